"""The lists in docs/exports.md, made from the code: run this to write them anew."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import fields
from pathlib import Path

from tests.documents.hall import hall
from wsr.activities.index import NOUNS, TABLE_OF
from wsr.codec import EVENTS, beside_fields
from wsr.documents.report import report
from wsr.documents.sqlite import VIEWS

DOC = Path(__file__).parents[2] / "docs" / "exports.md"


def lists() -> dict[str, str]:
    """What is between `<!-- NAME -->` and `<!-- end -->`, by name."""
    return {
        "csv": "\n\n".join(csv_tables()),
        "records": table(("kind", "what it is", "fields"), records()),
        "events": table(("type", "data", "words"), events()),
        "tables": table(("table", "kind of record"), tables()),
        "views": table(("view", "columns"), views()),
    }


def table(head: tuple[str, ...], rows: Iterable[tuple[str, ...]]) -> str:
    lines = [head, ("---",) * len(head), *rows]
    return "\n".join(f"| {' | '.join(line)} |" for line in lines)


def csv_tables() -> Iterable[str]:
    for sheet in report(hall().workshop).sheets:
        rows = ((f"`{c.name}`", c.type, c.about) for c in sheet.columns)
        yield f"#### {sheet.name}.csv\n\n{sheet.about}\n\n{table(('column', 'type', 'says'), rows)}"


def names(these: Iterable[str]) -> str:
    return " ".join(f"`{each}`" for each in these)


def records() -> Iterable[tuple[str, ...]]:
    for noun in NOUNS:
        about = (noun.__doc__ or "").split("\n\n")[0].replace("\n", " ").replace("|", "\\|")
        wire = names(f.name.rstrip("_") for f in fields(noun))
        yield f"`{noun.kind}`", re.sub(r" +", " ", about), wire


def events() -> Iterable[tuple[str, ...]]:
    for type_, kind in EVENTS.items():
        own = beside_fields(kind)
        every = [f.name for f in fields(kind)]
        yield (
            f"`{type_}`",
            names(f for f in every if f not in own),
            names(f for f in every if f in own),
        )


def tables() -> Iterable[tuple[str, ...]]:
    return ((f"`{name}`", f"`{kind}`") for kind, name in TABLE_OF.items())


def views() -> Iterable[tuple[str, ...]]:
    for view, query in VIEWS.items():
        chosen = re.split(r"\bfrom\b", query)[0].replace("select", "", 1)
        parts = re.split(r",\s*(?![^()]*\))", chosen)
        yield f"`{view}`", names(re.split(r"[\s.]+", part.strip())[-1] for part in parts)


def written(doc: str) -> str:
    """The document with the lists as they should be."""
    for name, text in lists().items():
        start, end = f"<!-- {name} -->\n", "\n<!-- end -->"
        before, rest = doc.split(start, 1)
        doc = before + start + text + rest[rest.index(end) :]
    return doc


if __name__ == "__main__":
    DOC.write_text(written(DOC.read_text(encoding="utf-8")), encoding="utf-8")
