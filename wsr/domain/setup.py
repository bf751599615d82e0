"""Setup: a workshop is created, described, paused and closed."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import Annotated, Any

from wsr.domain.fields import CARD, NAME, TITLE, GroupId, Own, Plain, words
from wsr.domain.guards import need_date, need_free_id
from wsr.domain.kernel import N_, Actor, Change, Command, Event, Put, Refused, Workshop
from wsr.domain.privacy import shared
from wsr.domain.records import About, Group, Stage

MAX_GROUPS, COLOURS = 40, 12


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
class AddGroup(Command):
    group: str
    name: Annotated[str, words(NAME, line=True)]
    icon: str = "people"
    colour: int | None = None
    position: int | None = None  # where it was, when its removal is undone


@dataclass(frozen=True)
class EditGroup(Command):
    group: str
    name: Annotated[str | None, words(NAME, line=True)] = None
    icon: str | None = None
    colour: int | None = None


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


@dataclass(frozen=True)
class GroupAdded(Event):
    group: GroupId
    name: Annotated[str, shared()]
    icon: Plain[str]
    colour: Plain[int]
    position: Plain[int]


@dataclass(frozen=True)
class GroupEdited(Event):
    group: GroupId
    set: Annotated[dict[str, Any], shared()] = field(default_factory=dict)


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
    return [WorkshopEdited({f: v for f, v in vars(c).items() if v is not None})]


def pause_room(w: Workshop, actor: Actor, c: PauseRoom, at: int) -> list[Event]:
    return [RoomPaused(True)]


def resume_room(w: Workshop, actor: Actor, c: ResumeRoom, at: int) -> list[Event]:
    return [RoomPaused(False)]


def close_workshop(w: Workshop, actor: Actor, c: CloseWorkshop, at: int) -> list[Event]:
    return [WorkshopClosed(True)]


def reopen_workshop(w: Workshop, actor: Actor, c: ReopenWorkshop, at: int) -> list[Event]:
    return [WorkshopClosed(False)]


def add_group(w: Workshop, actor: Actor, c: AddGroup, at: int) -> list[Event]:
    groups = w.all(Group)
    need_free_id(w, c.group, "group")
    if len(groups) >= MAX_GROUPS:
        raise Refused("too_many_groups", N_("There are %(most)d groups already."), most=MAX_GROUPS)
    need_own_name(w, c.group, c.name)
    need_colour(c.colour)
    colour = c.colour or len(groups) % COLOURS + 1
    last = max((each.position for each in groups), default=0)
    return [GroupAdded(c.group, c.name, c.icon, colour, need_position(c.position) or last + 1)]


def need_position(position: int | None) -> int | None:
    if position is not None and not 1 <= position <= 1000:
        raise Refused("bad_choice", N_("That isn’t one of the choices."), "position")
    return position


def edit_group(w: Workshop, actor: Actor, c: EditGroup, at: int) -> list[Event]:
    group = w.need(Group, c.group, "group")
    need_own_name(w, c.group, c.name or group.name)
    need_colour(c.colour)
    asked = {"name": c.name, "icon": c.icon, "colour": c.colour}
    return [GroupEdited(c.group, {f: v for f, v in asked.items() if v is not None})]


def need_own_name(w: Workshop, id: str, name: str) -> None:
    """Two groups of one name cannot be told apart on a phone."""
    if any(g.id != id and g.name.casefold() == name.casefold() for g in w.all(Group)):
        raise Refused("name_in_use", N_("Another group already has this name."), "name")


def need_colour(colour: int | None) -> None:
    if colour is not None and not 1 <= colour <= COLOURS:
        raise Refused("bad_choice", N_("That isn’t one of the choices."), "colour")


def workshop_created(w: Workshop, e: WorkshopCreated) -> list[Change]:
    fields = {f: v for f, v in vars(e).items() if f not in ("groups", "stages", "at")}
    about = About(id="about", created_at=e.at, **fields)
    stages = [Put(Stage(**{**s, "lanes": tuple(s.get("lanes", ()))})) for s in e.stages]
    return [Put(about), *(Put(Group(**g)) for g in e.groups), *stages]


def workshop_edited(w: Workshop, e: WorkshopEdited) -> list[Change]:
    return [Put(replace(w.need(About, "about"), **e.set))]


def room_paused(w: Workshop, e: RoomPaused) -> list[Change]:
    return [Put(replace(w.need(About, "about"), paused=e.paused))]


def workshop_closed(w: Workshop, e: WorkshopClosed) -> list[Change]:
    return [Put(replace(w.need(About, "about"), closed=e.closed))]


def group_added(w: Workshop, e: GroupAdded) -> list[Change]:
    return [Put(Group(e.group, e.name, e.icon, e.colour, e.position))]


def group_edited(w: Workshop, e: GroupEdited) -> list[Change]:
    return [Put(replace(w.need(Group, e.group), **e.set))]


DECIDE = {
    CreateWorkshop: create_workshop,
    EditWorkshop: edit_workshop,
    PauseRoom: pause_room,
    ResumeRoom: resume_room,
    CloseWorkshop: close_workshop,
    ReopenWorkshop: reopen_workshop,
    AddGroup: add_group,
    EditGroup: edit_group,
}
EVOLVE = {
    WorkshopCreated: workshop_created,
    WorkshopEdited: workshop_edited,
    RoomPaused: room_paused,
    WorkshopClosed: workshop_closed,
    GroupAdded: group_added,
    GroupEdited: group_edited,
}
