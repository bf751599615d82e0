"""Checks: each value of a method file is of its kind, or its sentence says why not."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Any

from wsr.activities.index import SETTINGS, STAGED
from wsr.codec import cleaned_text, fitting
from wsr.domain.agenda_fields import MAX_MINUTES
from wsr.domain.fields import CARD, ID, NAME, TITLE, Words
from wsr.domain.groups import COLOURS, MAX_SEATS
from wsr.domain.kernel import N_, Refused
from wsr.domain.records import DUTIES, HALVES, LEVELS, SEATINGS, SECTORS
from wsr.methods.errors import MethodError, need, refuse
from wsr.methods.method import Fields

MAX_LANES, MAX_DAYS = 12, 30
KIND: dict[type, str] = {
    str: N_("%(name)s must be a text in quotes."),
    int: N_("%(name)s must be a whole number."),
    bool: N_("%(name)s must be true or false."),
    list: N_("%(name)s must be a list in [ ]."),
    dict: N_("%(name)s must be a table in { }."),
}
STAGE: dict[str, type] = {
    "id": str,
    "activity": str,
    "title": str,
    "instruction": str,
    "day": int,
    "half": str,
    "minutes": int,
    "seating": str,
    "roles": list,
    "lanes": list,
    "settings": dict,
}
GROUP: dict[str, type] = {
    "name": str,
    "icon": str,
    "colour": int,
    "sector": str,
    "level": str,
    "seats": int,
}
LINE, SAID = Words(TITLE, line=True), Words(CARD, empty=True)


def stage(given: Fields, position: int) -> Fields:
    """The fields of a Stage record, in the order of the file."""
    need_fields(given, STAGE)
    need_id(given.get("id"), "id")
    need_one_of(given.get("activity"), STAGED, "activity")
    need_one_of(given.get("half", ""), ("", *HALVES), "half")
    need_one_of(given.get("seating", ""), SEATINGS, "seating")
    return {
        "id": given["id"],
        "position": position,
        "activity": given["activity"],
        "title": text(given, "title", LINE),
        "instruction": text(given, "instruction", SAID),
        "day": number(given, "day", 1, MAX_DAYS, 1),
        "half": given.get("half", ""),
        "minutes": number(given, "minutes", 0, MAX_MINUTES, 0),
        "seating": given.get("seating", ""),
        "roles": roles(given.get("roles", [])),
        "lanes": inside("lanes", lanes, given.get("lanes", [])),
        "settings": inside("settings", settings, given["activity"], given.get("settings", {})),
    }


def inside(field: str, check: Callable[..., Any], *given: Any) -> Any:
    """A mistake deeper in a value is looked for where the file gives the value."""
    try:
        return check(*given)
    except MethodError as error:
        error.field = field
        raise


def roles(given: list[Any]) -> tuple[str, ...]:
    for each in given:
        need_one_of(each, DUTIES, "roles")
    need_different(given, "roles")
    return tuple(given)


def lanes(given: list[Any]) -> tuple[dict[str, str], ...]:
    need(len(given) <= MAX_LANES, N_("%(name)s: %(most)d at most."), "lanes", most=MAX_LANES)
    found = tuple(lane(each) for each in given)
    need_different([each["id"] for each in found], "lanes")
    return found


def lane(given: Any) -> dict[str, str]:
    need(isinstance(given, dict), N_("A lane is { id = …, title = … }."), "lanes")
    need_fields(given, {"id": str, "title": str}, "lanes")
    need_id(given.get("id"), "lanes")
    return {"id": given["id"], "title": text(given, "title", LINE)}


def settings(activity: str, given: Fields) -> Fields:
    for name, value in given.items():
        known = SETTINGS[activity].get(name)
        if known is None:
            refuse(N_("There is no setting %(setting)s here."), setting=short(name))
        need_kind(value, type(known.default), name)
        span = f"{known.least}–{known.most}" if known.type == "number" else choices(known.choices)
        need(known.allows(value), N_("%(name)s must be one of: %(known)s."), name, known=span)
    return given


def need_stages_named(stages: tuple[Fields, ...], one: Fields) -> None:
    """A setting that names a stage names another one of the file, of the kind it asks for."""
    for name, value in one["settings"].items():
        known = SETTINGS[one["activity"]][name]
        if known.names_stage(value):
            ids = [s["id"] for s in stages if s["activity"] == known.stage_of and s is not one]
            why = N_("%(name)s must be one of: %(known)s.")
            every = ", ".join([choices(known.choices), *ids])
            need(value in ids, why, name, known=every)


def choices(given: tuple[tuple[Any, str], ...]) -> str:
    return ", ".join(str(value) or '""' for value, _ in given)


def group(given: Fields, position: int) -> Fields:
    """The fields of a Group record that a file may say; it gets its id and place later."""
    need_fields(given, GROUP)
    need_id(given.get("icon", "people"), "icon")
    need_one_of(given.get("sector", ""), ("", *SECTORS), "sector")
    need_one_of(given.get("level", ""), ("", *LEVELS), "level")
    number(given, "colour", 1, COLOURS, 1)
    number(given, "seats", 0, MAX_SEATS, 0)
    name = text(given, "name", Words(NAME, line=True))
    return {"icon": "people", **given, "name": name}


def need_fields(given: Any, known: dict[str, type], table: str = "") -> None:
    """Each is known here and of its kind; `table` is what to look for in the text instead."""
    need_kind(given, dict, table)
    for name, value in given.items():
        need(name in known, N_("%(name)s isn’t known here."), short(name))
        need_kind(value, known[name], name)


def need_kind(value: Any, kind: type, name: str) -> None:
    need(type(value) is kind, KIND[kind], name)


def text(given: Fields, name: str, limit: Words) -> str:
    """Cleaned as what a phone sends; refused where it is blank or too long."""
    try:
        return fitting(name, cleaned_text(given.get(name, "")), limit)
    except Refused as refused:
        if refused.code == "too_long":
            why = N_("%(name)s is too long: use at most %(most)d characters.")
            refuse(why, name, most=limit.limit)
        refuse(N_("%(name)s is missing."), name)


def number(given: Fields, name: str, least: int, most: int, default: int) -> int:
    value: int = given.get(name, default)
    why = N_("%(name)s must be %(least)d to %(most)d.")
    need(least <= value <= most, why, name, least=least, most=most)
    return value


def need_id(value: Any, name: str) -> None:
    need(value is not None, N_("%(name)s is missing."), name)
    need(
        bool(ID.fullmatch(str(value))),
        N_("%(name)s: use letters from a to z, digits, - and _ only."),
        name,
    )


def need_one_of(value: Any, known: tuple[str, ...], name: str) -> None:
    need(value is not None, N_("%(name)s is missing."), name)
    why = N_("%(name)s must be one of: %(known)s.")
    need(value in known, why, name, known=", ".join(each or '""' for each in known))


def need_different(names: list[Any], name: str) -> None:
    twice = sorted({short(each) for each in names if names.count(each) > 1})
    need(not twice, N_("%(name)s must differ: %(twice)s."), name, twice=", ".join(twice))


def short(name: Any) -> str:
    """A word of a stranger, fit to be told back."""
    return re.sub(r"\s+", " ", str(name))[:40]
