"""Word: paragraphs and tables as a .docx holds them, in which each text runs its own way."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from docx.oxml import OxmlElement
from docx.oxml.ns import qn

from wsr.documents.direction import SCRIPTS, Stretch, is_rtl, printable, stretches, tag_of


@dataclass(frozen=True)
class Run:
    """Words in one look; `style` is the name of a character style, `fill` a colour behind them."""

    words: str
    style: str = ""
    bold: bool = False
    fill: str = ""


@dataclass(frozen=True)
class Box:
    """A cell of a table: its paragraphs, and the colour behind them."""

    paragraphs: tuple[Any, ...]
    fill: str = ""


def element(tag: str, *children: Any, **attributes: Any) -> Any:
    """<w:tag w:name="value">: None is left out, among children too."""
    made = OxmlElement(f"w:{tag}")
    for name, value in attributes.items():
        if value is not None:
            made.set(qn(f"w:{name}"), str(value))
    made.extend(child for child in children if child is not None)
    return made


# The line at the start of a notice; a border's side is one of the paper, not of the text.
NOTICE = {"val": "single", "sz": 24, "space": 8, "color": "C77700"}


class Pen:
    """Writes in a document's language with the ids that its letterhead gives to styles."""

    def __init__(self, styles: dict[str, str], language: str, *, rtl: bool) -> None:
        self.styles, self.language, self.rtl = styles, language, rtl

    def paragraph(
        self,
        style: str,
        runs: Iterable[Run],
        *,
        indent: int = 0,
        like: str | None = None,
        end: bool = False,
    ) -> Any:
        """`like` is the text whose first letter says which way the paragraph runs."""
        said = [run for run in runs if run.words]
        first = like if like is not None else "".join(run.words for run in said)
        rtl = is_rtl(first, self.rtl)
        properties = element(
            "pPr",
            element("pStyle", val=self.styles[style]),
            element("pBdr", element("left", val="nil"), element("right", **NOTICE))
            if rtl and style == "Notice"
            else None,
            element("bidi") if rtl else element("bidi", val="0") if self.rtl else None,
            element("ind", left=indent) if indent else None,
            element("jc", val="right") if end else None,
        )
        pieces = (
            self.run(run, piece) for run in said for piece in stretches(printable(run.words), rtl)
        )
        return element("p", properties, *pieces)

    @property
    def own_way(self) -> str:
        """A text that runs as the document does, for a paragraph that is `like` it."""
        return "" if self.rtl else "A"

    def back_from(self, name: str) -> str:
        """What is between a name and the number after it, where the name runs another way.

        Word knows where the number belongs; other programs ask the letters before it.
        """
        return ("\u200f" if self.rtl else "\u200e") if is_rtl(name, self.rtl) != self.rtl else ""

    def run(self, run: Run, piece: Stretch) -> Any:
        script = SCRIPTS[piece.script] if piece.script else None
        properties = element(
            "rPr",
            element("rStyle", val=self.styles[run.style]) if run.style else None,
            element("rFonts", hint="cs", cs=script.font) if script else None,
            *((element("b"), element("bCs")) if run.bold else ()),
            element("shd", val="clear", color="auto", fill=run.fill) if run.fill else None,
            element("rtl") if piece.rtl else None,
            element("cs") if script and not piece.rtl else None,
            element("lang", bidi=tag_of(piece.script, self.language)) if piece.script else None,
        )
        return element("r", properties if len(properties) else None, *letters(piece.words))

    def bar(self, width: int, start: float, end: float, fill: str, height: int = 110) -> Any:
        """A stripe from `start` to `end` (0-1) of `width` twips: a paragraph without words."""
        left, right = round(start * width), round((1 - max(end, start + 0.01)) * width)
        return element(
            "p",
            element(
                "pPr",
                element("pStyle", val=self.styles["Table Words"]),
                element("keepNext"),
                element("shd", val="clear", color="auto", fill=fill),
                element("bidi") if self.rtl else None,
                element("spacing", before=20, after=20, line=height, lineRule="exact"),
                element("ind", left=left, right=max(0, right)),
                element("rPr", element("sz", val=2), element("szCs", val=2)),
            ),
        )

    def table(
        self, head: tuple[Box, ...], rows: Iterable[tuple[Box, ...]], widths: tuple[int, ...]
    ) -> Any:
        """The head is again on every page."""
        properties = element(
            "tblPr",
            element("tblStyle", val=self.styles["Report Table"]),
            element("bidiVisual") if self.rtl else None,
            element("tblW", w=sum(widths), type="dxa"),
            element("tblLayout", type="fixed"),
            element(
                "tblLook",
                val="0420",
                firstRow=1,
                lastRow=0,
                firstColumn=0,
                lastColumn=0,
                noHBand=0,
                noVBand=1,
            ),
        )
        grid = element("tblGrid", *(element("gridCol", w=width) for width in widths))
        top = row(head, widths, element("tblHeader"))
        return element("tbl", properties, grid, top, *(row(cells, widths) for cells in rows))

    def words(self, said: str, *, style: str = "Table Words", end: bool = False) -> Any:
        return self.paragraph(style, [Run(said)], end=end)


def letters(words: str) -> Iterable[Any]:
    """The text with its lines and tabs, as it was written; spaces at its ends stay."""
    for n, line in enumerate(words.split("\n")):
        if n:
            yield element("br")
        for k, part in enumerate(line.split("\t")):
            if k:
                yield element("tab")
            if part:
                text = element("t")
                text.set("{http://www.w3.org/XML/1998/namespace}space", "preserve")
                text.text = part
                yield text


def row(cells: tuple[Box, ...], widths: tuple[int, ...], *properties: Any) -> Any:
    boxes = (cell(box, width) for box, width in zip(cells, widths, strict=True))
    return element("tr", element("trPr", element("cantSplit"), *properties), *boxes)


def cell(box: Box, width: int) -> Any:
    properties = element(
        "tcPr",
        element("tcW", w=width, type="dxa"),
        element("shd", val="clear", color="auto", fill=box.fill) if box.fill else None,
    )
    return element("tc", properties, *(box.paragraphs or (element("p"),)))
