"""Fay hands the workshop over in one zip, and whoever opens it in three years can check it."""

from __future__ import annotations

import hashlib
import io
import json
import zipfile
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner

from tests.documents.conftest import Live
from wsr.cli.check import command as check
from wsr.documents.handover import INSIDE
from wsr.storage.session_file import SessionFile


@pytest.fixture
def zip_(busy: Live) -> bytes:
    answer = busy.asks("bundle", busy.joins(name="Fay", facilitator_key=busy.key))
    assert answer.status_code == 200
    assert answer.content_type == "application/zip"
    made: bytes = answer.data
    return made


@pytest.fixture
def files(zip_: bytes) -> dict[str, bytes]:
    return opened(zip_)


def opened(zip_: bytes) -> dict[str, bytes]:
    """What is in it, without the one folder that all of it is in."""
    with zipfile.ZipFile(io.BytesIO(zip_)) as file:
        assert len({name.partition("/")[0] for name in file.namelist()}) == 1
        return {name.partition("/")[2]: file.read(name) for name in file.namelist()}


def test_every_document_is_in_it_and_opens(files: dict[str, bytes], busy: Live) -> None:
    assert [path for path, _ in INSIDE if not any(f"data/{path}" in name for name in files)] == []
    assert files["data/report.pdf"].startswith(b"%PDF-")
    assert b"fish for our grandchildren" in files["data/report.md"].lower()
    assert b"<h1" in files["data/web/index.html"]
    assert b"BEGIN:VCALENDAR" in files["data/calendar.ics"]
    assert json.loads(files["data/data.json"])["records"]
    for name in ("report.docx", "tables.xlsx"):
        assert zipfile.is_zipfile(io.BytesIO(files[f"data/{name}"]))
    assert "data/tables/cards.csv" in files


def test_each_plan_with_actions_is_a_document_of_its_own(
    files: dict[str, bytes], busy: Live
) -> None:
    plans = {each.plan for each in busy.workshop.of_kind("action")}
    made = [body for name, body in files.items() if name.startswith("data/plans/")]
    assert len(made) == len(plans) > 0
    assert all(body.startswith(b"%PDF-") for body in made)


def test_the_note_says_what_is_in_it_and_how_to_go_on(files: dict[str, bytes], busy: Live) -> None:
    note = files["README.txt"].decode()
    assert busy.code in note
    said = [line.strip() for line in note.splitlines() if line.startswith("data/")]
    assert said
    assert [path for path in said if not any(path in name for name in files)] == []
    assert "wsr import data/workshop.sqlite" in note


def test_its_checksums_are_what_other_programs_compute(files: dict[str, bytes]) -> None:
    for manifest in ("manifest-sha256.txt", "tagmanifest-sha256.txt"):
        for line in files[manifest].decode().splitlines():
            sum_, path = line.split("  ")
            assert hashlib.sha256(files[path]).hexdigest() == sum_
    listed = {line.split("  ")[1] for line in files["manifest-sha256.txt"].decode().splitlines()}
    assert listed == {name for name in files if name.startswith("data/")}


@pytest.mark.parametrize("who", ["ana", "zoe"])
def test_no_one_but_fay_may_take_it(busy: Live, who: str) -> None:
    answer = busy.asks("bundle", busy.joins(name="Ana", group="g1") if who == "ana" else None)
    assert answer.json["error"]["code"] == {"ana": "not_allowed", "zoe": "no_such_token"}[who]


def test_the_workshop_in_it_is_read_by_this_tool_and_has_no_key(
    files: dict[str, bytes], busy: Live, tmp_path: Path
) -> None:
    path = tmp_path / "w.sqlite"
    path.write_bytes(files["data/workshop.sqlite"])
    with SessionFile(path).reading() as storage:
        assert list(storage.secrets()) == []
        assert sum(1 for each in storage.records() if each.kind == "action") == len(
            busy.workshop.of_kind("action")
        )


