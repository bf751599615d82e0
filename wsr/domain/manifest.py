"""Manifest: what the rest of the house must know of one activity, said by the activity."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any

from wsr.domain.fields import ID
from wsr.domain.joins import Join
from wsr.domain.kernel import (
    N_,
    Actor,
    Change,
    Command,
    Event,
    Forget,
    Key,
    Record,
    Refused,
    Workshop,
)
from wsr.domain.merging import Hanging
from wsr.domain.noticed import Finding
from wsr.domain.results import Result

Decider = Callable[[Workshop, Actor, Any, int], list[Event]]
Evolver = Callable[[Workshop, Any], list[Change]]
# Raises Refused where an event may not happen now; `w` is the workshop before it.
Guard = Callable[[Workshop, Any], None]
# The record that is meant by an owner or by its own id; Refused where there is none.
Finder = Callable[[Workshop, str], Any]
# What a stage shows beside its own records to someone of this group.
Shows = Callable[[Workshop, str | None], list[Key]]


# What must leave the log besides when these changes happen; `w` is the workshop before them.
Forgets = Callable[[Workshop, list[Change]], list[Forget]]


def nothing_lost(w: Workshop, changes: list[Change]) -> list[Forget]:
    return []


# A sentence, or what gives it for an event and the id of whoever did it; "" where it is no step.
Sentence = str | Callable[[Any, str], str]
Done = Mapping[type[Event], Sentence]

# What a facilitator should look at, how records hang together, what the room chose.
Notices = Callable[[Workshop], Iterable[Finding]]
Joining = Callable[[Workshop], Iterable[Join]]
Results = Callable[[Workshop], Iterable[Result]]


def nothing(w: Workshop) -> tuple[()]:
    return ()


def nothing_else(w: Workshop, group: str | None) -> list[Key]:
    return []


def together(*tables: Mapping[type[Event], Guard]) -> dict[type[Event], Guard]:
    """The guards of several modules of a part as one table: where two guard an event, both do."""
    guards: dict[type[Event], list[Guard]] = {}
    for event, guard in (each for table in tables for each in table.items()):
        guards.setdefault(event, []).append(guard)
    return {event: InTurn(tuple(each)) for event, each in guards.items()}


@dataclass(frozen=True)
class InTurn:
    """Several guards as one."""

    guards: tuple[Guard, ...]

    def __call__(self, w: Workshop, event: Any) -> None:
        for each in self.guards:
            each(w, event)


def empty() -> Any:
    return field(default_factory=dict)


@dataclass(frozen=True)
class Part:
    """Nouns, commands and events that belong together.

    `nouns` by the name of their readable table, `commands` by their name on the wire with the
    roles that can ask. `before` guards the events of other parts, `follows` says what an event
    brings with it, `when_gone` what else changes when a record is taken away, `carried` how records
    hang on a card and go along when it is merged, `forgets` what leaves the log as well. `choices`
    are the values that a field of a record can have, by (kind, field): an import is held to them. `views`
    are queries over the readable tables, by name, in the copy of the session file. `owned` finds what
    one owner has alone, by the name it has in addresses: a group's plan has a page and documents.
    `done` gives the sentence for what a facilitator did, by its event; what has none is no step.
    `findings` are what a facilitator should look at, `joins` what came of what, `results` what the
    room chose, by the ids of cards and clusters. `said` names the joins whose end only says more
    about a thing: it goes along with it in both directions, and leads nowhere else. `steps_about`
    are steps that are no records of their own, with the kinds of the records that they are about.
    """

    name: str
    nouns: Mapping[str, type[Record]] = empty()
    commands: Mapping[str, tuple[type[Command], frozenset[str]]] = empty()
    decide: Mapping[Any, Any] = empty()  # type[Command]: Decider
    evolve: Mapping[Any, Any] = empty()  # type[Event]: Evolver
    done: Mapping[type[Event], Sentence] = empty()
    before: Mapping[type[Event], Guard] = empty()
    follows: Mapping[type[Event], Decider] = empty()
    when_gone: Mapping[type[Record], Evolver] = empty()
    carried: Mapping[type[Record], Hanging] = empty()
    forgets: Forgets = nothing_lost
    choices: Mapping[tuple[str, str], tuple[Any, ...]] = empty()
    views: Mapping[str, str] = empty()
    owned: Mapping[str, Finder] = empty()
    findings: Notices = nothing
    joins: Joining = nothing
    results: Results = nothing
    said: frozenset[str] = frozenset()
    steps_about: Mapping[str, tuple[str, ...]] = empty()


@dataclass(frozen=True)
class Setting:
    """One setting of a stage: its type is that of `default`.

    Numbers lie between `least` and `most`; `choices` are (value, sentence), of which one is
    chosen. Beside them one stage of the activity `stage_of` can be named by its id, unless that is
    "". A setting without a `label` is set by the method's file alone, all others have a place
    in the form of the stage.
    """

    name: str
    default: Any
    label: str = ""
    hint: str = ""
    least: int = 0
    most: int = 1000
    choices: tuple[tuple[Any, str], ...] = ()
    stage_of: str = ""

    def check(self, value: Any) -> None:
        """Refused with bad_setting where the value is none of this setting."""
        if type(value) is not type(self.default) or not self.allows(value):
            raise Refused("bad_setting", N_("This setting can’t have that value."), self.name)

    def allows(self, value: Any) -> bool:
        if self.names_stage(value):
            return bool(ID.fullmatch(value))
        if self.choices:
            return value in [each for each, _ in self.choices]
        return type(value) is not int or self.least <= value <= self.most

    def names_stage(self, value: Any) -> bool:
        """Whether the value is the id of a stage, and none of the choices."""
        chosen = value in [each for each, _ in self.choices]
        return bool(self.stage_of) and isinstance(value, str) and not chosen

    def told(self, translate: Callable[[str], str]) -> dict[str, Any]:
        """What a form needs to edit it, ready for JSON: `type` is tick, number, choice or stage."""
        told = {"name": self.name, "type": self.type, "default": self.default}
        told |= {"label": translate(self.label), "hint": translate(self.hint) if self.hint else ""}
        if self.type == "number":
            told |= {"least": self.least, "most": self.most}
        if self.choices:
            told["choices"] = [[value, translate(words)] for value, words in self.choices]
        if self.stage_of:
            told["of"] = self.stage_of
        return told

    @property
    def type(self) -> str:
        if self.stage_of:
            return "stage"
        if self.choices:
            return "choice"
        return "tick" if isinstance(self.default, bool) else "number"


@dataclass(frozen=True)
class Activity(Part):
    """An activity: a part with a kind of stage. What documents need is beside it.

    Modules such as `report.py` in its folder are found by their names (see documents/parts.py and
    docs/new-activity.md), since rules import no documents. `shows` names what its stages show
    of others, for those who follow a stage alone. `label` is what facilitators call it where they
    choose one for a stage, `about` says in a sentence what people do in it.
    """

    label: str = ""
    about: str = ""
    lanes: bool = False  # whether its stages can have lanes
    settings: tuple[Setting, ...] = ()
    shows: Shows = nothing_else

    def told(self, translate: Callable[[str], str]) -> dict[str, Any]:
        """What the form of a stage needs to know of it, ready for JSON."""
        return {
            "name": self.name,
            "label": translate(self.label) if self.label else self.name,
            "about": translate(self.about) if self.about else "",
            "lanes": self.lanes,
            "settings": [each.told(translate) for each in self.settings if each.label],
        }
