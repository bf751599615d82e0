"""What browsers get is made at development time; who works on it gets the modules as they are written."""

from __future__ import annotations

import json
import re
from pathlib import Path

import pytest

from tests.javascript import nodes, parsed
from wsr.config import resource
from wsr.web.assets import DIST, MANIFEST, Assets, Built, Source

STATIC = resource("static")
SAID = {"pt": {"Save": "Guardar"}}


@pytest.fixture(scope="module")
def built() -> Assets:
    return Assets(Built(STATIC / DIST))


def test_a_phone_arrives_with_two_scripts(built: Assets) -> None:
    assert len(built.needs("js/phone/main.js")) == 2


def test_every_file_of_the_manifest_is_there_and_is_what_it_says(built: Assets) -> None:
    made = json.loads((STATIC / DIST / MANIFEST).read_text("utf-8"))
    assert {p.relative_to(STATIC / DIST).as_posix() for p in (STATIC / DIST).rglob("*.*")} == {
        *made["files"],
        MANIFEST,
    }
    for name in made["files"]:
        assert built.files.find(name), name


def test_a_script_without_words_is_the_same_in_every_language(built: Assets) -> None:
    english = built.files.find("js/pictures.js")
    assert english
    assert built.files.find("vendor/socket.io.js") is built.files.find("ar/vendor/socket.io.js")
    assert built.files.find("xx/js/pictures.js") is None
    assert built.files.find("js/nothing.js") is None


@pytest.mark.parametrize("language", ["ne", "ar"])
def test_a_reader_fetches_the_words_of_one_language(built: Assets, language: str) -> None:
    own = built.files.find(f"{language}/js/core/shared.js")
    english = built.files.find("js/core/shared.js")
    assert own
    assert english
    assert own.body != english.body
    assert re.search(r"[\u0600-\u06ff\u0900-\u097f]", own.body.decode())


def test_who_works_on_the_pages_gets_the_modules_as_they_are_written() -> None:
    source = Assets(Source(STATIC))
    assert source.needs("js/phone/main.js") == [source.url("js/phone/main.js")]
    found = source.files.find("js/phone/main.js")
    assert found
    assert found.body == (STATIC / "js/phone/main.js").read_bytes()
    assert source.files.find("dist/js/phone/main.js") is None


def test_written_modules_speak_the_language_of_their_address(tmp_path: Path) -> None:
    (tmp_path / "a.js").write_text('t("Save")')
    (tmp_path / "a.svg").write_text("<svg/>")
    source = Source(tmp_path, SAID)
    assert [source.find(name).body for name in ("a.js", "pt/a.js", "pt/a.svg")] == [  # type: ignore[union-attr]
        b't("Save")',
        b't("Guardar")',
        b"<svg/>",
    ]


def test_a_star_stands_for_every_activity_that_has_the_file(tmp_path: Path) -> None:
    for name in ("dots", "cards", "open"):
        (tmp_path / "css/activities" / name).mkdir(parents=True)
    (tmp_path / "css/activities/dots/wall.css").write_text(".b {}\n")
    (tmp_path / "css/activities/cards/wall.css").write_text(".a {}\n")
    (tmp_path / "css/activities/open/phone.css").write_text(".c {}\n")
    (tmp_path / "js").mkdir()
    (tmp_path / "js/secret.css").write_text(".d {}\n")
    source = Source(tmp_path)
    found = source.find("css/activities/*/wall.css")
    assert found
    assert (found.body, found.type) == (b".a {}\n.b {}\n", "text/css")
    assert source.find("css/activities/*/report.css") is None
    assert source.find("css/activities/**/wall.css") is None
    assert source.find("css/*/../js/secret.css") is None
    assert source.find("*/*") is None


@pytest.mark.parametrize("sheet", ["room", "work", "wall", "console"])
def test_a_screen_is_styled_the_same_as_written_and_as_made(built: Assets, sheet: str) -> None:
    """Each selector's classes; how rules are put into words is the bundler's own."""
    made = built.files.find(f"css/{sheet}.css")
    assert made
    assert classes(made.body.decode()) == classes("".join(written(f"css/{sheet}.css")))


