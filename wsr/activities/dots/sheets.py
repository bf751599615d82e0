"""Vote sheets: how each vote was taken, and what it said; of an open one the turnout alone."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, NamedTuple

from wsr.activities.dots.records import Ballot, ProxyBallots, Tally, Vote
from wsr.activities.dots.report import could, in_time, votes_cast
from wsr.documents.labels import mark
from wsr.documents.report_context import ReportContext
from wsr.documents.sheets.sheet import Column, Sheet

PLACE = 50  # among the sheets


class Taken(NamedTuple):
    """A vote with its tally, once it is closed; `shown` is the tally if it has a result."""

    vote: Vote
    tally: Tally | None
    shown: Tally | None


class Ranked(NamedTuple):
    vote: Vote
    rank: int
    item: dict[str, Any]  # one of Tally.items


class Voters(NamedTuple):
    """How many of one group voted."""

    vote: Vote
    group: str
    ballots: int


class Split(NamedTuple):
    """The dots of one group on one point."""

    vote: Vote
    on: str
    group: str
    dots: int


class Marked(NamedTuple):
    """The dots of one ballot on one point; a proxy ballot has no person."""

    vote: str
    person: str | None
    group: str | None
    proxy: bool
    on: str
    dots: int


def taken(t: ReportContext, vote: Vote) -> Taken:
    tally = t.w.get(Tally, vote.id)
    return Taken(vote, tally, tally if tally and tally.items else None)


def ranked(t: ReportContext) -> Iterator[Ranked]:
    for vote in in_time(t):
        tally = t.w.get(Tally, vote.id)
        yield from (Ranked(vote, n, i) for n, i in enumerate(tally.items if tally else (), 1))


def split(t: ReportContext) -> Iterator[Split]:
    for vote, _, item in ranked(t):
        yield from (Split(vote, item["on"], *each) for each in item["by_group"].items())


def marked(t: ReportContext) -> Iterator[Marked]:
    for b in t.w.all(Ballot):
        yield from (Marked(b.vote, b.person, b.group, False, *each) for each in b.dots.items())
    for p in t.w.all(ProxyBallots):
        for dots in p.ballots:
            yield from (Marked(p.vote, None, p.group, True, *each) for each in dots.items())


def votes(t: ReportContext) -> Sheet[Taken]:
    return Sheet(
        "votes",
        "Each vote: how it was taken, and how many took part.",
        tuple(taken(t, v) for v in in_time(t)),
        (
            Column("id", "text", "The vote's id.", lambda r: r.vote.id),
            Column("stage", "text", "The id of its stage.", lambda r: r.vote.stage),
            Column("title", "text", "Its title.", lambda r: r.vote.title),
            Column(
                "round",
                "number",
                "1 for the first, 2 when it was taken again.",
                lambda r: r.vote.round,
            ),
            Column("status", "text", "open or closed.", lambda r: r.vote.status),
            Column("secret", "yes", "Whether the ballot was secret.", lambda r: r.vote.secret),
            Column("budget", "number", "Dots for each person.", lambda r: r.vote.budget),
            Column(
                "max_each",
                "number",
                "Most dots on one point; empty without a limit.",
                lambda r: r.vote.max_each,
            ),
            Column(
                "ballots",
                "number",
                "Ballots cast, proxies among them.",
                lambda r: votes_cast(t, r.vote, r.tally)[0],
            ),
            Column(
                "proxies",
                "number",
                "Ballots that someone else entered.",
                lambda r: votes_cast(t, r.vote, r.tally)[1],
            ),
            Column(
                "could_vote",
                "number",
                "People who could vote on a phone; empty where it was not counted.",
                lambda r: could(t, r.vote, r.tally),
            ),
            Column(
                "dots",
                "number",
                "Dots placed in all; empty while the vote is open or where it has no result.",
                lambda r: r.shown and r.shown.dots,
            ),
            Column(
                "groups",
                "number",
                "Groups that voted; empty as dots is.",
                lambda r: r.shown and r.shown.groups,
            ),
            Column(
                "pooled",
                "text",
                "Ids of groups shown only together, with a space between.",
                lambda r: r.tally and " ".join(r.tally.pooled),
            ),
            Column("opened_at", "time", "When it was opened.", lambda r: r.vote.opened_at),
            Column("closed_at", "time", "When it was closed.", lambda r: r.vote.closed_at),
        ),
    )


def vote_results(t: ReportContext) -> Sheet[Ranked]:
    return Sheet(
        "vote_results",
        "The result of each closed vote, best first.",
        tuple(ranked(t)),
        (
            Column("vote", "text", "The vote's id.", lambda r: r.vote.id),
            Column("rank", "number", "1 is the best.", lambda r: r.rank),
            Column(
                "number",
                "number",
                "Its number on the ballot, from 1.",
                lambda r: r.vote.items.index(r.item["on"]) + 1,
            ),
            Column("on", "text", "The id of what was voted on.", lambda r: r.item["on"]),
            Column("title", "text", "What it says.", lambda r: t.title(r.item["on"])),
            Column("dots", "number", "Dots on it.", lambda r: r.item["dots"]),
            Column("people", "number", "People who put a dot on it.", lambda r: r.item["people"]),
            Column(
                "backed_by",
                "number",
                "Groups with at least one dot on it.",
                lambda r: r.item["backed_by"],
            ),
            Column(
                "voice",
                "number",
                "One group one voice: thousandths, 1000 for each group.",
                lambda r: r.item["voice"],
            ),
            Column(
                "bridge",
                "number",
                "What every side backs: thousandths; empty where it was not counted.",
                lambda r: r.item.get("bridge"),
            ),
        ),
    )


def vote_turnouts(t: ReportContext) -> Sheet[Voters]:
    rows = tuple(
        Voters(vote, *each)
        for vote in in_time(t)
        if (tally := t.w.get(Tally, vote.id))
        for each in tally.voters.items()
    )
    return Sheet(
        "vote_turnouts",
        "The ballots of each closed vote, group by group.",
        rows,
        (
            Column("vote", "text", "The vote's id.", lambda v: v.vote.id),
            Column(
                "group",
                "text",
                "The group's id; _small for the pooled groups together.",
                lambda v: v.group,
            ),
            Column("group_name", "text", "Its name.", lambda v: t.group_name(v.group)),
            Column("ballots", "number", "Ballots it cast.", lambda v: v.ballots),
        ),
    )


def vote_splits(t: ReportContext) -> Sheet[Split]:
    names = {group: known.name for _, _, group, _ in split(t) if (known := mark(t, group))}
    return Sheet(
        "vote_splits",
        "The dots of each closed vote, group by group.",
        tuple(split(t)),
        (
            Column("vote", "text", "The vote's id.", lambda s: s.vote.id),
            Column("on", "text", "The id of what was voted on.", lambda s: s.on),
            Column("title", "text", "What it says.", lambda s: t.title(s.on)),
            Column(
                "group",
                "text",
                "The group's id; _small for the pooled groups together.",
                lambda s: s.group,
            ),
            Column("group_name", "text", "Its name.", lambda s: names.get(s.group)),
            Column("dots", "number", "Dots from this group.", lambda s: s.dots),
        ),
    )


def ballots(t: ReportContext) -> Sheet[Marked]:
    return Sheet(
        "ballots",
        "Single ballots, of open votes that are closed; of secret ones none.",
        tuple(marked(t)),
        (
            Column("vote", "text", "The vote's id.", lambda b: b.vote),
            Column(
                "person",
                "text",
                "The voter's name; empty for a proxy ballot.",
                lambda b: t.person(b.person),
            ),
            Column("group", "text", "The id of the voter's group.", lambda b: b.group),
            Column("group_name", "text", "Its name.", lambda b: t.group_name(b.group)),
            Column("proxy", "yes", "Whether someone else entered it.", lambda b: b.proxy),
            Column("on", "text", "The id of what was voted on.", lambda b: b.on),
            Column("title", "text", "What it says.", lambda b: t.title(b.on)),
            Column("dots", "number", "Dots on it.", lambda b: b.dots),
        ),
    )


SHEETS = (votes, vote_results, vote_turnouts, vote_splits, ballots)
