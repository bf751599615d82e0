"""What a spreadsheet program and its user do to a plan between download and upload."""

import io
from datetime import date, datetime, time, timedelta
from pathlib import Path

import openpyxl
import pytest

from tests.activities.plans.test_workbook import COLUMN, Home
from wsr.activities.plans import workbook_changes
from wsr.activities.plans.workbook_columns import FIELDS
from wsr.domain.agenda import OpenStage
from wsr.domain.kernel import Actor
from wsr.i18n import languages, translations

CASES = Path(__file__).parents[2] / "fixtures" / "cases"


@pytest.fixture(name="home")
def at_home(busy):
    busy.room.do(Actor("fay", "facilitator"), OpenStage("plans"))
    return Home(busy, busy.joins(name="Ana", group="g1"))


def lines(name):
    return {
        each.what: each for each in workbook_changes.returned((CASES / name).read_bytes()).lines
    }


def test_numbers_come_back_as_the_person_saw_them():
    targets = {what: line.given.get("target") for what, line in lines("03-percent.xlsx").items()}
    assert targets == {
        "Visit every school": "80%",
        "Repair the pier": "1",
        "Train 20 teachers": "80%",
        "Plant mangroves": "1,500.50 NPR",
        "Open shop": "May-27",
        "Meet": "9:30:00",
        "Meet2": "0.3",
        "Meet3": "30:00",
        "Meet4": "00123",
    }


NUMBERS = [
    (0.125, "0.0%", "12.5%"),
    (-1500, "#,##0", "-1,500"),
    (7, "000", "007"),
    (3.14159, "0.00", "3.14"),
    (2500, "[$NPR] #,##0.00", "NPR 2,500.00"),
    (2500, "$#,##0", "$2,500"),
    (0.1 + 0.2, "General", "0.3"),
    (12.0, "General", "12"),
    (datetime(2027, 3, 4), "d-mmm", "4-Mar"),
    (datetime(2027, 3, 4), "dd/mm/yyyy", "04/03/2027"),
    (datetime(2027, 3, 4, 15, 5), "d/m/yyyy h:mm AM/PM", "4/3/2027 3:05 PM"),
    (time(7, 5), "hh:mm", "07:05"),
    (timedelta(hours=49, minutes=30), "[h]:mm", "49:30"),
    (timedelta(minutes=90), "[mm]", "90"),
]


@pytest.mark.parametrize(("value", "format", "saw"), NUMBERS)
def test_any_usual_format_is_told_as_it_looked(home, value, format, saw):
    row = home.row("near1")
    home.write(row, target=value)
    home.sheet.cell(row, COLUMN["target"]).number_format = format
    assert home.told()[row]["fields"] == [{"field": "target", "title": "Target", "done": "set"}]
    assert home.action("near1").target == saw


@pytest.mark.parametrize(("value", "format"), [(0.5, "# ?/?"), (1e6, "0.00E+00"), (5, '0.0,,"M"')])
def test_a_format_that_no_one_knows_is_told_and_not_guessed(home, value, format):
    row = home.row("near1")
    home.write(row, target=value, owner="Ruth")
    home.sheet.cell(row, COLUMN["target"]).number_format = format
    told = home.told()[row]
    assert [(each["field"], each["code"]) for each in told["refused"]] == [
        ("target", "number_format")
    ]
    assert home.action("near1").owner == "Ruth"


def test_a_day_without_its_day_is_told(home):
    row = home.row("near1")
    home.write(row, due=date(2027, 1, 1))
    home.sheet.cell(row, COLUMN["due"]).number_format = "mmm-yy"
    assert [each["code"] for each in home.told()[row]["refused"]] == ["bad_date"]


def test_cells_for_text_go_out_as_text(home):
    formats = {
        f.name: home.sheet.cell(home.new_row(), COLUMN[f.name]).number_format for f in FIELDS
    }
    days = {"start", "due"}
    assert {name for name, format in formats.items() if format != "@"} == days


def test_a_column_that_was_deleted_is_named_and_the_others_are_read():
    file = workbook_changes.returned((CASES / "06-column-gone.xlsx").read_bytes())
    assert file.missing == ("helpers",)
    first = file.lines[0].given
    assert (first["owner"], first["due"], first["target"]) == ("Maya", "2027-01-31", "80%")


def test_a_column_that_was_inserted_moves_nothing():
    file = workbook_changes.returned((CASES / "06b-column-new.xlsx").read_bytes())
    assert file.missing == ()
    first = file.lines[0].given
    assert (first["owner"], first["helpers"], first["target"]) == ("Maya", "Teachers", "80%")


@pytest.mark.parametrize("field", FIELDS, ids=lambda f: f.name)
def test_whichever_column_goes_it_alone_is_left_out(home, field):
    home.sheet.delete_cols(COLUMN[field.name])
    told = home.told()
    assert [each["field"] for each in told[1]["refused"]] == [field.name]
    assert {line["done"] for n, line in told.items() if n > 1} == {"same"}


@pytest.mark.parametrize("at", [1, 2, 3, 9, 16])
def test_wherever_a_column_comes_in_nothing_changes(home, at):
    home.sheet.insert_cols(at)
    home.sheet.cell(1, at).value = "No."
    home.sheet.cell(2, at).value = 1
    assert {line["done"] for line in home.told().values()} == {"same"}


@pytest.mark.parametrize("language", languages())
def test_titles_are_known_in_every_language(home, language):
    words = translations(language)
    for field in FIELDS:
        home.sheet.cell(1, COLUMN[field.name]).value = words.gettext(field.title).upper()
    home.write(home.row("near1"), owner="Ruth")
    assert home.told()[home.row("near1")]["done"] == "changed"


def test_columns_in_another_order_are_read_as_they_stand(home):
    swapped = openpyxl.Workbook()
    order = [0, 1, *reversed(range(2, home.sheet.max_column))]
    for row in home.sheet.iter_rows():
        swapped.active.append([row[n].value for n in order])
    out = io.BytesIO()
    swapped.save(out)
    answer = home.send(out.getvalue())
    assert (answer.status_code, answer.json["changed"], answer.json["refused"]) == (200, 0, 0)
