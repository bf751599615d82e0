"""A plan goes home as a table and comes back: what changed is taken over, what can't be is reported."""

from __future__ import annotations

import io
import re
import resource
import time
import zipfile
from dataclasses import replace
from datetime import datetime
from pathlib import Path
from typing import Any

import openpyxl
import pytest

from tests.documents.conftest import Live
from tests.documents.corpus import ALL
from tests.documents.hall import person
from wsr.activities.plans import workbook_changes
from wsr.activities.plans.records import Action
from wsr.activities.plans.rules import ActionFields, EditAction, RemoveAction
from wsr.activities.plans.workbook_columns import COLUMNS, FIELDS, MARK
from wsr.codec import cleaned_text
from wsr.domain.agenda import CloseStage
from wsr.domain.kernel import Actor
from wsr.sandbox import workbooks

BEN = person(2, 1)
COLUMN = {field.name: n for n, field in enumerate(FIELDS, 3)}


class Home:
    """Someone with the workbook of a plan on their own laptop."""

    def __init__(self, room: Live, who: dict[str, str], owner: str = "g1") -> None:
        self.room, self.who, self.owner = room, who, owner
        self.fetch()

    def fetch(self) -> None:
        answer = self.room.asks(f"xlsx?plan={self.owner}", self.who)
        assert answer.status_code == 200
        self.book = openpyxl.load_workbook(io.BytesIO(answer.data))
        self.sheet = self.book.worksheets[0]

    def row(self, id: str) -> int:
        return next(row[0].row for row in self.sheet.iter_rows() if row[0].value == id)

    def new_row(self, skip: int = 0) -> int:
        return [row[0].row for row in self.sheet.iter_rows() if row[1].value == 0][skip]

    def write(self, row: int, **values: Any) -> None:
        for name, value in values.items():
            self.sheet.cell(row, COLUMN[name]).value = value

    def bytes(self) -> bytes:
        out = io.BytesIO()
        self.book.save(out)
        return out.getvalue()

    def send(self, body: bytes | None = None, who: dict[str, str] | None = None) -> Any:
        path = f"/api/workshops/{self.room.code}/plans/{self.owner}"
        body = self.bytes() if body is None else body
        return self.room.client.post(path, data=body, headers=who or self.who)

    def told(self) -> dict[int, dict[str, Any]]:
        answer = self.send()
        assert answer.status_code == 200, answer.json
        return {line["line"]: line for line in answer.json["lines"]}

    def action(self, id: str) -> Action:
        return self.room.workshop.need(Action, id)


@pytest.fixture
def home(busy: Live) -> Home:
    from wsr.domain.agenda import OpenStage

    busy.room.do(Actor("fay", "facilitator"), OpenStage("plans"))
    return Home(busy, busy.joins(name="Ana", group="g1"))


def codes(line: dict[str, Any]) -> list[tuple[str, str]]:
    return [(each.get("field", ""), each["code"]) for each in line["refused"]]


def test_a_plan_comes_as_a_table_to_fill_in(home: Home):
    row = home.row("near1")
    assert home.sheet.cell(row, COLUMN["what"]).value.startswith("Agree on a patrol rota")
    assert home.sheet.cell(row, COLUMN["due"]).value == datetime(2027, 1, 31)
    assert home.sheet.cell(row, COLUMN["quick_win"]).value == "yes"
    assert home.sheet.protection.sheet
    assert not home.sheet.cell(row, COLUMN["what"]).protection.locked
    assert home.sheet.cell(row, 1).protection.locked
    assert home.sheet.column_dimensions["A"].hidden
    lists = [v for v in home.sheet.data_validations.dataValidation if v.type == "list"]
    assert [v.formula1 for v in lists] == [
        '"100,1000"',
        '"yes,no"',
        '"Planned,Started,Done,Paused,Dropped"',
        '"yes,no"',
        '"yes,no"',
    ]
    assert len(home.book.worksheets[1]["A"]) > 5


def test_each_line_names_the_leverage_points_and_the_goals_it_serves(home: Home):
    row = home.row("near1")
    assert home.sheet.cell(1, COLUMNS + 1).value == "Leverage points it serves"
    assert home.sheet.cell(1, COLUMNS + 2).value == "Goals it serves"
    action = home.action("near1")
    assert len(str(home.sheet.cell(row, COLUMNS + 1).value).split("\n")) == len(action.leverage)
    assert action.goals == ()
    assert not home.sheet.cell(row, COLUMNS + 2).value
    assert home.sheet.cell(row, COLUMNS + 2).protection.locked


