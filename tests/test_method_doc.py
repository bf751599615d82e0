"""The page of the method names a place for each practice, with a picture that is there and a source that is listed."""

from __future__ import annotations

import re
from pathlib import Path

from wsr import methods

DOCS = Path(__file__).resolve().parent.parent / "docs"
PAGE = (DOCS / "method.md").read_text(encoding="utf-8")
OURS = "our proposal"


def rows() -> list[tuple[str, str, str, str]]:
    """Practice, where, picture, source."""
    lines = [line for line in PAGE.splitlines() if line.startswith("| ") and "---" not in line]
    cells = [tuple(cell.strip() for cell in line.strip("|").split("|")) for line in lines]
    return [row for row in cells if row[0] != "practice"]  # type: ignore[misc]


def test_every_practice_has_a_place_and_a_source() -> None:
    assert len(rows()) >= 30
    for practice, where, _, source in rows():
        assert where, practice
        assert source, practice


def test_every_source_is_listed_or_is_said_to_be_ours() -> None:
    listed = set(re.findall(r"\*\*([SF]\d+)\*\*", PAGE))
    for practice, _, _, source in rows():
        named = set(re.findall(r"\b[SF]\d+\b", source))
        assert named <= listed, practice
        assert named or OURS in source, practice


def test_every_picture_and_page_it_links_to_is_there() -> None:
    links = re.findall(r"\]\(([^)#]+)\)", PAGE)
    assert len(links) > 10
    assert [link for link in links if "://" not in link and not (DOCS / link).exists()] == []


def test_every_stage_of_the_three_days_is_a_practice() -> None:
    """By the settings that a stage has, as the page writes them."""
    for stage in methods.load("scale-plus").stages:
        for name in {*stage["settings"]} - {
            "pause",
            "most",
            "budget",
            "secret",
            "suggest",
            "naming",
        }:
            assert f"`{name}" in PAGE, (stage["id"], name)
