"""One page says what a day brought, for those who go home and those who come back."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC
from pathlib import Path

import pytest

from tests.cast import FAY, HOST, MINUTE, NOW, STAGES, Scene, given
from tests.documents import hall
from tests.documents.test_agenda_as_run import planned, two_days
from tests.documents.test_open_vote import voting
from tests.documents.test_paper import LAKE, made, pages
from tests.domain.test_attendance import retreat
from wsr.documents.document_model import Text
from wsr.documents.paper.hall import NOWHERE, Hall
from wsr.documents.paper.kinds import KINDS, paper
from wsr.documents.paper.leaf import Banner, Leaf, Points, Way
from wsr.documents.report_context import EVERYONE, ReportContext, as_seen_by
from wsr.domain.agenda import OpenStage
from wsr.domain.attendance import NoticePeople
from wsr.domain.kernel import Refused, Workshop
from wsr.domain.leverage import Decide


def summary(w: Workshop, place: Hall = LAKE) -> Leaf:
    t = ReportContext(as_seen_by(w, EVERYONE), zone=UTC)
    [leaf] = paper(t, KINDS["day-summary"], place).leaves
    return leaf


def points(leaf: Leaf) -> dict[str, dict[str, list[str]]]:
    """Title of the part, title of the point: its lines, each with what is said beside it."""
    return {
        node.title: {
            point.title: [" | ".join(filter(None, (x.words, x.beside))) for x in point.lines]
            for point in node.points
        }
        for node in leaf.nodes
        if isinstance(node, Points)
    }


def test_it_is_of_the_last_day_that_has_begun():
    leaf = summary(two_days().workshop)
    assert [n.words for n in leaf.nodes if isinstance(n, Banner)] == ["Day 2 – 16 June 2025"]
    assert list(points(leaf)["What we did"]) == ["Power"]


def test_before_the_first_stage_there_is_no_day_to_sum_up():
    with pytest.raises(Refused) as refused:
        summary(given().workshop)
    assert refused.value.code == "nothing_to_print"


def test_each_stage_says_what_came_of_it():
    did = points(summary(hall.hall().workshop))["What we did"]
    assert did["Barriers"][:2] == [
        "15 cards were posted. 1 cluster was made.",
        "No one polices the lake | 2 cards",
    ]
    assert did["Power"][0] == "8 groups rated. 9 barriers were rated."
    assert did["Leverage"][0] == "Leverage, round 1 | 48 people voted"
    assert did["Plans"][0] == "15 actions were planned. 100 days: 10, 1000 days: 5"
    assert did["Pledges"] == ["2 pledges were made. 2 people joined one."]


def test_of_an_open_vote_it_tells_no_result():
    w = voting(7).workshop
    said = points(summary(w))["What we did"]["Leverage"]
    assert said[-1] == "Leverage, round 2 | still open"


def test_decisions_of_the_day_stand_with_their_dissent_and_those_of_the_day_before_do_not():
    scene = two_days()
    scene = scene.when(
        FAY,
        Decide("d2", "We meet in May.", "Show of hands", (), "Two traders"),
        at=NOW + 25 * 60 * MINUTE,
    )
    earlier = given().when(FAY, OpenStage("barriers")).when(FAY, Decide("d1", "Early.", "", ()))
    said = points(summary(scene.workshop))
    assert said["What we decided"] == {
        "We meet in May.": ["Show of hands", "Two traders | disagreed"]
    }
    later = moved_to_day_two(earlier)
    assert "What we decided" not in points(summary(later))


def moved_to_day_two(scene: Scene) -> Workshop:
    scene = replace(scene, workshop=planned(scene.workshop, "power", day=2))
    return scene.when(FAY, OpenStage("power"), at=NOW + 24 * 60 * MINUTE).workshop


def test_what_comes_next_is_the_rest_of_the_day_or_else_the_next_one():
    w = two_days().workshop
    assert points(summary(w))["What comes next"] == {
        "Day 2 – Morning": ["Past"],
        "Day 2 – Afternoon": [each["title"] for each in STAGES[3:] if each["id"] != "pledges"],
    }
    for id in (each["id"] for each in STAGES if each["id"] not in ("barriers", "power", "pledges")):
        w = planned(w, id, status="done")
    w = planned(w, "pledges", status="ahead", day=3, half="am", minutes=20)
    assert points(summary(w))["What comes next"] == {"Day 3 – Morning": ["Pledges | 20 min"]}


def test_it_leads_to_the_report_only_where_phones_reach_the_laptop():
    w = two_days().workshop
    [way] = [n for n in summary(w).nodes if isinstance(n, Way)]
    assert way.address == "192.168.1.20:8000/w/ABCD/report"
    assert not [n for n in summary(w, NOWHERE).nodes if isinstance(n, Way)]


def test_it_says_how_many_were_there_and_which_groups_were_not():
    said = [n.words for n in summary(hall.hall().workshop).nodes if isinstance(n, Text)]
    assert said == [
        "46 people took part from 9 stakeholder groups.",
        "1 group was absent: Journalists.",
    ]


def test_it_counts_who_was_there_in_the_morning():
    scene = retreat((FAY, OpenStage("barriers")), (HOST, NoticePeople(("ana", "rui"))))
    said = [n.words for n in summary(scene.workshop).nodes if isinstance(n, Text)]
    assert "Morning: 2 people" in said


def test_a_full_day_of_a_hall_is_one_page(tmp_path: Path):
    [page] = pages(made(hall.hall().workshop, "day-summary"), tmp_path / "day.pdf")
    assert "What comes next" in page
