"""The tables open safely everywhere, and give every word back."""

from __future__ import annotations

import io
import re
import zipfile

import pytest

from tests.cast import ANA, FAY, opened
from tests.documents.corpus import ALL, FORMULAS
from tests.documents.hall import PLAN, hall
from tests.documents.told import tables
from wsr.activities.cards.editing import EditCard
from wsr.activities.cards.posting import AddCard
from wsr.documents.csv import csv_zip, defused, restored
from wsr.documents.report import own_report, report
from wsr.domain.records import Card

TRIGGERS = tuple("=+-@\t\r\n＝＋－＠")


def cards(*texts: str) -> dict[str, list[dict[str, str]]]:
    """The tables of a wall with these cards; the texts come past the door that cleans them."""
    posted = [(ANA, AddCard(f"c{n}", "barriers", text)) for n, text in enumerate(texts)]
    return tables(csv_zip(report(opened("barriers", *posted).workshop)))


@pytest.mark.parametrize("text", ALL)
def test_no_cell_that_someone_wrote_is_a_formula(text: str):
    cell = cards(text)["cards"][0]["text"]
    assert not cell.lstrip(" \u200b\ufeff").startswith(TRIGGERS)
    assert restored(cell) == text


@pytest.mark.parametrize("text", FORMULAS)
def test_defused_text_comes_back_as_it_was(text: str):
    assert defused(text).startswith("'")
    assert restored(defused(text)) == text


def test_what_is_no_formula_stays_as_it_is():
    assert defused("Boats = jobs") == "Boats = jobs"


def test_every_file_starts_with_a_mark_that_excel_knows():
    with zipfile.ZipFile(io.BytesIO(csv_zip(report(hall().workshop)))) as file:
        assert all(file.read(name).startswith(b"\xef\xbb\xbf") for name in file.namelist())


def test_names_in_the_zip_are_plain_files():
    with zipfile.ZipFile(io.BytesIO(csv_zip(report(hall().workshop)))) as file:
        assert all(re.fullmatch(r"[a-z_]+\.csv|README\.txt", name) for name in file.namelist())


def test_every_shown_card_is_a_row_with_its_group_and_stage():
    workshop = hall().workshop
    told = {row["id"]: row for row in tables(csv_zip(report(workshop)))["cards"]}
    shown = {c.id: c for c in workshop.all(Card) if c.shown == "shown"}
    assert {id: restored(row["text"]) for id, row in told.items()} == {
        id: c.text for id, c in shown.items()
    }
    assert (told["c3"]["stage_title"], told["c3"]["group_name"], told["c3"]["cluster_title"]) == (
        "Barriers",
        "Teachers",
        "No one polices the lake",
    )


def test_results_are_numbers_and_add_up():
    told = tables(csv_zip(report(hall().workshop)))
    first = [row for row in told["vote_results"] if row["vote"] == "v1"]
    vote = next(row for row in told["votes"] if row["id"] == "v1")
    assert sum(int(row["dots"]) for row in first) == int(vote["dots"])
    assert [row["rank"] for row in first] == ["1", "2", "3", "4", "5"]
    assert {row["group"] for row in told["vote_splits"]} >= {"g1", "_small"}


def test_a_secret_ballot_is_in_no_table():
    assert tables(csv_zip(report(hall().workshop)))["ballots"] == []


def test_an_edited_card_is_marked():
    scene = opened("barriers", (ANA, AddCard("a", "barriers", "One")), (ANA, EditCard("a", "Two")))
    row = tables(csv_zip(report(scene.workshop)))["cards"][0]
    assert (row["text"], row["edited"], row["recorded"]) == ("Two", "yes", "")


def test_the_readme_explains_every_column():
    told = report(hall().workshop)
    with zipfile.ZipFile(io.BytesIO(csv_zip(told))) as file:
        said = file.read("README.txt").decode("utf-8-sig")
    for sheet in told.sheets:
        assert f"{sheet.name}.csv: {sheet.about}" in said
        assert all(f"  {c.name} ({c.type}): {c.about}" in said for c in sheet.columns)


def test_one_plan_alone_has_its_own_actions_only():
    told = tables(csv_zip(own_report(hall().workshop, PLAN)))
    assert set(told) == {"plans", "actions"}
    assert {row["plan"] for row in told["actions"]} == {"plan-g1"}
    assert told["actions"][0]["leverage_titles"].startswith("A joint lake patrol")


def test_the_same_report_gives_the_same_bytes():
    assert csv_zip(report(hall().workshop)) == csv_zip(report(hall().workshop))


def test_quotes_commas_and_lines_survive():
    text = 'He said: "no, never"\nand left'
    assert cards(text)["cards"][0]["text"] == text


def test_fay_is_in_the_people_without_a_group():
    told = cards("x")["people"]
    assert next(row for row in told if row["id"] == FAY.person)["group"] == ""
