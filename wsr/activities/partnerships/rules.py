"""Partnerships: groups say with whom they work together, on what terms, and how far they trust it."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from hashlib import blake2b
from typing import Annotated, Any

from wsr.activities.partnerships.records import (
    ACTIVE,
    HIGHEST,
    LOWEST,
    STATUSES,
    Partnership,
    Trust,
)
from wsr.domain.access import need_open_stage
from wsr.domain.agreements import need_goal
from wsr.domain.fields import CARD, LONG, TITLE, Own, PartnershipId, Plain, words
from wsr.domain.groups import GroupRemoved
from wsr.domain.guards import need_free_id
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
from wsr.domain.privacy import shared
from wsr.domain.records import Stage

MAX_PARTNERSHIPS, FEWEST, MOST = 200, 2, 40  # FEWEST and MOST partners of one


@dataclass(frozen=True)
class AddPartnership(Command):
    """`partners` are ids of groups or actors, or names. `trust` (0-5) is said for one's own group.

    A facilitator says it for every partner. Whoever takes part adds one that their group is in.
    """

    partnership: str
    partners: Annotated[tuple[str, ...], words(TITLE, line=True)]
    goal: str = ""
    incentives: Annotated[str, words(LONG, empty=True)] = ""
    accountability: Annotated[str, words(LONG, empty=True)] = ""
    trust: int | None = None
    pooled: Annotated[str, words(LONG, empty=True)] = ""
    status: str = ACTIVE
    why: Annotated[str, words(CARD, empty=True)] = ""


@dataclass(frozen=True)
class EditPartnership(Command):
    """What is not given stays."""

    partnership: str
    partners: Annotated[tuple[str, ...] | None, words(TITLE, line=True)] = None
    goal: str | None = None
    incentives: Annotated[str | None, words(LONG, empty=True)] = None
    accountability: Annotated[str | None, words(LONG, empty=True)] = None
    pooled: Annotated[str | None, words(LONG, empty=True)] = None
    status: str | None = None
    why: Annotated[str | None, words(CARD, empty=True)] = None


@dataclass(frozen=True)
class RemovePartnership(Command):
    """What was said of trust goes with it."""

    partnership: str


@dataclass(frozen=True)
class RateTrust(Command):
    """`trust` is 0 (none) to 5 (full), of one partner; null takes it back."""

    partnership: str
    partner: Annotated[str, words(TITLE, line=True)]
    trust: int | None


@dataclass(frozen=True)
class PartnershipAdded(Event):
    partnership: PartnershipId
    at: Plain[int]
    set: Annotated[Own[dict[str, Any]], shared()]


@dataclass(frozen=True)
class PartnershipEdited(Event):
    partnership: PartnershipId
    set: Annotated[Own[dict[str, Any]], shared()]


@dataclass(frozen=True)
class PartnershipRemoved(Event):
    partnership: PartnershipId


@dataclass(frozen=True)
class TrustRated(Event):
    partnership: PartnershipId
    partner: Annotated[str, shared()]
    trust: Annotated[int | None, shared()]
    at: Plain[int]


def add_partnership(w: Workshop, actor: Actor, c: AddPartnership, at: int) -> list[Event]:
    need_open(w, actor)
    need_free_id(w, c.partnership, "partnership")
    if w.count(Partnership) >= MAX_PARTNERSHIPS:
        raise Refused("too_many", N_("That is too much at once."), "partnership")
    said = {f: v for f, v in vars(c).items() if f not in ("partnership", "trust")}
    said["partners"] = once(c.partners)
    need_partner(actor, said["partners"], "partners")
    need_sound(w, Partnership(c.partnership, (), at), said)
    who = said["partners"] if actor.facilitates else [actor.group]
    return [
        PartnershipAdded(c.partnership, at, told(said)),
        *(trusted(c.partnership, each, c.trust, at) for each in who if c.trust is not None),
    ]


def need_open(w: Workshop, actor: Actor) -> None:
    """A facilitator need not wait for the stage."""
    if actor.facilitates:
        return
    stages = [s for s in w.all(Stage) if s.activity == "partnerships"]
    now = next((s for s in stages if s.status == "open"), None) or next(iter(stages), None)
    need_open_stage(w, actor, now.id if now else "", "partnerships")


def need_partner(actor: Actor, partners: Iterable[str], field: str) -> None:
    if not actor.facilitates and (actor.group or "") not in partners:
        why = N_("Your group isn’t a partner. Only its partners and facilitators can do that.")
        raise Refused("not_your_group", why, field)


def need_sound(w: Workshop, before: Partnership, said: dict[str, Any]) -> None:
    """Refused where partners, goal or status are none, or a reason is missing."""
    if not FEWEST <= len(said.get("partners", before.partners)) <= MOST:
        why = N_("A partnership has from %(least)d to %(most)d partners.")
        raise Refused("bad_partners", why, "partners", least=FEWEST, most=MOST)
    if said.get("goal") and said["goal"] != before.goal:
        need_goal_of(w, said["goal"])
    status = said.get("status", before.status)
    if status not in STATUSES:
        raise Refused("bad_choice", N_("That isn’t one of the choices."), "status")
    if status != ACTIVE and not said.get("why", before.why):
        raise Refused("why_missing", N_("Say why it is paused or has ended."), "why")


def need_goal_of(w: Workshop, id: str) -> None:
    try:
        need_goal(w, id)
    except Refused as refused:
        raise Refused(refused.code, refused.why, "goal") from None


def once(said: Iterable[str]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(said))


def told(said: dict[str, Any]) -> dict[str, Any]:
    """As the log keeps it."""
    return {f: list(v) if isinstance(v, tuple) else v for f, v in said.items()}


def edit_partnership(w: Workshop, actor: Actor, c: EditPartnership, at: int) -> list[Event]:
    need_open(w, actor)
    before = w.need(Partnership, c.partnership, "partnership")
    need_partner(actor, before.partners, "partnership")
    said = {f: v for f, v in vars(c).items() if f != "partnership" and v is not None}
    if c.partners is not None:
        said["partners"] = once(c.partners)
        need_partner(actor, said["partners"], "partners")
    need_sound(w, before, said)
    return [PartnershipEdited(before.id, told(said))] if said else []


def remove_partnership(w: Workshop, actor: Actor, c: RemovePartnership, at: int) -> list[Event]:
    return [PartnershipRemoved(w.need(Partnership, c.partnership, "partnership").id)]


def rate_trust(w: Workshop, actor: Actor, c: RateTrust, at: int) -> list[Event]:
    need_open(w, actor)
    found = w.need(Partnership, c.partnership, "partnership")
    if c.partner not in found.partners:
        raise Refused("no_such_partner", N_("This isn’t one of its partners."), "partner")
    need_partner(actor, (c.partner,), "partner")
    return [trusted(found.id, c.partner, c.trust, at)]


def trusted(partnership: str, partner: str | None, trust: int | None, at: int) -> TrustRated:
    if trust is not None and not LOWEST <= trust <= HIGHEST:
        raise Refused("bad_trust", N_("Say it from 0 to 5."), "trust")
    return TrustRated(partnership, partner or "", trust, at)


def partnership_added(w: Workshop, e: PartnershipAdded) -> list[Change]:
    return [Put(replace(Partnership(e.partnership, (), e.at), **settled(e.set)))]


def settled(said: dict[str, Any]) -> dict[str, Any]:
    """Values of an event as those of a record: an empty goal is none, lists are tuples."""
    out = {f: tuple(v) if isinstance(v, list) else v for f, v in said.items()}
    return {**out, "goal": out["goal"] or None} if "goal" in out else out


def partnership_edited(w: Workshop, e: PartnershipEdited) -> list[Change]:
    """What a partner who left it said of trust goes along."""
    now = replace(w.need(Partnership, e.partnership), **settled(e.set))
    own = [each for each in w.all(Trust) if each.partnership == now.id]
    return [Put(now), *(Remove("trust", t.id) for t in own if t.partner not in now.partners)]


def partnership_removed(w: Workshop, e: PartnershipRemoved) -> list[Change]:
    own = [each.id for each in w.all(Trust) if each.partnership == e.partnership]
    return [*(Remove("trust", id) for id in own), Remove("partnership", e.partnership)]


def trust_rated(w: Workshop, e: TrustRated) -> list[Change]:
    id = trust_id(e.partnership, e.partner)
    if e.trust is None:
        return [Remove("trust", id)] if w.get(Trust, id) else []
    return [Put(Trust(id, e.partnership, e.partner, e.trust, e.at))]


def trust_id(partnership: str, partner: str) -> str:
    """Names of partners can't stand in an id: it is no place for words."""
    return f"{partnership}/{blake2b(partner.encode(), digest_size=8).hexdigest()}"


def need_no_partner(w: Workshop, e: GroupRemoved) -> None:
    if any(e.group in each.partners for each in w.all(Partnership)):
        raise Refused("group_in_use", N_("This group is a partner in a partnership."), "group")


def without_goal(w: Workshop, goal: Record) -> list[Change]:
    return [Put(replace(p, goal=None)) for p in w.all(Partnership) if p.goal == goal.id]


def on_another(p: Partnership, from_: str, to: str) -> Partnership:
    return replace(p, goal=to)


SHARED_GOAL = Hanging(lambda p: (p.goal,) if p.goal else (), on_another)
DECIDE = {
    AddPartnership: add_partnership,
    EditPartnership: edit_partnership,
    RemovePartnership: remove_partnership,
    RateTrust: rate_trust,
}
EVOLVE = {
    PartnershipAdded: partnership_added,
    PartnershipEdited: partnership_edited,
    PartnershipRemoved: partnership_removed,
    TrustRated: trust_rated,
}
