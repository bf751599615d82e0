"""Session files in the terminal: made, checked, mended, turned into documents."""

import json
import sqlite3
from pathlib import Path

import pytest
from click.testing import CliRunner

from wsr.cli.index import main
from wsr.storage.data_dir import Folder


@pytest.fixture
def wsr(tmp_path):
    """Say something to wsr about the folder `tmp_path`; the result of click's runner."""

    def say(command: str, *more: str):
        return CliRunner().invoke(main, [command, "--sessions", str(tmp_path), *more])

    return say


@pytest.fixture
def code(wsr) -> str:
    made = wsr(
        "new",
        "--title",
        "Lake retreat",
        "--group",
        "Fishers",
        "--group",
        "Local ministry",
        "--json",
    )
    return json.loads(made.output)["code"]


def change(tmp_path: Path, code: str, statement: str) -> None:
    db = sqlite3.connect(tmp_path / f"{code}.sqlite")
    db.execute(statement)
    db.commit()
    db.close()


def test_fay_makes_a_workshop_and_gets_its_links(wsr):
    made = json.loads(wsr("new", "--title", "Lake", "--group", "Fishers", "--json").output)
    assert made["join_url"].endswith(f"/w/{made['code']}")
    assert made["facilitator_url"].endswith(f"/run#key={made['facilitator_key']}")


def test_without_groups_she_gets_those_the_method_starts_from(wsr, tmp_path):
    assert wsr("new", "--title", "Lake").exit_code == 0
    [file] = tmp_path.glob("*.sqlite")
    db = sqlite3.connect(file)
    assert db.execute("select count(*) from stakeholder_groups").fetchone() == (8,)
    db.close()


@pytest.mark.parametrize(
    ("asked", "why"),
    [
        (["--title", " "], "Please write something first."),
        (["--title", "Lake", "--method", "three-day"], "There is no method"),
        (["--title", "Lake", "--day0", "tomorrow"], "year-month-day"),
        (["--title", "Lake", "--dots", "0"], "dots"),
        (["--title", "Lake", "--group", "A", "--group", "a"], "same name"),
    ],
)
def test_what_cannot_be_made_leaves_no_file(wsr, tmp_path, asked, why):
    result = wsr("new", *asked)
    assert result.exit_code == 2
    assert why in result.output
    assert not list(tmp_path.glob("*.sqlite"))


def test_a_new_file_is_whole(wsr, code):
    result = wsr("check", code)
    assert result.exit_code == 0, result.output
    assert "Lake retreat" in result.output


def test_a_file_is_found_by_its_path_and_by_a_code_in_small_letters(wsr, code, tmp_path):
    assert wsr("check", str(tmp_path / f"{code}.sqlite")).exit_code == 0
    assert wsr("check", code.lower()).exit_code == 0


def test_a_code_that_is_not_there_is_refused(wsr):
    result = wsr("check", "NOSUCH")
    assert result.exit_code == 2
    assert "no session file 'NOSUCH'" in result.output


def test_a_table_that_someone_changed_is_found_and_mended(wsr, code, tmp_path):
    change(tmp_path, code, "update stakeholder_groups set name = 'Pirates' where name = 'Fishers'")
    found = wsr("check", code)
    assert found.exit_code == 1
    assert "1 records differ between log and tables: group g1" in found.output
    assert wsr("rebuild", code).exit_code == 0
    assert wsr("check", code).exit_code == 0


def test_a_table_that_someone_dropped_is_found_and_mended(wsr, code, tmp_path):
    change(tmp_path, code, "drop table pledges")
    assert wsr("check", code).exit_code == 1
    assert wsr("rebuild", code).exit_code == 0
    assert wsr("check", code).exit_code == 0


