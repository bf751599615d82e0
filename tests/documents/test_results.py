"""What the room chose stands in the report, whichever activity counted it."""

from dataclasses import replace

import pytest

from tests.cast import ANA, FAY, opened
from tests.documents.told import strings
from wsr.activities import index
from wsr.activities.cards.posting import AddCard
from wsr.documents.report import report
from wsr.domain.leverage import MarkLeverage
from wsr.domain.results import Result

NETS = {"on": "k1", "dots": 7, "people": 6, "backed_by": 2, "voice": 1500, "by_group": {"f": 7}}
COUNTED = Result("Show of stones", 1, 5, (NETS,), groups=2)


@pytest.fixture
def w():
    return opened(
        "barriers",
        (ANA, AddCard("k1", "barriers", "Nets")),
        (ANA, AddCard("k2", "barriers", "Boats")),
        (FAY, MarkLeverage("k1")),
    ).workshop


def counted(monkeypatch, *results):
    """As if an activity that no chapter knows had counted this."""
    monkeypatch.setattr(index, "RESULTS", (lambda w: results,))


def told(w):
    return [*strings(next(s for s in report(w).sections if s.anchor == "leverage"))]


def test_a_result_of_any_activity_ranks_the_leverage_points(monkeypatch, w):
    counted(monkeypatch, COUNTED)
    assert "Show of stones, round 1" in told(w)


def test_of_two_rounds_the_report_tells_the_last(monkeypatch, w):
    counted(monkeypatch, replace(COUNTED, round=2, closed_at=9), COUNTED)
    assert "Show of stones, round 2" in told(w)
    assert "Show of stones, round 1" not in told(w)


def test_what_was_chosen_among_other_things_ranks_no_leverage_point(monkeypatch, w):
    counted(monkeypatch, replace(COUNTED, items=({**NETS, "on": "k2"},)))
    assert "Show of stones, round 1" not in told(w)
    assert "No vote has a result yet, so they aren’t ranked." in told(w)
