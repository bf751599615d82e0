"""Many who speak at once, or one who never stops, are all answered, and no one for another."""

from __future__ import annotations

import json
import logging
from collections.abc import Iterator
from typing import Any

import pytest

from tests.web.lines import PATH, Doors, Wire, doors
from tests.web.people import FISHERS, MINISTRY, Hall, until
from wsr.domain.agenda import OpenStage
from wsr.domain.kernel import Refused
from wsr.domain.records import Card
from wsr.live.room import HOST
from wsr.storage.base import StorageFailed


@pytest.fixture
def here(hall: Hall) -> Iterator[Doors]:
    hall.room.do(HOST, OpenStage("barriers"))
    with doors(hall) as found:
        yield found


@pytest.fixture
def lines(hall: Hall, here: Doors) -> tuple[Wire, Wire]:
    """Ana's and Ben's."""
    seats = [hall.seat(name="Ana", group=FISHERS), hall.seat(name="Ben", group=MINISTRY)]
    ana, ben = (Wire(here, seat["token"]).enters() for seat in seats)
    return ana, ben


def card(hall: Hall, client: str, n: int, ask: int = 0) -> str:
    op = {
        "n": n,
        "do": "add_card",
        "with": {"card": f"{client}{n}", "stage": "barriers", "text": "x"},
    }
    message = {"v": 1, "log": hall.room.workshop.log, "client": client, "ops": [op]}
    return f"42{ask or n}{json.dumps(['ops', message])}"


def seq(answer: str) -> int:
    [result] = json.loads(answer[answer.index("[") :])[0]["results"]
    assert result["ok"], result
    return int(result["seq"])


def test_who_floods_is_answered_for_each_and_later_than_others(
    hall: Hall, here: Doors, lines: tuple[Wire, Wire], monkeypatch: pytest.MonkeyPatch
) -> None:
    ana, ben = lines
    for each in here.sockets():
        monkeypatch.setattr(each.pace, "_most", 20)
        monkeypatch.setattr(each.pace, "_within", 0.5)
        each.pace._left.clear()
    for n in range(1, 101):
        ana.says(card(hall, "a", n))
    ana.until("431[")
    ben.says(card(hall, "b", 1))
    bens = seq(ben.until("431["))
    anas = [seq(ana.until(f"43{n}[")) for n in range(2, 101)]
    assert anas == sorted(anas)
    assert bens < anas[-1]


def test_many_who_speak_at_once_are_each_told_their_own(hall: Hall, here: Doors) -> None:
    tokens = [hall.seat(name=f"Guest {n}", group=FISHERS)["token"] for n in range(30)]
    wires = [Wire(here, token).enters() for token in tokens]
    for n, wire in enumerate(wires):
        wire.says(card(hall, f"g{n}x", 1))
        wire.says(card(hall, f"g{n}x", 2))
    told = [seq(wire.until(f"43{n}[")) for wire in wires for n in (1, 2)]
    assert len(set(told)) == 60
    assert {each.id for each in hall.room.workshop.all(Card)} == {
        f"g{n}x{m}" for n in range(30) for m in (1, 2)
    }


def test_what_was_said_with_the_last_breath_is_kept(
    hall: Hall, here: Doors, lines: tuple[Wire, Wire], caplog: pytest.LogCaptureFixture
) -> None:
    ana, ben = lines
    for n in range(1, 9):
        ana.says(card(hall, "a", n))
    ana.goodbye()
    ben.says(card(hall, "b", 1))
    ben.connection.close()
    until(lambda: here.held() == {})
    until(lambda: hall.room.workshop.count(Card) == 9)
    warned = [each for each in caplog.records if each.levelno >= logging.WARNING]
    assert not warned, "and no one missed the answers"


def test_what_cannot_be_told_holds_up_no_one(
    hall: Hall, here: Doors, lines: tuple[Wire, Wire], monkeypatch: pytest.MonkeyPatch
) -> None:
    ana, ben = lines
    line = here.sockets()[0].line
    monkeypatch.setattr(line, "send", lambda *_: 1 / 0)
    ana.says(card(hall, "a", 1))
    ben.says(card(hall, "b", 1))
    assert seq(ben.until("431["))
    monkeypatch.undo()
    ana.says(card(hall, "a", 1, ask=2))
    assert seq(ana.until("432[")), "said again, it is answered"


def test_a_page_that_came_by_polling_may_change_to_a_socket(hall: Hall, here: Doors) -> None:
    token = hall.seat(name="Ana", group=FISHERS)["token"]
    polling = PATH.replace("websocket", "polling")
    sid = hall.http.get(polling).text.partition('"sid":"')[2].partition('"')[0]
    assert hall.http.post(f"{polling}&sid={sid}", data=f'40{{"token":"{token}"}}').text == "OK"
    assert hall.http.get(f"{polling}&sid={sid}").text.startswith("40")
    wire = Wire(here, None, f"{PATH}&sid={sid}").enters()
    wire.says(card(hall, "a", 1))
    assert '"a1"' in wire.until('42["patch"')
    assert here.held()["sockets"] == 1
    assert "lines" not in here.held()
    wire.connection.close()
    until(lambda: "sockets" not in here.held())


def test_a_page_with_many_cookies_is_let_in(hall: Hall, here: Doors) -> None:
    cookies = "; ".join(f"wsr-{n:06}={'x' * 50}" for n in range(200))
    token = hall.seat(name="Ana", group=FISHERS)["token"]
    assert Wire(here, token, Cookie=cookies, **{f"X-{n}": "y" for n in range(90)}).enters()


@pytest.mark.parametrize(
    "error", [StorageFailed("gone"), Refused("closing", "The server is stopping.")]
)
def test_a_room_that_cannot_answer_is_said_to_be_so(
    hall: Hall, here: Doors, lines: tuple[Wire, Wire], monkeypatch: pytest.MonkeyPatch, error: Any
) -> None:
    def fails(*_: Any) -> None:
        raise error

    ana, ben = lines
    monkeypatch.setattr(type(hall.room), "ask_later", fails)
    ana.says(card(hall, "a", 1))
    said = ana.until("431[") if isinstance(error, Refused) else ana.ends()
    assert said is True or '"closing"' in said
    monkeypatch.undo()
    ben.says(card(hall, "b", 1))
    assert seq(ben.until("431["))