@pytest.mark.parametrize(
    "statement",
    [
        "delete from events where seq = 1",
        "update events set seq = 2 where seq = 1",
        "update events set type = 'card_eaten'",
        "update events set data = '{}'",
        "update events set data = 'no json'",
    ],
)
def test_a_log_that_someone_changed_is_found(wsr, code, tmp_path, statement):
    change(tmp_path, code, statement)
    result = wsr("check", code)
    assert result.exit_code == 1, result.output
    assert result.exception is None or isinstance(result.exception, SystemExit)


def test_a_file_of_another_kind_is_no_session_file(wsr, tmp_path):
    (tmp_path / "letter.sqlite").write_text("Dear Fay")
    result = wsr("check", str(tmp_path / "letter.sqlite"))
    assert result.exit_code == 1
    assert "cannot be opened" in result.output


def test_checking_changes_nothing(wsr, code, tmp_path):
    before = (tmp_path / f"{code}.sqlite").read_bytes()
    wsr("check", code)
    assert (tmp_path / f"{code}.sqlite").read_bytes() == before


@pytest.mark.parametrize("command", ["new", "rebuild"])
def test_while_the_server_holds_the_folder_nothing_else_writes(wsr, code, tmp_path, command):
    asked = {"new": ["--title", "Lake"], "rebuild": [code]}[command]
    with Folder(tmp_path).claim("port 8000"):
        result = wsr(command, *asked)
    assert result.exit_code == 3
    assert "(port 8000)" in result.output


def test_reading_goes_on_while_the_server_holds_the_folder(wsr, code, tmp_path):
    with Folder(tmp_path).claim("port 8000"):
        assert wsr("check", code).exit_code == 0
        assert wsr("export", code, "--format", "md", "--out", str(tmp_path)).exit_code == 0


def test_a_document_is_written_under_its_own_name_or_the_one_given(wsr, code, tmp_path):
    given = tmp_path / "report.md"
    assert wsr("export", code, "--format", "md", "--out", str(given)).exit_code == 0
    assert "Lake retreat" in given.read_text("utf-8")
    wsr("export", code, "--format", "json", "--out", str(tmp_path))
    assert [f.suffix for f in tmp_path.glob(f"{code}-lake-retreat-*")] == [".json"]


def test_a_format_that_is_not_there_is_refused_with_those_that_are(wsr, code):
    result = wsr("export", code, "--format", "papyrus")
    assert result.exit_code == 2
    assert "md, csv, json, sqlite" in result.output


def test_fay_prints_join_cards_at_home_for_the_address_of_the_hall(wsr, code, tmp_path):
    said = ("--format", "join-cards", "--out", str(tmp_path))
    cards = wsr("export", code, *said, "--address", "192.168.1.20:8000", "--paper", "letter")
    assert cards.exit_code == 0, cards.output
    [file] = tmp_path.glob(f"{code}-join-cards-*.pdf")
    assert file.read_bytes().startswith(b"%PDF-")
    refused = wsr("export", code, *said, "--address", "http://localhost:8000")
    assert refused.exit_code == 2
    assert "Phones can’t reach this laptop yet." in refused.output


@pytest.mark.parametrize(
    ("language", "said"),
    [("", "Who was in the room"), ("ne", "बैठकमा को-को हुनुहुन्थ्यो"), ("ar", "من كان في القاعة")],
)
def test_a_document_is_told_in_the_language_that_fay_names(wsr, code, tmp_path, language, said):
    asked = ["--language", language] if language else []
    wsr("export", code, "--format", "md", "--out", str(tmp_path / "report.md"), *asked)
    assert said in (tmp_path / "report.md").read_text("utf-8")


def test_a_language_that_is_not_there_is_refused_with_those_that_are(wsr, code):
    result = wsr("export", code, "--format", "md", "--language", "tlh")
    assert result.exit_code == 2
    assert "en, ar, ne" in result.output


def test_what_is_no_workshop_cannot_be_exported(wsr, tmp_path):
    (tmp_path / "letter.sqlite").write_text("Dear Fay")
    result = wsr("export", str(tmp_path / "letter.sqlite"), "--format", "md")
    assert (result.exit_code, "Traceback" in result.output) == (2, False)
