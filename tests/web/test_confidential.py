"""What is confidential reaches facilitators alone, whichever channel one listens at, and stays out of what is passed on."""

from __future__ import annotations

import logging
import sqlite3
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import pytest

from tests.domain.test_privacy import forget_what_was_worked_out
from tests.importing.test_moving import board
from tests.web.channels import Told, asked, cached, heard, texts
from tests.web.conftest import opened
from tests.web.people import FISHERS, KEY, Hall, Phone, bearer, until
from wsr.activities.index import COMMANDS, NOUNS, TABLE_OF
from wsr.cli.export import export
from wsr.codec import field_types
from wsr.documents.formats import FORMATS
from wsr.domain import privacy
from wsr.domain.kernel import Record, Refused
from wsr.live import verify
from wsr.storage.session_file import SessionFile
from wsr.web.assets import Assets

PUBLIC = "Qxpublic"  # a word that everyone can read: it must be found wherever one can look
THEIRS = ("/snapshot", "/export/json", "/export/sqlite")  # what facilitators get of it
CONFIDENTIAL = [noun for noun in NOUNS if any(m.confidential for m in privacy.marks(noun).values())]


def word(noun: type[Record], field: str) -> str:
    return f"Qx{noun.kind}{field}".replace("_", "")


# Taken when the module is read, before any test widens a mark.
WORDS = {
    (noun, name): word(noun, name)
    for noun in CONFIDENTIAL
    for name, mark in privacy.marks(noun).items()
    if mark.confidential
}


def fields_of(noun: type[Record], id: str) -> dict[str, Any]:
    """What `add_KIND` is asked with: each confidential field has a word of its own."""
    hints = field_types(COMMANDS[f"add_{noun.kind}"][0])  # type: ignore[arg-type]
    said = {name: each for (of, name), each in WORDS.items() if of is noun and name in hints}
    many = {n: [each, f"{each}two"] for n, each in said.items() if "tuple" in str(hints[n])}
    return {noun.kind: id, **said, **many}


@dataclass(frozen=True)
class Room:
    """Fay has written the words, Ana a public one; Rui records, the wall shows, a link is shared."""

    hall: Hall
    phones: dict[str, Phone]
    share: str
    log: list[str]

    @property
    def fay(self) -> Phone:
        return self.phones["fay"]


class Listening(logging.Handler):
    def __init__(self, said: list[str]) -> None:
        super().__init__(logging.DEBUG)
        self.said = said
        self.setFormatter(logging.Formatter())

    def emit(self, record: logging.LogRecord) -> None:
        self.said.append(self.format(record))


@contextmanager
def listening() -> Iterator[list[str]]:
    said: list[str] = []
    ear, root = Listening(said), logging.getLogger()
    before = root.level
    root.addHandler(ear)
    root.setLevel(logging.DEBUG)
    try:
        yield said
    finally:
        root.removeHandler(ear)
        root.setLevel(before)


@contextmanager
def written(folder: Path, assets: Assets) -> Iterator[Room]:
    with listening() as log, opened(folder, assets) as hall:
        phones = {"fay": hall.phone("Fay"), "ana": hall.phone("Ana", FISHERS)}
        phones |= {"rui": hall.phone("Rui", FISHERS, recorder=True), "wall": hall.wall()}
        fay = phones["fay"]
        fay.done("open_stage", stage="barriers")
        phones["ana"].done("add_card", card="k1", stage="barriers", text=f"{PUBLIC} k1", named=True)
        fay.done("add_action", **action(fay))
        for noun in CONFIDENTIAL:
            write(fay, noun)
        made: Any = hall.http.post(
            f"/api/workshops/{hall.code}/shares", json={"days": 7}, headers=bearer(fay.token)
        ).json
        yield Room(hall, phones, made["url"], log)


def action(fay: Phone) -> dict[str, Any]:
    fay.done("open_stage", stage="plans")
    fay.settle()
    plan = next(each["id"] for each in fay.sees("plan") if each.get("group") == FISHERS)
    fay.done("open_stage", stage="barriers")
    return {"action": "a1", "plan": plan, "horizon": 100, "what": f"{PUBLIC} a1"}


def write(fay: Phone, noun: type[Record]) -> None:
    """Noted, edited, refused in several ways, and one more that is taken out again."""
    said = fields_of(noun, "x1")
    fay.done(f"add_{noun.kind}", **said)
    fay.done(f"edit_{noun.kind}", **said)
    long = {n: each * 300 for n, each in said.items() if isinstance(each, str) and n != noun.kind}
    fay.refused(f"add_{noun.kind}", **said)
    fay.refused(f"edit_{noun.kind}", **{**said, **long})
    fay.refused(f"edit_{noun.kind}", **said, Qxunknown=1)
    fay.done(f"add_{noun.kind}", **{**said, noun.kind: "x2"})
    fay.done(f"remove_{noun.kind}", **{noun.kind: "x2"})


def leaks(told: Iterator[Told]) -> list[str]:
    return [
        f"{each} {where}" for where, said in told for each in set(WORDS.values()) if each in said
    ]


def told_to_others(room: Room) -> Iterator[Told]:
    """Everything that anyone but a facilitator is told."""
    for who in ("ana", "rui", "wall"):
        yield from heard(who, room.phones[who])
        yield from asked(room.hall, who, room.phones[who].token, room.share)
    yield from asked(room.hall, "a stranger", "", room.share)
    yield (
        "refusals",
        str([room.phones["ana"].ask(f"remove_{n.kind}", **{n.kind: "x1"}) for n in CONFIDENTIAL]),
    )


def told_to_facilitators_for_others(room: Room) -> Iterator[Told]:
    """The documents that a facilitator gets to hand on."""
    for where, said in asked(room.hall, "fay", room.fay.token, room.share):
        if not any(path in where for path in THEIRS):
            yield where, said


