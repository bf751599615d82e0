"""Ratings: each stakeholder group says how much power it has over each barrier."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Annotated

from wsr.activities.ratings.records import Rating
from wsr.domain.access import need_open_stage
from wsr.domain.claims import claim_of, owns
from wsr.domain.fields import GroupId, Own, PersonId, Plain, RatingId, StageId
from wsr.domain.guards import need_end, need_in_view
from wsr.domain.kernel import (
    N_,
    Actor,
    Audience,
    Change,
    Command,
    Event,
    Forget,
    Put,
    Record,
    Refused,
    Remove,
    Workshop,
)
from wsr.domain.merging import CarriedAlong, Hanging
from wsr.domain.pooling import FEWEST
from wsr.domain.privacy import KEEP, claim, names, said_by, shared
from wsr.domain.records import Authorship, Group
from wsr.domain.tables import table_told
from wsr.domain.visibility import EVERYONE, NOBODY, claim_only, person_only

LOWEST, HIGHEST = 0, 5
MOST_NAMED = 1000  # ids in one question to the file


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
    """What a group says of itself; `member` is whose rating it is in files of earlier versions."""

    rating: RatingId
    stage: StageId
    on: Plain[str]
    group: GroupId
    rater: GroupId | None
    power: Annotated[int, said_by("member", erased=KEEP)]
    resources: Annotated[int, said_by("member", erased=KEEP)]
    at: Plain[int]
    member: Annotated[PersonId | None, names()] = None
    table: Plain[str | None] = None


@dataclass(frozen=True)
class MemberRated(Event):
    """What one of its members says, where a stage averages over members."""

    rating: RatingId
    stage: StageId
    on: Plain[str]
    group: GroupId
    rater: GroupId | None
    power: Annotated[int, shared()]
    resources: Annotated[int, shared()]
    at: Plain[int]
    unsigned = True


@dataclass(frozen=True)
class RatingClaimed(Event):
    """Whose a member's rating is, as long as the stage is open: only the member's phone knows."""

    rating: RatingId
    stage: StageId
    claim: Annotated[Own[str], claim("stage")]
    unsigned = True


@dataclass(frozen=True)
class RatingTakenBack(Event):
    rating: RatingId
    unsigned: Plain[bool] = False


def rate(w: Workshop, actor: Actor, c: Rate, at: int) -> list[Event]:
    stage = need_open_stage(w, actor, c.stage, "ratings")
    group = w.need(Group, c.group, "group").id
    taken_back = c.power is None or c.resources is None
    (need_end if taken_back else need_in_view)(w, c.on, "on")
    rater = group if actor.facilitates else actor.group
    if rater != group and not stage.settings.get("others"):
        raise Refused("not_your_group", N_("You can only rate for your own group."), "group")
    by_member = bool(stage.settings.get("members"))
    id = "/".join([stage.id, c.on, group, rater or ""])
    id = members_id(w, id, actor) if by_member else id
    if c.power is None or c.resources is None:
        return [RatingTakenBack(w.need(Rating, id, "on").id, by_member)]
    need_scale(c.power, "power")
    need_scale(c.resources, "resources")
    said = (id, stage.id, c.on, group, rater, c.power, c.resources, at)
    if not by_member:
        return [Rated(*said, table=table_told(w, actor, stage, rater))]
    known = w.get(Authorship, id)
    return [MemberRated(*said), *([] if known else [RatingClaimed(id, stage.id, claim_of(actor))])]


def members_id(w: Workshop, id: str, actor: Actor) -> str:
    """The member's own number behind `id`, which says nothing of who the member is."""
    taken = [each for each in w.all(Rating) if each.id.startswith(f"{id}/")]
    whose = {each.id: w.get(Authorship, each.id) for each in taken}
    if own := next((each for each, a in whose.items() if a and owns(claim_of(actor), a)), None):
        return own
    if any(a is None for a in whose.values()):
        raise Refused(
            "rated_before",
            N_("Your group rated this before the stage was closed, so it can’t be rated again."),
            "on",
        )
    return f"{id}/{max((int(each.rpartition('/')[2]) for each in whose), default=0) + 1}"


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
        table=e.table,
    )
    if e.member is None:
        return [Put(rating)]
    mine = Authorship(e.rating, e.member, e.stage)
    beside = [each for each in of_members(w, rating) if each.id != e.rating]
    told = shown_together(w, [rating, *beside], {e.rating: mine})
    return [*told, Put(mine)]


