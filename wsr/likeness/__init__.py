"""Likeness: which texts say nearly the same, worked out in a process of its own.

`worker.py` is that process. It compares letters (`ngrams.py`), and what texts mean where the extra
`wsr[similar]` is installed (`meaning.py`). Neither asks anyone else: there may be no internet.
"""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass

from wsr import sandbox
from wsr.domain.kernel import N_, Refused

MOST = 1000  # texts that are compared at once
LIMITS = sandbox.Limits(seconds=30, megabytes=700, patience=60)


@dataclass(frozen=True)
class Alike:
    """Texts by their place: `groups` say nearly the same, the best first.

    A group is `nearly` the same in its words, too. In `order` each is beside one that is like it.
    `way` is "letters" or "meaning".
    """

    way: str
    groups: tuple[tuple[int, ...], ...]
    nearly: tuple[bool, ...]
    order: tuple[int, ...]


def alike(texts: Sequence[str]) -> Alike:
    """Refused with busy or not_compared; see sandbox.run for where this is called."""
    try:
        said = sandbox.run("wsr.likeness.worker", limits=LIMITS, input=json.dumps(texts).encode())
    except sandbox.Busy as error:
        why = N_("The laptop is busy. Wait a moment and compare the cards again.")
        raise Refused("busy", why) from error
    except sandbox.Failed as error:
        why = N_("These cards couldn’t be compared. Select cards yourself to merge them.")
        raise Refused("not_compared", why) from error
    told = json.loads(said)
    groups = tuple(tuple(group) for group in told["groups"])
    return Alike(told["way"], groups, tuple(told["nearly"]), tuple(told["order"]))
