"""Sorting: which viewers are told the same in a tick, so that it is encoded once for all of them."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, NamedTuple

from wsr.domain.following import Follow, Scope
from wsr.domain.kernel import Workshop
from wsr.web.realtime.asking import scope_of, scope_told
from wsr.web.realtime.followed import Lens
from wsr.web.realtime.patches import Share, Tick
from wsr.web.realtime.viewer import Viewer

# A lens and audiences as they are for all to whom the same is news, and the scope if it is another.
Change = tuple[Lens, frozenset[str], Scope | None]


class Sort(NamedTuple):
    """What is the same for all who are told the same; made for each of them in each tick."""

    audiences: frozenset[str]
    since: int
    lens: Lens | None = None
    turned: Scope | None = None  # what they follow now, if they do not know yet
    counted: int | None = None  # which count of heads they are to be told, if they do not know yet

    def is_news(self, share: Share) -> bool:
        """Whoever follows everything is told of every tick that something happened."""
        return bool(self.lens is None or self.turned or share.shared or share.own or share.removed)

    def more(self, heads: dict[str, Any]) -> dict[str, Any]:
        """What the patch says besides."""
        follow = {"follow": scope_told(self.turned)} if self.turned else {}
        return {**follow, **({"presence": heads} if self.counted else {})}


class Sorting:
    """`count` counts the heads, if anybody is to be told of them."""

    def __init__(self, told: Tick, workshop: Workshop, count: Callable[[], int]) -> None:
        self._told, self._workshop, self._count = told, workshop, count
        self._scopes: dict[tuple[Follow, str | None, str | None], Scope | None] = {}
        self._changes: dict[Lens, Change] = {}

    def sort(self, viewer: Viewer) -> Sort:
        scope = self._scope(viewer)
        if scope is None or viewer.scope is None:
            return Sort(viewer.audiences & self._told.touched, viewer.held)
        lens, seers, turned = self._change(Lens(viewer.scope, scope))
        counted = None if viewer.counted == self._count() else self._count()
        return Sort(viewer.audiences & seers, viewer.held, lens, turned, counted)

    def _change(self, lens: Lens) -> Change:
        if lens not in self._changes:
            turned = lens.has if lens.has != lens.had else None
            self._changes[lens] = (*self._told.followed.narrowed(lens), turned)
        return self._changes[lens]

    def _scope(self, viewer: Viewer) -> Scope | None:
        if viewer.follow is None:
            return None
        asked = viewer.follow, viewer.group, viewer.table
        if asked not in self._scopes:
            follow, group, table = asked
            self._scopes[asked] = scope_of(self._workshop, group, follow, table)
        return self._scopes[asked]
