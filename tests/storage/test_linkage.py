"""Whoever holds the file of a closed secret vote, its copies and exports learns who took part, and no more.

The attacks: guess digests, count rows, compare times and orders, and lay two files side by side that
differ in nothing but what people chose, how often they tapped, when and in which order.
"""

from __future__ import annotations

import json
import os
import re
import sqlite3
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from tests.cast import HOST, NOW
from tests.storage import guesses
from tests.storage.scribe import Scribe
from wsr.documents.asked import Asked
from wsr.documents.formats import FORMATS
from wsr.domain.kernel import Actor
from wsr.domain.people import Join
from wsr.live import ops
from wsr.live.loading import opened
from wsr.storage.backup import back_up
from wsr.storage.sqlite import SqliteStorage

POINTS = ("k1", "k2")
VOTERS = [f"v{n}" for n in range(6)]
ROLES = {
    "facilitator": Actor("fay", "facilitator"),
    "recorder": Actor("rui", "recorder", "fishers"),
    "participant": Actor("v0", "participant", "fishers"),
    "wall": Actor(None, "wall"),
}
# Each votes for one of two points; the sums are the same in every world.
CHOICES = {"v0": "k1", "v1": "k1", "v2": "k1", "v3": "k2", "v4": "k2", "v5": "k2"}
OTHERS = {"v0": "k2", "v1": "k2", "v2": "k2", "v3": "k1", "v4": "k1", "v5": "k1"}
Tap = tuple[str, str, int]


class World(Scribe):
    """A session file in which six fishers vote; time passes with each thing that is asked."""

    now = NOW

    def __init__(self, path: Path) -> None:
        self.path = path
        super().__init__(SqliteStorage.create(path, "log1"))
        draft = self._draft()
        for voter in VOTERS:
            ops.do(draft, HOST, Join(voter, voter.upper(), "fishers"))
        self._keep(draft)
        self.ask("fay", "open_stage", {"stage": "barriers"})
        for card in POINTS:
            self.ask("fay", "add_card", {"card": card, "stage": "barriers", "text": card})
            self.ask("fay", "mark_leverage", {"on": card})
        self.ask("fay", "open_stage", {"stage": "leverage"})
        self.ask("fay", "open_vote", {"vote": "v1"})

    def _draft(self) -> ops.Draft:
        draft = super()._draft()
        draft.at = World.now = World.now + 1000
        return draft

    def vote(self, taps: list[Tap], between: int = 3) -> World:
        """The taps, and after so many of them Fay gives the stage another minute."""
        for n, (voter, on, dots) in enumerate(taps):
            if n == between:
                World.now = NOW + 600_000
                self.ask("fay", "extend_stage", {"stage": "leverage", "minutes": 1})
            self.ask(voter, "place_dots", {"vote": "v1", "on": on, "dots": dots})
        return self

    def close(self, do: str = "close_vote", with_: dict[str, Any] | None = None) -> World:
        World.now = NOW + 3_600_000
        self.ask("fay", do, {"vote": "v1"} if with_ is None else with_)
        return self

    def exports(self) -> Iterator[tuple[str, bytes]]:
        for role, actor in ROLES.items():
            for name in ("json", "csv", "md", *(["sqlite"] if actor.facilitates else [])):
                asked = Asked(self.workshop, actor, self.storage, self.path.parent)
                yield f"{role} {name}", FORMATS[name].make(asked)


def once(choices: dict[str, str]) -> list[Tap]:
    return [(voter, on, 1) for voter, on in choices.items()]


def restless(choices: dict[str, str]) -> list[Tap]:
    """In another order, some with many taps, and a few of them refused."""
    taps = [(voter, on, n) for voter, on in [*choices.items()][::-1] for n in (1, 2, 9, 0, 1)]
    return [*taps[10:], *taps[:10]]


@pytest.fixture
def world(tmp_path: Path) -> Iterator[Any]:
    worlds: list[World] = []

    def made() -> World:
        folder = tmp_path / f"world{len(worlds)}"
        folder.mkdir()
        World.now = NOW
        worlds.append(World(folder / "ABCDEF.sqlite"))
        return worlds[-1]

    yield made
    for each in worlds:
        each.storage.close()


def dump(path: Path) -> dict[str, list[Any]]:
    """Every row of every table with its row id, without what is drawn by chance."""
    db = sqlite3.connect(path)
    tables = db.execute("select name, sql from sqlite_master where type = 'table'").fetchall()
    found = {}
    for name, sql in tables:
        which = "*" if "without rowid" in sql.lower() else "rowid, *"
        found[name] = [*map(list, db.execute(f"select {which} from [{name}]"))]
    db.close()
    found["meta"] = [row for row in found["meta"] if row[1] != "copied"]
    found["senders"] = sorted(len(person) for _, person, *_ in found["senders"])
    # Whoever does not know a phone's name cannot tell one of its answers from another's.
    # A digest has the phone's name in it: see the test of guesses.
    found["answers"] = sorted(str([bool(digest), *row]) for _, digest, *row in found["answers"])
    return found


