"""PDF: the proceedings, one plan, or what is printed for the hall, set by a program of its own."""

from __future__ import annotations

import json
import re
import unicodedata
from collections.abc import Iterator
from dataclasses import fields, is_dataclass, replace
from gettext import NullTranslations
from pathlib import Path
from typing import Any

from wsr import sandbox
from wsr.documents.direction import runs_rtl
from wsr.documents.document_model import Report
from wsr.documents.paper.leaf import Paper
from wsr.documents.qr import squares
from wsr.documents.report_context import ENGLISH
from wsr.domain.kernel import N_, Refused

PRESS = Path(__file__).with_name("typst_worker.py")
PAPERS = {"a4": "a4", "letter": "us-letter"}
LIMITS = sandbox.Limits(seconds=20, megabytes=1024, patience=90)
LONGEST = 22  # signs of a word that fits anywhere
PIECE = 8  # signs after which a longer one may continue in the next line
# Signs without a shape, and those that turn the direction of the line they are in.
UNSEEN = re.compile(
    "[\x00-\x08\x0e-\x1b\x1f\x7f-\x84\x86-\x9f\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff"
    "\ufdd0-\ufdef"
    + "".join(chr(plane << 16 | last) for plane in range(17) for last in (0xFFFE, 0xFFFF))
    + "]"
)
BREAKS = re.compile("\r\n|[\n\r\v\f\x1c-\x1e\x85\u2028\u2029]")
TOGETHER = "\u200d\ufe0e\ufe0f"  # joins signs, or chooses their look


def manuscript(
    report: Report, words: NullTranslations = ENGLISH, paper: str = "a4", url: str = ""
) -> bytes:
    """JSON for the press; `paper` is a4 or letter, with a QR to `url` where there is one.

    Refused with no_such_paper.
    """
    return json.dumps(told(report, words, size(paper), url)).encode()


def paper_manuscript(printed: Paper, words: NullTranslations = ENGLISH, paper: str = "a4") -> bytes:
    """The same for what is printed for the hall."""
    plain = {**as_plain(printed), "running": running(printed.workshop, words)}
    return json.dumps(
        {"template": "paper", "data": plain, "paper": size(paper), **tongue(printed.language)}
    ).encode()


def size(paper: str) -> str:
    if paper not in PAPERS:
        raise Refused("no_such_paper", N_("Paper is a4 or letter."), "paper")
    return PAPERS[paper]


def press(manuscript: bytes) -> bytes:
    """The PDF; Refused with not_made where the press fails, with busy where it has no time."""
    try:
        return sandbox.run(str(PRESS), limits=LIMITS, input=manuscript)
    except sandbox.Busy as error:
        raise Refused("busy", N_("The laptop is busy. Try again in a moment.")) from error
    except sandbox.Failed as error:
        why = N_("The PDF couldn’t be created. The other documents have the same content.")
        raise Refused("not_made", why) from error


def told(report: Report, words: NullTranslations, paper: str, url: str) -> dict[str, Any]:
    """What pdf/report.typ needs, as JSON holds it."""
    plain = as_plain(replace(report, sheets=()))
    return {
        "template": "report",
        "report": with_known_anchors(plain),
        "paper": paper,
        "url": url,
        "qr": squares(url),
        **tongue(report.language),
        "said": chrome(report, words),
    }


def tongue(language: str) -> dict[str, Any]:
    return {"lang": re.split("[_-]", language)[0], "rtl": runs_rtl(language)}


def chrome(report: Report, words: NullTranslations) -> dict[str, str]:
    """The document's own words that are not in the tree."""
    said = words.gettext
    return {
        "kind": said("Workshop report"),
        "one-plan": said("Action plan"),
        "contents": said("Contents"),
        "live": said("Open on your phone (same wifi)"),
        "gap": said("Gap"),
        "no-power": said("Power: none"),
        "all-power": said("all it takes"),
        "running": running(report.title, words),
    }


def running(title: str, words: NullTranslations) -> str:
    """What a demonstration is called on every page."""
    return words.gettext("%(title)s – an illustration") % {"title": clean(title)}


def as_plain(node: Any) -> Any:
    """A tree of dataclasses as dictionaries; every string is one that paper can hold."""
    if isinstance(node, str):
        return clean(node)
    if isinstance(node, tuple):
        return [as_plain(each) for each in node]
    if not is_dataclass(node):
        return node
    found = {f.name: as_plain(getattr(node, f.name)) for f in fields(node)}
    kind = getattr(node, "node", None)
    return found if kind is None else {"node": kind, **found}


def clean(said: str) -> str:
    """Without signs that have no shape; a word too long for a line may be broken."""
    lines = UNSEEN.sub("", BREAKS.sub("\n", said))
    return re.sub(rf"\S{{{LONGEST + 1},}}", lambda word: "\u200b".join(pieces(word[0])), lines)


def pieces(word: str) -> Iterator[str]:
    """Parts of a word, none of which ends before a mark or inside a joined sign."""
    start = 0
    for n in range(1, len(word)):
        joined = word[n] in TOGETHER or word[n - 1] in TOGETHER
        if n - start >= PIECE and not joined and unicodedata.category(word[n])[0] != "M":
            yield word[start:n]
            start = n
    yield word[start:]


def with_known_anchors(report: dict[str, Any]) -> dict[str, Any]:
    """References to what this document does not show lead nowhere; each place is named once."""
    places: set[str] = set()
    for node in every(report):
        if is_place(node):
            node["anchor"] = "" if node["anchor"] in places else node["anchor"]
            places.add(node["anchor"])
    for node in every(report):
        if "anchor" in node and node["anchor"] not in places:
            node["anchor"] = ""
    return report


def is_place(node: dict[str, Any]) -> bool:
    """A section, a heading or an entry; the others with an anchor point to one."""
    return "anchor" in node and bool({"nodes", "level", "within"} & node.keys())


def every(node: Any) -> Iterator[dict[str, Any]]:
    if isinstance(node, dict):
        yield node
    for each in node.values() if isinstance(node, dict) else node:
        if isinstance(each, dict | list):
            yield from every(each)
