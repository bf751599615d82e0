"""A server in a process of its own: what has a checkmark survives whatever becomes of it."""

from __future__ import annotations

import json
import signal
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

import pytest
import requests
from websocket import ABNF

from tests.patience import PATIENCE
from tests.web.serving import Line, Server

BUDGET = 5


@pytest.fixture
def start(tmp_path: Path) -> Iterator[Callable[..., Server]]:
    started: list[Server] = []

    def begin(port: int | None = None) -> Server:
        started.append(Server(tmp_path / "sessions", port))
        return started[-1]

    yield begin
    for server in started:
        if server.process.poll() is None:
            server.kill()


@pytest.fixture(scope="module")
def server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Server]:
    """For conversations in a workshop of their own each."""
    found = Server(tmp_path_factory.mktemp("serving")).opened()
    yield found
    found.kill()


def test_a_post_with_its_checkmark_is_there_after_the_process_was_killed(
    start: Callable[..., Server],
) -> None:
    first = start().opened()
    made = first.make()
    fay = Line(first, first.join(made["code"], facilitator_key=made["facilitator_key"])["token"])
    seat = first.join(made["code"], name="Ana", group="g1")
    fay.done("open_stage", stage="barriers")
    ana = Line(first, seat["token"], "anas")
    seq = ana.done("add_card", card="k1", stage="barriers", text="No trust")
    first.kill()
    second = start(first.port).opened()
    assert second.board(seat["token"])[("card", "k1")]["text"] == "No trust"
    again = Line(second, seat["token"], "anas")
    assert again.log == ana.log
    assert again.done("add_card", card="k1", stage="barriers", text="No trust") == seq
    assert (
        second.join(made["code"], facilitator_key=made["facilitator_key"])["role"] == "facilitator"
    )


@pytest.mark.parametrize("how", [signal.SIGINT, signal.SIGTERM])
def test_it_ends_within_three_seconds_when_told_with_phones_in_the_room(
    start: Callable[..., Server], tmp_path: Path, how: int
) -> None:
    server = start().opened()
    code = server.make()["code"]
    lines = [Line(server, server.join(code, name=name, group="g1")["token"]) for name in "abc"]
    polling = requests.get(f"{server.url}/socket.io/?EIO=4&transport=polling", timeout=PATIENCE)
    assert polling.status_code == 200
    seconds, status, said = server.end(how)
    assert (seconds < 3, status, "Traceback" in said) == (True, 0, False), said
    assert all(line.closed() for line in lines)
    files = sorted(each.name for each in (tmp_path / "sessions").glob("*.sqlite*"))
    assert files == [f"{code}.sqlite"], "no write-ahead log is left"


def test_a_port_that_is_taken_is_told_and_the_first_server_goes_on(
    server: Server, start: Callable[..., Server]
) -> None:
    second = start(server.port)
    assert second.process.wait(PATIENCE) == 2
    assert f"Port {server.port} is already in use" in second.words()
    assert "Traceback" not in second.words()
    assert requests.get(f"{server.url}/healthz", timeout=PATIENCE).ok


def test_where_websockets_are_blocked_polling_does_the_same(server: Server) -> None:
    code = server.make()["code"]
    token = server.join(code, name="Ana", group="g1")["token"]
    path = f"{server.url}/socket.io/?EIO=4&transport=polling"
    sid = requests.get(path, timeout=PATIENCE).text.partition('"sid":"')[2].partition('"')[0]
    for said in (f'40{{"token":"{token}"}}', '421["enter",{"v":1}]'):
        assert requests.post(f"{path}&sid={sid}", data=said, timeout=PATIENCE).text == "OK"
    heard = ""
    while '431[{"log":' not in heard:
        heard += requests.get(f"{path}&sid={sid}", timeout=PATIENCE).text
    assert '"role":"participant"' in heard


def test_two_words_sent_at_once_are_heard_in_their_order(server: Server) -> None:
    made = server.make()
    token = server.join(made["code"], facilitator_key=made["facilitator_key"])["token"]
    fay = Line(server, token)
    for n in range(1, 31):
        op = {"n": n, "do": "open_stage", "with": {"stage": ("power", "barriers")[n % 2]}}
        message = {"v": 1, "log": fay.log, "client": "page", "ops": [op]}
        fay.socket.send(f"42{n + 1}" + json.dumps(["ops", message]))
    answers = [fay.wait_for(f"43{n + 1}[") for n in range(1, 31)]
    assert all('"ok":true' in answer for answer in answers)


@pytest.mark.parametrize(
    "noise",
    [
        "",
        "x",
        "4",
        "42",
        "42[",
        "9",
        "4" + "x" * 100,
        '42["ops"',
        '451-["ops"]',
        "\x00",
        "2probe",
        b"\x00\xff",
        b"",
        "40/admin,",
        "44",
        "42" + "[" * 50_000,
        "x" * 1_000_000,
    ],
    ids=lambda noise: repr(noise)[:20],
)
def test_noise_on_one_line_disturbs_no_one_else(server: Server, noise: Any) -> None:
    made = server.make()
    fay = Line(server, server.join(made["code"], facilitator_key=made["facilitator_key"])["token"])
    zoe = server.open_socket()
    zoe.send("40{}")
    zoe.send(noise, ABNF.OPCODE_BINARY if isinstance(noise, bytes) else ABNF.OPCODE_TEXT)
    assert fay.done("open_stage", stage="barriers")
    assert requests.get(f"{server.url}/healthz", timeout=PATIENCE).ok


def test_fifty_who_spend_their_dots_at_once_never_spend_too_many(server: Server) -> None:
    made = server.make(dots=BUDGET)
    code = made["code"]
    fay = Line(server, server.join(code, facilitator_key=made["facilitator_key"])["token"])
    fay.done("open_stage", stage="barriers")
    for card in ("k1", "k2"):
        fay.done("add_card", card=card, stage="barriers", text=card)
        fay.done("mark_leverage", on=card)
    fay.done("open_stage", stage="leverage")
    fay.done("open_vote", vote="v1")
    with ThreadPoolExecutor(50) as hall:
        spent = list(hall.map(lambda n: spend(server, code, n), range(50)))
    assert all(sum(each.values()) == BUDGET for each in spent)
    heard_while_open = list(fay.heard)
    fay.done("close_vote", vote="v1")
    tally = server.board(server.join(code, wall=True)["token"])[("tally", "v1")]
    assert {item["on"]: item["dots"] for item in tally["items"]} == {
        card: sum(each[card] for each in spent) for card in ("k1", "k2")
    }
    assert (tally["people"], tally["dots"]) == (50, 50 * BUDGET)
    assert not any('"tally"' in heard or '"ballot"' in heard for heard in heard_while_open)


def spend(server: Server, code: str, n: int) -> dict[str, int]:
    """One person on two pages at once, who tries to spend twice the budget; what was accepted."""
    token = server.join(code, name=f"Guest {n}", group=f"g{n % 2 + 1}")["token"]
    pages = [Line(server, token, f"left{n}"), Line(server, token, f"right{n}")]
    lying = {"k1": 0, "k2": 0}
    for step in (3, 4, 5, 2, 3):
        for page, card in zip(pages, lying, strict=True):
            if page.ask("place_dots", vote="v1", on=card, dots=step)["ok"]:
                lying[card] = step
    short = BUDGET - lying["k1"]
    assert pages[0].ask("place_dots", vote="v1", on="k2", dots=short)["ok"]
    assert not pages[1].ask("place_dots", vote="v1", on="k1", dots=lying["k1"] + 1)["ok"]
    return {"k1": lying["k1"], "k2": short}
