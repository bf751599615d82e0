"""Arrivals: how fast people can join, so that no phone can fill a room and no hall feels it."""

from __future__ import annotations

import ipaddress
import math
import secrets
import time
from collections.abc import Callable

from flask import session

from wsr.domain.kernel import N_, Refused
from wsr.live.loop import Loop
from wsr.web.security import Pace

DEVICE, DEVICE_SECONDS = 10, 60.0  # people of one browser, as at a table with one phone
ADDRESS_SECONDS = 600.0  # in which as many can join again as may do so at once
PROGRAM_SECONDS = 1200.0  # the same of programs, which are no hall
TOGETHER = 1.5  # as many as of each, of both: a script that is both at once fills no room of 2,000


class Arrivals:
    """Nothing is kept of anyone but in memory, for as long as the pace needs: 20 minutes at most.

    Browsers that have opened the page are counted apart from programs that only post: behind one
    address, a script that joins again and again keeps out other scripts.
    """

    def __init__(
        self, at_once: int, loop: Loop, clock: Callable[[], float] = time.monotonic
    ) -> None:
        self.devices = Pace(DEVICE, DEVICE_SECONDS, clock)
        self.browsers = Pace(at_once, ADDRESS_SECONDS, clock)
        self.programs = Pace(at_once, PROGRAM_SECONDS, clock)
        self.together = Pace(math.ceil(TOGETHER * at_once), ADDRESS_SECONDS, clock)
        self._loop, self._forgetting = loop, False

    def need_pace(self, device: str | None, address: str) -> None:
        """One more can join, or Refused with too_many_joins, with the `seconds` to wait."""
        self._forget_later()
        if device and (wait := self.devices.wait(device)):
            raise Refused(
                "too_many_joins",
                N_(
                    "This phone joined several times just now. Please try again in %(seconds)d seconds."
                ),
                seconds=told(wait),
            )
        kind, here = self.browsers if device else self.programs, place(address)
        if wait := kind.wait(here) or self.together.wait(here):
            raise Refused(
                "too_many_joins",
                N_("Many people are joining at once. Please try again in %(seconds)d seconds."),
                seconds=told(wait),
            )

    @property
    def paces(self) -> tuple[Pace, ...]:
        return self.devices, self.browsers, self.programs, self.together

    def _forget_later(self) -> None:
        """Also where no one comes any more, who would remind us."""
        if not self._forgetting:
            self._forgetting = True
            self._loop.spawn(self._forget)

    def _forget(self) -> None:
        self._loop.sleep(DEVICE_SECONDS)
        self._forgetting = False
        held = [pace.forget() for pace in self.paces]
        if any(held):
            self._forget_later()


def told(wait: float) -> int:
    """Whole seconds; at least two, since the sentence speaks of several."""
    return max(2, math.ceil(wait))


def place(address: str) -> str:
    """What counts as one address: of IPv6 the network, in which a phone has all it likes."""
    try:
        found = ipaddress.ip_address(address)
    except ValueError:
        return address
    return address if found.version == 4 else str(ipaddress.ip_network((found, 64), strict=False))


def device() -> str | None:
    """By which this browser is known until it is closed, if it has opened the page of a phone."""
    found = session.get("device")
    return found if isinstance(found, str) else None


def greet_device() -> None:
    if device() is None:
        session["device"] = secrets.token_hex(8)
