"""Facilitators see what the others did last, and no one's contribution or vote is among it."""

from __future__ import annotations

from typing import Any

import pytest

from tests.web.people import Hall, Phone, bearer
from wsr.activities.index import COMMANDS, DONE, EVENTS
from wsr.domain.access import FACILITATORS
from wsr.live import last_steps as live_steps
from wsr.live.last_steps import lately

OWN = {  # what someone says for themselves is no step of a facilitator
    *("person_joined", "contact_set", "contact_moved", "contact_hidden", "contact_removed"),
    *("hand_shown", "hand_claimed", "hand_taken_back"),
    *("card_added", "card_claimed", "card_withdrawn"),
    *("card_supported", "support_claimed", "support_taken_back"),
    *("rated", "member_rated", "rating_claimed", "rating_taken_back"),
    *("actor_placed", "placement_taken_back", "dots_placed", "ballots_cast"),
    *("help_offered", "offer_taken_back", "trust_rated"),
    *("confidence_set", "confidence_given", "confidence_claimed", "confidence_taken_back"),
    *("task_force_joined", "task_force_left"),
    *("pledge_added", "pledge_joined", "pledge_left", "pledge_withdrawn"),
}
BROUGHT = {  # by another event, or by the server
    *("workshop_created", "people_noticed", "sealed", "duties_dealt", "plan_taken_over"),
    *("carried_along", "given_back"),
}


@pytest.fixture
def ben(hall: Hall) -> Phone:
    """The second facilitator."""
    return hall.phone("Ben", facilitator_key=hall.facilitator_key)


def asked(hall: Hall, who: Phone, **headers: str) -> Any:
    path = f"/api/workshops/{hall.code}/steps"
    return hall.http.get(path, headers={**bearer(who.token), **headers})


def says(hall: Hall, who: Phone, **headers: str) -> list[tuple[str, str]]:
    return [(each["says"], each["about"]) for each in asked(hall, who, **headers).json["steps"]]


@pytest.fixture
def k1(fay: Phone, ana: Phone) -> str:
    fay.done("open_stage", stage="barriers")
    ana.done("add_card", card="k1", stage="barriers", text="No law")
    return "k1"


def test_ben_sees_what_fay_did_the_newest_first(hall, fay, ben, k1):
    fay.done("hide_card", card=k1, hidden=True)
    assert says(hall, ben)[:2] == [("Card hidden", "No law"), ("Stage opened", "Barriers")]
    step = asked(hall, ben).json["steps"][0]
    assert (step["person"], step["many"]) == (fay.person, 1)
    assert step["at"] == max(each.at for each in lately(hall.room.storage, hall.room.workshop.seq))


def test_fay_does_not_see_her_own_steps_there(hall, fay, ben, k1):
    fay.done("hide_card", card=k1, hidden=True)
    assert says(hall, fay) == []


def test_what_was_done_to_many_at_once_is_one_step(hall, fay, ben, ana, k1):
    ana.done("add_card", card="k2", stage="barriers", text="No boats")
    fay.done("hide_card", cards=[k1, "k2"], hidden=True)
    step = asked(hall, ben).json["steps"][0]
    assert (step["says"], step["many"], step["about"]) == ("Card hidden", 2, "")


def test_opening_a_stage_is_told_once_though_it_closes_another_and_clears_the_wall(
    hall, fay, ben, k1
):
    fay.done("show_on_wall", show="qr")
    fay.done("open_stage", stage="power")
    told = [words for words, _ in says(hall, ben)]
    assert told == ["Stage opened", "Wall changed", "Stage opened"]


def test_it_is_told_in_the_readers_language(hall, fay, ben, k1):
    fay.done("hide_card", card=k1, hidden=True)
    words, about = says(hall, ben, **{"Accept-Language": "ar"})[0]
    assert (words, about) == ("أُخفيت البطاقة", "No law")


def test_a_page_of_the_wall_that_is_turned_is_no_step(hall, fay, ben, k1):
    before = says(hall, ben)
    fay.done("show_on_wall", page=1)
    assert says(hall, ben) == before


def test_what_facilitators_write_and_vote_themselves_is_no_step(hall, fay, ben, k1):
    before = says(hall, ben)
    fay.done("add_card", card="k2", stage="barriers", text="CANARY")
    fay.done("edit_card", card="k2", text="CANARY 2")
    fay.done("withdraw_card", card="k2")
    assert says(hall, ben) == before
    assert "CANARY" not in asked(hall, ben).text


def test_what_a_participant_did_before_she_became_a_facilitator_stays_hers(hall, fay, ben, ana, k1):
    ana.done("edit_card", card=k1, text="No law at all")
    fay.done("set_role", person=ana.person, role="facilitator")
    assert {each["person"] for each in asked(hall, ben).json["steps"]} == {fay.person}
    ana.done("hide_card", card=k1, hidden=True)
    assert asked(hall, ben).json["steps"][0]["person"] == ana.person


def test_a_card_is_called_as_it_is_now_and_not_at_all_once_its_author_is_erased(
    hall, fay, ben, ana, k1
):
    fay.done("hide_card", card=k1, hidden=True)
    fay.done("erase_person", person=ana.person)
    assert "No law" not in asked(hall, ben).text


def test_only_the_last_twenty_are_told(hall, fay, ben, k1):
    for _ in range(12):
        fay.done("hide_card", card=k1, hidden=True)
        fay.done("hide_card", card=k1, hidden=False)
    assert len(says(hall, ben)) == 20


def test_it_reads_no_more_than_the_end_of_a_long_log(hall, fay, ben, k1, monkeypatch):
    monkeypatch.setattr(live_steps, "LATELY", 1)
    fay.done("hide_card", card=k1, hidden=True)
    assert says(hall, ben) == [("Card hidden", "No law")]


def test_no_one_but_facilitators_is_told(hall, fay, ana, k1):
    for who in (ana, hall.wall()):
        answer = asked(hall, who)
        assert (answer.status_code, answer.json["error"]["code"]) == (403, "not_allowed")
    assert hall.http.get(f"/api/workshops/{hall.code}/steps").status_code == 401


def test_whatever_happens_has_a_sentence_or_a_reason_for_none() -> None:
    assert {name for name, kind in EVENTS.items() if kind not in DONE} == OWN | BROUGHT
    assert any(roles == FACILITATORS for _, roles in COMMANDS.values())
