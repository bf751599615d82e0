"""A real server, a real browser, people with their own phones."""

from __future__ import annotations

import json
import os
import re
import shutil
import subprocess
import sys
import urllib.request
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import pytest

from tests.patience import PATIENCE, until
from tests.ports import free_port

HOST_KEY = "the-host-key-of-this-test"
# A name that is no secure context, as a laptop's address in a hall is none.
LAN_NAME = "wsr.web.lan"
PHONE, LAPTOP, PROJECTOR = (360, 740), (1366, 768), (1920, 1080)
FLAGS = [
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-sync",
    "--disable-background-networking",
    "--disable-component-update",
    f"--host-resolver-rules=MAP {LAN_NAME} 127.0.0.1",
]


def chromium() -> str | None:
    return os.environ.get("CHROMIUM") or shutil.which("chromium") or shutil.which("google-chrome")


@pytest.fixture(scope="session")
def browser() -> Iterator[Any]:
    from playwright.sync_api import expect, sync_playwright

    # A line that is lost comes back after a delay drawn by chance; on a busy machine later still.
    expect.set_options(timeout=PATIENCE * 1000)

    path = chromium()
    assert path, "These tests need Chromium: apt-get install chromium"
    with sync_playwright() as playwright:
        running = playwright.chromium.launch(executable_path=path, args=FLAGS)
        yield running
        running.close()


@dataclass
class Server:
    folder: Path
    port: int
    process: Any = None

    @property
    def url(self) -> str:
        return f"http://{LAN_NAME}:{self.port}"

    def start(self) -> Server:
        command = [
            sys.executable,
            "-m",
            "wsr",
            "serve",
            "--host",
            "127.0.0.1",
            "--port",
            str(self.port),
            "--sessions",
            str(self.folder),
        ]
        environ = {
            **os.environ,
            "WSR_HOST_KEY": HOST_KEY,
            "WSR_TRUSTED_HOSTS": LAN_NAME,
            "WSR_ADDRESS": self.url,
        }
        self.process = subprocess.Popen(command, env=environ, stdout=subprocess.DEVNULL)
        until(self.answers, "the server to answer")
        return self

    def answers(self) -> bool:
        assert self.process.poll() is None, "the server ended"
        try:
            return bool(self.ask("/healthz")["ok"])
        except OSError:
            return False

    def ask(self, path: str, body: Any = None, key: str = "") -> Any:
        headers = {"Content-Type": "application/json", "Authorization": f"Bearer {key}"}
        data = None if body is None else json.dumps(body).encode()
        asked = urllib.request.Request(f"http://127.0.0.1:{self.port}{path}", data, headers)
        with urllib.request.urlopen(asked, timeout=PATIENCE) as answer:
            return json.load(answer)

    def stop(self) -> None:
        self.process.terminate()
        self.process.wait(PATIENCE)

    def kill(self) -> None:
        self.process.kill()
        self.process.wait(PATIENCE)


@pytest.fixture
def server(tmp_path: Path) -> Iterator[Server]:
    running = Server(tmp_path / "sessions", free_port()).start()
    yield running
    if running.process.poll() is None:
        running.stop()


@dataclass
class Screen:
    """Someone's page, with what went wrong on it."""

    page: Any
    troubles: list[str] = field(default_factory=list)
    foreign: list[str] = field(default_factory=list)

    def button(self, name: str, **more: Any) -> Any:
        return self.page.get_by_role("button", name=name, **more)

    def panel(self, name: str = "", icon: str = "") -> Any:
        """Fay's panel of this name, or with this icon in whatever language: in the row or under More."""
        tabs = self.page.locator(".console-tabs button")
        tabs.first.wait_for()
        of = re.compile(rf"^{name}") if name else None
        drawn = self.page.locator(f"[href$='#{icon}']") if icon else None
        tab = tabs.filter(has_text=of, has=drawn)
        if not tab.count():
            self.page.locator(".console-tabs .console-menu > button").click()
        tab.first.click()
        return self.page.locator(".console-panel")

    def text(self, words: str) -> Any:
        return self.page.get_by_text(words)

    def box(self, name: str) -> Any:
        return self.page.get_by_role("textbox", name=name)


@pytest.fixture
def screens(browser: Any, server: Server) -> Iterator[Any]:
    """`screens(path, size)` opens a page in a context of its own, as another device would."""
    opened: list[Screen] = []

    def open_screen(path: str, size: tuple[int, int] = PHONE, **options: Any) -> Screen:
        width, height = size
        context = browser.new_context(
            viewport={"width": width, "height": height}, reduced_motion="reduce", **options
        )
        screen = Screen(context.new_page())
        watch(screen, server.url)
        screen.page.goto(server.url + path)
        opened.append(screen)
        return screen

    yield open_screen
    for screen in opened:
        screen.page.context.close()


def watch(screen: Screen, home: str) -> None:
    page = screen.page
    page.set_default_timeout(PATIENCE * 1000)
    page.on("pageerror", lambda error: screen.troubles.append(str(error)))
    page.on("console", lambda said: said.type == "error" and screen.troubles.append(said.text))
    inside = (home, home.replace("http", "ws", 1), "data:", "blob:")
    page.on("request", lambda r: r.url.startswith(inside) or screen.foreign.append(r.url))
    page.on("websocket", lambda s: s.url.startswith(inside) or screen.foreign.append(s.url))


@pytest.fixture
def workshop(server: Server) -> dict[str, Any]:
    """A half day on the lagoon, just made by the host."""
    return server.ask(
        "/api/workshops",
        {
            "title": "Fish for our grandchildren",
            "task": "How do we keep the lagoon alive?",
            "method": "half-day",
            "day0": "2026-11-21",
            "groups": [
                {"name": "Fishers", "icon": "fish"},
                {"name": "Ministry", "icon": "government"},
                {"name": "Traders", "icon": "market"},
            ],
            "dots": 3,
        },
        HOST_KEY,
    )
