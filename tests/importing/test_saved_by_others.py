"""A file that another program has saved is the same file."""

from __future__ import annotations

import json
from codecs import BOM_UTF8
from pathlib import Path
from typing import Any

import pytest

from tests.importing.conftest import Laptop
from wsr import methods
from wsr.domain.kernel import Refused
from wsr.importing.__main__ import entries_of

CASE = Path(__file__).parents[1] / "fixtures" / "cases" / "26-bom.txt"
SAVED: dict[str, Any] = {
    "Notepad": lambda b: BOM_UTF8 + b,
    "Notepad, with its line ends": lambda b: BOM_UTF8 + b.replace(b"\n", b"\r\n") + b"\r\n",
    "an editor that lays out": lambda b: json.dumps(json.loads(b), indent=2).encode(),
    "an editor that lays out, with escapes": lambda b: json.dumps(
        json.loads(b), indent="\t"
    ).encode(),
    "a blank line before": lambda b: b"\n\n" + b,
}


@pytest.mark.parametrize("program", SAVED)
def test_an_export_that_an_editor_saved_is_taken(laptop: Laptop, bring: Any, program: str):
    room, _ = bring(SAVED[program](laptop.exported("json")))
    assert room.workshop.seq == laptop.workshop.seq


@pytest.mark.parametrize("encoding", ["utf-16", "utf-16-le", "utf-16-be"])
def test_one_saved_as_utf_16_is_told_so(laptop: Laptop, bring: Any, encoding: str):
    text = laptop.exported("json").decode()
    with pytest.raises(Refused, match="UTF-16"):
        bring(text.encode(encoding))


def test_the_file_from_the_field_is_known_as_an_export(tmp_path: Path):
    (tmp_path / "x").write_bytes(CASE.read_bytes())
    with pytest.raises(Refused, match="complete JSON export"):
        list(entries_of(tmp_path / "x"))


METHOD = '''title = "Evening"
summary = "One question."
[[stages]]
id = "ask"
activity = "cards"
title = "Ask"
instruction = """One
two"""
'''


@pytest.mark.parametrize("ends", ["\n", "\r\n", "\r"])
@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16"])
def test_a_method_that_an_editor_saved_is_taken(tmp_path: Path, ends: str, encoding: str):
    (tmp_path / "evening.toml").write_bytes(METHOD.replace("\n", ends).encode(encoding))
    method = methods.load("evening", tmp_path)
    assert method.stages[0]["instruction"] == "One\ntwo"
