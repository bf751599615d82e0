"""Simulated: people who take part as their activities say, one act at a time."""

from __future__ import annotations

from collections.abc import Callable
from importlib import import_module
from importlib.util import find_spec
from random import Random
from typing import Any

from wsr.activities.index import NAMES
from wsr.domain.kernel import Actor, Command, Workshop
from wsr.domain.records import About, Stage

Say = Callable[[str], str]  # a sentence in the language of the room
PLACES = {name: f"wsr.activities.{name}.simulated" for name in NAMES}
# What somebody would do next in a stage of this activity, or None.
ACTS: dict[str, Callable[[Workshop, Actor, Stage, Any, Say], Command | None]] = {
    name: import_module(place).acts for name, place in PLACES.items() if find_spec(place)
}


def next_act(w: Workshop, actor: Actor, chance: Random, say: Say) -> Command | None:
    """What this person would do now, in the stage that is open."""
    about = w.need(About, "about")
    stage = w.get(Stage, about.current)
    if about.paused or about.closed or stage is None or stage.status != "open":
        return None
    acts = ACTS.get(stage.activity)
    return acts(w, actor, stage, chance, say) if acts else None
