"""Whoever prepares the hall prints what it needs; what people hand in is printed by facilitators."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

import pytest

from tests.documents.conftest import Live
from tests.documents.hall import person
from tests.documents.test_pdf import read
from wsr.documents.paper.kinds import KINDS
from wsr.domain.contacts import SetContact
from wsr.domain.expected import AddInvitee
from wsr.domain.people import RenamePerson
from wsr.domain.setup import CloseWorkshop
from wsr.live.room import HOST

IN_THE_HALL = {"Host": "192.168.1.20:8000"}  # as a phone asks, and not this machine itself


def asks(room: Live, path: str, seat: dict[str, str] | None = None) -> Any:
    headers = {**IN_THE_HALL, **(seat or {})}
    return room.client.get(f"/api/workshops/{room.code}/paper{path}", headers=headers)


@pytest.mark.parametrize("kind", sorted(KINDS))
def test_fay_opens_each_as_a_pdf_of_its_own_name(busy: Live, kind: str):
    busy.when(HOST, AddInvitee("s1", "Zoe", "g1", code="ABCDEFGH"))
    busy.when(HOST, RenamePerson("p1-0", "Rosa"))
    busy.when(person(1, 0), SetContact("rosa@lake.example", "room"))
    answer = asks(busy, f"/{kind}?paper=letter", busy.joins(facilitator_key=busy.key))
    assert (answer.status_code, answer.content_type) == (200, "application/pdf")
    assert answer.data.startswith(b"%PDF-")
    said = answer.headers["Content-Disposition"]
    assert said.startswith(f'inline; filename="{busy.code}-{kind}-20')


def test_fay_is_told_what_there_is_and_ana_what_is_for_her(busy: Live):
    fay, ana = busy.joins(facilitator_key=busy.key), busy.joins(name="Ana", group="g1")
    told = {each["kind"]: each for each in asks(busy, "", fay).json["papers"]}
    assert list(told) == list(KINDS)
    assert told["join-cards"]["wifi"]
    assert not told["wall-posters"]["groups"]
    assert [each["kind"] for each in asks(busy, "", ana).json["papers"]] == [
        "join-cards",
        "table-posters",
        "wall-posters",
        "plan-forms",
        "day-summary",
    ]


def test_fay_prints_for_readers_of_another_language(busy: Live, tmp_path: Path):
    fay = busy.joins(facilitator_key=busy.key)
    known = {each["id"]: each["name"] for each in asks(busy, "", fay).json["languages"]}
    assert known == {"en": "English", "ar": "العربية", "ne": "नेपाली"}
    there = tmp_path / "day.pdf"
    in_arabic = asks(busy, "/join-cards?language=ar", {**fay, "Accept-Language": "en"})
    assert "تعود" in read(in_arabic.data, there)
    assert "تعود" not in read(asks(busy, "/join-cards?language=en", fay).data, there)
    refused = asks(busy, "/join-cards?language=xx", fay)
    assert (refused.status_code, refused.json["error"]["code"]) == (404, "no_such_language")


@pytest.mark.parametrize("format", ["md", "json"])
def test_a_document_is_refused_in_a_language_that_is_not_here(busy: Live, format: str):
    fay = busy.joins(facilitator_key=busy.key)
    answer = busy.client.get(f"/api/workshops/{busy.code}/export/{format}?language=xx", headers=fay)
    assert answer.json["error"]["code"] == "no_such_language"


def test_fay_downloads_the_report_in_another_language_than_her_browsers(busy: Live):
    fay = {**busy.joins(facilitator_key=busy.key), "Accept-Language": "en"}
    path = f"/api/workshops/{busy.code}/export/md"
    assert "# " in busy.client.get(path, headers=fay).text
    assert "من كان في القاعة" in busy.client.get(f"{path}?language=ar", headers=fay).text
    assert "من كان في القاعة" not in busy.client.get(path, headers=fay).text


@pytest.mark.parametrize("kind", ["ballots", "sign-up", "seat-cards"])
def test_ana_prints_no_ballots_and_no_lists(busy: Live, kind: str):
    answer = asks(busy, f"/{kind}", busy.joins(name="Ana", group="g1"))
    assert (answer.status_code, answer.json["error"]["code"]) == (403, "not_allowed")


def test_ana_prints_a_form_for_her_group(busy: Live):
    answer = asks(busy, "/plan-forms?group=g1", busy.joins(name="Ana", group="g1"))
    assert answer.status_code == 200


@pytest.mark.parametrize("path", ["", "/join-cards", "/ballots"])
def test_zoe_gets_nothing(busy: Live, path: str):
    answer = asks(busy, path)
    assert (answer.status_code, answer.json["error"]["code"]) == (401, "no_such_token")


@pytest.mark.parametrize(
    ("path", "status", "code"),
    [
        ("/banners", 404, "no_such_format"),
        ("/pdf", 404, "no_such_format"),
        ("/join-cards?paper=wall", 404, "no_such_paper"),
        ("/join-cards?group=nobody", 404, "no_such_group"),
        ("/join-cards?role=facilitator", 400, "unknown_field"),
        ("/join-cards?wifi=" + "x" * 33, 400, "too_long"),
        ("/join-cards?password=" + "x" * 64, 400, "too_long"),
    ],
)
def test_what_is_not_made_is_refused(busy: Live, path: str, status: int, code: str):
    answer = asks(busy, path, busy.joins(facilitator_key=busy.key))
    assert (answer.status_code, answer.json["error"]["code"]) == (status, code)


def test_nothing_to_print_is_said_in_plain_words(live: Live):
    fay = live.joins(facilitator_key=live.key)
    for kind in ("wall-posters", "ballots"):
        answer = asks(live, f"/{kind}", fay)
        assert (answer.status_code, answer.json["error"]["code"]) == (409, "nothing_to_print")


def test_cards_wait_until_phones_can_reach_the_laptop(live: Live):
    fay = live.joins(facilitator_key=live.key)
    answer = live.client.get(f"/api/workshops/{live.code}/paper/join-cards", headers=fay)
    assert (answer.status_code, answer.json["error"]["code"]) == (409, "no_address")


def test_the_wifi_is_kept_nowhere(live: Live, tmp_path: Path):
    fay = live.joins(facilitator_key=live.key)
    answer = asks(live, "/join-cards?wifi=CANARY-HALL&password=CANARY-TROUT", fay)
    assert answer.status_code == 200
    assert asks(live, "/join-cards", fay).data != answer.data
    live.room.do(HOST, CloseWorkshop())
    for path in tmp_path.rglob("*"):
        assert not path.is_file() or b"CANARY" not in path.read_bytes()


def test_the_report_offers_what_can_be_printed_by_now(live: Live, busy: Live):
    early = {"sign-up", "plan-forms", "join-cards", "table-posters"}
    for room, kinds in ((live, early), (busy, set(KINDS) - {"seat-cards", "contact-list"})):
        assert offered(room, room.joins(facilitator_key=room.key)) == kinds


def offered(room: Live, seat: dict[str, str]) -> set[str]:
    page = room.client.get(f"/w/{room.code}/report", headers={**IN_THE_HALL, **seat}).text
    return set(re.findall(r'/paper/([\w-]+)"', page))


def test_the_report_offers_ana_no_ballots(busy: Live):
    assert offered(busy, busy.joins(name="Ana", group="g1")) == {
        "join-cards",
        "table-posters",
        "wall-posters",
        "plan-forms",
        "day-summary",
    }


def test_a_shared_report_offers_no_paper(busy: Live):
    fay = busy.joins(facilitator_key=busy.key)
    url = busy.client.post(f"/api/workshops/{busy.code}/shares", json={}, headers=fay).json["url"]
    page = busy.client.get("/r/" + url.rpartition("/")[2]).text
    assert "No one polices the lake" in page
    assert "/paper/" not in page


def test_a_groups_own_code_chooses_the_group_for_its_people(live: Live):
    def chosen(query: str) -> list[str]:
        page = live.client.get(f"/w/{live.code}{query}").text
        return re.findall(r'value="([\w-]+)" required checked', page)

    assert chosen("?group=g2") == ["g2"]
    assert chosen("") == []
    assert chosen("?group=nobody") == []
    assert chosen('?group="><script>') == []
