"""Pledges: a commitment said before the room, always named; others join it."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Annotated

from wsr.activities.pledges.records import Pledge
from wsr.domain.access import need_open_stage
from wsr.domain.fields import CARD, GroupId, Own, PersonId, Plain, PledgeId, words
from wsr.domain.guards import need_free_id
from wsr.domain.kernel import N_, Actor, Change, Command, Event, Put, Refused, Remove, Workshop
from wsr.domain.privacy import names, said_by
from wsr.domain.records import Person, Stage
from wsr.domain.visibility import EVERYONE, NOBODY

MAX_PLEDGES = 3000


@dataclass(frozen=True)
class AddPledge(Command):
    """`stage` may be left out: the pledges stage that is open is meant."""

    pledge: str
    text: Annotated[str, words(CARD)]
    stage: str | None = None


@dataclass(frozen=True)
class JoinPledge(Command):
    pledge: str


@dataclass(frozen=True)
class LeavePledge(Command):
    pledge: str


@dataclass(frozen=True)
class WithdrawPledge(Command):
    """A facilitator can take it back: then `withdrawn` is false."""

    pledge: str
    withdrawn: bool = True


@dataclass(frozen=True)
class PledgeAdded(Event):
    pledge: PledgeId
    by: Annotated[PersonId, names()]
    group: GroupId | None
    at: Plain[int]
    text: Annotated[Own[str], said_by("by")]
    name: Annotated[Own[str], said_by("by")]


@dataclass(frozen=True)
class PledgeJoined(Event):
    pledge: PledgeId
    person: Annotated[PersonId, names()]


@dataclass(frozen=True)
class PledgeLeft(Event):
    pledge: PledgeId
    person: Annotated[PersonId, names()]


@dataclass(frozen=True)
class PledgeWithdrawn(Event):
    pledge: PledgeId


@dataclass(frozen=True)
class PledgeHidden(Event):
    """A facilitator has removed it, or taken that back."""

    pledge: PledgeId
    hidden: Plain[bool]


def add_pledge(w: Workshop, actor: Actor, c: AddPledge, at: int) -> list[Event]:
    need_open_pledges(w, actor, c.stage)
    who = need_name(w, actor)
    need_free_id(w, c.pledge, "pledge")
    if w.count(Pledge) >= MAX_PLEDGES:
        raise Refused("too_many_pledges", N_("There are too many pledges already."))
    return [PledgeAdded(c.pledge, who.id, who.group, at, c.text, who.name)]


def need_open_pledges(w: Workshop, actor: Actor, stage: str | None = None) -> None:
    stages = [s for s in w.all(Stage) if s.activity == "pledges"]
    chosen = stage or next((s.id for s in stages if s.status == "open"), None)
    chosen = chosen or next((s.id for s in stages), None)
    need_open_stage(w, actor, chosen or "", "pledges")


def need_name(w: Workshop, actor: Actor) -> Person:
    who = w.get(Person, actor.person)
    if who is None or not who.name:
        raise Refused("name_missing", N_("Pledges carry a name. Add yours first."), "name")
    return who


def join_pledge(w: Workshop, actor: Actor, c: JoinPledge, at: int) -> list[Event]:
    need_open_pledges(w, actor)
    pledge = need_shown(w, c.pledge)
    who = need_name(w, actor)
    if who.id == pledge.by:
        raise Refused("own_pledge", N_("This pledge is already yours."), "pledge")
    return [] if who.id in pledge.joined else [PledgeJoined(pledge.id, who.id)]


def leave_pledge(w: Workshop, actor: Actor, c: LeavePledge, at: int) -> list[Event]:
    pledge = need_shown(w, c.pledge)
    if actor.person not in pledge.joined:
        return []
    return [PledgeLeft(pledge.id, actor.person or "")]


def withdraw_pledge(w: Workshop, actor: Actor, c: WithdrawPledge, at: int) -> list[Event]:
    pledge = w.need(Pledge, c.pledge, "pledge") if actor.facilitates else need_shown(w, c.pledge)
    if actor.facilitates:
        return [] if pledge.hidden == c.withdrawn else [PledgeHidden(pledge.id, c.withdrawn)]
    if actor.person != pledge.by or not c.withdrawn:
        raise Refused("not_yours", N_("This pledge belongs to someone else."), "pledge")
    return [PledgeWithdrawn(pledge.id)]


def need_shown(w: Workshop, id: str) -> Pledge:
    pledge = w.need(Pledge, id, "pledge")
    if pledge.hidden:
        raise Refused("no_such_pledge", N_("That is no longer here."), "pledge")
    return pledge


def pledge_added(w: Workshop, e: PledgeAdded) -> list[Change]:
    return [Put(Pledge(e.pledge, e.text, e.by, e.name, e.at, e.group))]


def pledge_joined(w: Workshop, e: PledgeJoined) -> list[Change]:
    pledge = w.need(Pledge, e.pledge)
    return [Put(replace(pledge, joined=(*pledge.joined, e.person)))]


def pledge_left(w: Workshop, e: PledgeLeft) -> list[Change]:
    pledge = w.need(Pledge, e.pledge)
    return [Put(replace(pledge, joined=tuple(p for p in pledge.joined if p != e.person)))]


def pledge_withdrawn(w: Workshop, e: PledgeWithdrawn) -> list[Change]:
    return [Remove("pledge", e.pledge)]


def pledge_hidden(w: Workshop, e: PledgeHidden) -> list[Change]:
    pledge, audience = w.get(Pledge, e.pledge), NOBODY if e.hidden else EVERYONE
    return [Put(replace(pledge, hidden=e.hidden, audience=audience))] if pledge else []


DECIDE = {
    AddPledge: add_pledge,
    JoinPledge: join_pledge,
    LeavePledge: leave_pledge,
    WithdrawPledge: withdraw_pledge,
}
EVOLVE = {
    PledgeAdded: pledge_added,
    PledgeJoined: pledge_joined,
    PledgeLeft: pledge_left,
    PledgeWithdrawn: pledge_withdrawn,
    PledgeHidden: pledge_hidden,
}