def test_a_file_that_no_one_changed_changes_nothing(home: Home):
    seq = home.room.workshop.seq
    told = home.told()
    assert {line["done"] for line in told.values()} == {"same"}
    assert len(told) == 3
    assert home.room.workshop.seq == seq


def test_what_was_filled_in_is_taken_over_line_by_line(home: Home):
    row, new = home.row("near1"), home.new_row()
    home.write(
        row,
        owner="Ruth",
        due=datetime(2027, 2, 1),
        status="Started",
        baseline=5,
        helpers=None,
        quick_win="no",
    )
    home.write(new, what="Buy a radio", due="2027-01-15", quick_win="YES")
    told = home.told()
    assert told[row]["done"] == "changed"
    assert {f["field"] for f in told[row]["fields"]} == {
        "owner",
        "due",
        "status",
        "baseline",
        "helpers",
        "quick_win",
    }
    near = home.action("near1")
    assert (near.owner, near.due, near.status, near.baseline, near.helpers, near.quick_win) == (
        "Ruth",
        "2027-02-01",
        "started",
        "5",
        "",
        False,
    )
    assert told[new]["done"] == "added"
    added = home.action(home.sheet.cell(new, 1).value)
    assert (added.what, added.horizon, added.due, added.quick_win) == (
        "Buy a radio",
        100,
        "2027-01-15",
        True,
    )


def test_a_file_that_is_sent_twice_doubles_nothing(home: Home):
    new = home.new_row()
    home.write(new, what="Buy a radio")
    home.told()
    many = len(home.room.workshop.all(Action))
    assert home.told()[new]["done"] == "same"
    home.write(new, what="Buy two radios")
    assert home.told()[new]["done"] == "changed"
    assert len(home.room.workshop.all(Action)) == many


def test_copies_of_one_file_that_two_people_fill_in_do_not_meet(home: Home):
    new = home.new_row()
    home.write(new, what="Buy a radio")
    home.told()
    home.write(new, what="Paint the boats")
    zoe = home.room.joins(name="Zoe", group="g1")
    assert home.send(who=zoe).json["added"] == 1
    assert home.send(who=zoe).json["added"] == 0
    said = [a.what for a in home.room.workshop.all(Action)]
    assert (said.count("Buy a radio"), said.count("Paint the boats")) == (1, 1)


def test_others_words_are_merged_or_kept_and_never_overwritten(home: Home):
    row = home.row("near1")
    other = person(1, 2)
    home.room.room.do(
        other,
        EditAction(
            "near1",
            1,
            ActionFields(owner="Joseph", resources="Three boats, fuel for 20 trips", target="4"),
        ),
    )
    home.write(row, owner="Ruth", resources="Two boats, fuel for 30 trips")
    told = home.told()[row]
    assert {f["field"]: f["done"] for f in told["fields"]} == {
        "owner": "kept",
        "resources": "merged",
    }
    near = home.action("near1")
    assert near.owner == "Ruth"
    assert near.alternatives["owner"][0]["value"] == "Joseph"
    assert near.resources == "Three boats, fuel for 30 trips"
    assert near.target == "4", "what Ana did not touch is not hers to set back"


def test_one_refused_cell_does_not_hold_up_its_line(home: Home):
    row = home.row("near1")
    home.write(
        row,
        owner="Ruth",
        due="2027-12-31",
        start="1.2.2027",
        what=" ",
        status="Perhaps",
        helpers="x" * 300,
        target="=1+1",
        horizon=1000,
    )
    told = home.told()[row]
    assert (told["done"], [f["field"] for f in told["fields"]]) == ("changed", ["owner"])
    assert sorted(codes(told)) == [
        ("due", "beyond_horizon"),
        ("helpers", "too_long"),
        ("horizon", "horizon_stays"),
        ("start", "bad_date"),
        ("status", "bad_choice"),
        ("target", "formula"),
        ("what", "empty_text"),
    ]
    assert all(each["title"] and each["why"] for each in told["refused"])
    assert home.action("near1").due == "2027-01-31"


def test_a_new_line_without_what_or_horizon_is_refused(home: Home):
    home.write(home.new_row(), owner="Ruth")
    home.write(home.new_row(1), what="Something", horizon=None)
    lines = [line for line in home.told().values() if line["done"] == "refused"]
    assert [codes(line) for line in lines] == [
        [("what", "empty_text")],
        [("horizon", "bad_horizon")],
    ]


