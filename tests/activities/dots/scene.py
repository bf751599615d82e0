"""Votes with dots, for the tests that all activities share."""

from random import Random
from typing import Any

from tests.activities.scenes import SMALL, YES, ActivityScene, Sealed, one, some
from tests.cast import ANA, BEN, FAY, actors
from wsr.activities.dots.records import Ballot, ProxyBallots, Reveal, Turnout, Vote
from wsr.activities.dots.rules import CastFor, CloseVote, OpenVote, PlaceDots, is_full
from wsr.domain.agenda import OpenStage
from wsr.domain.kernel import Actor, Workshop
from wsr.domain.visibility import sees

LEADING_ANA = Actor("ana", "facilitator", "fishers")


def ballot(r: Random) -> dict[str, int]:
    return {"k1": r.randint(0, 3), "k2": r.randint(0, 3)}


def aimed(r: Random, w: Workshop, do: str, with_: dict[str, Any]) -> dict[str, Any]:
    opened = [vote for vote in w.all(Vote) if vote.status == "open"]
    if do == "close_vote" and opened:
        return {**with_, "vote": opened[0].id, "reveal": opened[0].secret and r.random() < 0.7}
    if do == "cast_for" and opened and r.random() < 0.3:  # enough for a secret vote to be told
        return {**with_, "vote": opened[0].id, "ballots": [{opened[0].items[0]: 1}] * 6}
    if do in ("place_dots", "cast_for") and opened:
        return {**with_, "vote": opened[0].id}
    revealed = [each.vote for each in w.all(Reveal)]
    if do == "reveal_rank" and revealed:
        return {**with_, "vote": revealed[0]}
    return with_


def dots_are_never_overspent(w: Workshop) -> None:
    for ballot in w.all(Ballot):
        need_within(w, ballot.vote, ballot.dots)
    for proxy in w.all(ProxyBallots):
        for dots in proxy.ballots:
            need_within(w, proxy.vote, dots)


def need_within(w: Workshop, id: str, dots: dict[str, int]) -> None:
    vote = w.need(Vote, id)
    assert sum(dots.values()) <= vote.budget
    assert all(0 <= many <= (vote.max_each or vote.budget) for many in dots.values())
    assert set(dots) <= set(vote.items)


def dots_are_never_shown_early(w: Workshop) -> None:
    cast: list[Ballot | ProxyBallots] = [*w.all(Ballot), *w.all(ProxyBallots)]
    for ballot in cast:
        vote = w.need(Vote, ballot.vote)
        assert vote.status == "open" or not vote.secret, "a secret ballot outlives its vote"
        voter = ballot.person if isinstance(ballot, Ballot) else ballot.by
        assert {a.person for a in actors(w) if sees(a, ballot)} <= {
            voter
        } or vote.status == "closed"
    for vote in w.all(Vote):
        assert bool(w.find("tally", vote.id)) == (vote.status == "closed")


def the_turnout_is_the_number_of_ballots(w: Workshop) -> None:
    for vote in w.all(Vote):
        if vote.status == "open":
            voted = sum(bool(b.dots) for b in w.all(Ballot) if b.vote == vote.id)
            proxies = sum(len(p.ballots) for p in w.all(ProxyBallots) if p.vote == vote.id)
            full = sum(is_full(vote, b.dots) for b in w.all(Ballot) if b.vote == vote.id)
            assert w.get(Turnout, vote.id) == Turnout(vote.id, vote.id, voted, proxies, full)


SCENE = ActivityScene(
    fields={
        "dots": SMALL,
        "vote": one("v1", "v2", "v3"),
        "budget": SMALL,
        "max_each": SMALL,
        "secret": YES,
        "ballots": some(ballot, 3),
        "reveal": YES,
    },
    special={
        ("open_vote", "on"): some(one("k1", "k2"), 2),
        ("place_dots", "on"): one("k1", "k2"),
        ("reveal_rank", "shown"): SMALL,
    },
    often=("open_vote", "place_dots", "place_dots", "cast_for", "add_card", "reveal_rank"),
    aimed=aimed,
    checks=(
        dots_are_never_overspent,
        dots_are_never_shown_early,
        the_turnout_is_the_number_of_ballots,
    ),
    morning=(
        ("fay", "open_stage", {"stage": "leverage"}),
        ("fay", "open_vote", {"vote": "v1", "secret": False}),
        ("ana", "place_dots", {"vote": "v1", "on": "k1", "dots": 3}),
        ("rui", "cast_for", {"vote": "v1", "group": "fishers", "ballots": [{"k1": 2}, {"k1": 5}]}),
        ("fay", "close_vote", {"vote": "v1"}),
        ("fay", "open_vote", {"vote": "v2"}),
        ("ben", "place_dots", {"vote": "v2", "on": "k1", "dots": 5}),
        ("fay", "close_vote", {"vote": "v2"}),
        ("fay", "open_vote", {"vote": "v3"}),
        ("rui", "cast_for", {"vote": "v3", "group": "fishers", "ballots": [{"k1": 1}] * 6}),
        ("fay", "close_vote", {"vote": "v3", "reveal": True}),
        ("fay", "reveal_rank", {"vote": "v3", "shown": 0}),
    ),
    sealed=Sealed(
        steps=(
            (FAY, OpenStage("leverage")),
            (FAY, OpenVote("v1")),
            (ANA, PlaceDots("v1", "k1", 3)),
            (BEN, PlaceDots("v1", "k3", 2)),
            (LEADING_ANA, CastFor("v1", "fishers", ({"k3": 5},))),
        ),
        refused=("vote_open", "Close the vote first."),
        ends=(FAY, CloseVote("v1")),
        gone=("ballot", "proxy_ballots"),
        forgotten=frozenset({"dots_placed", "ballots_cast"}),
    ),
    hidden={"ballot": lambda b: {b.person}, "proxy_ballots": lambda p: {p.by}},
    choices=("dots_placed",),
)
