"""Setting: the groups and stages that a rehearsal finds in a workshop."""

from __future__ import annotations

import secrets
import time
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from wsr.config import Unusable

Records = Mapping[tuple[str, str], Any]


@dataclass(frozen=True)
class Setting:
    """`groups` are ids in order, `stages` the first stage of each activity by its name.

    `borrowed` says that the workshop belongs to others and is left as it was found; `resume`
    then holds the stage that was open and how many minutes it had left. `run` gives the ids of
    this rehearsal from those of an earlier one.
    """

    groups: tuple[str, ...]
    stages: Mapping[str, str]
    titles: Mapping[str, str]
    borrowed: bool = False
    resume: tuple[str, int] | None = None
    run: str = ""

    def id(self, name: str) -> str:
        return f"r{self.run}{name}"


def found(records: Records, *, borrowed: bool) -> Setting:
    """Unusable where no one could take part: closed, paused, or without groups."""
    about = records["about", "about"]
    if about.get("closed") or about.get("paused"):
        raise Unusable("This workshop is closed or paused. Reopen it first.")
    groups = in_order(records, "group")
    if not groups:
        raise Unusable("This workshop has no groups yet. Add one first.")
    stages = in_order(records, "stage")
    first = {each["activity"]: each["id"] for each in reversed(stages)}
    return Setting(
        tuple(each["id"] for each in groups),
        first,
        {each["id"]: each["title"] for each in stages},
        borrowed,
        resumed(stages),
        secrets.token_hex(3),
    )


def in_order(records: Records, kind: str) -> list[Any]:
    # The records grow while they are read: a phone follows the room on a thread of its own.
    of_kind = [record for (each, _), record in list(records.items()) if each == kind]
    return sorted(of_kind, key=lambda each: each["position"])


def resumed(stages: list[Any]) -> tuple[str, int] | None:
    for each in stages:
        if each["status"] == "open":
            left = (each.get("ends_at") or 0) / 60_000 - time.time() / 60
            return each["id"], max(0, round(left))
    return None
