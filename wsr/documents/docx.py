"""DOCX: the whole report to edit in Word, with real styles, headings and tables."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from gettext import NullTranslations
from pathlib import Path
from typing import Any

from docx.oxml.ns import qn

from wsr.documents import letterhead
from wsr.documents.direction import printable, runs_rtl
from wsr.documents.document_model import (
    Bar,
    Bars,
    Cell,
    Entries,
    Entry,
    Fact,
    Facts,
    Flag,
    Heading,
    Heat,
    Mark,
    Node,
    Nothing,
    Part,
    Ref,
    Report,
    Table,
    Text,
    Years,
)
from wsr.documents.drawing import Drawing
from wsr.documents.report_context import ENGLISH
from wsr.documents.word import Box, Pen, Run, element
from wsr.domain.kernel import N_

CONTENTS = N_("Contents")
STEP, NARROW = 340, 620  # twips: an indent, the least width of a column
TONES = {"ok": "D9EBD3", "warn": "FBE3B5", "error": "F6D2CB", "leverage": "F6E3A8"}
OTHER_TONE = "E4E8EA"
HEAT = ("FBF6DF", "CBE5B8", "74BFAE", "1F7F9C", "24568F", "1D2C63")  # as on the screen
DARK, LIGHT = "1F4E5F", "9DB7C1"


def docx(report: Report, words: NullTranslations = ENGLISH, folder: Path | None = None) -> bytes:
    """`folder` is where an organisation may have put its letterhead.docx."""
    document = letterhead.opened(folder)
    rtl = runs_rtl(report.language)
    writer = Writer(Pen(letterhead.styles_of(document), report.language, rtl=rtl), width(document))
    body = document.element.body
    end = body[-1]
    for block in (*writer.cover(report, words.gettext(CONTENTS)), *writer.sections(report)):
        end.addprevious(block)
    if rtl:
        turn(end)
    said = {"title": printable(report.title), "code": report.code}
    letterhead.fill_in(document, said)
    document.core_properties.title = said["title"][:255]
    document.core_properties.language = report.language
    return letterhead.saved(document)


def width(document: Any) -> int:
    """Of the text, in twips."""
    section = document.sections[0]
    inner = section.page_width - section.left_margin - section.right_margin - section.gutter
    return int(inner / 635)


def turn(section: Any) -> None:
    """The page itself runs from right to left; the schema wants the mark near its end."""
    after = section.find(qn("w:docGrid"))
    mark = element("bidi")
    if after is not None:
        after.addprevious(mark)
    else:
        section.append(mark)


class Writer:
    """Walks the tree; every method gives the blocks of one node."""

    def __init__(self, pen: Pen, width: int) -> None:
        self.pen, self.width = pen, width

    def cover(self, report: Report, contents: str) -> Iterator[Any]:
        yield self.pen.paragraph("Title", [Run(report.title)])
        if report.task:
            yield self.pen.paragraph("Subtitle", [Run(report.task)])
        for notice in report.notices:
            yield from self.text(notice)
        yield from self.details((*report.facts, *report.stats), 0)
        if len(report.sections) > 1:
            yield self.pen.paragraph("Heading 2", [Run(contents)])
            for n, section in enumerate(report.sections, 1):
                yield self.pen.paragraph(
                    "Contents Line", [Run(f"{n}. {section.title}")], like=section.title
                )

    def sections(self, report: Report) -> Iterator[Any]:
        for section in report.sections:
            yield self.pen.paragraph("Heading 1", [Run(section.title)])
            for node in section.nodes:
                yield from WRITE[type(node)](self, node)

    def text(self, node: Text) -> Iterator[Any]:
        yield self.pen.paragraph("Notice" if node.tone else "Normal", [Run(node.words)])

    def nothing(self, node: Nothing) -> Iterator[Any]:
        yield self.pen.paragraph("Normal", [Run(node.words, "Soft")])

    def heading(self, node: Heading) -> Iterator[Any]:
        count = f" ({node.count})" if node.count is not None else ""
        runs = [Run(node.words), Run(count, "Soft")]
        yield self.pen.paragraph(f"Heading {node.level - 1}", runs, like=node.words)

    def facts(self, node: Facts) -> Iterator[Any]:
        yield from self.details(node.facts, 0)

    def details(self, facts: Iterable[Fact], indent: int) -> Iterator[Any]:
        for fact in facts:
            value = "; ".join(reference(ref) for ref in fact.refs) or fact.value
            runs = [Run(f"{fact.label}: ", "Soft"), Run(value)]
            yield self.pen.paragraph("Entry Detail", runs, indent=indent, like=fact.label)

    def entries(self, node: Entries) -> Iterator[Any]:
        if node.scale:
            days = f"{node.scale.start} – {node.scale.end}"
            yield self.pen.paragraph("Entry Detail", [Run(days, "Soft")])
        for entry in node.entries:
            yield from self.entry(entry, 0)

    def entry(self, entry: Entry, indent: int) -> Iterator[Any]:
        """What was said, under it who said it and what belongs to it."""
        runs = [Run(entry.words), *chips(entry.flags)]
        yield self.pen.paragraph("Entry", runs, indent=indent, like=entry.words)
        if who := said_by(entry):
            yield self.pen.paragraph(
                "Entry Detail", [Run(who, "Soft")], indent=indent, like=entry.words
            )
        if entry.span:
            yield self.pen.bar(self.width - indent, entry.span.start, entry.span.end, DARK, 90)
        yield from self.details(entry.facts, indent + STEP)
        if entry.within_label:
            label = [Run(entry.within_label, "Soft")]
            yield self.pen.paragraph("Entry Detail", label, indent=indent + STEP)
        for each in entry.within:
            yield from self.entry(each, indent + STEP)

    def bars(self, node: Bars) -> Iterator[Any]:
        """Real numbers in a table, with stripes under the words to compare at a glance."""
        yield self.pen.paragraph("Caption", [Run(node.title)])
        widths = shares(self.width, 58, 14, 14, 14)
        head = self.head("", *node.names, "")
        yield self.pen.table(head, (self.bar(node, bar, widths[0]) for bar in node.bars), widths)
        yield self.gap()

    def bar(self, node: Bars, bar: Bar, wide: int) -> tuple[Box, ...]:
        inner = wide - 200
        stripes = (
            self.pen.bar(inner, 0, bar.amount / node.most, DARK),
            self.pen.bar(inner, 0, bar.second / node.most_second, LIGHT),
        )
        split = [run for part in bar.parts for run in self.part(part, part is bar.parts[-1])]
        soft = self.pen.paragraph("Table Words", split, like=self.pen.own_way)
        first = Box((self.pen.words(bar.words), *stripes, soft))
        return (first, *(self.box(each) for each in (bar.label, bar.second_label, bar.note)))

    def part(self, part: Part, last: bool) -> Iterator[Run]:
        yield Run(part.mark.name, "Soft")
        after = f" {part.amount}" if last else f" {part.amount}, "
        yield Run(self.pen.back_from(part.mark.name) + after, "Soft")

    def heat(self, node: Heat) -> Iterator[Any]:
        yield self.pen.paragraph("Caption", [Run(node.title)])
        many = len(node.marks)
        each = min(1200, max(NARROW, int(self.width * 0.65 / max(many, 1))))
        widths = (max(self.width - many * each, 1500), *[each] * many)
        # Narrow columns have a number: words set upright break in scripts from the right.
        keyed = each < 1100
        names = [str(n) if keyed else m.name for n, m in enumerate(node.marks, 1)]
        for n, mark in enumerate(node.marks if keyed else (), 1):
            yield self.pen.paragraph(
                "Entry Detail", [Run(f"{n}  ", "Soft"), Run(mark.name)], like=self.pen.own_way
            )
        rows = (
            (self.gapped(row.words, row.gap), *(self.cell(c) for c in row.cells))
            for row in node.rows
        )
        yield self.pen.table(self.head("", *names), rows, widths)
        yield self.pen.paragraph("Entry Detail", [Run(node.legend, "Soft")])

    def gapped(self, words: str, gap: bool) -> Box:
        flag = [Run(" ▲", bold=True)] if gap else []
        return Box((self.pen.paragraph("Table Words", [Run(words), *flag], like=words),))

    def cell(self, cell: Cell | None) -> Box:
        """Power / resources on the colour of the power, with * where members disagree."""
        if cell is None:
            return Box((self.pen.words("–"),))
        said = f"{cell.power:.2g} / {cell.resources:.2g}" + ("*" if cell.split else "")
        depth = max(0, min(5, round(cell.power)))
        style = "Heat Dark" if depth > 2 else "Heat Pale"
        return Box((self.pen.paragraph("Table Words", [Run(said, style)]),), fill=HEAT[depth])

    def table(self, node: Table) -> Iterator[Any]:
        yield self.pen.paragraph("Caption", [Run(node.title)])
        weights = [len(node.head[n]) + longest(node, n) for n in range(len(node.head))]
        widths = shares(self.width, *(min(max(weight, 18), 60) for weight in weights))
        rows = (
            tuple(self.box(shown(v), end=n in node.numbers) for n, v in enumerate(row))
            for row in node.rows
        )
        yield self.pen.table(self.head(*node.head), rows, widths)
        yield self.gap()

    def years(self, node: Years) -> Iterator[Any]:
        """Nothing: the table after it says all of it."""
        yield from ()

    def drawing(self, node: Drawing) -> Iterator[Any]:
        """Nothing, likewise: Word's own shapes are lost in other programs."""
        yield from ()

    def head(self, *names: str) -> tuple[Box, ...]:
        return tuple(Box((self.pen.words(name, style="Table Head"),)) for name in names)

    def box(self, words: str, *, end: bool = False) -> Box:
        return Box((self.pen.words(words, end=end),))

    def gap(self) -> Any:
        return self.pen.paragraph("Entry Detail", [])


