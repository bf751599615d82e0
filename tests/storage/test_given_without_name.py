"""What people say with the promise that no one sees who said it names no one, in file or export."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from tests.cast import HOST
from tests.storage.scribe import Scribe
from wsr.documents.asked import Asked
from wsr.documents.formats import FORMATS
from wsr.documents.passing_on import passing_copy
from wsr.domain.kernel import Actor
from wsr.domain.people import Join
from wsr.live import ops
from wsr.live.loading import from_tables
from wsr.live.replay import replay
from wsr.storage.sqlite import SqliteStorage

VOICES = [f"v{n}" for n in range(6)]
FAY = Actor("fay", "facilitator")
SAID = ("confidence_given", "confidence_claimed", "confidence_taken_back")


class World(Scribe):
    """Six fishers say how sure they are of their plan, one of them twice; one takes it back again."""

    def __init__(self, path: Path) -> None:
        self.path = path
        super().__init__(SqliteStorage.create(path, "log1"))
        draft = self._draft()
        for voice in VOICES:
            ops.do(draft, HOST, Join(voice, voice.upper(), "fishers"))
        self._keep(draft)
        self.ask("fay", "edit_stage", {"stage": "plans", "settings": {"confidence": True}})
        self.ask("fay", "open_stage", {"stage": "plans"})

    def say(self, people: list[str]) -> None:
        for n, voice in enumerate(people):
            self.sure(voice, 2)
            self.sure(voice, 1 + n % 5)

    def sure(self, voice: str, n: int | None) -> None:
        said = {"plan": "plan-fishers", "confidence": n, "reason": "Qxfuel"}
        assert self.ask(voice, "set_confidence", said).refused is None

    def log(self) -> list[tuple[str, str | None, str]]:
        said = [(e.type, e.person, json.dumps([e.data, e.beside])) for e in self.storage.read()]
        return [each for each in said if each[0] in SAID]

    def copies(self) -> Iterator[bytes]:
        """All that a facilitator can carry away, and the file itself."""
        for name in ("json", "sqlite"):
            yield FORMATS[name].make(Asked(self.workshop, FAY, self.storage, self.path.parent))
        yield passing_copy(self.storage)
        yield b"".join(each.read_bytes() for each in self.path.parent.iterdir())


@pytest.fixture
def world(tmp_path: Path) -> Iterator[World]:
    found = World(tmp_path / "ABCDEF.sqlite")
    yield found
    found.storage.close()


def test_the_log_never_names_who_answered(world: World) -> None:
    world.say(VOICES)
    assert len(world.log()) == 6 + 6 + 5  # given, claimed, changed
    assert not any(person for _, person, _ in world.log())
    assert not any(f'"{voice}"' in data for _, _, data in world.log() for voice in VOICES)


def test_no_claim_is_left_in_any_copy_once_the_stage_is_closed(world: World) -> None:
    world.say(VOICES)
    claims = {each.claim.encode() for each in world.workshop.of_kind("own_confidence")}
    assert len(claims) == 6
    assert any(claim in copy for claim in claims for copy in world.copies())
    world.ask("fay", "close_stage", {"stage": "plans"})
    assert not any(claim in copy for claim in claims for copy in world.copies())
    assert from_tables(world.storage) == replay(world.storage.log, world.storage.read())


def test_of_four_answers_nothing_is_kept_in_any_copy(world: World) -> None:
    world.say(VOICES[:4])
    world.ask("fay", "close_stage", {"stage": "plans"})
    assert world.log() == []
    assert not any(b"Qxfuel" in copy for copy in world.copies())
    assert from_tables(world.storage) == replay(world.storage.log, world.storage.read())


def test_what_is_taken_back_is_in_no_copy(world: World) -> None:
    world.say(VOICES[:1])
    world.sure("v0", None)
    assert not any(b"Qxfuel" in copy for copy in world.copies())
    world.sure("v0", 3)
    assert from_tables(world.storage) == replay(world.storage.log, world.storage.read())


# Hands for a goal: the file knows whose they are, so that they can be changed and erased.


@pytest.fixture
def goals(world: World) -> World:
    world.ask("fay", "open_stage", {"stage": "barriers"})
    world.ask("fay", "edit_stage", {"stage": "barriers", "settings": {"agree": True}})
    world.ask("fay", "add_card", {"card": "k1", "stage": "barriers", "text": "A ban"})
    for voice in VOICES:
        hand = {"on": "k1", "hand": "not_yet", "reason": f"Qx{voice}"}
        assert world.ask(voice, "show_hand", hand).refused is None
    world.ask("v0", "show_hand", {"on": "k1", "hand": None})
    return world


def of_hands(entries: list[dict[str, Any]]) -> list[tuple[Any, Any]]:
    return [(e["by"], e["data"].get("person")) for e in entries if e["type"].startswith("hand_")]


def test_no_json_says_whose_hand_it_is(goals: World) -> None:
    told = json.loads(next(goals.copies()))
    assert of_hands(told["entries"]) == [(None, None)] * 7
    assert "own_hand" not in {each["kind"] for each in told["records"]}
    assert "Qxv1" in str(told["entries"])  # the reason is told


@pytest.mark.parametrize("which", [1, 2], ids=["for facilitators", "for passing on"])
def test_no_copy_of_the_file_says_it_either(goals: World, tmp_path: Path, which: int) -> None:
    copy = tmp_path / "carried.sqlite"
    copy.write_bytes([*goals.copies()][which])
    kept = SqliteStorage.open_readonly(copy)
    hands = [e for e in kept.read() if e.type.startswith("hand_")]
    assert [(e.person, e.data.get("person")) for e in hands] == [(None, None)] * 7
    kinds = [record.kind for record in kept.records()]
    assert (kinds.count("hand"), kinds.count("own_hand")) == (5, 0)
    assert {(r.kind, r.id): r for r in kept.records()} == {
        (r.kind, r.id): r for r in replay(kept.log, kept.read()).records()
    }
    kept.close()


def test_the_file_itself_knows_so_that_a_hand_can_be_changed_and_erased(goals: World) -> None:
    assert goals.ask("v1", "show_hand", {"on": "k1", "hand": "with"}).refused is None
    goals.ask("fay", "erase_person", {"person": "v2"})
    (count,) = goals.workshop.of_kind("hand_count")
    assert (count.hands, len(goals.workshop.of_kind("own_hand"))) == (4, 4)
    assert b"Qxv2" not in b"".join(each.read_bytes() for each in goals.path.parent.iterdir())
