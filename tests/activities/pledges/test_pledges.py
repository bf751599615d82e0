"""A commitment said before the room, always named; others join it."""

from dataclasses import replace

from tests.cast import ANA, BEN, EVERYONE, FAY, HOST, NOW, given, opened
from wsr.activities.pledges import rules as pledges
from wsr.activities.pledges.records import Pledge
from wsr.activities.pledges.rules import (
    AddPledge,
    JoinPledge,
    LeavePledge,
    PledgeAdded,
    PledgeHidden,
    PledgeJoined,
    PledgeLeft,
    PledgeWithdrawn,
    WithdrawPledge,
)
from wsr.domain.agenda import CloseStage
from wsr.domain.erasure import ErasePerson
from wsr.domain.kernel import Actor
from wsr.domain.people import Join, RenamePerson

SAID = AddPledge("p1", "I will train ten crews")
PLEDGE = Pledge("p1", "I will train ten crews", "ana", "Ana", NOW, "fishers")
TAKEN_BACK = WithdrawPledge("p1", withdrawn=False)
NOEL = Actor("noel", "participant", "traders")


def pledged(*more):
    return opened("pledges", (ANA, SAID), *more)


def test_ana_pledges_with_her_name():
    scene = opened("pledges").when(ANA, SAID)
    scene.then(PledgeAdded("p1", "ana", "fishers", NOW, "I will train ten crews", "Ana"))
    scene.then_put(PLEDGE)


def test_a_pledge_keeps_the_name_it_was_said_with():
    pledged((ANA, RenamePerson("ana", "Ana Silva"))).has(PLEDGE)


def test_who_has_no_name_says_it_first():
    nameless = pledged((HOST, Join("noel", "", "traders")))
    nameless.when(NOEL, replace(SAID, pledge="p2")).then_refused("name_missing", "name")
    nameless.when(NOEL, JoinPledge("p1")).then_refused("name_missing", "name")
    nameless.when(HOST, replace(SAID, pledge="p2")).then_refused("name_missing", "name")


def test_pledges_have_their_stage_and_their_ids():
    given().when(ANA, SAID).then_refused("stage_closed", "stage")
    opened("pledges").when(ANA, replace(SAID, stage="past")).then_refused("wrong_stage", "stage")
    assert not opened("pledges").when(ANA, replace(SAID, stage="pledges")).refused
    pledged().when(BEN, SAID).then_refused("id_in_use", "pledge")
    pledged().when(BEN, replace(SAID, pledge="")).then_refused("bad_id", "pledge")


def test_a_roll_is_full_at_some_point(monkeypatch):
    monkeypatch.setattr(pledges, "MAX_PLEDGES", 1)
    pledged().when(BEN, replace(SAID, pledge="p2")).then_refused("too_many_pledges")


def test_ben_joins_once_and_leaves():
    joined = pledged().when(BEN, JoinPledge("p1")).then(PledgeJoined("p1", "ben"))
    joined.has(replace(PLEDGE, joined=("ben",)))
    joined.when(BEN, JoinPledge("p1")).then_nothing()
    left = joined.when(BEN, LeavePledge("p1")).then(PledgeLeft("p1", "ben"))
    left.has(PLEDGE)
    left.when(BEN, LeavePledge("p1")).then_nothing()


def test_a_pledge_is_joined_by_others_while_the_stage_is_open():
    pledged().when(ANA, JoinPledge("p1")).then_refused("own_pledge", "pledge")
    pledged().when(BEN, JoinPledge("p9")).then_refused("no_such_pledge", "pledge")
    pledged().when(BEN, LeavePledge("p9")).then_refused("no_such_pledge", "pledge")
    over = pledged((FAY, CloseStage("pledges")))
    over.when(BEN, JoinPledge("p1")).then_refused("stage_closed", "stage")


def test_a_pledge_is_withdrawn_by_who_said_it():
    pledged().when(ANA, WithdrawPledge("p1")).then(PledgeWithdrawn("p1")).lacks("pledge", "p1")
    pledged().when(BEN, WithdrawPledge("p1")).then_refused("not_yours", "pledge")
    pledged().when(ANA, WithdrawPledge("p9")).then_refused("no_such_pledge", "pledge")


def test_what_fay_removes_no_one_sees_and_taken_back_it_is_as_it_was():
    removed = pledged((BEN, JoinPledge("p1"))).when(FAY, WithdrawPledge("p1"))
    removed.then(PledgeHidden("p1", True))
    assert not any(removed.seen_by(each, "pledge") for each in EVERYONE)
    removed.when(FAY, WithdrawPledge("p1")).then_nothing()
    for asked in (JoinPledge("p1"), LeavePledge("p1"), WithdrawPledge("p1")):
        removed.when(BEN, asked).then_refused("no_such_pledge", "pledge")
    back = removed.when(FAY, TAKEN_BACK).then(PledgeHidden("p1", False))
    back.has(replace(PLEDGE, joined=("ben",)))
    assert all(back.seen_by(each, "pledge") for each in EVERYONE)


def test_only_fay_takes_a_removal_back_and_not_after_an_erasure():
    removed = pledged().when(FAY, WithdrawPledge("p1"))
    removed.when(ANA, TAKEN_BACK).then_refused("no_such_pledge", "pledge")
    pledged().when(ANA, TAKEN_BACK).then_refused("not_yours", "pledge")
    pledged().when(FAY, TAKEN_BACK).then_nothing()
    erased = removed.when(FAY, ErasePerson("ana")).lacks("pledge", "p1")
    erased.when(FAY, TAKEN_BACK).then_refused("no_such_pledge", "pledge")