def chips(flags: Iterable[Flag]) -> Iterator[Run]:
    for flag in flags:
        yield Run("  ", "Flag")
        yield Run(f"\u00a0{flag.words}\u00a0", "Flag", fill=TONES.get(flag.tone, OTHER_TONE))


def said_by(entry: Entry) -> str:
    who = [entry.by, entry.mark.name if entry.mark and entry.mark.name != entry.words else ""]
    return ", ".join(name for name in who if name)


def reference(ref: Ref) -> str:
    return f"{ref.words} ({ref.mark.name})" if ref.mark else ref.words


def shown(value: str | Ref | Mark) -> str:
    if isinstance(value, Mark):
        return value.name
    return value.words if isinstance(value, Ref) else value


def longest(node: Table, column: int) -> int:
    return max((len(shown(row[column])) for row in node.rows), default=0)


def shares(width: int, *weights: int) -> tuple[int, ...]:
    return tuple(width * weight // sum(weights) for weight in weights)


WRITE: dict[type[Node], Callable[..., Iterator[Any]]] = {
    Text: Writer.text,
    Nothing: Writer.nothing,
    Heading: Writer.heading,
    Facts: Writer.facts,
    Entries: Writer.entries,
    Bars: Writer.bars,
    Heat: Writer.heat,
    Table: Writer.table,
    Years: Writer.years,
    Drawing: Writer.drawing,
}