def checked(zip_: bytes, folder: Path) -> tuple[int, str]:
    path = folder / "handover.zip"
    path.write_bytes(zip_)
    done = CliRunner().invoke(check, [str(path)])
    return done.exit_code, done.output


def test_a_hand_over_that_is_whole_is_said_to_be(zip_: bytes, tmp_path: Path) -> None:
    code, said = checked(zip_, tmp_path)
    assert code == 0, said
    assert "files are as they were made" in said
    assert "It holds no key." in said
    assert "It holds nothing confidential." in said


def remade(zip_: bytes, change: Callable[[dict[str, bytes]], Any]) -> bytes:
    """The same with other files in it, as a person or a bad stick leaves it."""
    files, out = opened(zip_), io.BytesIO()
    change(files)
    with zipfile.ZipFile(out, "w") as file:
        for name, body in files.items():
            file.writestr(f"top/{name}", body)
    return out.getvalue()


@pytest.mark.parametrize(
    ("change", "says"),
    [
        (lambda f: f.update({"data/extra.exe": b"MZ"}), "data/extra.exe is in no manifest."),
        (lambda f: f.update({"notes.txt": b"hello"}), "notes.txt is in no manifest."),
        (lambda f: f.pop("data/report.pdf"), "data/report.pdf is missing."),
        (lambda f: f.update({"data/report.md": b"#"}), "data/report.md has been changed"),
        (lambda f: f.update({"README.txt": b"Hello"}), "README.txt has been changed"),
        (lambda f: f.pop("manifest-sha256.txt"), "it has no manifest-sha256.txt"),
        (lambda f: f.pop("bagit.txt"), "it has no bagit.txt"),
        (lambda f: f.pop("data/workshop.sqlite"), "it has no data/workshop.sqlite"),
        (lambda f: f.update({"manifest-sha256.txt": b"\xff\x00 who knows"}), "can’t be read"),
    ],
    ids=lambda value: value if isinstance(value, str) else "",
)
def test_what_is_wrong_with_it_is_said_by_name(
    zip_: bytes, tmp_path: Path, change: Callable[[dict[str, bytes]], Any], says: str
) -> None:
    code, said = checked(remade(zip_, change), tmp_path)
    assert code != 0
    assert says in said


def test_a_session_file_that_was_exchanged_for_one_with_secrets_is_found_out(
    zip_: bytes, busy: Live, tmp_path: Path
) -> None:
    whole = tmp_path / "whole.sqlite"
    busy.room.storage.export_file(whole)
    code, said = checked(
        remade(zip_, lambda f: f.update({"data/workshop.sqlite": whole.read_bytes()})), tmp_path
    )
    assert code != 0
    assert "data/workshop.sqlite has been changed" in said
    assert "keys." in said


def test_a_zip_of_another_kind_is_no_hand_over(tmp_path: Path) -> None:
    other = remade_from({"a.txt": b"hello", "b/c.txt": b"you"})
    code, said = checked(other, tmp_path)
    assert (code != 0, "it has no bagit.txt" in said) == (True, True)


def remade_from(files: dict[str, bytes]) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as file:
        for name, body in files.items():
            file.writestr(name, body)
    return out.getvalue()


def test_a_zip_that_breaks_off_is_said_to_be_damaged(zip_: bytes, tmp_path: Path) -> None:
    middle = len(zip_) // 2
    broken = zip_[:middle] + b"\x00" * 200 + zip_[middle + 200 :]
    code, said = checked(broken, tmp_path)
    assert code != 0
    assert "damaged" in said or "changed" in said


def test_a_file_that_cannot_be_unpacked_is_said_by_name(zip_: bytes, tmp_path: Path) -> None:
    with zipfile.ZipFile(io.BytesIO(zip_)) as file:
        found = next(each for each in file.infolist() if each.filename.endswith("report.md"))
    begin = found.header_offset + 30 + len(found.filename.encode())
    broken = zip_[:begin] + b"\xff" * 20 + zip_[begin + 20 :]
    code, said = checked(broken, tmp_path)
    assert code != 0
    assert "data/report.md has been changed or damaged." in said
