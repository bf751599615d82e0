"""Every table opens in a spreadsheet with dates and numbers, and nothing in it computes."""

from __future__ import annotations

import io
import re
import zipfile
from datetime import date, datetime
from operator import itemgetter
from typing import Any

import openpyxl
import pytest

from tests.cast import ANA, opened
from tests.documents.corpus import ALL
from tests.documents.hall import hall
from wsr.activities.cards.posting import AddCard
from wsr.codec import cleaned_text
from wsr.documents.document_model import Report
from wsr.documents.report import report
from wsr.documents.sheets.sheet import Column, Sheet
from wsr.documents.workbook import MOST, pieces
from wsr.documents.xlsx import xlsx


def read(body: bytes) -> Any:
    return openpyxl.load_workbook(io.BytesIO(body))


def table(sheet: Any) -> list[dict[str, Any]]:
    head, *rows = sheet.iter_rows(values_only=True)
    return [dict(zip(head, row, strict=True)) for row in rows]


def holding(*rows: tuple[Any, ...], type: str = "text", language: str = "en") -> bytes:
    """A workbook with one sheet of these rows."""
    columns = tuple(Column(f"c{n}", type, "", itemgetter(n)) for n in range(len(rows[0])))
    of = Report("T", "", "C", language, False, 1, (), (), (), (), (Sheet("s", "", rows, columns),))
    return xlsx(of)


def test_every_word_comes_back_and_none_is_alive():
    texts = [cleaned_text(text) for text in ALL]
    sheet = read(holding(*((text,) for text in texts)))["s"]
    cells = [row[0] for row in sheet.iter_rows(min_row=2)]
    assert [cell.value or "" for cell in cells] == texts
    assert {cell.data_type for cell in cells if cell.value} == {"s"}
    assert [cell for cell in cells if cell.hyperlink] == []


def test_a_file_has_no_formula_link_or_way_out():
    texts = [(ANA, AddCard(f"c{n}", "barriers", text)) for n, text in enumerate(ALL)]
    with zipfile.ZipFile(io.BytesIO(xlsx(report(opened("barriers", *texts).workshop)))) as file:
        for name in file.namelist():
            text = file.read(name).decode()
            assert not re.search(r"<f[ >]|<hyperlink|TargetMode=.External|<ddeLink", text), name
            assert "externalLink" not in name


def test_words_past_the_door_do_not_break_the_file():
    assert read(holding(*((text,) for text in ALL)))["s"].max_row == len(ALL) + 1


def test_numbers_days_times_and_yes_are_what_they_are():
    told = read(xlsx(report(hall().workshop)))
    action = next(r for r in table(told["actions"]) if r["id"] == "near1")
    assert (action["due"], action["horizon"]) == (datetime(2027, 1, 31), 100)
    assert (action["quick_win"], action["baseline"]) == (True, "0")
    assert isinstance(table(told["people"])[0]["joined_at"], datetime)
    assert table(told["workshop"])[0]["day0"].date() == date(2026, 11, 21)


def test_the_sheets_are_those_of_the_csv():
    told = report(hall().workshop)
    assert read(xlsx(told)).sheetnames == ["about", *(s.name for s in told.sheets)]
    for sheet in told.sheets:
        assert read(xlsx(told))[sheet.name].max_row == max(len(sheet.rows), 0) + 1
        break


def test_a_head_stays_in_sight_and_filters():
    sheet = read(xlsx(report(hall().workshop)))["cards"]
    assert sheet.freeze_panes == "A2"
    assert sheet.auto_filter.ref.startswith("A1:")
    assert 10 <= sheet.column_dimensions["H"].width <= 61


def test_a_day_that_no_spreadsheet_knows_stays_a_text():
    sheet = read(holding(("2027-02-30",), ("2027-02-28",), ("",), type="day"))["s"]
    assert [sheet[f"A{n}"].value for n in (2, 3, 4)] == ["2027-02-30", datetime(2027, 2, 28), None]


def test_a_text_that_no_cell_holds_is_whole_elsewhere_and_the_cell_says_so():
    text = "👩 and words. " * 5000
    book = read(holding(("short", text)))
    assert book["s"]["B2"].value.endswith("in the sheet long_texts]")
    parts = table(book["long_texts"])
    assert "".join(part["text"] for part in parts) == text
    assert {(p["sheet"], p["row"], p["column"]) for p in parts} == {("s", 2, "c1")}


def test_pieces_count_as_excel_does():
    assert pieces("ab👩c", 3) == ["ab", "👩c"]
    assert all(len(p.encode("utf-16-le")) // 2 <= MOST for p in pieces("👩" * 40_000, MOST))


@pytest.mark.parametrize(("language", "rtl"), [("en", False), ("ar", True), ("ne", False)])
def test_a_sheet_begins_on_the_side_of_its_language(language: str, rtl: bool):
    sheet = read(holding(("x",), language=language))["s"]
    assert bool(sheet.sheet_view.rightToLeft) == rtl


@pytest.mark.parametrize(
    ("text", "order"), [("مَن يراقب البحر؟", 2), ("तालमा को छ?", 0), ("Who?", 0), ("5", 0)]
)
@pytest.mark.parametrize("language", ["en", "ar"])
def test_a_cell_is_read_the_way_its_words_run(text: str, order: int, language: str):
    cell = read(holding((text,), language=language))["s"]["A2"]
    assert int(cell.alignment.readingOrder or 0) == order


def test_the_same_report_gives_the_same_bytes():
    assert xlsx(report(hall().workshop)) == xlsx(report(hall().workshop))
