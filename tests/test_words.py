"""Every sentence that people read can be told in their own language."""

from __future__ import annotations

import importlib.util
import json
import re
from collections.abc import Iterator
from pathlib import Path
from types import ModuleType

import pytest
from babel.messages.catalog import Catalog, Message
from flask import Flask

from tests import javascript, pseudo
from tests.refusals import refusals
from wsr import i18n
from wsr.app import create_app
from wsr.config import Config
from wsr.domain.kernel import Refused
from wsr.web import wire

ROOT = Path(__file__).resolve().parent.parent
MODULES = sorted((ROOT / "static/js").rglob("*.js"))
OWN = ("Lagoon 2030", "Who brings the fish back?", "Fishers", "Ministry", "Ana")
BROWSER = "static/js/"
HOST = {"Authorization": "Bearer host"}
SPEAKS = {"Accept-Language": pseudo.LANGUAGE}


def tool() -> ModuleType:
    spec = importlib.util.spec_from_file_location("words", ROOT / ".ci/words.py")
    assert spec
    assert spec.loader
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


@pytest.fixture(scope="module")
def words() -> Catalog:
    found: Catalog = tool().collected()
    return found


def messages(words: Catalog) -> Iterator[tuple[Message, list[str]]]:
    for each in words:
        if each.id:
            yield each, list(each.id) if isinstance(each.id, list | tuple) else [each.id]


def test_the_committed_sentences_are_those_in_the_code(words):
    """When this fails: make words."""
    committed = (ROOT / "wsr/locale/messages.pot").read_bytes()
    assert committed == tool().as_pot(words)


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ('t("Plain")', ["Plain"]),
        ('html`<b>${t("In a hole")}</b>`', ["In a hole"]),
        (
            'html`${list.map((x) => html`<i>${x ? t("Deep") : ""}</i>`)} ${t("After")}`',
            ["Deep", "After"],
        ),
        ("t('It\\'s \"quoted\"')", ['It\'s "quoted"']),
        ('t("Say \\"hi\\" \\u2026")', ['Say "hi" …']),
        ('t(\n  "On the next line",\n  { name },\n)', ["On the next line"]),
        ('tn("{n} card", "{n} cards", n)', ["{n} card", "{n} cards"]),
        ('// t("comment")\n/* t("comment") */ const a = "t(\\"no\\")"; b = `t("text")`;', []),
        ('const r = /t("pattern")/; at("no"); x.t("no"); function t(english) {}', []),
    ],
)
def test_the_extractor_finds_every_call_and_nothing_else(text, found):
    assert [word for call in javascript.calls(text) for word in call.words or ["?"]] == found


@pytest.mark.parametrize("text", ["t(a)", 't("a" + b)', "t(`a`)", 'tn("one", many, n)', "t()"])
def test_the_extractor_says_when_words_are_not_plain(text):
    assert [call.words for call in javascript.calls(text)] == [None]


def test_every_call_in_the_browser_has_plain_words():
    wrong = [
        f"{path.relative_to(ROOT)}:{call.line}"
        for path in MODULES
        for call in javascript.calls(path.read_text("utf-8"))
        if call.words is None
    ]
    assert wrong == []


def test_the_extractor_finds_as_many_calls_as_a_plain_search():
    for path in MODULES:
        text = path.read_text("utf-8")
        plain = re.findall(r"(?<![\w.$])tn?\(\s*[\"'`]", without_comments(text))
        assert len(javascript.calls(text)) == len(plain), path


def without_comments(text: str) -> str:
    comments = {each.text for each in javascript.tokens(text) if not each.means}
    for each in sorted(comments, key=len, reverse=True):
        text = text.replace(each, "")
    return text


def test_every_text_in_a_template_can_be_translated():
    wrong = [
        f"{path.relative_to(ROOT)}:{line}: {text}"
        for path in MODULES
        for line, template in templates(path.read_text("utf-8"))
        for text in bare_words(template)
    ]
    assert wrong == []


def templates(text: str) -> Iterator[tuple[int, str]]:
    """The html`...` templates of a module with NUL where something is filled in."""
    found = javascript.templates(text)
    return ((each.line, each.text) for each in found if each.tag == "html")


