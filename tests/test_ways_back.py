"""What facilitators do can be undone, or it is said here why not: read from the console's code."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from wsr.activities.index import COMMANDS
from wsr.domain.access import FACILITATORS

JS = Path(__file__).parents[1] / "static/js"
FINAL = {
    "erase_person": "Words that leave the file cannot come back: it is asked for first.",
    "open_vote": "People vote from that moment on; closing it is the way out.",
    "close_vote": "Ballots leave the log when a secret vote is closed: it is asked for first.",
    "decide": "What the room decided stays on record; a later decision can change it.",
    "reveal_cards": "What the room has read cannot be unread.",
    "reveal_rank": "What the room has seen cannot be unseen, once all places are shown.",
}
# Posted at once, without a toast: the same key turns back.
TURNING = {"show_on_wall"}


def console_code() -> dict[Path, str]:
    """Modules of the console and what it shares with the wall, as they are written."""
    of_phone = {"phone", "phone.js", "core", "home"}
    found = [path for path in JS.rglob("*.js") if not of_phone & {*path.relative_to(JS).parts}]
    return {path: path.read_text("utf-8") for path in found}


def without_way_back(code: str) -> Iterator[str]:
    """The commands of steps that nothing takes back."""
    for arguments in calls(code, "step"):
        if len(arguments) < 3:
            yield from re.findall(r'"(\w+)"', arguments[0])
    for op in objects(code):
        if "backs: []" in op:
            yield from re.findall(r'do: "(\w+)"', op)


def calls(code: str, name: str) -> Iterator[list[str]]:
    """The arguments of each call; what is spread among them counts as one."""
    for found in re.finditer(rf"\b{name}\(", code):
        yield split(inside(code, found.end() - 1))


def objects(code: str) -> Iterator[str]:
    """Each object that says what to do."""
    for found in re.finditer(r"\{\s*do: ", code):
        yield inside(code, found.start())


def inside(code: str, start: int) -> str:
    """What stands between the bracket at `start` and the one that closes it."""
    depth = 0
    for at, sign in outside_strings(code, start):
        depth += (sign in "([{") - (sign in ")]}")
        if depth == 0:
            return code[start + 1 : at]
    return code[start + 1 :]


def outside_strings(code: str, start: int) -> Iterator[tuple[int, str]]:
    quote = ""
    for at in range(start, len(code)):
        sign = code[at]
        if sign in "\"'`" and quote in ("", sign):
            quote = "" if quote else sign
        elif not quote:
            yield at, sign


def split(arguments: str) -> list[str]:
    cuts, depth = [-1], 0
    for at, sign in outside_strings(arguments, 0):
        depth += (sign in "([{") - (sign in ")]}")
        if sign == "," and depth == 0:
            cuts.append(at)
    parts = (arguments[a + 1 : b] for a, b in zip(cuts, [*cuts[1:], None], strict=True))
    return [part.strip() for part in parts if part.strip()]


def test_every_step_on_the_console_has_a_way_back_or_a_reason() -> None:
    found = {do for code in console_code().values() for do in without_way_back(code)}
    assert found == {*FINAL}


def test_what_the_console_posts_at_once_is_turned_back_the_same_way() -> None:
    posted = {
        do
        for code in console_code().values()
        for do in re.findall(r'\bcontext\.post\(\s*"(\w+)"', code)
    }
    assert posted == TURNING


def test_whatever_only_facilitators_can_do_is_done_from_the_console() -> None:
    code = "".join(console_code().values())
    theirs = {do for do, (_, roles) in COMMANDS.items() if roles <= FACILITATORS}
    assert {do for do in theirs if f'"{do}"' not in code} == set()


@pytest.mark.parametrize(
    "code",
    [
        'move(t("Gone"), step("remove_it", { it: [1, 2] }))',
        'step("remove_it", {\n  it,\n})',
        '[{ do: "remove_it", with: { it: [1] }, backs: [] }]',
        '[{ do: "remove_it", backs: [], with: { it } }]',
    ],
)
def test_a_step_without_a_way_back_is_found(code: str) -> None:
    assert [*without_way_back(code)] == ["remove_it"]


@pytest.mark.parametrize(
    "code",
    [
        'step("remove_it", { it }, ["add_it", { it }])',
        'step("edit_it", some(after, 1), ...backs)',
        '{ do: "remove_it", with: { it }, backs: [{ do: "add_it", with: { it } }] }',
    ],
)
def test_a_step_with_a_way_back_is_not(code: str) -> None:
    assert [*without_way_back(code)] == []
