"""Broadcast: what was committed reaches every socket in ticks, as fast as the lines carry it."""

from __future__ import annotations

import logging
from collections.abc import Callable
from math import inf
from time import monotonic, thread_time
from typing import Any, Protocol

from wsr.domain import visibility
from wsr.domain.following import Follow
from wsr.domain.kernel import Actor
from wsr.domain.records import Person
from wsr.live.loop import Loop
from wsr.live.moves import Move
from wsr.live.room import Present, Room
from wsr.web.realtime.asking import scope_of
from wsr.web.realtime.following import Following
from wsr.web.realtime.heads import told_heads
from wsr.web.realtime.pacing import Asker
from wsr.web.realtime.patches import touched_by
from wsr.web.realtime.telling import patches_for
from wsr.web.realtime.viewer import Viewer, calm, pause

log = logging.getLogger(__name__)

SHARE = 3.0  # of the processor's time that telling takes, left to everything else
RECEIPT = 0.25  # seconds for which a line that had taken in everything is trusted to go on so


class Lines(Protocol):
    """The way out to sockets."""

    def emit(self, event: str, payload: Any, sids: list[str], asker: Asker | None = None) -> None:
        """Send; the payload is a Patch or what JSON can say. `asker` is told how long it takes."""

    def taken(self, sid: str) -> bool:
        """Whether this one has taken in all that was sent to it."""


class Broadcast:
    def __init__(self, loop: Loop, lines: Lines, clock: Callable[[], float] = monotonic) -> None:
        self._loop, self._lines, self._clock = loop, lines, clock
        self._rooms: dict[str, Following] = {}

    def publish(self, room: Room, before: int, moves: list[Move]) -> None:
        """Called after each commit, on the loop."""
        following = self._rooms.get(room.code)
        if following is None:
            return
        following.miscounted |= any(change.key[0] == Person.kind for _, change, _ in moves)
        touched, now = touched_by(room.workshop, moves), self._clock()
        for viewer in following.viewers.values():
            viewer.notice(touched, room.workshop.seq, now)
        following.awake.set()

    def follow(
        self, room: Room, sid: str, actor: Actor, key: str = "", follow: Follow | None = None
    ) -> int:
        """Send this socket all that is committed from now on; the seq that is now."""
        following = self._rooms.get(room.code) or self._start(room)
        upto = room.workshop.seq
        audiences = visibility.audiences(actor)
        place = actor.group, actor.table
        viewer = Viewer(sid, actor.person, audiences, upto, actor.claim, key, *place, follow)
        following.viewers[sid], following.miscounted = viewer, True
        scope = scope_of(room.workshop, actor.group, follow, actor.table)
        viewer.is_told(upto, scope, following.count() if follow else 0, self._clock())
        return upto

    def heads(self, room: Room) -> dict[str, Any]:
        """How many are here, for a page that does not follow everything."""
        following = self._rooms.get(room.code)
        if following is None:
            return told_heads(room.workshop, ())
        following.count()
        return following.heads

    def leave(self, code: str, sid: str) -> None:
        if following := self._rooms.get(code):
            following.viewers.pop(sid, None)
            following.miscounted = True

    def asked(self, room: Room, sid: str) -> None:
        """This socket is told of the next tick even if nothing for it happens: it waits for its own."""
        following = self._rooms.get(room.code)
        if viewer := following and following.viewers.get(sid):
            viewer.asked = True

    def viewers(self, code: str) -> list[Viewer]:
        following = self._rooms.get(code)
        return list(following.viewers.values()) if following else []

    def present(self, code: str) -> Present:
        viewers = self.viewers(code)
        people = frozenset(v.person for v in viewers if v.person)
        return Present(people, frozenset(v.key for v in viewers if v.key))

    def behind(self, code: str) -> int:
        """How many sockets have not been sent the newest commit yet."""
        following = self._rooms.get(code)
        if following is None:
            return 0
        return sum(v.upto < following.room.workshop.seq for v in following.viewers.values())

    def wait(self, code: str) -> float | None:
        """See Following.wait."""
        following = self._rooms.get(code)
        return following.wait(self._clock()) if following else None

    def close(self) -> None:
        for following in self._rooms.values():
            following.running = False
            following.awake.set()

    def _start(self, room: Room) -> Following:
        following = Following(room, self._loop.signal())
        self._rooms[room.code] = following
        self._loop.spawn(self._pump, following)
        return following

    def _pump(self, following: Following) -> None:
        """At once when it was calm; on a laptop that takes long to tell all, less often."""
        while following.running:
            if not following.late:
                following.awake.wait(calm())
            following.awake.clear()
            begun = thread_time()
            if following.running:
                self._tick_safely(following)
            least = pause(free=following.pacing.free)
            self._loop.sleep(max(least, SHARE * (thread_time() - begun)))

    def _tick_safely(self, following: Following) -> None:
        """Who may have missed something is told nothing more, and enters again when it notices."""
        try:
            self.tick(following)
        except Exception:
            log.exception("a tick of room %s failed", following.room.code)
            following.viewers.clear()

    def tick(self, following: Following) -> None:
        """Tell those whose turn it is what happened since they were last told; maybe nothing."""
        now, pacing = self._clock(), following.pacing
        following.look(now)
        viewers = following.viewers.values()
        ready = [viewer for viewer in viewers if self._is_ready(following, viewer, now)]
        first = [viewer for viewer in ready if viewer.comes_first]
        rest = [viewer for viewer in ready if not viewer.comes_first]
        rest.sort(key=lambda viewer: viewer.told_at)
        many = pacing.share(now, len(rest), len(viewers))
        told = self._tell(following, [*first, *rest[:many]], now)
        pacing.told(now, told, len(rest) - many)
        following.late = any(viewer.lacking < inf for viewer in viewers)

    def _is_ready(self, following: Following, viewer: Viewer, now: float) -> bool:
        """A phone that has not taken in its last patch gets one later that covers both."""
        seq, free = following.ticks.workshop.seq, following.pacing.free
        if not viewer.is_due(seq, now, free=free):
            return False
        if (free or viewer.comes_first) and now - viewer.cleared < RECEIPT:
            return True
        if self._lines.taken(viewer.sid):
            viewer.cleared = now
        return viewer.cleared == now

    def _tell(self, following: Following, viewers: list[Viewer], now: float) -> int:
        """How many were sent a patch."""
        sent = list(patches_for(following, viewers, now))
        for place, (patch, sids) in enumerate(sent, 1):
            asker = following.pacing if place == len(sent) else None
            self._lines.emit("patch", patch, sids, asker)
        return sum(len(sids) for _, sids in sent)
