"""A hall under bad wifi: nothing is lost, nothing comes twice, everybody shows the same at the end."""

import json
import os
import subprocess
import sys

import pytest

from tests.faults.hall import Hall, agrees, until
from tests.faults.proxy import Proxy
from wsr.rehearsal.phone import Phone

LONG = os.environ.get("WSR_FAULTS_LONG")
SIZE = ("--phones", "300", "--seconds", "60") if LONG else ("--phones", "30", "--seconds", "6")


def run(module: str, *given: str) -> dict:
    """In a process of its own, as its hundreds of phones are no threads of this one."""
    done = subprocess.run([sys.executable, "-m", module, *given, "--json"],
                          capture_output=True, text=True, timeout=300, check=False)  # fmt: skip
    print(done.stdout)
    assert done.stdout.startswith("{"), done.stderr[-3000:]
    return json.loads(done.stdout.splitlines()[-1])


def test_a_storm_loses_nothing_and_doubles_nothing():
    told = run("tests.faults.storm", *SIZE, "--seed", "7")
    assert told["lines_hurt"] > 0
    assert told["acked"] + sum(told["refused"].values()) == told["ops"] > 0
    assert set(told["refused"]) <= {"no_dots_left"}
    assert told["dots"] == told["dots_counted"] > 0
    assert {told[name] for name in ("lost", "doubled", "dots_wrong", "shown_early")} == {0}


def test_after_a_restart_all_phones_are_back_with_all_they_had():
    told = run("tests.faults.restart", "--phones", "300" if LONG else "100")
    assert told["open_after_s"] < 5
    assert told["back"] == told["phones"]
    assert told["acked"] == told["ops"] > 0
    assert {told["lost"], told["doubled"]} == {0}


def test_phones_do_not_come_back_all_at_once():
    told = run("tests.faults.restart", "--phones", "300" if LONG else "100", "--cut")
    assert told["back"] == told["phones"]
    assert told["most_in_100_ms"] <= 3 * told["mean_in_100_ms"]


@pytest.fixture
def hall(tmp_path):
    found = Hall(tmp_path / "sessions").start("tests.faults.lively", "0.5", "200")
    yield found
    found.stop()


@pytest.fixture
def ana(hall):
    made = hall.workshop()
    proxy = Proxy(hall.port)
    found = Phone(hall.url, made["code"], via=proxy.url, patience=2, silence=2)
    found.join(group="g1")
    found.proxy, found.fay = proxy, made["fay"]
    yield found
    for each in (found, found.fay, proxy):
        (each.close if each is proxy else each.hang_up)()


def test_a_line_that_looks_open_and_carries_nothing_is_noticed_when_there_is_nothing_to_say(ana):
    for wire in ana.proxy.wires:
        wire.half_open = True
    ana.fay.ask("add_card", card="k1", stage="barriers", text="No trust")
    until(lambda: ("card", "k1") in ana.records, "the card to come over another line", 10)
    assert (ana.lines, agrees(ana)) == (2, True)


def test_what_arrived_but_was_not_answered_is_there_once(ana):
    for wire in ana.proxy.wires:
        wire.cut_after_request = True
    assert ana.ask("add_card", card="k1", stage="barriers", text="No trust") == ana.fay.upto
    assert ana.lines == 2
    assert [r["id"] for r in ana.snapshot()["records"] if r["kind"] == "card"] == ["k1"]


def test_a_heartbeat_keeps_a_quiet_line(ana):
    heard = len(ana.patches)
    until(lambda: len(ana.patches) >= heard + 6, "six heartbeats", 10)
    assert ana.lines == 1
