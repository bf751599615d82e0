"""Room: a live workshop, written by one writer, a batch at a time."""

from __future__ import annotations

import logging
import time
from collections import deque
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from wsr.domain.idle import RemoveIdlePeople
from wsr.domain.kernel import N_, Actor, Command, Refused, Workshop
from wsr.live import keys, ops
from wsr.live.job import Job, not_saved, not_taken, work_through
from wsr.live.loop import Loop
from wsr.live.moves import Move, Recent
from wsr.live.ops import Answered, Draft, Ops
from wsr.live.replay import UNREADABLE
from wsr.storage.base import BatchBroken, FileLost, Key, Overtaken, Storage, StorageFailed

log = logging.getLogger(__name__)


@dataclass(frozen=True)
class Present:
    """Who is connected to a room: people by id, and the hashes of the keys in use."""

    people: frozenset[str] = frozenset()
    keys: frozenset[str] = frozenset()


Publish = Callable[["Room", int, list[Move]], None]
WhoIsThere = Callable[[str], Present]  # by a room's code, from any thread
MOST_AT_ONCE = 500  # jobs in one transaction
GATHERING = 0.01  # seconds in which many who speak are waited for
LOOKING = 2.0  # seconds after which it is looked whether the file is still there
TRIES = 20  # of a batch that other writers overtake

HOST = Actor(None, "host")


def no_one(code: str) -> Present:
    """For programs that serve no one."""
    return Present()


