"""The address on the QR code: Fay picks another network, and every screen and paper follows."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import expect

from tests.browser.conftest import HOST_KEY, LAPTOP, PROJECTOR, Server
from tests.browser.people import Opens, opens  # noqa: F401 - fixtures come by name
from tests.patience import until
from tests.ports import free_port

pytestmark = pytest.mark.browser
WIFI, CABLE, VPN = "192.168.1.20", "10.0.0.4", "10.8.0.2"
NETWORKS = f"wlan9 {WIFI}\neth9 {CABLE}\ntun9 {VPN}\n"


class Laptop(Server):
    """A server on a laptop with three networks; the browser is on the same laptop."""

    @property
    def url(self) -> str:
        return f"http://localhost:{self.port}"

    @property
    def listed(self) -> Path:
        return self.folder.parent / "networks"

    def start(self) -> Laptop:
        self.listed.write_text(NETWORKS)
        program = [sys.executable, "-m", "tests.browser.two_networks", str(self.listed)]
        flags = ["--host", "127.0.0.1", "--port", str(self.port), "--sessions", str(self.folder)]
        environ = {**os.environ, "WSR_HOST_KEY": HOST_KEY}
        self.process = subprocess.Popen([*program, "serve", *flags], env=environ)
        until(self.answers, "the server to answer")
        return self


@pytest.fixture
def server(tmp_path: Path) -> Iterator[Laptop]:
    running = Laptop(tmp_path / "sessions", free_port())
    running.start()
    yield running
    running.stop()


def drawn(image: Any) -> str:
    """The picture as the server gives it now."""
    return str(image.evaluate("async (img) => (await fetch(img.src)).text()"))


def test_fay_picks_another_network_and_every_screen_follows(
    opens: Opens,  # noqa: F811
    server: Laptop,
    workshop: dict[str, Any],
) -> None:
    code, cable = workshop["code"], f"{CABLE}:{server.port}"
    wall = opens(f"/w/{code}/wall", size=PROJECTOR)
    fay = opens(f"/w/{code}/run#key={workshop['facilitator_key']}", size=LAPTOP)
    fay.page.get_by_role("navigation", name="Panels").get_by_role("button", name="Join").click()
    choices = fay.page.get_by_role("group", name="Address on QR codes, posters and cards")
    expect(choices.get_by_role("radio")).to_have_count(3)
    expect(choices.locator("label")).to_have_text(
        [
            re.compile(f"{kind} {ip}")
            for kind, ip in (("Wifi", WIFI), ("Cable", CABLE), ("VPN", VPN))
        ]
    )
    expect(choices.get_by_role("radio", name=WIFI)).to_be_checked()
    expect(wall.page.locator(".arrive-address")).to_contain_text(WIFI)
    image = fay.page.locator(".console-join .qr img")
    before, on_wall = drawn(image), wall.page.locator(".arrive-qr").get_attribute("src")
    choices.get_by_role("radio", name=CABLE).check()
    expect(fay.page.locator(".console-join p > .code")).to_have_text(f"{cable}/w/{code}")
    expect(image).to_have_attribute("src", re.compile(re.escape(CABLE)))
    assert drawn(image) != before
    expect(wall.page.locator(".arrive-address")).to_contain_text(cable)
    expect(wall.page.locator(".arrive-qr")).not_to_have_attribute("src", str(on_wall))
    loses_the_cable(server, fay)


def loses_the_cable(server: Laptop, fay: Any) -> None:
    server.listed.write_text(NETWORKS.replace(f"eth9 {CABLE}\n", ""))
    said = f"This laptop no longer has the address you chose, {CABLE}."
    expect(fay.page.get_by_role("region", name="Notices")).to_contain_text(said)
    expect(fay.page.locator(".console-join p > .code")).to_contain_text(WIFI)
    choices = fay.page.get_by_role("group", name="Address on QR codes, posters and cards")
    choices.get_by_role("radio", name=WIFI).check()
    expect(fay.page.get_by_role("region", name="Notices").get_by_text(said)).to_have_count(0)
