"""The PDF is real text, tagged for screen readers; no one's words in it come alive."""

from __future__ import annotations

import json
import re
import shutil
import subprocess
import unicodedata
import zlib
from dataclasses import replace
from pathlib import Path

import pytest

from tests.cast import ANA, FAY, opened
from tests.documents.conftest import Live
from tests.documents.corpus import ALL
from tests.documents.hall import PLAN, hall
from wsr.activities.cards.clusters import AddCluster
from wsr.activities.cards.posting import AddCard
from wsr.documents import pdf, typst_worker
from wsr.documents.document_model import Entries, Entry, Heading, Ref, Section, Text
from wsr.documents.report import own_report, report
from wsr.domain.kernel import Refused
from wsr.domain.leverage import MarkLeverage

URL = "http://192.168.1.20:8000/w/LAKE42/report"
TYPST = (
    '#import "@preview/x:1.0.0": *',
    '#read("/etc/passwd")',
    '#image("http://evil/x.png")',
    "#panic()",
    "$x^2$ $ $",
    "@ref",
    "= heading",
    "<label>",
    '#link("http://evil")[x]',
    "\\u{41} \\ \\#",
    "`raw` ```raw",
    "// comment",
    "/* comment",
    "#{ }",
    "]",
    "[",
    "~ -- ---",
    "#sys.inputs",
    "*bold* _em_",
    "- list",
    "\"quotes\" 'too'",
    "#context page.numbering",
)


def made(told, paper: str = "a4") -> bytes:
    return pdf.press(pdf.manuscript(told, paper=paper, url=URL))


def objects(body: bytes) -> str:
    """The file's dictionaries, those in compressed object streams too, without packed pictures."""
    packed = rb"/FlateDecode[^>]*>>\s*stream\r?\n.*?endstream"
    found = [re.sub(packed, b"", body, flags=re.DOTALL).decode("latin-1")]
    for stream in re.finditer(rb"/ObjStm.*?stream\r?\n(.*?)\r?\nendstream", body, re.DOTALL):
        found.append(zlib.decompressobj().decompress(stream[1]).decode("latin-1"))
    return "\n".join(found)


def read(body: bytes, path: Path, *options: str) -> str:
    """The text as a stranger's program reads it."""
    if not shutil.which("pdftotext"):
        pytest.skip("pdftotext is missing: install poppler-utils to read PDFs back")
    path.write_bytes(body)
    said = subprocess.run(["pdftotext", *options, str(path), "-"], capture_output=True, check=True)
    return said.stdout.decode()


def bare(text: str) -> str:
    """Without what a line break or a layout adds or takes."""
    plain = unicodedata.normalize("NFKC", pdf.UNSEEN.sub("", text))
    return "".join(c for c in plain if not c.isspace() and c not in "\u200b\u200c\u200d\u00ad")


@pytest.fixture(scope="module")
def whole() -> bytes:
    return made(report(hall().workshop))


def test_it_is_tagged_titled_and_says_its_language(whole: bytes):
    told = objects(whole)
    assert "pdfuaid:part>1<" in told
    assert "/StructTreeRoot" in told
    assert re.search(r"/Marked true", told)
    assert re.search(r"/Lang ?\(en\)", told)
    assert "/DisplayDocTitle true" in told


def test_every_chapter_is_a_bookmark_and_stands_in_the_contents(whole: bytes, tmp_path: Path):
    told, said = objects(whole), read(whole, tmp_path / "a.pdf")
    assert "/Outlines" in told
    for section in report(hall().workshop).sections:
        assert bare(said).count(bare(section.title)) >= 2


