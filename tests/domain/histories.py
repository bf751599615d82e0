"""Random histories: anybody asks anything, in any order, mostly about things that are there."""

from __future__ import annotations

import types
from collections.abc import Callable
from dataclasses import MISSING, fields, is_dataclass
from random import Random
from typing import Any, Union, get_args, get_origin, get_type_hints

from tests.cast import GROUPS, STAGES
from wsr.activities.dots.records import Vote
from wsr.activities.index import COMMANDS, SETTINGS
from wsr.activities.plans.records import STATUSES, Action
from wsr.domain import access
from wsr.domain.kernel import Workshop
from wsr.domain.records import CARD_KINDS, CATEGORIES, LEVELS, LINK_TYPES, ROLES, About, Link, Stage

Step = tuple[str | None, str, dict[str, Any]]  # who, do, with
Sample = Callable[[Random], Any]


def one(*values: Any) -> Sample:
    return lambda r: r.choice(values)


def some(of: Sample, most: int) -> Sample:
    return lambda r: [of(r) for _ in range(r.randint(0, most))]


def shuffled(*values: Any) -> Sample:
    return lambda r: r.sample(values, len(values))


def ballot(r: Random) -> dict[str, int]:
    return {"k1": r.randint(0, 3), "k2": r.randint(0, 3)}


def any_settings(r: Random) -> dict[str, Any]:
    known = {name: type(each.default) for of in SETTINGS.values() for name, each in of.items()}
    name = r.choice(sorted(known))
    sample = {bool: one(True, False), int: SMALL, str: one("", "named", "anonymous")}
    return {name: sample[known[name]](r)}


TEXTS = one("trust", "no trust", "trust them", "no trust at all", "a", "मूल कारण")
DATES = one("", "2026-12-01", "2027-03-01", "2029-08-17", "soon")
YES = one(True, False)
SMALL = one(-1, 0, 1, 2, 3, 6)
CARDS, CLUSTERS = one("k1", "k2", "k3", "k4"), one("c1", "c2")
THINGS = one("k1", "k2", "k3", "c1", "c2")
GROUP = one(*(each["id"] for each in GROUPS))
STAGE_IDS = tuple(each["id"] for each in STAGES)
# What a field of this name holds. A new command with a new name of field has to be told here.
NAMED: dict[str, Sample] = {
    "action": one("a1", "a2", "a3"),
    "parent": one("", "a1", "a2"),
    "base": one(0, 1, 2, 3),
    "plan": one("plan-fishers", "plan-ministry"),
    "horizon": one(100, 1000, 1000, 7),
    "status": one(*STATUSES, "x"),
    "start": DATES,
    "due": DATES,
    "day0": DATES,
    "quick_win": YES,
    "card": CARDS,
    "cards": some(CARDS, 3),
    "into": CARDS,
    "cluster": CLUSTERS,
    "from_": THINGS,
    "to": THINGS,
    "type": one(*LINK_TYPES),
    "on": THINGS,
    "stage": one(*STAGE_IDS),
    "stages": shuffled(*STAGE_IDS),
    "lane": one("governance", "unsorted", "world", "sky"),
    "category": one(*CATEGORIES, ""),
    "card_kind": one(*CARD_KINDS, ""),
    "level": one(*LEVELS),
    "named": YES,
    "hidden": YES,
    "marked": one(True, True, False),
    "skipped": YES,
    "group": GROUP,
    "for_group": GROUP,
    "person": one("fay", "ana", "ben", "rui"),
    "people": some(one("ana", "ben", "rui"), 2),
    "role": one(*ROLES),
    "power": SMALL,
    "resources": SMALL,
    "dots": SMALL,
    "minutes": one(-5, 0, 30),
    "vote": one("v1", "v2", "v3"),
    "budget": SMALL,
    "max_each": SMALL,
    "secret": YES,
    "ballots": some(ballot, 3),
    "decision": one("d1", "d2"),
    "pledge": one("p1", "p2"),
    "icon": one("fish", "boat"),
    "colour": one(0, 1, 13),
    "position": one(0, 2),
    "settings": any_settings,
    "leverage": some(THINGS, 2),
}
# The same name with another sense.
SPECIAL: dict[tuple[str, str], Sample] = {
    ("open_vote", "on"): some(one("k1", "k2"), 2),
    ("decide", "on"): some(THINGS, 2),
    ("place_dots", "on"): one("k1", "k2"),
    ("add_plan", "plan"): one("p1", "plan-traders"),
    ("add_plan", "owner"): one("fishers", "traders", "Task force"),
    ("add_group", "group"): one("fishers", "youth"),
    ("remove_group", "group"): one("fishers", "youth"),
    ("add_group", "name"): one("Youth", "B"),
    ("edit_group", "name"): one("Traders", "Fisherfolk"),
    ("add_action", "resources"): TEXTS,
    ("edit_action", "resources"): TEXTS,
    ("mark_leverage", "on"): one("k1", "k2", "c1"),
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
        "remove_action",
        "close_stage",
    }
)
WEIGHTS = [1 if do in SELDOM else 6 for do in COMMANDS]
# What a stage is for is asked in it more often than the rest.
FITTING = {
    "cards": ("add_card", "add_card", "edit_card", "withdraw_card", "merge_cards", "link"),
    "ratings": ("rate",),
    "dots": ("open_vote", "place_dots", "place_dots", "cast_for", "add_card"),
    "plans": ("add_action", "edit_action", "edit_action"),
    "pledges": ("add_pledge", "join_pledge"),
}

