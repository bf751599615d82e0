"""Bad wifi: phones that fall off the line, die, freeze or keep nothing lose and double no word."""

# ruff: noqa: F401, F811 - fixtures come by name

from __future__ import annotations

import contextlib
import shutil
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Error, expect

from tests.browser.conftest import LAPTOP, PROJECTOR, Screen, Server, until
from tests.browser.people import (
    Opens,
    Room,
    air,
    card,
    clears,
    falls,
    join,
    line,
    opened,
    opens,
    room,
    seen,
    server,
    writes,
)
from tests.faults.hall import free_port
from tests.faults.proxy import Proxy

pytestmark = pytest.mark.browser
THREE = ("Nets are too fine", "No patrols at night", "الصيادون لا يثقون بالوزارة")


def ana_at(opens: Opens, room: Room, **more: Any) -> Screen:
    ana = join(opens(f"/w/{room.code}", **more), "Ana", "Fishers")
    ana.box("Your card").wait_for()  # the stage is there before the air falls
    return ana


def shown_once(wall: Screen, *texts: str) -> None:
    for text in texts:
        expect(wall.page.get_by_text(text, exact=True)).to_have_count(1)


def test_three_cards_written_offline_arrive_once_in_order(
    opens: Opens, room: Room, air: Proxy
) -> None:
    wall = opens(f"/w/{room.code}/wall", size=PROJECTOR)
    ana = ana_at(opens, room, through=air)
    falls(air)
    ana.page.context.set_offline(True)
    expect(line(ana)).to_contain_text("Offline")
    writes(ana, *THREE)
    expect(line(ana)).to_have_text("Offline: 3 waiting to send")
    for text in THREE:
        expect(card(ana, text)).to_contain_text("Waiting to send")
    assert room.cards() == []
    clears(air)
    ana.page.context.set_offline(False)
    expect(line(ana)).to_have_text("Live")
    for text in THREE:
        expect(card(ana, text)).to_contain_text("Saved")
        expect(card(ana, text)).to_have_count(1)
    assert room.cards() == list(THREE)
    shown_once(wall, *THREE)


def test_flight_mode_alone_is_noticed_and_left(opens: Opens, room: Room) -> None:
    ana = ana_at(opens, room)
    ana.page.context.set_offline(True)
    writes(ana, THREE[0])
    ana.page.context.set_offline(False)
    expect(card(ana, THREE[0])).to_contain_text("Saved")
    assert room.cards() == [THREE[0]]


LATER = "const now = Date.now; Date.now = () => now() + 60_000;"


def test_a_killed_tab_leaves_its_words_to_the_next(opens: Opens, room: Room, air: Proxy) -> None:
    ana = ana_at(opens, room, through=air)
    falls(air)
    expect(line(ana)).to_contain_text("Offline")
    writes(ana, *THREE)
    crash(ana)
    assert room.cards() == []
    clears(air)
    again = seen(ana.page.context, ana.page.url, init=LATER)
    expect(line(again)).to_have_text("Live")
    for text in THREE:
        expect(card(again, text)).to_contain_text("Saved")
    assert room.cards() == list(THREE)


def crash(screen: Screen) -> None:
    """As on a phone that needs its memory for something else: no event, no farewell."""
    with screen.page.expect_event("crash"), contextlib.suppress(Error):
        screen.page.goto("chrome://crash", timeout=20_000)


def test_a_reload_before_the_answer_does_not_double(opens: Opens, room: Room, air: Proxy) -> None:
    ana = ana_at(opens, room, through=air)
    air.weather.deaf = True
    writes(ana, THREE[0])
    until(lambda: room.cards() == [THREE[0]], "the card to be on the laptop's disk")
    expect(card(ana, THREE[0])).to_contain_text("Waiting to send")
    air.weather.deaf = False
    ana.page.reload()
    expect(line(ana)).to_have_text("Live")
    expect(card(ana, THREE[0])).to_contain_text("Saved")
    expect(card(ana, THREE[0])).to_have_count(1)
    assert room.cards() == [THREE[0]]


