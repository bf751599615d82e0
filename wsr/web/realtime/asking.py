"""Asking: how a page says on the wire what it follows, and is told what that is."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import Any

from wsr.activities.index import SHOWS
from wsr.domain import following
from wsr.domain.following import Follow, Scope
from wsr.domain.kernel import EVERYWHERE, Actor, Key, Workshop
from wsr.live.room import Room, now_ms
from wsr.web import wire

MOST = 100  # records that are named
MOST_HAD = 1_000  # that someone says they followed before: a stage may bring many
NOW = "now"


def follow_of(told: Any) -> Follow | None:
    """{now?, of?} as a value; None where everything is followed. Refused with bad_message."""
    if told is None:
        return None
    if not isinstance(told, dict) or set(told) - {"now", "of", "had"}:
        raise wire.unreadable()
    return Follow(told.get("now") is True, frozenset(keys_of(told.get("of", []), MOST)))


def had_of(told: Any) -> Scope | None:
    """What was followed until now; None where that is not said, or was everything."""
    had = told.get("had") if isinstance(told, dict) else None
    return None if had is None else frozenset(keys_of(had, MOST_HAD)) | {EVERYWHERE}


def keys_of(told: Any, most: int) -> list[Key]:
    if not isinstance(told, list) or len(told) > most:
        raise wire.unreadable()
    return [key_of(each) for each in told]


def key_of(told: Any) -> Key:
    if not isinstance(told, list) or len(told) != 2:
        raise wire.unreadable()
    kind, id = told
    if not isinstance(kind, str) or not isinstance(id, str):
        raise wire.unreadable()
    return kind, id


def follow_in(asked: Iterable[str]) -> Follow | None:
    """The same from an address: `follow=now&follow=stage:s3`."""
    words = list(asked)
    if not words:
        return None
    if len(words) > MOST:
        raise wire.unreadable()
    of = frozenset((kind, id) for kind, _, id in (each.partition(":") for each in words) if id)
    return Follow(NOW in words, of)


def as_query(follow: Follow) -> list[tuple[str, str]]:
    named = [("follow", f"{kind}:{id}") for kind, id in sorted(follow.of)]
    return [*([("follow", NOW)] if follow.now else []), *named] or [("follow", "")]


def scope_of(
    w: Workshop, group: str | None, follow: Follow | None, table: str | None = None
) -> Scope | None:
    """What this comes to just now; None is everything."""
    return None if follow is None else following.scope(w, group, follow, SHOWS, table)


def greeting(
    room: Room, actor: Actor, scope: Scope | None, heads: Callable[[Room], dict[str, Any]]
) -> dict[str, Any]:
    """With what all begins that a page is told when it comes."""
    me = {"person": actor.person, "role": actor.role, "group": actor.group}
    me |= {"table": actor.table} if actor.table else {}
    told = {"log": room.workshop.log, "upto": room.workshop.seq, "me": me, "now": now_ms()}
    if scope is None:
        return told
    return {**told, "follow": scope_told(scope), "presence": heads(room)}


def scope_told(scope: Scope) -> list[Key]:
    return sorted(scope - {EVERYWHERE})
