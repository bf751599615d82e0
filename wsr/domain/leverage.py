"""Leverage: few points worth everyone's effort, with arrows to what they would move."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Annotated

from wsr.domain.fields import CARD, LONG, TITLE, DecisionId, Own, PersonId, Plain, words
from wsr.domain.guards import need_free_id, need_in_view, need_unmerged
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
from wsr.domain.records import LINK_TYPES, Decision, Leverage, Link

MAX_LEVERAGE = 60


@dataclass(frozen=True)
class AddLink(Command):
    """The op `link`. `from_` and `to` are ids of cards or clusters."""

    from_: str
    to: str
    type: str = "addresses"


@dataclass(frozen=True)
class RemoveLink(Command):
    """The op `unlink`."""

    from_: str
    to: str
    type: str = "addresses"


@dataclass(frozen=True)
class MarkLeverage(Command):
    """`marked` false takes the mark away."""

    on: str
    marked: bool = True


@dataclass(frozen=True)
class Decide(Command):
    """What the room decided. `on` are ids of leverage points, cards or clusters."""

    decision: str
    text: Annotated[str, words(CARD)]
    basis: Annotated[str, words(TITLE, empty=True)] = ""
    on: tuple[str, ...] = ()
    dissent: Annotated[str, words(LONG, empty=True)] = ""


@dataclass(frozen=True)
class Linked(Event):
    from_: Plain[str]
    to: Plain[str]
    type: Plain[str]


@dataclass(frozen=True)
class Unlinked(Event):
    from_: Plain[str]
    to: Plain[str]
    type: Plain[str]


@dataclass(frozen=True)
class LeverageMarked(Event):
    on: Plain[str]
    on_kind: Plain[str]
    at: Plain[int]
    position: Plain[int]


@dataclass(frozen=True)
class LeverageUnmarked(Event):
    on: Plain[str]


@dataclass(frozen=True)
class Decided(Event):
    decision: DecisionId
    on: Plain[tuple[str, ...]]
    by: Annotated[PersonId | None, names()]
    at: Plain[int]
    text: Annotated[Own[str], shared()]
    basis: Annotated[Own[str], shared()]
    dissent: Annotated[Own[str], shared()]


def link(w: Workshop, actor: Actor, c: AddLink, at: int) -> list[Event]:
    need_unmerged(w, c.from_, "from")
    need_unmerged(w, c.to, "to")
    if c.type not in LINK_TYPES or c.from_ == c.to:
        raise Refused("bad_link", N_("These two can’t be linked that way."), "type")
    return [Linked(c.from_, c.to, c.type)]


def unlink(w: Workshop, actor: Actor, c: RemoveLink, at: int) -> list[Event]:
    w.need(Link, link_id(c.from_, c.to, c.type), "to")
    return [Unlinked(c.from_, c.to, c.type)]


def link_id(from_: str, to: str, type: str) -> str:
    return f"{from_}>{to}:{type}"


def mark_leverage(w: Workshop, actor: Actor, c: MarkLeverage, at: int) -> list[Event]:
    marked = w.get(Leverage, c.on)
    if not c.marked:
        return [LeverageUnmarked(w.need(Leverage, c.on, "on").id)]
    if marked:
        return []
    if w.count(Leverage) >= MAX_LEVERAGE:
        raise Refused("too_many_leverage", N_("There are enough leverage points."), "on")
    position = max((each.position for each in w.all(Leverage)), default=0) + 1
    return [LeverageMarked(c.on, need_in_view(w, c.on, "on"), at, position)]


def decide(w: Workshop, actor: Actor, c: Decide, at: int) -> list[Event]:
    need_free_id(w, c.decision, "decision")
    for id in c.on:
        need_unmerged(w, id, "on")
    return [Decided(c.decision, c.on, actor.person, at, c.text, c.basis, c.dissent)]


def linked(w: Workshop, e: Linked) -> list[Change]:
    return [Put(Link(link_id(e.from_, e.to, e.type), e.from_, e.to, e.type))]


def unlinked(w: Workshop, e: Unlinked) -> list[Change]:
    return [Remove("link", link_id(e.from_, e.to, e.type))]


def leverage_marked(w: Workshop, e: LeverageMarked) -> list[Change]:
    return [Put(Leverage(e.on, e.on_kind, e.position, e.at))]


def leverage_unmarked(w: Workshop, e: LeverageUnmarked) -> list[Change]:
    return [Remove("leverage", e.on)]


def decided(w: Workshop, e: Decided) -> list[Change]:
    return [Put(Decision(e.decision, e.text, e.at, e.basis, e.on, e.dissent, e.by))]


def on_another(link: Link, from_: str, to: str) -> Link | None:
    """The arrow with its end on another card; None where it would point at itself."""
    start, end = (to if each == from_ else each for each in (link.from_, link.to))
    return None if start == end else Link(link_id(start, end, link.type), start, end, link.type)


def decided_on_another(d: Decision, from_: str, to: str) -> Decision | None:
    on = tuple(to if id == from_ else id for id in d.on)
    return None if to in d.on else replace(d, on=on)


def decided_without(w: Workshop, gone: Record) -> list[Change]:
    """A decision outlives what it was on."""
    on_it = [d for d in w.all(Decision) if gone.id in d.on]
    return [Put(replace(d, on=tuple(id for id in d.on if id != gone.id))) for d in on_it]


ARROWS = Hanging(lambda link: (link.from_, link.to), on_another)
DECIDED_ON = Hanging(lambda decision: decision.on, decided_on_another)
DECIDE = {AddLink: link, RemoveLink: unlink, MarkLeverage: mark_leverage, Decide: decide}
EVOLVE = {
    Linked: linked,
    Unlinked: unlinked,
    LeverageMarked: leverage_marked,
    LeverageUnmarked: leverage_unmarked,
    Decided: decided,
}
