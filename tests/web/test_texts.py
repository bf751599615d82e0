"""What people type in any script reaches the file, the log and every board as they typed it."""

from __future__ import annotations

import unicodedata
from typing import Any

import pytest
from hypothesis import given as all_of
from hypothesis import strategies as st

from tests.web.people import FISHERS, Hall, Phone
from wsr.codec import cleaned_text
from wsr.domain.kernel import Refused
from wsr.storage.sqlite import SqliteStorage

UNTOUCHED = {
    "several scripts": "لا أحد يسأل الصيادين · ताल वरपरका विद्यालय · 湖を守る · Ünïcödé",
    "a family": "Fishers 👩‍👩‍👧‍👦 and 🏴󠁧󠁢󠁳󠁣󠁴󠁿 and 🇳🇵",
    "joiners": "می‌خواهم क्‍ष",
    "stacked marks": "Z̴̡̢͈͎̀͒a̷l̵g̶o̶",
    "direction marks": "price \u200f123\u200e ok",
    "lines and tabs": "one\ntwo\tthree\n\nfour",
    "html": "<script>alert(1)</script><svg/onload=x><img src=x onerror=alert(1)>",
    "clobbering": '<form id="body"><input name="__proto__">',
    "a link": "javascript:alert(document.cookie)",
    "templates": "{{7*7}} ${7*7} <%= 7*7 %> #{7*7} {% raw %}",
    "a formula": '=HYPERLINK("http://evil.example";"x") +1 -1 @SUM(A1) ＝1',
    "sql": "'); drop table cards; -- \\ \"",
    "json": '{"__proto__": {"role": "facilitator"}} null true NaN',
    "paths": "CON ../../etc/passwd C:\\Windows file:///etc/passwd",
    "percent": "100% %s %(most)d {0} \\u0000 &amp; &#0;",
    "one long word": "Donaudampfschifffahrtsgesellschaft" * 8,
    "the longest": "x" * 280,
    "nearly blank": "\u200b.",
}
TIDIED = {
    "decomposed": ("Cafe\u0301 अनु\u093c", unicodedata.normalize("NFC", "Café अनु\u093c")),
    "controls": ("a\x00b\x07c\x1bd\x7fef\x9fg", "abcdefg"),
    "a control between a letter and its mark": ("e\x00\u0301", "é"),
    "noncharacters": ("a\uffffb\ufdd0c\ufffed\U0001ffff", "abcd"),
    "bidi overrides": ("safe\u202etxt.exe\u202c \u2066x\u2069", "safetxt.exe x"),
    "line separators": ("a\u2028b\u2029c\r\nd\re\x0bf\x0cg\x85h", "a\nb\nc\nd\ne\nf\ng\nh"),
    "margins": (" \n\t No trust \u3000\n", "No trust"),
}


@pytest.mark.usefixtures("barriers")
@pytest.mark.parametrize(
    ("typed", "kept"),
    [*((text, text) for text in UNTOUCHED.values()), *TIDIED.values()],
    ids=[*UNTOUCHED, *TIDIED],
)
def test_a_text_arrives_everywhere(
    hall: Hall, ana: Phone, wall: Phone, typed: str, kept: str
) -> None:
    ana.post("k1", typed)
    ana.done("rename_person", person=ana.person, name=typed[:20])
    wall.settle()
    file = SqliteStorage.open_readonly(hall.services.rooms.engine.path(hall.code))
    told: Any = {
        "patch": wall.sees("card")[0]["text"],
        "snapshot": wall.snapshot()[("card", "k1")]["text"],
        "table": next(r.text for r in file.records() if r.kind == "card"),  # type: ignore[attr-defined]
        "log": next(e.beside["text"] for e in file.read() if e.type == "card_added"),
    }
    file.close()
    assert told == dict.fromkeys(told, kept)
    hall.stop()
    hall.start()
    assert wall.snapshot()[("card", "k1")]["text"] == kept


@pytest.mark.usefixtures("barriers")
def test_a_hostile_text_is_only_words_on_every_page(hall: Hall, fay: Phone) -> None:
    for n, text in enumerate(UNTOUCHED.values()):
        fay.post(f"k{n}", text)
    hostile = '"><script>alert(1)</script>'
    fay.done("edit_workshop", title=hostile, task=hostile, place=hostile)
    fay.done("edit_group", group=FISHERS, name=hostile)
    for page in ("", "/wall", "/run", "/plan/g1", "/report"):
        html = hall.get(f"/w/{hall.code}{page}", fay.token).text
        assert "<script>alert" not in html, page
        assert "<svg/onload" not in html, page
        assert "<img src=x" not in html, page


@all_of(st.text(st.characters(exclude_categories=["Cs"]), max_size=30))
def test_tidying_again_changes_nothing(text: str) -> None:
    once = cleaned_text(text)
    assert cleaned_text(once) == once
    assert unicodedata.is_normalized("NFC", once)
    assert not any(
        unicodedata.category(each) == "Cc" for each in once.replace("\n", "").replace("\t", "")
    )


@all_of(st.text(max_size=10), st.characters(categories=["Cs"]), st.text(max_size=10))
def test_a_lone_surrogate_is_refused_wherever_it_stands(left: str, lone: str, right: str) -> None:
    with pytest.raises(Refused) as refused:
        cleaned_text(left + lone + right, "text")
    assert (refused.value.code, refused.value.field) == ("bad_text", "text")