def test_it_says_all_that_the_report_says(whole: bytes, tmp_path: Path):
    said = bare(read(whole, tmp_path / "a.pdf"))
    raw = bare(read(whole, tmp_path / "a.pdf", "-raw"))
    # What runs from the right is compared letter by letter: readers differ in the order of lines.
    letters = set(said)
    for words in spoken(json.loads(pdf.manuscript(report(hall().workshop)))["report"]):
        for word in words.split():
            if word.isascii():
                assert bare(word) in said or bare(word) in raw, word
            else:
                assert set(bare(word)) <= letters, word


SILENT = {"anchor", "icon", "tone", "category", "node", "look", "language"}


def spoken(node, name: str = ""):
    """The strings of a manuscript that people are to read."""
    if isinstance(node, dict):
        node = [(key, each) for key, each in node.items() if key not in SILENT]
        yield from (said for key, each in node for said in spoken(each, key))
    elif isinstance(node, list):
        yield from (said for each in node for said in spoken(each))
    elif isinstance(node, str):
        yield node


def test_arabic_and_nepali_are_read_back_in_order(whole: bytes, tmp_path: Path):
    said = bare(read(whole, tmp_path / "a.pdf"))
    assert bare("महिला समूह") in said
    assert bare("صيادو") in said
    assert bare("الجزيرة") in said


def test_pages_are_numbered_under_a_running_title(whole: bytes, tmp_path: Path):
    pages = read(whole, tmp_path / "a.pdf").rstrip("\f").split("\f")
    for n, page in enumerate(pages, 1):
        assert f"{n} / {len(pages)}" in page
        assert n == 1 or "Fish for our grandchildren" in page


@pytest.mark.parametrize(("paper", "size"), [("a4", "595 842"), ("letter", "612 792")])
def test_it_fits_the_paper_of_the_country(paper: str, size: str):
    box = re.search(
        r"/MediaBox ?\[0 0 ([\d.]+) ([\d.]+)\]", objects(made(report(hall().workshop), paper))
    )
    assert box
    assert f"{float(box[1]):.0f} {float(box[2]):.0f}" == size


def test_other_paper_is_refused():
    with pytest.raises(Refused) as refused:
        pdf.manuscript(report(hall().workshop), paper="wall")
    assert refused.value.code == "no_such_paper"


def test_nothing_in_it_acts_but_the_link_to_the_report(whole: bytes):
    told = objects(whole)
    for alive in (
        "/JS",
        "/JavaScript",
        "/Launch",
        "/OpenAction",
        "/AA",
        "/EmbeddedFile",
        "/SubmitForm",
        "/GoToR",
        "/RichMedia",
        "/AcroForm",
    ):
        assert not re.search(re.escape(alive) + r"\b", told), alive
    assert set(re.findall(r"/URI ?\((.*?)\)", told)) == {URL}


def test_hostile_words_stay_words(tmp_path: Path):
    said = [text for text in (*ALL, *TYPST) if bare(text)]
    told = wall(said)
    body = made(told)
    assert set(re.findall(r"/URI ?\((.*?)\)", objects(body))) <= {URL}
    text = bare(read(body, tmp_path / "a.pdf"))
    for each in said:
        if each.isascii():
            assert bare(each) in text, each
        else:
            assert set(bare(each)) - set("\ufe0f") <= set(text), each


def wall(texts: list[str]):
    """A report with each text as a card, a cluster, a heading, a reference and a line."""
    scene = opened(
        "barriers",
        *[(ANA, AddCard(f"c{n}", "barriers", t)) for n, t in enumerate(texts)],
        (FAY, AddCluster("k", "barriers", "#panic()", ("c1",))),
        (FAY, MarkLeverage("k")),
    )
    told = report(scene.workshop)
    own = Section(
        "own",
        "#panic() $ @ref",
        (
            *(Heading(text) for text in texts),
            *(Text(text, "warn") for text in texts),
            Entries(tuple(Entry(text, within=(Entry(text),)) for text in texts)),
        ),
    )
    return replace(told, title="= #panic()", task="@ref $", sections=(*told.sections, own))


