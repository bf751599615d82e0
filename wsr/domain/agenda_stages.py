"""Stages: they are added, duplicated, taken off the agenda and brought back while the room is live."""

from __future__ import annotations

from dataclasses import dataclass, field, fields, replace
from typing import Annotated, Any

from wsr.domain.agenda_fields import Lane, need_day, need_lanes, need_minutes, need_seating
from wsr.domain.agenda_order import moved_on
from wsr.domain.fields import CARD, TITLE, Plain, StageId, words
from wsr.domain.findings import in_order
from wsr.domain.guards import need_free_id
from wsr.domain.kernel import N_, Actor, Change, Command, Event, Put, Refused, Remove, Workshop
from wsr.domain.privacy import shared
from wsr.domain.records import About, RemovedStage, Stage
from wsr.domain.visibility import EVERYONE, FACILITATORS

MAX_STAGES = 100


@dataclass(frozen=True)
class AddStage(Command):
    """`after` is a stage's id, or "" for the very beginning; when it is missing, at the end.

    `day` and `half` are those of the stage before, where nothing is said.
    """

    stage: str
    activity: str
    title: Annotated[str, words(TITLE, line=True)]
    after: str | None = None
    day: int | None = None
    half: str | None = None
    minutes: int = 0
    instruction: Annotated[str, words(CARD, empty=True)] = ""
    lanes: tuple[Lane, ...] = ()
    settings: dict[str, Any] | None = None
    seating: str = ""
    roles: tuple[str, ...] = ()


@dataclass(frozen=True)
class DuplicateStage(Command):
    """A stage `as` follows `stage`, with its words, picture, lanes and settings, and none of its cards."""

    stage: str
    as_: str


@dataclass(frozen=True)
class RemoveStage(Command):
    """What was done in it stays in the file, and in no report until it is brought back."""

    stage: str


@dataclass(frozen=True)
class RestoreStage(Command):
    stage: str


@dataclass(frozen=True)
class StageAdded(Event):
    stage: StageId
    position: Plain[int]
    activity: Plain[str]
    title: Annotated[str, shared()]
    instruction: Annotated[str, shared()]
    minutes: Plain[int]
    lanes: Annotated[tuple[Lane, ...], shared()]
    settings: Plain[dict[str, Any]]
    day: Plain[int]
    half: Plain[str]
    seating: Plain[str]
    roles: Plain[tuple[str, ...]] = field(default=())


@dataclass(frozen=True)
class StageDuplicated(Event):
    stage: StageId
    as_: StageId


@dataclass(frozen=True)
class StageRemoved(Event):
    stage: StageId


@dataclass(frozen=True)
class StageRestored(Event):
    stage: StageId


def add_stage(w: Workshop, actor: Actor, c: AddStage, at: int) -> list[Event]:
    need_room(w, c.stage, "stage")
    need_minutes(c.minutes)
    need_day(c.day, c.half)
    need_seating(c.seating, c.roles)
    lanes = need_lanes(c.lanes)
    before = stage_before(w, c.after)
    day, half = when(w, before, c)
    position = before.position + 1 if before else 1
    given = (c.activity, c.title, c.instruction, c.minutes, lanes, c.settings or {})
    return [StageAdded(c.stage, position, *given, day, half, c.seating, c.roles)]


def need_room(w: Workshop, id: str, field: str) -> None:
    """One more may be on the agenda, and may have this id."""
    need_free_id(w, id, field, "stage", "removed_stage")
    need_not_full(w)


def need_not_full(w: Workshop) -> None:
    if w.count(Stage) >= MAX_STAGES:
        raise Refused("too_many_stages", N_("There are %(most)d stages already."), most=MAX_STAGES)


def stage_before(w: Workshop, after: str | None) -> Stage | None:
    if after == "":
        return None
    return in_order(w.all(Stage))[-1] if after is None else w.need(Stage, after, "after")


