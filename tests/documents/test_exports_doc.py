"""What docs/exports.md promises is what the exports hold."""

from __future__ import annotations

import sqlite3

from tests.documents.exports import DOC, lists, views, written
from wsr.documents.formats import FORMATS
from wsr.documents.paper.kinds import KINDS
from wsr.documents.sqlite import VIEWS


def test_every_file_column_and_field_is_documented():
    doc = DOC.read_text(encoding="utf-8")
    assert doc == written(doc), "run: python -m tests.documents.exports"


def test_every_list_is_in_the_document():
    doc = DOC.read_text(encoding="utf-8")
    assert [name for name in lists() if f"<!-- {name} -->" not in doc] == []


def test_every_format_has_its_line():
    doc = DOC.read_text(encoding="utf-8")
    for name, each in FORMATS.items():
        line = next(line for line in doc.splitlines() if line.startswith(f"| `{name}` |"))
        who = "facilitators" if each.facilitators else "everyone in the room"
        assert f"| .{each.extension} | {who} | {'yes' if each.alone else 'no'} |" in line


def test_every_paper_has_its_line():
    doc = DOC.read_text(encoding="utf-8")
    for name, kind in KINDS.items():
        who = "facilitators" if kind.facilitators else "everyone in the room"
        assert f"| `{name}` | {who} | " in doc


def test_the_views_have_the_columns_that_are_listed(tmp_path):
    from wsr.storage.sqlite import SqliteStorage

    SqliteStorage.create(tmp_path / "x.sqlite", "log").close()
    db = sqlite3.connect(tmp_path / "x.sqlite")
    for name, columns in views():
        plain = name.strip("`")
        found = db.execute(VIEWS[plain]).description
        assert " ".join(f"`{each[0]}`" for each in found) == columns
    db.close()
