"""Setup: a workshop is created, described, paused and closed."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Annotated, Any

from wsr.domain.fields import CARD, TITLE, Own, Plain, words
from wsr.domain.groups import MAX_GROUPS
from wsr.domain.guards import need_date
from wsr.domain.kernel import N_, Actor, Change, Command, Event, Put, Refused, Workshop
from wsr.domain.privacy import shared
from wsr.domain.records import About, Group, Stage
from wsr.domain.wall import SHOWS, WallSteered, wall_of


@dataclass(frozen=True)
class CreateWorkshop(Command):
    """Made by the host, never over the socket. `stages` and `groups` are record fields."""

    code: str
    title: Annotated[str, words(TITLE, line=True)]
    method: str = "half-day"
    task: Annotated[str, words(CARD, empty=True)] = ""
    place: Annotated[str, words(TITLE, empty=True)] = ""
    day0: str = ""
    language: str = "en"
    illustrative: bool = False
    groups: tuple[dict[str, Any], ...] = ()
    stages: tuple[dict[str, Any], ...] = ()


@dataclass(frozen=True)
class EditWorkshop(Command):
    title: Annotated[str | None, words(TITLE, line=True)] = None
    task: Annotated[str | None, words(CARD, empty=True)] = None
    place: Annotated[str | None, words(TITLE, empty=True)] = None
    day0: str | None = None
    name_list: bool | None = None
    on_wall: str | None = None


@dataclass(frozen=True)
class PauseRoom(Command):
    pass


@dataclass(frozen=True)
class ResumeRoom(Command):
    pass


@dataclass(frozen=True)
class CloseWorkshop(Command):
    pass


@dataclass(frozen=True)
class ReopenWorkshop(Command):
    pass


@dataclass(frozen=True)
class WorkshopCreated(Event):
    code: Plain[str]
    title: Annotated[str, shared()]
    method: Plain[str]
    task: Annotated[str, shared()]
    place: Annotated[str, shared()]
    day0: Plain[str]
    language: Plain[str]
    illustrative: Plain[bool]
    groups: Annotated[tuple[dict[str, Any], ...], shared()]
    stages: Annotated[tuple[dict[str, Any], ...], shared()]
    at: Plain[int]


@dataclass(frozen=True)
class WorkshopEdited(Event):
    set: Annotated[Own[dict[str, Any]], shared()]


@dataclass(frozen=True)
class RoomPaused(Event):
    paused: Plain[bool]


@dataclass(frozen=True)
class WorkshopClosed(Event):
    closed: Plain[bool]


def create_workshop(w: Workshop, actor: Actor, c: CreateWorkshop, at: int) -> list[Event]:
    if w.get(About, "about"):
        raise Refused("already_created", N_("This workshop already exists."))
    if not 1 <= len(c.groups) <= MAX_GROUPS:
        raise Refused(
            "bad_groups", N_("Name between 1 and %(most)d groups."), "groups", most=MAX_GROUPS
        )
    need_different([each["id"] for each in c.groups], "groups")
    need_different([each["name"].casefold() for each in c.groups], "groups")
    need_different([each["id"] for each in c.stages], "stages")
    need_date(c.day0, "day0")
    fields = {f: getattr(c, f) for f in c.__dataclass_fields__}
    return [WorkshopCreated(**fields, at=at)]


def need_different(names: list[str], field: str) -> None:
    if not all(names) or len(set(names)) < len(names):
        raise Refused("name_in_use", N_("Give each one its own name."), field)


def edit_workshop(w: Workshop, actor: Actor, c: EditWorkshop, at: int) -> list[Event]:
    if c.day0 is not None:
        need_date(c.day0, "day0")
    asked = {f: v for f, v in vars(c).items() if v is not None and f != "on_wall"}
    return [*([WorkshopEdited(asked)] if asked else []), *put_on_wall(c.on_wall, at)]


def put_on_wall(show: str | None, at: int) -> list[Event]:
    """Programs from before `show_on_wall` ask for it here."""
    if show is None:
        return []
    if show not in SHOWS:
        raise Refused("bad_choice", N_("That isn’t one of the choices."), "on_wall")
    return [WallSteered({"show": show}, at)]


def pause_room(w: Workshop, actor: Actor, c: PauseRoom, at: int) -> list[Event]:
    return [RoomPaused(True)]


def resume_room(w: Workshop, actor: Actor, c: ResumeRoom, at: int) -> list[Event]:
    return [RoomPaused(False)]


def close_workshop(w: Workshop, actor: Actor, c: CloseWorkshop, at: int) -> list[Event]:
    return [WorkshopClosed(True)]


def reopen_workshop(w: Workshop, actor: Actor, c: ReopenWorkshop, at: int) -> list[Event]:
    return [WorkshopClosed(False)]


def workshop_created(w: Workshop, e: WorkshopCreated) -> list[Change]:
    fields = {f: v for f, v in vars(e).items() if f not in ("groups", "stages", "at")}
    about = About(id="about", created_at=e.at, **fields)
    stages = [Put(planned(each)) for each in e.stages]
    return [Put(about), *(Put(Group(**g)) for g in e.groups), *stages]


def planned(given: dict[str, Any]) -> Stage:
    """A stage from its fields, whose lists a log gives back as lists."""
    lists = {name: tuple(given.get(name, ())) for name in ("lanes", "roles")}
    return Stage(**{**given, **lists})


def workshop_edited(w: Workshop, e: WorkshopEdited) -> list[Change]:
    said = {name: value for name, value in e.set.items() if name != "on_wall"}
    # Logs from before there was a record of the wall say it here.
    wall = [Put(replace(wall_of(w), show=e.set["on_wall"]))] if "on_wall" in e.set else []
    return [Put(replace(w.need(About, "about"), **said)), *wall]


def room_paused(w: Workshop, e: RoomPaused) -> list[Change]:
    return [Put(replace(w.need(About, "about"), paused=e.paused))]


def workshop_closed(w: Workshop, e: WorkshopClosed) -> list[Change]:
    return [Put(replace(w.need(About, "about"), closed=e.closed))]


DECIDE = {
    CreateWorkshop: create_workshop,
    EditWorkshop: edit_workshop,
    PauseRoom: pause_room,
    ResumeRoom: resume_room,
    CloseWorkshop: close_workshop,
    ReopenWorkshop: reopen_workshop,
}
EVOLVE = {
    WorkshopCreated: workshop_created,
    WorkshopEdited: workshop_edited,
    RoomPaused: room_paused,
    WorkshopClosed: workshop_closed,
}