def bare_words(template: str) -> list[str]:
    shown = "|".join(pseudo.SHOWN)
    told = re.findall(rf'\b(?:{shown})="([^"\0]+)"', template)
    between = re.sub(r"<[^<>]*>|&\w+;", " ", template)
    return [each.strip() for each in [*told, between] if re.search(r"[^\W\d_]{2}", each)]


# Said by one program to another, or the names of keys on a keyboard.
FOR_PROGRAMS = re.compile(r"(?:Shift|Alt|Ctrl) \S( \S)?|IndexedDB does not answer")


def test_every_sentence_that_is_shown_can_be_translated():
    wrong = []
    for path in MODULES:
        meant = [each for each in javascript.tokens(path.read_text("utf-8")) if each.means]
        for at, token in enumerate(meant):
            said = re.fullmatch(r"[\"']([A-Z][a-z]+ .*)[\"']", token.text)
            before = [each.text for each in meant[max(0, at - 4) : at]]
            told = before[-2:] in (["t", "("], ["tn", "("]) or before[:2] == ["tn", "("]
            thrown = before[-2:] == ["Error", "("]
            if token.kind == javascript.STRING and said and not told and not thrown:
                wrong += [] if FOR_PROGRAMS.fullmatch(said[1]) else [f"{path.name}: {said[1]}"]
    # The core knows no languages: ui/room.js hands this sentence down.
    assert set(wrong) <= {"outbox.js: This text is too long to send."}


def test_holes_are_written_as_their_side_fills_them(words):
    """{name} in the browser, %(name)s on the server; one sentence cannot be for both."""
    for message, forms in messages(words):
        sides = {place.startswith(BROWSER) for place, _ in message.locations}
        for form in forms:
            assert not (True in sides and re.search(r"%\(\w+\)[sd]", form)), form
            assert not (False in sides and re.search(r"\{\w+\}", form)), form


def test_every_refusal_is_among_the_sentences(words):
    known = {form for _, forms in messages(words) for form in forms}
    missing = [each for each in refusals() if each.why and each.why not in known]
    assert missing == []


@pytest.fixture(scope="module")
def elsewhere(words, tmp_path_factory) -> Iterator[Flask]:
    """The server with a language no one speaks."""
    folder = tmp_path_factory.mktemp("words")
    pseudo.write(words, folder / "locale")
    before, i18n.FOLDER = i18n.FOLDER, folder / "locale"
    app = create_app(Config(sessions=folder / "sessions", host_key="host", assets="source"))
    yield app
    app.extensions["wsr"].rooms.close()
    i18n.FOLDER = before


@pytest.fixture(scope="module")
def code(elsewhere) -> str:
    asked = {"title": OWN[0], "task": OWN[1], "groups": list(OWN[2:])}
    host = {**HOST, **SPEAKS}
    made = elsewhere.test_client().post("/api/workshops", json=asked, headers=host).json
    browser = elsewhere.test_client()
    browser.post(f"/api/workshops/{made['code']}/join", json={"group": "g1", "name": "Ana"})
    return str(made["code"])


PAGES = [
    "/",
    "/?code=NOPE",
    "/new",
    "/w/CODE",
    "/w/CODE/wall",
    "/w/CODE/run",
    "/w/CODE/plan/g1",
    "/w/CODE/report",
    "/w/CODE/plan/nobody",
    "/nowhere",
]


@pytest.mark.parametrize("path", PAGES)
def test_no_english_is_left_on_a_page(elsewhere, code, path):
    browser = elsewhere.test_client()
    browser.post(f"/api/workshops/{code}/join", json={"group": "g1"})
    for reader in (elsewhere.test_client(), browser):
        html = reader.get(path.replace("CODE", code), headers=SPEAKS).text
        assert f'lang="{pseudo.LANGUAGE}"' in html
        assert pseudo.english_left(html, (*OWN, code, "NOPE", "nobody", "localhost")) == []


PLACE = re.compile(r"%\((\w+)\)")


