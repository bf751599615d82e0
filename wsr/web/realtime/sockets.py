"""Sockets: three events in, two out; every one asks first who is speaking."""

from __future__ import annotations

from dataclasses import replace
from typing import Any
from urllib.parse import urlencode

from flask import request

from wsr import codec
from wsr.domain.fields import ID
from wsr.domain.following import Scope
from wsr.domain.kernel import N_, Actor, Refused
from wsr.live.ops import Op, Ops
from wsr.live.room import Room
from wsr.live.rooms import Rooms
from wsr.web import identity, wire
from wsr.web.identity import Seat, seat_of
from wsr.web.realtime.asking import as_query, follow_of, greeting, had_of, scope_of
from wsr.web.realtime.broadcast import Broadcast
from wsr.web.realtime.followed import Lens
from wsr.web.realtime.library import SocketIO
from wsr.web.realtime.patches import Told, delta
from wsr.web.realtime.presence import Presence
from wsr.web.realtime.slow_clients import SlowClients
from wsr.web.realtime.snapshots import snapshot
from wsr.web.realtime.walls import Walls
from wsr.web.security import Pace

VERSION = 1
MOST_OPS, MOST_BYTES = 50, 64 * 1024  # in one message
PACE, PACE_SECONDS = 300, 10.0  # ops of one person within so many seconds


class Door:
    """What comes in over sockets, by event; `tokens` remembers what each was opened with."""

    def __init__(
        self,
        rooms: Rooms,
        broadcast: Broadcast,
        presence: Presence,
        walls: Walls,
        backlog: SlowClients,
    ) -> None:
        self._rooms, self._broadcast, self._presence = rooms, broadcast, presence
        self._walls, self._backlog = walls, backlog
        self._tokens: dict[str, str] = {}
        self._pace = Pace(PACE, PACE_SECONDS)

    def connect(self, auth: Any) -> None:
        token = auth.get("token") if isinstance(auth, dict) else None
        self._tokens[sid()] = token if isinstance(token, str) else ""

    def disconnect(self, *reason: Any) -> None:
        token = self._tokens.pop(sid(), "")
        code = token.partition(".")[0]
        self._broadcast.leave(code, sid())
        for room in self._rooms.opened():
            if room.code == code:
                self._presence.changed(room)
                self._walls.left(room, sid())

    def enter(self, message: Any) -> dict[str, Any]:
        """Follow the room from now on: a delta where that will do, else a snapshot."""
        need_version(message)
        seat = identity.shown(request, self._seat(sid()))
        # Who asks again and again and takes no answer in would fill the memory.
        self._backlog.let_go([sid()])
        actor, room = seat.actor, seat.room
        follow = follow_of(message.get("follow"))
        scope = scope_of(room.workshop, actor.group, follow, actor.table)
        self._broadcast.follow(room, sid(), actor, seat.key, follow)
        told = missed(message, room, actor, scope)
        self._presence.changed(room)
        if actor.facilitates:
            self._walls.changed(room)
        answer = greeting(room, actor, scope, self._broadcast.heads)
        if told is not None:
            return {**answer, "put": told[0], "remove": told[1]}
        if message.get("brief") is True:
            query = f"?{urlencode(as_query(follow))}" if follow else ""
            return {**answer, "snapshot": f"/api/workshops/{room.code}/snapshot{query}"}
        return {**answer, "snapshot": snapshot(room.workshop, actor, scope)}

    def ops(self, message: Any) -> dict[str, Any]:
        room, person, asked = self.asked(sid(), message)
        return wire.ops_answer(room.ask(person, asked))

    def asked(self, sid: str, message: Any) -> tuple[Room, str, Ops]:
        """Who asks for what in which room, or Refused for all of it."""
        need_version(message)
        seat = self._seat(sid)
        if seat.person is None:
            raise Refused("not_allowed", N_("The wall is for viewing only."))
        asked = ops_of(message)
        self._pace.need_left(seat.person, len(asked.ops))
        self._broadcast.asked(seat.room, sid)
        return seat.room, seat.person, replace(asked, claim=seat.claim)

    def presence(self, message: Any) -> dict[str, Any]:
        """A hint such as {doing: "typing"}; kept nowhere. Facilitators hear of a wall’s pages."""
        seat = self._seat(sid())
        if seat.person is None:
            self._walls.turned(seat.room, sid(), message)
        return {}

    def _seat(self, sid: str) -> Seat:
        return seat_of(self._rooms, self._tokens.get(sid, ""))

    def unreadable(self, message: Any) -> dict[str, Any]:
        """What was no strict JSON (see wire.loads)."""
        raise wire.unreadable()


def sid() -> str:
    return str(request.sid)  # type: ignore[attr-defined]


def need_version(message: Any) -> None:
    if not isinstance(message, dict):
        raise wire.unreadable()
    if message.get("v") != VERSION:
        raise Refused("old_page", N_("This page is from an older version. Reload it."))


def missed(message: dict[str, Any], room: Room, actor: Actor, scope: Scope | None) -> Told | None:
    """What has happened since this page was told something; None where it needs everything."""
    had, after = had_of(message.get("follow")), message.get("after")
    if message.get("log") != room.workshop.log or type(after) is not int:
        return None
    if scope is None:
        return delta(room, after, actor)
    return None if had is None else delta(room, after, actor, Lens(had, scope))


def ops_of(message: dict[str, Any]) -> Ops:
    """The message as values, or Refused with bad_message or too_large."""
    ops, client, log = message.get("ops"), message.get("client"), message.get("log")
    if not isinstance(ops, list) or not isinstance(log, str):
        raise wire.unreadable()
    if not isinstance(client, str) or not ID.fullmatch(client):
        raise wire.unreadable()
    if len(ops) > MOST_OPS or weight(ops) > MOST_BYTES:
        raise Refused("too_large", N_("That is too much at once."))
    return Ops(log, client, tuple(op_of(each) for each in ops))


def weight(ops: list[Any]) -> int:
    """Bytes; binary attachments, which no page of ours sends, are unreadable."""
    try:
        return len(codec.as_sent(ops))
    except ValueError:
        raise wire.unreadable() from None


def op_of(op: Any) -> Op:
    if not isinstance(op, dict) or set(op) - {"n", "do", "with", "again", "since"}:
        raise wire.unreadable()
    n = op.get("n")
    if type(n) is not int or not 1 <= n <= codec.MAX_INT:
        raise wire.unreadable()
    since = op.get("since")
    if since is not None and (type(since) is not int or not 0 <= since <= codec.MAX_INT):
        raise wire.unreadable()
    return Op(n, op.get("do"), op.get("with", {}), op.get("again") is True, since)


def attach(socketio: SocketIO, door: Door) -> None:
    """Bind the door's events; a refusal of a whole message is its answer."""
    socketio.on_event("connect", door.connect)
    socketio.on_event("disconnect", door.disconnect)
    for name in ("enter", "ops", "presence", wire.UNREADABLE):
        socketio.on_event(name, answering(getattr(door, name)))


def answering(handle: Any) -> Any:
    def answer(*messages: Any) -> dict[str, Any]:
        try:
            return handle(messages[0] if messages else None)  # type: ignore[no-any-return]
        except Refused as refused:
            return wire.refused_whole(refused)

    return answer