def test_a_frozen_page_catches_up_by_itself(opens: Opens, room: Room, air: Proxy) -> None:
    ben = join(opens(f"/w/{room.code}", through=air, clock=True), "Ben", "Ministry")
    cdp = freeze(ben)
    for wire in air.wires:
        wire.half_open = True  # what has carried nothing for minutes still reads open
    room.does("add_card", card="k1", stage="barriers", text=THREE[1])
    thaw(ben, cdp)
    ben.page.clock.run_for(10_000)  # less than the silence after which any page grows suspicious
    expect(card(ben, THREE[1])).to_have_count(1)
    expect(line(ben)).to_have_text("Live")


def freeze(screen: Screen) -> Any:
    """No script of the page runs; Chromium without a window does not freeze pages on its own."""
    cdp = screen.page.context.new_cdp_session(screen.page)
    cdp.send("Debugger.enable")
    stopped: list[Any] = []
    cdp.on("Debugger.paused", lambda told: stopped.append(told))
    cdp.send("Debugger.pause")
    until(lambda: stopped or screen.page.wait_for_timeout(20), "the page to stand still")
    return cdp


def thaw(screen: Screen, cdp: Any) -> None:
    cdp.send("Debugger.resume")
    cdp.send("Debugger.disable")
    screen.page.evaluate("document.dispatchEvent(new Event('resume'))")


def test_a_page_that_froze_over_the_heartbeat_catches_up_too(
    opens: Opens, room: Room, air: Proxy
) -> None:
    ben = join(opens(f"/w/{room.code}", through=air, clock=True), "Ben", "Ministry")
    for wire in air.wires:
        wire.half_open = True
    room.does("add_card", card="k1", stage="barriers", text=THREE[1])
    ben.page.clock.fast_forward(60_000)  # no event tells a page in front that it slept
    expect(card(ben, THREE[1])).to_have_count(1)


BLOCKED = """
Object.defineProperty(window, "indexedDB", { get() { throw new Error("blocked") } });
Object.defineProperty(window, "localStorage", { get() { throw new Error("blocked") } });
Object.defineProperty(window, "sessionStorage", { get() { throw new Error("blocked") } });
"""
FULL = """
const full = () => { throw new DOMException("full", "QuotaExceededError") };
Storage.prototype.setItem = full;
IDBObjectStore.prototype.put = full;
"""


@pytest.mark.parametrize("init", [BLOCKED, FULL], ids=["blocked", "full"])
def test_a_phone_that_keeps_nothing_says_so_and_still_sends(
    opens: Opens, room: Room, air: Proxy, init: str
) -> None:
    ana = ana_at(opens, room, through=air, init=init)
    falls(air)
    writes(ana, *THREE[:2])
    expect(line(ana)).to_have_text("2 not sent yet. Keep this page open.")
    clears(air)
    expect(line(ana)).to_have_text("Live")
    for text in THREE[:2]:
        expect(card(ana, text)).to_contain_text("Saved")
    assert room.cards() == list(THREE[:2])


def test_the_server_dies_and_all_screens_go_on_without_a_reload(
    opens: Opens, room: Room, server: Server
) -> None:
    wall = opens(f"/w/{room.code}/wall", size=PROJECTOR)
    console = opens(f"/w/{room.code}/run#key={room.key}", size=LAPTOP)
    ana = ana_at(opens, room)
    expect(console.text("This console is connected")).to_be_attached()
    pages = [screen.page for screen in (wall, console, ana)]
    for page in pages:
        page.evaluate("window.sameAsBefore = true")
    server.kill()
    expect(line(ana)).to_contain_text("Offline")
    writes(ana, *THREE)
    expect(line(ana)).to_have_text("Offline: 3 waiting to send")
    server.start()
    expect(line(ana)).to_have_text("Live")
    shown_once(wall, *THREE)
    for text in THREE:
        expect(card(console, text)).to_have_count(1)
    assert room.cards() == list(THREE)
    assert all(page.evaluate("window.sameAsBefore") for page in pages)


NO_SOCKET = "delete window.WebSocket;"