def test_a_refusal_speaks_the_askers_language(elsewhere):
    with elsewhere.test_request_context(headers=SPEAKS):
        for each in refusals():
            if each.why:
                said = wire.refusal(
                    Refused(each.code, each.why, **dict.fromkeys(PLACE.findall(each.why), 3))
                )["why"]
                assert pseudo.SAID.fullmatch(said), said


def test_a_script_has_all_its_words_in_it(elsewhere):
    said = i18n.sayings(pseudo.LANGUAGE)
    for path in MODULES:
        text = path.read_text("utf-8")
        before = [each for each in javascript.calls(text) if each.words]
        after = json.loads(said_by(i18n.told(text, said)))
        assert after == [word for call in before for word in pseudo_forms(call)]


def pseudo_forms(call: javascript.Call) -> list[str]:
    return [pseudo.pseudo(word) for word in call.words or ()]


def said_by(text: str) -> str:
    """The words of the calls in a module whose server has put them in place, as JSON."""
    lists = re.findall(
        r"(?<![\w.$])tn?\(\s*(\[.*?\"\]|\"(?:[^\"\\\n]|\\.)*\")", without_comments(text)
    )
    return json.dumps([word for each in lists for word in listed(json.loads(each))])


def listed(word: str | list[str]) -> list[str]:
    return word if isinstance(word, list) else [word]


def test_words_for_one_page_are_those_of_the_page(elsewhere):
    """A phone fetches no sentence of the console, nor the English of its own."""
    served = elsewhere.test_client()
    shown = served.get("/", headers=SPEAKS).text
    assert re.search(rf'src="/static/\w+/{pseudo.LANGUAGE}/js/home/home.js"', shown)
    script = re.search(r'src="([^"]+home.js)"', shown)
    assert script
    said = served.get(script[1]).text
    assert (
        pseudo.pseudo(
            "A code never contains O, 0, I, 1 or L, because they look alike. Please check it again."
        )
        in said
    )
    assert "Please check it again." not in said


def test_who_reads_english_fetches_the_modules_as_they_are(elsewhere):
    served = elsewhere.test_client()
    script = re.search(r'src="([^"]+home.js)"', served.get("/").text)
    assert script
    assert f"/{pseudo.LANGUAGE}/" not in script[1]
    assert "Please check it again." in served.get(script[1]).text
    assert i18n.languages() == ["en", pseudo.LANGUAGE]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ('t("Save")', 't("Guardar")'),
        ("t('Save')", 't("Guardar")'),
        ('t(\n  "Save",\n  { name },\n)', 't(\n  "Guardar",\n  { name },\n)'),
        ('tn("{n} card", "{n} cards", n)', 'tn(["{n} cartão","{n} cartões"], "{n} cards", n)'),
        ('t("Say \\"hi\\"")', 't("Diga \\"olá\\"")'),
        ('t("Leave")', 't("Leave")'),
        ('t("{n} card")', 't("{n} card")'),
        (
            'at("Save"); x.t("Save"); $t("Save"); "Save"',
            'at("Save"); x.t("Save"); $t("Save"); "Save"',
        ),
    ],
)
def test_words_are_put_in_place_and_nothing_else_is_touched(text, told):
    said = {"Save": "Guardar", "{n} card": ["{n} cartão", "{n} cartões"], 'Say "hi"': 'Diga "olá"'}
    assert i18n.told(text, said) == told


def test_what_no_one_was_sure_of_stays_english(tmp_path, monkeypatch):
    told = Catalog(locale="pt_BR", fuzzy=False)
    told.add("Save", "Guardar")
    told.add("Leave", "Deixar", flags=["fuzzy"])
    told.add(("{n} card", "{n} cards"), ("{n} cartão", ""))
    path = tmp_path / "pt_BR/LC_MESSAGES/messages.po"
    path.parent.mkdir(parents=True)
    with path.open("wb") as po:
        pseudo.write_po(po, told)
    monkeypatch.setattr(i18n, "FOLDER", tmp_path)
    assert i18n.languages() == ["en", "pt-BR"]
    assert i18n.sayings("pt-BR") == {"Save": "Guardar"}
    said = i18n.translations("pt-BR")
    assert [said.gettext(each) for each in ("Save", "Leave", "Stay")] == [
        "Guardar",
        "Leave",
        "Stay",
    ]
