"""Agenda: stages are opened, closed, extended, skipped, edited."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import Annotated, Any

from wsr.domain.agenda_days import days_after, has_begun
from wsr.domain.agenda_fields import (
    MAX_MINUTES,
    Lane,
    need_day,
    need_lanes_of,
    need_minutes,
    need_seating,
)
from wsr.domain.fields import CARD, TITLE, Plain, StageId, words
from wsr.domain.kernel import N_, Actor, Change, Command, Event, Put, Refused, Workshop
from wsr.domain.privacy import shared
from wsr.domain.records import About, Stage

Run = dict[str, int]  # {opened_at, closed_at}, ms since 1970


@dataclass(frozen=True)
class OpenStage(Command):
    stage: str
    minutes: int | None = None


@dataclass(frozen=True)
class CloseStage(Command):
    stage: str


@dataclass(frozen=True)
class ExtendStage(Command):
    """`minutes` from now on, or fewer when negative; never before now."""

    stage: str
    minutes: int


@dataclass(frozen=True)
class SkipStage(Command):
    stage: str
    skipped: bool = True


@dataclass(frozen=True)
class EditStage(Command):
    """`settings` are merged into the ones there are, `lanes` and `roles` take their place."""

    stage: str
    title: Annotated[str | None, words(TITLE, line=True)] = None
    instruction: Annotated[str | None, words(CARD, empty=True)] = None
    minutes: int | None = None
    settings: dict[str, Any] | None = None
    lanes: tuple[Lane, ...] | None = None
    day: int | None = None
    half: str | None = None
    seating: str | None = None
    roles: tuple[str, ...] | None = None


@dataclass(frozen=True)
class StageOpened(Event):
    stage: StageId
    at: Plain[int]
    ends_at: Plain[int | None]


@dataclass(frozen=True)
class StageClosed(Event):
    stage: StageId
    at: Plain[int | None] = None  # None in a log that did not tell yet


@dataclass(frozen=True)
class StageExtended(Event):
    stage: StageId
    ends_at: Plain[int]


@dataclass(frozen=True)
class StageSkipped(Event):
    stage: StageId
    skipped: Plain[bool]


@dataclass(frozen=True)
class StageEdited(Event):
    stage: StageId
    set: Annotated[dict[str, Any], shared()] = field(default_factory=dict)


def open_stage(w: Workshop, actor: Actor, c: OpenStage, at: int) -> list[Event]:
    """Opens it for all, closing the one that is open; opening again resumes it."""
    stage = w.need(Stage, c.stage, "stage")
    need_minutes(c.minutes)
    open_now = [s for s in w.all(Stage) if s.status == "open" and s.id != stage.id]
    closing = [e for s in open_now for e in close(s, at)]
    minutes = stage.minutes if c.minutes is None else c.minutes
    ends_at = at + minutes * 60_000 if minutes else None
    return [*closing, StageOpened(stage.id, at, ends_at)]


def close_stage(w: Workshop, actor: Actor, c: CloseStage, at: int) -> list[Event]:
    stage = w.need(Stage, c.stage, "stage")
    if stage.status != "open":
        raise Refused("stage_closed", N_("This stage isn’t open now."), "stage")
    return close(stage, at)


def close(stage: Stage, at: int) -> list[Event]:
    return [StageClosed(stage.id, at)]


def extend_stage(w: Workshop, actor: Actor, c: ExtendStage, at: int) -> list[Event]:
    stage = w.need(Stage, c.stage, "stage")
    if stage.status != "open":
        raise Refused("stage_closed", N_("This stage isn’t open now."), "stage")
    if abs(c.minutes) > MAX_MINUTES:
        raise Refused("bad_minutes", N_("That is longer than a day."), "minutes")
    base = max(stage.ends_at or at, at)
    return [StageExtended(stage.id, max(at, base + c.minutes * 60_000))]


def skip_stage(w: Workshop, actor: Actor, c: SkipStage, at: int) -> list[Event]:
    stage = w.need(Stage, c.stage, "stage")
    if stage.status == "open":
        raise Refused("stage_open", N_("Close the stage first."), "stage")
    return [StageSkipped(stage.id, c.skipped)]


def edit_stage(w: Workshop, actor: Actor, c: EditStage, at: int) -> list[Event]:
    stage = w.need(Stage, c.stage, "stage")
    need_minutes(c.minutes)
    need_day(c.day, c.half)
    need_seating(c.seating, c.roles)
    changed = {f: v for f, v in vars(c).items() if f != "stage" and v is not None}
    if c.settings is not None:
        changed["settings"] = {**stage.settings, **c.settings}
    if c.lanes is not None:
        changed["lanes"] = need_lanes_of(w, stage, c.lanes)
    return [StageEdited(stage.id, changed)]


def stage_opened(w: Workshop, e: StageOpened) -> list[Change]:
    stage = w.need(Stage, e.stage)
    opened = replace(
        stage,
        status="open",
        opened_at=stage.opened_at or e.at,
        ends_at=e.ends_at,
        runs=stage.runs if is_running(stage) else (*stage.runs, {"opened_at": e.at}),
    )
    days = days_after(w, stage, e.at)
    return [Put(opened), Put(replace(w.need(About, "about"), current=e.stage, days=days))]


def is_running(stage: Stage) -> bool:
    return bool(stage.runs) and "closed_at" not in stage.runs[-1]


def stage_closed(w: Workshop, e: StageClosed) -> list[Change]:
    stage = w.need(Stage, e.stage)
    runs = ended(stage.runs, e.at) if is_running(stage) else stage.runs
    return [Put(replace(stage, status="done", ends_at=None, runs=runs))]


def ended(runs: tuple[Run, ...], at: int | None) -> tuple[Run, ...]:
    """The last of them has come to its end."""
    return (*runs[:-1], {**runs[-1], "closed_at": at or 0})


def stage_extended(w: Workshop, e: StageExtended) -> list[Change]:
    return [Put(replace(w.need(Stage, e.stage), ends_at=e.ends_at))]


def stage_skipped(w: Workshop, e: StageSkipped) -> list[Change]:
    stage = w.need(Stage, e.stage)
    before = "done" if stage.opened_at else "ahead"
    return [Put(replace(stage, status="skipped" if e.skipped else before))]


def stage_edited(w: Workshop, e: StageEdited) -> list[Change]:
    stage = w.need(Stage, e.stage)
    several: dict[str, Any] = {f: tuple(e.set[f]) for f in ("lanes", "roles") if f in e.set}
    return [Put(replace(stage, **{**e.set, **several}, planned=planned(w, stage, e.set)))]


def planned(w: Workshop, stage: Stage, changed: dict[str, Any]) -> int | None:
    """What was planned stays known when the minutes change on the day itself."""
    other = changed.get("minutes", stage.minutes) != stage.minutes
    now = other and stage.planned is None and has_begun(w, stage.day)
    return stage.minutes if now else stage.planned


DECIDE = {
    OpenStage: open_stage,
    CloseStage: close_stage,
    ExtendStage: extend_stage,
    SkipStage: skip_stage,
    EditStage: edit_stage,
}
EVOLVE = {
    StageOpened: stage_opened,
    StageClosed: stage_closed,
    StageExtended: stage_extended,
    StageSkipped: stage_skipped,
    StageEdited: stage_edited,
}
