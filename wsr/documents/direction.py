"""Direction: which way a text runs and in which script, known by its letters."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

from babel import Locale

# What no XML file may hold, and what turns the direction of the line it is in.
BROKEN = re.compile(
    r"[\x00-\x08\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069\ud800-\udfff\ufffe\uffff]"
)
LINES = re.compile("\r\n|[\r\x0b\x0c\x85\u2028\u2029]")


@dataclass(frozen=True)
class Script:
    """A script that Word sets with its fonts for complex scripts; `tag` is a language of it."""

    font: str
    tag: str
    rtl: bool = False


SCRIPTS = {
    "ARABIC": Script("Arial", "ar-SA", rtl=True),
    "HEBREW": Script("Arial", "he-IL", rtl=True),
    "SYRIAC": Script("Segoe UI Historic", "syr-SY", rtl=True),
    "THAANA": Script("MV Boli", "dv-MV", rtl=True),
    "NKO": Script("Ebrima", "nqo-GN", rtl=True),
    "DEVANAGARI": Script("Nirmala UI", "ne-NP"),
    "BENGALI": Script("Nirmala UI", "bn-BD"),
    "GUJARATI": Script("Nirmala UI", "gu-IN"),
    "GURMUKHI": Script("Nirmala UI", "pa-IN"),
    "TAMIL": Script("Nirmala UI", "ta-IN"),
    "TELUGU": Script("Nirmala UI", "te-IN"),
    "KANNADA": Script("Nirmala UI", "kn-IN"),
    "MALAYALAM": Script("Nirmala UI", "ml-IN"),
    "ORIYA": Script("Nirmala UI", "or-IN"),
    "SINHALA": Script("Nirmala UI", "si-LK"),
    "THAI": Script("Leelawadee UI", "th-TH"),
    "LAO": Script("Leelawadee UI", "lo-LA"),
    "KHMER": Script("Leelawadee UI", "km-KH"),
    "MYANMAR": Script("Myanmar Text", "my-MM"),
    "TIBETAN": Script("Microsoft Himalaya", "bo-CN"),
}
# Languages written in a script that another language stands for above.
ALSO = {
    "hi": "DEVANAGARI",
    "mr": "DEVANAGARI",
    "fa": "ARABIC",
    "ur": "ARABIC",
    "ps": "ARABIC",
    "ku": "ARABIC",
    "sd": "ARABIC",
    "yi": "HEBREW",
    "as": "BENGALI",
}


@dataclass(frozen=True)
class Stretch:
    """A piece of text in one script; None is Latin and all that Word treats like it."""

    words: str
    script: str | None

    @property
    def rtl(self) -> bool:
        return self.script is not None and SCRIPTS[self.script].rtl


def printable(text: str) -> str:
    """The text as any file may hold it; the door has cleaned it once before."""
    return BROKEN.sub("", LINES.sub("\n", text))


def runs_rtl(language: str) -> bool:
    """Whether a language is written from right to left."""
    return str(Locale.parse(language.replace("-", "_")).text_direction) == "rtl"


def is_rtl(text: str, otherwise: bool = False) -> bool:
    """Known by the first strong letter; `otherwise` where there is none."""
    for letter in text:
        way = unicodedata.bidirectional(letter)
        if way in ("L", "R", "AL"):
            return way != "L"
    return otherwise


def stretches(text: str, otherwise: bool = False) -> list[Stretch]:
    """The text in pieces of one script each; signs and digits go with their neighbours."""
    base = is_rtl(text, otherwise)
    pieces = list(raw(text))
    settled: list[tuple[str, str]] = []
    for n, (words, script) in enumerate(pieces):
        before, behind = settled[-1] if settled else ("", ""), pieces[n + 1 : n + 2]
        of = script or between(before[1], behind[0][1] if behind else "", base)
        if settled and before[1] == of:
            settled[-1] = (before[0] + words, of)
        else:
            settled.append((words, of))
    return [Stretch(words, of if of in SCRIPTS else None) for words, of in settled]


def between(before: str, behind: str, base: bool) -> str:
    """The script of signs between two stretches: theirs, or the one that runs the line's way."""
    if before == behind and before:
        return before
    for script in (before, behind):
        if script and (script in SCRIPTS and SCRIPTS[script].rtl) == base:
            return script
    return "ARABIC" if base else "LATIN"


def raw(text: str) -> Iterator[tuple[str, str]]:
    """(words, script) with an empty script for what has no direction of its own."""
    held, of = "", None
    for letter in text:
        script = script_of(letter)
        if script is None:  # a mark is on the letter before it
            script = of or ""
        if held and script != of:
            yield held, of or ""
            held = ""
        held, of = held + letter, script
    if held:
        yield held, of or ""


@cache
def script_of(letter: str) -> str | None:
    """A name in SCRIPTS, LATIN, "" for signs and digits, None for marks."""
    way = unicodedata.bidirectional(letter)
    if way == "NSM" or unicodedata.category(letter) in ("Mn", "Mc", "Cf"):
        return None
    if way not in ("L", "R", "AL"):
        return ""
    name = unicodedata.name(letter, "").split(" ")[0]
    if name in SCRIPTS:
        return name
    return "LATIN" if way == "L" else "ARABIC" if way == "AL" else "HEBREW"


def tag_of(script: str, language: str) -> str:
    """The language of a stretch: the document's own where it fits the script."""
    plain = language.replace("_", "-")
    short = plain.split("-")[0]
    own = ALSO.get(short) == script or SCRIPTS[script].tag.split("-")[0] == short
    return plain if own else SCRIPTS[script].tag
