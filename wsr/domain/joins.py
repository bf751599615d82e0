"""Joins: how records hang together, as each part says it, so that all can be walked both ways."""

from __future__ import annotations

from typing import NamedTuple

from wsr.domain.kernel import Key


class Join(NamedTuple):
    """`to` came of `from_`: a cause of a barrier, a leverage point, an action of it. `how` names the step."""

    from_: Key
    to: Key
    how: str
