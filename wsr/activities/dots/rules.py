"""Dots: everyone spends a few votes on what matters most."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Annotated, Any

from wsr.activities.dots import counting, revealing
from wsr.activities.dots.records import CLOSED, Ballot, ProxyBallots, Tally, Turnout, Vote
from wsr.activities.dots.subjects import need_items
from wsr.domain.access import need_open_stage
from wsr.domain.agenda import StageClosed
from wsr.domain.agenda_stages import StageRemoved
from wsr.domain.fields import TITLE, GroupId, Own, PersonId, Plain, StageId, VoteId, words
from wsr.domain.groups import GroupRemoved
from wsr.domain.guards import need_free_id
from wsr.domain.kernel import N_, Actor, Change, Command, Event, Put, Refused, Workshop
from wsr.domain.leverage import LeverageUnmarked
from wsr.domain.merging import CarriedAlong
from wsr.domain.privacy import KEEP, chosen, names, said_by, shared
from wsr.domain.records import Card, Cluster, Group, Stage

MAX_BUDGET, MAX_PROXIES = 100, 60


@dataclass(frozen=True)
class OpenVote(Command):
    """Over what the stage says, or the cards, clusters and leverage points named in `on`.

    What is not given comes from the stage.
    """

    vote: str
    stage: str | None = None
    title: Annotated[str, words(TITLE, empty=True, line=True)] = ""
    budget: int | None = None
    max_each: int | None = None
    secret: bool | None = None
    on: tuple[str, ...] = ()


@dataclass(frozen=True)
class PlaceDots(Command):
    """`dots` is how many lie on it from now on, not how many are added."""

    vote: VoteId
    on: Annotated[str, chosen(until=CLOSED)]
    dots: Annotated[int, chosen(until=CLOSED)]


@dataclass(frozen=True)
class CastFor(Command):
    """Ballots on paper or of people without a phone; sent again, they take the earlier place."""

    vote: VoteId
    group: str
    ballots: Annotated[tuple[dict[str, int], ...], chosen(until=CLOSED)]


@dataclass(frozen=True)
class CloseVote(Command):
    """With `reveal` the ranks of a secret vote are shown one by one, by `reveal_rank`."""

    vote: str
    reveal: bool = False


@dataclass(frozen=True)
class VoteOpened(Event):
    vote: VoteId
    stage: StageId
    title: Annotated[str, shared()]
    items: Plain[tuple[str, ...]]
    budget: Plain[int]
    max_each: Plain[int | None]
    secret: Plain[bool]
    round: Plain[int]
    at: Plain[int]


@dataclass(frozen=True)
class DotsPlaced(Event):
    vote: VoteId
    person: Annotated[PersonId, names()]
    group: GroupId | None
    on: Annotated[Own[str], said_by("person", until=CLOSED)]
    dots: Annotated[Own[int], said_by("person", until=CLOSED)]


@dataclass(frozen=True)
class BallotsCast(Event):
    vote: VoteId
    group: GroupId
    by: Annotated[PersonId | None, names()]
    ballots: Annotated[Own[tuple[dict[str, int], ...]], said_by("by", erased=KEEP, until=CLOSED)]


@dataclass(frozen=True)
class VoteClosed(Event):
    """Carries the result, so that it is still there when single ballots are gone."""

    vote: VoteId
    at: Plain[int]
    tally: Plain[dict[str, Any]]
    could: Plain[int | None] = None  # people who could have voted on a phone
    reveal: Plain[bool] = False  # whether its ranks are shown one by one


def open_vote(w: Workshop, actor: Actor, c: OpenVote, at: int) -> list[Event]:
    need_free_id(w, c.vote, "vote")
    if any(vote.status == "open" for vote in w.all(Vote)):
        raise Refused("vote_open", N_("Close the vote first."))
    stage = need_open_stage(w, actor, c.stage or the_dots_stage(w), "dots")
    items = need_items(w, stage, c.on)
    settings = stage.settings
    budget = c.budget if c.budget is not None else settings.get("budget", 5)
    max_each = c.max_each if c.max_each is not None else settings.get("max_each")
    secret = settings.get("secret", True) if c.secret is None else c.secret
    need_budget(budget, max_each)
    round = sum(vote.stage == stage.id for vote in w.all(Vote)) + 1
    return [
        VoteOpened(
            c.vote,
            stage.id,
            c.title or stage.title,
            items,
            budget,
            max_each or None,
            secret,
            round,
            at,
        )
    ]


def the_dots_stage(w: Workshop) -> str:
    """The open one; or, where none is open, the only one."""
    stages = [s for s in w.all(Stage) if s.activity == "dots"]
    chosen = [s for s in stages if s.status == "open"] or stages
    if len(chosen) != 1:
        raise Refused("no_such_stage", N_("Say which stage the vote belongs to."), "stage")
    return chosen[0].id


def need_budget(budget: int, max_each: int | None) -> None:
    if not 1 <= budget <= MAX_BUDGET:
        most = MAX_BUDGET
        raise Refused("bad_budget", N_("Give each person 1 to %(most)d dots."), "budget", most=most)
    if max_each is not None and max_each < 0:
        raise Refused("bad_budget", N_("A limit can’t be below zero."), "max_each")


def place_dots(w: Workshop, actor: Actor, c: PlaceDots, at: int) -> list[Event]:
    vote = need_open_vote(w, c.vote)
    if actor.person is None or actor.group is None:
        raise Refused("group_missing", N_("Choose your group."))
    before = w.get(Ballot, f"{vote.id}/{actor.person}")
    need_affordable(vote, {**(before.dots if before else {}), c.on: c.dots})
    return [DotsPlaced(vote.id, actor.person, actor.group, c.on, c.dots)]


def need_open_vote(w: Workshop, id: str) -> Vote:
    vote = w.need(Vote, id, "vote")
    if vote.status != "open":
        raise Refused("vote_closed", N_("This vote is closed."), "vote")
    return vote


def need_affordable(vote: Vote, dots: dict[str, int]) -> None:
    """Refuse a ballot with foreign items, negative dots, or more dots than the budget."""
    if any(on not in vote.items for on in dots):
        raise Refused("not_on_ballot", N_("That isn’t on the ballot."), "on")
    if any(each < 0 for each in dots.values()):
        raise Refused("bad_dots", N_("Dots can’t be below zero."), "dots")
    if vote.max_each and any(each > vote.max_each for each in dots.values()):
        raise Refused(
            "too_many_on_one", N_("At most %(most)d dots on one item."), "dots", most=vote.max_each
        )
    if sum(dots.values()) > vote.budget:
        raise Refused("no_dots_left", N_("You have placed all your dots."), "dots")


def cast_for(w: Workshop, actor: Actor, c: CastFor, at: int) -> list[Event]:
    vote = need_open_vote(w, c.vote)
    w.need(Group, c.group, "group")
    if actor.role == "recorder" and c.group != actor.group:
        raise Refused(
            "not_your_group", N_("A recorder can only cast ballots for their own group."), "group"
        )
    if len(c.ballots) > MAX_PROXIES:
        raise Refused(
            "too_many_ballots",
            N_("At most %(most)d ballots at a time."),
            "ballots",
            most=MAX_PROXIES,
        )
    for ballot in c.ballots:
        need_affordable(vote, ballot)
    return [BallotsCast(vote.id, c.group, actor.person, c.ballots)]


def close_vote(w: Workshop, actor: Actor, c: CloseVote, at: int) -> list[Event]:
    vote = need_open_vote(w, c.vote)
    if c.reveal and not vote.secret:
        raise Refused("not_secret", N_("Everyone sees the ballots of an open vote."), "reveal")
    return [replace(closing(w, vote, at), reveal=c.reveal)]


def closing(w: Workshop, vote: Vote, at: int) -> VoteClosed:
    return VoteClosed(vote.id, at, counting.tally(w, vote), len(counting.could_vote(w, vote)))


def close_votes(w: Workshop, actor: Actor, e: Any, at: int) -> list[Event]:
    """When the workshop closes, what is still open is counted."""
    left = [vote for vote in w.all(Vote) if vote.status == "open" and e.closed]
    revealed = revealing.reveal_all(w) if e.closed else []
    return [*revealed, *(closing(w, vote, at) for vote in left)]


def vote_opened(w: Workshop, e: VoteOpened) -> list[Change]:
    vote = Vote(
        e.vote,
        e.stage,
        e.title,
        e.items,
        e.budget,
        e.round,
        e.at,
        max_each=e.max_each,
        secret=e.secret,
    )
    return [Put(vote), Put(Turnout(e.vote, e.vote))]


def dots_placed(w: Workshop, e: DotsPlaced) -> list[Change]:
    id = f"{e.vote}/{e.person}"
    before = w.get(Ballot, id)
    dots = {**(before.dots if before else {}), e.on: e.dots}
    dots = {on: many for on, many in dots.items() if many}
    turnout = w.need(Turnout, e.vote)
    step = bool(dots) - bool(before and before.dots)
    vote = w.need(Vote, e.vote)
    full = is_full(vote, dots) - bool(before and is_full(vote, before.dots))
    told = replace(turnout, voted=turnout.voted + step, full=turnout.full + full)
    counted = [Put(told)] if told != turnout else []
    return [Put(Ballot(id, e.vote, e.person, e.group, dots)), *counted]


def is_full(vote: Vote, dots: dict[str, int]) -> bool:
    """Whether no dot is left that could be placed."""
    room = vote.max_each * len(vote.items) if vote.max_each else vote.budget
    return sum(dots.values()) >= min(vote.budget, room)


def ballots_cast(w: Workshop, e: BallotsCast) -> list[Change]:
    id = f"{e.vote}/{e.group}/{e.by or ''}"
    before = w.get(ProxyBallots, id)
    turnout = w.need(Turnout, e.vote)
    step = len(e.ballots) - (len(before.ballots) if before else 0)
    cast = ProxyBallots(id, e.vote, e.group, e.by, e.ballots)
    return [Put(cast), Put(replace(turnout, proxies=turnout.proxies + step))]


def vote_closed(w: Workshop, e: VoteClosed) -> list[Change]:
    vote = replace(w.need(Vote, e.vote), status="closed", closed_at=e.at)
    told = counting.tellable(vote, e.tally)
    items = {**told, "items": tuple(told["items"]), "pooled": tuple(told["pooled"])}
    # Read from the result itself, so that a replay agrees when the ballots are gone.
    voted = e.tally["people"] - e.tally["proxies"]
    turnout = replace(w.need(Turnout, e.vote), voted=voted, proxies=e.tally["proxies"], full=0)
    tally = Tally(e.vote, e.vote, **items, could=e.could)
    shown = revealing.held_back(tally) if e.reveal and tally.items else [Put(tally)]
    return [Put(vote), Put(turnout), *shown]


def need_no_open_vote(w: Workshop, e: StageClosed) -> None:
    if any(v.status == "open" and v.stage == e.stage for v in w.all(Vote)):
        raise Refused("vote_open", N_("Close the vote first."))


def need_no_vote_on_its_cards(w: Workshop, e: StageRemoved) -> None:
    items = {id for vote in w.all(Vote) if vote.status == "open" for id in vote.items}
    found = (w.get(Card, id) or w.get(Cluster, id) for id in items)
    if any(each and each.stage == e.stage for each in found):
        raise Refused("vote_open", N_("Close the vote first."))


def need_not_voted_on(w: Workshop, e: LeverageUnmarked) -> None:
    if any(e.on in vote.items for vote in w.all(Vote)):
        raise Refused("voted_on", N_("The room has voted on this leverage point."), "on")


def need_none_voted_on(w: Workshop, e: CarriedAlong) -> None:
    if any(id in vote.items for vote in w.all(Vote) for id in e.cards):
        raise Refused("voted_on", N_("The room has voted on this card."), "card")


def need_has_not_voted(w: Workshop, e: GroupRemoved) -> None:
    """A result names the groups behind it, also when their ballots are gone."""
    for tally in w.all(Tally):
        split = {group for item in tally.items for group in item["by_group"]}
        if e.group in split or e.group in tally.pooled:
            raise Refused("group_in_use", N_("This group has voted."), "group")


def uncounted(w: Workshop, ballot: Ballot) -> list[Change]:
    """The turnout when a ballot goes with its person, which a closed vote keeps as it was."""
    vote = w.need(Vote, ballot.vote)
    if not ballot.dots or vote.status != "open":
        return []
    turnout = w.need(Turnout, ballot.vote)
    full = turnout.full - is_full(vote, ballot.dots)
    return [Put(replace(turnout, voted=turnout.voted - 1, full=full))]


DECIDE: dict[Any, Any] = {
    OpenVote: open_vote,
    PlaceDots: place_dots,
    CastFor: cast_for,
    CloseVote: close_vote,
    **revealing.DECIDE,
}
EVOLVE: dict[Any, Any] = {
    VoteOpened: vote_opened,
    DotsPlaced: dots_placed,
    BallotsCast: ballots_cast,
    VoteClosed: vote_closed,
    **revealing.EVOLVE,
}
