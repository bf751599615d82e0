"""Chain: from the issue to the indicator, then what came of each barrier."""

from __future__ import annotations

from collections.abc import Iterable

from wsr.documents.document_model import (
    Entries,
    Entry,
    Fact,
    Flag,
    Heading,
    Node,
    Nothing,
    Ref,
    Section,
    Text,
)
from wsr.documents.report_context import ReportContext
from wsr.documents.steps import KINDS, Told, came_of, comes_from
from wsr.domain import findings
from wsr.domain.agreements import Agreement
from wsr.domain.kernel import Key
from wsr.domain.records import Cluster, Leverage

PLACE = 75  # among the chapters of the report
LATER = 40  # of StepKind.place: from here on something came of a card


def sections(t: ReportContext) -> list[Section]:
    """None where nothing was chosen yet, so that nothing leads anywhere."""
    nodes = [*threads(t), *fates(t)] if chosen(t) else []
    title = t.gettext("From issue to action")
    return [Section("chain", title, tuple(nodes), "link")] if nodes else []


def chosen(t: ReportContext) -> list[Key]:
    """What everything else hangs on: leverage points, and the goals the room agreed on."""
    agreed = [a for a in t.w.all(Agreement) if a.status == "agreed"]
    points = [(Leverage.kind, x.id) for x in t.chain.points]
    return [*points, *((Agreement.kind, a.id) for a in agreed)]


def threads(t: ReportContext) -> list[Node]:
    said = t.gettext(
        "For each leverage point and each agreed goal: what it comes from, and what came of it."
    )
    return [Text(said), Entries(tuple(thread(t, key) for key in chosen(t)))]


def thread(t: ReportContext, key: Key) -> Entry:
    kind, id = key
    flag = Flag(t.gettext(KINDS[kind].one), "leverage" if kind == Leverage.kind else "ok")
    facts = (*by_kind(t, comes_from(t, key)), *by_kind(t, came_of(t, key)))
    return Entry(t.title(id), t.anchor(kind, id), flags=(flag,), facts=facts)


def by_kind(t: ReportContext, steps: Iterable[Told]) -> tuple[Fact, ...]:
    """A fact for each sort of step, in the order of the chain."""
    found: dict[tuple[int, str], list[Ref]] = {}
    for step in steps:
        found.setdefault((KINDS[step.key[0]].place, sort(t, step)), []).append(ref(t, step))
    kinds = sorted(found.items(), key=lambda each: each[0][0])
    return tuple(Fact(name, refs=tuple(refs), theirs=True) for (_, name), refs in kinds)


def sort(t: ReportContext, step: Told) -> str:
    """Cards go by the title of their stage."""
    kind = KINDS[step.key[0]]
    return step.label if kind.called else t.gettext(kind.many)


def ref(t: ReportContext, step: Told) -> Ref:
    return Ref(step.words, t.anchor(*step.key))


def fates(t: ReportContext) -> list[Node]:
    """What came of each barrier; those of which nothing came are named apart."""
    told = [(thing, came_of(t, (thing.kind, thing.id))) for thing in findings.barriers(t.w)]
    later = [(thing, [s for s in steps if is_later(s)]) for thing, steps in told]
    moved = tuple(fate(t, (x.kind, x.id), steps) for x, steps in later if steps)
    left = tuple(fate(t, (x.kind, x.id), []) for x, steps in later if not steps)
    heading = Heading(t.gettext("What came of each barrier"), count=len(moved))
    none = Nothing(t.gettext("Nothing came of any barrier yet."))
    shown: list[Node] = [heading, Entries(moved) if moved else none]
    rest = [Heading(t.gettext("Nothing came of these yet"), count=len(left)), Entries(left)]
    return [*(shown if told else ()), *(rest if left and moved else ())]


def is_later(step: Told) -> bool:
    return KINDS[step.key[0]].place >= LATER


def fate(t: ReportContext, key: Key, steps: list[Told]) -> Entry:
    kind, id = key
    flags = (Flag(t.gettext("Cluster"), "", "cluster"),) if kind == Cluster.kind else ()
    return Entry(t.title(id), flags=flags, facts=by_kind(t, steps))
