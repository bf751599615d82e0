"""While a vote is open no document shows anything but the turnout."""

from __future__ import annotations

import random

import pytest

from tests.cast import Scene
from tests.documents import hall
from tests.documents.conftest import Live
from wsr.documents.csv import csv_zip
from wsr.documents.docx import docx
from wsr.documents.ics import ics
from wsr.documents.json import workshop_json
from wsr.documents.markdown import markdown
from wsr.documents.pdf import manuscript
from wsr.documents.report import report
from wsr.documents.report_context import ReportContext
from wsr.documents.xlsx import xlsx
from wsr.domain.kernel import Actor

WALL = Actor(None, "wall")


def voting(seed: int) -> Scene:
    """The hall in its second round, with other ballots for each seed."""
    scene = hall.hall(closed_votes=0)
    return hall.vote(scene, "v2", random.Random(seed), close=False)


@pytest.mark.parametrize(
    "write",
    [
        lambda w: markdown(report(w)),
        lambda w: csv_zip(report(w)),
        lambda w: workshop_json(w, WALL),
        lambda w: docx(report(w)),
        lambda w: xlsx(report(w)),
        lambda w: ics(ReportContext(w)),
        lambda w: manuscript(report(w)),
    ],
    ids=["md", "csv", "json", "docx", "xlsx", "ics", "pdf"],
)
def test_other_ballots_give_the_very_same_document(write):
    assert write(voting(3).workshop) == write(voting(4).workshop)


def test_the_turnout_is_told():
    said = markdown(report(voting(3).workshop)).decode()
    assert "This vote is still open." in said
    assert "Turnout: 46 of 46 people in the room" in said


@pytest.fixture
def open_room(app) -> Live:
    room = Live(app)
    hall.filled(room, closed_votes=1)  # type: ignore[arg-type]
    return room


@pytest.mark.parametrize("format", ["json", "sqlite"])
def test_fay_waits_for_the_whole_file_until_the_vote_is_closed(open_room: Live, format: str):
    answer = open_room.asks(format, open_room.joins(facilitator_key=open_room.key))
    assert (answer.status_code, answer.json["error"]["code"]) == (409, "vote_open")


@pytest.mark.parametrize("format", ["md", "csv", "docx", "xlsx", "ics"])
def test_fay_gets_the_shareable_ones_at_any_time(open_room: Live, format: str):
    answer = open_room.asks(format, open_room.joins(facilitator_key=open_room.key))
    assert answer.status_code == 200


def test_ana_gets_her_data_without_anyones_ballot(open_room: Live):
    data = open_room.asks("json", open_room.joins(name="Ana", group="g1")).json
    kinds = [r["kind"] for r in data["records"]]
    assert "ballot" not in kinds
    assert "proxy_ballots" not in kinds
    assert kinds.count("tally") == 1, "the first round's"
