"""Reading: the text of a method file becomes a method, or its first mistake is told."""

from __future__ import annotations

import tomllib
from codecs import BOM_UTF16_BE, BOM_UTF16_LE
from collections.abc import Callable
from pathlib import Path
from typing import Any

from wsr.domain.fields import CARD, TITLE, Words
from wsr.domain.groups import MAX_GROUPS
from wsr.domain.kernel import N_
from wsr.methods import checks
from wsr.methods.errors import MethodError, need, refuse
from wsr.methods.lines import first, line_of, without_place
from wsr.methods.method import Fields, Method

MOST, MAX_STAGES = 256 * 1024, 100  # bytes of a file; stages in it
MOST_LINE = (
    10_000  # characters; a key of many thousand parts would keep the reader busy for minutes
)
FILE: dict[str, type] = {"title": str, "summary": str, "stages": list, "groups": list}
Check = Callable[[Any, int], Fields]


def read(path: Path) -> Method:
    """A method from its file; MethodError, with the file's name, when anything is wrong with it."""
    try:
        with path.open("rb") as file:
            return method_from(path.stem, file.read(MOST + 1))
    except MethodError as error:
        error.file = path.name
        raise


def method_from(id: str, raw: bytes) -> Method:
    """The same from what is in the file, whoever sent it."""
    need(len(raw) <= MOST, N_("A method file has at most %(most)d kB."), most=MOST // 1024)
    try:
        text = text_of(raw)
    except UnicodeDecodeError:
        refuse(N_("This isn’t a text file."))
    return method(id, parsed(text), text)


def text_of(raw: bytes) -> str:
    """What an editor saved: with a byte order mark or none, and lines that end as it likes."""
    wide = raw.startswith((BOM_UTF16_LE, BOM_UTF16_BE))
    text = raw.decode("utf-16" if wide else "utf-8-sig")
    return text.replace("\r\n", "\n").replace("\r", "\n")


def parsed(text: str) -> dict[str, Any]:
    """What it says; a stranger's file may nest too deep or hold a number without end."""
    need_short_lines(text)
    try:
        return tomllib.loads(text)
    except (ValueError, RecursionError) as error:
        reason, line = without_place(str(error))
        why = N_("This isn’t readable TOML (%(reason)s).")
        raise MethodError(why, line=line, reason=reason) from None


def need_short_lines(text: str) -> None:
    for line, said in enumerate(text.split("\n"), 1):
        if len(said) > MOST_LINE:
            why = N_("This line is too long: use at most %(most)d characters.")
            raise MethodError(why, line=line, most=MOST_LINE)


def method(id: str, data: dict[str, Any], text: str) -> Method:
    try:
        head = checked_head(data)
    except MethodError as error:
        error.line = first(text.split("\n"), error.field)
        raise
    stages = each_of("stages", "id", data, text, checks.stage)
    for position, one in enumerate(stages, 1):
        try:
            checks.inside("settings", checks.need_stages_named, stages, one)
        except MethodError as error:
            error.line = line_of(text, "stages", position, error.field)
            raise
    groups = each_of("groups", "name", data, text, checks.group)
    return Method(id, head["title"], head["summary"], stages, groups)


def checked_head(data: dict[str, Any]) -> Fields:
    checks.need_fields(data, FILE)
    need(
        bool(data.get("stages")), N_("There are no stages. Each begins with [[stages]]."), "stages"
    )
    for name, most in (("stages", MAX_STAGES), ("groups", MAX_GROUPS)):
        need(len(data.get(name, ())) <= most, N_("%(name)s: %(most)d at most."), name, most=most)
    return {
        "title": checks.text(data, "title", Words(TITLE, line=True)),
        "summary": checks.text(data, "summary", Words(CARD, line=True)),
    }


def each_of(
    table: str, key: str, data: dict[str, Any], text: str, check: Check
) -> tuple[Fields, ...]:
    """Each of a table checked, no two with the same `key`; the mistake of one has its line."""
    found: dict[str, Fields] = {}
    for position, given in enumerate(data.get(table, ()), 1):
        try:
            one = check(given, position)
            name = one[key].casefold()
            need(name not in found, N_("%(name)s must differ: %(twice)s."), key, twice=one[key])
        except MethodError as error:
            error.line = line_of(text, table, position, error.field)
            raise
        found[name] = one
    return tuple(found.values())
