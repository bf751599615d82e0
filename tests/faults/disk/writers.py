"""Writers: a process in which several people post at once, and which tells each checkmark it gets."""

from __future__ import annotations

import threading
from collections.abc import Callable
from dataclasses import dataclass, field
from multiprocessing.connection import Connection
from pathlib import Path
from typing import Any

from tests.cast import CREATE
from wsr.domain.agenda import OpenStage
from wsr.domain.kernel import Refused
from wsr.domain.people import Join
from wsr.live.loop import ThreadLoop
from wsr.live.ops import Op, Ops
from wsr.live.room import HOST, Room
from wsr.live.rooms import Rooms
from wsr.storage import schema
from wsr.storage.backup import back_up
from wsr.storage.base import StorageFailed
from wsr.storage.data_dir import Folder, make

PEOPLE = ("ana", "ben", "cem", "dia")
LOST = (Refused, StorageFailed, OSError)  # what a disk without power is answered with


@dataclass(frozen=True)
class Plan:
    """What the people of one round do in `folder`, and what is peculiar about it."""

    folder: Path
    code: str = ""  # empty: the workshop is yet to be made
    begin: dict[str, int] = field(default_factory=dict)  # person: the first n without checkmark
    posts: int = 12  # of each person
    pragmas: tuple[str, ...] = ()
    copying: bool = False
    newer: bool = False  # the program is newer than the file, so that it migrates it


def live(plan: Plan, tell: Connection) -> None:
    """Told: (made, code, secret), (acked, person, n, seq), (refused, person, n, code), (copied, seq),
    (lost, why) and at last (done,)."""
    said = threading.Lock()

    def telling(*news: Any) -> None:
        with said:
            tell.send(news)

    if plan.newer:
        schema.STEPS, schema.VERSION = (*schema.STEPS, migrate_again), schema.VERSION + 1
    try:
        rooms = Rooms(Folder(plan.folder).claim(), ThreadLoop())
        room = rooms.get(plan.code) if plan.code else made(rooms, telling)
        for pragma in plan.pragmas:
            room.storage.db.execute(f"pragma {pragma}")
        together(plan, room, rooms, telling)
        rooms.close()
    except LOST as error:
        telling("lost", str(error))
    telling("done")


def migrate_again(db: Any) -> None:
    """A migration that rewrites every row, as a real one may."""
    db.execute("alter table cards add column moved text")
    db.execute("update cards set moved = text || text")
    db.execute("create index moved on cards (moved)")


def made(rooms: Rooms, telling: Callable[..., None]) -> Room:
    room, secret = rooms.create(CREATE)
    telling("made", room.code, secret)
    for person in PEOPLE:
        room.do(HOST, Join(person, person.capitalize(), "fishers"))
    room.do(HOST, OpenStage("barriers"))
    telling("ready")
    return room


def together(plan: Plan, room: Room, rooms: Rooms, telling: Callable[..., None]) -> None:
    threads = [
        threading.Thread(target=write, args=(room, who, plan, telling), daemon=True)
        for who in PEOPLE
    ]
    over = threading.Event()
    copier = threading.Thread(
        target=copy, args=(rooms.engine.path(room.code), over, telling), daemon=True
    )
    for each in threads:
        each.start()
    if plan.copying:
        copier.start()
    for each in threads:
        each.join()
    over.set()
    if plan.copying:
        copier.join()


def write(room: Room, person: str, plan: Plan, telling: Callable[..., None]) -> None:
    """What has no checkmark is sent again, with the same number, as a phone does it."""
    begin = plan.begin.get(person, 1)
    for n in range(begin, begin + plan.posts):
        fields = {"card": f"{person}-{n}", "stage": "barriers", "text": text(person, n)}
        message = Ops(room.workshop.log, f"phone-{person}", (Op(n, "add_card", fields),))
        try:
            answered = room.ask(person, message)
        except LOST as error:
            return telling("lost", str(error))
        for said in answered.results:
            if said.refused:
                telling("refused", person, said.n, said.refused["code"])
            else:
                telling("acked", person, said.n, said.seq)
        if not answered.results:
            return telling("gap", person, n, answered.gap)


def copy(source: Path, over: threading.Event, telling: Callable[..., None]) -> None:
    target = source.parent / "copies"
    make(target)
    while not over.is_set():
        try:
            telling("copied", back_up(source, target / source.name))
        except LOST as error:
            return telling("lost", str(error))


def text(person: str, n: int) -> str:
    """Some longer than a page of the disk."""
    return f"{person} {n} " + "word " * (n % 5 * 12)
