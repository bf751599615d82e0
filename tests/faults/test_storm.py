"""A hall under bad wifi: nothing is lost, nothing comes twice, everyone shows the same at the end."""

import json
import os
import subprocess
import sys

import pytest

LONG = os.environ.get("WSR_FAULTS_LONG")
SIZE = ("--phones", "300", "--seconds", "60") if LONG else ("--phones", "40", "--seconds", "5")


def run(module: str, *given: str) -> dict:
    """In a process of its own, as its hundreds of phones are no threads of this one."""
    done = subprocess.run(
        [sys.executable, "-m", module, *given, "--json"],
        capture_output=True,
        text=True,
        timeout=400,
        check=False,
    )
    print(done.stdout)
    assert done.stdout.startswith("{"), done.stderr[-3000:]
    return json.loads(done.stdout.splitlines()[-1])


def test_a_storm_loses_nothing_and_doubles_nothing():
    told = run("tests.faults.storm", *SIZE, "--seed", "7")
    assert told["lines_hurt"] > 0
    assert told["calm_after_s"] < 30
    assert told["acked"] + sum(told["refused"].values()) == told["ops"] > 0
    assert set(told["refused"]) <= {"no_dots_left"}
    assert told["dots"] == told["dots_counted"] > 0
    assert {told[name] for name in ("differ", "lost", "doubled", "dots_wrong", "shown_early")} == {
        0
    }


@pytest.fixture(scope="module")
def hit():
    return run("tests.faults.restart", "--phones", "300" if LONG else "60")


def test_phones_do_not_come_back_all_at_once(hit):
    assert hit["cut"] == hit["knocks"] == hit["phones"]
    assert hit["most_in_100_ms"] <= 3 * hit["mean_in_100_ms"]


def test_after_a_kill_all_phones_are_back_with_all_they_had(hit):
    assert hit["open_cpu_s"] < 5
    assert hit["open_after_s"] < (5 if LONG else 20)
    assert hit["back"] == hit["phones"]
    assert hit["acked"] + sum(hit["refused"].values()) == hit["ops"] > 0
    assert {hit["lost"], hit["doubled"]} == {0}
