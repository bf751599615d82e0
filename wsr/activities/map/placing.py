"""Placing: each group says how much influence an actor has, and whether it is for or against."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Annotated

from wsr.activities.map import limits, records
from wsr.activities.map.records import ActorId, Placement
from wsr.domain.fields import GroupId, Plain, To
from wsr.domain.kernel import N_, Actor, Change, Command, Event, Put, Refused, Remove, Workshop
from wsr.domain.privacy import shared
from wsr.domain.records import Group

PlacementId = Annotated[str, To("placement", lasting=False)]


@dataclass(frozen=True)
class PlaceActor(Command):
    """For one's own group; facilitators place for the room, or for the `group` they name.

    The last one who places it for a group wins. `influence` and `support` null take it back.
    """

    actor: str
    influence: int | None
    support: int | None
    group: str | None = None


@dataclass(frozen=True)
class ActorPlaced(Event):
    placement: PlacementId
    actor: ActorId
    group: GroupId | None
    influence: Annotated[int, shared()]
    support: Annotated[int, shared()]
    at: Plain[int]


@dataclass(frozen=True)
class PlacementTakenBack(Event):
    placement: PlacementId


def place_actor(w: Workshop, who: Actor, c: PlaceActor, at: int) -> list[Event]:
    limits.need_asked(w, who, "place")
    actor = limits.need_actor(w, c.actor, "actor")
    group = need_group(w, who, c.group)
    id = f"{actor.id}/{group or ''}"
    if c.influence is None or c.support is None:
        return [PlacementTakenBack(id)] if w.get(Placement, id) else []
    need_scale(c.influence, "influence", records.NO_INFLUENCE, records.MOST_INFLUENCE)
    need_scale(c.support, "support", records.AGAINST, records.IN_FAVOUR)
    before = w.get(Placement, id)
    if before and (before.influence, before.support) == (c.influence, c.support):
        return []
    return [ActorPlaced(id, actor.id, group, c.influence, c.support, at)]


def need_group(w: Workshop, who: Actor, asked: str | None) -> str | None:
    """The group that places it, or None for the room."""
    if not who.facilitates and asked in (None, "", who.group):
        return who.group
    if not who.facilitates:
        raise Refused("not_your_group", N_("You can only do this for your own group."), "group")
    return w.need(Group, asked, "group").id if asked else None


def need_scale(value: int, field: str, least: int, most: int) -> None:
    if not least <= value <= most:
        raise Refused(
            "bad_rating",
            N_("Choose a number from %(least)d to %(most)d."),
            field,
            least=least,
            most=most,
        )


def actor_placed(w: Workshop, e: ActorPlaced) -> list[Change]:
    return [Put(Placement(e.placement, e.actor, e.influence, e.support, e.at, e.group))]


def placement_taken_back(w: Workshop, e: PlacementTakenBack) -> list[Change]:
    return [Remove(Placement.kind, e.placement)]


DECIDE = {PlaceActor: place_actor}
EVOLVE = {ActorPlaced: actor_placed, PlacementTakenBack: placement_taken_back}
