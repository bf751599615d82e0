"""Words: which languages there are, with the words that pages and modules say in each."""

from __future__ import annotations

import io
import json
import re
from collections.abc import Mapping
from functools import cache
from pathlib import Path

from babel.messages.catalog import Catalog, Message
from babel.messages.mofile import write_mo
from babel.messages.pofile import read_po
from babel.support import Translations

FOLDER = Path(__file__).parent / "locale"  # LANGUAGE/LC_MESSAGES/messages.po
# A call as tests know every one to be, so that `told` needs no parser to find them.
CALL = re.compile(r"""(?<![\w.$])(tn?\(\s*)("(?:[^"\\\n]|\\.)*"|'(?:[^'\\\n]|\\.)*')""")


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
    """{english: translation, or its plural forms}, only what someone was sure of."""
    path = catalogue_at(language)
    told = (each for each in catalogue(path) if each.id) if path.is_file() else ()
    return {
        english(each): forms(each) if each.pluralizable else forms(each)[0]
        for each in told
        if is_translated(each)
    }


def told(script: str, said: Mapping[str, str | list[str]]) -> str:
    """A module as it is written, with these words in its calls of `t` and `tn`, or plural forms.

    What `make assets` makes has them in place already.
    """

    def instead(found: re.Match[str]) -> str:
        word = said.get(unquoted(found[2]))
        if word is None or isinstance(word, list) != found[1].startswith("tn"):
            return found[0]
        return found[1] + json.dumps(word, ensure_ascii=False, separators=(",", ":"))

    return CALL.sub(instead, script)


def is_translated(message: Message) -> bool:
    """In all its forms, by someone who was sure."""
    return all(forms(message)) and not message.fuzzy


def forms(message: Message) -> list[str]:
    said = message.string or ""
    return [said] if isinstance(said, str) else list(said)


def english(message: Message) -> str:
    return message.id if isinstance(message.id, str) else str(message.id[0])


def unquoted(literal: str) -> str:
    """What a JavaScript string literal says."""
    body = re.sub(r"\\(['\n])", lambda m: m[1].strip(), literal[1:-1])
    body = re.sub(r"\\x(..)|\\u\{(\w+)\}", lambda m: chr(int(m[1] or m[2], 16)), body)
    return str(json.loads('"' + re.sub(r'(?<!\\)((?:\\\\)*)"', r'\1\\"', body) + '"'))
