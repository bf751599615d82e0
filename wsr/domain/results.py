"""Results: what the room chose among things, as the activity that counted it offers it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, Protocol

from wsr.domain.pooling import POOLED

Item = dict[str, Any]  # what one thing got; `on` is its id


class Counted(Protocol):
    """Items best first, the groups that took part, and those of them that are shown only together."""

    @property
    def items(self) -> tuple[Item, ...]: ...
    @property
    def groups(self) -> int: ...
    @property
    def pooled(self) -> tuple[str, ...]: ...


@dataclass(frozen=True)
class Result:
    """A round that is closed and has a result; `closed_at` in ms since 1970.

    Each item has `on`, `dots`, `people`, `backed_by` (groups), `voice` (thousandths), `by_group`
    {group id: dots}, and `bridge` (thousandths) where the version that counted knew it.
    """

    title: str
    round: int
    closed_at: int
    items: tuple[Item, ...]
    groups: int
    pooled: tuple[str, ...] = ()


def unsaid(item: Item, pooled: Sequence[str]) -> int:
    """How many groups may back an item beside those that are shown: small ones count as one."""
    return max(0, len(pooled) - 1) if POOLED in item["by_group"] else 0


def backed_by_half(item: Item, counted: Counted) -> bool:
    """Whether half of the groups may have: the small ones are not told apart."""
    most = item["backed_by"] + unsaid(item, counted.pooled)
    return bool(most * 2 >= counted.groups)
