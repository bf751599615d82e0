"""Power: rounds of people who post until the power fails, and what is then looked for."""

from __future__ import annotations

import random
import sqlite3
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from tests.faults.disk.disk import CONTEXT, Disk, lay_out
from tests.faults.disk.writers import Plan, live, text
from tests.patience import PATIENCE
from tests.storage.scribe import told
from wsr.domain.records import Card
from wsr.live.replay import UNREADABLE, replay
from wsr.live.rooms import hash_of
from wsr.storage.base import StorageFailed
from wsr.storage.data_dir import Folder
from wsr.storage.sqlite import SqliteStorage


@dataclass
class Story:
    """What was promised to the people of one workshop, over all its power cuts."""

    disk: Disk
    code: str = ""
    secret: str = ""
    acked: dict[tuple[str, int], int] = field(default_factory=dict)  # (person, n): seq
    copied: int = 0
    wrong: list[tuple[Any, ...]] = field(default_factory=list)  # answers no one should get
    cuts: int = 0
    midway: int = 0  # cuts while people were at work

    def live(self, changes: int | None, seed: int | None, **peculiar: Any) -> None:
        """People post until the power fails after so many changes, or rest first if there are fewer."""
        if changes is not None:
            self.disk.cut_later(changes, seed)
        plan = Plan(self.disk.place / "sessions", self.code, self.begin(), **peculiar)
        ours, theirs = CONTEXT.Pipe(duplex=False)
        people = CONTEXT.Process(target=live, args=(plan, theirs), daemon=True)
        people.start()
        theirs.close()
        self.listen(ours)
        if changes is not None:
            self.cuts += 1
            self.midway += self.disk.off
            self.disk.cut()
        people.kill()
        people.join()

    def listen(self, news: Any) -> None:
        try:
            while news.poll(PATIENCE):
                what, *details = news.recv()
                if what == "done":
                    return
                self.hear(what, *details)
        except EOFError:
            return  # the power took the people with it
        self.wrong.append(("silence",))

    def hear(self, what: str, *details: Any) -> None:
        if what == "made":
            self.code, self.secret = details
        elif what == "acked":
            self.acked[details[0], details[1]] = details[2]
        elif what == "copied":
            self.copied = details[0]
        elif what in ("refused", "gap"):
            self.wrong.append((what, *details))

    def begin(self) -> dict[str, int]:
        people = {person for person, _ in self.acked}
        return {p: 1 + max(n for who, n in self.acked if who == p) for p in people}

    def found(self, folder: Path) -> Found:
        """What a new start finds on the disk, looked at in a copy in `folder`."""
        sessions = lay_out(self.disk.left(), folder) / "sessions"
        return Found(self, sessions, sessions / f"{self.code}.sqlite")


@dataclass
class Found:
    story: Story
    sessions: Path
    path: Path

    def faults(self) -> list[str]:
        """All that is not as it was promised; empty when every checkmark was kept."""
        try:
            storage = SqliteStorage.open(self.path, "newlog")
        except StorageFailed as error:
            return [f"it does not open: {error}"]
        try:
            return [
                *storage.faults(),
                *self.disagreements(storage),
                *self.lost(storage),
                *self.copy_faults(),
            ]
        except (StorageFailed, sqlite3.DatabaseError, *UNREADABLE) as error:
            return [f"it cannot be read: {error!r}"]
        finally:
            storage.close()

    def disagreements(self, storage: SqliteStorage) -> list[str]:
        workshop = replay(storage.log, storage.read())
        return [] if told(workshop.records()) == told(storage.records()) else ["tables != replay"]

    def lost(self, storage: SqliteStorage) -> list[str]:
        """Checkmarks that were broken."""
        workshop = replay(storage.log, storage.read())
        cards = {card.id: card.text for card in workshop.all(Card)}
        gone = []
        for (person, n), seq in self.story.acked.items():
            said = storage.answer(f"phone-{person}", n)
            kept = cards.get(f"{person}-{n}") == text(person, n).strip()
            if not (said and said.seq == seq and kept):
                gone.append(f"lost: {person} {n} (seq {seq})")
        return gone + self.lost_keys(storage)

    def lost_keys(self, storage: SqliteStorage) -> list[str]:
        if not self.story.secret:
            return []
        kept = hash_of(self.story.secret) in {key.hash for key in storage.secrets()}
        shown = Folder(self.sessions).known(self.story.code) == self.story.secret
        return (
            []
            if kept and shown
            else [f"lost: the facilitator's key (in file {kept}, shown {shown})"]
        )

    def copy_faults(self) -> list[str]:
        path = self.sessions / "copies" / self.path.name
        if not self.story.copied:
            return []
        if not path.exists():
            return ["lost: the copy"]
        copy = SqliteStorage.open_readonly(path)
        try:
            seq = replay(copy.log, copy.read()).seq
            short = [f"lost: the copy ends at {seq}"] if seq < self.story.copied else []
            return copy.faults() + short
        finally:
            copy.close()


def chance(seed: int, *more: object) -> random.Random:
    return random.Random(f"{seed} {more}")
