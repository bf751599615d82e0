"""Words: which languages there are, with the browser's share of each."""

from __future__ import annotations

from pathlib import Path

FOLDER = Path(__file__).parent / "locale"


def languages() -> list[str]:
    """English, in which everything is written, then those with a compiled catalogue."""
    found = sorted(path.parent.parent.name for path in FOLDER.glob("*/LC_MESSAGES/messages.mo"))
    return ["en", *(each for each in found if each != "en")]


def js_catalogue(language: str) -> dict[str, object]:
    return {}
