"""A workshop is brought in from the terminal, while no server is running."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner

from wsr.cli.index import main
from wsr.storage.data_dir import Folder


def wsr(*said: Any) -> Any:
    return CliRunner().invoke(main, [str(each) for each in said])


@pytest.fixture
def exported(tmp_path: Path) -> dict[str, Path]:
    here = tmp_path / "here"
    made = wsr("new", "--sessions", here, "--title", "Lake retreat", "--group", "Fishers", "--json")
    code = json.loads(made.output)["code"]
    files = {"code": Path(code)}
    for format in ("json", "sqlite"):
        files[format] = tmp_path / f"taken.{format}"
        done = wsr("export", code, "--sessions", here, "--format", format, "--out", files[format])
        assert done.exit_code == 0, done.output
    return files


@pytest.mark.parametrize("format", ["json", "sqlite"])
def test_it_keeps_its_code_and_gets_a_new_link(exported: Any, tmp_path: Path, format: str):
    there = tmp_path / "there"
    done = wsr("import", exported[format], "--sessions", there, "--json")
    assert done.exit_code == 0, done.output
    made = json.loads(done.output)
    assert made["code"] == str(exported["code"])
    assert made["facilitator_url"].endswith(f"/run#key={made['facilitator_key']}")
    assert wsr("check", made["code"], "--sessions", there).exit_code == 0


def test_beside_itself_it_gets_another_code(exported: Any, tmp_path: Path):
    done = wsr("import", exported["json"], "--sessions", tmp_path / "here", "--json")
    assert json.loads(done.output)["code"] != str(exported["code"])


def test_what_is_no_workshop_is_refused_in_a_sentence(tmp_path: Path):
    (tmp_path / "x").write_bytes(b"PK\x03\x04")
    done = wsr("import", tmp_path / "x", "--sessions", tmp_path / "there")
    assert done.exit_code == 2
    assert "neither a JSON export nor a session file" in done.output
    assert list((tmp_path / "there").glob("*.sqlite")) == []
    assert "no file" in wsr("import", tmp_path / "y", "--sessions", tmp_path / "there").output


def test_it_waits_for_no_running_server(exported: Any, tmp_path: Path):
    with Folder(tmp_path / "there").claim("a server"):
        done = wsr("import", exported["json"], "--sessions", tmp_path / "there")
    assert done.exit_code == 3