def written(name: str) -> list[str]:
    found = Source(STATIC).find(name)
    assert found, name
    text = REMARK.sub(r"\1", found.body.decode())
    imported = [f"css/{each}" for each in re.findall(r'@import url\("([^"]+)"\)', text)]
    return [text, *(each for name in imported for each in written(name))]


def classes(text: str) -> set[str]:
    text = re.sub(r'@import[^;]*;|"[^"]*"', "", text)
    return {name for found in re.findall(r"([^{};]+)\{", text) for name in CLASS.findall(found)}


# In a string /* begins no remark.
REMARK = re.compile(r'("[^"]*")|/\*.*?\*/', re.S)
CLASS = re.compile(r"\.([a-z][\w-]*)")


def test_a_changed_file_is_another_build(tmp_path: Path) -> None:
    (tmp_path / "a.svg").write_text("<svg/>")
    before = Source(tmp_path).build
    assert Source(tmp_path).build == before
    (tmp_path / "a.svg").write_text("<svg></svg>")
    assert Source(tmp_path).build != before


@pytest.mark.parametrize(
    "name",
    [
        "../secret.js",
        "/etc/passwd",
        "",
        "css",
        "a.js\0.css",
        "..\\secret.js",
        "pt/../../secret.js",
        "readme.md",
    ],
)
def test_nothing_outside_the_folder_is_served(tmp_path: Path, name: str) -> None:
    (tmp_path / "secret.js").write_text("no")
    inside = tmp_path / "static"
    (inside / "css").mkdir(parents=True)
    (inside / "readme.md").write_text("no")
    assert Source(inside, SAID).find(name) is None


# Bytes, gzip: all that a phone fetches of its look, join.css, room.css and work.css together.
PHONE_SHEETS = 10_500  # all of it; a phone takes join, room and work one after the other


def test_the_look_of_a_phone_stays_light(built: Assets) -> None:
    made = built.files.find("css/phone.css")
    assert made
    assert made.packed
    assert len(made.packed) <= PHONE_SHEETS


# Bytes, gzip: what a phone fetches when a stage opens for the first time.
STAGE, LATER_SHEET = 12_000, 1_000
STAGES_OF_PHONES = ("cards", "ratings", "dots", "map", "forces", "interventions", "plans")
STAGES_OF_PHONES += ("partnerships", "task_forces", "pledges", "close")


@pytest.mark.parametrize("language", ["", "ne/", "ar/"])
@pytest.mark.parametrize("activity", STAGES_OF_PHONES)
def test_a_stage_brings_little_to_a_phone(built: Assets, activity: str, language: str) -> None:
    script = built.files.find(f"{language}js/activities/{activity}.js")
    assert script
    assert script.packed
    assert len(script.packed) <= STAGE


def test_what_the_stages_of_a_second_day_look_like_is_a_small_sheet(built: Assets) -> None:
    sheet = built.files.find("css/later.css")
    assert sheet
    assert sheet.packed
    assert len(sheet.packed) <= LATER_SHEET


@pytest.mark.parametrize("path", sorted((STATIC / DIST / "css").iterdir()), ids=lambda p: p.stem)
def test_what_old_browsers_lack_is_put_in_plain_words_once(path: Path) -> None:
    """No layers; alternatives one by one; directions by the page's own dir, whatever language a part is in."""
    text = path.read_text("utf-8")
    for each in ("@layer", ":is(", "-any(", ":dir(", ":lang(he)"):
        assert each not in text, each


# Syntax of 2020 and later, which Chrome 79 and Safari 13 refuse as a whole.
TOO_NEW = {"optional_chain", "??", "??=", "||=", "&&=", "private_property_identifier"}


def test_what_is_lowered_uses_nothing_that_the_oldest_phone_lacks() -> None:
    for path in (STATIC / DIST).rglob("*.js"):
        kinds = {each.type for each in nodes(parsed(path.read_text("utf-8")))}
        assert not kinds & TOO_NEW, path.name
