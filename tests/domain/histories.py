"""Random histories: anyone asks anything, in any order, mostly about things that are there."""

from __future__ import annotations

import types
from collections.abc import Collection
from dataclasses import MISSING, fields, is_dataclass
from random import Random
from typing import Any, Union, get_args, get_origin, get_type_hints

from tests.activities.scenes import DATES, SMALL, TEXTS, THINGS, YES, Ask, Sample, one, scenes, some
from tests.cast import GROUPS, LANES, STAGES
from wsr.activities.index import COMMANDS, FOLDERS, SETTINGS
from wsr.domain import access
from wsr.domain.invited import Invitee
from wsr.domain.kernel import Workshop
from wsr.domain.records import (
    DUTIES,
    HALVES,
    LINK_TYPES,
    ROLES,
    SEATINGS,
    About,
    Link,
    RemovedStage,
    Stage,
)


def shuffled(*values: Any) -> Sample:
    return lambda r: r.sample(values, len(values))


def any_settings(r: Random) -> dict[str, Any]:
    known = {name: type(each.default) for of in SETTINGS.values() for name, each in of.items()}
    name = r.choice(sorted(known))
    sample = {bool: one(True, False), int: SMALL, str: one("", "named", "anonymous")}
    return {name: sample[known[name]](r)}


ENTRIES = [{"id": "d1", "title": "Hill district"}, {"id": "d2", "title": "Lake district"}]
GROUP = one(*(each["id"] for each in GROUPS))
STAGE_IDS = tuple(each["id"] for each in STAGES)
# What a field of this name holds; an activity says it of its own in its scene.py.
NAMED: dict[str, Sample] = {
    **{name: of for each in scenes().values() for name, of in each.fields.items()},
    "day0": DATES,
    "from_": THINGS,
    "to": THINGS,
    "type": one(*LINK_TYPES),
    "on": THINGS,
    "stage": one(*STAGE_IDS),
    "stages": shuffled(*STAGE_IDS),
    "base": shuffled(*STAGE_IDS),
    "after": one(*STAGE_IDS, "", "extra"),
    "as_": one("copy"),
    "activity": one("cards", "break", "poster"),
    "lanes": one([], LANES, [{"id": "world", "title": "World"}]),
    "day": one(1, 2, 31),
    "half": one("", *HALVES),
    "days": one({}, {"past": {"day": 2, "half": "am"}}),
    "roles": some(one(*DUTIES), 2),
    "marked": one(True, True, False),
    "skipped": YES,
    "group": GROUP,
    "for_group": GROUP,
    "person": one("fay", "ana", "ben", "rui"),
    "people": some(one("ana", "ben", "rui"), 2),
    "role": one(*ROLES),
    "minutes": one(-5, 0, 30),
    "decision": one("d1", "d2"),
    "icon": one("fish", "boat"),
    "colour": one(0, 1, 13),
    "position": one(0, 2),
    "settings": any_settings,
    "name_list": YES,
    "on_wall": one("", "missing", "x"),
    "show": one("", "qr", "blank", "x"),
    "page": one(0, 2, -1),
    "hold": YES,
    "invitee": one("i1", "i2"),
    "organisation": one("", "Lake Co-op"),
    "table": one(0, 7, -1),
    "flags": some(one("authority", "need", "gold"), 2),
    "code": one("", "ABCDEFGH", "short"),
    "half_day": one("1", "1-am"),
    "present": YES,
    "invitation": one("v1", "v2"),
    "inviter": one("", "ana", "zoe"),
    "by": DATES,
    "sector": one("", "media", "pirates"),
    "flag": one("", "need", "gold"),
    "seats": one(0, 8, -1),
    "seating": one(*SEATINGS, "mixed", "square"),
    "tables": one(1, 1, 2, 0),
    "shuffle": YES,
    "seed": one(1, 2),
    "round": one(1, 2, 3),
    "stays": YES,
    "shown": YES,
    "duty": one(*DUTIES, "cook"),
    "vocabulary": one("levels", "areas", "colours"),
    "items": one([], ENTRIES, [*ENTRIES, {"id": "core", "title": ""}], [{"id": "d1", "title": ""}]),
    "shown_to": one("group", "room", "documents", "world"),
    "finding": one("no_champion:national", "silent_group:fishers", ""),
}
WITH_LEVEL = ("add_group", "edit_group", "add_invitation", "edit_invitation")
# The same name with another sense.
SPECIAL: dict[tuple[str, str], Sample] = {
    **{name: of for each in scenes().values() for name, of in each.special.items()},
    **{(do, "table"): one("1", "1", "2", "r1t1") for do in ("move_seat", "edit_table", "set_duty")},
    ("add_stage", "stage"): one("extra", "past"),
    ("restore_stage", "stage"): one("extra", *STAGE_IDS),
    ("decide", "on"): some(THINGS, 2),
    ("add_group", "group"): one("fishers", "youth"),
    ("remove_group", "group"): one("fishers", "youth"),
    ("add_group", "name"): one("Youth", "B"),
    ("edit_group", "name"): one("Traders", "Fisherfolk"),
    ("mark_leverage", "on"): one("k1", "k2", "c1"),
    ("describe_leverage", "pull"): one("", "push", "x"),
    ("describe_leverage", "nature"): one("", "cultural", "x"),
    ("describe_leverage", "place"): one(0, 1, 12, 13),
    ("show_on_wall", "lane"): one("", "governance", "moon"),
    ("seat_invitee", "person"): one("ana", "x1", "x2"),
    ("add_invitation", "status"): one("open", "asked", "lost"),
    ("edit_invitation", "status"): one("open", "coming", "lost"),
    **{(do, "level"): one("", "core", "x") for do in WITH_LEVEL},
}
# After these a room is quiet, so that they come seldom.
SELDOM = frozenset(
    {
        "pause_room",
        "close_workshop",
        "remove_person",
        "remove_idle_people",
        "erase_person",
        "set_role",
        "move_person",
        "close_stage",
        "add_stage",
        "duplicate_stage",
        "remove_stage",
        *(do for each in scenes().values() for do in each.seldom),
    }
)
ACTIVITY_COMMANDS = {each.name: set(each.commands) for each in FOLDERS}
WEIGHTS = [1 if do in SELDOM else 6 for do in COMMANDS]
# What a stage is for is asked in it more often than the rest.
FITTING = {name: each.often for name, each in scenes().items()}
# A room in which much has happened already.
BEGUN: tuple[Ask, ...] = tuple(ask for each in scenes().values() for ask in each.begun)


