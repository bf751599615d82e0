"""Lines: people one under the other, as in a letter or a chat, with their group behind or above."""

from __future__ import annotations

import re
from collections.abc import Collection

from wsr.domain import pasted
from wsr.domain.invited import folded
from wsr.importing.people import cells, titles
from wsr.importing.people.columns import is_head
from wsr.importing.people.rows import Reading, Row

BEHIND = re.compile(r"(.*?\S)\s*[(（\[]([^()（）\[\]]+)[)）\]]")
PARTS = re.compile(r"\s+[-–—•·]+\s+|\s*[–—|;\t]\s*|\s*[,،]\s+|:\s+")
TABLE = re.compile(r"\D{0,12}\b\d{1,3}")


def read(text: str, groups: Collection[str]) -> Reading:
    known = {folded(each) for each in groups}
    found, heading = Reading(), ""
    for number, line in enumerate(text.split("\n"), 1):
        if not line.strip() or is_head(Row(number, (line.strip(),))):
            continue
        if is_heading(line, known):
            heading = line.strip().rstrip(":：").strip()
        else:
            cells.taken(found, number, given(line, known, heading), {})
    return found


def is_heading(line: str, known: Collection[str]) -> bool:
    """The name of a group alone, or whatever ends with a colon."""
    bare = line.strip()
    return folded(bare) in known or (bare.endswith((":", "：")) and bool(bare.rstrip(":： ")))


def given(line: str, known: Collection[str], heading: str) -> dict[str, str]:
    """The first part is the name; of the others each is what it looks like."""
    first, *more = parts(pasted.item(line))
    found, grouped = {"name": first}, bool(heading) or has_group(more, known)
    for part in more:
        field = kind_of(part, known)
        if field == "other":
            field = "organisation" if grouped else "group"
            field = "organisation" if field in found else field
        found.setdefault(field, part)
    return {"group": heading, **found} if heading else found


def parts(line: str) -> list[str]:
    if behind := BEHIND.fullmatch(line):
        return [*split(behind[1]), *split(behind[2])]
    return split(line)


def split(text: str) -> list[str]:
    return [each.strip() for each in PARTS.split(text) if each.strip()] or [text]


def kind_of(part: str, known: Collection[str]) -> str:
    if folded(part) in known:
        return "group"
    if all(titles.plain(each) in titles.flags() for each in cells.SPLIT.split(part) if each):
        return "flags"
    if TABLE.fullmatch(part):
        return "table"
    return "other"


def has_group(more: list[str], known: Collection[str]) -> bool:
    return any(folded(each) in known for each in more)
