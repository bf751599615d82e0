"""The map as pictures of the report: influence and support, and who is tied to whom."""

from __future__ import annotations

from collections import Counter

from wsr.activities.map import standing
from wsr.activities.map.records import AGAINST, IN_FAVOUR, MOST_INFLUENCE, Actor, Tie
from wsr.activities.map.standing import Standing
from wsr.documents.drawing import GAP, RADIUS, WIDTH, Axes, Drawing, Key, Point, Spot
from wsr.documents.graph_layout import laid_out
from wsr.documents.joined import Between, joined
from wsr.documents.labels import label
from wsr.documents.report_context import ReportContext
from wsr.documents.spots_apart import Room, apart
from wsr.domain.kernel import N_

FEW, MOST = 60, 40  # actors: so many a picture can hold, of more so many are drawn, as on the wall
HEIGHT = 112.0  # mm
EDGE = 5.0  # mm from the picture's edge to its scales, where the words of the axes are
FAR = 4  # steps between two groups that see an actor differently
LONE = 2 * GAP  # mm at the foot, for those without a tie
SIDES = {"for": N_("In favour"), "between": N_("Undecided"), "against": N_("Against")}
UNSAID = {"unsaid": N_("Not placed yet")}
STRONGEST = N_("The %(n)s with the most influence are drawn. The table lists all %(all)s.")
MOST_TIED = N_("The %(n)s with the most ties are drawn, of %(all)s.")
Numbered = tuple[int, Actor]
INSIDE = Room((RADIUS, WIDTH - RADIUS), (EDGE + RADIUS, HEIGHT - EDGE - RADIUS), GAP)


def by_influence(t: ReportContext) -> list[Actor]:
    """In the order of the report's table, whose place is an actor's number in each picture."""
    at = standing.standings(t.w)
    return sorted(
        standing.named(t.w),
        key=lambda a: (a.id not in at, -at[a.id].influence if a.id in at else 0),
    )


def influence(t: ReportContext) -> list[Drawing]:
    """None where no one has been placed."""
    at = standing.standings(t.w)
    shown = [(n, a) for n, a in enumerate(by_influence(t), 1) if a.id in at]
    if not shown:
        return []
    places = apart({a.id: place(at[a.id]) for _, a in some(shown)}, INSIDE)
    spots = tuple(placed(t, n, a, at[a.id], places[a.id]) for n, a in some(shown))
    key = sides_key(t, spots)
    if any(spot.spread for spot in spots):
        key = (*key, Key(t.gettext("Groups disagree"), "", 2))
    title = t.gettext("Influence and support")
    return [Drawing(title, note(t, STRONGEST, len(shown)), HEIGHT, spots, key=key, axes=axes(t))]


def some(all_: list[Numbered]) -> list[Numbered]:
    return all_ if len(all_) <= FEW else all_[:MOST]


def note(t: ReportContext, words: str, placed: int) -> str:
    """Where there are more than the picture can hold."""
    if placed <= FEW:
        return ""
    return t.gettext(words, n=t.number(MOST), all=t.number(t.w.count(Actor)))


def across(support: float) -> float:
    whole = WIDTH - 4 * RADIUS
    return 2 * RADIUS + whole * (support - AGAINST) / (IN_FAVOUR - AGAINST)


def down(influence: float) -> float:
    whole = HEIGHT - 2 * EDGE - 4 * RADIUS
    return EDGE + 2 * RADIUS + whole * (1 - influence / MOST_INFLUENCE)


def place(said: Standing) -> Point:
    return across(said.support), down(said.influence)


def placed(t: ReportContext, n: int, a: Actor, said: Standing, at: Point) -> Spot:
    x, y = (round(each, 2) for each in at)
    return Spot(t.number(n), a.name, x, y, said.side, spread=spread(said))


def spread(said: Standing) -> tuple[float, float, float, float] | None:
    """Where groups see the actor very differently."""
    (weak, strong), (against, for_) = said.influences, said.supports
    if max(strong - weak, for_ - against) < FAR:
        return None
    ends = (across(against), across(for_), down(strong), down(weak))
    west, east, north, south = (round(each, 2) for each in ends)
    return west, east, north, south


def axes(t: ReportContext) -> Axes:
    return Axes(
        t.gettext("Much influence"),
        t.gettext("Little influence"),
        t.gettext("Against"),
        t.gettext("In favour"),
        round(across(0), 2),
        round(down(MOST_INFLUENCE / 2), 2),
    )


def sides_key(t: ReportContext, spots: tuple[Spot, ...]) -> tuple[Key, ...]:
    looks = {spot.look for spot in spots}
    return tuple(
        Key(t.gettext(words), look) for look, words in (SIDES | UNSAID).items() if look in looks
    )


def network(t: ReportContext, types: dict[str, str]) -> list[Drawing]:
    """Who is tied to whom, those without a tie in a row at the foot; none without ties.

    `types` are the names of what goes from one to another.
    """
    ties = standing.tied(t.w)
    if not ties:
        return []
    shown = drawn(t, ties)
    at = places(shown, ties)
    sides = {id: said.side for id, said in standing.standings(t.w).items()}
    spots = tuple(
        Spot(t.number(n), a.name, *at[a.id], look=sides.get(a.id, "unsaid")) for n, a in shown
    )
    lines = joined(at, (between(tie) for tie in ties))
    used = [look for look in types if any(line.look == look for line in lines)]
    key = (*sides_key(t, spots), *(Key(label(t, types, look), look, 1) for look in used))
    said = note(t, MOST_TIED, t.w.count(Actor))
    return [Drawing(t.gettext("Who is tied to whom"), said, HEIGHT, spots, lines, key)]


def drawn(t: ReportContext, ties: list[Tie]) -> list[Numbered]:
    """With their numbers, in the order of these."""
    many = Counter(end for tie in ties for end in (tie.from_, tie.to))
    numbered = list(enumerate(by_influence(t), 1))
    most = some(sorted(numbered, key=lambda each: -many[each[1].id]))
    return sorted(most, key=lambda each: each[0])


def places(shown: list[Numbered], ties: list[Tie]) -> dict[str, Point]:
    ends = {end for tie in ties for end in (tie.from_, tie.to)}
    tied = [a.id for _, a in shown if a.id in ends]
    lone = [a.id for _, a in shown if a.id not in ends]
    foot = LONE if lone else 0.0
    inside = Room((2 * RADIUS, WIDTH - 2 * RADIUS), (2 * RADIUS, HEIGHT - 2 * RADIUS - foot), GAP)
    layout = laid_out(tied, [(tie.from_, tie.to) for tie in ties])
    at = apart({id: scaled(point, inside) for id, point in layout.items()}, inside)
    row = {id: (WIDTH * (n + 0.5) / len(lone), HEIGHT - LONE / 2) for n, id in enumerate(lone)}
    return {id: (round(x, 2), round(y, 2)) for id, (x, y) in (at | row).items()}


def scaled(point: Point, room: Room) -> Point:
    (left, right), (top, bottom) = room.across, room.down
    return left + point[0] * (right - left), top + point[1] * (bottom - top)


def between(tie: Tie) -> Between:
    return Between(tie.from_, tie.to, tie.type, tie.strength, 2 if tie.mutual else 1)
