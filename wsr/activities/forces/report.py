"""Force field: what drives each goal or barrier, what holds it back, and how the sides compare."""

from __future__ import annotations

from collections.abc import Iterator

from wsr.activities.forces.records import Force
from wsr.activities.forces.rules import forces_on
from wsr.documents.document_model import (
    Bar,
    Bars,
    Entries,
    Entry,
    Flag,
    Heading,
    Node,
    Nothing,
    Part,
    Section,
)
from wsr.documents.labels import mark
from wsr.documents.references import ref
from wsr.documents.report_context import ReportContext
from wsr.domain.kernel import N_
from wsr.domain.records import Stage

PLACE = 62  # among the chapters of the report
SIDES = {"driving": N_("Drives it"), "restraining": N_("Holds it back")}
SPEED = {"fast": N_("works fast"), "slow": N_("works slowly")}


def said_at(t: ReportContext) -> list[int]:
    return [f.at for f in t.w.all(Force)]


def sections(t: ReportContext) -> list[Section]:
    on = in_order(t)
    if not on and not any(s.activity == "forces" for s in t.w.all(Stage)):
        return []
    nothing = (Nothing(t.gettext("No forces were written down.")),)
    nodes = tuple(node for id in on for node in field(t, id)) or nothing
    return [Section("forces", t.gettext("Forces for and against"), nodes, "balance")]


def in_order(t: ReportContext) -> list[str]:
    """What has forces on it, in the order in which the first of each was written."""
    return list(dict.fromkeys(f.on for f in sorted(t.w.all(Force), key=lambda f: f.at)))


def field(t: ReportContext, on: str) -> Iterator[Node]:
    there, forces = ref(t, on), forces_on(t.w, on)
    sides = {side: [f for f in forces if f.direction == side] for side in SIDES}
    names = (t.gettext("Strength added up"), t.gettext("Number of forces"))
    yield Heading(there.words, count=len(forces))
    yield Bars(
        t.gettext("How the sides compare"),
        names,
        tuple(bar(t, side, all_) for side, all_ in sides.items()),
    )
    for side, all_ in sides.items():
        if all_:
            yield Heading(t.gettext(SIDES[side]), level=4)
            yield Entries(tuple(entry(t, each) for each in all_))


def bar(t: ReportContext, side: str, forces: list[Force]) -> Bar:
    strength = sum(f.strength for f in forces)
    by_group: dict[str | None, int] = {}
    for each in forces:
        by_group[each.group] = by_group.get(each.group, 0) + each.strength
    return Bar(
        t.gettext(SIDES[side]),
        "",
        strength,
        t.number(strength),
        len(forces),
        t.ngettext("%(n)s force", "%(n)s forces", len(forces)),
        "",
        tuple(Part(m, many) for group, many in by_group.items() if (m := mark(t, group))),
    )


def entry(t: ReportContext, force: Force) -> Entry:
    """A force without words is told by its side."""
    said = [t.gettext("Strength %(n)s of 5", n=t.number(force.strength)), *notes(t, force)]
    flags = tuple(Flag(each) for each in said)
    words = force.text or t.gettext(SIDES[force.direction])
    return Entry(words, t.anchor("force", force.id), mark(t, force.group), flags=flags)


def notes(t: ReportContext, force: Force) -> Iterator[str]:
    if force.alterable is not None:
        can, cannot = t.gettext("can be changed"), t.gettext("can’t be changed")
        yield can if force.alterable else cannot
    if force.speed:
        yield t.gettext(SPEED[force.speed])
