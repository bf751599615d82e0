"""The data is lossless for those who can see it, and holds nothing for those who may not."""

from __future__ import annotations

import json

import pytest

from tests.cast import ANA, BEN, FAY, Scene, opened
from tests.documents.conftest import Live
from tests.documents.corpus import ALL
from tests.documents.hall import PLAN, hall
from wsr.activities.cards.moderating import HideCard
from wsr.activities.cards.posting import AddCard
from wsr.activities.dots.records import Turnout
from wsr.activities.index import BY_KIND
from wsr.codec import Entry, from_wire, to_wire
from wsr.documents.json import own_json, workshop_json
from wsr.documents.owned.index import One
from wsr.documents.report_context import EVERYONE
from wsr.domain.kernel import Actor, Refused
from wsr.domain.visibility import sees
from wsr.live.replay import replay


def told(scene: Scene, actor: Actor) -> dict:
    return json.loads(workshop_json(scene.workshop, actor))


@pytest.mark.parametrize("actor", [EVERYONE, ANA, BEN, FAY])
def test_everyone_gets_exactly_the_records_they_may_see(actor: Actor):
    scene = opened(
        "barriers",
        (ANA, AddCard("a", "barriers", "Mine")),
        (ANA, AddCard("h", "barriers", "Hidden")),
        (FAY, HideCard("h")),
    )
    seen = [to_wire(r) for r in scene.workshop.records() if sees(actor, r)]
    assert told(scene, actor)["records"] == json.loads(json.dumps(seen))


def test_records_come_back_as_they_were():
    workshop = hall().workshop
    data = json.loads(workshop_json(workshop))
    back = [from_wire(BY_KIND[r["kind"]], r) for r in data["records"]]
    assert back == [r for r in workshop.records() if sees(EVERYONE, r)]


def test_every_hostile_word_comes_back():
    posted = [(ANA, AddCard(f"c{n}", "barriers", text)) for n, text in enumerate(ALL)]
    data = told(opened("barriers", *posted), EVERYONE)
    assert [r["text"] for r in data["records"] if r["kind"] == "card"] == list(ALL)


def test_participants_get_no_log():
    assert "entries" not in told(hall(), ANA)


def test_fay_can_replay_what_she_took_home(busy: Live):
    fay = busy.joins(facilitator_key=busy.key)
    data = busy.asks("json", fay).json
    entries = [
        Entry(e["seq"], e["at"], e["by"], e["type"], e["version"], e["data"], e["words"])
        for e in data["entries"]
    ]
    again = replay(data["log"], entries)
    assert again.seq == data["seq"] == busy.workshop.seq
    ours, theirs = (
        [r for r in w.records() if not isinstance(r, Turnout)] for w in (busy.workshop, again)
    )
    assert theirs == ours


def test_no_ones_secret_choice_is_in_the_log_that_fay_takes_home(busy: Live):
    data = busy.asks("json", busy.joins(facilitator_key=busy.key)).json
    said = {e["type"] for e in data["entries"]}
    assert not said & {"dots_placed", "ballots_cast"}
    blanks = [e for e in data["entries"] if e["type"] == "sealed"]
    assert len(blanks) > 80
    assert {(e["by"], str(e["data"]), str(e["words"])) for e in blanks} == {(None, "{}", "{}")}


def test_one_plan_comes_with_what_it_leads_to():
    data = json.loads(own_json(hall().workshop, PLAN))
    kinds = {r["kind"] for r in data["records"]}
    assert data["format"] == "wsr-plan"
    assert {
        "about",
        "group",
        "plan",
        "confidence",
        "action",
        "leverage",
        "card",
        "cluster",
    } == kinds
    assert [r["id"] for r in data["records"] if r["kind"] == "plan"] == ["plan-g1"]


def test_a_plan_that_no_one_has_is_refused():
    with pytest.raises(Refused) as refused:
        own_json(hall().workshop, One("plan", "nobody"))
    assert refused.value.code == "no_such_plan"
