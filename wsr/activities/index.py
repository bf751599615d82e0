"""Index: every activity, one line each; what they say of themselves, put together."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from importlib import import_module
from itertools import chain
from typing import Any, TypeVar

from wsr.domain import (
    access,
    attendance,
    claims,
    done,
    erasure,
    expected,
    merging,
    people,
    people_list,
    pictures,
    sealing,
    setup,
)
from wsr.domain.agenda import StageClosed, StageEdited
from wsr.domain.agenda_stages import StageAdded, StageRemoved
from wsr.domain.kernel import (
    N_,
    Actor,
    Change,
    Command,
    Event,
    Forget,
    Key,
    Put,
    Record,
    Refused,
    Remove,
    Workshop,
    apply,
    snake,
)
from wsr.domain.manifest import (
    Activity,
    Decider,
    Evolver,
    Finder,
    Guard,
    Joining,
    Notices,
    Part,
    Results,
    Sentence,
    Setting,
    Shows,
)
from wsr.domain.noticed import Finding
from wsr.domain.parts import PARTS as SHARED
from wsr.domain.records import About, Card, Stage
from wsr.domain.results import Result

NAMES = (  # in the order in which a retreat meets them
    "open",  # one line each: the rest is the activity's own folder
    "cards",  # issues, barriers, goals
    "ratings",  # power and resources
    "map",  # who can move it
    "dots",  # votes
    "forces",  # that drive a goal or hold it back
    "interventions",  # help from outside
    "plans",  # of 100 and 1000 days
    "partnerships",  # on what terms, with how much trust
    "task_forces",  # who carries it on
    "pledges",  # said in public
    "resistance",  # who may resist, for facilitators alone
    "poster",  # words and a picture on the wall
    "break",  # coffee, lunch
    "close",  # documents
)
# One that is a Part alone has no stages.
FOLDERS: tuple[Part, ...] = tuple(
    import_module(f"wsr.activities.{name}").ACTIVITY for name in NAMES
)
ACTIVITIES: tuple[Activity, ...] = tuple(each for each in FOLDERS if isinstance(each, Activity))
STAGED: tuple[str, ...] = tuple(each.name for each in ACTIVITIES)
PARTS: tuple[Part, ...] = (*SHARED, *FOLDERS)

K, V = TypeVar("K"), TypeVar("V")


def joined(tables: Iterable[Any]) -> dict[Any, Any]:
    """All tables in one; ValueError where two parts claim the same name."""
    found: dict[Any, Any] = {}
    for table in tables:
        if twice := found.keys() & table.keys():
            raise ValueError(f"two parts of the house claim {twice}")
        found.update(table)
    return found


def listed(tables: Iterable[Any]) -> dict[Any, list[Any]]:
    """What each part says of the same thing, one after the other."""
    found: dict[Any, list[Any]] = {}
    for key, value in chain.from_iterable(table.items() for table in tables):
        found.setdefault(key, []).append(value)
    return found


TABLES: dict[str, type[Record]] = joined(p.nouns for p in PARTS)
NOUNS: tuple[type[Record], ...] = tuple(TABLES.values())
TABLE_OF: dict[str, str] = {noun.kind: table for table, noun in TABLES.items()}
BY_KIND: dict[str, type[Record]] = {noun.kind: noun for noun in NOUNS}
DECIDE: dict[type[Command], Decider] = joined(p.decide for p in PARTS)
EVOLVE: dict[type[Event], Evolver] = joined(p.evolve for p in PARTS)
BEFORE: dict[type[Event], list[Guard]] = listed(p.before for p in PARTS)
# What keeps a stage open keeps it on the agenda.
BEFORE[StageRemoved] = [*BEFORE.get(StageRemoved, ()), *BEFORE.get(StageClosed, ())]
FOLLOW: dict[type[Event], list[Decider]] = listed(p.follows for p in PARTS)
WHEN_GONE: dict[type[Record], list[Evolver]] = listed(p.when_gone for p in PARTS)
CARRIED: merging.Carried = joined(p.carried for p in PARTS)
WHEN_GONE.setdefault(Card, []).append(lambda w, card: merging.gone(w, card, CARRIED))
EVOLVE[merging.CarriedAlong] = lambda w, e: merging.carry(w, e, CARRIED)
EVOLVE[merging.GivenBack] = lambda w, e: merging.give_all_back(w, e, CARRIED)
EVENTS: dict[str, type[Event]] = {snake(kind.__name__): kind for kind in EVOLVE}
# The names on the wire. What is not named here cannot be asked over the socket.
COMMANDS: dict[str, tuple[type[Command], frozenset[str]]] = joined(p.commands for p in PARTS)
ROLES: dict[type[Command], frozenset[str]] = {
    setup.CreateWorkshop: access.HOST,
    people.Join: access.HOST,
    people_list.ExpectPeople: access.HOST,
    expected.TakeSeat: access.HOST,
    attendance.NoticePeople: access.HOST,
    pictures.SetPicture: access.FACILITATORS,
    pictures.RemovePicture: access.FACILITATORS,
    **dict(COMMANDS.values()),
}
CHOICES: dict[tuple[str, str], tuple[Any, ...]] = {
    **joined(p.choices for p in PARTS),
    ("stage", "activity"): STAGED,
    ("removed_stage", "activity"): STAGED,
}
DONE: dict[type[Event], Sentence] = joined((done.DONE, *(p.done for p in PARTS)))
VIEWS: dict[str, str] = joined(p.views for p in PARTS)
FINDINGS: tuple[Notices, ...] = tuple(p.findings for p in PARTS)
JOINS: tuple[Joining, ...] = tuple(p.joins for p in PARTS)
SAID: frozenset[str] = frozenset().union(*(p.said for p in PARTS))
STEPS_ABOUT: dict[str, tuple[str, ...]] = joined(p.steps_about for p in PARTS)
RESULTS: tuple[Results, ...] = tuple(p.results for p in PARTS)
SHOWS: dict[str, Shows] = {a.name: a.shows for a in ACTIVITIES}
OWNED: dict[str, Finder] = joined(p.owned for p in PARTS)
SETTINGS: dict[str, dict[str, Setting]] = {
    a.name: {each.name: each for each in a.settings} for a in ACTIVITIES
}


# The kinds of record that seal others while they are open, or join an author to something.
ENDING: frozenset[str] = frozenset(
    {
        "about",
        *sealing.sealing([*NOUNS, *EVENTS.values()]),
        *claims.closers([*NOUNS, *EVENTS.values()]),
    }
)


def noticed(w: Workshop) -> list[Finding]:
    """What a facilitator should look at, part by part, in the order of the retreat."""
    return [finding for part in FINDINGS for finding in part(w)]


def results(w: Workshop) -> list[Result]:
    """What the room chose, the last first."""
    found = (each for part in RESULTS for each in part(w))
    return sorted(found, key=lambda each: (each.closed_at, each.round), reverse=True)


def settings_of(activity: str, translate: Callable[[str], str] = str) -> list[dict[str, Any]]:
    """The settings that a facilitator edits in a stage of this activity, as the form is made."""
    return [each.told(translate) for each in SETTINGS[activity].values() if each.label]


def activities_told(translate: Callable[[str], str] = str) -> list[dict[str, Any]]:
    """What facilitators choose from for a stage, each with the settings they can edit in it."""
    return [each.told(translate) for each in ACTIVITIES]


def decide(w: Workshop, actor: Actor, command: Command, at: int) -> list[Event]:
    """The events that `command` leads to at time `at` (ms since 1970), or Refused."""
    access.check(w, actor, command, ROLES[type(command)])
    if not isinstance(command, setup.CreateWorkshop):
        w.need(About, "about")
    events = DECIDE[type(command)](w, actor, command, at)
    for event in events:
        need_allowed(w, event)
    return [*events, *(b for e in events for b in brought(w, actor, e, at))]


def need_allowed(w: Workshop, event: Event) -> None:
    if isinstance(event, StageEdited):
        stage = w.need(Stage, event.stage)
        need_settings(stage.activity, event.set.get("settings", {}), stage.settings)
        need_stages_named(w, stage, event.set.get("settings", {}), stage.settings)
    if isinstance(event, StageAdded):
        need_activity(event.activity)
        need_settings(event.activity, event.settings, {})
        need_stages_named(w, event, event.settings, {})
    for guard in BEFORE.get(type(event), ()):
        guard(w, event)


def brought(w: Workshop, actor: Actor, event: Event, at: int) -> list[Event]:
    """What an event brings with it: a stage that opens may set the table for its activity."""
    return [each for follow in FOLLOW.get(type(event), ()) for each in follow(w, actor, event, at)]


def need_activity(name: str) -> None:
    if name not in STAGED:
        raise Refused("no_such_activity", N_("There is no such activity."), "activity")


def need_settings(activity: str, settings: dict[str, Any], before: dict[str, Any]) -> None:
    """Refused with bad_setting; what was set before stays, whoever had allowed it."""
    known = SETTINGS.get(activity, {})
    for name, value in settings.items():
        if name in known:
            known[name].check(value)
        elif name not in before:
            raise Refused("bad_setting", N_("There is no such setting."), name)


def need_stages_named(
    w: Workshop, of: Stage | StageAdded, settings: dict[str, Any], before: dict[str, Any]
) -> None:
    """Refused with bad_setting where a setting names no other stage of its kind.

    One that was named and has been removed since can stay: it may come back.
    """
    own = of.stage if isinstance(of, StageAdded) else of.id
    for name, known in SETTINGS.get(of.activity, {}).items():
        value = settings.get(name, known.default)
        if not known.names_stage(value) or value == before.get(name):
            continue
        stage = w.get(Stage, value)
        if stage is None or stage.activity != known.stage_of or value == own:
            raise Refused("bad_setting", N_("Choose another stage of this agenda."), name)


def evolve(w: Workshop, event: Event) -> list[Change]:
    """What `event` changes, with what follows from the marks of privacy.py; never refuses."""
    changes = with_gone(w, EVOLVE[type(event)](w, event))
    if isinstance(event, erasure.PersonErased):
        then = apply(w, w.seq, changes)
        changes = [*changes, *with_gone(then, erasure.erase(then, event.person, NOUNS))]
    if not may_end(changes):
        return sealing.kept_close(w, changes)
    gone = with_gone(w, claims.forgotten_claims(w, changes, NOUNS))
    return sealing.kept_close(w, [*changes, *sealing.opened(w, changes, NOUNS), *gone])


def may_end(changes: list[Change]) -> bool:
    """Whether something may be over for which others are sealed or joined; seldom, so asked first."""
    return any(change.key[0] in ENDING for change in changes)


def with_gone(w: Workshop, changes: list[Change]) -> list[Change]:
    """The changes with what else goes or changes when a record is taken away."""
    gone = [record for c in changes if isinstance(c, Remove) and (record := w.find(*c.key))]
    follow = [hook(w, r) for r in gone for hook in WHEN_GONE.get(type(r), ())]
    taken = {(record.kind, record.id) for record in gone}
    return [*changes, *(c for each in follow for c in each if is_news(c, taken))]


def is_news(change: Change, taken: set[Key]) -> bool:
    return isinstance(change, Put) or change.key not in taken


def forget(w: Workshop, event: Event, changes: list[Change] | None = None) -> list[Forget]:
    """What must leave the log when `event` has led to `changes`; `w` is the workshop before it."""
    changes = evolve(w, event) if changes is None else changes
    lost = [each for part in PARTS for each in part.forgets(w, changes)]
    if isinstance(event, erasure.PersonErased):
        return [*erasure.forgotten_with(event.person, EVENTS), *lost]
    if not may_end(changes):
        return lost
    over = claims.ended(w, changes)
    return [*lost, *sealing.forgotten_after(w, changes, EVENTS), *claims.forgets(over, EVENTS)]


def sealed_for_good(w: Workshop) -> list[Forget]:
    """What the log must not hold of all that was secret and is over."""
    kinds = sealing.sealing(NOUNS)
    over = [r for kind in kinds for r in w.of_kind(kind)]
    return sealing.forgotten_of([r for r in over if not sealing.is_open(r)], EVENTS)


def need_nothing_sealed(w: Workshop) -> None:
    """Refused as vote_open is, while a choice that someone made in secret is kept."""
    sealing.need_nothing_sealed(w, NOUNS)
