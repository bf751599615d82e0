"""Behind a proxy everyone keeps their own address; a header that anyone can send changes nothing."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from tests.web.people import FISHERS, Hall
from wsr.app import FAILED_TRIES
from wsr.web.proxies import TrustedProxies

PROXY, OTHER, ANA, ZOE = "10.0.0.2", "10.0.0.3", "203.0.113.7", "198.51.100.9"


def seen(peer: str, forwarded: str = "", **more: str) -> tuple[str, str, str]:
    """The address, scheme and host that the application is told."""
    told: dict[str, Any] = {}
    environ = {"REMOTE_ADDR": peer, "wsgi.url_scheme": "http", "HTTP_HOST": "laptop", **more}
    if forwarded:
        environ["HTTP_X_FORWARDED_FOR"] = forwarded
    TrustedProxies(lambda given, _: told.update(given), [f"{PROXY}/31"])(environ, None)  # type: ignore[arg-type]
    return told["REMOTE_ADDR"], told["wsgi.url_scheme"], told["HTTP_HOST"]


SAID = {"HTTP_X_FORWARDED_PROTO": "https", "HTTP_X_FORWARDED_HOST": "wsr.example.org"}


@pytest.mark.parametrize(
    ("peer", "forwarded", "address"),
    [
        (PROXY, ANA, ANA),
        (f"::ffff:{PROXY}", ANA, ANA),
        (PROXY, f"{ZOE}, {ANA}", ANA),  # what Ana herself says is further to the left
        (PROXY, f"{ZOE}, {ANA}, {OTHER}", ANA),
        (PROXY, f"{ANA}, {OTHER}, {PROXY}", ANA),
        (PROXY, f"{OTHER}, {PROXY}", OTHER),  # the proxies speak for no one else
        (PROXY, f"{ZOE}, nonsense", "nonsense"),
        (PROXY, "", PROXY),
        (ZOE, ANA, ZOE),
        (ZOE, f"{ANA}, {PROXY}", ZOE),
    ],
)
def test_the_address_is_the_last_that_no_trusted_server_has(
    peer: str, forwarded: str, address: str
) -> None:
    assert seen(peer, forwarded)[0] == address


def test_the_scheme_and_the_host_come_from_a_trusted_server_alone() -> None:
    assert seen(PROXY, ANA, **SAID)[1:] == ("https", "wsr.example.org")
    assert seen(ZOE, ANA, **SAID)[1:] == ("http", "laptop")


@pytest.fixture
def hosted(tmp_path: Path) -> Iterator[Hall]:
    found = Hall(tmp_path, trusted_proxies=("127.0.0.1",), trusted_hosts=("wsr.example.org",))
    yield found
    found.stop()


def guess(hall: Hall, address: str) -> list[int]:
    header = {"X-Forwarded-For": address}
    return [hall.get("/w/ZZZZZZ", **header).status_code for _ in range(FAILED_TRIES + 1)]


def test_behind_a_proxy_only_who_guesses_waits(hosted: Hall) -> None:
    assert guess(hosted, ZOE)[-1] == 429
    assert hosted.get(f"/w/{hosted.code}", **{"X-Forwarded-For": ANA}).status_code == 200


def test_a_header_that_zoe_makes_up_gives_her_no_more_tries(hosted: Hall, hall: Hall) -> None:
    for n in range(FAILED_TRIES):
        hosted.get("/w/ZZZZZZ", **{"X-Forwarded-For": f"10.1.1.{n}, {ZOE}"})
        hall.get("/w/ZZZZZZ", **{"X-Forwarded-For": f"10.1.1.{n}"})
    assert hosted.get("/w/ZZZZZZ", **{"X-Forwarded-For": f"10.2.2.2, {ZOE}"}).status_code == 429
    assert hall.get("/w/ZZZZZZ", **{"X-Forwarded-For": "10.2.2.2"}).status_code == 429


def test_a_cookie_given_over_https_is_for_https(hosted: Hall, hall: Hall) -> None:
    headers = {"X-Forwarded-For": ANA, "X-Forwarded-Proto": "https"}
    headers["X-Forwarded-Host"] = "wsr.example.org"
    asked = {"name": "Ana", "group": FISHERS}
    path = f"/api/workshops/{hosted.code}/join"
    cookie = hosted.http.post(path, json=asked, headers=headers).headers["Set-Cookie"]
    assert "Secure" in cookie
    path = f"/api/workshops/{hall.code}/join"
    assert "Secure" not in hall.http.post(path, json=asked, headers=headers).headers["Set-Cookie"]


def test_a_trusted_server_cannot_give_this_one_a_name_that_is_not_its_own(hosted: Hall) -> None:
    headers = {"X-Forwarded-For": ANA, "X-Forwarded-Host": "evil.example"}
    assert hosted.get("/", **headers).status_code == 400
