"""What `make check` refuses, so that no phone of the baseline meets what it doesn't know."""

from __future__ import annotations

import json
import re
import shutil
import subprocess
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[1]
TOOLS = ROOT / ".ci/node_modules"
pytestmark = pytest.mark.skipif(
    not (shutil.which("node") and (TOOLS / ".bin/eslint").exists()), reason="needs make check"
)
NEW_TO_PHONES = [
    "structuredClone(it)",
    "it.findLast(Boolean)",
    'it.replaceAll("a", "b")',
    "it.checkVisibility()",
    "it.showModal()",
    "Promise.any(it)",
    "it.match(/(?<=a)b/)",
    "new BroadcastChannel(it)",
    "new Intl.ListFormat(it)",
    "AbortSignal.timeout(it)",
    "crypto.randomUUID(it)",
    "it * 10n",
]
NEW_TO_LAPTOPS = ["it.toSorted()", "it.checkVisibility()", "Object.groupBy(it, Boolean)"]
# Lowered, lent by polyfills.js, or known to each browser of the baseline.
WELCOME = [
    "it?.with ?? 1_000",
    "it.at(-1).replaceChildren()",
    'Object.hasOwn(it, "with")',
    "Promise.allSettled(it)",
    "it.map((each) => each.flat())",
]


def refused(place: str, lines: list[str]) -> set[str]:
    """Which of these a script there must not say; each is named with its line."""
    script = "".join(f"export const f{n} = (it) => {line};\n" for n, line in enumerate(lines))
    command = [TOOLS / ".bin/eslint", "-c", ".ci/eslint.config.mjs", "--format", "json"]
    done = subprocess.run(
        [*command, "--stdin", "--stdin-filename", f"static/js/{place}"],
        cwd=ROOT,
        input=script,
        capture_output=True,
        text=True,
    )
    (told,) = json.loads(done.stdout)
    assert (done.returncode == 0) == (not told["messages"])
    return {lines[each["line"] - 1] for each in told["messages"]}


def test_a_phones_script_says_nothing_that_its_browser_lacks() -> None:
    assert refused("phone/x.js", [*NEW_TO_PHONES, *NEW_TO_LAPTOPS, *WELCOME]) == {
        *NEW_TO_PHONES,
        *NEW_TO_LAPTOPS,
    }


@pytest.mark.parametrize("place", ["console/x.js", "activities/dots/wall/x.js"])
def test_a_laptops_script_can_say_more(place: str) -> None:
    assert refused(place, ["structuredClone(it)", *WELCOME]) == set()
    assert refused(place, NEW_TO_LAPTOPS) == set(NEW_TO_LAPTOPS)


def test_a_line_has_160_characters_at_most() -> None:
    fits, over = (f'it + "{"x" * n}"' for n in (126, 127))
    assert refused("phone/x.js", [fits, over]) == {over}


def lost(rules: str, folder: Path, name: str = "phone.css") -> set[int]:
    """The lines of a sheet that mean nothing to some browser of those for whom it is."""
    sheet = folder / name
    sheet.write_text(rules, "utf-8")
    command = ["node", ".ci/lint/sheets.mjs", str(sheet)]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True)
    found = {int(n) for n in re.findall(rf"{re.escape(name)}:(\d+)  ", done.stderr)}
    assert (done.returncode == 0) == (not found), done.stderr
    return found


NEW_RULES = """\
.a:has(.b) { color: red; }
.c { rotate: 45deg; }
.d { aspect-ratio: 1; }
.e { block-size: 100dvh; }
.f { color: color-mix(in srgb, var(--x), blue); }
.g { font-size: clamp(1rem, var(--x), 2rem); }
.h { color: light-dark(red, var(--x)); }
"""
KNOWN_RULES = """\
.a { block-size: 100vh; block-size: 100dvh; }
@supports (rotate: 1deg) { .b { rotate: 45deg; } }
.c { padding-inline: var(--x) 0; margin-block: var(--x); inset-inline: var(--x); inset: 0; }
.d { display: flex; align-items: end; justify-content: start; }
.e:is(.f, .g):dir(rtl) { color: red; }
.h { cursor: grab; }
"""


def test_a_phones_sheet_asks_for_nothing_that_its_browser_lacks(tmp_path: Path) -> None:
    assert lost(NEW_RULES, tmp_path) == {1, 2, 3, 4, 5, 6, 7}
    assert lost(KNOWN_RULES, tmp_path) == set()


def test_a_walls_sheet_can_ask_for_more(tmp_path: Path) -> None:
    assert lost(NEW_RULES, tmp_path, "wall.css") == {4, 5, 7}
