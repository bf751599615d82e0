"""Leverage: the points worth everyone's effort, chosen or not, with what they would move."""

from __future__ import annotations

from wsr.documents.document_model import (
    Bar,
    Bars,
    Entries,
    Entry,
    Fact,
    Flag,
    Heading,
    Mark,
    Node,
    Nothing,
    Part,
    Ref,
    Section,
    Text,
)
from wsr.documents.labels import NATURE, PULL, label, mark
from wsr.documents.references import ref
from wsr.documents.report_context import ReportContext
from wsr.documents.results import (
    about_bridges,
    backing,
    bridge,
    has_bridges,
    last_result,
    round_title,
    voice,
)
from wsr.documents.steps import written_out
from wsr.domain.leverage_kinds import MEADOWS
from wsr.domain.records import Card, Cluster, Leverage, Stage
from wsr.domain.results import Item, Result, backed_by_half

PLACE = 40  # among the chapters of the report


def total(t: ReportContext) -> tuple[str, int]:
    return t.gettext("leverage points"), len(t.w.all(Leverage))


def sections(t: ReportContext) -> list[Section]:
    nodes = told(t) if t.chain.points else [Nothing(t.gettext("No leverage points were marked."))]
    title = t.gettext("Leverage points")
    return [Section("leverage", title, tuple(nodes), "leverage")]


def told(t: ReportContext) -> list[Node]:
    result = last_result(t)
    found = {item["on"]: item for item in result.items} if result else {}
    points = sorted(t.chain.points, key=lambda x: (rank(result, x.id), x.position))
    picture = pictured(t, result) if result else [unvoted(t)]
    entries = tuple(point(t, x, found.get(x.id), result) for x in points)
    heading = Heading(t.gettext("Each leverage point, what it would shift, and what follows"))
    return [*picture, heading, Entries(entries)]


def rank(result: Result | None, id: str) -> int:
    """0 is the best; what was not on the ballot comes last."""
    order = [item["on"] for item in result.items] if result else []
    return place(order, id)


def place(order: list[str], id: str) -> int:
    return order.index(id) if id in order else len(order)


def unvoted(t: ReportContext) -> Node:
    return Text(t.gettext("No vote has a result yet, so they aren’t ranked."))


def pictured(t: ReportContext, result: Result) -> list[Node]:
    names = (t.gettext("One person, one vote"), t.gettext("One group, one voice"))
    bars = tuple(bar(t, item, result) for item in result.items)
    said = t.gettext(
        "There are two counts. One person, one vote: all dots added up. One group, "
        "one voice: each group’s dots together count as one, so a large group weighs "
        "no more than a small one."
    )
    bridged = [Text(about_bridges(t))] if has_bridges(result) else []
    return [Text(said), Bars(round_title(t, result.title, result.round), names, bars), *bridged]


def bar(t: ReportContext, item: Item, result: Result) -> Bar:
    voices = item["voice"] / 1000
    many = t.ngettext("%(n)s dot", "%(n)s dots", item["dots"])
    order = [g.id for g in t.groups]
    split = sorted(item["by_group"].items(), key=lambda each: place(order, each[0]))
    parts = ((mark(t, group), many) for group, many in split)
    return Bar(
        t.title(item["on"]),
        t.anchor("leverage", item["on"]),
        item["dots"],
        many,
        voices,
        voice(t, item, result),
        noted(t, item, result),
        tuple(Part(known or Mark(t.gettext("No group")), many) for known, many in parts),
    )


def noted(t: ReportContext, item: Item, result: Result) -> str:
    backed = t.gettext("backed by %(groups)s", groups=backing(t, item, result))
    if "bridge" not in item:
        return backed
    return t.listed((backed, t.gettext("bridges %(share)s", share=bridge(t, item))))


def point(t: ReportContext, x: Leverage, item: Item | None, result: Result | None) -> Entry:
    counts = counted(t, item, result) if item and result else ()
    return Entry(
        t.title(x.id),
        t.anchor("leverage", x.id),
        flags=standing(t, x, item, result),
        facts=tuple(f for f in (*counts, *kinds(t, x), *chained(t, x)) if f.refs or f.value),
    )


def kinds(t: ReportContext, x: Leverage) -> tuple[Fact, ...]:
    place = t.gettext(MEADOWS[x.place]) if x.place else ""
    return (
        Fact(t.gettext("Push or pull"), label(t, PULL, x.pull)),
        Fact(t.gettext("Structural or cultural"), label(t, NATURE, x.nature)),
        Fact(
            t.gettext("Place among Meadows’ twelve"),
            f"{t.number(x.place)}. {place}" if place else "",
        ),
    )


def standing(
    t: ReportContext, x: Leverage, item: Item | None, result: Result | None
) -> tuple[Flag, ...]:
    decided = t.chain.decisions.get(x.id)
    flags = [
        Flag(t.gettext("Decided"), "ok", "decision")
        if decided
        else Flag(t.gettext("Not chosen: not named in any decision"), "", "decision")
    ]
    if item and result and not backed_by_half(item, result):
        flags.append(Flag(t.gettext("Fewer than half of the groups"), "warn", "warning"))
    if result and not item:
        flags.append(Flag(t.gettext("Not on the ballot"), "", "vote"))
    return tuple(flags)


def counted(t: ReportContext, item: Item, result: Result) -> tuple[Fact, ...]:
    people = t.ngettext("from %(n)s person", "from %(n)s people", item["people"])
    dots = t.ngettext("%(n)s dot", "%(n)s dots", item["dots"])
    return (
        Fact(t.gettext("One person, one vote"), f"{dots} {people}"),
        Fact(t.gettext("One group, one voice"), voice(t, item, result)),
        Fact(t.gettext("Backed by"), backing(t, item, result)),
        Fact(t.gettext("Bridges"), bridge(t, item)),
    )


def chained(t: ReportContext, x: Leverage) -> tuple[Fact, ...]:
    behind = tuple(ref(t, card.id) for card in t.chain.behind[x.id])
    decided = t.chain.decisions.get(x.id, ())
    decisions = tuple(Ref(d.text, t.anchor("decision", d.id)) for d in decided)
    done = t.chain.planned_for((Leverage.kind, x.id))
    actions = tuple(written_out(t, key) for key in done)
    return (
        Fact(t.gettext("Comes from"), refs=(from_wall(t, x),), theirs=True),
        Fact(t.gettext("Barriers it would shift"), refs=behind, theirs=True),
        Fact(t.gettext("Decisions"), refs=decisions, theirs=True),
        Fact(t.gettext("Actions that follow"), refs=actions, theirs=True),
    )


def from_wall(t: ReportContext, x: Leverage) -> Ref:
    """The stage it was posted in, leading to the card or cluster there."""
    on = t.w.get(Card, x.id) or t.w.get(Cluster, x.id)
    stage = t.w.get(Stage, on.stage) if on else None
    return Ref(stage.title if stage else t.title(x.id), ref(t, x.id).anchor)
