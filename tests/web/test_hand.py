"""The facilitator's hand works at once on lines that are open, and can be taken back."""

from __future__ import annotations

import pytest

from tests.web.people import FISHERS, MINISTRY, Hall, Phone, until

pytestmark = pytest.mark.usefixtures("barriers")


def test_a_hidden_card_vanishes_for_all_but_its_author_gets_the_words_back(
    fay: Phone, ana: Phone, ben: Phone, wall: Phone
) -> None:
    ana.post("k1", "Ben is a thief")
    for phone in (ana, ben, wall):
        phone.settle()
        assert [card["id"] for card in phone.sees("card")] == ["k1"]
    fay.done("hide_card", card="k1")
    for phone in (ana, ben, wall):
        phone.settle()
        assert phone.sees("card") == []
        assert phone.store == phone.snapshot()
    (own,) = ana.sees("authorship")
    assert (own["id"], own["shown"], own["text"]) == ("k1", "hidden", "Ben is a thief")
    assert (ben.sees("authorship"), wall.sees("authorship")) == ([], [])


def test_hidden_words_are_in_no_later_frame_of_others(
    fay: Phone, ana: Phone, ben: Phone, wall: Phone
) -> None:
    ana.post("k1", "Ben is a thief")
    fay.done("hide_card", card="k1")
    for phone in (ben, wall):
        phone.settle()
        phone.heard.clear()
    ana.done("edit_card", card="k1", text="Ben is a pirate")
    fay.done("add_cluster", cluster="c1", stage="barriers", title="Law", cards=["k1"])
    for phone in (fay, ana, ben, wall):
        phone.settle()
    for phone in (ben, wall):
        assert "Ben is a" not in phone.everything()
        assert phone.sees("card") == []
    assert [card["text"] for card in fay.sees("card")] == ["Ben is a pirate"]


def test_hiding_can_be_taken_back(fay: Phone, ana: Phone, ben: Phone) -> None:
    ana.post("k1", "No trust")
    fay.done("hide_card", card="k1")
    fay.done("hide_card", card="k1", hidden=False)
    ben.settle()
    assert [card["text"] for card in ben.sees("card")] == ["No trust"]


def test_held_cards_wait_for_the_facilitator(fay: Phone, ana: Phone, ben: Phone) -> None:
    fay.done("edit_stage", stage="barriers", settings={"hold": True})
    ana.post("k1", "No trust")
    for phone in (fay, ana, ben):
        phone.settle()
    assert (len(fay.sees("card")), ana.sees("card"), ben.sees("card")) == (1, [], [])
    assert [own["text"] for own in ana.sees("authorship")] == ["No trust"]
    fay.done("reveal_cards", stage="barriers")
    ben.settle()
    assert [card["text"] for card in ben.sees("card")] == ["No trust"]


def test_who_is_removed_is_refused_at_once_and_told_nothing_more(
    hall: Hall, fay: Phone, ana: Phone, ben: Phone
) -> None:
    ana.settle()
    fay.done("remove_person", person=ana.person)
    assert ana.refused("add_card", card="k1", stage="barriers", text="x") == "removed"
    assert ana.come_back()["error"]["code"] == "removed"
    until(lambda: not watching(hall, ana))
    ana.hear()
    ana.heard.clear()
    ben.post("k2", "Said without Ana")
    ben.settle()
    assert ana.everything() == "[]"
    snapshot = hall.get(f"/api/workshops/{hall.code}/snapshot", ana.token)
    assert (snapshot.status_code, snapshot.json["error"]["code"]) == (403, "removed")  # type: ignore[index]


def test_who_is_removed_hears_nothing_of_what_was_committed_with_it(
    hall: Hall, fay: Phone, ana: Phone
) -> None:
    ana.settle()
    ana.heard.clear()
    card = {"card": "k9", "stage": "barriers", "text": "Behind her back"}
    fay.ops(
        {"n": fay.n + 1, "do": "remove_person", "with": {"person": ana.person}},
        {"n": fay.n + 2, "do": "add_card", "with": card},
    )
    until(lambda: not watching(hall, ana))
    assert "Behind her back" not in ana.everything()


def watching(hall: Hall, phone: Phone) -> bool:
    return phone.person in [viewer.person for viewer in hall.services.broadcast.viewers(hall.code)]


def test_who_is_let_in_again_goes_on_with_the_same_phone(fay: Phone, ana: Phone) -> None:
    fay.done("remove_person", person=ana.person)
    fay.done("readmit_person", person=ana.person)
    ana.come_back()
    ana.post("k1", "Back again")
    assert ana.store.keys() <= ana.snapshot().keys()


def test_who_becomes_a_facilitator_enters_again_and_sees_what_they_see(
    hall: Hall, fay: Phone, ana: Phone, ben: Phone
) -> None:
    ben.post("k1", "Hidden words")
    fay.done("hide_card", card="k1")
    ana.settle()
    assert ana.sees("card") == []
    fay.done("set_role", person=ana.person, role="facilitator")
    until(lambda: (ana.hear(), ana.outdated)[1])
    told = ana.come_back()
    assert told["me"]["role"] == "facilitator"
    assert [card["text"] for card in ana.sees("card")] == ["Hidden words"]
    assert ana.store == ana.snapshot()
    ana.done("open_stage", stage="power")


def test_who_is_no_facilitator_any_more_loses_both_hand_and_sight_at_once(
    hall: Hall, fay: Phone, ben: Phone
) -> None:
    eve = hall.phone("Eve", FISHERS, facilitator_key=hall.facilitator_key)
    ben.post("k1", "Hidden words")
    fay.done("hide_card", card="k1")
    eve.settle()
    assert len(eve.sees("card")) == 1
    fay.done("set_role", person=eve.person, role="participant")
    assert eve.refused("hide_card", card="k1", hidden=False) == "not_allowed"
    assert eve.snapshot().get(("card", "k1")) is None
    until(lambda: (eve.hear(), eve.outdated)[1])
    told = eve.come_back()
    assert "snapshot" in told, "a delta could not tell what is no longer to be seen"
    assert eve.store == eve.snapshot()
    assert eve.sees("card") == []


def test_who_changes_group_speaks_for_the_new_one_at_once(fay: Phone, ana: Phone) -> None:
    ana.done("move_person", person=ana.person, group=MINISTRY)
    ana.post("k1", "As ministry")
    ana.settle()
    assert [card["group"] for card in ana.sees("card")] == [MINISTRY]
    assert ana.enter()["me"]["group"] == MINISTRY


def test_a_paused_room_takes_nothing_from_participants_until_it_goes_on(
    fay: Phone, ana: Phone
) -> None:
    fay.done("pause_room")
    assert ana.refused("add_card", card="k1", stage="barriers", text="x") == "room_paused"
    fay.done("resume_room")
    ana.post("k1", "Now")


def test_a_closed_workshop_can_be_read_and_opened_again(fay: Phone, ana: Phone) -> None:
    ana.post("k1", "No trust")
    fay.done("close_workshop")
    assert ana.refused("add_card", card="k2", stage="barriers", text="x") == "workshop_closed"
    assert ana.snapshot()[("card", "k1")]["text"] == "No trust"
    fay.done("reopen_workshop")
    ana.post("k2", "Again")