def step(seed: int, w: Workshop, among: Collection[str] = ()) -> Ask:
    """What happens next; the same in the same workshop for the same seed.

    With `among` one of these commands, in a stage of its activity.
    """
    r = Random(seed)
    do = first(r.choice(sorted(among)), w) if among else asked(r, w)
    if among and (stage := closed_to(do, w)) and r.random() < 0.5:
        return "fay", "open_stage", {"stage": stage}
    kind, roles = COMMANDS[do]
    with_ = fields_of(r, do, kind)
    return anyone(r, roles), do, aimed(r, w, do, with_)


def asked(r: Random, w: Workshop) -> str:
    going_on = [stage.activity for stage in w.all(Stage) if stage.status == "open"]
    if going_on and r.random() < 0.4 and going_on[0] in FITTING:
        return r.choice(FITTING[going_on[0]])
    if w.count(RemovedStage) and r.random() < 0.1:  # seldom removed, and then to be brought back
        return "restore_stage"
    return r.choices(list(COMMANDS), WEIGHTS)[0]


def first(do: str, w: Workshop) -> str:
    """What has to be asked before it can be asked."""
    return "remove_stage" if do == "restore_stage" and not w.count(RemovedStage) else do


def closed_to(do: str, w: Workshop) -> str | None:
    """The stage that a command of an activity waits for."""
    fitting = [stage for stage in w.all(Stage) if do in ACTIVITY_COMMANDS.get(stage.activity, ())]
    return fitting[0].id if fitting and all(each.status != "open" for each in fitting) else None


def anyone(r: Random, roles: frozenset[str]) -> str | None:
    if r.random() < 0.1:
        return r.choice(("zoe", None, "ana"))
    if roles == access.FACILITATORS:
        return "fay"
    return r.choice(("rui", "fay") if roles == access.RECORDERS else ("ana", "ben", "rui", "fay"))


def fields_of(r: Random, do: str, kind: type[Any]) -> dict[str, Any]:
    """The fields of a command as they travel; those that may be missing or null often are."""
    hints = get_type_hints(kind)
    given = {}
    for f in fields(kind):
        may_miss = f.default is not MISSING or f.default_factory is not MISSING
        if may_miss and r.random() < 0.6:
            continue
        null = type(None) in get_args(hints[f.name]) and r.random() < 0.2
        given[f.name.rstrip("_")] = None if null else value(r, do, f.name, hints[f.name])
    return given


def value(r: Random, do: str, name: str, hint: Any) -> Any:
    plain = without_none(hint)
    if is_dataclass(plain):
        return fields_of(r, do, plain)  # type: ignore[arg-type]
    if (do, name) in SPECIAL:
        return SPECIAL[do, name](r)
    assert name in NAMED or plain is str, f"say in a scene.py what {do} may hold in {name}"
    return NAMED.get(name, TEXTS)(r)


def without_none(hint: Any) -> Any:
    if get_origin(hint) in (Union, types.UnionType):
        return next(each for each in get_args(hint) if each is not type(None))
    return hint


def aimed(r: Random, w: Workshop, do: str, with_: dict[str, Any]) -> dict[str, Any]:
    """Mostly at the stage the room is in, and at what each activity says is there."""
    about = w.get(About, "about")
    if "stage" in with_ and do not in ("open_stage", "add_stage") and about and r.random() < 0.6:
        with_["stage"] = about.current
    for each in scenes().values():
        with_ = each.aimed(r, w, do, with_)
    if do == "add_invitee":  # without a group no one can be seated
        with_ = {"group": "fishers", **with_}
    if do == "seat_invitee" and (expected := w.all(Invitee)):
        with_["invitee"] = r.choice(expected).id
    if do == "restore_stage" and (gone := w.all(RemovedStage)):
        with_["stage"] = r.choice(gone).id
    if do == "unlink" and (links := w.all(Link)):
        arrow = r.choice(links)
        with_ |= {"from": arrow.from_, "to": arrow.to, "type": arrow.type}
    return with_
