"""The text version holds people's words, and none of them comes alive."""

from __future__ import annotations

import re

import pytest

from tests.cast import ANA, FAY, opened
from tests.documents.corpus import ALL, MARKUP
from tests.documents.hall import PLAN, hall
from wsr.activities.cards.clusters import AddCluster
from wsr.activities.cards.posting import AddCard
from wsr.documents.markdown import escaped, markdown
from wsr.documents.report import own_report, report
from wsr.domain.leverage import MarkLeverage

ALIVE = (
    r"<[A-Za-z/!?]",  # HTML
    r"(?<!\\)\]\s*[(\[:]",  # links and their definitions
    r"(?<!\\)[`*_~|$#{}]",  # emphasis, code, tables, headings, mathematics, templates
    r"(?<!\\)://",  # bare addresses
    r"(?<!\\)@",  # mail addresses
    r"&(?!amp;|lt;|gt;)",  # entities
    r"[\x00-\x08\x0b-\x1f\x7f-\x9f\u2028\u2029\u202a-\u202e\u2066-\u2069]",
)


@pytest.mark.parametrize("text", ALL)
def test_no_mark_of_people_is_taken_for_markup(text: str):
    line = escaped(text)
    assert "\n" not in line
    bare = re.sub(r"\\\\", "", line)
    assert [sign for sign in ALIVE if re.search(sign, bare)] == []


@pytest.mark.parametrize("text", [t for t in MARKUP if t.strip()])
def test_no_line_of_people_starts_a_heading_list_or_quote(text: str):
    assert not re.match(r"\s*([-+*>#=:|]|\d+[.)]\s)", escaped(text))


def test_plain_words_stay_plain():
    said = "We need 2.5 boats - and soon: Ana's idea (no. 3), 100% of us!"
    assert escaped(said) == said.replace("!", "\\!")


def test_lone_words_in_other_scripts_stay_as_they_are():
    assert escaped("لا أحد يسأل الصيادين") == "لا أحد يسأل الصيادين"


def test_a_wall_of_hostile_cards_keeps_the_headings_of_the_report_alone():
    posted = [(ANA, AddCard(f"c{n}", "barriers", text)) for n, text in enumerate(ALL)]
    cluster = AddCluster("k", "barriers", "# not a heading", ("c1",))
    scene = opened("barriers", *posted, (FAY, cluster), (FAY, MarkLeverage("k")))
    told = report(scene.workshop)
    said = markdown(told).decode()
    headings = [line for line in said.splitlines() if line.startswith("## ")]
    assert len(headings) == len(told.sections)
    assert all(escaped(text) in said for text in ALL)


def test_a_table_has_as_many_cells_in_every_row():
    lines = markdown(report(hall().workshop)).decode().splitlines()
    at = [n for n, line in enumerate(lines) if line.startswith("| --- ")]
    assert len(at) >= 4
    for n in at:
        end = next(m for m in range(n, len(lines)) if not lines[m].startswith("|"))
        counts = {len(re.findall(r"(?<!\\)\|", line)) for line in lines[n - 1 : end]}
        assert len(counts) == 1


def test_the_proceedings_hold_every_section_and_the_task():
    told = report(hall().workshop)
    said = markdown(told).decode()
    assert said.startswith("# Fish for our grandchildren\n")
    assert all(f"\n## {escaped(s.title)}\n" in said for s in told.sections)


def test_one_plan_alone_is_headed_by_its_owner():
    said = markdown(own_report(hall().workshop, PLAN)).decode()
    assert said.startswith("# Fishers' cooperative: action plan\n")
    assert "Ministry of Fisheries" not in said


def test_what_lies_under_an_entry_has_its_label_in_every_format():
    lines = markdown(report(hall().workshop)).decode().splitlines()
    at = lines.index("  - Advice")
    assert lines[at + 1].strip().startswith("- **Begin with one village**")