def everything(room: Room) -> Iterator[Told]:
    yield from told_to_facilitators_for_others(room)  # first, so that caches hold what she asked
    yield from told_to_others(room)
    yield from cached(room.hall, but=("'json'", "'sqlite'"))
    yield "the log of the server", "\n".join(room.log)
    yield from beside_the_words(room)


def beside_the_words(room: Room) -> Iterator[Told]:
    """All tables of the session file but those that hold the words."""
    hers = {"own_words", *(TABLE_OF[noun.kind] for noun in CONFIDENTIAL)}
    db = sqlite3.connect(room.hall.config.sessions / f"{room.hall.code}.sqlite")
    for (table,) in db.execute("select name from sqlite_master where type = 'table'").fetchall():
        if table not in hers:
            yield f"the table {table}", str(db.execute(f"select * from {table}").fetchall())
    db.close()


@pytest.fixture
def room(tmp_path: Path, assets: Assets) -> Iterator[Room]:
    with written(tmp_path, assets) as found:
        yield found


def test_every_confidential_field_holds_a_word_that_can_be_searched_for(room: Room) -> None:
    assert WORDS
    for (noun, name), each in WORDS.items():
        record = room.hall.room.workshop.find(noun.kind, "x1")
        held = getattr(record, name)
        assert each in str(held) or held == room.fay.person, f"{noun.kind}.{name} holds {held}"


def test_no_one_else_is_told_a_word_of_it_anywhere(room: Room) -> None:
    assert leaks(everything(room)) == []


def test_facilitators_have_it_on_the_console_in_the_json_and_in_the_session_file(
    room: Room,
) -> None:
    told = dict(asked(room.hall, "fay", room.fay.token, room.share))
    for path in THEIRS:
        said = "".join(each for where, each in told.items() if path in where)
        assert not [each for each in WORDS.values() if each not in said and "author" not in each], (
            path
        )


def test_the_search_finds_what_everyone_can_read_wherever_it_is(room: Room) -> None:
    """The control: a word on a card is found in each document of the room."""
    told = dict(asked(room.hall, "ana", room.phones["ana"].token, room.share))
    paths = {each for each in FORMATS if not FORMATS[each].facilitators} - {"ics"}
    for each in paths:
        assert PUBLIC in told[f"ana at /api/workshops/{room.hall.code}/export/{each}"], each
    shared = [where for where in told if "/r/" in where and PUBLIC in told[where]]
    assert len(shared) >= len(paths) - 1
    assert PUBLIC in "".join(said for _, said in heard("ana", room.phones["ana"]))


def test_the_file_for_passing_on_holds_no_word_and_opens_again(room: Room, tmp_path: Path) -> None:
    file = tmp_path / "passed.sqlite"
    file.write_bytes(passed_on(room))
    assert leaks(iter([("passed on", texts(file.read_bytes()))])) == []
    assert PUBLIC in texts(file.read_bytes())
    assert [each.says for each in verify.check(SessionFile(file)) if not each.ok] == []
    made: Any = room.hall.http.post("/api/import", data=file.read_bytes(), headers=bearer(KEY)).json
    there = board(room.hall.services.rooms.get(made["code"]).workshop)
    here = board(room.hall.room.workshop)
    kinds = {noun.kind for noun in CONFIDENTIAL}
    assert there == {key: each for key, each in here.items() if key[0] not in kinds}


def passed_on(room: Room) -> bytes:
    path = f"/api/workshops/{room.hall.code}/export/passing-on"
    return room.hall.get(path, room.fay.token).data


def test_the_command_line_gives_it_in_two_formats_alone(room: Room, tmp_path: Path) -> None:
    config, held = room.hall.config, set()
    for format in FORMATS:
        with suppress(Refused):
            file = export(config, room.hall.code, format, tmp_path / format)
            if leaks(iter([(format, texts(file.read_bytes()))])):
                held.add(format)
    assert held == {"json", "sqlite"}


def test_what_is_taken_out_leaves_every_byte(room: Room) -> None:
    for noun in CONFIDENTIAL:
        room.fay.done(f"remove_{noun.kind}", **{noun.kind: "x1"})
    until(lambda: not leaks(on_disk(room)))


def on_disk(room: Room) -> Iterator[Told]:
    for file in room.hall.config.sessions.rglob("*"):
        if file.is_file():
            yield file.name, file.read_bytes().decode("utf-8", "replace")


# The controls: the same search, with marks that let too much through.


@pytest.fixture
def marked(monkeypatch: pytest.MonkeyPatch) -> Iterator[Callable[..., None]]:
    """Marks that are confidential say something else."""
    true = privacy.marks

    def change(**said: Any) -> None:
        def changed(of: type) -> dict[str, privacy.Mark]:
            return {n: replace(m, **said) if m.confidential else m for n, m in true(of).items()}

        monkeypatch.setattr(privacy, "marks", changed)
        forget_what_was_worked_out()

    yield change
    monkeypatch.undo()
    forget_what_was_worked_out()


def test_the_search_is_red_when_the_audience_is_widened(
    marked: Callable[..., None], tmp_path: Path, assets: Assets
) -> None:
    marked(seen=privacy.READERS)
    with written(tmp_path, assets) as room:
        told = leaks(everything(room))
    for who in ("ana: the line", "rui: the page", "wall: entering", "ana at"):
        assert any(who in each for each in told), who


def test_the_search_is_red_when_the_words_are_passed_on(
    marked: Callable[..., None], tmp_path: Path, assets: Assets
) -> None:
    marked(confidential=False)
    with written(tmp_path, assets) as room:
        assert leaks(iter([("passed on", texts(passed_on(room)))]))
