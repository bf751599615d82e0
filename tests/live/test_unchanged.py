"""A step is taken back only where it is still as it was left: no one's later change is lost."""

from __future__ import annotations

from typing import Any

import pytest

from tests.live.conftest import House
from wsr.domain.kernel import Refused
from wsr.domain.people import Join
from wsr.domain.records import Card, Cluster
from wsr.live.moves import Recent
from wsr.live.ops import Op, Ops
from wsr.live.room import HOST, Room


class Console:
    """One facilitator's page: `do` gives the seq, `undo` takes something back as it was left then."""

    def __init__(self, room: Room, person: str) -> None:
        self.room, self.person, self.n = room, person, 0

    def do(self, do: str, since: int | None = None, **fields: Any) -> int:
        self.n += 1
        op = Op(self.n, do, fields, since=since)
        message = Ops(self.room.workshop.log, f"page-{self.person}", (op,))
        [said] = self.room.ask(self.person, message).results
        if said.refused:
            raise Refused(said.refused["code"], said.refused["why"], **said.refused["params"])
        return int(said.seq or 0)


@pytest.fixture
def room(house: House) -> Room:
    room = house.room("fay")
    room.do(HOST, Join("flo", "Flo", None, "facilitator"))
    return room


@pytest.fixture
def fay(room: Room) -> Console:
    fay = Console(room, "fay")
    fay.do("open_stage", stage="barriers")
    fay.do("add_card", card="k0", stage="barriers", text="No trust", lane="unsorted")
    return fay


@pytest.fixture
def flo(room: Room) -> Console:
    return Console(room, "flo")


def lane(room: Room) -> str | None:
    return room.workshop.need(Card, "k0").lane


def test_fay_takes_back_what_still_stands(fay: Console, room: Room) -> None:
    seq = fay.do("move_card", card="k0", lane="governance")
    fay.do("move_card", since=seq, card="k0", lane="unsorted")
    assert lane(room) == "unsorted"


def test_fay_cannot_take_back_what_flo_has_changed_since(
    fay: Console, flo: Console, room: Room
) -> None:
    seq = fay.do("move_card", card="k0", lane="governance")
    flo.do("move_card", card="k0", lane="structural")
    with pytest.raises(Refused) as refused:
        fay.do("move_card", since=seq, card="k0", lane="unsorted")
    assert (refused.value.code, refused.value.params) == ("changed_since", {"who": "Flo"})
    assert lane(room) == "structural"


def test_what_flo_changed_about_something_else_of_it_stays(
    fay: Console, flo: Console, room: Room
) -> None:
    seq = fay.do("move_card", card="k0", lane="governance")
    flo.do("hide_card", card="k0")
    fay.do("move_card", since=seq, card="k0", lane="unsorted")
    card = room.workshop.need(Card, "k0")
    assert (card.lane, card.shown) == ("unsorted", "hidden")


def test_what_flo_changed_and_put_back_is_as_it_was(fay: Console, flo: Console, room: Room) -> None:
    seq = fay.do("move_card", card="k0", lane="governance")
    flo.do("move_card", card="k0", lane="structural")
    flo.do("move_card", card="k0", lane="governance")
    fay.do("move_card", since=seq, card="k0", lane="unsorted")
    assert lane(room) == "unsorted"


def test_fays_own_later_steps_do_not_stand_in_her_way(fay: Console, room: Room) -> None:
    seq = fay.do("move_card", card="k0", lane="governance")
    fay.do("move_card", card="k0", lane="structural")
    fay.do("move_card", since=seq, card="k0", lane="unsorted")
    assert lane(room) == "unsorted"


def test_a_cluster_that_flo_renamed_is_not_removed_by_fays_undo(
    fay: Console, flo: Console, room: Room
) -> None:
    seq = fay.do("add_cluster", cluster="c1", stage="barriers", title="Trust", cards=["k0"])
    flo.do("rename_cluster", cluster="c1", title="Trust and money")
    with pytest.raises(Refused, match="changed this since"):
        fay.do("remove_cluster", since=seq, cluster="c1")
    assert room.workshop.get(Cluster, "c1")


@pytest.mark.parametrize("changed", [True, False])
def test_after_a_restart_the_log_says_what_still_stands(
    fay: Console, flo: Console, room: Room, *, changed: bool
) -> None:
    seq = fay.do("move_card", card="k0", lane="governance")
    if changed:
        flo.do("move_card", card="k0", lane="structural")
    room.recent = Recent(room.workshop.seq)
    if changed:
        with pytest.raises(Refused, match="changed this since"):
            fay.do("move_card", since=seq, card="k0", lane="unsorted")
    else:
        fay.do("move_card", since=seq, card="k0", lane="unsorted")
    assert lane(room) == ("structural" if changed else "unsorted")


def test_a_participant_is_not_told_who_it_was(fay: Console, flo: Console, room: Room) -> None:
    room.do(HOST, Join("ana", "Ana", "fishers"))
    ana = Console(room, "ana")
    ana.do("add_card", card="k1", stage="barriers", text="No boats")
    seq = ana.do("edit_card", card="k1", text="No boat")
    flo.do("edit_card", card="k1", text="No boats at all")
    with pytest.raises(Refused, match="Someone"):
        ana.do("edit_card", since=seq, card="k1", text="No boats")


def test_a_phone_cannot_make_the_room_read_its_log(
    fay: Console, flo: Console, room: Room, monkeypatch: pytest.MonkeyPatch
) -> None:
    room.do(HOST, Join("ana", "Ana", "fishers"))
    ana = Console(room, "ana")
    ana.do("add_card", card="k1", stage="barriers", text="No boats")
    monkeypatch.setattr("wsr.live.unchanged.Told.by", None)
    seq = ana.do("edit_card", card="k1", text="No boat")
    flo.do("edit_card", card="k1", text="No boats at all")
    with pytest.raises(Refused, match="Someone"):
        ana.do("edit_card", since=seq, card="k1", text="No boats")
    room.recent = Recent(room.workshop.seq)
    with pytest.raises(Refused, match="No one can tell"):
        ana.do("edit_card", since=0, card="k1", text="No boats")


def test_an_op_that_is_sent_again_gets_the_same_answer(fay: Console, flo: Console) -> None:
    seq = fay.do("move_card", card="k0", lane="governance")
    flo.do("move_card", card="k0", lane="structural")
    for _ in range(2):
        with pytest.raises(Refused) as refused:
            fay.do("move_card", since=seq, card="k0", lane="unsorted")
        assert refused.value.code == "changed_since"
        fay.n -= 1
