"""The report opens in Word with real headings and tables; every word runs its own way."""

from __future__ import annotations

import io
import re
import zipfile
from pathlib import Path
from typing import Any

import docx as reader
import pytest
from docx.oxml.ns import qn
from docx.shared import Cm

from tests.cast import ANA, opened
from tests.documents.corpus import ALL
from tests.documents.hall import PLAN, hall
from wsr.activities.cards.posting import AddCard
from wsr.codec import cleaned_text
from wsr.documents import letterhead
from wsr.documents.direction import is_rtl, stretches
from wsr.documents.document_model import Bars, Heat, Table
from wsr.documents.docx import docx
from wsr.documents.report import own_report, report
from wsr.i18n import translations

ARABIC = "لا أحد يسأل الصيادين قبل أن تصدر القوانين"
DEVANAGARI = "ताल वरपरका विद्यालयमा संरक्षण पढाइँदैन"


def read(body: bytes) -> Any:
    return reader.Document(io.BytesIO(body))


def paragraphs(document: Any) -> list[Any]:
    return [reader.text.paragraph.Paragraph(p, document) for p in document.element.iter(qn("w:p"))]


def said(body: bytes) -> list[str]:
    return [p.text for p in paragraphs(read(body))]


def holding(*texts: str) -> bytes:
    posted = [(ANA, AddCard(f"c{n}", "barriers", text)) for n, text in enumerate(texts)]
    return docx(report(opened("barriers", *posted).workshop))


def parts(body: bytes) -> dict[str, str]:
    with zipfile.ZipFile(io.BytesIO(body)) as file:
        return {n: file.read(n).decode() for n in file.namelist() if n.endswith((".xml", ".rels"))}


def test_the_outline_is_made_of_real_headings():
    told = report(hall().workshop)
    found = [p.text for p in read(docx(told)).paragraphs if p.style.name == "Heading 1"]
    assert found == [section.title for section in told.sections]
    contents = [p.text for p in read(docx(told)).paragraphs if p.style.name == "Contents Line"]
    assert contents == [f"{n}. {title}" for n, title in enumerate(found, 1)]


def test_the_cover_says_what_it_is():
    body = docx(report(hall(illustrative=True).workshop))
    assert said(body)[:2] == ["Fish for our grandchildren", report(hall().workshop).task]
    assert "This is an illustration" in "\n".join(said(body))
    assert read(body).core_properties.title == "Fish for our grandchildren"


def test_tables_repeat_their_heads():
    told = report(hall().workshop)
    shown = [n for s in told.sections for n in s.nodes if isinstance(n, Bars | Heat | Table)]
    tables = read(docx(told)).tables
    assert len(tables) == len(shown) > 0
    for table in tables:
        assert table.style.name == "Report Table"
        assert table.rows[0]._tr.trPr.find(qn("w:tblHeader")) is not None


def test_results_stand_in_their_table():
    told = report(hall().workshop)
    heat = next(n for s in told.sections for n in s.nodes if isinstance(n, Heat))
    tables = {t.rows[1].cells[0].text: t for t in read(docx(told)).tables}
    assert len(tables[heat.rows[0].words].columns) == len(heat.marks) + 1
    result = next(t for t in tables.values() if t.rows[0].cells[0].text == "Rank")
    assert result.rows[1].cells[0].text == "1"


def test_what_lies_under_an_entry_has_its_label():
    words = said(docx(report(hall().workshop)))
    assert words[words.index("Advice") + 1].startswith("Begin with one village")


@pytest.mark.parametrize("text", [cleaned_text(each) for each in ALL])
def test_every_word_comes_back(text: str):
    if not text.strip("\u200b\ufeff\u200f "):
        return
    entries = [p for p in read(holding(text)).paragraphs if p.style.name == "Entry"]
    assert any(p.text.split("  \u00a0")[0] == text for p in entries)


def test_nothing_in_it_is_alive():
    for name, text in parts(holding(*ALL)).items():
        assert not re.search(
            r"<w:(fldSimple|instrText|fldChar|hyperlink|object|altChunk)\b", text
        ), name
        assert 'TargetMode="External"' not in text, name


def test_words_past_the_door_do_not_break_the_file():
    assert len(said(holding(*ALL))) > len(ALL)


