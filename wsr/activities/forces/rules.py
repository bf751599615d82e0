"""Forces: groups write what drives a goal and what holds it back, and how strongly."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import Annotated, Any

from wsr.activities.forces.records import DIRECTIONS, LEAST, MOST, SPEEDS, Force, ForceId
from wsr.domain.access import need_open_stage
from wsr.domain.fields import CARD, GroupId, Own, PersonId, Plain, words
from wsr.domain.guards import need_free_id, need_standing
from wsr.domain.kernel import (
    N_,
    Actor,
    Change,
    Command,
    Event,
    Put,
    Record,
    Refused,
    Remove,
    Workshop,
)
from wsr.domain.merging import Hanging
from wsr.domain.privacy import names, shared
from wsr.domain.records import Stage

MAX_FORCES, MAX_ON_ONE = 1000, 60
CHOICES = {"direction": DIRECTIONS, "speed": ("", *SPEEDS)}


@dataclass(frozen=True)
class AddForce(Command):
    """`on` is a card or cluster; `alterable` is null where no one can say."""

    force: str
    on: str
    direction: str
    strength: int
    alterable: bool | None = None
    speed: str = ""
    text: Annotated[str, words(CARD, empty=True)] = ""


@dataclass(frozen=True)
class EditForce(Command):
    """What is not given stays; `alterable` is yes, no, or "" where no one can say."""

    force: str
    on: str | None = None
    direction: str | None = None
    strength: int | None = None
    alterable: str | bool | None = None
    speed: str | None = None
    text: Annotated[str | None, words(CARD, empty=True)] = None


@dataclass(frozen=True)
class RemoveForce(Command):
    force: str


@dataclass(frozen=True)
class ForceAdded(Event):
    force: ForceId
    on: Plain[str]
    direction: Plain[str]
    strength: Plain[int]
    group: GroupId | None
    by: Annotated[PersonId | None, names()]
    at: Plain[int]
    text: Annotated[Own[str], shared()]
    alterable: Plain[bool | None] = None
    speed: Plain[str] = ""


@dataclass(frozen=True)
class ForceEdited(Event):
    force: ForceId
    by: Annotated[PersonId | None, names()]
    at: Plain[int]
    set: Annotated[Own[dict[str, Any]], shared()] = field(default_factory=dict)


@dataclass(frozen=True)
class ForceRemoved(Event):
    force: ForceId


def add_force(w: Workshop, actor: Actor, c: AddForce, at: int) -> list[Event]:
    need_open(w, actor)
    need_free_id(w, c.force, "force")
    on = need_standing(w, c.on, "on")
    need_sound(vars(c))
    need_room(w, on)
    return [
        ForceAdded(
            c.force,
            on,
            c.direction,
            c.strength,
            need_group(actor),
            actor.person,
            at,
            c.text,
            c.alterable,
            c.speed,
        )
    ]


def need_open(w: Workshop, actor: Actor) -> None:
    """A facilitator can note down forces at any time; groups do in a stage that is open."""
    stages = [s for s in w.all(Stage) if s.activity == "forces"]
    now = next((s for s in stages if s.status == "open"), next(iter(stages), None))
    if not actor.facilitates:
        need_open_stage(w, actor, now.id if now else "", "forces")


def need_group(actor: Actor) -> str | None:
    if not actor.group and not actor.facilitates:
        raise Refused("group_missing", N_("Choose your group."))
    return actor.group


def need_sound(given: dict[str, Any]) -> None:
    """Refuse what is none of the choices; what is not given is not looked at."""
    for name, known in CHOICES.items():
        if given.get(name) not in (None, *known):
            raise Refused("bad_choice", N_("That isn’t one of the choices."), name)
    strength = given.get("strength")
    if strength is not None and not LEAST <= strength <= MOST:
        raise Refused("bad_strength", N_("Choose a strength from 1 to 5."), "strength")


def need_room(w: Workshop, on: str) -> None:
    if w.count(Force) >= MAX_FORCES or len(forces_on(w, on)) >= MAX_ON_ONE:
        why = N_("There are too many forces on this already. Remove some first.")
        raise Refused("too_many_forces", why, "on")


def forces_on(w: Workshop, on: str) -> list[Force]:
    """The strongest first, then by age."""
    found = (each for each in w.all(Force) if each.on == on)
    return sorted(found, key=lambda each: (-each.strength, each.at))


def edit_force(w: Workshop, actor: Actor, c: EditForce, at: int) -> list[Event]:
    before = need_own(w, actor, c.force)
    given = {f: v for f, v in vars(c).items() if f != "force" and v is not None}
    need_sound(given)
    if given.get("on", before.on) != before.on:
        given["on"] = need_standing(w, given["on"], "on")
        need_room(w, given["on"])
    if "alterable" in given:
        given["alterable"] = said_of_it(given["alterable"])
    news = {name: each for name, each in given.items() if each != getattr(before, name)}
    return [ForceEdited(before.id, actor.person, at, news)] if news else []


def said_of_it(alterable: str | bool) -> bool | None:
    if alterable not in (True, False, ""):
        raise Refused("bad_choice", N_("That isn’t one of the choices."), "alterable")
    return None if alterable == "" else bool(alterable)


def need_own(w: Workshop, actor: Actor, id: str) -> Force:
    """Each group changes what it wrote, while its stage is open."""
    force = w.need(Force, id, "force")
    if not actor.facilitates:
        need_open(w, actor)
        if force.group is None or force.group != actor.group:
            raise Refused("not_yours", N_("Another group wrote this."), "force")
    return force


def remove_force(w: Workshop, actor: Actor, c: RemoveForce, at: int) -> list[Event]:
    return [ForceRemoved(need_own(w, actor, c.force).id)]


def force_added(w: Workshop, e: ForceAdded) -> list[Change]:
    said = {f: getattr(e, f) for f in ("at", "text", "alterable", "speed", "group")}
    return [Put(Force(e.force, e.on, e.direction, e.strength, **said))]


def force_edited(w: Workshop, e: ForceEdited) -> list[Change]:
    return [Put(replace(w.need(Force, e.force), **e.set))]


def force_removed(w: Workshop, e: ForceRemoved) -> list[Change]:
    return [Remove("force", e.force)]


def gone_with(w: Workshop, thing: Record) -> list[Change]:
    """What they act on is no more."""
    return [Remove("force", each.id) for each in forces_on(w, thing.id)]


def on_another(force: Force, from_: str, to: str) -> Force:
    return replace(force, on=to)


HANGING = Hanging(lambda force: (force.on,), on_another)
DECIDE = {AddForce: add_force, EditForce: edit_force, RemoveForce: remove_force}
EVOLVE = {ForceAdded: force_added, ForceEdited: force_edited, ForceRemoved: force_removed}
