"""At the closing bell everyone in the hall takes the same thing home at the same moment."""

from __future__ import annotations

import sys
import threading
from collections import Counter
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

import pytest
import requests

from tests.web.serving import PATIENCE, Line, Server

HALL = 200


class Hall:
    """A server that counts what it makes, and a report that was shared."""

    def __init__(self, folder: Path) -> None:
        self.counts = folder / "counts"
        program = [sys.executable, "-m", "tests.web.counting", str(self.counts)]
        self.server = Server(folder / "sessions", program=program).opened()
        made = self.server.make()
        self.code = made["code"]
        fay = self.server.join(self.code, facilitator_key=made["facilitator_key"])["token"]
        self.line = Line(self.server, fay)
        ana = self.server.join(self.code, name="Ana", group="g1")["token"]
        self.headers = {"Authorization": f"Bearer {ana}"}

    def all_ask(self, path: str) -> list[requests.Response]:
        """Everyone at once, each on a line of their own."""
        together = threading.Barrier(HALL)

        def ask(_: int) -> requests.Response:
            together.wait()
            return requests.get(self.server.url + path, headers=self.headers, timeout=60)

        with ThreadPoolExecutor(HALL) as phones:
            return list(phones.map(ask, range(HALL)))

    def made(self) -> Counter[str]:
        return Counter(self.counts.read_text().split() if self.counts.exists() else [])


@pytest.fixture
def hall(tmp_path: Path) -> Iterator[Hall]:
    found = Hall(tmp_path)
    yield found
    found.line.socket.close()
    found.server.end()


def bodies(answers: list[requests.Response]) -> set[tuple[int, bytes]]:
    return {(answer.status_code, answer.content) for answer in answers}


def test_two_hundred_get_the_same_paper_which_is_set_once(hall: Hall) -> None:
    ((status, body),) = bodies(hall.all_ask(f"/api/workshops/{hall.code}/export/pdf"))
    assert (status, body[:5]) == (200, b"%PDF-")
    assert hall.made() == {"pdf": 1}


def test_two_hundred_read_the_page_which_is_made_once(hall: Hall) -> None:
    shared: Any = requests.post(
        f"{hall.server.url}/api/workshops/{hall.code}/shares",
        json={"name": "All", "days": 1},
        headers={"Authorization": f"Bearer {hall.line.token}"},
        timeout=PATIENCE,
    ).json()
    path = "/r/" + shared["url"].partition("/r/")[2]
    ((status, body),) = bodies(hall.all_ask(path))
    assert (status, b"Take it with you" in body) == (200, True)
    assert hall.made() == {"page": 1}


def test_what_is_said_later_is_on_the_next_paper(hall: Hall) -> None:
    path = f"{hall.server.url}/api/workshops/{hall.code}/export/pdf"
    for title in ("Lake", "River"):
        hall.line.done("edit_workshop", title=title)
        assert requests.get(path, headers=hall.headers, timeout=PATIENCE).status_code == 200
    assert hall.made() == {"pdf": 2}


def test_ana_and_fay_read_different_pages(hall: Hall) -> None:
    path = f"{hall.server.url}/w/{hall.code}/report"
    fay = {"Authorization": f"Bearer {hall.line.token}"}
    pages = [requests.get(path, headers=h, timeout=PATIENCE).text for h in (hall.headers, fay)]
    assert ["/export/sqlite" in page for page in pages] == [False, True]
    assert hall.made() == {"page": 2}
