"""Text: what was typed, pasted or exported, in whatever encoding and with whatever separators."""

from __future__ import annotations

import codecs
import csv
import re
from collections import Counter

from wsr.domain import pasted
from wsr.domain.kernel import N_, Refused
from wsr.importing.people.rows import Row, need_few

MARKS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
SEPARATORS = "\t;|,"  # what is a separator wherever it is comes first
LOOKED_AT = 100  # lines, to find the separator
MOSTLY = 0.6  # of the lines have it
# What a chat puts before a message: [21/11/2026, 10:14] Fay:
SENT = re.compile(
    r"(?m)^[\u200e\u200f]?(?:\[[\d/.:,\s\u202fapmAPM-]{4,30}\] *"
    r"|\d{1,4}[/.-]\d{1,2}[/.-]\d{1,4},? \d{1,2}:\d{2}(?: ?[apAP][mM])? - )[^:\n]{1,60}: *"
)


def decoded(body: bytes) -> str:
    """Text of our own kind; Refused with not_a_list where it is none."""
    for encoding in encodings(body):
        try:
            found = body.decode(encoding)
        except UnicodeDecodeError:
            continue
        if "\0" not in found:
            return SENT.sub("", pasted.plain(found))
    why = N_("This isn’t a list we can read. Send text, a CSV file or a workbook (.xlsx).")
    raise Refused("not_a_list", why, "file")


def encodings(body: bytes) -> list[str]:
    """What it says it is; else what the place of its zeros says; else what most programs write."""
    for mark, encoding in MARKS:
        if body.startswith(mark):
            return [encoding]
    start = body[:2000]
    if start.count(0) > len(start) / 4:
        return ["utf-16-be" if start[::2].count(0) > start[1::2].count(0) else "utf-16-le"]
    return ["utf-8", "cp1252", "latin-1"]


def table(text: str) -> list[Row] | None:
    """Its rows, where most lines have the same separator; None for lines of plain text."""
    need_few(sum(not line.isspace() for line in text.split("\n") if line))
    first, _, rest = text.partition("\n")
    if first.strip().lower() in {f"sep={each}" for each in SEPARATORS}:  # as Excel writes it
        return numbered(rest, first.strip()[4:], 1)
    separator = separator_of(text)
    return numbered(text, separator) if separator else None


def separator_of(text: str) -> str:
    lines = [line for line in text.split("\n") if line.strip()][:LOOKED_AT]
    best = max(SEPARATORS, key=lambda each: agreement(lines, each), default="")
    return best if agreement(lines, best) >= MOSTLY else ""


def agreement(lines: list[str], separator: str) -> float:
    """The share of lines that come to as many cells, more than one."""
    # Line by line: a quote that is never closed would swallow all that follows.
    counted = Counter(len(cells) for line in lines for cells in parsed(line, separator))
    several = {many: lines for many, lines in counted.items() if many > 1}
    return sum(several.values()) / max(1, counted.total()) if several else 0.0


def numbered(text: str, separator: str, before: int = 0) -> list[Row]:
    """The rows that say something, each with the number of the line in which it begins."""
    rows = parsed(text, separator) if is_closed(text, separator) else unquoted(text, separator)
    found, number = [], before + 1
    for cells in rows:
        if any(cell.strip() for cell in cells):
            found.append(Row(number, tuple(" ".join(cell.split()) for cell in cells)))
        number += 1 + sum(cell.count("\n") for cell in cells)
    return found


def is_closed(text: str, separator: str) -> bool:
    """Whether the last quote that was opened is closed: if not it would swallow all that follows."""
    try:
        for _ in csv.reader(text.splitlines(keepends=True), delimiter=separator, strict=True):
            pass
    except csv.Error as error:
        return "unexpected end" not in str(error)
    return True


def parsed(text: str, separator: str, quoting: int = csv.QUOTE_MINIMAL) -> list[list[str]]:
    reader = csv.reader(
        text.splitlines(keepends=True),
        delimiter=separator,
        quoting=quoting,  # type: ignore[arg-type]  # the stubs know the numbers one by one
        skipinitialspace=True,
    )
    try:
        return list(reader)
    except csv.Error:
        if quoting == csv.QUOTE_NONE:
            raise Refused("too_large", N_("That is too much at once."), "file") from None
        return unquoted(text, separator)


def unquoted(text: str, separator: str) -> list[list[str]]:
    """Where quotes come without their other half."""
    rows = parsed(text, separator, csv.QUOTE_NONE)
    return [[cell.strip().strip('"') for cell in cells] for cells in rows]
