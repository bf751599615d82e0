"""Power: what each group could shift, how groups see each other, and what no one here can shift."""

from __future__ import annotations

from wsr.activities.ratings import heatmap, report_sentences, report_words, things
from wsr.activities.ratings.findings import FAR, Finding
from wsr.activities.ratings.heatmap import Cells, View
from wsr.documents.document_model import (
    Cell,
    Entries,
    Entry,
    Fact,
    Flag,
    Heading,
    Heat,
    HeatRow,
    Mark,
    Node,
    Nothing,
    Ref,
    Section,
    Table,
    Text,
)
from wsr.documents.labels import mark
from wsr.documents.references import ref
from wsr.documents.report_context import ReportContext
from wsr.domain import findings
from wsr.domain.kernel import N_
from wsr.domain.records import Stage

Row = tuple[str | Ref | Mark, ...]
PLACE = 30  # among the chapters of the report
HEADS = {
    "gap": N_("Gaps: no group here says it can shift these"),
    "against": N_("Groups and others see their power differently"),
    "within": N_("Where members of one group disagree"),
    "between": N_("Where groups disagree about another group"),
    "uneven": N_("Where power is uneven"),
}


def sections(t: ReportContext) -> list[Section]:
    return [section(t, stage) for stage in stages(t)]


def stages(t: ReportContext) -> list[Stage]:
    return [s for s in findings.in_order(t.w.all(Stage)) if s.activity == "ratings"]


def section(t: ReportContext, stage: Stage) -> Section:
    cells = heatmap.cells(t.w, stage.id)
    nothing = Nothing(t.gettext("No group has rated its power and resources."))
    nodes = [explained(t), *told(t, stage, cells)] if cells else [nothing]
    return Section(f"stage-{stage.position}", stage.title, tuple(nodes), "power")


def explained(t: ReportContext) -> Node:
    return Text(
        t.gettext(
            "Each group said how much power and how many resources it has to shift what is "
            "rated, from 0 (none) to 5 (everything it takes)."
        )
    )


def told(t: ReportContext, stage: Stage, cells: Cells) -> list[Node]:
    asked = [each.id for each in things.things(t.w, stage)]
    rows = in_order_of(asked, cells)
    found = report_sentences.found(t, cells, rows)
    return [
        *pictured(t, cells, rows, found),
        *listed(t, found),
        *seen_by_others(t, cells, rows),
        *unrated(t, stage, [on for on in asked if on not in rows]),
    ]


def in_order_of(asked: list[str], cells: Cells) -> list[str]:
    """What was rated; last what is not asked for any more."""
    rated = list(dict.fromkeys(on for on, _ in cells))
    return sorted(rated, key=lambda on: asked.index(on) if on in asked else len(asked))


def pictured(t: ReportContext, cells: Cells, rows: list[str], found: list[Finding]) -> list[Node]:
    heat = heatmap.own_views(cells)
    groups = [g.id for g in t.groups if any(group == g.id for _, group in heat)]
    marks = tuple(m for g in groups if (m := mark(t, g)))
    gaps = {f.on for f in found if f.kind == "gap"}
    drawn = [row(t, on, [heat.get((on, g)) for g in groups], on in gaps) for on in rows]
    title = t.gettext("Power and resources, group by group")
    legend = t.gettext(
        "In each cell: power, then resources. A dash: this group didn’t rate it. A star: members "
        "of the group disagree."
    )
    return [Heat(title, legend, marks, tuple(each for each in drawn if any(each.cells)))]


def row(t: ReportContext, on: str, views: list[View | None], gap: bool) -> HeatRow:
    there = ref(t, on)
    cells = (Cell(v.power, v.resources, v.apart >= FAR) if v else None for v in views)
    return HeatRow(there.words, there.anchor, tuple(cells), gap)


def listed(t: ReportContext, found: list[Finding]) -> list[Node]:
    """Under a heading for each kind; that there is no gap is said, too."""
    nodes: list[Node] = []
    for kind, head in HEADS.items():
        entries = tuple(entry(t, f) for f in found if f.kind == kind)
        if entries:
            nodes += [Heading(t.gettext(head), count=len(entries)), Entries(entries)]
    if not any(f.kind == "gap" for f in found):
        said = t.gettext("For everything that was rated, at least one group has power.")
        nodes.insert(0, Text(said))
    return nodes


def entry(t: ReportContext, f: Finding) -> Entry:
    """With a reference to where the card or cluster is written out."""
    high = t.gettext("Number %(place)s in the vote", place=t.number(f.place or 0))
    flags = (Flag(high, "leverage", "dots"),) if f.place else ()
    fact = Fact(t.gettext("Finding"), report_sentences.sentence(t, f))
    there = Fact(t.gettext("On the wall"), refs=(ref(t, f.on),), theirs=True)
    linked = (there,) if ref(t, f.on).anchor else ()
    return Entry(t.title(f.on), mark=mark(t, f.group), flags=flags, facts=(fact, *linked))


def seen_by_others(t: ReportContext, cells: Cells, rows: list[str]) -> list[Node]:
    """What a group says of itself beside what the others say of it, where that was asked."""
    asked = [(on, g.id) for on in rows for g in t.groups]
    both = tuple(compared(t, on, g, cells[on, g]) for on, g in asked if by_others(cells, on, g))
    if not both:
        return []
    head = (
        t.gettext("What was rated"),
        t.gettext("Group"),
        t.gettext("Own power"),
        t.gettext("Power as others see it"),
        t.gettext("Difference"),
    )
    return [Table(t.gettext("How the groups see each other"), head, both, (2, 3, 4))]


def by_others(cells: Cells, on: str, group: str) -> bool:
    return (on, group) in cells and bool(cells[on, group].by)


def compared(t: ReportContext, on: str, group: str, cell: heatmap.Cell) -> Row:
    own, others = cell.own, cell.others
    said = t.number(own.power) if own else "–"
    seen = t.number(others.power) if others else "–"
    differs = signed(t, others.power - own.power) if own and others else "–"
    return (ref(t, on), mark(t, group) or "", said, seen, differs)


def signed(t: ReportContext, difference: float) -> str:
    return f"+{t.number(difference)}" if difference > 0 else t.number(difference)


def unrated(t: ReportContext, stage: Stage, left: list[str]) -> list[Node]:
    return [Text(report_words.unrated(t, things.rated_in(stage), len(left)))] if left else []
