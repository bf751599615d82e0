"""Every command in everyone's hands in every state of a stage, and every record before everyone's eyes."""

from __future__ import annotations

from dataclasses import MISSING, fields, replace
from functools import cache
from itertools import product
from random import Random
from types import UnionType
from typing import Any, Union, get_args, get_origin, get_type_hints

import pytest

from tests.cast import actor_of
from tests.domain.histories import STAGE_IDS, aimed, fields_of
from tests.domain.test_histories import History
from tests.refusals import refusals
from wsr.activities import index
from wsr.activities.index import COMMANDS, NOUNS, decide, evolve
from wsr.codec import command_from_wire
from wsr.domain.kernel import Actor, Command, Put, Record, Refused, Workshop, apply
from wsr.domain.visibility import (
    EVERYONE,
    FACILITATORS,
    JOINED,
    NOBODY,
    audiences,
    claim_only,
    group_only,
    person_only,
    table_only,
)
from wsr.web.realtime.patches import Tick
from wsr.web.realtime.snapshots import snapshot

WHO = ("fay", "rui", "ana", "ben", "zoe", None)  # zoe has never joined; None is the wall
STATES = ("ahead", "open", "done", "skipped", "removed", "paused", "closed")
TRIES = 6  # of each command in each state of each stage
NOW = 1_750_000_900_000  # ms since 1970
OWN = {"paused": "room_paused", "closed": "workshop_closed"}


def in_state(state: str, stage: str) -> Workshop:
    """A room in which much has happened, with this stage in that state."""
    told = History(STAGE_IDS.index(stage) + 1)  # another stage is open
    steps: dict[str, tuple[tuple[str, dict[str, Any]], ...]] = {
        "open": (("open_stage", {"stage": stage}),),
        "done": (("open_stage", {"stage": stage}), ("close_stage", {"stage": stage})),
        "skipped": (("skip_stage", {"stage": stage}),),
        "removed": (("remove_stage", {"stage": stage}),),
        "paused": (("open_stage", {"stage": stage}), ("pause_room", {})),
        "closed": (("open_stage", {"stage": stage}), ("close_workshop", {})),
    }
    for do, with_ in steps.get(state, ()):
        refused = told.ask("fay", do, with_)
        assert refused is None, (state, stage, do, refused)
    return told.workshop


@cache
def known_codes() -> frozenset[str]:
    return frozenset(each.code.replace("*", "") for each in refusals())


def who(w: Workshop, name: str | None) -> Actor:
    return actor_of(w, name) if name else Actor(None, "wall")


def asks(w: Workshop, do: str, stage: str) -> list[Command]:
    """What a page could send, mostly about things that are there and about this stage."""
    found = []
    for seed in range(TRIES):
        r = Random(f"{do} {stage} {seed}")
        with_ = aimed(r, w, do, fields_of(r, do, COMMANDS[do][0]))
        if "stage" in with_ and do not in ("add_stage", "restore_stage"):
            with_["stage"] = stage
        try:
            found.append(command_from_wire(do, with_))
        except Refused:
            continue  # it does not come as far as the rules
    return found


def outcome(w: Workshop, actor: Actor, command: Command) -> str:
    """The code of the refusal, or "" where it can be done; then it is done as well."""
    try:
        events = decide(w, actor, command, NOW)
    except Refused as refused:
        return refused.code
    for event in events:
        w = apply(w, w.seq + 1, evolve(w, event))
    return ""


def outcomes(state: str, stage: str) -> list[tuple[str, str | None, str]]:
    w = in_state(state, stage)
    tried = [(do, command) for do in COMMANDS for command in asks(w, do, stage)]
    return [(do, name, outcome(w, who(w, name), c)) for do, c in tried for name in WHO]


def is_allowed(w: Workshop, do: str, name: str | None) -> bool:
    return who(w, name).role in COMMANDS[do][1] and name != "zoe"


@pytest.mark.parametrize("state", STATES)
def test_no_one_can_do_what_is_not_theirs_whatever_the_stage_is_like(state: str) -> None:
    room = in_state("open", STAGE_IDS[0])
    for stage in STAGE_IDS:
        for do, name, code in outcomes(state, stage):
            if not is_allowed(room, do, name):
                assert code in ("not_allowed", "removed"), (do, name, stage, code or "was done")
            elif state in OWN and name != "fay":
                assert code == OWN[state], (do, name, stage, code or "was done")
            else:
                assert is_known(code), (do, name, stage, code)


def is_known(code: str) -> bool:
    """One of those that the code names, or made of a kind: no_such_card."""
    return not code or code in known_codes() or code.startswith("no_such_")


def test_a_role_too_many_is_noticed(monkeypatch: pytest.MonkeyPatch) -> None:
    kind, roles = COMMANDS["hide_card"]
    monkeypatch.setitem(index.ROLES, kind, roles | {"participant"})
    with pytest.raises(AssertionError, match="hide_card"):
        test_no_one_can_do_what_is_not_theirs_whatever_the_stage_is_like("open")


EYES = {
    "fay": Actor("fay", "facilitator"),
    "ana": Actor("ana", "participant", "fishers", claim="of-ana", table="r1t1"),
    "ben": Actor("ben", "participant", "ministry", claim="of-ben", table="r1t2"),
    "wall": Actor(None, "wall"),
}
SEEN_BY: dict[Any, set[str]] = {
    EVERYONE: {"fay", "ana", "ben", "wall"},
    FACILITATORS: {"fay"},
    JOINED: {"fay", "ana", "ben"},
    NOBODY: set(),
    person_only("ana"): {"ana"},
    group_only("ministry"): {"ben"},
    table_only("r1t1"): {"ana"},
    claim_only("of-ben"): {"ben"},
    (FACILITATORS, group_only("fishers")): {"fay", "ana"},
    (FACILITATORS, JOINED): {"fay", "ana", "ben"},
}


def made(noun: type[Record]) -> Record:
    """Any record of this kind."""
    hints = get_type_hints(noun)
    needed = [f for f in fields(noun) if f.default is MISSING and f.default_factory is MISSING]
    return noun(**{f.name: any_value(hints[f.name]) for f in needed if f.name != "kind"})


def any_value(hint: Any) -> Any:
    if get_origin(hint) in (Union, UnionType):
        return any_value(get_args(hint)[0])
    plain = get_origin(hint) or hint
    return "ana" if plain in (str, Any) else plain()


@pytest.mark.parametrize("noun", NOUNS, ids=lambda noun: noun.kind)
def test_a_record_is_before_exactly_those_eyes_that_its_audience_names(noun: type[Record]) -> None:
    nowhere = Workshop("log")
    for before, after in product(SEEN_BY, SEEN_BY):
        held, now = (replace(made(noun), audience=audience) for audience in (before, after))
        earlier = apply(nowhere, 1, [Put(held)])
        later = apply(earlier, 2, [Put(now)])
        tick = Tick(later, {(noun.kind, now.id): [held]})
        for name, actor in EYES.items():
            assert bool(snapshot(earlier, actor)) == (name in SEEN_BY[before])
            put, remove = tick.told(audiences(actor))
            assert bool(put) == (name in SEEN_BY[after]), (name, before, after)
            lost = name in SEEN_BY[before] and name not in SEEN_BY[after]
            assert [tuple(key) for key in remove] == [(noun.kind, now.id)] * lost
