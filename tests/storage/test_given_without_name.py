"""What people say with the promise that no one sees who said it names no one, in file or export."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.cast import HOST
from tests.storage.scribe import Scribe
from wsr.documents.formats import FORMATS, Asked
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
