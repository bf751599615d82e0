"""Whoever holds the file of a closed stage in which members rated learns nothing of one of them."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.cast import HOST
from tests.storage.scribe import Scribe
from wsr.activities.ratings.records import Rating
from wsr.domain.people import Join
from wsr.live import ops
from wsr.live.loading import from_tables
from wsr.live.replay import replay
from wsr.storage.sqlite import SqliteStorage

MEMBERS = [f"v{n}" for n in range(6)]


class World(Scribe):
    """Six fishers rate one barrier, four of them another one, some of them twice."""

    def __init__(self, path: Path) -> None:
        self.path = path
        super().__init__(SqliteStorage.create(path, "log1"))
        draft = self._draft()
        for member in MEMBERS:
            ops.do(draft, HOST, Join(member, member.upper(), "fishers"))
        self._keep(draft)
        self.ask("fay", "open_stage", {"stage": "barriers"})
        for card in ("k1", "k2"):
            self.ask("fay", "add_card", {"card": card, "stage": "barriers", "text": card})
        self.ask("fay", "edit_stage", {"stage": "power", "settings": {"members": True}})
        self.ask("fay", "open_stage", {"stage": "power"})
        for n, member in enumerate(MEMBERS):
            self.rate(member, "k1", n % 6)
            if n < 4:
                self.rate(member, "k2", n)
                self.rate(member, "k2", 5 - n)

    def rate(self, member: str, on: str, power: int) -> None:
        said = {"stage": "power", "on": on, "group": "fishers", "power": power, "resources": 4}
        self.ask(member, "rate", said)

    def log(self) -> list[tuple[str, str | None, str]]:
        return [(e.type, e.person, json.dumps([e.data, e.beside])) for e in self.storage.read()]


@pytest.fixture
def world(tmp_path: Path) -> Iterator[World]:
    found = World(tmp_path / "ABCDEF.sqlite")
    yield found
    found.storage.close()


def test_while_the_stage_is_open_the_log_names_no_member(world: World) -> None:
    said = [each for each in world.log() if each[0] in ("member_rated", "rating_claimed")]
    assert len([each for each in said if each[0] == "member_rated"]) == 14
    assert not any(person for _, person, _ in said)
    assert not any(f'"{member}"' in data for _, _, data in said for member in MEMBERS)


def test_a_file_with_an_open_stage_opens_from_its_tables(world: World) -> None:
    assert from_tables(world.storage) == replay(world.storage.log, world.storage.read())


def test_when_it_closes_few_ratings_are_gone_and_no_claim_is_left(world: World) -> None:
    world.ask("fay", "close_stage", {"stage": "power"})
    rated = [data for type_, _, data in world.log() if type_ == "member_rated"]
    assert len(rated) == 6
    assert not any("k2" in data for data in rated)
    claims = [data for type_, _, data in world.log() if type_ == "rating_claimed"]
    assert len(claims) == 6
    assert all('"claim": null' in data for data in claims)
    assert {each.on for each in world.workshop.all(Rating)} == {"k1"}
    assert from_tables(world.storage) == replay(world.storage.log, world.storage.read())
    kept = b"".join(each.read_bytes() for each in world.path.parent.iterdir())
    assert kept.count(b"k2/fishers/fishers") == 0


def test_no_count_says_how_often_the_four_rated(world: World) -> None:
    world.ask("fay", "close_stage", {"stage": "power"})
    assert sum(type_ == "sealed" for type_, _, _ in world.log()) == ops.FEWEST_BLANKS
