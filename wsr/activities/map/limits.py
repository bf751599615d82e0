"""Limits: who can change the map when, and what it can hold."""

from __future__ import annotations

import unicodedata
from itertools import groupby

from wsr.activities.map import records
from wsr.domain.kernel import N_, Actor, Refused, Workshop
from wsr.domain.records import Stage

MAX_ACTORS, MAX_TIES = 500, 2000
MOST_MARKS = 8  # combining marks on one letter; no script needs more
ASKED = {"place": True, "ties": False, "champions": False}  # of phones, where a stage does not say


def need_asked(w: Workshop, who: Actor, setting: str = "") -> None:
    """Refused with stage_closed or not_asked; a facilitator need not wait for a stage."""
    stages = [s for s in w.all(Stage) if s.activity == "map" and s.status == "open"]
    if who.facilitates:
        return
    if not stages:
        raise Refused("stage_closed", N_("This stage isn’t open now."))
    if setting and not any(s.settings.get(setting, ASKED[setting]) for s in stages):
        raise Refused("not_asked", N_("The facilitator isn’t asking phones for this now."))
    if who.group is None:
        raise Refused("group_missing", N_("Choose your group."))


def need_own(who: Actor, thing: records.Actor | records.Tie | records.Champion, field: str) -> None:
    if not who.facilitates and thing.named_by != who.group:
        raise Refused(
            "not_your_group",
            N_("Another group added this. Ask the facilitator to change it."),
            field,
        )


def own_group(who: Actor) -> str | None:
    """The group in whose name someone speaks; a facilitator speaks for the room."""
    return None if who.facilitates else who.group


def need_actor(w: Workshop, id: str, field: str) -> records.Actor:
    """Refused with no_such_actor, or with actor_removed where it can still be put back."""
    if w.get(records.RemovedActor, id):
        raise Refused("actor_removed", N_("This actor is no longer on the map."), field)
    return w.need(records.Actor, id, field)


def need_room(w: Workshop) -> None:
    """Removed ones count: they can come back."""
    if w.count(records.Actor) + w.count(records.RemovedActor) >= MAX_ACTORS:
        raise Refused(
            "too_many_actors",
            N_("The map has %(most)d actors already. Edit one that’s there."),
            most=MAX_ACTORS,
        )


def need_name(w: Workshop, id: str, name: str) -> None:
    """Refused with bad_name where no one can read it, name_in_use where another has it."""
    kinds = [unicodedata.category(sign)[0] for sign in name]
    marks = max((len([*run]) for kind, run in groupby(kinds) if kind == "M"), default=0)
    if marks > MOST_MARKS or not {*kinds} & {"L", "N", "S"}:
        raise Refused("bad_name", N_("Write a name that can be read."), "name")
    if any(a.id != id and a.name.casefold() == name.casefold() for a in w.all(records.Actor)):
        raise Refused("name_in_use", N_("An actor with this name is on the map already."), "name")
