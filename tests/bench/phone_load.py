"""Phone load: how long a cheap phone on slow 3G takes to the form, to its script and to the room.

python -m tests.bench.phone_load          on a server of its own
"""

from __future__ import annotations

import socket
import tempfile
import time
from pathlib import Path
from typing import Any

from playwright.sync_api import sync_playwright

from tests.browser.conftest import FLAGS, HOST_KEY, PHONE, Server, chromium
from tests.browser.weighing import ARRIVAL, Scales

ROUNDS = 3
PAINTED = """() => performance.getEntriesByName("first-contentful-paint")[0]?.startTime"""
STARTED = """() => performance.getEntriesByName("interactive")[0]?.startTime"""


def main() -> None:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port = probe.getsockname()[1]
    server = Server(Path(tempfile.mkdtemp()), port).start()
    try:
        with sync_playwright() as playwright:
            browser = playwright.chromium.launch(executable_path=chromium(), args=FLAGS)
            for _ in range(ROUNDS):
                code = server.ask("/api/workshops", ARRIVAL, HOST_KEY)["code"]
                print(arrival(browser, f"{server.url}/w/{code}"))
            browser.close()
    finally:
        server.stop()


def arrival(browser: Any, address: str) -> str:
    """Seconds: the form is painted; its script has it; after the tap on Join the room is live."""
    context = browser.new_context(viewport={"width": PHONE[0], "height": PHONE[1]})
    page = context.new_page()
    page.add_init_script(WATCH)
    scales = Scales(page)
    scales.slow()
    page.goto(address, wait_until="networkidle")
    form, interactive = page.evaluate(PAINTED), page.evaluate(STARTED)
    page.get_by_label("Teachers").check()
    begun = time.monotonic()
    page.get_by_role("button", name="Join").click()
    page.locator(".welcome").wait_for()
    shown = time.monotonic() - begun
    page.locator(".line[data-tone=ok]").wait_for()
    live = time.monotonic() - begun
    context.close()
    return (
        f"form {form / 1000:.2f} s (2), interactive {interactive / 1000:.2f} s (3), "
        f"joined: room {shown:.2f} s, live {live:.2f} s, {scales.of()} bytes"
    )


# The form's script is there when it listens to the form.
WATCH = """
const listen = EventTarget.prototype.addEventListener;
EventTarget.prototype.addEventListener = function (type, ...rest) {
  if (type === "submit") performance.mark("interactive");
  return listen.call(this, type, ...rest);
};
"""

if __name__ == "__main__":
    main()
