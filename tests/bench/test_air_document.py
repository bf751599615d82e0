"""What docs/benchmarks.md says of the air, from figures alone."""

from __future__ import annotations

import sys

import pytest

if sys.platform != "linux":
    pytest.skip("the bench reads /proc and waits with epoll", allow_module_level=True)

from tests.bench import air_document, airs, channel, one_section
from tests.bench.everything import keep

HALL = {"cards": {"ack": {"p50": 0.01, "p99": 0.2}, "packets": 20281, "air": 0.5}}
TOLD = {"day": "2026-11-27", "load_before": 1, "2.4": {"300": [HALL]}}


@pytest.fixture
def before(monkeypatch, tmp_path):
    """A version before, at which people waited ten times as long."""
    (kept := tmp_path / "before.json").write_text(
        '{"version": "0.0.9", "load_before": 2, "2.4": {"300": [{"cards": {"ack": {"p99": 2.0}}}]}}'
    )
    monkeypatch.setattr(airs, "BEFORE", kept)
    monkeypatch.setattr(air_document, "BEFORE", kept)


@pytest.mark.usefixtures("before")
def test_each_figure_stands_beside_what_it_was_before():
    said = air_document.section(TOLD)
    assert "| 300 phones, storm of cards: ✓, p99 | ≤ 0.15 s | 2 | 0.2 | **not met** |" in said
    assert "| 300 | – | – | 10 | 200 (2,000) |" in said
    assert "20,281" in said


def test_what_was_measured_on_a_busy_machine_is_marked():
    assert "was busy" in air_document.section({**TOLD, "load_before": 9.5})
    assert "was busy" not in air_document.section(TOLD)


@pytest.mark.usefixtures("before")
def test_a_storm_that_lost_something_is_told_of_and_gives_no_time():
    lost = {"2.4": {"300": [{"cards": {**HALL["cards"], "unseen": 3}}]}}
    said = air_document.section({**TOLD, **lost})
    assert "failed" in said
    assert "- 2.4, 300 phones, cards, round 1: unseen 3" in said


def test_where_there_is_no_air_it_is_said_loudly(monkeypatch, capsys):
    monkeypatch.setattr(channel, "missing", lambda: "only root may")
    told = airs.measured(airs.QUICK, 1, keep)
    assert "LEFT OUT: THE AIR OF A HALL" in capsys.readouterr().err
    assert "**Left out: only root may.**" in air_document.section(told)


@pytest.mark.parametrize("had", ["", f"{air_document.TITLE}\n\nold\n\n### A\n\n"])
def test_a_section_takes_the_place_of_the_one_before_and_of_nothing_else(had):
    whole = f"# B\n\n## One\n\n{had}{air_document.NEXT}\n\nx\n"
    said = one_section.replaced(whole, f"{air_document.TITLE}\n\nnew", air_document.NEXT)
    assert said == f"# B\n\n## One\n\n{air_document.TITLE}\n\nnew\n\n## Opening\n\nx\n"
