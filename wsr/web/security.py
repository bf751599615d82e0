"""Security: which hosts are answered, what a page may load, how often a door may be tried."""

from __future__ import annotations

import ipaddress
import math
import re
import socket
import time
from collections import deque
from collections.abc import Callable, Iterable
from typing import Any

from flask import Request, Response

from wsr.domain.kernel import N_, Refused

POLICY = (
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; "
    "font-src 'self'; connect-src 'self' {sockets}; form-action 'self'; base-uri 'none'; "
    "frame-ancestors 'none'; manifest-src 'self'"
)
# A policy is for documents; on the files of a page it would be a tenth of what travels.
NO_DOCUMENTS = ("text/javascript", "text/css", "font/woff2")
HOST = re.compile(r"(?:\[([0-9A-Fa-f:.]+)\]|([A-Za-z0-9_.-]+))(?::[0-9]{1,5})?")


def add_headers(request: Request, answer: Response) -> Response:
    answer.headers["X-Content-Type-Options"] = "nosniff"
    if answer.mimetype in NO_DOCUMENTS:
        return answer
    # Older Safari does not take 'self' to cover sockets.
    sockets = f"ws://{request.host} wss://{request.host}"
    answer.headers.setdefault("Content-Security-Policy", POLICY.format(sockets=sockets))
    answer.headers.setdefault("Referrer-Policy", "no-referrer")
    if request.is_secure:  # browsers complain about it on plain http
        answer.headers["Cross-Origin-Opener-Policy"] = "same-origin"
    return answer


def need_same_origin(request: Request) -> None:
    """A page of another site can’t post with this site's cookies."""
    origin = request.headers.get("Origin")
    if is_own(origin, request.environ):
        return
    if origin or request.headers.get("Sec-Fetch-Site") in ("cross-site", "same-site"):
        raise Refused("bad_origin", N_("This request comes from another site."))


def is_own(origin: str | None, environ: dict[str, Any]) -> bool:
    """Whether a page of this server asks. Only its name counts, which TrustedHosts has checked:

    what a forwarding server adds can be made up, and behind one the scheme is not known here.
    """
    scheme, _, host = (origin or "").partition("://")
    return scheme in ("http", "https") and host == environ.get("HTTP_HOST")


class TrustedHosts:
    """WSGI in front of all, sockets too: answers to names that are this machine's own.

    A number is always right: only names can be bent to point here by someone else's DNS.
    """

    def __init__(self, app: Callable[..., Any], names: Iterable[str] = ()) -> None:
        here = socket.gethostname().lower()
        self._app = app
        self._names = {"localhost", here, f"{here}.local", *(n.lower() for n in names)}

    def __call__(self, environ: dict[str, Any], start: Callable[..., Any]) -> Any:
        if self.trusts(environ.get("HTTP_HOST", "")):
            return self._app(environ, start)
        body = b'{"error":{"code":"bad_host","why":"This server does not go by that name."}}'
        start(
            "400 Bad Request",
            [("Content-Type", "application/json"), ("Content-Length", str(len(body)))],
        )
        return [body]

    def trusts(self, host: str) -> bool:
        found = HOST.fullmatch(host)
        name = (found[1] or found[2]).lower().rstrip(".") if found else ""
        return name in self._names or is_address(name)


def is_address(name: str) -> bool:
    try:
        return bool(ipaddress.ip_address(name))
    except ValueError:
        return False


class Tries:
    """Failures are counted, never successes: a hall of 300 phones is one address."""

    def __init__(self, most: int, within: float, clock: Callable[[], float] = time.monotonic):
        self._most, self._within, self._clock = most, within, clock
        self._failed: dict[str, deque[float]] = {}
        self._swept = clock()

    def need_left(self, who: str) -> None:
        """Refused with too_many_tries after `most` failures `within` seconds."""
        failed = self._recent(who)
        if len(failed) >= self._most:
            left = math.ceil(failed[0] + self._within - self._clock())
            raise Refused(
                "too_many_tries", N_("Too many wrong tries. Wait a minute."), seconds=max(1, left)
            )

    def note(self, who: str) -> None:
        if len(self._failed) > 10_000:
            self._failed.clear()
        self._sweep()
        self._failed.setdefault(who, deque()).append(self._clock())

    def _sweep(self) -> None:
        """Whoever has failed long ago is as one who never did."""
        if self._clock() >= self._swept + self._within:
            self._swept = self._clock()
            self._failed = {who: each for who, each in [*self._failed.items()] if self._recent(who)}

    def _recent(self, who: str) -> deque[float]:
        failed = self._failed.get(who, deque())
        while failed and failed[0] < self._clock() - self._within:
            failed.popleft()
        return failed


class Pace:
    """So many things in so many seconds for each who, whose name is kept no longer than that."""

    def __init__(self, most: int, within: float, clock: Callable[[], float] = time.monotonic):
        self._most, self._within, self._clock = most, within, clock
        self._left: dict[str, tuple[float, float]] = {}
        self._swept = clock()

    def need_left(self, who: str, many: int) -> None:
        """Take `many` of what is left, which grows back with time; Refused with too_fast."""
        if self.wait(who, many):
            raise Refused("too_fast", N_("That was quick! It’ll be sent in a moment."))

    def wait(self, who: str, many: int = 1) -> float:
        """0, and `many` are taken; or nothing is, and there will be so many in so many seconds."""
        now = self._clock()
        if now >= self._swept + self._within:
            self.forget()
        left, since = self._left.get(who, (self._most, now))
        left = min(self._most, left + (now - since) * self._most / self._within)
        if left < many:
            return (many - left) * self._within / self._most
        self._left[who] = left - many, now
        return 0.0

    def forget(self) -> bool:
        """Whoever has all of it left again is as one who was never here; whether any others are."""
        self._swept = now = self._clock()
        left = list(self._left.items())
        self._left = {who: each for who, each in left if now < each[1] + self._within}
        return bool(self._left)
