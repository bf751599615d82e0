"""Everyone spends a few votes; nothing is shown before the vote is closed."""

from dataclasses import replace

import pytest

from tests.cast import ANA, BEN, EVERYONE, FAY, HOST, NOW, RUI, given, opened
from wsr.activities.cards.posting import AddCard
from wsr.activities.dots.records import Ballot, ProxyBallots, Tally, Turnout, Vote
from wsr.activities.dots.rules import (
    BallotsCast,
    CastFor,
    CloseVote,
    DotsPlaced,
    OpenVote,
    PlaceDots,
    VoteOpened,
)
from wsr.domain.agenda import EditStage, OpenStage
from wsr.domain.kernel import Actor
from wsr.domain.leverage import MarkLeverage
from wsr.domain.people import MovePerson

VOTE = Vote("v1", "leverage", "Leverage", ("k1", "k2"), 5, 1, NOW)
MINE = Ballot("v1/ana", "v1", "ana", "fishers", {"k1": 3}, audience="person:ana")


def marked(*more):
    return opened(
        "leverage",
        (FAY, AddCard("k1", "leverage", "Trust")),
        (FAY, AddCard("k2", "leverage", "Rules")),
        (FAY, AddCard("k3", "leverage", "Boats")),
        (FAY, MarkLeverage("k1")),
        (FAY, MarkLeverage("k2")),
        *more,
    )


def voting(*more, **asked):
    return marked((FAY, OpenVote("v1", **asked)), *more)


def test_fay_opens_a_vote_on_all_leverage_points_as_the_stage_is_set():
    scene = marked().when(FAY, OpenVote("v1"))
    scene.then(VoteOpened("v1", "leverage", "Leverage", ("k1", "k2"), 5, None, True, 1, NOW))
    scene.then_put(VOTE, Turnout("v1", "v1"))


def test_a_vote_can_have_its_own_title_points_budget_and_openness():
    asked = OpenVote("v1", title="Round", budget=3, max_each=2, secret=False, on=("k2", "k2"))
    scene = marked().when(FAY, asked)
    scene.then(VoteOpened("v1", "leverage", "Round", ("k2",), 3, 2, False, 1, NOW))


def test_a_vote_needs_points_a_stage_and_a_sound_budget():
    opened("leverage").when(FAY, OpenVote("v1")).then_refused("no_leverage", "on")
    marked().when(FAY, OpenVote("v1", on=("k9",))).then_refused("no_such_card", "on")
    marked().when(FAY, OpenVote("v1", "past")).then_refused("wrong_stage", "stage")
    marked().when(FAY, OpenVote("v1", budget=0)).then_refused("bad_budget", "budget")
    marked().when(FAY, OpenVote("v1", budget=101)).then_refused("bad_budget", "budget")
    marked().when(FAY, OpenVote("v1", max_each=-1)).then_refused("bad_budget", "max_each")
    marked().when(FAY, OpenVote("")).then_refused("bad_id", "vote")
    marked().when(ANA, OpenVote("v1")).then_refused("not_allowed")


def test_one_vote_is_open_at_a_time_and_has_an_id_of_its_own():
    voting().when(FAY, OpenVote("v2")).then_refused("vote_open")
    voting((FAY, CloseVote("v1"))).when(FAY, OpenVote("v1")).then_refused("id_in_use", "vote")
    second = voting((FAY, CloseVote("v1"))).when(FAY, OpenVote("v2"))
    assert second.workshop.get(Vote, "v2").round == 2


def test_where_there_is_no_dots_stage_a_vote_says_where_it_belongs(monkeypatch):
    from tests import cast

    without = tuple(s for s in cast.STAGES if s["activity"] != "dots")
    monkeypatch.setattr(cast, "CREATE", replace(cast.CREATE, stages=without))
    given().when(FAY, OpenVote("v1")).then_refused("no_such_stage", "stage")


def test_ana_places_dots_and_only_the_turnout_is_told():
    scene = voting().when(ANA, PlaceDots("v1", "k1", 3))
    scene.then(DotsPlaced("v1", "ana", "fishers", "k1", 3))
    scene.then_put(MINE, Turnout("v1", "v1", 1))
    told = {each.person: scene.seen_by(each, "ballot") for each in EVERYONE}
    assert told == {None: [], "fay": [], "ana": [MINE], "ben": [], "rui": [], "zoe": []}


def test_dots_are_set_not_added_and_can_be_taken_away():
    scene = voting((ANA, PlaceDots("v1", "k1", 5))).when(ANA, PlaceDots("v1", "k1", 3))
    scene.then_put(MINE, Turnout("v1", "v1", 1))
    none = scene.when(ANA, PlaceDots("v1", "k1", 0))
    none.then_put(replace(MINE, dots={}), Turnout("v1", "v1", 0))


def test_dots_are_never_overspent():
    voting().when(ANA, PlaceDots("v1", "k1", 6)).then_refused("no_dots_left", "dots")
    spent = voting((ANA, PlaceDots("v1", "k1", 3)))
    spent.when(ANA, PlaceDots("v1", "k2", 3)).then_refused("no_dots_left", "dots")
    assert not spent.when(ANA, PlaceDots("v1", "k2", 2)).refused


