"""Letterhead: the Word file a report is written into, ours or the organisation's own.

    python -m wsr.documents.letterhead      writes template.docx anew

An organisation puts its own `letterhead.docx` beside its session files: page, headers, footers and
styles are taken from it, its text is not. {title} and {code} in its headers and footers are filled
in. Styles that it does not have are taken from ours.
"""

from __future__ import annotations

import io
import zipfile
from copy import deepcopy
from datetime import datetime
from pathlib import Path
from typing import Any

import docx
from docx.enum.style import WD_STYLE_TYPE
from docx.oxml.ns import qn
from docx.shared import Cm, Pt, RGBColor

from wsr.documents.word import NOTICE, element

OURS = Path(__file__).with_name("template.docx")
THEIRS = "letterhead.docx"
FONT, INK, SOFT = "Arial", "0D3B4B", "5A5A5A"
STAMP = (1980, 1, 1, 0, 0, 0)
BASE = ("Normal", "Title", "Subtitle", "Heading 1", "Heading 2", "Heading 3", "Caption")
# name: (size in points, bold, colour, space before, space after, kept with what follows)
PARAGRAPHS: dict[str, tuple[float, bool, str, float, float, bool]] = {
    "Title": (28, True, INK, 0, 8, True),
    "Subtitle": (14, False, SOFT, 0, 14, False),
    "Heading 1": (20, True, INK, 26, 8, True),
    "Heading 2": (14, True, INK, 16, 5, True),
    "Heading 3": (11.5, True, "3B3B3B", 11, 4, True),
    "Caption": (10, True, "3B3B3B", 10, 4, True),
    "Contents Line": (11, False, "000000", 0, 3, False),
    "Notice": (10, False, "000000", 6, 6, False),
    "Entry": (10.5, True, "000000", 6, 1, False),
    "Entry Detail": (9.5, False, "000000", 0, 1, False),
    "Table Words": (9, False, "000000", 1, 1, False),
    "Table Head": (9, True, INK, 1, 1, True),
}
CHARACTERS = {
    "Soft": (SOFT, False),
    "Flag": ("000000", False),
    "Heat Pale": ("29241D", True),
    "Heat Dark": ("FFFFFF", True),
}
NEEDED = (*BASE, *(name for name in PARAGRAPHS if name not in BASE), *CHARACTERS, "Report Table")


def opened(folder: Path | None) -> Any:
    """An empty document on the organisation's letterhead where there is one, else on ours."""
    own = folder / THEIRS if folder else None
    document = docx.Document(str(own if own and own.is_file() else OURS))
    body = document.element.body
    for child in list(body):
        if child.tag != qn("w:sectPr"):
            body.remove(child)
    return document


def styles_of(document: Any) -> dict[str, str]:
    """The id of each style by its name, those that were missing taken from ours."""
    known = {style.name: style.style_id for style in document.styles}
    missing, normal = [name for name in NEEDED if name not in known], known.get("Normal")
    if missing:
        ours = docx.Document(str(OURS)).styles
        for name in missing:
            borrowed = deepcopy(ours[name].element)
            if normal:
                in_their_font(borrowed, normal)
            document.styles.element.append(borrowed)
            known[name] = ours[name].style_id
    return known


def in_their_font(style: Any, normal: str) -> None:
    """A style of ours looks like those of the letterhead it comes to: its words are in one font."""
    for fonts in list(style.iter(qn("w:rFonts"))):
        fonts.getparent().remove(fonts)
    if style.get(qn("w:type")) == "paragraph" and style.find(qn("w:basedOn")) is None:
        style.find(qn("w:name")).addnext(element("basedOn", val=normal))


def fill_in(document: Any, values: dict[str, str]) -> None:
    """{title} and {code} in headers and footers, where they are in one piece."""
    for section in document.sections:
        for part in (
            section.header,
            section.footer,
            section.first_page_header,
            section.first_page_footer,
        ):
            for text in part._element.iter(qn("w:t")) if not part.is_linked_to_previous else ():
                for name, value in values.items():
                    text.text = (text.text or "").replace(f"{{{name}}}", value)


def saved(document: Any) -> bytes:
    """The same document gives the same bytes."""
    made, out = io.BytesIO(), io.BytesIO()
    document.save(made)
    with zipfile.ZipFile(made) as old, zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as new:
        for part in old.infolist():
            info = zipfile.ZipInfo(part.filename, STAMP)
            info.compress_type = zipfile.ZIP_DEFLATED
            new.writestr(info, old.read(part))
    return out.getvalue()


