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
    places = [f"wsr.activities.{activity}.{name}" for activity in NAMES]
    return [*house, *(import_module(place) for place in places if find_spec(place))]


def in_place(name: str, house: Iterable[ModuleType]) -> list[Any]:
    """The same by their `PLACE` in a document."""
    return sorted(found(name, house), key=lambda each: each.PLACE)