def test_a_ballot_holds_what_is_on_it_and_no_negative_dots():
    voting().when(ANA, PlaceDots("v1", "k3", 1)).then_refused("not_on_ballot", "on")
    voting().when(ANA, PlaceDots("v1", "k1", -1)).then_refused("bad_dots", "dots")
    voting(max_each=2).when(ANA, PlaceDots("v1", "k1", 3)).then_refused("too_many_on_one", "dots")
    voting().when(ANA, PlaceDots("v9", "k1", 1)).then_refused("no_such_vote", "vote")


def test_who_belongs_to_no_group_does_not_vote():
    voting().when(FAY, PlaceDots("v1", "k1", 1)).then_refused("group_missing")
    voting().when(HOST, PlaceDots("v1", "k1", 1)).then_refused("group_missing")
    grouped = Actor("fay", "facilitator", "traders")
    assert not voting().when(grouped, PlaceDots("v1", "k1", 1)).refused


def test_rui_casts_paper_ballots_for_the_own_group():
    scene = voting().when(RUI, CastFor("v1", "fishers", ({"k1": 5}, {"k2": 1})))
    scene.then(BallotsCast("v1", "fishers", "rui", ({"k1": 5}, {"k2": 1})))
    cast = ProxyBallots(
        "v1/fishers/rui", "v1", "fishers", "rui", ({"k1": 5}, {"k2": 1}), audience="person:rui"
    )
    scene.then_put(cast, Turnout("v1", "v1", 0, 2))
    assert scene.seen_by(FAY, "proxy_ballots") == scene.seen_by(ANA, "proxy_ballots") == []


def test_ballots_cast_again_take_the_earlier_place():
    scene = voting((RUI, CastFor("v1", "fishers", ({"k1": 5}, {"k2": 1}))))
    scene = scene.when(RUI, CastFor("v1", "fishers", ({"k1": 1},)))
    scene.has(Turnout("v1", "v1", 0, 1))


def test_paper_ballots_keep_the_rules_of_all_ballots():
    voting().when(RUI, CastFor("v1", "ministry", ())).then_refused("not_your_group", "group")
    voting().when(FAY, CastFor("v1", "pirates", ())).then_refused("no_such_group", "group")
    voting().when(ANA, CastFor("v1", "fishers", ())).then_refused("not_allowed")
    many = CastFor("v1", "fishers", ({"k1": 1},) * 61)
    voting().when(RUI, many).then_refused("too_many_ballots", "ballots")
    for ballot, code in (({"k1": 6}, "no_dots_left"), ({"k1": -1}, "bad_dots")):
        voting().when(RUI, CastFor("v1", "fishers", (ballot,))).then_refused(code, "dots")


def test_the_hosts_ballots_are_seen_by_no_one():
    scene = voting().when(HOST, CastFor("v1", "traders", ({"k1": 1},)))
    assert [scene.seen_by(each, "proxy_ballots") for each in EVERYONE] == [[]] * 7


def test_a_closed_secret_vote_leaves_a_tally_and_no_ballot():
    room = voting((ANA, PlaceDots("v1", "k1", 3)), (RUI, CastFor("v1", "fishers", ({"k2": 2},))))
    scene = room.when(FAY, CloseVote("v1"), at=NOW + 1)
    scene.has(replace(VOTE, status="closed", closed_at=NOW + 1))
    scene.then_removed(("ballot", "v1/ana"), ("proxy_ballots", "v1/fishers/rui"))
    scene.has(Tally("v1", "v1", 2, 1, 0, 0, could=3), Turnout("v1", "v1", 1, 1))


def test_a_closed_open_vote_shows_every_ballot():
    room = voting((ANA, PlaceDots("v1", "k1", 3)), (BEN, PlaceDots("v1", "k2", 1)), secret=False)
    scene = room.when(FAY, CloseVote("v1"))
    shown = scene.seen_by(BEN, "ballot")
    assert shown[0] == replace(MINE, audience="everyone")
    assert [each.person for each in shown] == ["ana", "ben"]


def test_after_the_close_nothing_is_placed_cast_or_closed_again():
    closed = voting((FAY, CloseVote("v1")))
    closed.when(ANA, PlaceDots("v1", "k1", 1)).then_refused("vote_closed", "vote")
    closed.when(RUI, CastFor("v1", "fishers", ())).then_refused("vote_closed", "vote")
    closed.when(FAY, CloseVote("v1")).then_refused("vote_closed", "vote")
    voting().when(ANA, CloseVote("v1")).then_refused("not_allowed")


@pytest.mark.parametrize("dots", [2, 0])
def test_who_changes_group_while_voting_votes_once_in_the_new_one(dots):
    moved = voting((ANA, PlaceDots("v1", "k1", 3)), (ANA, MovePerson("ana", "ministry")))
    scene = moved.when(Actor("ana", "participant", "ministry"), PlaceDots("v1", "k1", dots))
    ballots = [r for r in scene.workshop.records() if r.kind == "ballot"]
    assert [(b.group, b.dots) for b in ballots] == [("ministry", {"k1": dots} if dots else {})]


def test_the_stage_settings_say_the_budget():
    room = opened(
        "leverage",
        (FAY, AddCard("k1", "leverage", "Trust")),
        (FAY, MarkLeverage("k1")),
        (FAY, EditStage("leverage", settings={"budget": 2, "max_each": 1, "secret": False})),
        (FAY, OpenStage("leverage")),
    )
    room.when(FAY, OpenVote("v1")).then(
        VoteOpened("v1", "leverage", "Leverage", ("k1",), 2, 1, False, 1, NOW)
    )
