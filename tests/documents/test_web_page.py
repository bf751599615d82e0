"""The report opens from a stick: one page, one sheet, nothing that is somewhere else."""

from __future__ import annotations

import io
import re
import zipfile
from html.parser import HTMLParser

from tests.cast import ANA, opened
from tests.documents.corpus import ALL
from tests.documents.hall import PLAN, hall
from wsr.activities.cards.posting import AddCard
from wsr.documents.report import own_report, report
from wsr.documents.report_context import ENGLISH
from wsr.documents.web_page import web_page
from wsr.domain.kernel import Workshop


def files(w: Workshop, language: str = "en") -> dict[str, str]:
    with zipfile.ZipFile(
        io.BytesIO(web_page(report(w, ENGLISH, language), ENGLISH, language))
    ) as z:
        return {name: z.read(name).decode() for name in z.namelist()}


class Page(HTMLParser):
    """Addresses, ids and words of a page."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.addresses: list[str] = []
        self.ids: set[str] = set()
        self.tags: set[str] = set()
        self.words = ""
        self.feed(html)

    def handle_starttag(self, tag, attrs):
        self.tags.add(tag)
        self.addresses += [v for k, v in attrs if k in ("href", "src", "action", "xlink:href")]
        self.ids |= {v for k, v in attrs if k == "id"}
        assert not [k for k, _ in attrs if k.startswith("on") or k == "style"]

    def handle_data(self, data):
        self.words += data


def test_everything_the_page_asks_for_is_beside_it():
    found = files(hall().workshop)
    assert set(found) == {"index.html", "report.css", "icon.svg"}
    page = Page(found["index.html"])
    for each in page.addresses:
        assert each in found or each.removeprefix("#") in page.ids, each
    assert "url(" not in found["report.css"].replace("url(#", "")
    assert "@import" not in found["report.css"]


def test_it_has_no_script_and_no_form():
    page = Page(files(hall().workshop)["index.html"])
    assert page.tags & {"script", "form", "iframe", "object", "style", "base"} == set()


def test_it_says_what_the_report_says():
    words = Page(files(hall().workshop)["index.html"]).words
    assert "No one" in words or "No personnel to police the waterway" in words
    assert "SECRET-HIDDEN-WORDS" not in words


def test_every_hostile_word_comes_out_as_words():
    posted = [(ANA, AddCard(f"c{n}", "barriers", text)) for n, text in enumerate(ALL)]
    words = Page(files(opened("barriers", *posted).workshop)["index.html"]).words
    assert [
        text for text in ALL if re.sub(r"\s+", " ", text) not in re.sub(r"\s+", " ", words)
    ] == []


def test_it_runs_from_right_to_left_where_its_reader_does():
    assert 'lang="ar" dir="rtl"' in files(hall().workshop, "ar")["index.html"]


def test_the_same_report_gives_the_same_bytes():
    tree = report(hall().workshop)
    assert web_page(tree, ENGLISH, "en") == web_page(tree, ENGLISH, "en")


def test_one_plan_is_a_page_too():
    made = web_page(own_report(hall().workshop, PLAN), ENGLISH, "en")
    with zipfile.ZipFile(io.BytesIO(made)) as z:
        assert b"action plan" in z.read("index.html")