def test_without_websockets_a_card_and_a_vote_go_by_long_polling(opens: Opens, room: Room) -> None:
    ana = opens(f"/w/{room.code}", init=NO_SOCKET, clock=True)
    sockets: list[Any] = []
    ana.page.on("websocket", lambda socket: sockets.append(socket))
    join(ana, "Ana", "Fishers", live=False)
    pass_until(ana, lambda: line(ana).text_content() == "Live", "the line to be live by polling")
    writes(ana, THREE[0])
    expect(card(ana, THREE[0])).to_contain_text("Saved")
    (found,) = room.records("card")
    room.does("mark_leverage", on=found["id"])
    room.does("open_stage", stage="leverage")
    room.does("open_vote", vote="v1", stage="leverage")
    stepper = ana.page.get_by_role("group", name=f"Dots for {THREE[0]}")
    stepper.get_by_role("button", name="One more").click()
    expect(stepper.get_by_role("status")).to_have_text("1")
    until(lambda: room.records("turnout")[0]["voted"] == 1, "the vote to count")
    room.does("cast_for", vote="v1", group="g1", ballots=[{found["id"]: 1}] * 4)
    room.does("close_vote", vote="v1")
    expect(ana.page.locator("body")).to_contain_text("backed by 1 of 1 group")
    assert sockets == []


def test_swallowed_websockets_end_in_long_polling(opens: Opens, room: Room) -> None:
    ana = opens("/healthz", clock=True)
    ana.page.route_web_socket("**", lambda socket: None)  # taken, never answered
    ana.page.goto(ana.page.url.replace("/healthz", f"/w/{room.code}"))
    join(ana, "Ana", "Fishers", live=False)
    writes(ana, THREE[0])
    pass_until(ana, lambda: room.cards() == [THREE[0]], "the card to come by polling")
    expect(card(ana, THREE[0])).to_contain_text("Saved")


def pass_until(screen: Screen, true: Callable[[], bool], what: str) -> None:
    """Time passes faster on this page than in the room."""

    def sooner() -> bool:
        screen.page.clock.run_for(500)
        return true()

    until(sooner, what)


def test_words_come_along_when_a_copy_does_not_know_the_phone(
    browser: Any, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    copies = tmp_path / "stick"
    monkeypatch.setenv("WSR_COPY_TO", str(copies))
    server = Server(tmp_path / "sessions", free_port()).start()
    room = Room(server)
    room.fay.hang_up()
    server.stop()  # which makes a last copy
    kept = shutil.copy(copies / f"{room.code}.sqlite", tmp_path / "kept")
    server.start()
    console = opened(browser, f"{server.url}/w/{room.code}/run#key={room.key}", size=LAPTOP)
    ana = join(opened(browser, f"{server.url}/w/{room.code}"), "Ana", "Fishers")
    writes(ana, *THREE[:2])
    expect(card(ana, THREE[1])).to_contain_text("Saved")
    expect(card(console, THREE[1])).to_have_count(1)
    server.kill()
    expect(line(ana)).to_contain_text("Offline")
    writes(ana, THREE[2])
    lose(server, room.code, kept)
    server.start()
    expect(ana.text("The room doesn’t recognise this phone")).to_be_visible(timeout=12_000)
    expect(ana.text("not sent yet: kept on this phone")).to_be_visible()
    assert room.cards() == []
    ana.button("Join again").click()
    expect(line(ana)).to_have_text("Live")
    for text in THREE:
        expect(card(ana, text)).to_contain_text("Saved")
    assert room.cards() == list(THREE)
    assert [p["name"] for p in room.records("person") if p["role"] == "participant"] == ["Ana"]
    back = console.text("3 posts arrived after the copy was put in place")
    expect(back).to_be_attached(timeout=12_000)
    for screen in (ana, console):
        assert screen.foreign == []
        screen.page.context.close()
    server.stop()


def lose(server: Server, code: str, copy: str) -> None:
    """The laptop is gone; another one continues from the copy."""
    shutil.rmtree(server.folder)
    server.folder.mkdir()
    shutil.copy(copy, server.folder / f"{code}.sqlite")


def test_the_watch_over_other_origins_can_bark(opens: Opens, room: Room) -> None:
    ana = opens(f"/w/{room.code}")
    ana.page.evaluate("fetch('http://elsewhere.lan/').catch(() => null)")
    until(lambda: ana.foreign or ana.troubles, "the watch to bark")
    ana.foreign.clear()
