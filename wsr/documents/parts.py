"""Parts: what each activity brings for documents, found by name in its folder."""

from __future__ import annotations

from collections.abc import Iterable
from importlib import import_module
from importlib.util import find_spec
from types import ModuleType
from typing import Any

from wsr.activities.index import NAMES


def found(name: str, house: Iterable[ModuleType]) -> list[Any]:
    """The modules of this name of the house and of every activity that has one."""
    return [*house, *by_activity(name).values()]


def by_activity(name: str) -> dict[str, Any]:
    """The modules of this name, by the activity in whose folder they are."""
    places = {activity: f"wsr.activities.{activity}.{name}" for activity in NAMES}
    return {each: import_module(place) for each, place in places.items() if find_spec(place)}


def in_place(house: Iterable[ModuleType], *names: str) -> list[Any]:
    """The modules of the house and those of these names, by their `PLACE` in a document."""
    brought = (each for name in names for each in by_activity(name).values())
    return sorted((*house, *brought), key=lambda each: each.PLACE)
