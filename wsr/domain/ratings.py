"""Ratings: each stakeholder group says how much power it has over each barrier."""

from __future__ import annotations

from dataclasses import dataclass

from wsr.domain.access import need_open_stage
from wsr.domain.kernel import N_, Actor, Change, Command, Event, Put, Refused, Remove, Workshop
from wsr.domain.leverage import need_end
from wsr.domain.records import Group, Rating

LOWEST, HIGHEST = 0, 5


@dataclass(frozen=True)
class Rate(Command):
    """`power` and `resources` are 0 (none) to 5 (all it takes); null takes the rating back."""

    stage: str
    on: str
    group: str
    power: int | None
    resources: int | None


@dataclass(frozen=True)
class Rated(Event):
    rating: str
    stage: str
    on: str
    group: str
    rater: str | None
    power: int
    resources: int
    at: int


@dataclass(frozen=True)
class RatingTakenBack(Event):
    rating: str


def rate(w: Workshop, actor: Actor, c: Rate, at: int) -> list[Event]:
    stage = need_open_stage(w, actor, c.stage, "ratings")
    group = w.need(Group, c.group, "group").id
    need_end(w, c.on, "on")
    rater = group if actor.facilitates or actor.role == "recorder" else actor.group
    if rater != group and not stage.settings.get("others"):
        raise Refused("not_your_group", N_("Rate for your own group."), "group")
    id = rating_id(stage.id, c.on, group, rater, actor if stage.settings.get("members") else None)
    if c.power is None or c.resources is None:
        return [RatingTakenBack(w.need(Rating, id, "on").id)]
    need_scale(c.power, "power")
    need_scale(c.resources, "resources")
    return [Rated(id, stage.id, c.on, group, rater, c.power, c.resources, at)]


def rating_id(stage: str, on: str, group: str, rater: str | None, member: Actor | None) -> str:
    """One rating per rating group, or per member where a stage averages over members."""
    parts = [stage, on, group, rater or ""]
    return "/".join([*parts, member.person or ""] if member else parts)


def need_scale(value: int, field: str) -> None:
    if not LOWEST <= value <= HIGHEST:
        raise Refused("bad_rating", N_("Rate from 0 to 5."), field)


def rated(w: Workshop, e: Rated) -> list[Change]:
    return [Put(Rating(
        e.rating, e.stage, e.on, e.group, power=e.power, resources=e.resources, at=e.at,
        rater=e.rater,
    ))]  # fmt: skip


def rating_taken_back(w: Workshop, e: RatingTakenBack) -> list[Change]:
    return [Remove("rating", e.rating)]


DECIDE = {Rate: rate}
EVOLVE = {Rated: rated, RatingTakenBack: rating_taken_back}
