"""Of many cards those that can't be done are named in the answer, also when it is asked for again."""

from __future__ import annotations

from typing import Any

import pytest

from tests.live.conftest import House
from wsr.domain.people import Join
from wsr.domain.records import Card
from wsr.live.ops import Op, Ops
from wsr.live.room import HOST, Room
from wsr.storage.base import Answer
from wsr.web.wire import result

MANY = [f"k{n}" for n in range(200)]


@pytest.fixture
def room(house: House) -> Room:
    room = house.room("fay")
    room.do(HOST, Join("flo", "Flo", None, "facilitator"))
    ask(room, "fay", 1, "open_stage", stage="barriers")
    for n, card in enumerate(MANY):
        ask(room, "fay", n + 2, "add_card", card=card, stage="barriers", text="x", lane="unsorted")
    return room


def ask(room: Room, who: str, n: int, do: str, since: int | None = None, **fields: Any) -> Answer:
    op = Op(n, do, fields, since=since)
    [said] = room.ask(who, Ops(room.workshop.log, f"page-{who}", (op,))).results
    return said


def codes(said: Answer) -> dict[str, str]:
    return {each["card"]: each["code"] for each in said.left}


def test_of_200_merged_the_three_that_were_just_withdrawn_are_named(room: Room) -> None:
    for n, card in enumerate(("k7", "k70", "k170")):
        ask(room, "flo", n + 1, "withdraw_card", card=card)
    said = ask(room, "fay", 202, "merge_cards", cards=MANY[1:], into="k0")
    assert codes(said) == dict.fromkeys(("k7", "k70", "k170"), "no_such_card")
    assert sum(card.merged_into == "k0" for card in room.workshop.all(Card)) == 196
    assert ask(room, "fay", 202, "merge_cards", cards=MANY[1:], into="k0") == said


def test_the_answer_says_in_words_what_was_left(room: Room) -> None:
    ask(room, "flo", 1, "withdraw_card", card="k1")
    said = result(ask(room, "fay", 202, "hide_card", cards=["k1", "k2"]))
    left = {"card": "k1", "code": "no_such_card", "why": "That is no longer here."}
    assert said["left"] == [{**left, "field": "cards"}]
    assert "left" not in result(ask(room, "fay", 203, "hide_card", cards=["k2", "k3"]))


def test_what_another_changed_since_is_left_and_the_rest_taken_back(room: Room) -> None:
    moved = ask(room, "fay", 202, "move_card", cards=MANY, lane="governance")
    ask(room, "flo", 1, "move_card", cards=["k3", "k4"], lane="structural")
    back = ask(room, "fay", 203, "move_card", since=moved.seq, cards=MANY, lane="unsorted")
    assert codes(back) == {"k3": "changed_since", "k4": "changed_since"}
    assert back.left[0]["params"] == {"who": "Flo"}
    lanes = {card.id: card.lane for card in room.workshop.all(Card)}
    assert (lanes["k3"], lanes["k5"]) == ("structural", "unsorted")


def test_merged_cards_are_taken_back_at_once(room: Room) -> None:
    merged = ask(room, "fay", 202, "merge_cards", cards=MANY[1:], into="k0")
    back = ask(room, "fay", 203, "merge_cards", since=merged.seq, cards=MANY[1:], into=None)
    assert back.left == ()
    assert not any(card.merged_into for card in room.workshop.all(Card))