def test_an_action_that_is_gone_or_of_another_plan_is_told(home: Home):
    gone, thin = home.row("near1"), home.row("thin1")
    home.room.room.do(person(1, 2), RemoveAction("near1"))
    home.write(gone, owner="Ruth")
    home.sheet.cell(thin, 1).value = "near2"
    told = home.told()
    assert codes(told[gone]) == [("id", "no_such_action")]
    assert codes(told[thin]) == [("id", "other_plan")]


@pytest.mark.parametrize("rev", [99, -1, "x", 1.5, True])
def test_a_revision_that_was_never_there_is_refused(home: Home, rev: Any):
    row = home.row("near1")
    home.sheet.cell(row, 2).value = rev
    home.write(row, owner="Ruth")
    assert codes(home.told()[row]) == [("base", "bad_base")]
    assert home.action("near1").owner == "Mary"


def test_ben_may_not_fill_in_the_plan_of_the_fishers(home: Home):
    ben = home.room.joins(name="Ben", group="g2")
    assert home.send(who=ben).json["error"]["code"] == "not_your_group"
    assert home.send(who={"Authorization": "Bearer x"}).status_code == 401


def test_fay_may_even_when_the_stage_is_over(home: Home):
    fay = home.room.joins(facilitator_key=home.room.key)
    home.room.room.do(Actor("fay", "facilitator"), CloseStage("plans"))
    home.write(home.row("near1"), owner="Ruth")
    assert home.send().json["error"]["code"] == "stage_closed"
    assert home.send(who=fay).json["changed"] == 1


def test_the_workbook_of_another_plan_is_refused_whole(home: Home):
    home.owner = "g2"
    fay = home.room.joins(facilitator_key=home.room.key)
    assert home.send(who=fay).json["error"]["code"] == "other_plan"


def test_every_word_goes_out_and_comes_back(home: Home):
    texts = [t for t in (cleaned_text(each) for each in ALL) if t.strip("\u200b\ufeff\u200f \n")]
    for text in texts:
        row = home.new_row()
        home.sheet.cell(row, COLUMN["what"]).value = text
        home.sheet.cell(row, COLUMN["what"]).data_type = "s"
        home.sheet.cell(row, COLUMN["resources"]).value = text
        home.sheet.cell(row, COLUMN["resources"]).data_type = "s"
        id = home.sheet.cell(row, 1).value
        assert home.told()[row]["done"] == "added", text
        assert (home.action(id).what, home.action(id).resources) == (text, text)
        home.room.room.do(Actor("fay", "facilitator"), RemoveAction(id))


def test_a_form_of_a_browser_will_do(home: Home):
    home.write(home.row("near1"), owner="Ruth")
    path = f"/api/workshops/{home.room.code}/plans/g1"
    data = {"file": (io.BytesIO(home.bytes()), "plan.xlsx")}
    assert home.room.client.post(path, data=data, headers=home.who).json["changed"] == 1
    evil = {**home.who, "Origin": "http://evil.example"}
    assert home.room.client.post(path, data=home.bytes(), headers=evil).status_code == 403


# --- what is sent to do harm ---


def zipped(parts: dict[str, bytes], method: int = zipfile.ZIP_DEFLATED) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", method) as file:
        for name, body in parts.items():
            file.writestr(name, body)
    return out.getvalue()


def replaced(book: bytes, name: str, change: Any) -> bytes:
    with zipfile.ZipFile(io.BytesIO(book)) as file:
        return zipped(
            {n: change(file.read(n)) if n == name else file.read(n) for n in file.namelist()}
        )


