"""A phone of a few years ago: a real old Chromium, driven over its own wire."""

from __future__ import annotations

import base64
import itertools
import json
import subprocess
import urllib.request
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import websocket

from tests.browser.conftest import LAN_NAME, PHONE
from tests.patience import PATIENCE, until
from tests.ports import free_port

BUILDS = Path(__file__).resolve().parents[2] / ".ci/old_browsers"
# These builds are made for one process without a sandbox; with more they end at once.
ATTEMPTS, STARTING = 3, 30.0  # starts; seconds for each of its first answers
FLAGS = [
    "--headless",
    "--no-sandbox",
    "--single-process",
    "--no-zygote",
    "--disable-gpu",
    "--disable-dev-shm-usage",
    "--no-first-run",
    "--disable-sync",
    "--disable-background-networking",
    "--disable-component-update",
    "--hide-scrollbars",
    f"--host-resolver-rules=MAP {LAN_NAME} 127.0.0.1",
]
# What a finger can hit: elements of this kind with these words (in them, or as their name) that are drawn.
SEEN = """(kind, words) => [...document.querySelectorAll(kind)].filter((each) =>
  each.getClientRects().length && getComputedStyle(each).visibility !== "hidden" &&
  [each.innerText, each.getAttribute("aria-label"), each.labels && each.labels[0] && each.labels[0].innerText]
    .some((said) => (said || "").trim().includes(words)))"""


class OldPhone:
    """Taps and typing go through the browser's own input, so that only what is drawn can be hit."""

    def __init__(self, line: websocket.WebSocket) -> None:
        self.line = line
        self.numbers = itertools.count(1)
        self.troubles: list[str] = []
        self.asked: list[str] = []
        self.album: Path | None = None
        for domain in ("Page", "Runtime", "Network", "Log"):
            self.call(f"{domain}.enable")
        width, height = PHONE
        self.resize(width, height)
        self.call("Emulation.setTouchEmulationEnabled", enabled=True)

    def call(self, method: str, **params: Any) -> Any:
        number = next(self.numbers)
        self.line.send(json.dumps({"id": number, "method": method, "params": params}))
        while (said := json.loads(self.line.recv())).get("id") != number:
            self.heard(said)
        assert "error" not in said, f"{method}: {said['error']}"
        return said["result"]

    def heard(self, event: dict[str, Any]) -> None:
        name, params = event.get("method"), event.get("params", {})
        if name == "Runtime.exceptionThrown":
            self.troubles.append(json.dumps(params["exceptionDetails"])[:2000])
        elif name == "Runtime.consoleAPICalled" and params["type"] in ("error", "assert"):
            self.troubles.append(json.dumps(params["args"])[:2000])
        elif name == "Log.entryAdded" and params["entry"]["level"] == "error":
            self.troubles.append(json.dumps(params["entry"])[:2000])
        elif name in ("Network.requestWillBeSent", "Network.webSocketCreated"):
            self.asked.append(params.get("url") or params["request"]["url"])

    def js(self, expression: str) -> Any:
        answer = self.call(
            "Runtime.evaluate", expression=expression, returnByValue=True, awaitPromise=True
        )
        assert "exceptionDetails" not in answer, answer["exceptionDetails"]
        return answer["result"].get("value")

    def until(self, expression: str, what: str = "") -> Any:
        try:
            return until(lambda: self.js(expression), what or expression)
        except AssertionError as error:
            raise AssertionError(f"{error}\n\n{self.words()}\n\n{self.troubles}") from None

    def resize(self, width: int, height: int) -> None:
        size = {"width": width, "height": height, "deviceScaleFactor": 1, "mobile": True}
        self.call("Emulation.setDeviceMetricsOverride", **size)

    def open(self, url: str) -> None:
        self.call("Page.navigate", url=url)
        self.until(
            f"location.href.startsWith({json.dumps(url)}) && document.readyState === 'complete'"
        )

    def words(self) -> str:
        return str(self.js("document.body ? document.body.innerText : ''"))

    def sees(self, words: str) -> None:
        self.until(f"document.body && document.body.innerText.includes({json.dumps(words)})", words)

    def tap(self, words: str, kind: str = "button, a, label, summary", nth: int = 0) -> None:
        x, y = self.until(
            f"({PLACE})({json.dumps(kind)}, {json.dumps(words)}, {nth})", f"{kind} {words!r}"
        )
        for step, fingers in (("touchStart", [{"x": x, "y": y}]), ("touchEnd", [])):
            self.call("Input.dispatchTouchEvent", type=step, touchPoints=fingers)

    def write(self, words: str, box: str) -> None:
        """In the text box of this name."""
        self.tap(box, "input, textarea")
        self.until("document.activeElement.matches('input, textarea')", f"the box {box!r}")
        self.call("Input.insertText", text=words)

    def picture(self, path: Path) -> None:
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(base64.b64decode(self.call("Page.captureScreenshot")["data"]))


# Where it is in the view: null when a finger would hit something else there, or when it moved since the frame before.
PLACE = f"""async (kind, words, nth) => {{
  const found = ({SEEN})(kind, words)[nth];
  if (!found) return null;
  found.scrollIntoView({{ block: "center" }});
  const frame = () => new Promise((then) => requestAnimationFrame(() => then(found.getBoundingClientRect())));
  const [before, {{ left, top, width, height }}] = [await frame(), await frame()];
  if (before.left !== left || before.top !== top) return null;
  const [x, y] = [left + width / 2, top + height / 2];
  const hit = document.elementFromPoint(x, y);
  return hit && (found.contains(hit) || hit.contains(found)) ? [x, y] : null;
}}"""


@contextmanager
def old_phone(build: str, folder: Path) -> Iterator[OldPhone]:
    """`build`: chromium-80 or chromium-92."""
    path = BUILDS / build
    assert path.is_file(), f"{build} is not there: run make browser (it comes from npm)"
    for attempt in range(ATTEMPTS):
        with (folder / "said.txt").open("w") as said:
            port = free_port()
            profile = folder / f"profile{attempt}"
            where = [f"--remote-debugging-port={port}", f"--user-data-dir={profile}"]
            running = subprocess.Popen(
                [str(path), *FLAGS, *where, "about:blank"], stdout=said, stderr=said
            )
        try:
            phone = OldPhone(line_to(running, port, folder / "said.txt"))
        except (TimeoutError, websocket.WebSocketTimeoutException):
            running.kill()  # builds in one process hang now and then when they start
            running.wait(PATIENCE)
            continue
        phone.line.settimeout(PATIENCE)
        try:
            yield phone
        finally:
            running.kill()
            running.wait(PATIENCE)
        return
    raise AssertionError(f"{build} never answered after its start")


def line_to(running: Any, port: int, said: Path) -> websocket.WebSocket:
    def tabs() -> Any:
        assert running.poll() is None, f"the old browser ended:\n{said.read_text()}"
        try:
            with urllib.request.urlopen(
                f"http://127.0.0.1:{port}/json", timeout=PATIENCE
            ) as answer:
                return json.load(answer)
        except OSError:
            return None

    (tab,) = [each for each in until(tabs, "the old browser to answer") if each["type"] == "page"]
    return websocket.create_connection(tab["webSocketDebuggerUrl"], STARTING, suppress_origin=True)
