"""Making: a workshop is made of what a form or a program asks for."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Annotated, Any

from flask_babel import gettext

from wsr import codec, methods
from wsr.domain import pasted
from wsr.domain.agenda_fields import need_minutes
from wsr.domain.fields import CARD, NAME, TITLE, Words
from wsr.domain.groups import AddGroup, need_choices
from wsr.domain.kernel import N_, Refused
from wsr.domain.records import HALVES, LEVELS
from wsr.domain.setup import CreateWorkshop
from wsr.methods.checks import MAX_DAYS
from wsr.methods.reading import MOST as MOST_FILE
from wsr.web import wire
from wsr.web.app_context import services

OWN = "own"  # what an agenda is called that came as a file
SHOWN = ("id", "activity", "title", "instruction", "day", "half", "minutes")
MOST = MOST_FILE + wire.MAX_BODY  # bytes, as such a file may come along
Stages = tuple[dict[str, Any], ...]


@dataclass(frozen=True)
class NewWorkshop:
    """`method_file` is the text of a method file, in place of a `method` that is kept here.

    `agenda` are the stages to keep of it, in order, as KeptStage.
    """

    title: Annotated[str, Words(TITLE, line=True)]
    groups: tuple[Any, ...]
    method: str = "half-day"
    task: Annotated[str, Words(CARD, empty=True)] = ""
    day0: str = ""
    place: Annotated[str, Words(TITLE, empty=True)] = ""
    dots: int | None = None
    method_file: Annotated[str, Words(MOST_FILE, empty=True)] = ""
    agenda: tuple[Any, ...] | None = None


@dataclass(frozen=True)
class KeptStage:
    """What is not said stays as the method says it."""

    id: str
    title: Annotated[str | None, Words(TITLE, line=True)] = None
    minutes: int | None = None
    day: int | None = None
    half: str | None = None


@dataclass(frozen=True)
class NewGroup:
    name: Annotated[str, Words(NAME, line=True)]
    icon: str = "people"
    colour: int | None = None
    sector: str = ""
    level: str = ""
    seats: int = 0


def workshop_from(asked: NewWorkshop) -> CreateWorkshop:
    """The command a form or program asks for, in the words of its method."""
    return creating(asked, method_of(asked))


def creating(asked: NewWorkshop, method: methods.Method) -> CreateWorkshop:
    return CreateWorkshop(
        code="",
        title=asked.title,
        method=method.id,
        task=asked.task,
        place=asked.place,
        day0=asked.day0 or date.today().isoformat(),
        groups=tuple(groups_from(asked.groups)),
        stages=with_budget(agenda_from(method.stages, asked.agenda), asked.dots),
    )


def method_of(asked: NewWorkshop) -> methods.Method:
    """In the asker's language; a file that came along says what it says."""
    if asked.method_file:
        return method_in(asked.method_file.encode())
    found = methods.all_methods(services().config.methods).get(asked.method)
    if found is None:
        raise Refused("no_such_method", N_("There is no such method."), "method")
    return found.told_in(gettext)


def method_in(raw: bytes) -> methods.Method:
    """What a method file says, or Refused with bad_method; read off the event loop."""
    try:
        return services().loop.offload(methods.method_from, OWN, raw)
    except methods.MethodError as error:
        said = wire.sentence(error.why, error.params)
        why = N_("Line %(line)d: %(said)s") if error.line else N_("In this file: %(said)s")
        raise Refused("bad_method", why, "method_file", line=error.line, said=said) from None


def agenda_from(stages: Stages, kept: tuple[Any, ...] | None) -> Stages:
    """The stages as somebody has changed them before anyone joined."""
    if kept is None:
        return stages
    asked: list[KeptStage] = [codec.command_from(KeptStage, each) for each in kept]
    known = {stage["id"]: stage for stage in stages}
    ids = [each.id for each in asked]
    if not ids or len(set(ids)) < len(ids) or not known.keys() >= set(ids):
        raise Refused("bad_agenda", N_("Keep at least one stage, and each one once."), "agenda")
    return tuple(changed(known[each.id], each, n) for n, each in enumerate(asked, 1))


def changed(stage: dict[str, Any], asked: KeptStage, position: int) -> dict[str, Any]:
    need_minutes(asked.minutes)
    if asked.day not in (None, *range(1, MAX_DAYS + 1)) or asked.half not in (None, "", *HALVES):
        raise Refused("bad_day", N_("That isn’t one of the choices."), "agenda")
    said = {name: getattr(asked, name) for name in ("title", "minutes", "day", "half")}
    return {**stage, **{f: v for f, v in said.items() if v is not None}, "position": position}


def told(method: methods.Method) -> dict[str, Any]:
    """A method as the form shows it."""
    return {
        "id": method.id,
        "title": method.title,
        "summary": method.summary,
        "minutes": method.minutes,
        "halves": [{"day": h.day, "half": h.half, "minutes": h.minutes} for h in method.halves],
        "stages": [{name: stage[name] for name in SHOWN} for stage in method.stages],
        "groups": list(method.groups),
    }


def groups_from(given: tuple[Any, ...]) -> list[dict[str, Any]]:
    """Names or {name, icon?, colour?}, as Group fields with ids g1, g2...; Refused: bad_groups."""
    plain = [group for each in given for group in listed(each)]
    groups: list[NewGroup] = [codec.command_from(NewGroup, each) for each in plain]
    if len({g.name.casefold() for g in groups}) < len(groups):
        raise Refused("name_in_use", N_("Two groups have the same name."), "groups")
    return [
        {
            "id": f"g{n}",
            "name": g.name,
            "icon": g.icon,
            "position": n,
            "colour": g.colour if g.colour and 1 <= g.colour <= 12 else (n - 1) % 12 + 1,
            **known_of(g),
        }
        for n, g in enumerate(groups, 1)
    ]


def known_of(group: NewGroup) -> dict[str, Any]:
    """What is said of a group beside its name; Refused with bad_choice."""
    said = {"sector": group.sector, "level": group.level, "seats": group.seats}
    need_choices(AddGroup("", group.name, **said))  # type: ignore[arg-type]  # each is of its type
    if group.level not in ("", *LEVELS):
        raise Refused("bad_choice", N_("That isn’t one of the choices."), "level")
    return {name: value for name, value in said.items() if value}


def listed(given: Any) -> list[Any]:
    """A text may be a list that someone pasted, a group on each line."""
    if not isinstance(given, str):
        return [given]
    return [{"name": name} for name in pasted.items(given) or [given]]


def with_budget(stages: Stages, dots: int | None) -> Stages:
    if dots is None:
        return stages
    if not 1 <= dots <= 100:
        raise Refused("bad_budget", N_("Give each person 1 to %(most)d dots."), "dots", most=100)
    return tuple(
        {**s, "settings": {**s["settings"], "budget": dots}} if s["activity"] == "dots" else s
        for s in stages
    )
