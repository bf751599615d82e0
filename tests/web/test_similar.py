"""Fay asks which cards say nearly the same; no one else can, and hidden cards stay out of it."""

from __future__ import annotations

from typing import Any

import pytest

from tests.web.people import Hall, Phone
from wsr import likeness
from wsr.domain.kernel import Refused

pytestmark = pytest.mark.usefixtures("barriers")


def similar(hall: Hall, token: str = "", stage: str = "barriers") -> Any:
    return hall.get(f"/api/workshops/{hall.code}/similar?stage={stage}", token)


def test_fay_is_told_which_cards_to_merge(hall: Hall, fay: Phone, ana: Phone, ben: Phone) -> None:
    ana.post("k1", "The nets are too small")
    ben.post("k2", "Boats leak")
    ben.post("k3", "Too small are the nets")
    told = similar(hall, fay.token).json
    assert told["groups"] == [{"cards": ["k1", "k3"], "nearly": True}]
    assert (told["compared"], sorted(told["order"])) == (3, ["k1", "k2", "k3"])


def test_hidden_and_merged_cards_are_left_out(
    hall: Hall, fay: Phone, ana: Phone, ben: Phone
) -> None:
    ana.post("k1", "The nets are too small")
    ben.post("k2", "Too small are the nets")
    ben.post("k3", "The nets, too small they are")
    fay.done("hide_card", card="k2")
    fay.done("merge_cards", card="k3", into="k1")
    assert similar(hall, fay.token).json["compared"] == 1


def test_the_same_cards_are_compared_once(
    hall: Hall, fay: Phone, ana: Phone, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[int] = []
    nothing = likeness.Alike("letters", (), (), (0,))
    monkeypatch.setattr(likeness, "alike", lambda texts: asked.append(len(texts)) or nothing)
    ana.post("k1", "Nets")
    similar(hall, fay.token)
    fay.done("add_cluster", cluster="c1", stage="barriers", title="Gear")
    similar(hall, fay.token)
    assert asked == [1], "what the cards say is as it was"


def test_only_facilitators_ask(hall: Hall, fay: Phone, ana: Phone) -> None:
    assert similar(hall, ana.token).json["error"]["code"] == "not_allowed"
    assert similar(hall).status_code == 401
    assert similar(hall, fay.token, "lunch").json["error"]["code"] == "no_such_stage"


def test_a_busy_laptop_says_so(hall: Hall, fay: Phone, monkeypatch: pytest.MonkeyPatch) -> None:
    def busy(texts: Any) -> Any:
        raise Refused("busy", "The laptop is busy.")

    monkeypatch.setattr(likeness, "alike", busy)
    answer = similar(hall, fay.token)
    assert (answer.status_code, answer.json["error"]["code"]) == (503, "busy")
