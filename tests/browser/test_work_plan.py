"""Fay downloads the work plan from the console, on paper and for Word, and both files open."""

# ruff: noqa: F401, F811 - fixtures come by name

from __future__ import annotations

import io
import subprocess
from pathlib import Path

import pytest
from docx import Document

from tests.browser.conftest import LAPTOP, Screen
from tests.browser.people import Opens, Room, opens, room, server

pytestmark = pytest.mark.browser
WHAT = "Repair the ice plant"


@pytest.fixture
def fay(opens: Opens, room: Room) -> Screen:
    room.does("open_stage", stage="plans")
    room.does("add_action", action="x1", plan="plan-g1", horizon=100, what=WHAT)
    screen = opens(f"/w/{room.code}/run#key={room.key}", size=LAPTOP)
    screen.panel("Documents")
    return screen


def downloaded(fay: Screen, name: str) -> tuple[str, bytes]:
    with fay.page.expect_download() as waiting:
        fay.button(f"Download: {name}", exact=True).click()
    return waiting.value.suggested_filename, Path(waiting.value.path()).read_bytes()


def test_the_work_plan_on_paper_opens_and_names_each_action(fay: Screen) -> None:
    name, file = downloaded(fay, "Work plan on paper")
    assert "work-plan" in name
    assert name.endswith(".pdf")
    assert file.startswith(b"%PDF-")
    assert WHAT in words_of_pdf(file)


def test_the_work_plan_for_word_opens_and_names_each_action(fay: Screen) -> None:
    name, file = downloaded(fay, "Work plan (Word)")
    assert "work-plan" in name
    assert name.endswith(".docx")
    assert file.startswith(b"PK\x03\x04")
    book = Document(io.BytesIO(file))
    told = [cell.text for table in book.tables for row in table.rows for cell in row.cells]
    assert any(WHAT in each for each in [*told, *(line.text for line in book.paragraphs)])


def words_of_pdf(file: bytes) -> str:
    command = ["pdftotext", "-layout", "-", "-"]
    told = subprocess.run(command, input=file, capture_output=True, check=True).stdout
    return " ".join(told.decode().split())
