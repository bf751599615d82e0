"""While a vote is open no one learns where the dots lie, on no channel."""

from __future__ import annotations

import io
import json
import re
import zipfile

import pytest

from tests.web.people import FISHERS, MINISTRY, Hall, Phone

DOTS, BUDGET = 87, 90  # nowhere else: more than a clock ever shows
SHOWN = re.compile(rb"(?<![0-9A-Za-z_.-])87(?![0-9A-Za-z_.-])")


@pytest.fixture
def vote(fay: Phone, ana: Phone, ben: Phone, wall: Phone) -> str:
    """Ana has put 87 dots on k1 and 0 on k2; the vote is open and secret."""
    fay.done("open_stage", stage="barriers")
    for card in ("k1", "k2"):
        fay.post(card, f"Point {card}")
        fay.done("mark_leverage", on=card)
    fay.done("open_stage", stage="leverage")
    fay.done("open_vote", vote="v1", budget=BUDGET)
    ana.done("place_dots", vote="v1", on="k1", dots=DOTS)
    return "v1"


def test_the_room_hears_how_many_have_voted_and_not_what(
    vote: str, fay: Phone, ana: Phone, ben: Phone, wall: Phone
) -> None:
    for phone in (fay, ben, wall):
        phone.settle()
        assert [(t["voted"], t["proxies"]) for t in phone.sees("turnout")] == [(1, 0)]
        assert phone.sees("ballot") + phone.sees("tally") + phone.sees("proxy_ballots") == []
        assert not SHOWN.search(phone.everything().encode())
    ana.settle()
    assert [ballot["dots"] for ballot in ana.sees("ballot")] == [{"k1": DOTS}]


def test_who_comes_late_or_comes_back_learns_no_more(
    vote: str, hall: Hall, fay: Phone, ben: Phone
) -> None:
    for phone in (fay, ben, hall.phone("Zoe", MINISTRY), hall.wall()):
        for told in (phone.enter(), phone.come_back()):
            assert not SHOWN.search(json.dumps({**told, "now": 0, "upto": 0}).encode())
        assert not SHOWN.search(json.dumps(list(phone.snapshot().values())).encode())


# The paper ones hold many numbers of their own: that ballots change no byte of them is shown in
# tests/documents/test_open_vote.py.
@pytest.mark.parametrize("format", ["json", "csv", "md", "ics", "sqlite"])
def test_no_document_shows_them(vote: str, hall: Hall, fay: Phone, ben: Phone, format: str) -> None:
    for phone in (fay, ben):
        answer = hall.get(f"/api/workshops/{hall.code}/export/{format}", phone.token)
        if answer.status_code != 200:
            assert answer.json["error"]["code"] in ("no_such_format", "not_allowed", "vote_open")  # type: ignore[index]
            continue
        for part in parts(answer.data):
            assert not SHOWN.search(part), format


def parts(body: bytes) -> list[bytes]:
    if body[:2] != b"PK":
        return [body]
    with zipfile.ZipFile(io.BytesIO(body)) as packed:
        return [packed.read(name) for name in packed.namelist()]


@pytest.mark.parametrize("page", ["", "/wall", "/run", "/report", "/plan/g1"])
def test_no_page_shows_them(vote: str, hall: Hall, fay: Phone, page: str) -> None:
    html = hall.get(f"/w/{hall.code}{page}", fay.token).text
    assert f">{DOTS}<" not in html
    assert "tally" not in html


def test_a_recorder_keeps_the_ballots_of_the_table_to_themself(
    vote: str, hall: Hall, fay: Phone, ana: Phone, wall: Phone
) -> None:
    rui = hall.phone("Rui", FISHERS, recorder=True)
    rui.done("cast_for", vote="v1", group=FISHERS, ballots=[{"k2": DOTS}, {"k1": 1}])
    for phone in (fay, ana, wall):
        phone.settle()
        assert phone.sees("proxy_ballots") == []
        assert [turnout["proxies"] for turnout in phone.sees("turnout")] == [2]
    assert len(rui.snapshot()[("proxy_ballots", f"v1/{FISHERS}/{rui.person}")]["ballots"]) == 2


def test_when_the_vote_is_closed_all_see_the_sum_and_no_one_the_ballots(
    vote: str, hall: Hall, fay: Phone, ana: Phone, ben: Phone, wall: Phone
) -> None:
    for phone in (ben, *(hall.phone(name, MINISTRY) for name in ("Zoe", "Lea", "Tom"))):
        phone.done("place_dots", vote="v1", on="k1", dots=3)
    fay.done("close_vote", vote="v1")
    for phone in (fay, ana, ben, wall):
        phone.settle()
        (tally,) = phone.sees("tally")
        assert {item["on"]: item["dots"] for item in tally["items"]} == {"k1": DOTS + 12, "k2": 0}
        assert phone.sees("ballot") == []
        assert phone.store == phone.snapshot()


def test_a_vote_of_two_people_shows_and_keeps_how_many_they_were(
    vote: str, hall: Hall, fay: Phone, ana: Phone, ben: Phone, wall: Phone
) -> None:
    ben.done("place_dots", vote="v1", on="k1", dots=3)
    fay.done("close_vote", vote="v1")
    for phone in (fay, ana, ben, wall):
        phone.settle()
        (tally,) = phone.sees("tally")
        assert (tally["people"], tally["dots"], tally["items"]) == (2, 0, [])
        assert phone.sees("ballot") == []
    for format in ("json", "csv", "md", "sqlite"):
        answer = hall.get(f"/api/workshops/{hall.code}/export/{format}", fay.token)
        assert answer.status_code == 200
        assert not [part for part in parts(answer.data) if b'"dots":40' in part]


def test_an_open_ballot_is_shown_only_once_the_vote_is_closed(
    fay: Phone, ana: Phone, vote: str, wall: Phone
) -> None:
    fay.done("close_vote", vote="v1")
    fay.done("open_vote", vote="v2", budget=BUDGET, secret=False)
    ana.done("place_dots", vote="v2", on="k2", dots=DOTS)
    wall.settle()
    assert wall.sees("ballot") == []
    fay.done("close_vote", vote="v2")
    wall.settle()
    assert [ballot["dots"] for ballot in wall.sees("ballot")] == [{"k2": DOTS}]