def bytes_beside(path: Path) -> bytes:
    return b"".join(each.read_bytes() for each in sorted(path.parent.iterdir()))


def test_two_files_differ_in_nothing_but_who_took_part(world):
    calm = world().vote(once(CHOICES)).close()
    wild = world().vote(restless(OTHERS), between=11).close()
    # The refused ones alone are more rows of nothing; no one knows whose.
    refused = [row for row in dump(wild.path)["answers"] if "no_dots_left" in row]
    assert len(refused) == 6
    left = dump(wild.path)
    left["answers"] = [row for row in left["answers"] if row not in refused]
    there = dump(calm.path)
    assert {n: left[n] for n in left if left[n] != there[n]} == {}


def test_no_export_of_any_role_tells_two_worlds_apart(world):
    calm = dict(world().vote(once(CHOICES)).close().exports())
    wild = dict(world().vote(restless(OTHERS), between=11).close().exports())
    for name in calm:
        if name.endswith("sqlite"):
            continue
        assert calm[name] == wild[name], name


def test_the_copy_that_a_facilitator_takes_tells_them_apart_no_more(world, tmp_path):
    found = []
    for taps in (once(CHOICES), restless(OTHERS)):
        file = tmp_path / "taken.sqlite"
        file.write_bytes(dict(world().vote(taps).close().exports())["facilitator sqlite"])
        found.append(dump(file))
    assert found[0] == found[1]


def test_no_row_says_when_or_how_often_someone_tapped(world):
    closed = world().vote(restless(CHOICES)).close()
    log = [*closed.storage.read()]
    first = next(e.seq for e in log if e.type == "vote_opened")
    last = next(e for e in log if e.type == "vote_closed")
    said = [e.type for e in log[first : last.seq - 1]]
    assert said == ["stage_extended"]
    blanks = log[last.seq :]
    assert {(e.type, e.person, e.at) for e in blanks} == {("sealed", None, last.at)}
    assert len(blanks) == 64
    assert closed.workshop.seq == log[-1].seq


def test_no_digest_in_the_file_is_that_of_a_guess(world):
    closed = world().vote(once(CHOICES)).close()
    closed.ask("v0", "place_dots", {"vote": "v1", "on": "k1", "dots": 3})  # too late
    assert guesses.confirmed(bytes_beside(closed.path), "v1", POINTS, 5) == []


def test_what_comes_after_the_close_leaves_nothing_of_what_was_asked(world):
    files = []
    for on, dots in (("k1", 5), ("k2", 1)):
        closed = world().vote(once(CHOICES)).close()
        late = closed.ask("v0", "place_dots", {"vote": "v1", "on": on, "dots": dots})
        assert late.refused["code"] == "vote_closed"
        files.append(dump(closed.path))
    assert files[0] == files[1]


def test_who_knows_a_phones_name_learns_no_choice_either(world):
    closed = world().vote(once(CHOICES)).close()
    closed.ask("v0", "place_dots", {"vote": "v1", "on": "k1", "dots": 3})
    db = sqlite3.connect(closed.path)
    assert db.execute("select count(*) from answers where digest != ''").fetchone() == (0,)
    db.close()


def test_how_many_ops_a_phone_has_sent_is_not_in_the_file(world):
    closed = world().vote(restless(CHOICES)).close()
    db = sqlite3.connect(closed.path)
    kept = db.execute("select client, last_n from senders").fetchall()
    db.close()
    assert all(last_n > 1000 and "phone" not in client for client, last_n in kept)
    assert closed.storage.sender("phone-v0").last_n == closed.numbers["v0"]


def test_a_resend_of_what_is_forgotten_is_answered_and_done_once(world):
    closed = world().vote(once(CHOICES)).close()
    closed.numbers["v0"] = 0
    again = closed.ask("v0", "place_dots", {"vote": "v1", "on": "k1", "dots": 1})
    assert again.refused is None
    assert again.seq
    closed.ask("v0", "place_dots", {"vote": "v1", "on": "k1", "dots": 1})
    assert closed.numbers["v0"] == 2


def test_of_fewer_than_five_ballots_only_their_number_is_kept(world):
    found = []
    for on, dots in (("k1", 5), ("k2", 1)):
        closed = world().vote([("v0", on, dots)]).close()
        found.append((dump(closed.path), [e for n, e in closed.exports() if "sqlite" not in n]))
    assert found[0] == found[1]


def test_a_workshop_that_closes_seals_its_open_vote(world):
    by_hand = world().vote(once(CHOICES)).close()
    closed = world().vote(restless(OTHERS)).close("close_workshop", {})
    log = [*closed.storage.read()]
    assert "dots_placed" not in {e.type for e in log}
    assert closed.workshop.by_kind()["ballot"] == {}
    tallies = [w.workshop.by_kind()["tally"] for w in (by_hand, closed)]
    assert tallies[0] == tallies[1]


