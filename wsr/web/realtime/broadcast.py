"""Broadcast: what was committed reaches every socket in ticks, encoded once per audience."""

from __future__ import annotations

import logging
from collections import defaultdict
from collections.abc import Callable
from dataclasses import dataclass, field
from time import monotonic, perf_counter
from typing import Any

from wsr.domain import visibility
from wsr.domain.following import Follow
from wsr.domain.kernel import Actor, Workshop
from wsr.domain.records import Person
from wsr.live.loop import Loop
from wsr.live.moves import Move
from wsr.live.ops import actor_of
from wsr.live.room import Present, Room
from wsr.web.realtime.asking import scope_of
from wsr.web.realtime.followed import Pending
from wsr.web.realtime.heads import told_heads
from wsr.web.realtime.patches import Tick, note
from wsr.web.realtime.sorting import Sort, Sorting
from wsr.web.realtime.viewer import Viewer

log = logging.getLogger(__name__)

TICK = 0.05  # seconds between patches
SHARE = 3.0  # of the time that telling takes, left to everything else
HEARTBEAT = 12.0  # seconds after which an empty patch shows that the line lives

Emit = Callable[[str, Any, list[str]], None]


@dataclass
class Following:
    """The sockets of one room with what they have not yet been told."""

    room: Room
    awake: Any
    viewers: dict[str, Viewer] = field(default_factory=dict)
    pending: Pending = field(default_factory=dict)
    running: bool = True
    heads: dict[str, Any] = field(default_factory=dict)
    counted: int = 0  # how often they were another number
    miscounted: bool = True

    def count(self) -> int:
        """How many are here, for those who hear it with their patches."""
        if self.miscounted:
            now = told_heads(self.room.workshop, (v.person for v in self.viewers.values()))
            self.counted += now != self.heads
            self.heads, self.miscounted = now, False
        return self.counted


class Broadcast:
    """`emit(event, payload, sids)` sends; the payload is a Patch or what JSON can say."""

    def __init__(self, loop: Loop, emit: Emit) -> None:
        self._loop, self._emit = loop, emit
        self._rooms: dict[str, Following] = {}

    def publish(self, room: Room, before: int, moves: list[Move]) -> None:
        """Called after each commit, on the loop: what was seen before is kept for the tick."""
        following = self._rooms.get(room.code)
        if following is None:
            return
        note(following.pending, moves)
        following.miscounted |= any(change.key[0] == Person.kind for _, change, _ in moves)
        following.awake.set()

    def follow(
        self, room: Room, sid: str, actor: Actor, key: str = "", follow: Follow | None = None
    ) -> int:
        """Send this socket all that is committed from now on; the seq that is now."""
        following = self._rooms.get(room.code) or self._start(room)
        upto = room.workshop.seq
        audiences = visibility.audiences(actor)
        viewer = Viewer(sid, actor.person, audiences, upto, actor.claim, key, actor.group, follow)
        following.viewers[sid], following.miscounted = viewer, True
        scope = scope_of(room.workshop, actor.group, follow)
        viewer.is_told(upto, scope, following.count() if follow else 0, monotonic())
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
            following.awake.wait(HEARTBEAT)
            following.awake.clear()
            begun = perf_counter()
            if following.running:
                self._tick_safely(following)
            self._loop.sleep(max(TICK, SHARE * (perf_counter() - begun)))

    def _tick_safely(self, following: Following) -> None:
        """Who may have missed something is told nothing more, and enters again when it notices."""
        try:
            self.tick(following)
        except Exception:
            log.exception("a tick of room %s failed", following.room.code)
            following.viewers.clear()

    def tick(self, following: Following) -> None:
        """Tell everyone what happened since the last tick, which may be nothing."""
        workshop, pending = following.room.workshop, following.pending
        following.pending = {}
        told = Tick(workshop, pending)
        changed = {id for kind, id in pending if kind == "person"}
        sorting = Sorting(told, workshop, following.count)
        groups: defaultdict[Sort, list[Viewer]] = defaultdict(list)
        for viewer in list(following.viewers.values()):
            if viewer.person in changed and self._moved(following, workshop, viewer):
                continue
            groups[sorting.sort(viewer)].append(viewer)
        for sort, viewers in groups.items():
            self._tell(following, told, sort, viewers)

    def _tell(self, following: Following, told: Tick, sort: Sort, viewers: list[Viewer]) -> None:
        """The same to all of them; where nothing is news, only to those who long heard nothing."""
        share, now = told.share(sort.audiences, sort.lens), monotonic()
        if told.happened and not sort.is_news(share):
            for viewer in viewers:
                viewer.upto = told.upto
            viewers = [v for v in viewers if v.asked or v.told_at < now - HEARTBEAT]
        if not viewers:
            return
        for viewer in viewers:
            viewer.is_told(told.upto, sort.turned, sort.counted, now)
        patch = told.patch_of(share, sort.since, **sort.more(following.heads))
        self._emit("patch", patch, [viewer.sid for viewer in viewers])

    def _moved(self, following: Following, workshop: Workshop, viewer: Viewer) -> bool:
        """Whether this person may see other records now: then they are told to enter again."""
        who = workshop.get(Person, viewer.person)
        stays = who is not None and who.status == "in"
        now = stays and actor_of(workshop, viewer.person, viewer.claim)
        if now and visibility.audiences(now) == viewer.audiences:
            return False
        following.viewers.pop(viewer.sid, None)
        ahead = workshop.seq + 1
        gap = {"put": [], "remove": [], "log": workshop.log, "from": ahead, "upto": ahead}
        self._emit("patch", gap, [viewer.sid])
        return True
