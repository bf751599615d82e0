"""Ana pastes from other programs: what comes is what she saw there."""

import json
from pathlib import Path

import pytest
from hypothesis import given as all_of
from hypothesis import strategies as st

from tests.cast import CREATE, HOST, Scene
from wsr.codec import cleaned_text, command_from, command_from_wire
from wsr.domain.groups import AddGroup
from wsr.domain.pasted import item, items, plain
from wsr.web.making import groups_from

CASES = Path(__file__).parents[1] / "fixtures" / "cases"
BREAKS = {
    "a line of Word": "\x0b",
    "a page of Word": "\x0c",
    "a column of Word": "\x0e",
    "a mainframe": "\x85",
    "a web page": "\u2028",
    "a paragraph": "\u2029",
    "Windows": "\r\n",
    "an old Mac": "\r",
}
SEEN = {
    "a bullet of Word": ("\uf0b7\tOld boats", "\u2022\tOld boats"),
    "a square of Word": ("\uf0a7 Old boats", "\u25aa Old boats"),
    "an arrow of Word": ("\uf0d8 Old boats", "\u27a2 Old boats"),
    "a tick of Word": ("\uf0fc Old boats", "\u2714 Old boats"),
    "a bullet no one knows": ("a\n \uf0aa Old boats", "a\n \u2022 Old boats"),
    "quotes of Windows": (
        "\x93Don\x92t\x94 \x96 she said\x97",
        "\u201cDon\u2019t\u201d \u2013 she said\u2014",
    ),
    "a bullet of Windows": ("\x95 Old boats", "\u2022 Old boats"),
    "a hyphen that does not break": ("self\x1ehelp", "self-help"),
    "a hyphen that may break": ("self\x1fhelp \u00adout", "selfhelp out"),
    "a word over two lines of a PDF": (
        "fish\u00ad\nermen and fish\x02\r\ners",
        "fishermen and fishers",
    ),
    "a blank that does not break": ("20\u00a0% of 1\u202f500", "20 % of 1 500"),
    "blanks of a typesetter": ("a\u2002b\u2003c\u2009d\u2007e", "a b c d e"),
    "a byte order mark": ("\ufeffOld\ufeff boats", "Old boats"),
    "a picture": ("Old \ufffcboats", "Old boats"),
    "quotes of a web page": ("\u201cOld\u201d boats\u2026", "\u201cOld\u201d boats\u2026"),
    "joiners of a script": (
        "\u0645\u06cc\u200c\u062e\u0648\u0627\u0647\u0645",
        "\u0645\u06cc\u200c\u062e\u0648\u0627\u0647\u0645",
    ),
}


@pytest.mark.parametrize("sign", BREAKS.values(), ids=BREAKS)
def test_what_was_two_lines_stays_two_lines(sign):
    asked = json.loads((CASES / "01-vertical-tab.json").read_text())
    asked["with"]["text"] = asked["with"]["text"].replace("\x0b", sign)
    card = command_from_wire(asked["do"], asked["with"])
    assert card.text == "Boats are old\nNobody repairs them"


@pytest.mark.parametrize(("pasted", "kept"), SEEN.values(), ids=SEEN)
def test_what_a_program_puts_on_the_clipboard_reads_as_it_did_there(pasted, kept):
    assert cleaned_text(pasted) == kept


@pytest.mark.parametrize("sign", BREAKS.values(), ids=BREAKS)
def test_a_name_is_one_line_whatever_was_pasted(sign):
    assert (
        command_from(AddGroup, {"group": "g9", "name": f"Local{sign}government"}).name
        == "Local government"
    )


LISTS = (
    "1. Fishers\n2. Local government",
    "1)\tFishers\r\n2)\tLocal government",
    "\uf0b7\tFishers\x0b\uf0b7\tLocal\u00a0government",
    "\u2022Fishers\n\n\u2022 Local government\n",
    "- [ ] Fishers\n* [x] Local government",
    "o\tFishers\no\tLocal government",
    "(a) Fishers\n(b) Local government",
    "i. Fishers\nii. Local government",
    "1\tFishers\n2\tLocal government",
    "\ufeff\u200e\u2013 Fishers\r\u200e\u2013 Local government",
)


@pytest.mark.parametrize("pasted", LISTS)
def test_groups_come_without_the_bullets_of_their_list(pasted):
    """As one text and as several, over the api and from the terminal."""
    names = ["Fishers", "Local government"]
    assert [group["name"] for group in groups_from((pasted,))] == names
    each = tuple(line for line in plain(pasted).split("\n") if line)
    assert [group["name"] for group in groups_from(each)] == names


@pytest.mark.parametrize(
    "name",
    ["3M", "A. Smith", "I. Ivanov", "1.5 degrees", "e-government", "-", "1.", "42", "\u2022"],
)
def test_what_only_looks_like_a_bullet_stays(name):
    assert item(name) == name


@all_of(st.text(st.characters(exclude_categories=["Cs"]), max_size=30))
def test_making_it_plain_again_changes_nothing(text):
    assert plain(plain(text)) == plain(text)
    assert all(one == " ".join(one.split()) for one in items(text))


def test_a_workshop_is_made_of_a_pasted_list():
    groups = tuple(groups_from(("\uf0b7\tFishers\r\n\uf0b7\tMinistry",)))
    scene = Scene().when(HOST, CREATE.__class__(**{**vars(CREATE), "groups": groups}))
    assert [g.name for g in scene.workshop.by_kind()["group"].values()] == ["Fishers", "Ministry"]
