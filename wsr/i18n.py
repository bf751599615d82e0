"""Words: which languages there are, with the browser's share of each."""

from __future__ import annotations

import json
import re
from collections.abc import Collection, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import IO, Any

from babel.messages.catalog import Catalog, Message
from babel.messages.pofile import read_po

from wsr.javascript import MARK, NAME, STRING, Token, tokens

FOLDER = Path(__file__).parent / "locale"  # LANGUAGE/LC_MESSAGES/messages.{po,mo}
BROWSER = "static/js/"  # where the words stand that the browser needs
CALLS = {"t": ("gettext", 1), "tn": ("ngettext", 2)}  # how many of the first arguments are words

Found = tuple[int, str, Any, list[str]]  # line, function, sentences, comments: what Babel takes


def languages() -> list[str]:
    """English, in which everything is written, then those with a catalogue, as in "pt-BR"."""
    found = sorted(path.parent.parent.name for path in FOLDER.glob("*/LC_MESSAGES/messages.mo"))
    return ["en", *(each.replace("_", "-") for each in found if each != "en")]


def js_catalogue(language: str) -> dict[str, Any]:
    """{locale, messages: {english: text or [plural forms]}}, as ui/words.js takes it."""
    path = FOLDER / language.replace("-", "_") / "LC_MESSAGES" / "messages.po"
    messages = dict(told_in_browser(catalogue(path))) if path.is_file() else {}
    return {"locale": language.replace("_", "-"), "messages": messages}


def catalogue(path: Path) -> Catalog:
    with path.open("rb") as file:
        return read_po(file, locale=path.parent.parent.name)


def told_in_browser(words: Catalog) -> Iterator[tuple[str, str | list[str]]]:
    for message in words:
        if message.id and in_browser(message) and is_translated(message):
            yield english(message), forms(message) if message.pluralizable else str(message.string)


def in_browser(message: Message) -> bool:
    return any(place.startswith(BROWSER) for place, _ in message.locations)


def is_translated(message: Message) -> bool:
    """In all its forms, by somebody who was sure."""
    return all(forms(message)) and not message.fuzzy


def forms(message: Message) -> list[str]:
    said = message.string or ""
    return [said] if isinstance(said, str) else list(said)


def english(message: Message) -> str:
    return message.id if isinstance(message.id, str) else str(message.id[0])


@dataclass(frozen=True)
class Call:
    """A call of `t` or `tn`; `words` is None where they are not plain literals."""

    line: int
    name: str
    words: tuple[str, ...] | None


def calls(text: str) -> list[Call]:
    """Every call of `t` and `tn` in a JavaScript module, however deep inside templates."""
    meant = [token for token in tokens(text) if token.means]
    return [call(meant, at) for at in range(len(meant)) if is_call(meant, at)]


def is_call(meant: list[Token], at: int) -> bool:
    named = meant[at].kind == NAME and meant[at].text in CALLS
    before = meant[at - 1].text if at else ""
    opened = at + 1 < len(meant) and meant[at + 1].text == "("
    return named and opened and before not in (".", "?.", "function")


def call(meant: list[Token], at: int) -> Call:
    name = meant[at].text
    count = CALLS[name][1]
    given = meant[at + 2 : at + 2 + 2 * count]
    literal = len(given) == 2 * count and all(
        one.kind == STRING and after.kind == MARK and after.text in ",)"
        for one, after in zip(given[::2], given[1::2], strict=True)
    )
    words = tuple(unquoted(one.text) for one in given[::2]) if literal else None
    return Call(meant[at].line, name, words)


def unquoted(literal: str) -> str:
    """What a JavaScript string literal says."""
    body = re.sub(r"\\(['\n])", lambda m: m[1].strip(), literal[1:-1])
    body = re.sub(r"\\x(..)|\\u\{(\w+)\}", lambda m: chr(int(m[1] or m[2], 16)), body)
    return str(json.loads('"' + re.sub(r'(?<!\\)((?:\\\\)*)"', r'\1\\"', body) + '"'))


def extract_javascript(
    file: IO[bytes], keywords: Collection[str], tags: Collection[str], options: dict[str, Any]
) -> Iterator[Found]:
    """The sentences of a module, for Babel (in its mapping: wsr.i18n:extract_javascript)."""
    for each in calls(file.read().decode("utf-8")):
        if each.words:
            function, count = CALLS[each.name]
            yield each.line, function, each.words if count > 1 else each.words[0], []
