"""Cells: what the cells of one line mean; what can't be understood is reported and left out."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any

from wsr.codec import cleaned_text
from wsr.domain import pasted
from wsr.domain.expected import MAX_TABLE
from wsr.domain.fields import NAME, TITLE
from wsr.domain.groups import MAX_SEATS
from wsr.domain.invited import FLAGS, folded
from wsr.domain.kernel import N_, Refused
from wsr.domain.people_list import Expected
from wsr.importing.people import titles
from wsr.importing.people.rows import Reading

NUMBER = re.compile(r"[^\d?~]*(\d{1,6})(?:\.0+)?\s*")
SPLIT = re.compile(r"[,;/+&|\s]+")
MOST = {"name": NAME, "group": NAME, "organisation": TITLE}
WHY = {
    "formula": N_("Formulas aren’t imported. Write the result instead."),
    "error": N_("The spreadsheet shows an error in this cell."),
    "format": N_("We can’t tell how this number or date looked. Write it as text."),
}
CODE = {"formula": "formula", "error": "error_cell", "format": "number_format"}


def taken(into: Reading, line: int, given: Mapping[str, str], bad: Mapping[str, str]) -> None:
    """One line, by the fields of its cells; `bad` says of a field why its cell can't be taken."""
    found: dict[str, Any] = {"line": line}
    into.say(line, *(unusable(field, why) for field, why in bad.items()))
    for field, text in whole(given).items():
        try:
            found |= meant(field, text)
            into.say(line, *doubts(field, text))
        except Refused as refused:
            into.say(line, refused)
    merge_flags(found)
    if found.get("name") or (found.get("group") and found.get("seats")):
        into.people.append(Expected(**found))
    elif not any(refused.field == "name" for at, refused in into.said if at == line):
        into.say(line, Refused("no_name", N_("This line has no name, so it wasn’t added."), "name"))


def doubts(field: str, text: str) -> list[Refused]:
    """Of words with a question mark behind them, which is left out."""
    if field not in MOST or not text.rstrip().endswith("?") or titles.is_nothing(text):
        return []
    return [Refused("uncertain", N_("This was taken without its question mark."), field)]


def whole(given: Mapping[str, str]) -> dict[str, str]:
    """A name that is in two columns in one."""
    names = [given[each].strip() for each in ("first", "last") if given.get(each, "").strip()]
    rest = {field: text for field, text in given.items() if field not in ("first", "last")}
    return rest if rest.get("name") or not names else {**rest, "name": " ".join(names)}


def unusable(field: str, why: str) -> Refused:
    return Refused(CODE[why], WHY[why], "name" if field in ("first", "last") else field)


def meant(field: str, text: str) -> dict[str, Any]:
    """What a cell says of the person: nothing at all where it says that no one knows."""
    if titles.is_nothing(text) and field not in FLAGS:
        return {}
    if field in MOST:
        return {field: worded(field, text)}
    if field in ("table", "seats"):
        return {field: number(field, text)}
    if field == "flags":
        return {f"flag {each}": True for each in named_flags(text)}
    return flag(field, text)


def worded(field: str, text: str) -> str:
    """The words without a bullet or number before them; of a name, without an address."""
    found = cleaned_text(pasted.item(text), field).rstrip("? ")
    if field == "name":
        found = " ".join(each for each in found.split() if not is_address(each)) or found
    if found.startswith("="):
        raise unusable(field, "formula")
    if len(found) > MOST[field]:
        why = N_("Please use at most %(most)d characters.")
        raise Refused("too_long", why, field, most=MOST[field])
    if not any(letter.isalpha() for letter in found):
        raise Refused("no_name", N_("This isn’t a name: %(text)s."), field, text=found[:NAME])
    return found


def is_address(word: str) -> bool:
    """As ana@lake.org is, and <ana@lake.org> too."""
    # No pattern: on a line of a stranger that goes on and on it would take hours.
    at = word.find("@", 1)
    return at > 0 and 0 < word.find(".", at + 2) < len(word) - 1


def number(field: str, text: str) -> int:
    found = NUMBER.fullmatch(text)
    most = MAX_TABLE if field == "table" else MAX_SEATS
    if found is None or not 1 <= int(found[1]) <= most:
        raise Refused("bad_number", N_("This isn’t a number: %(text)s."), field, text=text[:NAME])
    return int(found[1])


def flag(field: str, text: str) -> dict[str, bool]:
    said = titles.answers().get(folded(text))
    if said is None and text.strip():
        why = N_("This is neither yes nor no: %(text)s.")
        raise Refused("bad_flag", why, field, text=text[:NAME])
    return {} if said is None else {f"flag {field}": said}


def named_flags(text: str) -> list[str]:
    known = titles.flags()
    words = [titles.plain(each) for each in SPLIT.split(text) if each]
    if unknown := [each for each in words if each not in known]:
        why = N_("This is none of what people can bring: %(text)s.")
        raise Refused("bad_flag", why, "flags", text=", ".join(unknown)[:NAME])
    return [known[each] for each in words]


def merge_flags(found: dict[str, Any]) -> None:
    said = {each: found.pop(f"flag {each}") for each in FLAGS if f"flag {each}" in found}
    found["flags"] = tuple(each for each, yes in said.items() if yes)
    found["without"] = tuple(each for each, yes in said.items() if not yes)
