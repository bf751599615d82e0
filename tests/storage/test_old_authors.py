"""Opening a file of an earlier version forgets who wrote and rated in it without a name."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from tests.cast import HOST, NOW
from tests.storage.scribe import Scribe
from wsr.activities.index import evolve
from wsr.activities.ratings.records import Rating
from wsr.activities.ratings.rules import Rated
from wsr.domain.people import Join
from wsr.domain.records import Authorship, Card
from wsr.live import ops
from wsr.live.loading import from_tables, opened
from wsr.live.replay import replay
from wsr.storage.sqlite import SqliteStorage

MEMBERS = [f"v{n}" for n in range(5)]


class Earlier(Scribe):
    """A file in which the log names the authors of cards without a name, and who rated what."""

    def __init__(self, path: Path) -> None:
        super().__init__(SqliteStorage.create(path, "log1"))
        draft = self._draft()
        for member in MEMBERS:
            ops.do(draft, HOST, Join(member, member.upper(), "fishers"))
        self._keep(draft)
        self.ask("fay", "open_stage", {"stage": "barriers"})
        for card in ("k1", "k2", "k3"):
            self.ask("ana", "add_card", {"card": card, "stage": "barriers", "text": card})
        named = {"card": "k4", "stage": "barriers", "text": "k4", "named": True}
        self.ask("ben", "add_card", named)
        self.ask("ana", "edit_card", {"card": "k1", "text": "Too few nets"})
        self.ask("fay", "edit_card", {"card": "k2", "text": "Few boats"})
        self.ask("ana", "withdraw_card", {"card": "k3"})
        self.ask("fay", "edit_stage", {"stage": "barriers", "settings": {"naming": "anonymous"}})
        self.ask("fay", "open_stage", {"stage": "power"})
        for n, member in enumerate(MEMBERS):
            self.rated(member, "k1", n + 1)
        self.rated("v0", "k2", 1)

    def rated(self, member: str, on: str, n: int) -> None:
        draft = self._draft()
        id = f"power/{on}/fishers/fishers/{n}"
        event = Rated(id, "power", on, "fishers", "fishers", n, 4, NOW, member)
        ops.happen(draft, event, evolve(draft.workshop, event), member)
        self._keep(draft)

    def entries(self, *types: str) -> list[tuple[str | None, dict[str, Any]]]:
        return [(e.person, e.data) for e in self.storage.read() if e.type in types]


@pytest.fixture
def earlier(path: Path) -> Iterator[Earlier]:
    found = Earlier(path)
    yield found
    found.storage.close()


def test_once_the_stage_is_over_no_one_is_the_author_of_a_card_without_a_name(
    earlier: Earlier,
) -> None:
    before = {card.id: card.text for card in earlier.workshop.all(Card)}
    workshop = opened(earlier.storage)
    assert {card.id: card.text for card in workshop.all(Card)} == before
    assert {card.group for card in workshop.all(Card) if card.id != "k4"} == {None}
    assert [a.id for a in workshop.all(Authorship) if a.stage == "barriers"] == ["k4"]
    cards = earlier.entries("card_added", "card_edited", "card_withdrawn")
    assert [person for person, _ in cards] == [None, None, None, "ben", None, "fay", None]
    assert "ana" not in json.dumps(cards), "what Fay has done stays hers"
    assert workshop == replay("log1", earlier.storage.read()) == from_tables(earlier.storage)


def test_while_the_stage_is_open_the_authors_keep_their_cards(earlier: Earlier) -> None:
    earlier.ask("fay", "open_stage", {"stage": "barriers"})
    opened(earlier.storage)
    assert [p for p, _ in earlier.entries("card_added")] == ["ana", "ana", "ana", "ben"]


def test_a_stage_that_is_not_anonymous_keeps_its_authors(earlier: Earlier) -> None:
    earlier.ask("fay", "edit_stage", {"stage": "barriers", "settings": {"naming": ""}})
    opened(earlier.storage)
    assert [p for p, _ in earlier.entries("card_added")] == ["ana", "ana", "ana", "ben"]


def test_of_members_ratings_those_of_five_stay_without_their_names(earlier: Earlier) -> None:
    earlier.ask("fay", "close_stage", {"stage": "power"})
    workshop = opened(earlier.storage)
    assert sorted(r.power for r in workshop.all(Rating)) == [1, 2, 3, 4, 5]
    assert {r.on for r in workshop.all(Rating)} == {"k1"}
    rated = earlier.entries("rated")
    assert [(person, data["member"]) for person, data in rated] == [(None, None)] * 5
    assert workshop == replay("log1", earlier.storage.read()) == from_tables(earlier.storage)


def test_it_is_forgotten_once_and_not_at_each_start(
    earlier: Earlier, monkeypatch: pytest.MonkeyPatch
) -> None:
    earlier.ask("fay", "close_stage", {"stage": "power"})
    opened(earlier.storage)
    asked: list[object] = []
    monkeypatch.setattr(earlier.storage, "forget_authors", lambda *more: asked.append(more))
    opened(earlier.storage)
    assert asked == []
