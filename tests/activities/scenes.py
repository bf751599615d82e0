"""Scenes: what each activity says of itself to the shared tests, in a `scene.py` found by its name."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from functools import cache
from importlib import import_module
from random import Random
from typing import Any

from wsr.activities.index import FOLDERS
from wsr.domain.kernel import Actor, Command, Workshop

Sample = Callable[[Random], Any]
Step = tuple[Actor, Command]  # as the rules are asked
Ask = tuple[str | None, str, dict[str, Any]]  # who, do, with: as it travels
Aim = Callable[[Random, Workshop, str, dict[str, Any]], dict[str, Any]]


@dataclass(frozen=True)
class Sealed:
    """Something whose answers are secret until it ends.

    `steps` leave it open, `refused` is how an export is refused meanwhile, `ends` is the step that
    ends it. Then records of the kinds in `gone` are gone, and the log has forgotten what events of
    the types in `forgotten` held.
    """

    steps: tuple[Step, ...]
    refused: tuple[str, str]
    ends: Step
    gone: tuple[str, ...]
    forgotten: frozenset[str]


@dataclass(frozen=True)
class ActivityScene:
    """What people can do in an activity.

    At random (tests/domain/histories.py): `fields` says what a field of this name holds, `special`
    the same for one command, `often` what is asked most in its stage, `begun` what has happened
    already, `aimed` directs an ask at what is there, `checks` hold after any history.
    In `morning` every noun of it is made (tests/storage/test_tables.py), in `hall` every view has
    rows (tests/documents). In `spoken` Ana says all she can say, which takes nothing that stays
    open, `sealed` what does; records of the kinds in `hidden` are then seen by those it names, and
    events of the types in `choices` hold what one person chose (tests/domain/test_privacy.py).
    """

    fields: dict[str, Sample] = field(default_factory=dict)
    special: dict[tuple[str, str], Sample] = field(default_factory=dict)
    seldom: tuple[str, ...] = ()
    often: tuple[str, ...] = ()
    begun: tuple[Ask, ...] = ()
    aimed: Aim = lambda r, w, do, with_: with_
    checks: tuple[Callable[[Workshop], None], ...] = ()
    morning: tuple[Ask, ...] = ()
    hall: tuple[Step, ...] = ()
    spoken: tuple[Step, ...] = ()
    sealed: Sealed | None = None
    hidden: dict[str, Callable[[Any], set[str]]] = field(default_factory=dict)
    choices: tuple[str, ...] = ()


@cache
def scenes() -> dict[str, ActivityScene]:
    """One for each activity in which something can be asked, in the order of the index."""
    return {
        each.name: import_module(f"tests.activities.{each.name}.scene").SCENE
        for each in FOLDERS
        if each.commands
    }


def one(*values: Any) -> Sample:
    return lambda r: r.choice(values)


def some(of: Sample, most: int) -> Sample:
    return lambda r: [of(r) for _ in range(r.randint(0, most))]


TEXTS = one("trust", "no trust", "trust them", "no trust at all", "a", "मूल कारण")
DATES = one("", "2026-12-01", "2027-03-01", "2029-08-17", "soon")
YES = one(True, False)
SMALL = one(-1, 0, 1, 2, 3, 6)
THINGS = one("k1", "k2", "k3", "c1", "c2")
