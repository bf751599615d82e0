"""In an anonymous stage no one is told who wrote a card: only the phone that wrote it knows its own."""

from __future__ import annotations

import json

import pytest

from tests.web.people import FISHERS, Hall, Phone


@pytest.fixture
def nameless(hall: Hall, fay: Phone) -> None:
    fay.done("open_stage", stage="barriers")
    fay.done("edit_stage", stage="barriers", settings={"naming": "anonymous"})


def own(phone: Phone) -> set[str]:
    return {a["id"] for a in phone.sees("authorship")}


@pytest.mark.usefixtures("nameless")
def test_ana_knows_her_own_card_and_edits_it_after_a_restart(
    hall: Hall, fay: Phone, ana: Phone, ben: Phone, wall: Phone
) -> None:
    ana.post("k1", "The mayor takes half")
    for phone in (ana, ben, fay, wall):
        phone.settle()
    assert (own(ana), own(ben), own(fay), own(wall)) == ({"k1"}, set(), set(), set())
    hall.stop()
    hall.start()
    ana.ring()
    ana.enter()
    assert own(ana) == {"k1"}
    assert ana.store == ana.snapshot()
    ana.done("edit_card", card="k1", text="Half the money is gone")
    assert ben.person != ana.person
    ben.ring()
    ben.enter()
    assert ben.refused("edit_card", card="k1", text="Mine") == "not_yours"


@pytest.mark.usefixtures("nameless")
def test_who_moves_to_another_group_keeps_the_own_cards(ana: Phone) -> None:
    ana.post("k1", "The mayor takes half")
    ana.done("move_person", person=ana.person, group="g2")
    ana.come_back()
    assert own(ana) == {"k1"}
    assert ana.store == ana.snapshot()


@pytest.mark.usefixtures("nameless")
def test_ana_is_told_no_second_time_to_enter_when_her_name_changes(ana: Phone) -> None:
    ana.done("rename_person", person=ana.person, name="Anna")
    ana.settle()
    assert not ana.outdated


@pytest.mark.usefixtures("nameless")
@pytest.mark.parametrize("closed", [False, True], ids=["open", "closed"])
@pytest.mark.parametrize("recorder", [False, True], ids=["participant", "recorder"])
def test_the_facilitators_file_does_not_name_the_author(
    hall: Hall, fay: Phone, closed: bool, recorder: bool
) -> None:
    rui = hall.phone("Rui", FISHERS, recorder=recorder)
    seq = rui.post("k1", "The mayor takes half")
    rui.done("edit_card", card="k1", text="Half")
    if closed:
        fay.done("close_stage", stage="barriers")
    told = hall.get(f"/api/workshops/{hall.code}/export/json", fay.token).json
    about = [e for e in told["entries"] if "k1" in json.dumps(e["data"])]
    assert len(about) == 3
    assert rui.person not in json.dumps(about)
    assert rui.person not in json.dumps([r for r in told["records"] if r["id"] == "k1"])
    assert seq


@pytest.mark.usefixtures("nameless")
def test_once_the_stage_is_closed_ana_is_told_so_no_more(fay: Phone, ana: Phone) -> None:
    ana.post("k1", "The mayor takes half")
    ana.settle()
    fay.done("close_stage", stage="barriers")
    ana.settle()
    assert own(ana) == set()
    assert ana.store == ana.snapshot()


@pytest.mark.usefixtures("nameless")
def test_the_limit_of_cards_holds_for_a_person_and_all_their_pages(
    hall: Hall, fay: Phone, ana: Phone
) -> None:
    fay.done("edit_stage", stage="barriers", settings={"most": 1})
    ana.post("k1", "One")
    tab = Phone(hall, ana.token, ana.person)
    tab.enter()
    assert tab.refused("add_card", card="k2", stage="barriers", text="Two") == "too_many_cards"
    assert own(tab) == {"k1"}