# A room in which much is going on already.
BEGUN: tuple[Step, ...] = (
    ("fay", "open_stage", {"stage": "barriers"}),
    ("ana", "add_card", {"card": "k1", "stage": "barriers", "text": "no trust"}),
    ("ben", "add_card", {"card": "k2", "stage": "barriers", "text": "no law"}),
    ("fay", "add_cluster", {"cluster": "c1", "stage": "barriers", "title": "Law", "cards": ["k2"]}),
    ("fay", "mark_leverage", {"on": "k1"}),
    ("fay", "open_stage", {"stage": "plans"}),
    ("ana", "add_action", {"action": "a1", "plan": "plan-fishers", "horizon": 1000, "what": "a b"}),
    ("fay", "open_stage", {"stage": "power"}),
    ("ana", "rate", {"stage": "power", "on": "k2", "group": "fishers", "power": 1, "resources": 2}),
    ("fay", "open_stage", {"stage": "pledges"}),
    ("ana", "add_pledge", {"pledge": "p1", "text": "a b"}),
)


def step(seed: int, w: Workshop) -> Step:
    """What happens next; the same in the same workshop for the same seed."""
    r = Random(seed)
    do = asked(r, w)
    kind, roles = COMMANDS[do]
    with_ = fields_of(r, do, kind)
    return anybody(r, roles), do, aimed(r, w, do, with_)


def asked(r: Random, w: Workshop) -> str:
    going_on = [stage.activity for stage in w.all(Stage) if stage.status == "open"]
    if going_on and r.random() < 0.4:
        return r.choice(FITTING[going_on[0]])
    return r.choices(list(COMMANDS), WEIGHTS)[0]


def anybody(r: Random, roles: frozenset[str]) -> str | None:
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
    assert name in NAMED or plain is str, f"tell histories.py what {do} may hold in {name}"
    return NAMED.get(name, TEXTS)(r)


def without_none(hint: Any) -> Any:
    if get_origin(hint) in (Union, types.UnionType):
        return next(each for each in get_args(hint) if each is not type(None))
    return hint


def aimed(r: Random, w: Workshop, do: str, with_: dict[str, Any]) -> dict[str, Any]:
    """Mostly at the stage the room is in, at a version there is, at votes that are open."""
    about, action = w.get(About, "about"), w.get(Action, with_.get("action"))
    if "stage" in with_ and do != "open_stage" and about and r.random() < 0.6:
        with_["stage"] = about.current
    if "base" in with_ and action:
        with_["base"] = r.randint(1, action.rev)
    opened = [vote.id for vote in w.all(Vote) if vote.status == "open"]
    if do in ("place_dots", "cast_for", "close_vote") and opened:
        with_["vote"] = opened[0]
    if do == "rate" and r.random() < 0.8:
        with_["stage"] = "power"
    if do == "unlink" and (links := w.all(Link)):
        arrow = r.choice(links)
        with_ |= {"from": arrow.from_, "to": arrow.to, "type": arrow.type}
    return with_
