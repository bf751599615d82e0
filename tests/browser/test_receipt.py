"""What came of my cards: Ana reads it on her phone, keeps a link, and opens it long after the retreat."""

# ruff: noqa: F401, F811 - fixtures come by name

from __future__ import annotations

import shutil
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import expect

from tests.browser.conftest import PHONE, Screen, Server
from tests.browser.people import Arrives, Opens, Room, arrives, opened, opens, room, server, writes
from tests.patience import until
from tests.ports import free_port

pytestmark = pytest.mark.browser
WORDS = "No one polices the lake"


def came_in(room: Room, words: str) -> str:
    """The id of a card, once it is there."""
    until(lambda: words in room.cards(), words)
    return next(card["id"] for card in room.records("card") if card["text"] == words)


@pytest.fixture
def ana(arrives: Arrives, room: Room) -> Screen:
    """Her card went into another, which was chosen and decided on."""
    ana = arrives("Ana", "Fishers")
    writes(ana, WORDS)
    room.does("add_card", card="k2", stage="barriers", text="The lake has no police")
    room.does("merge_cards", card=came_in(room, WORDS), into="k2")
    room.does("mark_leverage", on="k2")
    room.does("decide", decision="d", text="We hire wardens", on=["k2"])
    return ana


def own_page(phone: Screen) -> Any:
    """By the menu, as someone in the room comes to it."""
    phone.button("Menu").click()
    phone.page.get_by_role("link", name="What came of my cards").click()
    return phone.page.locator(".chain-card")


def link_of(ana: Screen) -> str:
    """What is behind the server's address in the link that Ana keeps."""
    own_page(ana)
    ana.button("Get a link").click()
    url = ana.page.locator(".chain-url").text_content()
    assert ana.page.locator(".chain-qr").evaluate("(it) => it.decode().then(() => it.width > 100)")
    return "/w/" + str(url).partition("/w/")[2]


def told(card: Any) -> None:
    expect(card.locator(".card-text")).to_have_text(WORDS)
    expect(card.locator(".chain-how")).to_have_text(
        ["Merged into", "Became a leverage point", "Decided"]
    )
    expect(card.locator(".chain-words").last).to_have_text("We hire wardens")


def test_ana_reads_where_her_words_went(ana: Screen) -> None:
    told(own_page(ana))
    assert not ana.troubles


def test_ana_walks_on_from_a_step_and_back_to_her_words(ana: Screen) -> None:
    own_page(ana)
    ana.button("We hire wardens").click()
    expect(ana.page.locator(".chain-thing")).to_contain_text("We hire wardens")
    ana.button(WORDS).click()
    expect(ana.page.locator(".chain-thing")).to_contain_text(WORDS)
    assert ana.page.evaluate("document.documentElement.scrollWidth <= innerWidth")
    for words in ("We hire wardens", "What came of my cards"):
        ana.button("Back").click()
        expect(ana.page.locator("body")).to_contain_text(words)
    told(ana.page.locator(".chain-card"))
    assert not ana.troubles


def test_the_link_leads_no_further_than_her_cards(ana: Screen, opens: Opens) -> None:
    later = opens(link_of(ana))
    told(later.page.locator(".chain-card"))
    expect(later.button("We hire wardens")).to_have_count(0)


def test_the_link_opens_on_another_device_after_the_workshop_was_closed(
    ana: Screen, room: Room, opens: Opens
) -> None:
    link = link_of(ana)
    room.does("close_workshop")
    later = opens(link)
    told(later.page.locator(".chain-card"))
    expect(later.button("Get a link")).to_have_count(0)
    assert not later.troubles


def test_the_link_opens_from_a_copy_of_the_file_on_another_laptop(
    ana: Screen, room: Room, server: Server, browser: Any, tmp_path: Path
) -> None:
    link = link_of(ana)
    copied(server, room, tmp_path / "sessions")
    other = Server(tmp_path / "sessions", free_port()).start()
    later = opened(browser, other.url + link)
    told(later.page.locator(".chain-card"))
    later.page.context.close()
    other.stop()


def copied(server: Server, room: Room, to: Path) -> None:
    """The session file with what SQLite keeps beside it, as someone copies a folder."""
    to.mkdir()
    for path in server.folder.glob(f"{room.code}*"):
        shutil.copy2(path, to)


def test_the_link_of_someone_who_was_erased_tells_nothing(
    ana: Screen, room: Room, opens: Opens
) -> None:
    link = link_of(ana)
    [person] = [p["id"] for p in room.records("person") if p["name"] == "Ana"]
    room.does("erase_person", person=person)
    later = opens(link)
    expect(later.text("This link no longer works.")).to_be_visible()
    expect(later.page.locator(".chain-card")).to_have_count(0)
    expect(later.text(WORDS)).to_have_count(0)


def test_a_card_without_a_name_is_on_anas_phone_and_on_no_link(
    room: Room, arrives: Arrives, opens: Opens
) -> None:
    room.does("edit_stage", stage="barriers", settings={"naming": "anonymous"})
    ana = arrives("Ana", "Fishers")
    writes(ana, "The mayor takes half")
    card = came_in(room, "The mayor takes half")
    room.does("mark_leverage", on=card)
    room.does("edit_stage", stage="barriers", settings={"naming": "named"})
    writes(ana, WORDS)
    came_in(room, WORDS)
    room.does("close_stage", stage="barriers")
    link = link_of(ana)
    expect(ana.page.locator(".chain-card .card-text")).to_have_text([WORDS, "The mayor takes half"])
    later = opens(link)
    expect(later.page.locator(".chain-card .card-text")).to_have_text([WORDS])


def test_zoe_who_has_not_joined_is_asked_to_join(opens: Opens, room: Room) -> None:
    zoe = opens(f"/w/{room.code}/mine")
    expect(zoe.page.get_by_role("heading", name="Join the room first")).to_be_visible()
    zoe.page.get_by_role("link", name="Join").click()
    expect(zoe.box("Your name")).to_be_visible()


@pytest.mark.parametrize("locale", ["en", "ar"])
@pytest.mark.parametrize("size", [PHONE, (320, 568)], ids=str)
def test_the_page_keeps_within_the_phone(
    ana: Screen, opens: Opens, size: tuple[int, int], locale: str
) -> None:
    later = opens(link_of(ana), size=size, locale=locale)
    expect(later.page.locator(".chain-card")).to_be_visible()
    for page in (later.page, ana.page):
        assert page.evaluate("document.documentElement.scrollWidth <= innerWidth")
