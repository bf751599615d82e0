"""A language no one speaks: every word of it can be told from English, and it is a third longer."""

from __future__ import annotations

import re
from html.parser import HTMLParser
from pathlib import Path

from babel import Locale
from babel.messages.catalog import Catalog
from babel.messages.pofile import write_po

LANGUAGE = "eo"  # a language that programs know and that has no catalogue here
ACCENTS = str.maketrans("aceinosuyACEINOSUY", "àçéïñöšùýÀÇÉÏÑÖŠÙÝ")
KEPT = re.compile(r"%\(\w+\)[sd]|%%|\{\w+\}|<[^<>]+>|&\w+;")
SAID = re.compile(r"⟦[^⟦⟧]*⟧")
MONTHS = tuple(Locale(LANGUAGE).months["format"]["wide"].values())
SHOWN = frozenset({"title", "placeholder", "aria-label", "alt", "aria-description"})


def pseudo(english: str) -> str:
    """⟦Àççéñtéd~~~⟧ with its placeholders as they were."""
    parts = re.split(f"({KEPT.pattern})", english)
    told = [part if n % 2 else part.translate(ACCENTS) for n, part in enumerate(parts)]
    return f"⟦{''.join(told)}{'~' * (len(english) // 3)}⟧"


def write(words: Catalog, folder: Path) -> None:
    """The catalogue of the language, beside which there is no other, in `folder`."""
    told = Catalog(locale=LANGUAGE, fuzzy=False)
    for each in (message for message in words if message.id):
        forms = each.id if isinstance(each.id, tuple | list) else [each.id]
        said = [pseudo(form) for form in forms]
        told.add(each.id, said if len(said) > 1 else said[0], each.locations)
    path = folder / LANGUAGE / "LC_MESSAGES" / "messages.po"
    path.parent.mkdir(parents=True)
    with path.open("wb") as po:
        write_po(po, told)


class Page(HTMLParser):
    """The texts of a page that people see or hear."""

    def __init__(self) -> None:
        super().__init__()
        self.texts: list[str] = []
        self.inside: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag in ("script", "style", "svg"):
            self.inside.append(tag)
        self.texts += [value or "" for name, value in attrs if name in SHOWN]

    def handle_endtag(self, tag: str) -> None:
        if self.inside and self.inside[-1] == tag:
            self.inside.pop()

    def handle_data(self, data: str) -> None:
        if not self.inside or self.inside == ["svg"]:
            self.texts.append(data)


def english_left(html: str, own: tuple[str, ...]) -> list[str]:
    """What on a page is neither in the language nor someone's own words."""
    page = Page()
    page.feed(html)
    left = [without(text, own) for text in page.texts]
    return [text for text in left if re.search(r"[^\W\d_]{2}", text)]


def without(text: str, own: tuple[str, ...]) -> str:
    text = re.sub(r"https?://\S+|\S+/w/\S+", " ", text)
    for words in sorted((*own, *MONTHS), key=len, reverse=True):
        text = text.replace(words, " ")
    while SAID.search(text):
        text = SAID.sub(" ", text)
    return " ".join(text.split())
