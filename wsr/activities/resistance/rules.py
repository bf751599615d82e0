"""Resistance rules: facilitators note who may resist; what they take out leaves the log too."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import Annotated, Any

from wsr.activities.resistance.records import KIND, LOSSES, SEVEREST, Resistance
from wsr.domain.fields import CARD, LONG, TITLE, Own, PersonId, Plain, ResistanceId, words
from wsr.domain.guards import need_date, need_free_id
from wsr.domain.kernel import (
    N_,
    Actor,
    Change,
    Command,
    Event,
    Forget,
    Put,
    Refused,
    Remove,
    Workshop,
)
from wsr.domain.privacy import KEEP, confidential, names, said_by

MAX_RESISTANCES = 200
MAX_WHYS = 6
Whys = tuple[str, ...] | str  # a chain of them, or one


@dataclass(frozen=True, kw_only=True)
class AddResistance(Command):
    """`who` and `by` are words, or the id of someone in the room; `root_cause` is a chain of whys."""

    resistance: str
    who: Annotated[str, words(TITLE, line=True)]
    fears: Annotated[str, words(LONG)]
    loses: str = ""
    root_cause: Annotated[Whys, words(CARD)] = ()
    severity: int | None = None
    response: Annotated[str, words(LONG, empty=True)] = ""
    by: Annotated[str, words(TITLE, empty=True, line=True)] = ""
    due: str = ""


@dataclass(frozen=True, kw_only=True)
class EditResistance(Command):
    """What is not given stays; an empty value (of `severity` 0) takes away."""

    resistance: str
    who: Annotated[str | None, words(TITLE, line=True)] = None
    fears: Annotated[str | None, words(LONG)] = None
    loses: str | None = None
    root_cause: Annotated[Whys | None, words(CARD)] = None
    severity: int | None = None
    response: Annotated[str | None, words(LONG, empty=True)] = None
    by: Annotated[str | None, words(TITLE, empty=True, line=True)] = None
    due: str | None = None


@dataclass(frozen=True)
class RemoveResistance(Command):
    """Its words leave the log as well."""

    resistance: str


@dataclass(frozen=True)
class ResistanceAdded(Event):
    resistance: ResistanceId
    author: Annotated[PersonId | None, confidential(names())]
    at: Plain[int]
    set: Annotated[Own[dict[str, Any]], confidential(said_by("author", erased=KEEP))]


@dataclass(frozen=True)
class ResistanceEdited(Event):
    """Whoever edits it, it is its author's and goes with them."""

    resistance: ResistanceId
    author: Annotated[PersonId | None, confidential(names())]
    set: Annotated[Own[dict[str, Any]], confidential(said_by("author", erased=KEEP))] = field(
        default_factory=dict
    )


@dataclass(frozen=True)
class ResistanceRemoved(Event):
    resistance: ResistanceId


def add_resistance(w: Workshop, actor: Actor, c: AddResistance, at: int) -> list[Event]:
    need_free_id(w, c.resistance, KIND)
    if w.count(Resistance) >= MAX_RESISTANCES:
        raise Refused(
            "too_many_resistances",
            N_("There are %(most)d entries in the register already."),
            KIND,
            most=MAX_RESISTANCES,
        )
    need_fitting(c)
    return [ResistanceAdded(c.resistance, actor.person, at, noted(c))]


def need_fitting(c: AddResistance | EditResistance) -> None:
    """Refused with bad_choice, bad_severity, too_many_whys or bad_date."""
    if c.loses not in (None, "", *LOSSES):
        raise Refused("bad_choice", N_("That isn’t one of the choices."), "loses")
    least = 0 if isinstance(c, EditResistance) else 1
    if c.severity is not None and not least <= c.severity <= SEVEREST:
        why = N_("Choose a severity from 1 to %(most)d.")
        raise Refused("bad_severity", why, "severity", most=SEVEREST)
    if len(chain(c.root_cause or ())) > MAX_WHYS:
        why = N_("A chain can have at most %(most)d steps.")
        raise Refused("too_many_whys", why, "root_cause", most=MAX_WHYS)
    need_date(c.due or "", "due")


def chain(whys: Whys) -> tuple[str, ...]:
    return (whys,) if isinstance(whys, str) else whys


def noted(c: AddResistance | EditResistance) -> dict[str, Any]:
    """What is asked, as the record holds it."""
    asked = {f: v for f, v in vars(c).items() if v is not None and f != KIND}
    return {f: chain(v) if f == "root_cause" else v for f, v in asked.items()}


def edit_resistance(w: Workshop, actor: Actor, c: EditResistance, at: int) -> list[Event]:
    now = w.need(Resistance, c.resistance, KIND)
    need_fitting(c)
    asked = {f: v for f, v in noted(c).items() if v != (getattr(now, f) or type(v)())}
    return [ResistanceEdited(now.id, now.author, asked)] if asked else []


def remove_resistance(w: Workshop, actor: Actor, c: RemoveResistance, at: int) -> list[Event]:
    return [ResistanceRemoved(w.need(Resistance, c.resistance, KIND).id)]


def resistance_added(w: Workshop, e: ResistanceAdded) -> list[Change]:
    """Nothing where the words were erased, as with whom they were about."""
    blank = Resistance(e.resistance, "", "", e.at, author=e.author)
    return [Put(replace(blank, **held(e.set)))] if e.set else []


def resistance_edited(w: Workshop, e: ResistanceEdited) -> list[Change]:
    now = w.get(Resistance, e.resistance)
    return [Put(replace(now, **held(e.set)))] if now else []


def held(said: dict[str, Any]) -> dict[str, Any]:
    """As a record holds what an event says: a log knows lists for tuples, and "" is no one."""
    whys = {"root_cause": tuple(said["root_cause"])} if "root_cause" in said else {}
    by = {"by": said["by"] or None} if "by" in said else {}
    return {**said, **whys, **by}


def resistance_removed(w: Workshop, e: ResistanceRemoved) -> list[Change]:
    return [Remove(KIND, e.resistance)]


def forgotten(w: Workshop, changes: list[Change]) -> list[Forget]:
    """What is no longer in the register leaves the log too."""
    gone = tuple(c.id for c in changes if not isinstance(c, Put) and c.kind == KIND)
    return [Forget(each, KIND, gone) for each in EVENTS] if gone else []


EVENTS = ("resistance_added", "resistance_edited")
DECIDE = {
    AddResistance: add_resistance,
    EditResistance: edit_resistance,
    RemoveResistance: remove_resistance,
}
EVOLVE = {
    ResistanceAdded: resistance_added,
    ResistanceEdited: resistance_edited,
    ResistanceRemoved: resistance_removed,
}
