"""Sixty people put who can move it on the map, over real sockets, and find it in every document."""

from __future__ import annotations

import io
import json
import urllib.request
import zipfile
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.browser.conftest import HOST_KEY, Server
from tests.patience import PATIENCE
from tests.ports import free_port
from wsr.cli.rehearse.phone import Phone

PEOPLE = 60
GROUPS = ["Fishers", "Ministry", "Traders", "Teachers", "Youth", "Banks"]


@pytest.fixture(scope="module")
def server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Server]:
    running = Server(tmp_path_factory.mktemp("hall") / "sessions", free_port()).start()
    yield running
    running.stop()


class Room:
    def __init__(self, server: Server) -> None:
        told = {"title": "The lake", "task": "How?", "groups": GROUPS}
        made = server.ask("/api/workshops", told, HOST_KEY)
        self.url, self.code = f"http://127.0.0.1:{server.port}", made["code"]
        self.fay = self.phone(facilitator_key=made["facilitator_key"], name="Fay")
        self.fay.ask("add_stage", stage="who", activity="map", title="Who", settings={"ties": True})
        self.fay.ask("open_stage", stage="who")

    def phone(self, **who: str) -> Phone:
        phone = Phone(self.url, self.code)
        phone.join(**who)
        return phone

    def exported(self, format_: str) -> bytes:
        address = f"{self.url}/api/workshops/{self.code}/export/{format_}"
        asked = urllib.request.Request(
            address, headers={"Authorization": f"Bearer {self.fay.token}"}
        )
        with urllib.request.urlopen(asked, timeout=PATIENCE) as answer:
            return bytes(answer.read())

    def ids(self, kind: str) -> list[str]:
        return [r["id"] for r in self.fay.snapshot()["records"] if r["kind"] == kind]


def lived(room: Room) -> None:
    """Everyone names one and places it with what others of the same group say of the first."""
    groups = room.ids("group")
    people = [room.phone(name=f"P {n}", group=groups[n % 6]) for n in range(PEOPLE)]
    for n, phone in enumerate(people):
        phone.ask("add_actor", actor=f"a{n}", name=f"Actor {n}")
        phone.ask("place_actor", actor=f"a{n}", influence=n % 11, support=n % 11 - 5)
        phone.ask("place_actor", actor="a0", influence=9, support=-4 if n % 6 else 4)
        if n:
            phone.ask("add_tie", tie=f"t{n}", type="money", to="a0", **{"from": f"a{n}"})
    for phone in people:
        phone.hang_up()


def test_sixty_people_make_a_map_that_ends_in_the_documents(server: Server) -> None:
    room = Room(server)
    lived(room)
    assert [len(room.ids(kind)) for kind in ("actor", "tie")] == [PEOPLE, PEOPLE - 1]
    # Each its own, the first one by all six groups: of a group the last word counts.
    assert len(room.ids("placement")) == PEOPLE - 1 + len(GROUPS)
    told = json.loads(room.exported("json"))
    assert "Actor 59" in json.dumps(told)
    report = room.exported("md").decode()
    assert "Actor 59" in report
    assert "High influence, low support: Actor 0" in report
    tables = zipfile.ZipFile(io.BytesIO(room.exported("csv")))
    actors = next(name for name in tables.namelist() if Path(name).name == "actors.csv")
    assert len(tables.read(actors).decode("utf-8-sig").splitlines()) == PEOPLE + 1
    assert b"Actor 59" in zipfile.ZipFile(io.BytesIO(room.exported("docx"))).read(
        "word/document.xml"
    )
    assert room.exported("pdf").startswith(b"%PDF")
    sheets = zipfile.ZipFile(io.BytesIO(room.exported("xlsx")))
    assert any(b"Actor 59" in sheets.read(name) for name in sheets.namelist())
    room.fay.hang_up()