class Room:
    """`workshop` is what is on disk; it is replaced after each commit, never changed."""

    def __init__(
        self,
        code: str,
        storage: Storage,
        workshop: Workshop,
        loop: Loop,
        publish: Publish,
        clock: Callable[[], int],
        returned: Callable[[], None] = lambda: None,
        present: WhoIsThere = no_one,
        forgot: Callable[[], None] = lambda: None,
    ) -> None:
        """`returned` is called after the workshop was brought back to disk, off the loop.

        `forgot` is called when something has left the log for good.
        """
        self.code, self.storage, self.workshop = code, storage, workshop
        self.keys: dict[str, Key] = {key.hash: key for key in storage.secrets()}
        self.last_commit: int | None = None
        self.came_back = 0  # posts that phones sent again after a copy was put in place
        self._loop, self._publish, self._clock = loop, publish, clock
        self._returned, self._present, self._forgot = returned, present, forgot
        self._tidied = 0  # when (ms) keys were last seen to
        self._renewing: set[str] = set()  # hashes of keys
        self.recent = Recent(workshop.seq)
        self._queue: deque[Job] = deque()
        self._under_way = 0  # jobs with the writer just now
        self.trouble = ""  # why nothing can be saved just now
        self.brought_back: tuple[int, str] | None = None  # when (ms), into which file
        self._looked = 0.0
        self._wake, self._closed = loop.signal(), loop.signal()
        self._open = True
        loop.spawn(self._write)

    def ask(self, person: str, message: Ops) -> Answered:
        """Answer a phone's numbered ops once they are on disk."""
        found = self._in_batch(lambda draft: ops.answer(draft, person, message))
        assert isinstance(found, Answered)
        return found

    def ask_later(self, person: str, message: Ops, told: Callable[[Job], Any]) -> None:
        """The same without waiting: `told` gets the job, whose `outcome` is what `ask` gives.

        It is called on the loop and must not wait. Refused where nothing is taken any more.
        """
        self._queued(lambda draft: ops.answer(draft, person, message), told)

    def do(self, actor: Actor, command: Command, *keys: Key) -> int:
        """Carry out one command of the host's, keeping `keys` with it; its seq, or Refused."""

        def work(draft: Draft) -> int:
            seq = ops.do(draft, actor, command)
            draft.keys.extend(keys)
            return seq

        return int(self._in_batch(work))

    @property
    def waiting(self) -> int:
        """How many messages are not yet on disk."""
        return len(self._queue) + self._under_way

    def since(self, after: int, person: str | None) -> list[Move] | None:
        """The changes after `after`, oldest first; None where only a snapshot will do."""
        if not self.recent.since <= after <= self.workshop.seq:
            return None
        moves = self.recent.after(after)
        # Whoever changed role or group can see other records than before, old ones included.
        moved = any(change.key == ("person", person) for _, change, _ in moves)
        return None if person and moved else moves

    def close(self) -> None:
        self._open = False
        self._wake.set()
        self._closed.wait(10)
        self._loop.offload(self.storage.close)

    def add_key(self, key: Key) -> None:
        """Keep a secret that belongs to no event: a wall's, a new facilitator link, a share's."""
        self._in_batch(lambda draft: draft.keys.append(key))

    def add_wall(self, key: Key) -> None:
        """Keep a wall's key; of too many, those go that no one uses."""

        def work(draft: Draft) -> None:
            held = keys.held(self.keys, draft.keys, draft.dropped)
            draft.dropped += keys.surplus(held, key.name, self._present(self.code).keys)
            draft.keys.append(key)

        self._in_batch(work)

    def use(self, key: Key) -> None:
        """Put off the end of a key that is used. No one waits for that, nor hears if it fails."""
        now = self._clock()
        if not self._open or key.hash in self._renewing or not keys.is_due(key, now):
            return
        self._renewing.add(key.hash)
        later = keys.renewed(key, now)
        self._queued(
            lambda draft: draft.renewed.append(later), lambda _: self._renewing.discard(key.hash)
        )

    def idle(self) -> tuple[str, ...]:
        """The people who could be let go now since they never did anything."""
        active = self._loop.offload(self._active)
        return RemoveIdlePeople().in_sight_of(self.workshop, lambda: active).people or ()

    def _active(self) -> frozenset[str]:
        with self.storage.reading() as kept:
            return frozenset({*self._connected(), *kept.authors()})

    def drop_key(self, hash: str) -> None:
        """From now on the secret of this hash opens nothing."""
        self._in_batch(lambda draft: draft.dropped.append(hash))

    def _in_batch(self, work: ops.Work) -> Any:
        done = self._loop.signal()
        job = self._queued(work, lambda _: done.set())
        done.wait()
        return job.outcome()

    def _queued(self, work: ops.Work, told: Callable[[Job], Any]) -> Job:
        if not self._open:
            raise Refused(
                "closing", N_("The server is stopping. Your post is waiting on your phone.")
            )
        job = Job(work, told)
        self._queue.append(job)
        self._wake.set()
        return job

    def _write(self) -> None:
        while self._open or self._queue:
            self._wake.wait(LOOKING)
            self._wake.clear()
            self._look()
            while self._queue:
                self._under_way = many = min(len(self._queue), MOST_AT_ONCE)
                self._commit([self._queue.popleft() for _ in range(many)])
                self._under_way = 0
                if many > 1:  # many speak: those who do so in the next moment share a sync
                    self._loop.sleep(GATHERING)
        self._closed.set()

    def _look(self) -> None:
        """Bring the workshop back to disk where its file is no longer there; pause until it is."""
        if time.monotonic() < self._looked + LOOKING:
            return
        self._looked = time.monotonic()
        try:
            back = self._loop.offload(self.storage.bring_back)
        except StorageFailed as error:
            log.warning("room %s is not brought back yet: %s", self.code, error)
            self.trouble = self.trouble or str(error)
            return
        if back:
            self._brought_back()
        elif self.trouble:
            self.trouble = "" if self._caught_up() else self.trouble

    def _brought_back(self) -> None:
        log.warning("room %s goes on in %s", self.code, self.storage.name)
        self._loop.offload(self._returned)
        if self._caught_up():
            self.trouble, self.brought_back = "", (self._clock(), self.storage.name)

    def _commit(self, jobs: list[Job], tries: int = TRIES) -> None:
        if self.trouble:
            return self._fail(jobs, StorageFailed(self.trouble), alone=False)
        draft = Draft(
            self.workshop.copy(),
            self.storage,
            self._clock(),
            self.recent,
            connected=self._connected,
        )
        try:
            self._loop.offload(work_through, draft, jobs, self._tidy)
        except Overtaken as error:
            if tries and self._caught_up():
                return self._commit(jobs, tries - 1)
            return self._fail(jobs, error, alone=False)
        except FileLost as error:
            log.error("room %s: %s", self.code, error)
            self.trouble, self._looked = str(error), 0.0
            self._fail(jobs, error, alone=False)
            return self._look()
        except BatchBroken as error:
            log.exception("a batch of %d contradicts room %s", len(jobs), self.code)
            return self._fail(jobs, error, alone=True)
        except StorageFailed as error:
            return self._fail(jobs, error, alone=False)
        except Exception as error:
            log.exception("a batch of %d failed in room %s", len(jobs), self.code)
            return self._fail(jobs, error, alone=True)
        self._become(draft)
        for job in jobs:
            job.tell()

    def _connected(self) -> frozenset[str]:
        return self._present(self.code).people

    def _tidy(self, draft: Draft) -> None:
        """Once a day, with what is written anyway: a workshop that rests is left alone."""
        if draft.at < self._tidied + keys.DAY:
            return
        held = keys.held(self.keys, draft.keys, draft.dropped)
        changed, gone = keys.tidied(held, draft.workshop, self._present(self.code).keys, draft.at)
        draft.renewed += changed
        draft.dropped += gone
        draft.tidied = True

    def _caught_up(self) -> bool:
        """Take over what is on disk beyond what is known here, then tell."""
        draft = Draft(self.workshop.copy(), self.storage, self._clock(), self.recent)
        try:
            self._loop.offload(ops.catch_up, draft)
        except (StorageFailed, *UNREADABLE):
            log.exception("room %s cannot take in what another program has written", self.code)
            return False
        self.keys = {key.hash: key for key in draft.keys}
        self._become(draft)
        return True

    def _fail(self, jobs: list[Job], error: Exception, *, alone: bool) -> None:
        """No one gets a checkmark. Where one op is at fault, it must not fail the others."""
        if alone and len(jobs) > 1:
            for job in jobs:
                self._commit([job])
            return
        for job in jobs:
            job.result, job.refused = None, not_taken() if alone else not_saved(error)
            job.tell()

    def _become(self, draft: Draft) -> None:
        """Only now has it happened: take over the draft, then tell."""
        if draft.empty:
            return
        before, self.workshop, self.last_commit = self.workshop.seq, draft.workshop, draft.at
        self.came_back += draft.came_back
        self.keys.update({key.hash: key for key in draft.keys})
        self.keys.update({key.hash: key for key in draft.renewed if key.hash in self.keys})
        self._tidied = draft.at if draft.tidied else self._tidied
        for hash in draft.dropped:
            self.keys.pop(hash, None)
        self.recent.remember(draft.moves, draft.entries)
        if draft.entries:
            self._publish(self, before, draft.moves)
        if draft.forgets:
            self._forgot()


def now_ms() -> int:
    return time.time_ns() // 1_000_000
