"""People: what Fay, Ana, Ben and the wall do at their screens, in one place."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import datetime
from typing import Any

import pytest
from playwright.sync_api import expect

from tests.browser.conftest import HOST_KEY, LAN_NAME, PHONE, Screen, Server, watch
from tests.faults.hall import free_port
from tests.faults.proxy import Proxy
from wsr.cli.rehearse.phone import Phone

LAGOON = {
    "title": "Fish for our grandchildren",
    "task": "How do we keep the lagoon alive?",
    "day0": "2026-11-21",
    "groups": [
        {"name": "Fishers", "icon": "fish"},
        {"name": "Ministry", "icon": "government"},
        {"name": "Traders", "icon": "market"},
    ],
    "dots": 3,
}


class Room:
    """A half day on the lagoon; Fay steers it without a screen, and sees all of it."""

    def __init__(self, server: Server, stage: str = "barriers") -> None:
        made = server.ask("/api/workshops", LAGOON, HOST_KEY)
        self.server, self.code, self.key = server, made["code"], made["facilitator_key"]
        self.fay = Phone(f"http://127.0.0.1:{server.port}", self.code)
        self.fay.join(facilitator_key=self.key, name="Fay")
        if stage:
            self.does("open_stage", stage=stage)

    def does(self, command: str, **fields: Any) -> None:
        self.fay.ask(command, **fields)

    def records(self, kind: str) -> list[dict[str, Any]]:
        return [r for r in self.fay.snapshot()["records"] if r["kind"] == kind]

    def cards(self) -> list[str]:
        """Their words, in the order in which they came."""
        return [card["text"] for card in self.records("card")]

    def health(self) -> Any:
        return self.server.ask(f"/api/health/{self.code}", key=self.fay.token)


class Seen(Screen):
    """A screen with all that has travelled to it since `frames.clear()`."""

    def __init__(self, page: Any) -> None:
        super().__init__(page)
        self.frames = Frames(page)


class Frames:
    """The frames of a page's socket, and its answers over HTTP."""

    def __init__(self, page: Any) -> None:
        self._frames: list[str] = []
        self._answers: list[Any] = []
        cdp = page.context.new_cdp_session(page)
        cdp.send("Network.enable")
        cdp.on("Network.webSocketFrameReceived", self._hear)
        page.on("response", lambda answer: "/static/" in answer.url or self._answers.append(answer))

    def _hear(self, told: Any) -> None:
        self._frames.append(told["response"]["payloadData"])

    def clear(self) -> None:
        self._frames.clear()
        self._answers.clear()

    def everything(self) -> str:
        return "\n".join([*self._frames, *(answer.text() for answer in self._answers if answer.ok)])


def opened(
    browser: Any,
    url: str,
    *,
    size: tuple[int, int] = PHONE,
    init: str = "",
    clock: bool | datetime = False,
    **options: Any,
) -> Seen:
    """A page in a context of its own; `init` runs before its scripts, `clock` is set and can be moved."""
    context = browser.new_context(
        viewport={"width": size[0], "height": size[1]}, reduced_motion="reduce", **options
    )
    if clock:
        context.clock.install(time=clock if isinstance(clock, datetime) else None)
    return seen(context, url, init)


def seen(context: Any, url: str, init: str = "") -> Seen:
    """Another page of a browser that has been here before."""
    screen = Seen(context.new_page())
    watch(screen, "/".join(url.split("/")[:3]))
    if init:
        screen.page.add_init_script(init)
    screen.page.goto(url)
    return screen


Opens = Callable[..., Seen]


@pytest.fixture(scope="module")
def server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Server]:
    running = Server(tmp_path_factory.mktemp("hall") / "sessions", free_port()).start()
    yield running
    if running.process.poll() is None:
        running.stop()


@pytest.fixture
def room(server: Server) -> Iterator[Room]:
    made = Room(server)
    yield made
    made.fay.hang_up()


@pytest.fixture
def air(server: Server) -> Iterator[Proxy]:
    proxy = Proxy(server.port)
    yield proxy
    proxy.close()


@pytest.fixture
def opens(browser: Any, server: Server) -> Iterator[Opens]:
    """`opens(path, through=air)`: a page on another device; none can ask anyone but the laptop."""
    screens: list[Screen] = []

    def open_screen(path: str, through: Proxy | None = None, **more: Any) -> Screen:
        base = f"http://{LAN_NAME}:{through.url.rpartition(':')[2]}" if through else server.url
        screens.append(opened(browser, base + path, **more))
        return screens[-1]

    yield open_screen
    for screen in screens:
        screen.page.context.close()
    assert [url for screen in screens for url in screen.foreign] == []


Arrives = Callable[..., Any]


@pytest.fixture
def arrives(opens: Opens, room: Room) -> Arrives:
    """`arrives("Ana", "Fishers")`: someone joins the room on a phone of their own."""
    return lambda name, group, **more: join(opens(f"/w/{room.code}", **more), name, group)


def falls(air: Proxy) -> None:
    """The wifi is gone: lines are cut, no new one comes about."""
    air.weather.closed = True
    air.cut_all()


def clears(air: Proxy) -> None:
    air.weather.closed = False


def join(screen: Any, name: str, group: str, live: bool = True, asked: str = "") -> Any:
    """Come in through the door everyone uses."""
    screen.box("Your name").fill(name)
    screen.page.get_by_role("radio", name=group).check()
    screen.button("Join", exact=True).click()
    if asked:  # where the phone still holds words of who was here before
        screen.button(asked).click()
    expect(line(screen)).to_have_text("Live") if live else expect(line(screen)).to_be_visible()
    return screen


def line(screen: Screen) -> Any:
    return screen.page.get_by_role("status", name="Connection")


def writes(screen: Screen, *texts: str) -> None:
    """Send each as soon as the box is free for it; whether it arrives is another matter."""
    for text in texts:
        screen.box("Your card").fill(text)
        screen.button("Send").click()
        expect(screen.box("Your card")).to_have_value("")


def card(screen: Screen, text: str) -> Any:
    return screen.page.get_by_role("listitem").filter(has_text=text)
