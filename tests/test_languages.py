"""A reader of any language meets sentences that are whole, sure, and said in the code."""

from __future__ import annotations

import io
import re
from pathlib import Path

import pytest
from babel import Locale
from babel.messages.catalog import Catalog, Message
from babel.messages.mofile import write_mo
from babel.messages.pofile import read_po, write_po
from babel.support import Translations

from tests.test_words import tool
from wsr import i18n

LANGUAGES = i18n.languages()[1:]
HOLE = re.compile(r"%\(\w+\)[sd]|%%|\{\w+\}")
COUNT = {"{n}", "%(n)s", "%(num)d"}
ORDER = ("zero", "one", "two", "few", "many", "other")
WHOLE = range(201)


@pytest.fixture(scope="module")
def known() -> set[str]:
    with (i18n.FOLDER / "messages.pot").open("rb") as file:
        return {i18n.english(each) for each in read_po(file) if each.id}


def faults(words: Catalog, known: set[str]) -> set[tuple[str, str]]:
    """What a reader would stumble over, each with the English of its sentence."""
    rule = plural_rule(words)
    return {
        (fault, i18n.english(each))
        for each in words
        if each.id
        for fault, found in (
            ("not in the code", i18n.english(each) not in known),
            ("no one was sure", each.fuzzy),
            ("half told", any(i18n.forms(each)) and not all(i18n.forms(each))),
            ("too few forms", each.pluralizable and len(i18n.forms(each)) != words.num_plurals),
            ("other holes", all(i18n.forms(each)) and not keeps_holes(each, rule)),
        )
        if found
    }


def plural_rule(words: Catalog) -> dict[int, int]:
    """Which form gettext takes for each number."""
    out = io.BytesIO()
    write_mo(out, words)
    out.seek(0)
    plural = Translations(out).plural
    return {n: plural(n) for n in WHOLE}


def keeps_holes(message: Message, rule: dict[int, int]) -> bool:
    """Every form has those of the English; one for a single number may say it in words."""
    asked = holes(i18n.english(message) if isinstance(message.id, str) else message.id[1])
    numbers = list(rule.values())
    said = [(holes(form), numbers.count(at)) for at, form in enumerate(i18n.forms(message))]
    single = sorted(set(asked) - COUNT)
    return all(found == asked or (uses <= 1 and found == single) for found, uses in said)


def holes(text: str) -> list[str]:
    return sorted(HOLE.findall(text))


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_language_has_nothing_to_stumble_over(language, known):
    assert faults(i18n.catalogue(i18n.catalogue_at(language)), known) == set()


ONE, MANY = "{n} card of {name}", "{n} cards of {name}"
SIX = ("none of {name}", "one of {name}", "two of {name}", *["{n} of {name}"] * 3)


@pytest.mark.parametrize(
    ("id", "said", "flags", "fault"),
    [
        ("Save {name}", "Guardar {name}", [], None),
        ("Save {name}", "", [], None),
        ((ONE, MANY), SIX, [], None),
        ("Save {name}", "Guardar {nome}", [], "other holes"),
        ("Save {name}", "Guardar", [], "other holes"),
        ("Save {name}", "Guardar {name} {name}", [], "other holes"),
        ("Save %(most)d", "Guardar %(most)s", [], "other holes"),
        ("Save {name}", "Guardar {name}", ["fuzzy"], "no one was sure"),
        ("Never said", "Nunca", [], "not in the code"),
        ((ONE, MANY), (*SIX[:5], ""), [], "half told"),
        ((ONE, MANY), SIX[:2], [], "too few forms"),
        ((ONE, MANY), (*SIX[:3], "few of {name}", *SIX[4:]), [], "other holes"),
        ((ONE, MANY), ("none", *SIX[1:]), [], "other holes"),
    ],
)
def test_a_fault_in_a_language_is_found(id, said, flags, fault):
    words = Catalog(locale="ar", fuzzy=False)
    words.mime_headers = [("Plural-Forms", tool().plural_forms("ar"))]
    words.add(id, said, flags=flags)
    found = faults(words, {"Save {name}", "Save %(most)d", ONE})
    assert found == ({(fault, id if isinstance(id, str) else id[0])} if fault else set())


@pytest.mark.parametrize("language", [*LANGUAGES, "fr", "pl", "ru", "cs", "sw", "pt"])
def test_forms_stand_in_the_order_in_which_browsers_count(language):
    words = Catalog(locale=language, fuzzy=False)
    words.mime_headers = [("Plural-Forms", tool().plural_forms(language))]
    if language in LANGUAGES:
        words = i18n.catalogue(i18n.catalogue_at(language))
    name = Locale.parse(language).plural_form
    used = [each for each in ORDER if each in {name(n) for n in WHOLE}]
    assert plural_rule(words) == {n: used.index(name(n)) for n in WHOLE}


@pytest.mark.parametrize("language", LANGUAGES)
def test_months_on_screens_are_those_on_paper(language):
    [said] = [
        each for english, each in i18n.sayings(language).items() if english.startswith("January, ")
    ]
    assert re.split(r"[,،] *", str(said)) == list(
        Locale.parse(language).months["format"]["wide"].values()
    )


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_language_is_written_as_the_tool_writes_it(language):
    """When this fails: make words."""
    path: Path = i18n.catalogue_at(language)
    words, out = i18n.catalogue(path), io.BytesIO()
    write_po(out, words, width=100, sort_output=True, include_lineno=False)
    assert out.getvalue() == path.read_bytes()