SHEET = "xl/worksheets/sheet1.xml"
BOMBS = {
    "nothing": lambda b: b"",
    "no zip": lambda b: b"=1+1" * 100,
    "cut": lambda b: b[: len(b) // 2],
    "another zip": lambda b: zipped({"a.txt": b"x"}),
    "another book": lambda b: other_book(),
    "big": lambda b: zipped({SHEET: b" " * 20_000_000}),
    "many": lambda b: zipped({f"{n}": b"" for n in range(1000)}),
    "lzma": lambda b: zipped({SHEET: b" " * 1_000_000}, zipfile.ZIP_LZMA),
    "tags": lambda b: replaced(
        b, SHEET, lambda x: x.replace(b"</sheetData>", b"<c/>" * 900_000 + b"</sheetData>")
    ),
    "entities": lambda b: replaced(
        b,
        SHEET,
        lambda x: x.replace(b"<worksheet", b'<!DOCTYPE x [<!ENTITY a "aaaa">]><worksheet', 1),
    ),
    "utf-16": lambda b: replaced(b, SHEET, lambda x: x.decode().encode("utf-16")),
    "styles": lambda b: replaced(
        b,
        "xl/styles.xml",
        lambda x: x.replace(
            b"</numFmts>",
            b'<numFmt numFmtId="200" formatCode="' + b"[" * 5_000_000 + b'"/></numFmts>',
        ),
    ),
    "deep": lambda b: replaced(
        b,
        SHEET,
        lambda x: x.replace(
            b"</sheetData>", b"<a>" * 100_000 + b"</a>" * 100_000 + b"</sheetData>"
        ),
    ),
    "links": lambda b: zipped({**parts_of(b), "xl/externalLinks/externalLink1.xml": b"<x/>"}),
}


def processor() -> float:
    """Seconds that this process and those it has ended have had, however busy the machine is."""
    children = resource.getrusage(resource.RUSAGE_CHILDREN)
    return time.process_time() + children.ru_utime + children.ru_stime


HARMLESS = ("styles", "deep")  # parsed within the limits, to nothing


def parts_of(book: bytes) -> dict[str, bytes]:
    with zipfile.ZipFile(io.BytesIO(book)) as file:
        return {name: file.read(name) for name in file.namelist()}


def other_book() -> bytes:
    book, out = openpyxl.Workbook(), io.BytesIO()
    book.active["A1"] = "Budget"
    book.save(out)
    return out.getvalue()


@pytest.mark.parametrize("name", BOMBS)
def test_a_hostile_file_is_refused_at_once(home: Home, name: str):
    body = BOMBS[name](home.room.asks("xlsx?plan=g1", home.who).data)
    assert len(body) < 256 * 1024
    seq, before = home.room.workshop.seq, processor()
    answer = home.send(body)
    assert processor() - before < 2  # seconds, those of the reader's own process among them
    if name not in HARMLESS:
        assert answer.status_code in (400, 413)
        assert answer.json["error"]["code"] in (
            "bad_workbook",
            "not_a_plan",
            "too_large",
            "links_out",
        )
    assert home.room.workshop.seq == seq


def test_a_sheet_that_says_it_is_endless_is_read_as_far_as_lines_go(home: Home):
    def endless(sheet: bytes) -> bytes:
        wide = re.sub(rb'<dimension ref="[^"]*"', b'<dimension ref="A1:XFD1048576"', sheet)
        last = b'<row r="1048576"><c r="XFD1048576"><v>1</v></c></row></sheetData>'
        return wide.replace(b"</sheetData>", last)

    book = home.room.asks("xlsx?plan=g1", home.who).data
    answer = home.send(replaced(book, SHEET, endless))
    assert (answer.status_code, answer.json.get("same")) == (200, 3)


def test_a_good_workbook_on_a_busy_laptop_is_still_a_good_workbook(
    home: Home, monkeypatch: pytest.MonkeyPatch
):
    home.write(home.row("near1"), owner="Ruth")
    with monkeypatch.context() as busy:
        busy.setattr(workbooks, "LIMITS", replace(workbooks.LIMITS, patience=0.001))
        answer = home.send()
    assert answer.status_code == 503
    assert answer.json["error"] == {
        "code": "busy",
        "why": "The laptop is busy. Send it again.",
        "field": "file",
    }
    assert home.action("near1").owner == "Mary", "nothing is half taken"
    assert home.send().json["changed"] == 1


def test_a_workbook_that_eats_the_processor_is_too_much(
    home: Home, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
):
    (tmp_path / "rows.py").write_text("while True: pass")
    monkeypatch.setattr(workbook_changes.workbook_rows, "__file__", str(tmp_path / "rows.py"))
    monkeypatch.setattr(workbooks, "LIMITS", replace(workbooks.LIMITS, seconds=1))
    answer = home.send()
    assert (answer.status_code, answer.json["error"]["code"]) == (413, "too_large")


def test_whoever_sends_many_of_them_waits_a_little(home: Home):
    answers = [home.send(b"x").status_code for _ in range(31)]
    assert answers[-1] == 429


def test_the_mark_stands_where_the_reader_looks(home: Home):
    assert home.sheet["A1"].value == MARK
    assert home.sheet["B1"].value == f"{home.room.code} plan-g1"
    assert home.sheet.max_column == COLUMNS + 2, "leverage points and goals, to read"
