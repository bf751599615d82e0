"""The network of groups in the report: a line between each two, as thick as they share actions."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from wsr.documents.drawing import RADIUS, WIDTH, Drawing, Key, Point, Spot
from wsr.documents.joined import Between, joined
from wsr.documents.labels import mark
from wsr.documents.report_context import ReportContext
from wsr.domain.records import Group

MANY = 24  # groups; of more only those with a joint action are drawn
ROW = 13.0  # mm, in which a name of three lines has room
NAMES = 58.0  # mm on both sides
BULGE = 12.0  # mm
BEND, BENT = 6.0, 0.35  # of a line on one side: mm, and a part of its length
THICKEST = 6

Pairs = Mapping[tuple[str, str], int]


def drawn(t: ReportContext, pairs: Pairs) -> Drawing:
    sides = halves(shown(t, pairs))
    at = {g.id: place(n, side, len(sides[0])) for side in (0, 1) for n, g in enumerate(sides[side])}
    spots = tuple(
        Spot("", g.name, *at[g.id], look="group", mark=mark(t, g.id), side=-1 if side == 0 else 1)
        for side in (0, 1)
        for g in sides[side]
    )
    lines = joined(at, (between(at, pair, n) for pair, n in pairs.items()))
    title = t.gettext("Which groups act together")
    key = Key(t.gettext("The thicker the line, the more actions"), "", 1)
    return Drawing(title, "", ROW * len(sides[0]), spots, lines, (key,))


def between(at: Mapping[str, Point], pair: tuple[str, str], n: int) -> Between:
    """Curved where both are on one side, so that it runs clear of those between them."""
    (x, y), (to_x, to_y) = (at.get(id, (0.0, 0.0)) for id in pair)
    same = (x < WIDTH / 2) == (to_x < WIDTH / 2)
    bend = (BEND + abs(to_y - y) * BENT) * (1 if x < WIDTH / 2 else -1) if same else 0
    return Between(*pair, strength=min(n, THICKEST), bend=round(bend, 2))


def shown(t: ReportContext, pairs: Pairs) -> list[Group]:
    joint = {id for pair in pairs for id in pair}
    return t.groups if len(t.groups) <= MANY else [g for g in t.groups if g.id in joint]


def halves(groups: Sequence[Group]) -> tuple[Sequence[Group], Sequence[Group]]:
    half = (len(groups) + 1) // 2
    return groups[:half], groups[half:]


def place(n: int, side: int, rows: int) -> Point:
    """In the rows of its side, furthest out in the middle one."""
    share = (n + 0.5) / rows
    x = NAMES + RADIUS + BULGE * (2 * share - 1) ** 2
    return round(x if side == 0 else WIDTH - x, 2), round(ROW * (n + 0.5), 2)
