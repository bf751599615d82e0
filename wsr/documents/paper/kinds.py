"""Kinds: what can be printed for the hall."""

from __future__ import annotations

import re
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass, replace
from functools import cache

from wsr.activities.cards import papers as clusters
from wsr.activities.dots import papers as ballots
from wsr.activities.plans import papers as plans
from wsr.config import resource
from wsr.documents.document_model import Mark
from wsr.documents.paper import join, signup, tables
from wsr.documents.paper.hall import Hall
from wsr.documents.paper.leaf import Banner, Leaf, Notes, Paper
from wsr.documents.report_context import ReportContext
from wsr.domain.kernel import N_, Refused
from wsr.domain.records import Group

Leaves = Callable[[ReportContext, Hall, Group | None], list[Leaf]]


@dataclass(frozen=True)
class Kind:
    """`look` is the lay of pdf/paper.typ: cards, slips, poster, wall or form."""

    title: str
    about: str
    leaves: Leaves
    look: str
    facilitators: bool = False  # only they may have it
    groups: bool = True  # can be printed for one group alone
    wifi: bool = False  # says how to join the wifi


# What people hand in is printed by those who count it.
KINDS: dict[str, Kind] = {
    "join-cards": Kind(
        N_("Join cards"),
        N_("Six join cards per sheet, one sheet per group."),
        join.leaves,
        "cards",
        wifi=True,
    ),
    "table-posters": Kind(
        N_("Table posters"),
        N_("One per table: group name, QR code and what to write."),
        tables.leaves,
        "poster",
    ),
    "wall-posters": Kind(
        N_("Wall posters"),
        N_("One poster per cluster, with its cards."),
        clusters.leaves,
        "wall",
        groups=False,
    ),
    "ballots": Kind(
        N_("Paper ballots"),
        N_("Paper ballots for each group. Enter them by group."),
        ballots.leaves,
        "slips",
        facilitators=True,
    ),
    "sign-up": Kind(
        N_("Sign-up sheets"),
        N_("Names and signatures, one sheet per group and task force."),
        signup.leaves,
        "list",
        facilitators=True,
    ),
    "plan-forms": Kind(
        N_("Blank plan forms"),
        N_("Plan forms for the 100 and 1000 days to fill in by hand, one per group."),
        plans.leaves,
        "form",
    ),
}


def paper(t: ReportContext, kind: Kind, hall: Hall, group: str | None = None) -> Paper:
    """What to print, for all groups or for one; as the kind refuses, or with no_such_group."""
    only = None if group is None else t.w.need(Group, group, "group")
    a = t.about
    told = Paper(
        t.gettext(kind.title),
        a.title,
        a.code,
        t.language,
        a.illustrative,
        kind.look,
        tuple(kind.leaves(t, hall, only)),
    )
    return replace(told, icons=icons(told))


def ready(t: ReportContext, hall: Hall) -> list[str]:
    """The kinds that would not be refused now."""
    found = []
    for name, kind in KINDS.items():
        with suppress(Refused):
            kind.leaves(t, hall, None)
            found.append(name)
    return found


def icons(told: Paper) -> dict[str, str]:
    """The drawings its marks and banners name; what there is no drawing of is `people`."""
    known = drawings()
    named = {name for leaf in told.leaves for node in leaf.nodes for name in names(node)}
    return {name: known.get(name, known["people"]) for name in sorted(named)}


def names(node: object) -> list[str]:
    marks: list[Mark | None] = []
    if isinstance(node, Banner):
        marks = [node.mark, Mark("", node.icon) if node.icon else None]
    if isinstance(node, Notes):
        marks = [note.mark for note in node.notes]
    return [each.icon for each in marks if each]


@cache
def drawings() -> dict[str, str]:
    """Every icon as an SVG of its own, in the colour of its words."""
    text = (resource("static") / "icons.svg").read_text("utf-8")
    head = (
        '<svg xmlns="http://www.w3.org/2000/svg" viewBox="{1}" fill="none" stroke-width="1.8" '
        'stroke="currentColor" stroke-linecap="round" stroke-linejoin="round">'
    )
    found = re.findall(r'<symbol id="([\w-]+)" viewBox="([\d ]+)">(.*?)</symbol>', text, re.DOTALL)
    return {each[0]: head.format(*each) + each[2] + "</svg>" for each in found}
