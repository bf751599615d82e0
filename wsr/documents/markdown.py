"""Markdown: the whole proceedings as text, in which no one's words come alive."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable

from wsr.documents.document_model import (
    Bar,
    Bars,
    Cell,
    Entries,
    Entry,
    Fact,
    Facts,
    Heading,
    Heat,
    Mark,
    Node,
    Nothing,
    Ref,
    Report,
    Section,
    Table,
    Text,
    Years,
)
from wsr.documents.drawing import Drawing

SIGNS = re.compile(r"([\\`*_{}\[\]|~$#^!])")
BREAKS = re.compile(r"[\n\r\v\f\x1c-\x1e\x85\u2028\u2029]+")
# Signs without a shape, and those that turn the direction of the line they are in.
UNSEEN = re.compile(r"[\x00-\x08\x0e-\x1b\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]")
AT_START = re.compile(r"^([-+=:]|\d{1,9}(?=[.)](?:\s|$)))")


def markdown(report: Report) -> bytes:
    """UTF-8, with a heading for each section."""
    blocks = [f"# {escaped(report.title)}", *cover(report)]
    for section in report.sections:
        blocks += [f"## {escaped(section.title)}", *body(section)]
    return ("\n\n".join(block for block in blocks if block) + "\n").encode()


def cover(report: Report) -> list[str]:
    told = [*report.facts, *report.stats]
    return [escaped(report.task), *(text(n) for n in report.notices), listed(told)]


def body(section: Section) -> list[str]:
    return [WRITE[type(node)](node) for node in section.nodes]


def escaped(words: str) -> str:
    """People's words on one line: no heading, list, table, link, HTML or mail address in them."""
    line = UNSEEN.sub("", BREAKS.sub(" ", words)).strip()
    line = SIGNS.sub(r"\\\1", line)
    line = line.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
    # Some readers make links of bare addresses.
    line = line.replace("://", "\\://").replace("@", "\\@")
    line = re.sub(r"\b(www|mailto|xmpp)([.:])", r"\1\\\2", line, flags=re.IGNORECASE)
    return AT_START.sub(started, line)


def started(found: re.Match[str]) -> str:
    """What would start a list or a heading: a sign is escaped, after a number the dot is."""
    return f"{found[0]}\\" if found[0].isdigit() else f"\\{found[0]}"


def text(node: Text) -> str:
    return f"> {escaped(node.words)}" if node.tone else escaped(node.words)


def nothing(node: Nothing) -> str:
    return f"*{escaped(node.words)}*"


def heading(node: Heading) -> str:
    return f"{'#' * node.level} {escaped(node.words)}"


def facts(node: Facts) -> str:
    return listed(node.facts)


def listed(facts: Iterable[Fact], indent: str = "") -> str:
    return "\n".join(f"{indent}- {fact(each)}" for each in facts)


def fact(each: Fact) -> str:
    value = "; ".join(reference(ref) for ref in each.refs) or escaped(each.value)
    return f"{escaped(each.label)}: {value}"


def reference(ref: Ref) -> str:
    return f"{escaped(ref.words)} ({escaped(ref.mark.name)})" if ref.mark else escaped(ref.words)


def entries(node: Entries) -> str:
    return "\n".join(entry(each) for each in node.entries)


def entry(each: Entry, indent: str = "") -> str:
    """A line with what was said, under it who said it and what belongs to it."""
    lines = [f"{indent}- **{escaped(each.words)}**{said_by(each)}{flagged(each)}"]
    lines += [listed([f], indent + "  ") for f in each.facts]
    under = indent + "  "
    if each.within_label:
        lines.append(f"{under}- {escaped(each.within_label)}")
        under += "  "
    return "\n".join([*lines, *(entry(x, under) for x in each.within)])


def said_by(each: Entry) -> str:
    who = [each.by, each.mark.name if each.mark and each.mark.name != each.words else ""]
    named = ", ".join(escaped(name) for name in who if name)
    return f" ({named})" if named else ""


def flagged(each: Entry) -> str:
    return f" \\[{', '.join(escaped(f.words) for f in each.flags)}\\]" if each.flags else ""


def bars(node: Bars) -> str:
    head = ["", *node.names, ""]
    rows = [
        [escaped(b.words), ranked(b), escaped(b.second_label), escaped(b.note)] for b in node.bars
    ]
    return f"**{escaped(node.title)}**\n\n{grid(head, rows)}"


def ranked(bar: Bar) -> str:
    split = ", ".join(f"{escaped(p.mark.name)} {p.amount}" for p in bar.parts)
    return f"{escaped(bar.label)} ({split})" if split else escaped(bar.label)


def heat(node: Heat) -> str:
    head = ["", *(escaped(mark.name) for mark in node.marks)]
    rows = [[escaped(row.words), *(rated(cell) for cell in row.cells)] for row in node.rows]
    return f"**{escaped(node.title)}**\n\n{grid(head, rows)}\n\n{escaped(node.legend)}"


def rated(cell: Cell | None) -> str:
    """Power / resources, with * where members of the group disagree."""
    if cell is None:
        return "–"
    return f"{cell.power:.3g} / {cell.resources:.3g}" + (" \\*" if cell.split else "")


def table(node: Table) -> str:
    head = [escaped(each) for each in node.head]
    rows = [[shown(value) for value in row] for row in node.rows]
    return f"**{escaped(node.title)}**\n\n{grid(head, rows)}"


def shown(value: str | Ref | Mark) -> str:
    if isinstance(value, Mark):
        return escaped(value.name)
    return escaped(value.words if isinstance(value, Ref) else value)


def grid(head: list[str], rows: list[list[str]]) -> str:
    lines = [head, ["---"] * len(head), *rows]
    return "\n".join(f"| {' | '.join(line)} |" for line in lines)


WRITE: dict[type[Node], Callable[..., str]] = {
    Text: text,
    Nothing: nothing,
    Heading: heading,
    Facts: facts,
    Entries: entries,
    Bars: bars,
    Heat: heat,
    Table: table,
    Years: lambda node: "",  # the table after it says all of it
    Drawing: lambda node: "",  # likewise
}
