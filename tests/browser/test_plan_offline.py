"""Rui takes the plan of the fishers home as a table, and sends it back to the room."""

# ruff: noqa: F811 - fixtures come by name

from __future__ import annotations

import io
from datetime import datetime
from pathlib import Path
from typing import Any

import openpyxl
import pytest
from playwright.sync_api import expect

from tests.browser.conftest import Screen
from tests.browser.people import Opens, Room, join, opens, room, server  # noqa: F401
from wsr.activities.plans.workbook_columns import FIELDS

pytestmark = pytest.mark.browser
COLUMN = {field.name: n for n, field in enumerate(FIELDS, 3)}
PATROL = "Agree on a patrol rota"


@pytest.fixture
def rui(opens: Opens, room: Room) -> Screen:
    """On the page of the plan, with the part for tables open."""
    room.does("open_stage", stage="plans")
    room.does("add_action", action="a1", plan="plan-g1", horizon=100, what=PATROL, owner="Mary")
    screen = opens(f"/w/{room.code}")
    screen.page.get_by_role("checkbox").check()  # who writes for a table
    join(screen, "Rui", "Fishers")
    screen.page.goto(screen.page.url + "/plan/g1")
    screen.page.get_by_text("Fill in offline").click()
    return screen


def taken_home(screen: Screen) -> Any:
    with screen.page.expect_download() as waiting:
        screen.page.get_by_role("link", name="Download the table").click()
    return openpyxl.load_workbook(io.BytesIO(Path(waiting.value.path()).read_bytes()))


def sends(screen: Screen, body: bytes) -> None:
    file = {"name": "plan.xlsx", "mimeType": "application/octet-stream", "buffer": body}
    screen.page.get_by_label("Send it back").set_input_files(file)


def filled_in(book: Any, rows: dict[int, dict[str, Any]]) -> bytes:
    for row, values in rows.items():
        for name, value in values.items():
            book.worksheets[0].cell(row, COLUMN[name]).value = value
    out = io.BytesIO()
    book.save(out)
    return out.getvalue()


def test_what_was_filled_in_is_told_line_by_line(rui: Screen, room: Room) -> None:
    book = taken_home(rui)
    sends(
        rui,
        filled_in(
            book,
            {
                2: {"owner": "Ruth", "due": datetime(2027, 12, 31)},
                3: {"what": "Buy a radio", "due": datetime(2027, 1, 15)},
                4: {"owner": "Joseph"},
            },
        ),
    )
    expect(rui.text("1 action added. 1 action changed. 1 line not imported.")).to_be_visible()
    line = rui.page.get_by_role("listitem")
    expect(line.filter(has_text="Line 2")).to_contain_text("changed")
    expect(line.filter(has_text="Line 2")).to_contain_text("Changed: Owner")
    expect(line.filter(has_text="Line 2")).to_contain_text(
        "Due: A 100-day action must end by 2027-03-01"
    )
    expect(line.filter(has_text="Line 3")).to_contain_text("Buy a radio")
    expect(line.filter(has_text="Line 4")).to_contain_text(
        "What will be done: Please write something"
    )
    actions = {each["what"]: each for each in room.records("action")}
    assert (actions[PATROL]["owner"], actions[PATROL]["due"]) == ("Ruth", "")
    assert (set(actions), actions["Buy a radio"]["due"]) == ({PATROL, "Buy a radio"}, "2027-01-15")
    assert not rui.troubles


def test_a_table_as_it_was_and_what_is_none_change_nothing(rui: Screen, room: Room) -> None:
    before = room.records("action")
    sends(rui, filled_in(taken_home(rui), {}))
    expect(rui.text("1 line unchanged.")).to_be_visible()
    sends(rui, b"no workbook")
    expect(rui.page.get_by_role("alert")).to_have_text(
        "This isn’t a workbook (.xlsx) that can be read."
    )
    assert room.records("action") == before