def test_a_chapter_of_tomorrow_needs_no_change_here(tmp_path: Path):
    told = report(hall().workshop)
    new = Section("map", "Map of the system", (Text("Arrows between parts."),), "map")
    said = read(made(replace(told, sections=(*told.sections, new))), tmp_path / "a.pdf")
    assert said.count("Map of the system") == 2
    assert "Arrows between parts." in said


def test_one_plan_is_a_booklet_of_its_owner(tmp_path: Path):
    said = read(made(own_report(hall().workshop, PLAN)), tmp_path / "a.pdf")
    assert "Fishers' cooperative: action plan" in said.replace("’", "'")
    assert "Ministry of Fisheries" not in said
    assert "Contents" not in said
    assert "1 March 2027" in said


def test_an_empty_room_has_a_document_too():
    assert made(report(opened("barriers").workshop)).startswith(b"%PDF-")


def test_a_demonstration_says_so_on_every_page(tmp_path: Path):
    told = replace(report(hall().workshop), illustrative=True)
    pages = read(made(told), tmp_path / "a.pdf").rstrip("\f").split("\f")
    assert all("an illustration" in page for page in pages[1:])


def test_a_reference_to_what_is_not_shown_leads_nowhere():
    entry = Entry("Here", "card-1")
    told = replace(
        report(hall().workshop),
        sections=(Section("a", "A", (Entries((entry, entry)),)), Section("a", "B", ())),
    )
    plain = json.loads(pdf.manuscript(told))["report"]["sections"]
    assert [each["anchor"] for each in plain[0]["nodes"][0]["entries"]] == ["card-1", ""]
    assert plain[1]["anchor"] == ""
    assert pdf.with_known_anchors({"x": pdf.as_plain(Ref("x", "gone"))})["x"]["anchor"] == ""


def test_a_huge_word_may_be_broken_and_an_emoji_may_not():
    assert pdf.clean("W" * 23).replace("\u200b", "") == "W" * 23
    assert "\u200b" in pdf.clean("W" * 23)
    assert pdf.clean("W" * 22) == "W" * 22
    family = "👩‍👩‍👧‍👦"
    assert all(
        p in ("", family) for p in set("".join(pdf.clean(family * 9).split("\u200b")).split(family))
    )
    assert all("\u200d\u200b" not in pdf.clean(family * 9) for _ in "x")


def test_words_in_a_script_without_a_font_here_still_make_a_document():
    told = replace(report(hall().workshop), title="湖の魚 ሐይቅ")
    assert made(told).startswith(b"%PDF-")


def test_a_press_that_fails_is_a_refusal(monkeypatch: pytest.MonkeyPatch):
    with pytest.raises(Refused) as refused:
        pdf.press(b"{}")
    assert refused.value.code == "not_made"
    monkeypatch.setattr(pdf, "LIMITS", replace(pdf.LIMITS, patience=0.001))
    with pytest.raises(Refused) as refused:
        pdf.press(pdf.manuscript(report(hall().workshop)))
    assert refused.value.code == "busy"


def test_the_press_reaches_no_file_but_its_own_templates(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
):
    (tmp_path / "report.typ").write_text('#read("/../../etc/passwd")', encoding="utf-8")
    monkeypatch.setattr(typst_worker, "TEMPLATES", tmp_path)
    with pytest.raises(Exception, match=r"escape|not found|denied"):
        typst_worker.pressed('{"template": "report"}')


def test_ana_prints_the_report_and_her_plan(busy: Live):
    ana = busy.joins(name="Ana", group="g1")
    for path in ("pdf", "pdf?paper=letter", "pdf?plan=g1"):
        answer = busy.asks(path, ana)
        assert (answer.status_code, answer.content_type) == (200, "application/pdf")
        assert answer.data.startswith(b"%PDF-")
    refused = busy.asks("pdf?paper=wall", ana)
    assert (refused.status_code, refused.json["error"]["code"]) == (404, "no_such_paper")
