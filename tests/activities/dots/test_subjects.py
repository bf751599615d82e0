"""A vote can be on leverage points, or on the cards and clusters of any stage; these then stay as they are."""

import pytest

from tests.cast import ANA, FAY, after, opened
from wsr.activities.cards.clusters import AddCluster, RemoveCluster, RenameCluster
from wsr.activities.cards.editing import EditCard, WithdrawCard
from wsr.activities.cards.moderating import HideCard, MergeCards
from wsr.activities.cards.posting import AddCard
from wsr.activities.dots.records import Tally, Turnout, Vote
from wsr.activities.dots.rules import CloseVote, OpenVote, PlaceDots
from wsr.activities.dots.subjects import shown_in
from wsr.domain.agenda import EditStage, OpenStage
from wsr.domain.agenda_stages import RemoveStage
from wsr.domain.findings import title_of


def posted(*more):
    """Two barriers in a cluster, three beside it, of which one is hidden and one merged."""
    return opened(
        "barriers",
        (ANA, AddCard("k1", "barriers", "No ice")),
        (ANA, AddCard("k2", "barriers", "No boats")),
        (ANA, AddCard("k3", "barriers", "No rules")),
        (ANA, AddCard("k4", "barriers", "Ice is missing")),
        (ANA, AddCard("k5", "barriers", "Something rude")),
        (FAY, AddCluster("c1", "barriers", "Gear", ("k2",))),
        (FAY, MergeCards("k4", "k1")),
        (FAY, HideCard("k5")),
        *more,
    )


def on_barriers(*more):
    asked = EditStage("leverage", settings={"on": "barriers"})
    return after(posted(), (FAY, OpenStage("leverage")), (FAY, asked), *more)


def voting(*more):
    return on_barriers((FAY, OpenVote("v1")), *more)


def test_a_vote_is_on_the_clusters_and_loose_cards_of_the_stage_that_is_named():
    assert voting().workshop.need(Vote, "v1").items == ("c1", "k1", "k3")


def test_a_vote_can_name_cards_and_clusters_of_any_stage():
    scene = after(posted(), (FAY, OpenStage("leverage")))
    asked = scene.when(FAY, OpenVote("v1", on=("k3", "c1")))
    assert asked.workshop.need(Vote, "v1").items == ("k3", "c1")


@pytest.mark.parametrize(("id", "code"), [("k5", "card_hidden"), ("k4", "card_hidden")])
def test_what_is_hidden_or_merged_is_not_voted_on(id, code):
    scene = after(posted(), (FAY, OpenStage("leverage")))
    scene.when(FAY, OpenVote("v1", on=("k3", id))).then_refused(code, "on")


def test_there_is_nothing_to_vote_on_in_an_empty_stage():
    asked = EditStage("leverage", settings={"on": "past"})
    scene = after(opened("leverage"), (FAY, asked))
    scene.when(FAY, OpenVote("v1")).then_refused("nothing_to_vote_on", "on")


CHANGES = {
    "withdrawn": WithdrawCard("k3"),
    "hidden": HideCard("k3"),
    "merged": MergeCards("k3", "k1"),
    "merged into": MergeCards("k2", "k1"),
    "given other words": EditCard("k3", "Rules"),
    "taken apart": RemoveCluster("c1"),
    "renamed": RenameCluster("c1", "Boats"),
    "off the agenda": RemoveStage("barriers"),
}


@pytest.mark.parametrize("change", CHANGES.values(), ids=CHANGES)
def test_while_people_vote_on_it_nothing_is(change):
    scene = voting().when(FAY, change)
    assert scene.refused.code in ("vote_open", "stage_closed"), scene.refused.code


def test_it_can_be_hidden_once_the_vote_is_closed_and_the_result_keeps_its_words():
    scene = voting((FAY, CloseVote("v1"))).when(FAY, HideCard("k3"))
    assert not scene.refused
    assert title_of(scene.workshop, "k3") == "No rules"


def test_what_has_been_voted_on_is_not_taken_away_afterwards():
    closed = voting((FAY, CloseVote("v1")))
    closed.when(FAY, RemoveCluster("c1")).then_refused("voted_on")
    assert closed.when(FAY, MergeCards("k3", "k1")).refused.code == "voted_on"
    open_again = after(closed, (FAY, OpenStage("barriers")))
    open_again.when(ANA, WithdrawCard("k3")).then_refused("voted_on")


def test_what_is_not_on_the_ballot_can_be_hidden_meanwhile():
    assert not voting().when(FAY, HideCard("k2")).refused


def test_a_phone_that_follows_the_stage_alone_is_told_the_words():
    told = shown_in(voting().workshop, "fishers")
    assert {("card", "k1"), ("card", "k3"), ("cluster", "c1")} <= {*told}


def test_the_result_counts_dots_on_clusters_and_cards_alike():
    scene = after(
        voting((ANA, PlaceDots("v1", "c1", 3)), (ANA, PlaceDots("v1", "k3", 2))),
        (FAY, CloseVote("v1")),
    )
    assert scene.workshop.need(Tally, "v1").people == 1


def test_who_has_no_dots_left_is_counted_while_the_vote_is_open():
    scene = voting((ANA, PlaceDots("v1", "c1", 3)))
    assert scene.workshop.need(Turnout, "v1") == Turnout("v1", "v1", 1, 0, 0)
    all_placed = after(scene, (ANA, PlaceDots("v1", "k3", 2)))
    assert all_placed.workshop.need(Turnout, "v1") == Turnout("v1", "v1", 1, 0, 1)
    closed = after(all_placed, (FAY, CloseVote("v1")))
    assert closed.workshop.need(Turnout, "v1") == Turnout("v1", "v1", 1, 0, 0)
