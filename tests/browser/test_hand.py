"""The facilitator's hand on real screens: hide, pause, remove, erase, and what a vote must not show."""

# ruff: noqa: F401, F811 - fixtures come by name

from __future__ import annotations

import re
from typing import Any

import pytest
from playwright.sync_api import expect

from tests.browser.conftest import LAPTOP, PROJECTOR
from tests.browser.people import (
    Arrives,
    Opens,
    Room,
    Seen,
    air,
    arrives,
    card,
    clears,
    falls,
    join,
    line,
    opens,
    room,
    seen,
    server,
    writes,
)
from tests.faults.proxy import Proxy
from wsr.cli.rehearse.phone import Phone

pytestmark = pytest.mark.browser
AT_ONCE = 20_000  # ms; a page that had to find out on its own would take thirty seconds
THIEF, PIRATE = "Ben is a thief", "Ben is a pirate"


def the_card(room: Room) -> str:
    (found,) = room.records("card")
    return str(found["id"])


def test_a_hidden_card_is_gone_for_others_and_its_author_keeps_the_words(
    opens: Opens, arrives: Arrives, room: Room
) -> None:
    wall = opens(f"/w/{room.code}/wall", size=PROJECTOR)
    ana, ben = arrives("Ana", "Fishers"), arrives("Ben", "Ministry")
    writes(ana, THIEF)
    for screen in (ben, wall):
        expect(screen.text(THIEF)).to_have_count(1)
        assert THIEF in screen.frames.everything()
    hidden = the_card(room)
    room.does("hide_card", card=hidden)
    for screen in (ben, wall):
        expect(screen.text(THIEF)).to_have_count(0, timeout=AT_ONCE)
        screen.frames.clear()
    expect(card(ana, THIEF)).to_contain_text("The facilitator has hidden this card.")
    card(ana, THIEF).get_by_role("button", name="Edit").click()
    ana.box("Edit your card").fill(PIRATE)
    ana.button("Save", exact=True).click()
    expect(card(ana, PIRATE)).to_contain_text("Saved")
    room.does("add_card", card="after", stage="barriers", text="Too few boats")
    for screen in (ben, wall):
        expect(screen.text("Too few boats")).to_have_count(1)
        assert "Ben is a" not in screen.frames.everything()
        assert "Ben is a" not in screen.page.content()
    ben.frames.clear()
    ben.page.reload()
    expect(ben.text("Too few boats")).to_have_count(1)
    assert "Ben is a" not in ben.frames.everything()
    room.does("hide_card", card=hidden, hidden=False)
    for screen in (ben, wall):
        expect(screen.text(PIRATE)).to_have_count(1, timeout=AT_ONCE)


def test_a_pause_stops_every_phone_and_gives_late_words_back(
    arrives: Arrives, room: Room, air: Proxy
) -> None:
    ana = arrives("Ana", "Fishers")
    ben = arrives("Ben", "Ministry", through=air)
    ana.box("Your card").fill("Half a sentence")
    falls(air)
    writes(ben, THIEF)
    room.does("pause_room")
    expect(ana.text("The facilitator has paused posting.")).to_be_visible(timeout=AT_ONCE)
    expect(ana.box("Your card")).to_have_count(0)
    expect(ana.text("Half a sentence")).to_be_visible()
    clears(air)
    expect(ben.text("The facilitator has paused posting.").first).to_be_visible()
    expect(ben.page.locator(".came-back")).to_contain_text(THIEF)
    assert room.cards() == []
    room.does("resume_room")
    expect(ana.box("Your card")).to_have_value("Half a sentence", timeout=AT_ONCE)
    expect(ben.box("Your card")).to_have_value(THIEF)
    ben.button("Send").click()
    expect(card(ben, THIEF)).to_contain_text("Saved")
    assert room.cards() == [THIEF]


def removed(arrives: Arrives, room: Room, air: Proxy) -> Seen:
    """Ana, who was removed while a card of hers waited."""
    ana = arrives("Ana", "Fishers", through=air)
    ana.box("Your card").wait_for()  # the stage is there before the air falls
    falls(air)
    writes(ana, THIEF)
    room.does("remove_person", person=who(room, "Ana"))
    clears(air)
    expect(ana.text("You are no longer in this room")).to_be_visible()
    expect(ana.text("1 not sent yet: kept on this phone.")).to_be_visible()
    return ana


def who(room: Room, name: str) -> str:
    (found,) = [p["id"] for p in room.records("person") if p["name"] == name]
    return str(found)


def test_a_removed_phone_says_so_at_once_and_comes_back_when_let_in(
    arrives: Arrives, room: Room
) -> None:
    ana = arrives("Ana", "Fishers")
    room.does("remove_person", person=who(room, "Ana"))
    expect(ana.text("You are no longer in this room")).to_be_visible(timeout=AT_ONCE)
    room.does("readmit_person", person=who(room, "Ana"))
    ana.button("Join again").click()
    expect(line(ana)).to_have_text("Live")
    writes(ana, PIRATE)
    expect(card(ana, PIRATE)).to_contain_text("Saved")
    assert len(room.records("person")) == 2


