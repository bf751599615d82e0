"""Who enters is told who they are and all they can see; who comes back, what they missed."""

from __future__ import annotations

import pytest

from tests.web.people import FISHERS, Hall, Phone
from wsr.domain.visibility import EVERYONE

pytestmark = pytest.mark.usefixtures("barriers")


def test_ana_enters_and_is_told_who_she_is_and_what_there_is(hall: Hall, ana: Phone) -> None:
    told = ana.enter()
    assert told["me"] == {"person": ana.person, "role": "participant", "group": FISHERS}
    assert (told["log"], told["upto"]) == (hall.room.workshop.log, hall.room.workshop.seq)
    assert set(told) == {"log", "upto", "me", "now", "snapshot"}
    assert ana.store == ana.snapshot()
    assert all(r.get("audience", EVERYONE) == EVERYONE for r in ana.store.values())


def test_the_wall_enters_as_no_one(wall: Phone) -> None:
    assert wall.enter()["me"] == {"person": None, "role": "wall", "group": None}


def test_a_page_that_asks_briefly_is_told_where_to_fetch_it(hall: Hall, ana: Phone) -> None:
    told = ana.enter(brief=True)
    assert told["snapshot"] == f"/api/workshops/{hall.code}/snapshot"
    assert hall.get(told["snapshot"], ana.token).status_code == 200


def test_ana_comes_back_and_is_told_only_what_she_missed(ana: Phone, ben: Phone) -> None:
    ana.settle()
    ana.hang_up()
    ben.post("k1", "No law")
    ana.ring()
    told = ana.come_back()
    assert [record["id"] for record in told["put"]] == ["k1"]
    assert ana.store == ana.snapshot()


def test_what_came_and_went_while_ana_was_away_is_gone_for_her_too(ana: Phone, ben: Phone) -> None:
    ben.post("k1", "No law")
    ana.settle()
    ana.hang_up()
    ben.done("withdraw_card", card="k1")
    ana.ring()
    told = ana.come_back()
    assert (told["put"], told["remove"]) == ([], [["card", "k1"]])
    assert ana.sees("card") == []


def test_nothing_missed_is_an_empty_delta(ana: Phone) -> None:
    ana.settle()
    told = ana.come_back()
    assert (told["put"], told["remove"], told["upto"]) == ([], [], ana.upto)


@pytest.mark.parametrize("after", [10**6, -1, True, "4", 1.5, None])
def test_a_place_that_was_never_told_gives_the_whole_board(ana: Phone, after: object) -> None:
    told = ana.enter(log=ana.log, after=after)
    assert "put" not in told
    assert ana.store == ana.snapshot()


def test_a_page_that_followed_another_log_gets_the_whole_board(ana: Phone) -> None:
    told = ana.enter(log="0" * 16, after=ana.upto)
    assert (told["log"], "snapshot" in told) == (ana.log, True)


@pytest.mark.parametrize(
    ("message", "code"),
    [
        (None, "bad_message"),
        ([], "bad_message"),
        ("enter", "bad_message"),
        (7, "bad_message"),
        ({}, "old_page"),
        ({"v": 2}, "old_page"),
        ({"v": "1"}, "old_page"),
    ],
)
def test_what_is_no_way_to_enter_is_refused(ana: Phone, message: object, code: str) -> None:
    assert ana.say("enter", message)["error"]["code"] == code


@pytest.mark.parametrize(
    "auth",
    [
        None,
        {},
        "token",
        {"token": 7},
        {"token": ""},
        {"token": "x" * 5000},
        {"token": "ABCDEF.secret"},
        {"token": {"code": "ABCDEF"}},
    ],
)
def test_a_stranger_is_refused_at_every_event(hall: Hall, ana: Phone, auth: object) -> None:
    zoe = hall.socketio.test_client(hall.app, auth=auth)
    for event in ("enter", "ops", "presence"):
        message = {"v": 1, "log": ana.log, "client": "zoe", "ops": []}
        told = zoe.emit(event, message, callback=True)
        assert told == {
            "error": {
                "code": "no_such_token",
                "why": "This phone isn’t known here. Please join again.",
            }
        }
    ana.post("k1", "No trust")
    ana.settle()
    assert zoe.get_received() == []


def test_a_stranger_does_not_learn_whether_a_room_exists(hall: Hall) -> None:
    right, wrong = f"{hall.code}.secret", "ZZZZZZ.secret"
    said = [
        hall.socketio.test_client(hall.app, auth={"token": token}).emit(
            "enter", {"v": 1}, callback=True
        )
        for token in (right, wrong)
    ]
    assert said[0] == said[1]


def test_a_token_of_one_workshop_opens_no_other(hall: Hall, ana: Phone) -> None:
    other = hall.make().json
    assert other
    secret = ana.token.partition(".")[2]
    zoe = Phone(hall, f"{other['code']}.{secret}", None)
    assert zoe.enter()["error"]["code"] == "no_such_token"


def test_the_facilitators_key_itself_is_no_seat(hall: Hall) -> None:
    zoe = Phone(hall, f"{hall.code}.{hall.facilitator_key}", None)
    assert zoe.enter()["error"]["code"] == "no_such_token"


def test_heads_are_counted_and_only_facilitators_hear_whose(
    hall: Hall, fay: Phone, ana: Phone, ben: Phone, wall: Phone, monkeypatch: pytest.MonkeyPatch
) -> None:
    second_page = Phone(hall, ana.token, ana.person)
    second_page.enter()
    ben.hang_up()
    told = presence(fay, lambda said: said["here"] == 2)
    assert told == {"here": 2, "groups": {FISHERS: 1}, "people": sorted([fay.person, ana.person])}
    assert presence(ana, lambda said: said["here"] == 2) == {"here": 2, "groups": {FISHERS: 1}}
    assert presence(wall, lambda said: said["here"] == 2) == {"here": 2, "groups": {FISHERS: 1}}


def presence(phone: Phone, fits: object) -> dict[str, object]:
    from tests.web.people import until

    def latest() -> object:
        phone.hear()
        said = [event["args"][0] for event in phone.heard if event["name"] == "presence"]
        return said[-1] if said and fits(said[-1]) else None  # type: ignore[operator]

    return until(latest)  # type: ignore[no-any-return]
