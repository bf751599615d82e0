"""Kinds: what can be printed for the hall."""

from __future__ import annotations

import re
from contextlib import suppress
from dataclasses import replace
from functools import cache

from wsr.config import resource
from wsr.documents.document_model import Mark
from wsr.documents.paper import (
    contact_list,
    join,
    seat_cards,
    seat_list,
    signup,
    summary,
    table_cards,
    tables,
)
from wsr.documents.paper.hall import Hall
from wsr.documents.paper.kind import Kind
from wsr.documents.paper.leaf import Banner, Notes, Paper, Seats
from wsr.documents.parts import found
from wsr.documents.report_context import ReportContext
from wsr.domain.kernel import Refused
from wsr.domain.records import Group

KINDS: dict[str, Kind] = dict(
    sorted(
        (
            entry
            for part in found(
                "papers",
                (join, seat_cards, tables, table_cards, seat_list, signup, contact_list, summary),
            )
            for entry in part.KINDS.items()
        ),
        key=lambda entry: entry[1].place,
    )
)


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
    if isinstance(node, Seats):
        marks = [seat.mark for seat in node.seats]
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
