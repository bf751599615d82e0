"""Ratings: each stakeholder group says how much power it has over each barrier."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Annotated

from wsr.activities.ratings.records import Rating
from wsr.domain.access import need_open_stage
from wsr.domain.fields import GroupId, PersonId, Plain, RatingId, StageId
from wsr.domain.guards import need_end
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
from wsr.domain.pooling import FEWEST
from wsr.domain.privacy import KEEP, names, said_by
from wsr.domain.records import Authorship, Group, Stage
from wsr.domain.visibility import EVERYONE, person_only

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
    """`member` is whose rating it is where a stage averages over members, else null."""

    rating: RatingId
    stage: StageId
    on: Plain[str]
    group: GroupId
    rater: GroupId | None
    power: Annotated[int, said_by("member", erased=KEEP)]
    resources: Annotated[int, said_by("member", erased=KEEP)]
    at: Plain[int]
    member: Annotated[PersonId | None, names()] = None


@dataclass(frozen=True)
class RatingTakenBack(Event):
    rating: RatingId


def rate(w: Workshop, actor: Actor, c: Rate, at: int) -> list[Event]:
    stage = need_open_stage(w, actor, c.stage, "ratings")
    group = w.need(Group, c.group, "group").id
    need_end(w, c.on, "on")
    rater = group if actor.facilitates else actor.group
    if rater != group and not stage.settings.get("others"):
        raise Refused("not_your_group", N_("You can only rate for your own group."), "group")
    member = actor.person if stage.settings.get("members") else None
    id = rating_id(w, stage, c.on, group, rater or "", member)
    if c.power is None or c.resources is None:
        return [RatingTakenBack(w.need(Rating, id, "on").id)]
    need_scale(c.power, "power")
    need_scale(c.resources, "resources")
    return [Rated(id, stage.id, c.on, group, rater, c.power, c.resources, at, member)]


def rating_id(
    w: Workshop, stage: Stage, on: str, group: str, rater: str, member: str | None
) -> str:
    """One rating per rating group, or per member where a stage averages over members."""
    id = "/".join([stage.id, on, group, rater])
    return id if member is None else members_id(w, id, member)


def members_id(w: Workshop, id: str, member: str) -> str:
    """The member's own number behind `id`, which says nothing of who the member is."""
    taken = [a for a in w.all(Authorship) if a.id.startswith(f"{id}/")]
    own = next((a.id for a in taken if a.person == member), None)
    return own or f"{id}/{max((int(a.id.rpartition('/')[2]) for a in taken), default=0) + 1}"


def need_scale(value: int, field: str) -> None:
    if not LOWEST <= value <= HIGHEST:
        raise Refused("bad_rating", N_("Rate from 0 to 5."), field)


def rated(w: Workshop, e: Rated) -> list[Change]:
    rating = Rating(
        e.rating,
        e.stage,
        e.on,
        e.group,
        power=e.power,
        resources=e.resources,
        at=e.at,
        rater=e.rater,
    )
    if e.member is None:
        return [Put(rating)]
    mine = Authorship(e.rating, e.member, e.stage)
    beside = [each for each in of_members(w, rating) if each.id != e.rating]
    told = shown_together(w, [rating, *beside], {e.rating: mine})
    return [*told, Put(mine)]


def of_members(w: Workshop, like: Rating) -> list[Rating]:
    """What members of one group have said of one barrier and group."""
    cell = cell_of(like)
    return [r for r in w.all(Rating) if cell_of(r) == cell and w.get(Authorship, r.id)]


def cell_of(r: Rating) -> tuple[str | None, ...]:
    return (r.stage, r.on, r.group, r.rater)


def shown_together(
    w: Workshop, ratings: list[Rating], new: dict[str, Authorship] | None = None
) -> list[Change]:
    """Each for its own member until they are so many that a mean says nothing of one of them."""
    enough = len(ratings) >= FEWEST
    whose = {r.id: (new or {}).get(r.id) or w.need(Authorship, r.id) for r in ratings}
    seen = (
        replace(r, audience=EVERYONE if enough else person_only(whose[r.id].person or ""))
        for r in ratings
    )
    return [Put(each) for each in seen if each != w.get(Rating, each.id)]


def rating_taken_back(w: Workshop, e: RatingTakenBack) -> list[Change]:
    gone: list[Change] = [Remove("rating", e.rating)]
    if w.get(Authorship, e.rating) is None:
        return gone
    left = [r for r in of_members(w, w.need(Rating, e.rating)) if r.id != e.rating]
    return [Remove("authorship", e.rating), *gone, *shown_together(w, left)]


def gone_with(w: Workshop, thing: Record) -> list[Change]:
    """What was rated is no more: its ratings go, with whose they are."""
    on_it = [x.id for x in w.all(Rating) if x.on == thing.id]
    return [Remove(k, id) for id in on_it for k in ("authorship", "rating") if w.find(k, id)]


DECIDE = {Rate: rate}
EVOLVE = {Rated: rated, RatingTakenBack: rating_taken_back}