def test_the_copy_on_the_stick_is_overwritten_by_the_next_one(world, tmp_path):
    room = world().vote([("v0", "k1", 4)])
    copy, witness = tmp_path / "stick.sqlite", tmp_path / "blocks"
    back_up(room.path, copy)
    os.link(copy, witness)  # what a tool reads that looks at blocks of files that are gone
    assert b"dots_placed" in witness.read_bytes()
    room.close()
    back_up(room.path, copy)
    assert not witness.read_bytes().strip(b"\0")
    assert b"dots_placed" not in copy.read_bytes()


def test_a_file_of_an_earlier_version_is_blanked_when_it_is_opened(world, monkeypatch):
    from wsr.storage import redaction

    with monkeypatch.context() as earlier:  # it forgot the words and left the taps
        earlier.setattr(redaction, "entries_to_blank", lambda db, forgets: set())
        old = world().vote(restless(CHOICES)).close()
    assert b"dots_placed" in bytes_beside(old.path)
    old.storage.close()
    old.storage = SqliteStorage.open(old.path)
    assert opened(old.storage) == old.workshop
    assert b"dots_placed" not in bytes_beside(old.path)
    assert old.storage.faults() == []


def test_an_open_vote_still_keeps_who_chose_what(world):
    room = world()
    room.ask("fay", "close_vote", {"vote": "v1"})
    room.ask("fay", "open_vote", {"vote": "v2", "secret": False})
    room.ask("v0", "place_dots", {"vote": "v2", "on": "k1", "dots": 2})
    room.ask("fay", "close_vote", {"vote": "v2"})
    told = json.loads(dict(room.exports())["facilitator json"])
    assert [r["dots"] for r in told["records"] if r["kind"] == "ballot"] == [{"k1": 2}]


# Anonymous cards.


def nameless(room: World, author: str, text: str = "The mayor takes half") -> World:
    room.ask("fay", "open_stage", {"stage": "barriers"})
    room.ask("fay", "edit_stage", {"stage": "barriers", "settings": {"naming": "anonymous"}})
    room.ask(author, "add_card", {"card": "k9", "stage": "barriers", "text": text})
    room.ask(author, "edit_card", {"card": "k9", "text": f"{text}!"})
    room.ask(author, "add_card", {"card": "k8", "stage": "barriers", "text": "No"})
    room.ask(author, "withdraw_card", {"card": "k8"})
    return room


def without_claims(told: dict[str, list[Any]]) -> dict[str, list[Any]]:
    """The claims are drawn by the phones; what joins a phone to a person must be nowhere."""
    own = [
        [*row[:2], *["" if row[2] == "claim" else each for each in row[2:]]]
        for row in told["own_words"]
    ]
    return {**told, "own_words": own, "authorships": [len(told["authorships"])]}


@pytest.mark.parametrize("closed", [False, True], ids=["open", "closed"])
def test_two_files_do_not_tell_who_wrote_an_anonymous_card(world, closed):
    found = []
    for author in ("v0", "v1", "rui"):
        room = nameless(world().close(), author)
        if closed:
            room.ask("fay", "close_stage", {"stage": "barriers"})
        # Every phone has said something, as phones in a hall have.
        for voter in (*VOTERS, "rui"):
            room.ask(voter, "rename_person", {"person": voter, "name": voter})
        found.append((without_claims(dump(room.path)), dict(room.exports())))
    assert found[0][0] == found[1][0]
    for name in ("facilitator json", "recorder csv", "wall json"):
        assert masked(found[0][1][name]) == masked(found[1][1][name]) == masked(found[2][1][name])


def masked(export: bytes) -> bytes:
    """Without the claims, which are hashes of what only the phones know."""
    return re.sub(rb"[0-9a-f]{32}", b"", export)


def test_once_the_stage_is_closed_no_claim_is_in_any_byte(world):
    room = nameless(world().close(), "v0")
    (mine,) = room.workshop.by_kind()["authorship"].keys() - set(POINTS)
    claim = room.workshop.by_kind()["authorship"][mine].claim.encode()
    assert claim in bytes_beside(room.path)
    room.ask("fay", "close_stage", {"stage": "barriers"})
    assert claim not in bytes_beside(room.path)
    assert claim not in dict(room.exports())["facilitator json"]
    assert room.storage.faults() == []
    assert {e.person for e in room.storage.read() if "k9" in str(e.data)} == {None}


def test_a_claim_cannot_be_worked_out_from_what_the_file_knows_of_a_person(world):
    room = nameless(world().close(), "v0")
    claim = next(a.claim for a in room.workshop.by_kind()["authorship"].values() if a.claim)
    known = [row for table in dump(room.path).values() for row in table]
    texts = {str(each) for row in known if isinstance(row, list) for each in row}
    guesses = {ops.claim_of(text) for text in texts}
    assert claim not in guesses
