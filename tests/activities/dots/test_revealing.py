"""The ranks of a closed vote are revealed one by one; no phone knows the first before the wall shows it."""

import pytest

from tests.activities.dots.test_dots import voting
from tests.cast import ANA, BEN, EVERYONE, FAY, HOST, RUI, after
from wsr.activities.dots.records import Reveal, Tally
from wsr.activities.dots.revealing import RevealRank
from wsr.activities.dots.rules import CastFor, CloseVote, PlaceDots
from wsr.domain.setup import CloseWorkshop

PAPERS = CastFor("v1", "fishers", ({"k1": 2}, {"k1": 3}, {"k1": 1}, {"k2": 1}))
CAST = ((ANA, PlaceDots("v1", "k1", 3)), (BEN, PlaceDots("v1", "k2", 1)), (RUI, PAPERS))


def closed(*more):
    return voting(*CAST, (FAY, CloseVote("v1", reveal=True)), *more)


def shown(scene):
    reveal = scene.workshop.get(Reveal, "v1")
    return reveal and [(item["on"], item["places"]["dots"]) for item in reveal.items]


def test_at_first_everyone_knows_how_many_voted_and_no_place():
    scene = closed()
    assert (shown(scene), scene.workshop.need(Reveal, "v1").people) == ([], 6)
    assert [bool(scene.seen_by(each, "tally")) for each in (FAY, HOST, ANA, BEN, RUI)] == [
        True, True, False, False, False,
    ]  # fmt: skip


def test_fay_shows_the_last_place_first_and_its_place_among_all():
    scene = closed((FAY, RevealRank("v1", 1)))
    assert shown(scene) == [("k2", 2)]
    seen = [each for who in EVERYONE for each in scene.seen_by(who, "reveal")]
    assert all(len(each.items) == 1 for each in seen)
    assert not scene.seen_by(ANA, "tally")


def test_fay_can_take_back_what_was_shown_by_mistake():
    assert shown(closed((FAY, RevealRank("v1", 1)), (FAY, RevealRank("v1", 0)))) == []


def test_with_the_first_place_the_result_is_everyones():
    scene = closed((FAY, RevealRank("v1", 2)))
    assert shown(scene) is None
    assert (
        scene.seen_by(ANA, "tally")
        == scene.seen_by(FAY, "tally")
        == [scene.workshop.need(Tally, "v1")]
    )


@pytest.mark.parametrize("many", [-1, 3])
def test_there_are_as_many_places_as_there_are(many):
    closed().when(FAY, RevealRank("v1", many)).then_refused("bad_number", "shown")


def test_ana_reveals_nothing_and_what_is_shown_is_not_revealed_again():
    closed().when(ANA, RevealRank("v1", 1)).then_refused("not_allowed")
    plain = voting(*CAST, (FAY, CloseVote("v1")))
    plain.when(FAY, RevealRank("v1", 1)).then_refused("no_such_reveal", "vote")


def test_an_open_vote_has_nothing_to_reveal():
    scene = voting((ANA, PlaceDots("v1", "k1", 3)), secret=False)
    scene.when(FAY, CloseVote("v1", reveal=True)).then_refused("not_secret", "reveal")


def test_of_too_few_ballots_there_is_no_place_to_reveal():
    few = voting(CAST[0], (FAY, CloseVote("v1", reveal=True)))
    assert (shown(few), few.seen_by(ANA, "tally") != []) == (None, True)


def test_nothing_stays_hidden_when_the_workshop_closes():
    assert after(closed(), (FAY, CloseWorkshop())).seen_by(ANA, "tally")
