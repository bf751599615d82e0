"""Ties: what goes from one actor to another, as people of the room know it."""

from __future__ import annotations

from dataclasses import dataclass

from wsr.activities.map import limits
from wsr.activities.map.records import STRONGEST, TIES, WEAKEST, ActorId, Tie, TieId
from wsr.domain.fields import GroupId, Plain
from wsr.domain.guards import need_free_id
from wsr.domain.kernel import N_, Actor, Change, Command, Event, Put, Refused, Remove, Workshop


@dataclass(frozen=True)
class AddTie(Command):
    tie: str
    from_: str
    to: str
    type: str
    strength: int = WEAKEST
    mutual: bool = False


@dataclass(frozen=True)
class RemoveTie(Command):
    """add_tie brings it back."""

    tie: str


@dataclass(frozen=True)
class TieAdded(Event):
    tie: TieId
    from_: ActorId
    to: ActorId
    type: Plain[str]
    strength: Plain[int]
    mutual: Plain[bool]
    at: Plain[int]
    named_by: GroupId | None = None


@dataclass(frozen=True)
class TieRemoved(Event):
    tie: TieId


def add_tie(w: Workshop, who: Actor, c: AddTie, at: int) -> list[Event]:
    limits.need_asked(w, who, "ties")
    need_free_id(w, c.tie, "tie")
    from_ = limits.need_actor(w, c.from_, "from").id
    to = limits.need_actor(w, c.to, "to").id
    need_kind(c)
    need_new(w, c)
    if w.count(Tie) >= limits.MAX_TIES:
        why = N_("The map has %(most)d ties already. Remove some first.")
        raise Refused("too_many_ties", why, most=limits.MAX_TIES)
    mine = limits.own_group(who)
    return [TieAdded(c.tie, from_, to, c.type, c.strength, c.mutual, at, mine)]


def need_kind(c: AddTie) -> None:
    if c.from_ == c.to:
        raise Refused("tie_to_itself", N_("Choose two different actors."), "to")
    if c.type not in TIES:
        raise Refused("bad_choice", N_("That isn’t one of the choices."), "type")
    if not WEAKEST <= c.strength <= STRONGEST:
        raise Refused("bad_choice", N_("That isn’t one of the choices."), "strength")


def need_new(w: Workshop, c: AddTie) -> None:
    """The same tie twice says nothing more; the other way round it does, unless one is mutual."""
    for tie in w.all(Tie):
        there = {(tie.from_, tie.to)}
        if tie.mutual or c.mutual:
            there.add((tie.to, tie.from_))
        if tie.type == c.type and (c.from_, c.to) in there:
            raise Refused("tie_exists", N_("These two have such a tie already."), "type")


def remove_tie(w: Workshop, who: Actor, c: RemoveTie, at: int) -> list[Event]:
    limits.need_asked(w, who, "ties")
    tie = w.need(Tie, c.tie, "tie")
    limits.need_own(who, tie, "tie")
    return [TieRemoved(tie.id)]


def tie_added(w: Workshop, e: TieAdded) -> list[Change]:
    return [Put(Tie(e.tie, e.from_, e.to, e.type, e.at, e.strength, e.mutual, e.named_by))]


def tie_removed(w: Workshop, e: TieRemoved) -> list[Change]:
    return [Remove(Tie.kind, e.tie)]


DECIDE = {AddTie: add_tie, RemoveTie: remove_tie}
EVOLVE = {TieAdded: tie_added, TieRemoved: tie_removed}