def test_who_was_removed_and_let_back_in_still_has_the_words(
    arrives: Arrives, room: Room, air: Proxy
) -> None:
    ana = removed(arrives, room, air)
    room.does("readmit_person", person=who(room, "Ana"))
    ana.button("Join again").click()
    expect(card(ana, THIEF)).to_contain_text("Saved")
    assert room.cards() == [THIEF]


def test_who_was_removed_and_joins_anew_brings_the_words_along(
    arrives: Arrives, room: Room, air: Proxy
) -> None:
    ana = removed(arrives, room, air)
    ana.button("Join again").click()
    join(ana, "Ana, calmer", "Fishers", live=False, asked="Yes, send mine")
    expect(card(ana, THIEF)).to_contain_text("Saved")
    assert room.cards() == [THIEF]


def test_an_erased_person_leaves_blanks_on_every_screen_and_nothing_in_the_file(
    opens: Opens, arrives: Arrives, room: Room
) -> None:
    console = opens(f"/w/{room.code}/run#key={room.key}", size=LAPTOP)
    wall = opens(f"/w/{room.code}/wall", size=PROJECTOR)
    ana, ben = arrives("Anastasia", "Fishers"), arrives("Ben", "Ministry")
    writes(ana, THIEF)
    expect(ben.text(THIEF)).to_have_count(1)
    people = console.page.get_by_role("region", name="People")
    people.get_by_text("Fishers").first.click()
    console.button("More for Anastasia").click()
    console.page.get_by_role("menuitem", name="Erase person…").click()
    question = console.page.get_by_role("dialog", name="Erase Anastasia?")
    expect(question).to_contain_text("You can’t undo this.")
    question.get_by_role("button", name="Erase permanently").click()
    expect(ana.text("You are no longer in this room")).to_be_visible()
    for screen in (ben, wall, console):
        expect(screen.text("(erased)")).to_have_count(1)
        expect(screen.text(THIEF)).to_have_count(0)
    expect(people).not_to_contain_text("Anastasia")
    report = seen(ben.page.context, ben.page.url + "/report")
    expect(report.text("(erased)").first).to_be_attached()
    assert words_on_disk(room) & {THIEF, "Anastasia"} == set()


def words_on_disk(room: Room) -> set[str]:
    every = b"".join(f.read_bytes() for f in room.server.folder.glob(f"{room.code}*"))
    return {word for word in (THIEF, "Anastasia", "Ministry") if word.encode() in every}


DOTS = 87  # nowhere else: more than a clock ever shows
SHOWN = re.compile(r"(?<![0-9A-Za-z_.\-\"])87(?![0-9A-Za-z_.\-])")


def test_no_frame_of_an_open_vote_holds_dots_of_others(
    opens: Opens, arrives: Arrives, room: Room
) -> None:
    room.does("add_card", card="k1", stage="barriers", text="Too few boats")
    room.does("mark_leverage", on="k1")
    room.does("open_stage", stage="leverage")
    console = opens(f"/w/{room.code}/run#key={room.key}", size=LAPTOP)
    wall = opens(f"/w/{room.code}/wall", size=PROJECTOR)
    ben = arrives("Ben", "Ministry")
    ana = Phone(f"http://127.0.0.1:{room.server.port}", room.code)
    ana.join(name="Ana", group="g1")
    room.does("open_vote", vote="v1", stage="leverage", budget=90)
    ana.ask("place_dots", vote="v1", on="k1", dots=DOTS)
    stepper = ben.page.get_by_role("group", name="Dots for Too few boats")
    stepper.get_by_role("button", name="One more").click()
    expect(stepper.get_by_role("status")).to_have_text("1")
    expect(console.page.get_by_role("region", name="Vote")).to_contain_text("2")
    for screen in (console, wall, ben):
        tells_nothing(screen, own_ballot=screen is ben)
        screen.frames.clear()
    ben.page.reload()
    expect(stepper.get_by_role("status")).to_have_text("1")
    tells_nothing(ben, own_ballot=True)
    others = [{"k1": 1}] * 3  # so that there is a result to show
    room.does("cast_for", vote="v1", group="g1", ballots=others)
    room.does("close_vote", vote="v1")
    ana.hang_up()
    for screen in (console, wall, ben):
        expect(screen.page.locator("body")).to_contain_text("backed by")
        assert f'"dots":{DOTS + 4}' in screen.frames.everything()


def tells_nothing(screen: Seen, *, own_ballot: bool) -> None:
    heard = screen.frames.everything()
    assert '"kind":"vote"' in heard
    assert '"tally"' not in heard
    assert not SHOWN.search(heard)
    assert own_ballot or '"ballot"' not in heard
