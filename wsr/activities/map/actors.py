"""Actors: they are put on the map, edited, taken off it and put back."""

from __future__ import annotations

from dataclasses import dataclass, field, fields, replace
from typing import Annotated, Any

from wsr.activities.map import limits
from wsr.activities.map.records import Actor, ActorId, Placement, RemovedActor
from wsr.domain import kernel, vocabularies
from wsr.domain.fields import CARD, NAME, GroupId, Own, Plain, words
from wsr.domain.guards import need_free_id
from wsr.domain.kernel import N_, Change, Command, Event, Put, Refused, Remove, Workshop
from wsr.domain.privacy import shared
from wsr.domain.records import Group
from wsr.domain.visibility import EVERYONE, FACILITATORS

UNSET: dict[str, Any] = {"level": "", "formal": None, "group": None, "note": ""}


@dataclass(frozen=True)
class AddActor(Command):
    actor: str
    name: Annotated[str, words(NAME, line=True)]
    level: str = ""
    formal: bool | None = None
    group: str | None = None
    note: Annotated[str, words(CARD, empty=True)] = ""


@dataclass(frozen=True)
class EditActor(Command):
    """What is not given stays; `clear` names fields that no one knows any more."""

    actor: str
    name: Annotated[str | None, words(NAME, line=True)] = None
    level: str | None = None
    formal: bool | None = None
    group: str | None = None
    note: Annotated[str | None, words(CARD, empty=True)] = None
    clear: tuple[str, ...] = ()


@dataclass(frozen=True)
class RemoveActor(Command):
    """It takes its placements and ties along; `removed` false puts all of it back."""

    actor: str
    removed: bool = True


@dataclass(frozen=True)
class ActorAdded(Event):
    actor: ActorId
    at: Plain[int]
    level: Plain[str]
    formal: Plain[bool | None]
    group: GroupId | None
    named_by: GroupId | None
    name: Annotated[Own[str], shared()]
    note: Annotated[Own[str], shared()]


@dataclass(frozen=True)
class ActorEdited(Event):
    actor: ActorId
    set: Annotated[Own[dict[str, Any]], shared()] = field(default_factory=dict)


@dataclass(frozen=True)
class ActorRemoved(Event):
    actor: ActorId


@dataclass(frozen=True)
class ActorRestored(Event):
    actor: ActorId


def add_actor(w: Workshop, who: kernel.Actor, c: AddActor, at: int) -> list[Event]:
    limits.need_asked(w, who)
    need_free_id(w, c.actor, "actor", Actor.kind, RemovedActor.kind)
    limits.need_room(w)
    limits.need_name(w, c.actor, c.name)
    need_choices(w, c)
    mine = limits.own_group(who)
    given = (c.level, c.formal, c.group or None, mine, c.name, c.note)
    return [ActorAdded(c.actor, at, *given)]


def need_choices(w: Workshop, c: AddActor | EditActor, kept: str = "") -> None:
    if c.level:
        vocabularies.need(w, "levels", c.level, "level", kept)
    if c.group:
        w.need(Group, c.group, "group")


def edit_actor(w: Workshop, who: kernel.Actor, c: EditActor, at: int) -> list[Event]:
    limits.need_asked(w, who)
    actor = limits.need_actor(w, c.actor, "actor")
    limits.need_own(who, actor, "actor")
    limits.need_name(w, actor.id, c.name or actor.name)
    need_choices(w, c, actor.level)
    new = {name: value for name, value in asked(c).items() if value != getattr(actor, name)}
    return [ActorEdited(actor.id, new)] if new else []


def asked(c: EditActor) -> dict[str, Any]:
    """What is to change; an empty text clears its field as well."""
    if not {*c.clear} <= {*UNSET}:
        raise Refused("bad_choice", N_("That isn’t one of the choices."), "clear")
    given = {f: value for f in ("name", *UNSET) if (value := getattr(c, f)) is not None}
    return given | {f: UNSET[f] for f in UNSET if f in c.clear or given.get(f) == ""}


def remove_actor(w: Workshop, who: kernel.Actor, c: RemoveActor, at: int) -> list[Event]:
    limits.need_asked(w, who)
    if not c.removed:
        return put_back(w, who, c.actor)
    actor = limits.need_actor(w, c.actor, "actor")
    limits.need_own(who, actor, "actor")
    if not who.facilitates and placed_by_others(w, actor):
        raise Refused(
            "actor_in_use",
            N_("Other groups have placed this actor. Ask the facilitator to remove it."),
            "actor",
        )
    return [ActorRemoved(actor.id)]


def placed_by_others(w: Workshop, actor: Actor) -> bool:
    return any(p.actor == actor.id and p.group != actor.named_by for p in w.all(Placement))


def put_back(w: Workshop, who: kernel.Actor, id: str) -> list[Event]:
    if w.get(Actor, id):
        return []
    removed = w.get(RemovedActor, id)
    if removed is None:
        raise Refused("no_such_actor", N_("That is no longer here."), "actor")
    limits.need_own(who, removed, "actor")
    limits.need_name(w, removed.id, removed.name)
    return [ActorRestored(removed.id)]


def actor_added(w: Workshop, e: ActorAdded) -> list[Change]:
    given = {name: value for name, value in vars(e).items() if name != "actor"}
    return [Put(Actor(e.actor, **given))]


def actor_edited(w: Workshop, e: ActorEdited) -> list[Change]:
    return [Put(replace(w.need(Actor, e.actor), **e.set))]


def actor_removed(w: Workshop, e: ActorRemoved) -> list[Change]:
    away = RemovedActor(**{**told(w.need(Actor, e.actor)), "audience": FACILITATORS})
    return [Remove(Actor.kind, e.actor), Put(away)]


def actor_restored(w: Workshop, e: ActorRestored) -> list[Change]:
    back = Actor(**{**told(w.need(RemovedActor, e.actor)), "audience": EVERYONE})
    return [Remove(RemovedActor.kind, e.actor), Put(back)]


def told(actor: Actor) -> dict[str, Any]:
    """Its fields alone: a record that has travelled carries more."""
    return {f.name: getattr(actor, f.name) for f in fields(actor)}


DECIDE = {AddActor: add_actor, EditActor: edit_actor, RemoveActor: remove_actor}
EVOLVE = {
    ActorAdded: actor_added,
    ActorEdited: actor_edited,
    ActorRemoved: actor_removed,
    ActorRestored: actor_restored,
}