def make() -> bytes:
    """Our template: A4, sober, with the title and the page in its footer."""
    document = docx.Document()
    section = document.sections[0]
    section.page_width, section.page_height = Cm(21), Cm(29.7)
    section.left_margin = section.right_margin = Cm(2.2)
    section.top_margin, section.bottom_margin = Cm(2), Cm(2.2)
    set_defaults(document)
    for name, look in PARAGRAPHS.items():
        set_paragraph(need_style(document, name, WD_STYLE_TYPE.PARAGRAPH), *look)
    for name, (colour, bold) in CHARACTERS.items():
        set_font(need_style(document, name, WD_STYLE_TYPE.CHARACTER), 0, colour, bold=bold)
    set_notice(document.styles["Notice"])
    set_table(document)
    set_footer(section.footer)
    clear_properties(document)
    return saved(document)


def set_defaults(document: Any) -> None:
    """One font for every script, no theme in between: what is named is what is shown."""
    fonts = document.styles.element.find(f".//{qn('w:rPrDefault')}//{qn('w:rFonts')}")
    fonts.attrib.clear()
    for name in ("ascii", "hAnsi", "cs", "eastAsia"):
        fonts.set(qn(f"w:{name}"), FONT)
    set_font(document.styles["Normal"], 10.5, "000000", bold=False)


def need_style(document: Any, name: str, kind: Any) -> Any:
    styles = document.styles
    return styles[name] if name in styles else styles.add_style(name, kind)


def set_paragraph(
    style: Any, size: float, bold: bool, colour: str, before: float, after: float, keep: bool
) -> None:
    style.paragraph_format.space_before, style.paragraph_format.space_after = Pt(before), Pt(after)
    style.paragraph_format.keep_with_next = keep
    style.paragraph_format.line_spacing = 1.1
    style.quick_style = True
    for border in style.element.findall(f".//{qn('w:pBdr')}"):
        border.getparent().remove(border)
    set_font(style, size, colour, bold=bold)


def set_font(style: Any, size: float, colour: str, *, bold: bool) -> None:
    """Every size and weight twice: Arabic and Devanagari take those for complex scripts."""
    properties = style.element.get_or_add_rPr()
    for child in list(properties):
        properties.remove(child)
    style.font.name = FONT
    fonts = properties.find(qn("w:rFonts"))
    fonts.set(qn("w:cs"), FONT)
    style.font.bold, style.font.cs_bold = bold or None, bold or None
    style.font.color.rgb = RGBColor.from_string(colour)
    if size:
        style.font.size = Pt(size)
        properties.find(qn("w:sz")).addnext(element("szCs", val=round(size * 2)))


def set_notice(style: Any) -> None:
    """A line at its start, which black-and-white printers show too."""
    line = element("pBdr", element("left", **NOTICE))
    style.element.get_or_add_pPr().insert_element_before(
        line, "w:shd", "w:tabs", "w:spacing", "w:ind", "w:jc"
    )


def set_table(document: Any) -> None:
    """Thin lines between rows, a shaded head."""
    style = document.styles.add_style("Report Table", WD_STYLE_TYPE.TABLE)
    lines = (
        element(edge, val="single", sz=4, space=0, color="B5B5B5")
        for edge in ("top", "left", "bottom", "right", "insideH", "insideV")
    )
    margins = (element(edge, w=80, type="dxa") for edge in ("left", "right"))
    style.element.append(
        element("tblPr", element("tblBorders", *lines), element("tblCellMar", *margins))
    )
    shade = element("tcPr", element("shd", val="clear", color="auto", fill="E6EEF1"))
    style.element.append(element("tblStylePr", shade, type="firstRow"))


def set_footer(footer: Any) -> None:
    """The page's number is a sign of its own and no field."""
    paragraph = footer.paragraphs[0]
    paragraph.add_run("{title}")
    paragraph.add_run("\t\t")
    paragraph.add_run()._r.append(element("pgNum"))
    for run in paragraph.runs:
        run.font.size, run.font.color.rgb = Pt(8), RGBColor.from_string(SOFT)


def clear_properties(document: Any) -> None:
    facts = document.core_properties
    facts.author = facts.comments = facts.title = facts.keywords = facts.last_modified_by = ""
    facts.created = facts.modified = datetime(2026, 11, 21)


if __name__ == "__main__":
    OURS.write_bytes(make())
