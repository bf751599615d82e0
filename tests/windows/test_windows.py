"""Fay's laptop runs Windows: nothing in the program needs POSIX, and paths may be as Windows has them."""

import subprocess
import sys
from pathlib import Path

import pytest

from tests.faults.hall import Hall
from wsr.cli.rehearse.phone import Phone

LONG = "Küste und Lagune – Werkstatt der Fischerinnen und Fischer 2026 " + "x" * 120


def test_all_of_it_can_be_imported_without_posix():
    asked = [sys.executable, "-m", "tests.windows.without_posix", "import"]
    done = subprocess.run(asked, capture_output=True, text=True, encoding="utf-8", timeout=300)
    assert done.stdout.strip() == "imported", done.stderr


@pytest.fixture
def hall(tmp_path: Path):
    hall = Hall(tmp_path / "Eigene Dateien" / LONG / "sessions")
    hall.folder.parent.mkdir(parents=True)
    hall.start("tests.windows.without_posix")
    yield hall
    hall.stop()


def test_people_post_and_take_the_report_with_them(hall: Hall):
    made = hall.workshop()
    ana = Phone(hall.url, made["code"])
    ana.join(group="g1", name="Ana")
    assert ana.ask("add_card", card="k1", stage="barriers", text="Die Netze sind zu fein – ü") > 0
    for format in ("pdf", "docx", "xlsx", "json", "sqlite"):
        assert len(exported(hall, made, format)) > 1000, format
    ana.hang_up()
    made["fay"].hang_up()
    assert [each.suffix for each in hall.folder.glob("*.sqlite")] == [".sqlite"]


def exported(hall: Hall, made: dict, format: str) -> bytes:
    from urllib.request import Request, urlopen

    address = f"{hall.url}/api/workshops/{made['code']}/export/{format}"
    asked = Request(address, headers={"Authorization": f"Bearer {made['fay'].token}"})
    with urlopen(asked, timeout=120) as answer:
        return answer.read()


def test_an_agenda_with_windows_line_ends_is_read(tmp_path: Path):
    from wsr import methods

    shipped = Path(methods.__file__).with_name("half-day.toml").read_text("utf-8")
    (tmp_path / "ours.toml").write_bytes(shipped.replace("\n", "\r\n").encode())
    assert "ours" in methods.all_methods(tmp_path)
