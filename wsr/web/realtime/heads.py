"""Heads: how many are here, in all and by group: people, not sockets."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from typing import Any

from wsr.domain.kernel import Workshop
from wsr.domain.records import Person


def heads(workshop: Workshop, here: Iterable[str | None]) -> dict[str, Any]:
    """{here, groups: {group id: how many}} of the people with these ids."""
    known = {each for each in here if each}
    people = [workshop.get(Person, each) for each in known]
    groups = Counter(p.group for p in people if p and p.group)
    return {"here": len(known), "groups": dict(groups)}


def told_heads(workshop: Workshop, here: Iterable[str | None]) -> dict[str, Any]:
    """The same for who does not know the people one by one: with how many joined each group."""
    joined = Counter(p.group for p in workshop.all(Person) if p.group and p.status == "in")
    return {**heads(workshop, here), "joined": dict(joined)}
