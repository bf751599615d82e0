"""Power: what each group could move, where members disagree, and what no one here can move."""

from __future__ import annotations

from collections import defaultdict

from wsr.activities.ratings import heatmap
from wsr.activities.ratings.records import Rating
from wsr.documents.document_model import (
    Cell,
    Entries,
    Entry,
    Fact,
    Heading,
    Heat,
    HeatRow,
    Node,
    Nothing,
    Section,
    Table,
    Text,
)
from wsr.documents.labels import mark
from wsr.documents.references import ref
from wsr.documents.report_context import ReportContext
from wsr.domain import findings
from wsr.domain.records import Stage

PLACE = 30  # among the chapters of the report

Cells = dict[tuple[str, str], dict[str, float]]  # as findings.heat gives them
APART = 2  # points between members of one group from which on they are said to disagree


def sections(t: ReportContext) -> list[Section]:
    stages = [s for s in findings.in_order(t.w.all(Stage)) if s.activity == "ratings"]
    return [section(t, stage) for stage in stages]


def section(t: ReportContext, stage: Stage) -> Section:
    heat = heatmap.heat(t.w, stage.id)
    nothing = Nothing(t.gettext("No group has rated its power and resources."))
    nodes = [*explained(t), *pictured(t, stage, heat)] if heat else [nothing]
    return Section(f"stage-{stage.position}", stage.title, tuple(nodes), "power")


def explained(t: ReportContext) -> list[Node]:
    return [
        Text(
            t.gettext(
                "Each group said how much power and how many resources it has to shift a "
                "barrier, from 0 (none) to 5 (everything it takes)."
            )
        )
    ]


def pictured(t: ReportContext, stage: Stage, heat: Cells) -> list[Node]:
    gaps = heatmap.gaps(t.w, stage.id)
    rated = list(dict.fromkeys(on for on, _ in heat))
    order = [b.id for b in findings.barriers(t.w)]
    rows = sorted(rated, key=lambda on: order.index(on) if on in order else len(order))
    groups = [g for g in t.groups if any(group == g.id for _, group in heat)]
    marks = tuple(m for g in groups if (m := mark(t, g.id)))
    ids = [g.id for g in groups]
    drawn = tuple(row(t, on, ids, heat, on in gaps) for on in rows)
    title = t.gettext("Power and resources, group by group")
    legend = t.gettext(
        "In each cell: power, then resources. A dash: this group didn’t rate this "
        "barrier. A star: members of the group disagree."
    )
    picture = Heat(title, legend, marks, drawn)
    differences = (*told_split(t, heat), *seen_by_others(t, stage))
    return [picture, *told_gaps(t, gaps, heat), *differences, *unrated(t, rated)]


def row(t: ReportContext, on: str, groups: list[str], heat: Cells, gap: bool) -> HeatRow:
    found = (heat.get((on, group)) for group in groups)
    cells = (Cell(x["power"], x["resources"], x["apart"] >= APART) if x else None for x in found)
    there = ref(t, on)
    return HeatRow(there.words, there.anchor, tuple(cells), gap)


def told_gaps(t: ReportContext, gaps: list[str], heat: Cells) -> list[Node]:
    heading = Heading(t.gettext("Gaps: no group here says it can shift these"))
    if not gaps:
        return [heading, Text(t.gettext("For every rated barrier, at least one group has power."))]
    return [heading, Entries(tuple(gap(t, on, heat) for on in gaps))]


def gap(t: ReportContext, on: str, heat: Cells) -> Entry:
    """With the groups that come nearest to moving it."""
    power = {group: x["power"] for (barrier, group), x in heat.items() if barrier == on}
    most = max(power.values())
    names = t.listed(g.name for g in t.groups if power.get(g.id) == most)
    nearest = t.gettext("%(power)s of 5: %(groups)s", power=t.number(most), groups=names)
    return Entry(t.title(on), facts=(Fact(t.gettext("Most power in the room"), nearest),))


def told_split(t: ReportContext, heat: Cells) -> list[Node]:
    split = [key for key, each in heat.items() if each["apart"] >= APART]
    if not split:
        return []
    heading = Heading(t.gettext("Where members of one group disagree"))
    entries = (Entry(t.title(on), mark=mark(t, group)) for on, group in split)
    return [heading, Entries(tuple(entries))]


def seen_by_others(t: ReportContext, stage: Stage) -> list[Node]:
    """What a group says of itself beside what the others say of it, where that was asked."""
    others: defaultdict[tuple[str, str], list[int]] = defaultdict(list)
    for r in t.w.all(Rating):
        if r.stage == stage.id and r.rater != r.group:
            others[r.on, r.group].append(r.power)
    if not others:
        return []
    heat = heatmap.heat(t.w, stage.id)
    head = (
        t.gettext("Barrier"),
        t.gettext("Group"),
        t.gettext("Own power"),
        t.gettext("Power as others see it"),
    )
    rows = tuple(
        (
            ref(t, on),
            mark(t, group) or "",
            t.number(heat[on, group]["power"]) if (on, group) in heat else "–",
            t.number(sum(said) / len(said)),
        )
        for (on, group), said in others.items()
    )
    return [Table(t.gettext("How the groups see each other"), head, rows, (2, 3))]


def unrated(t: ReportContext, rated: list[str]) -> list[Node]:
    left = sum(b.id not in rated for b in findings.barriers(t.w))
    said = t.ngettext(
        "%(n)s barrier was not rated by any group.",
        "%(n)s barriers were not rated by any group.",
        left,
    )
    return [Text(said)] if left else []
