"""A facilitator finds out beforehand how many people the laptop carries."""

import json

import pytest
from click.testing import CliRunner

from wsr.cli.index import main
from wsr.cli.rehearse.played import Played
from wsr.cli.rehearse.verdict import figures, level, words


def played(**more):
    calm = {"joined": [0.1] * 3, "acked": [0.1, 0.2, 0.2], "visible": [0.3], "back": [1.0]}
    return Played(phones=3, seconds=10, **{**calm, **more})


def test_a_calm_room_is_good():
    assert level(played()) == "good"
    assert (
        words(played())[0]
        == "This laptop and this network carry 3 people: slowest checkmark 0.2 s."
    )


def test_a_slow_one_is_bearable_and_a_slower_one_too_much():
    assert level(played(acked=[0.9])) == "bearable"
    assert level(played(acked=[3.0])) == "too_much"


@pytest.mark.parametrize(
    "trouble",
    [
        {"joined": [0.1]},
        {"unanswered": 1},
        {"unequal": 1},
        {"refused": ["too_fast"]},
        {"acked": []},
    ],
)
def test_nothing_lost_is_ever_called_good(trouble):
    assert level(played(**trouble)) == "too_much"
    assert words(played(**trouble))[0].startswith("3 people are too many")


def test_programs_get_figures():
    told = json.loads(json.dumps(figures(played())))
    assert (told["phones"], told["posts"], told["ack"]["max"], told["verdict"]) == (
        3,
        3,
        0.2,
        "good",
    )


@pytest.mark.parametrize(
    "asked",
    [
        ["not an address at all/"],
        ["http://127.0.0.1:1", "--phones", "0"],
        ["http://127.0.0.1:1", "--seconds", "0"],
        ["http://127.0.0.1:1/w/ABCDEF"],
    ],
)
def test_what_cannot_be_rehearsed_is_said_plainly(asked, monkeypatch):
    monkeypatch.setattr("wsr.cli.index.patch", lambda: None)
    answer = CliRunner().invoke(main, ["rehearse", *asked, "--host-key", "x"])
    assert answer.exit_code == 2
    assert "Traceback" not in answer.output


def test_no_one_answering_is_said_plainly(monkeypatch):
    monkeypatch.setattr("wsr.cli.index.patch", lambda: None)
    answer = CliRunner().invoke(main, ["rehearse", "http://127.0.0.1:1", "--host-key", "x"])
    assert "No server answers at http://127.0.0.1:1" in answer.output