@pytest.mark.parametrize(
    ("text", "rtl", "font"), [(ARABIC, True, "Arial"), (DEVANAGARI, False, "Nirmala UI")]
)
def test_a_text_runs_its_own_way_in_fonts_of_its_script(text: str, rtl: bool, font: str):
    entry = next(p for p in read(holding(text)).paragraphs if p.text == text)
    run = entry.runs[0]._r.rPr
    assert (entry._p.pPr.find(qn("w:bidi")) is not None) == rtl
    assert (run.find(qn("w:rtl")) is not None) == rtl
    assert run.find(qn("w:rFonts")).get(qn("w:cs")) == font
    assert run.find(qn("w:lang")).get(qn("w:bidi")) == ("ar-SA" if rtl else "ne-NP")


def test_a_line_of_two_scripts_is_cut_where_they_change():
    assert [(s.words, s.script) for s in stretches("صياد (abc)!")] == [
        ("صياد (", "ARABIC"),
        ("abc", None),
        (")!", "ARABIC"),
    ]
    assert [(s.words, s.script) for s in stretches("5 قوارب")] == [("5 قوارب", "ARABIC")]
    assert [s.words for s in stretches("Lake ताल, 5 boats")] == ["Lake ", "ताल, 5 ", "boats"]
    assert all("".join(s.words for s in stretches(text)) == text for text in ALL)


def test_the_first_strong_letter_says_the_way():
    assert (is_rtl("12 (ما)"), is_rtl("a ما"), is_rtl("12"), is_rtl("12", True)) == (
        True,
        False,
        False,
        True,
    )


def test_a_report_in_arabic_turns_page_and_tables():
    document = read(docx(report(hall().workshop, language="ar")))
    assert document.element.body[-1].find(qn("w:bidi")) is not None
    assert all(t._tbl.tblPr.find(qn("w:bidiVisual")) is not None for t in document.tables)


@pytest.mark.parametrize(("language", "side"), [("ar", "right"), ("ne", None), ("en", None)])
def test_a_notice_has_its_line_where_its_words_begin(language: str, side: str | None):
    """The style has it at the left; in Arabic it moves, in other languages the style says all."""
    told = report(hall(illustrative=True).workshop, translations(language), language)
    notice = next(p for p in paragraphs(read(docx(told))) if p.style.name == "Notice")
    border = notice._p.pPr.find(qn("w:pBdr"))
    sides = (
        [each.tag for each in border if each.get(qn("w:val")) == "single"]
        if border is not None
        else []
    )
    assert sides == ([qn(f"w:{side}")] if side else [])


def test_one_plan_is_a_booklet_of_its_own():
    text = "\n".join(said(docx(own_report(hall().workshop, PLAN))))
    assert text.startswith("Fishers' cooperative: action plan")
    assert "Agree on a patrol rota" in text
    assert "Contents" not in text


def test_an_organisation_puts_its_own_letterhead(tmp_path: Path):
    own = reader.Document()
    own.add_paragraph("REPLACE ME")
    own.sections[0].page_width, own.sections[0].page_height = Cm(21.59), Cm(27.94)
    own.sections[0].header.paragraphs[0].add_run("Lake Trust – {title} – {code}")
    own.styles["Heading 1"].font.name = "Georgia"
    own.save(tmp_path / letterhead.THEIRS)
    made = read(docx(report(hall().workshop), folder=tmp_path))
    assert (
        made.sections[0].header.paragraphs[0].text
        == "Lake Trust – Fish for our grandchildren – LAKE42"
    )
    assert made.sections[0].page_width == Cm(21.59)
    assert made.styles["Heading 1"].font.name == "Georgia"
    assert "Entry" in [s.name for s in made.styles]
    assert "REPLACE ME" not in [p.text for p in made.paragraphs]
    lacked = made.styles["Entry"]
    assert (lacked.font.name, lacked.base_style.name) == (None, "Normal"), (
        "in the letterhead's font"
    )


def test_the_template_is_what_its_program_makes():
    """When this fails: python -m wsr.documents.letterhead"""
    assert letterhead.OURS.read_bytes() == letterhead.make()


def test_the_same_report_gives_the_same_bytes():
    assert docx(report(hall().workshop)) == docx(report(hall().workshop))


def test_a_number_stays_after_the_name_it_belongs_to_whichever_way_that_runs():
    (split,) = [
        each
        for each in said(docx(report(hall().workshop)))
        if each.startswith("Fishers' cooperative 13,")
    ]
    assert "صيادو الجزيرة\u200e 4, महिला समूह 9" in split
    lines = [
        p
        for p in paragraphs(read(docx(report(hall().workshop))))
        if p.text == "صيادو الجزيرة\u200e 2"
    ]
    assert [line._p.pPr.find(qn("w:bidi")) for line in lines] == [None], (
        "the line runs as its table"
    )
