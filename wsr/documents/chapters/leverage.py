"""Leverage: the points worth everyone's effort, chosen or not, with what they would move."""

from __future__ import annotations

from typing import Any

from wsr.activities.cards.report import suggested
from wsr.activities.dots import counting
from wsr.activities.dots.records import Tally, Vote
from wsr.activities.plans.records import Action, Plan, owner_name
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
from wsr.domain.leverage_kinds import MEADOWS
from wsr.domain.records import Card, Cluster, Leverage, Stage

PLACE = 40  # among the chapters of the report

Result = dict[str, Any]  # one of Tally.items


def total(t: ReportContext) -> tuple[str, int]:
    return t.gettext("leverage points"), len(t.w.all(Leverage))


def sections(t: ReportContext) -> list[Section]:
    nodes = told(t) if t.chain.points else [Nothing(t.gettext("No leverage points were marked."))]
    title = t.gettext("Leverage points")
    return [Section("leverage", title, tuple(nodes), "leverage"), *suggested(t)]


def told(t: ReportContext) -> list[Node]:
    vote, tally = last_vote(t)
    found = {item["on"]: item for item in tally.items} if tally else {}
    points = sorted(t.chain.points, key=lambda x: (rank(tally, x.id), x.position))
    picture = pictured(t, vote, tally) if vote and tally else [unvoted(t)]
    entries = tuple(point(t, x, found.get(x.id), tally) for x in points)
    heading = Heading(t.gettext("Each leverage point, what it would shift, and what follows"))
    return [*picture, heading, Entries(entries)]


def last_vote(t: ReportContext) -> tuple[Vote | None, Tally | None]:
    """The closed vote on leverage points that counts: of two rounds the second, if it has a result."""
    points = {each.id for each in t.w.all(Leverage)}
    on = {v.id for v in t.w.all(Vote) if points & {*v.items}}
    results = {tally.vote for tally in t.w.all(Tally) if tally.items and tally.vote in on}
    closed = [v for v in t.w.all(Vote) if v.status == "closed" and v.id in results]
    vote = max(closed, key=lambda v: (v.closed_at or 0, v.round), default=None)
    return vote, t.w.get(Tally, vote.id) if vote else None


def rank(tally: Tally | None, id: str) -> int:
    """0 is the best; what was not on the ballot comes last."""
    order = [item["on"] for item in tally.items] if tally else []
    return place(order, id)


def place(order: list[str], id: str) -> int:
    return order.index(id) if id in order else len(order)


def unvoted(t: ReportContext) -> Node:
    return Text(t.gettext("No vote has a result yet, so they aren’t ranked."))


def pictured(t: ReportContext, vote: Vote, tally: Tally) -> list[Node]:
    names = (t.gettext("One person, one vote"), t.gettext("One group, one voice"))
    bars = tuple(bar(t, item, tally) for item in tally.items)
    said = t.gettext(
        "There are two counts. One person, one vote: all dots added up. One group, "
        "one voice: each group’s dots together count as one, so a large group weighs "
        "no more than a small one."
    )
    bridged = [Text(about_bridges(t))] if has_bridges(tally) else []
    return [Text(said), Bars(round_title(t, vote), names, bars), *bridged]


def about_bridges(t: ReportContext) -> str:
    return t.gettext(
        "Bridges: the share of people in each group who back it, averaged so that only what "
        "every group backs scores high."
    )


def has_bridges(tally: Tally) -> bool:
    """An earlier version counted none."""
    return bool(tally.items) and all("bridge" in item for item in tally.items)


def round_title(t: ReportContext, vote: Vote) -> str:
    return t.gettext("%(title)s, round %(round)s", title=vote.title, round=vote.round)


def bar(t: ReportContext, item: Result, tally: Tally) -> Bar:
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
        voice(t, item, tally),
        noted(t, item, tally),
        tuple(Part(known or Mark(t.gettext("No group")), many) for known, many in parts),
    )


def noted(t: ReportContext, item: Result, tally: Tally) -> str:
    backed = t.gettext("backed by %(groups)s", groups=backing(t, item, tally))
    if "bridge" not in item:
        return backed
    return t.listed((backed, t.gettext("bridges %(share)s", share=bridge(t, item))))


def bridge(t: ReportContext, item: Result) -> str:
    return t.percent(item["bridge"] / 1000) if "bridge" in item else ""


def voice(t: ReportContext, item: Result, tally: Tally) -> str:
    return t.ngettext(
        "%(voice)s of %(n)s voice",
        "%(voice)s of %(n)s voices",
        tally.groups,
        voice=t.number(item["voice"] / 1000),
    )


def backing(t: ReportContext, item: Result, tally: Tally) -> str:
    if counting.unsaid(item, tally.pooled):
        return t.ngettext(
            "at least %(some)s of %(n)s group",
            "at least %(some)s of %(n)s groups",
            tally.groups,
            some=t.number(item["backed_by"]),
        )
    return t.ngettext(
        "%(some)s of %(n)s group",
        "%(some)s of %(n)s groups",
        tally.groups,
        some=t.number(item["backed_by"]),
    )


def point(t: ReportContext, x: Leverage, item: Result | None, tally: Tally | None) -> Entry:
    counts = counted(t, item, tally) if item and tally else ()
    return Entry(
        t.title(x.id),
        t.anchor("leverage", x.id),
        flags=standing(t, x, item, tally),
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
    t: ReportContext, x: Leverage, item: Result | None, tally: Tally | None
) -> tuple[Flag, ...]:
    decided = t.chain.decisions.get(x.id)
    flags = [
        Flag(t.gettext("Decided"), "ok", "decision")
        if decided
        else Flag(t.gettext("Not chosen: not named in any decision"), "", "decision")
    ]
    if item and tally and not backed_by_half(item, tally):
        flags.append(Flag(t.gettext("Fewer than half of the groups"), "warn", "warning"))
    if tally and not item:
        flags.append(Flag(t.gettext("Not on the ballot"), "", "vote"))
    return tuple(flags)


def backed_by_half(item: Result, tally: Tally) -> bool:
    """Whether half of the groups may have: the small ones are not told apart."""
    most = item["backed_by"] + counting.unsaid(item, tally.pooled)
    return bool(most * 2 >= tally.groups)


def counted(t: ReportContext, item: Result, tally: Tally) -> tuple[Fact, ...]:
    people = t.ngettext("from %(n)s person", "from %(n)s people", item["people"])
    dots = t.ngettext("%(n)s dot", "%(n)s dots", item["dots"])
    return (
        Fact(t.gettext("One person, one vote"), f"{dots} {people}"),
        Fact(t.gettext("One group, one voice"), voice(t, item, tally)),
        Fact(t.gettext("Backed by"), backing(t, item, tally)),
        Fact(t.gettext("Bridges"), bridge(t, item)),
    )


def chained(t: ReportContext, x: Leverage) -> tuple[Fact, ...]:
    behind = tuple(ref(t, card.id) for card in t.chain.behind[x.id])
    decided, done = t.chain.decisions.get(x.id, ()), t.chain.actions.get(x.id, ())
    decisions = tuple(Ref(d.text, t.anchor("decision", d.id)) for d in decided)
    actions = tuple(Ref(a.what, t.anchor("action", a.id), whose(t, a)) for a in done)
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


def whose(t: ReportContext, action: Action) -> Mark | None:
    plan = t.w.get(Plan, action.plan)
    return mark(t, plan.group) or Mark(owner_name(t.w, plan)) if plan else None
