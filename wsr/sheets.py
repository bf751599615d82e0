"""Sheets: style sheets and drawings, each made one small file."""

from __future__ import annotations

import re
from pathlib import Path

IMPORT = re.compile(r"""@import\s+url\(["']?([\w.-]+)["']?\)\s*(?:layer\(([\w.-]+)\))?\s*;""")
COMMENT = re.compile(r"/\*.*?\*/", re.S)
# Blanks that say nothing; those in strings do, and the one in `--night: ;` is all its value.
BLANKS = re.compile(r"""("[^"]*"|'[^']*'|:\s+;)|\s*([{};,>])\s*|(?<=:)\s+|\s*\n\s*""")
BETWEEN_TAGS = re.compile(r">(?:\s+|<!--.*?-->)+<", re.S)


def stylesheet(path: Path) -> str:
    """The sheet with what it imports in its place: one request, whatever it is made of."""
    text = COMMENT.sub("", path.read_text("utf-8"))

    def inlined(match: re.Match[str]) -> str:
        inner = stylesheet(path.parent / match[1])
        return f"@layer {match[2]} {{\n{inner}\n}}" if match[2] else inner

    return BLANKS.sub(squeezed, IMPORT.sub(inlined, text)).strip()


def squeezed(match: re.Match[str]) -> str:
    return match[1] or match[2] or ("\n" if "\n" in match[0] else "")


def drawing(path: Path) -> str:
    return BETWEEN_TAGS.sub("><", path.read_text("utf-8")).strip()
