"""Fay picks the network that phones join by; no one else does, and the laptop never makes one up."""

from __future__ import annotations

import shutil
import subprocess
from collections.abc import Iterator
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest

from tests.web.people import Hall, Phone, bearer
from wsr.config import Config
from wsr.web import lan

WIFI, CABLE, VPN = "192.168.1.20", "10.0.0.4", "10.8.0.2"


class Laptop:
    """The networks it is on, which change while the server runs."""

    def __init__(self) -> None:
        self.networks = {"wlan9": WIFI, "eth9": CABLE, "tun9": VPN}

    def adapters(self) -> list[Any]:
        return [
            SimpleNamespace(nice_name=name, ips=[SimpleNamespace(ip=ip)])
            for name, ip in self.networks.items()
        ]


@pytest.fixture
def laptop(monkeypatch: pytest.MonkeyPatch) -> Laptop:
    made = Laptop()
    monkeypatch.setattr(lan.ifaddr, "get_adapters", made.adapters)
    monkeypatch.setattr(lan, "towards", lambda host: VPN)
    return made


class OpenHall(Hall):
    """A server that every network of the laptop reaches."""

    def start(self) -> None:
        self.config = Config(**{**vars(self.config), "host": "0.0.0.0"})
        super().start()


@pytest.fixture
def everywhere(tmp_path: Path, laptop: Laptop) -> Iterator[OpenHall]:
    made = OpenHall(tmp_path / "sessions")
    yield made
    made.stop()


@pytest.fixture
def facilitator(everywhere: OpenHall) -> Phone:
    return everywhere.phone("Fay")


def picks(hall: Hall, who: Phone | None, ip: str) -> Any:
    path, headers = f"/api/workshops/{hall.code}/address", bearer(who.token) if who else {}
    return hall.http.put(path, json={"ip": ip}, headers=headers)


def health(hall: Hall, fay: Phone) -> Any:
    return hall.get(f"/api/health/{hall.code}", fay.token).json


def joined_at(hall: Hall) -> str:
    found: Any = hall.http.get(f"/api/workshops/{hall.code}/address").json
    return str(found["join_url"])


def test_a_vpn_is_not_on_the_qr_code_though_it_is_the_way_out(everywhere, facilitator):
    assert joined_at(everywhere) == f"http://{WIFI}/w/{everywhere.code}"
    told = health(everywhere, facilitator)["addresses"]
    assert [(a["kind"], a["ip"], a["chosen"]) for a in told] == [
        ("wifi", WIFI, True),
        ("cable", CABLE, False),
        ("vpn", VPN, False),
    ]


def test_what_fay_picks_is_on_the_qr_code_the_pages_and_the_cards(everywhere, facilitator):
    code = everywhere.code
    before = everywhere.http.get(f"/w/{code}/qr.svg").data
    answer = picks(everywhere, facilitator, CABLE)
    assert answer.json == {"join_url": f"http://{CABLE}/w/{code}"}
    assert joined_at(everywhere) == answer.json["join_url"]
    assert everywhere.http.get(f"/w/{code}/qr.svg").data != before
    assert answer.json["join_url"] in everywhere.http.get(f"/w/{code}/wall").text
    assert health(everywhere, facilitator)["address"] == f"http://{CABLE}"
    assert everywhere.services.reach.addresses()[0] == CABLE


@pytest.mark.skipif(not shutil.which("pdftotext"), reason="needs poppler-utils to read a PDF")
@pytest.mark.parametrize("kind", ["join-cards", "table-posters"])
def test_what_fay_prints_then_has_the_address_she_picked(everywhere, facilitator, kind):
    picks(everywhere, facilitator, CABLE)
    answer = everywhere.get(f"/api/workshops/{everywhere.code}/paper/{kind}", facilitator.token)
    assert answer.status_code == 200
    read = subprocess.run(["pdftotext", "-", "-"], input=answer.data, capture_output=True)
    assert CABLE in read.stdout.decode()
    assert WIFI not in read.stdout.decode()


def test_the_address_is_kept_for_the_next_start(everywhere, facilitator):
    picks(everywhere, facilitator, CABLE)
    everywhere.stop()
    everywhere.start()
    assert joined_at(everywhere) == f"http://{CABLE}/w/{everywhere.code}"


def test_an_address_that_is_gone_is_told_and_taken_again_when_it_is_back(
    everywhere, facilitator, laptop
):
    picks(everywhere, facilitator, CABLE)
    del laptop.networks["eth9"]
    told = health(everywhere, facilitator)
    assert (told["address"], told["address_lost"]) == (f"http://{WIFI}", CABLE)
    laptop.networks["eth9"] = CABLE
    told = health(everywhere, facilitator)
    assert (told["address"], told["address_lost"]) == (f"http://{CABLE}", None)


def test_a_wifi_that_is_joined_later_is_offered_without_a_new_start(
    everywhere, facilitator, laptop
):
    laptop.networks["wlan9"] = "192.168.7.7"
    assert health(everywhere, facilitator)["address"] == "http://192.168.7.7"


def test_fay_can_leave_the_choice_to_the_laptop_again(everywhere, facilitator):
    picks(everywhere, facilitator, CABLE)
    assert picks(everywhere, facilitator, "").json == {
        "join_url": f"http://{WIFI}/w/{everywhere.code}"
    }


@pytest.mark.parametrize("ip", ["203.0.113.9", "127.0.0.1", "evil.example", "10.0.0.4/x"])
def test_an_address_the_laptop_does_not_have_is_refused(everywhere, facilitator, ip):
    answer = picks(everywhere, facilitator, ip)
    assert (answer.status_code, answer.json["error"]["code"]) == (404, "no_such_address")
    assert joined_at(everywhere) == f"http://{WIFI}/w/{everywhere.code}"


def test_ana_the_wall_and_a_stranger_cannot_change_it(everywhere):
    ana, wall = everywhere.phone("Ana", "g1"), everywhere.wall()
    assert [picks(everywhere, who, CABLE).status_code for who in (ana, wall, None)] == [
        403,
        403,
        401,
    ]
    assert joined_at(everywhere) == f"http://{WIFI}/w/{everywhere.code}"


def test_a_server_for_this_laptop_alone_has_nothing_to_choose(hall, fay, laptop):
    assert health(hall, fay)["addresses"] == []
    assert picks(hall, fay, CABLE).status_code == 404


def test_an_address_that_was_set_is_stronger(tmp_path, laptop):
    hall = OpenHall(tmp_path / "sessions", address="https://wsr.example.org")
    fay = hall.phone("Fay")
    assert picks(hall, fay, CABLE).status_code == 404
    assert joined_at(hall) == f"https://wsr.example.org/w/{hall.code}"
    hall.stop()


def test_behind_a_name_the_name_stays(everywhere, facilitator):
    picks(everywhere, facilitator, CABLE)
    app = everywhere.app
    with app.test_request_context(base_url="http://hall.example.org:8000") as asked:
        root = everywhere.services.root_url(asked.request)
    assert root == "http://hall.example.org:8000"