def member_rated(w: Workshop, e: MemberRated) -> list[Change]:
    before = w.get(Rating, e.rating)
    said = Rating(
        e.rating,
        e.stage,
        e.on,
        e.group,
        power=e.power,
        resources=e.resources,
        at=e.at,
        rater=e.rater,
        audience=before.audience if before else NOBODY,
    )
    return [Put(said)]


def rating_claimed(w: Workshop, e: RatingClaimed) -> list[Change]:
    """What is left without a claim is one of so many that all can see them."""
    rating = w.need(Rating, e.rating)
    if not e.claim:
        return [Put(replace(rating, audience=EVERYONE))]
    mine = Authorship(e.rating, None, e.stage, claim=e.claim)
    return [*shown_together(w, [rating, *of_members(w, rating)], {e.rating: mine}), Put(mine)]


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
    seen = (replace(r, audience=EVERYONE if enough else own_audience(whose[r.id])) for r in ratings)
    return [Put(each) for each in seen if each != w.get(Rating, each.id)]


def own_audience(mine: Authorship) -> Audience:
    return claim_only(mine.claim) if mine.claim else person_only(mine.person or "")


def rating_taken_back(w: Workshop, e: RatingTakenBack) -> list[Change]:
    gone: list[Change] = [Remove("rating", e.rating)]
    if w.get(Authorship, e.rating) is None:
        return gone
    left = [r for r in of_members(w, w.need(Rating, e.rating)) if r.id != e.rating]
    return [Remove("authorship", e.rating), *gone, *shown_together(w, left)]


def unjoined(w: Workshop, mine: Authorship) -> list[Change]:
    """When no one can tell any more whose it was, it stays only as one of many."""
    rating = w.get(Rating, mine.id)
    few = rating and mine.claim and rating.audience != EVERYONE
    return [Remove("rating", mine.id)] if few else []


def forgotten(w: Workshop, changes: list[Change]) -> list[Forget]:
    """A member's rating that goes leaves the log, too."""
    gone = [c.id for c in changes if isinstance(c, Remove) and c.kind == "rating"]
    ids = [id for id in dict.fromkeys(gone) if is_claimed(w, id)]
    parts = [tuple(ids[n : n + MOST_NAMED]) for n in range(0, len(ids), MOST_NAMED)]
    events = ("member_rated", "rating_claimed")
    return [Forget(each, "rating", part, whole=True) for part in parts for each in events]


def is_claimed(w: Workshop, id: str) -> bool:
    mine = w.get(Authorship, id)
    return mine is not None and bool(mine.claim)


def gone_with(w: Workshop, thing: Record) -> list[Change]:
    """What was rated is no more: its ratings go, with whose they are."""
    on_it = [x.id for x in w.all(Rating) if x.on == thing.id]
    return [Remove(k, id) for id in on_it for k in ("authorship", "rating") if w.find(k, id)]


def need_no_own_ratings(w: Workshop, e: CarriedAlong) -> None:
    """What each member said leaves the log under its own name, so it stays where it was said."""
    if any(r.on in e.cards and w.get(Authorship, r.id) for r in w.all(Rating)):
        raise Refused("rated_by_members", N_("People have rated this card."), "card")


def on_another(rating: Rating, from_: str, to: str) -> Rating:
    id = "/".join([rating.stage, to, rating.group or "", rating.rater or ""])
    return replace(rating, id=id, on=to)


OF_GROUPS = Hanging(lambda rating: (rating.on,), on_another)
DECIDE = {Rate: rate}
EVOLVE = {
    Rated: rated,
    MemberRated: member_rated,
    RatingClaimed: rating_claimed,
    RatingTakenBack: rating_taken_back,
}
