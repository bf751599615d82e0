"""LibreOffice opens what is made for Word and Excel, and finds every word as it was written."""

from __future__ import annotations

import csv
import re
import shutil
import subprocess
from pathlib import Path
from typing import Any

import pytest

from tests.activities.plans.test_workbook import Home, home  # noqa: F401 - a fixture
from tests.cast import ANA, opened
from tests.documents.conftest import Live
from tests.documents.corpus import ALL
from wsr.activities.cards.posting import AddCard
from wsr.codec import cleaned_text
from wsr.documents.docx import docx
from wsr.documents.report import report
from wsr.documents.xlsx import xlsx
from wsr.domain.kernel import Workshop

SOFFICE = shutil.which("soffice")
pytestmark = pytest.mark.skipif(
    not SOFFICE, reason="NOT CHECKED: LibreOffice is not here to read it back"
)
TEXTS = [text for text in (cleaned_text(each) for each in ALL) if text.strip("\u200b\ufeff\u200f ")]
EVERY_SHEET = "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false,false,false,-1"


def converted(body: bytes, name: str, to: str, folder: Path) -> list[Path]:
    """What LibreOffice makes of a file, in a folder of its own; at home no one's settings count."""
    source, out = folder / name, folder / "made"
    source.write_bytes(body)
    subprocess.run(
        [
            str(SOFFICE),
            f"-env:UserInstallation=file://{folder}/profile",
            "--headless",
            "--convert-to",
            to,
            "--outdir",
            str(out),
            str(source),
        ],
        check=True,
        capture_output=True,
        timeout=120,
    )
    return sorted(out.iterdir())


@pytest.fixture(scope="module")
def posted() -> Workshop:
    """A wall with every text that is hard to write down."""
    return opened(
        "barriers", *((ANA, AddCard(f"c{n}", "barriers", text)) for n, text in enumerate(TEXTS))
    ).workshop


def test_word_shows_every_text_as_it_was_written(posted: Workshop, tmp_path: Path) -> None:
    (made,) = converted(docx(report(posted)), "report.docx", "txt:Text (encoded):UTF8", tmp_path)
    text = one_space(made.read_text("utf-8-sig"))
    assert [each for each in TEXTS if one_space(each) not in text] == []


def test_a_spreadsheet_shows_every_text_and_computes_none(posted: Workshop, tmp_path: Path) -> None:
    made = converted(xlsx(report(posted)), "tables.xlsx", EVERY_SHEET, tmp_path)
    (cards,) = [path for path in made if path.stem.endswith("-cards")]
    with cards.open(encoding="utf-8-sig", newline="") as file:
        rows = list(csv.DictReader(file))
    assert [row["text"] for row in rows] == TEXTS


def one_space(text: str) -> str:
    return re.sub(r"\s+", " ", text)


def test_a_plan_that_was_saved_by_another_program_comes_back_as_it_was(
    home: Home,  # noqa: F811
    busy: Live,
    tmp_path: Path,
) -> None:
    (made,) = converted(home.bytes(), "plan.xlsx", "xlsx:Calc MS Excel 2007 XML", tmp_path)
    answer: Any = home.send(made.read_bytes())
    assert answer.status_code == 200, answer.json
    assert {line["done"] for line in answer.json["lines"]} == {"same"}
    assert len(answer.json["lines"]) == 3
