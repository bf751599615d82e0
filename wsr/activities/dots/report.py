"""Votes: how each was taken, who took part, what it said; of an open one the turnout alone."""

from __future__ import annotations

from wsr.activities.dots.records import Tally, Turnout, Vote
from wsr.documents.document_model import (
    Fact,
    Facts,
    Heading,
    Node,
    Nothing,
    Ref,
    Section,
    Table,
    Text,
)
from wsr.documents.references import ref
from wsr.documents.report_context import ReportContext
from wsr.documents.results import about_bridges, backing, bridge, has_bridges, round_title, voice
from wsr.domain import findings, pooling
from wsr.domain.records import Leverage

PLACE = 50  # among the chapters of the report


def sections(t: ReportContext) -> list[Section]:
    votes = in_time(t)
    nodes = [node for vote in votes for node in told(t, vote)]
    shown = nodes or [Nothing(t.gettext("No votes were taken."))]
    return [Section("votes", t.gettext("How each vote was taken"), tuple(shown), "vote")]


def in_time(t: ReportContext) -> list[Vote]:
    return sorted(t.w.all(Vote), key=lambda v: v.opened_at)


def told(t: ReportContext, vote: Vote) -> list[Node]:
    tally = t.w.get(Tally, vote.id)
    heading = Heading(round_title(t, vote.title, vote.round), anchor=t.anchor("vote", vote.id))
    taken = Facts((*rules(t, vote), *turnout(t, vote, tally)))
    if vote.status == "closed" and tally is None:
        return [heading, taken, Text(t.gettext("Its ranks are being revealed one by one."), "info")]
    if vote.status == "open" or tally is None:
        still = t.gettext("This vote is still open. Only the turnout is shown until it closes.")
        return [heading, taken, Text(still, "info")]
    if not tally.items:
        return [heading, taken, too_few(t)]
    return [heading, taken, *pooled(t, tally), results(t, vote, tally), *bridged(t, tally)]


def bridged(t: ReportContext, tally: Tally) -> list[Node]:
    return [Text(about_bridges(t))] if has_bridges(tally) else []


def too_few(t: ReportContext) -> Text:
    said = t.gettext(
        "Fewer than %(fewest)s people voted. To keep their votes secret, only the turnout was kept.",
        fewest=pooling.FEWEST,
    )
    return Text(said, "info")


def rules(t: ReportContext, vote: Vote) -> tuple[Fact, ...]:
    secret = t.gettext("Secret: only the totals are kept, never a person’s choice")
    open_ = t.gettext("Open: everyone can see who chose what")
    each = t.ngettext("%(n)s dot for each person", "%(n)s dots for each person", vote.budget)
    most = t.gettext("at most %(most)s on one point", most=t.number(vote.max_each or 0))
    return (
        Fact(t.gettext("Ballot"), secret if vote.secret else open_),
        Fact(t.gettext("Dots"), f"{each}, {most}" if vote.max_each else each),
        Fact(t.gettext("When"), t.date(vote.opened_at)),
    )


def turnout(t: ReportContext, vote: Vote, tally: Tally | None) -> tuple[Fact, ...]:
    voted, proxies = votes_cast(t, vote, tally)
    paper = t.ngettext(
        ("%(n)s ballot on paper or for someone without a phone, entered by another person"),
        "%(n)s ballots on paper or for people without a phone, entered by another person",
        proxies,
    )
    none = t.gettext("None: everyone voted on a phone")
    return (
        Fact(t.gettext("Turnout"), of_those_here(t, voted - proxies, could(t, vote, tally))),
        Fact(t.gettext("Proxy ballots"), paper if proxies else none),
        *(by_group(t, tally) if tally and tally.voters else ()),
    )


def by_group(t: ReportContext, tally: Tally) -> tuple[Fact, ...]:
    """Ballots of each group; one without any is named, since it isn't the same as no dots."""
    names = {pooling.POOLED: t.gettext("small groups together"), "": t.gettext("no group")}
    cast = t.listed(
        f"{t.group_name(id) or names.get(id, id)} {t.number(many)}"
        for id, many in tally.voters.items()
    )
    voted = {*tally.voters, *tally.pooled}
    silent = t.listed(g.name for g in t.groups if g.id not in voted)
    absent = (Fact(t.gettext("Groups without a ballot"), silent),) if silent else ()
    return (Fact(t.gettext("Ballots by group"), cast), *absent)


def of_those_here(t: ReportContext, own: int, here: int | None) -> str:
    if here is None:
        return t.ngettext("%(n)s person voted on a phone", "%(n)s people voted on a phone", own)
    return t.gettext(
        "%(voted)s of %(here)s people in the room", voted=t.number(own), here=t.number(here)
    )


def could(t: ReportContext, vote: Vote, tally: Tally | None) -> int | None:
    """How many could vote; of a closed vote what was counted then, since people come and go."""
    voted, proxies = votes_cast(t, vote, tally)
    # While it is open no document looks at ballots, which would show who of the removed voted.
    return tally.could if tally else max(len(findings.people_in(t.w)), voted - proxies)


def votes_cast(t: ReportContext, vote: Vote, tally: Tally | None) -> tuple[int, int]:
    """Ballots in all, and those among them that someone else entered."""
    if tally:
        return tally.people, tally.proxies
    counted = t.w.get(Turnout, vote.id)
    return (counted.voted + counted.proxies, counted.proxies) if counted else (0, 0)


def pooled(t: ReportContext, tally: Tally) -> list[Node]:
    if not tally.pooled:
        return []
    names = t.listed(t.group_name(g) or t.gettext("No group") for g in tally.pooled)
    return [
        Text(
            t.gettext(
                "To keep votes secret, small groups are shown only together, with at least "
                "%(fewest)s people: %(names)s. They have their full weight in both counts; where "
                "backing is counted, they count as one group.",
                fewest=pooling.FEWEST,
                names=names,
            )
        )
    ]


def results(t: ReportContext, vote: Vote, tally: Tally) -> Node:
    bridges = has_bridges(tally)
    titles = (
        t.gettext("Rank"),
        t.gettext("What was voted on"),
        t.gettext("Dots"),
        t.gettext("People"),
        t.gettext("Backed by"),
        t.gettext("One group, one voice"),
        *((t.gettext("Bridges"),) if bridges else ()),
    )
    rows: tuple[tuple[str | Ref, ...], ...] = tuple(
        (
            t.number(n),
            point(t, i["on"]),
            t.number(i["dots"]),
            t.number(i["people"]),
            backing(t, i, tally),
            voice(t, i, tally),
            *((bridge(t, i),) if bridges else ()),
        )
        for n, i in enumerate(tally.items, 1)
    )
    return Table(result_title(t, vote), titles, rows, (0, 2, 3))


def point(t: ReportContext, id: str) -> Ref:
    """Where it is written out: as a leverage point, or on the wall."""
    title = t.title(id) or t.gettext("(no longer shown)")
    anchor = t.anchor("leverage", id) if t.w.get(Leverage, id) else ref(t, id).anchor
    return Ref(title, anchor)


def result_title(t: ReportContext, vote: Vote) -> str:
    return t.gettext("Result of round %(round)s, best first", round=vote.round)