def when(w: Workshop, before: Stage | None, c: AddStage) -> tuple[int, str]:
    beside = before or in_order(w.all(Stage))[0]
    day = beside.day if c.day is None else c.day
    half = beside.half if day == beside.day else ""
    return day, half if c.half is None else c.half


def duplicate_stage(w: Workshop, actor: Actor, c: DuplicateStage, at: int) -> list[Event]:
    w.need(Stage, c.stage, "stage")
    need_room(w, c.as_, "as")
    return [StageDuplicated(c.stage, c.as_)]


def remove_stage(w: Workshop, actor: Actor, c: RemoveStage, at: int) -> list[Event]:
    stage = w.need(Stage, c.stage, "stage")
    if stage.status == "open":
        raise Refused("stage_open", N_("Close the stage first."), "stage")
    if w.count(Stage) == 1:
        raise Refused("last_stage", N_("A workshop needs at least one stage."), "stage")
    return [StageRemoved(stage.id)]


def restore_stage(w: Workshop, actor: Actor, c: RestoreStage, at: int) -> list[Event]:
    removed = w.get(RemovedStage, c.stage)
    if removed is None:
        raise Refused("no_such_stage", N_("That is no longer here."), "stage")
    need_not_full(w)
    return [StageRestored(removed.id)]


def stage_added(w: Workshop, e: StageAdded) -> list[Change]:
    given = {f.name: getattr(e, f.name) for f in fields(e) if f.name != "stage"}
    return [*moved_on(w, e.position), Put(Stage(e.stage, **given))]


def stage_duplicated(w: Workshop, e: StageDuplicated) -> list[Change]:
    stage = w.need(Stage, e.stage)
    place = stage.position + 1
    anew = {"status": "ahead", "opened_at": None, "ends_at": None, "planned": None, "runs": ()}
    anew["picture"] = None  # pictures.py gives it one of its own
    copy = replace(stage, id=e.as_, position=place, **anew)  # type: ignore[arg-type]
    return [*moved_on(w, place), Put(copy)]


def stage_removed(w: Workshop, e: StageRemoved) -> list[Change]:
    stage = w.need(Stage, e.stage)
    away = RemovedStage(**{**told(stage), "audience": FACILITATORS})
    return [Remove("stage", stage.id), Put(away), *left_for_another(w, stage)]


def stage_restored(w: Workshop, e: StageRestored) -> list[Change]:
    removed = w.need(RemovedStage, e.stage)
    stage = Stage(**{**told(removed), "audience": EVERYONE})
    back: list[Change] = [Remove("removed_stage", stage.id), Put(stage)]
    return [*moved_on(w, stage.position), *back, *entered_again(w, stage)]


def told(stage: Stage) -> dict[str, Any]:
    """Its fields alone: a record that has travelled carries more."""
    return {f.name: getattr(stage, f.name) for f in fields(stage)}


def left_for_another(w: Workshop, stage: Stage) -> list[Change]:
    """The room is then in the stage that was opened last, of those that are left."""
    about = w.need(About, "about")
    if about.current != stage.id:
        return []
    others = [each for each in w.all(Stage) if each.id != stage.id and each.opened_at]
    last = max(others, key=last_opened, default=None)
    return [Put(replace(about, current=last.id if last else None))]


def entered_again(w: Workshop, stage: Stage) -> list[Change]:
    about = w.need(About, "about")
    now = w.get(Stage, about.current)
    later = stage.opened_at and (now is None or last_opened(stage) >= last_opened(now))
    return [Put(replace(about, current=stage.id))] if later else []


def last_opened(stage: Stage) -> tuple[bool, int]:
    runs = [run["opened_at"] for run in stage.runs]
    return stage.status == "open", max(runs, default=stage.opened_at or 0)


DECIDE = {
    AddStage: add_stage,
    DuplicateStage: duplicate_stage,
    RemoveStage: remove_stage,
    RestoreStage: restore_stage,
}
EVOLVE = {
    StageAdded: stage_added,
    StageDuplicated: stage_duplicated,
    StageRemoved: stage_removed,
    StageRestored: stage_restored,
}
