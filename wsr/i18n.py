"""Words: which languages there are, with the words that pages and modules say in each."""

from __future__ import annotations

import io
import json
import re
from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import IO, Any

from babel.messages.catalog import Catalog, Message
from babel.messages.mofile import write_mo
from babel.messages.pofile import read_po
from babel.support import Translations

from wsr.javascript import MARK, NAME, STRING, Token, tokens

FOLDER = Path(__file__).parent / "locale"  # LANGUAGE/LC_MESSAGES/messages.po
CALLS = {"t": ("gettext", 1), "tn": ("ngettext", 2)}  # how many of the first arguments are words
# A call as tests know every one to be; `told` need not cut a whole pack into tokens to find them.
CALL = re.compile(r"""(?<![\w.$])(tn?\(\s*)("(?:[^"\\\n]|\\.)*"|'(?:[^'\\\n]|\\.)*')""")

Found = tuple[int, str, Any, list[str]]  # line, function, sentences, comments: what Babel takes


def languages() -> list[str]:
    """English, in which everything is written, then those with a catalogue, as in "pt-BR"."""
    found = sorted(path.parent.parent.name for path in FOLDER.glob("*/LC_MESSAGES/messages.po"))
    return ["en", *(each.replace("_", "-") for each in found if each != "en")]


def catalogue_at(language: str) -> Path:
    return FOLDER / language.replace("-", "_") / "LC_MESSAGES" / "messages.po"


def translations(language: str) -> Translations:
    """What gettext asks for words; it answers in English where nothing is translated."""
    return compiled(catalogue_at(language))


@cache
def compiled(path: Path) -> Translations:
    # Made from the text itself, so that there is nothing to build, to commit or to forget.
    out = io.BytesIO()
    write_mo(out, catalogue(path) if path.is_file() else Catalog())
    out.seek(0)
    return Translations(out)


def catalogue(path: Path) -> Catalog:
    with path.open("rb") as file:
        return read_po(file, locale=path.parent.parent.name)


def sayings(language: str) -> dict[str, str | list[str]]:
    """{english: translation, or its plural forms}, only what somebody was sure of."""
    path = catalogue_at(language)
    told = (each for each in catalogue(path) if each.id) if path.is_file() else ()
    return {
        english(each): forms(each) if each.pluralizable else forms(each)[0]
        for each in told
        if is_translated(each)
    }


def told(script: str, said: Mapping[str, str | list[str]]) -> str:
    """A script whose calls of `t` and `tn` hold these words, or a list of plural forms."""

    def instead(found: re.Match[str]) -> str:
        word = said.get(unquoted(found[2]))
        if word is None or isinstance(word, list) != found[1].startswith("tn"):
            return found[0]
        return found[1] + json.dumps(word, ensure_ascii=False, separators=(",", ":"))

    return CALL.sub(instead, script)


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
