"""Votes: how each was taken, who took part, what it said; of an open one the turnout alone."""

from __future__ import annotations

from collections.abc import Iterator

from wsr.activities.dots.records import Ballot, ProxyBallots, Tally, Turnout, Vote
from wsr.documents.chapters.leverage import backing, round_title, voice
from wsr.documents.document_model import (
    Fact,
    Facts,
    Heading,
    Node,
    Nothing,
    Ref,
    Section,
    Sheet,
    Table,
    Text,
    sheet,
)
from wsr.documents.labels import mark
from wsr.documents.report_context import ReportContext, utc
from wsr.domain import findings, pooling

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
    heading = Heading(round_title(t, vote), anchor=t.anchor("vote", vote.id))
    taken = Facts((*rules(t, vote), *turnout(t, vote, tally)))
    if vote.status == "open" or tally is None:
        still = t.gettext("This vote is still open. Only the turnout is shown until it closes.")
        return [heading, taken, Text(still, "info")]
    if not tally.items:
        return [heading, taken, too_few(t)]
    return [heading, taken, *pooled(t, tally), results(t, vote, tally)]


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
    )


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
    titles = (
        t.gettext("Rank"),
        t.gettext("Leverage point"),
        t.gettext("Dots"),
        t.gettext("People"),
        t.gettext("Backed by"),
        t.gettext("One group, one voice"),
    )
    rows = tuple(
        (
            t.number(n),
            Ref(t.title(i["on"]), t.anchor("leverage", i["on"])),
            t.number(i["dots"]),
            t.number(i["people"]),
            backing(t, i, tally),
            voice(t, i, tally),
        )
        for n, i in enumerate(tally.items, 1)
    )
    return Table(result_title(t, vote), titles, rows, (0, 2, 3))


def result_title(t: ReportContext, vote: Vote) -> str:
    return t.gettext("Result of round %(round)s, best first", round=vote.round)


def sheets(t: ReportContext) -> list[Sheet]:
    return [
        sheet(
            "votes",
            "Each vote: how it was taken, and how many took part.",
            """
            id text The vote's id.
            stage text The id of its stage.
            title text Its title.
            round number 1 for the first, 2 when it was taken again.
            status text open or closed.
            secret yes Whether the ballot was secret.
            budget number Dots for each person.
            max_each number Most dots on one point; empty without a limit.
            ballots number Ballots cast, proxies among them.
            proxies number Ballots that someone else entered.
            could_vote number People who could vote on a phone; empty where it was not counted.
            dots number Dots placed in all; empty while the vote is open or where it has no result.
            groups number Groups that voted; empty as dots is.
            pooled text Ids of groups shown only together, with a space between.
            opened_at time When it was opened.
            closed_at time When it was closed.
            """,
            (vote_row(t, v) for v in in_time(t)),
        ),
        sheet(
            "vote_results",
            "The result of each closed vote, best first.",
            """
            vote text The vote's id.
            rank number 1 is the best.
            on text The leverage point's id.
            title text What it says.
            dots number Dots on it.
            people number People who put a dot on it.
            backed_by number Groups with at least one dot on it.
            voice number One group one voice: thousandths, 1000 for each group.
            """,
            (row for v in in_time(t) for row in result_rows(t, v)),
        ),
        sheet(
            "vote_splits",
            "The dots of each closed vote, group by group.",
            """
            vote text The vote's id.
            on text The leverage point's id.
            title text What it says.
            group text The group's id; _small for the pooled groups together.
            group_name text Its name.
            dots number Dots from this group.
            """,
            (row for v in in_time(t) for row in split_rows(t, v)),
        ),
        sheet(
            "ballots",
            "Single ballots, of open votes that are closed; of secret ones none.",
            """
            vote text The vote's id.
            person text The voter's name; empty for a proxy ballot.
            group text The id of the voter's group.
            group_name text Its name.
            proxy yes Whether someone else entered it.
            on text The leverage point's id.
            title text What it says.
            dots number Dots on it.
            """,
            ballot_rows(t),
        ),
    ]


def vote_row(t: ReportContext, v: Vote) -> tuple[object, ...]:
    tally = t.w.get(Tally, v.id)
    dots, groups = (tally.dots, tally.groups) if tally and tally.items else ("", "")
    return (
        v.id,
        v.stage,
        v.title,
        v.round,
        v.status,
        v.secret,
        v.budget,
        "" if v.max_each is None else v.max_each,
        *votes_cast(t, v, tally),
        "" if could(t, v, tally) is None else could(t, v, tally),
        dots,
        groups,
        " ".join(tally.pooled) if tally else "",
        utc(v.opened_at),
        utc(v.closed_at),
    )


def result_rows(t: ReportContext, v: Vote) -> Iterator[tuple[object, ...]]:
    tally = t.w.get(Tally, v.id)
    for n, item in enumerate(tally.items if tally else (), 1):
        counts = (item[f] for f in ("dots", "people", "backed_by", "voice"))
        yield (v.id, n, item["on"], t.title(item["on"]), *counts)


def split_rows(t: ReportContext, v: Vote) -> Iterator[tuple[object, ...]]:
    tally = t.w.get(Tally, v.id)
    for item in tally.items if tally else ():
        for group, dots in item["by_group"].items():
            known = mark(t, group)
            yield (v.id, item["on"], t.title(item["on"]), group, known.name if known else "", dots)


def ballot_rows(t: ReportContext) -> Iterator[tuple[object, ...]]:
    for b in t.w.all(Ballot):
        who = (b.vote, t.person(b.person), b.group or "", t.group_name(b.group), False)
        yield from ((*who, on, t.title(on), dots) for on, dots in b.dots.items())
    for p in t.w.all(ProxyBallots):
        who = (p.vote, "", p.group or "", t.group_name(p.group), True)
        yield from ((*who, on, t.title(on), n) for each in p.ballots for on, n in each.items())
