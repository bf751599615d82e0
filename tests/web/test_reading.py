"""What is read over HTTP: the board, the state of the server, the files of the pages."""

from __future__ import annotations

import gzip
import re
from typing import Any

import pytest

from tests.test_boards import board as by_key
from tests.web.people import FISHERS, Hall, Phone

POLICY = (
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; "
    "font-src 'self'; connect-src 'self' ws://localhost wss://localhost; form-action 'self'; "
    "base-uri 'none'; frame-ancestors 'none'; manifest-src 'self'"
)
PAGES = (
    "/",
    "/new",
    "/w/{code}",
    "/w/{code}/wall",
    "/w/{code}/run",
    "/w/{code}/plan/g1",
    "/w/{code}/report",
    "/w/ZZZZZZ",
    "/?code=ZZZZZZ",
    "/nowhere",
)


def board(hall: Hall) -> str:
    return f"/api/workshops/{hall.code}/snapshot"


def test_the_board_over_http_is_what_entering_gives(hall: Hall, ana: Phone) -> None:
    told: Any = hall.get(board(hall), ana.token).json
    entered = ana.enter()
    assert len(told["records"]) == len(entered["snapshot"])
    assert by_key(told["records"]) == by_key(entered["snapshot"])
    assert {name: told[name] for name in ("log", "upto", "me")} == {
        name: entered[name] for name in ("log", "upto", "me")
    }
    assert set(told) == {"log", "upto", "me", "now", "records"}


def test_the_board_travels_small_and_only_when_it_is_new(
    hall: Hall, fay: Phone, ana: Phone
) -> None:
    packed = hall.get(board(hall), ana.token, **{"Accept-Encoding": "gzip"})
    plain = hall.get(board(hall), ana.token)
    assert packed.headers["Content-Encoding"] == "gzip"
    assert len(packed.data) < len(plain.data) / 2
    assert b'"kind":"about"' in gzip.decompress(packed.data)
    known = {"If-None-Match": packed.headers["ETag"]}
    again = hall.get(board(hall), ana.token, **known)
    assert (again.status_code, again.data) == (304, b"")
    assert again.headers["ETag"] == packed.headers["ETag"]
    assert hall.get(board(hall), fay.token, **known).status_code == 200, "another viewer"
    fay.done("open_stage", stage="barriers")
    assert hall.get(board(hall), ana.token, **known).status_code == 200, "another board"
    assert plain.headers["Cache-Control"] == "private, no-cache"


def test_a_new_role_is_a_new_board_even_to_who_knew_the_old(
    hall: Hall, fay: Phone, ana: Phone
) -> None:
    etag = hall.get(board(hall), ana.token).headers["ETag"]
    fay.done("set_role", person=ana.person, role="facilitator")
    answer = hall.get(board(hall), ana.token, **{"If-None-Match": etag})
    assert (answer.status_code, answer.json["me"]["role"]) == (200, "facilitator")  # type: ignore[index]


@pytest.mark.parametrize("owner", ["g1", "plan-g1"])
def test_a_plan_has_a_page_by_its_owner_and_by_its_own_id(
    hall: Hall, fay: Phone, owner: str
) -> None:
    fay.done("open_stage", stage="plans")
    assert 'data-owner="g1"' in hall.get(f"/w/{hall.code}/plan/{owner}").text


def test_a_group_has_a_page_before_the_plans_begin(hall: Hall) -> None:
    assert hall.get(f"/w/{hall.code}/plan/g1").status_code == 200


@pytest.mark.parametrize("page", ["plan/nobody", "boat/g1"])
def test_what_no_one_has_is_no_page(hall: Hall, page: str) -> None:
    assert hall.get(f"/w/{hall.code}/{page}").status_code == 404


def test_anyone_may_ask_how_the_server_is(hall: Hall, ana: Phone, wall: Phone) -> None:
    told: Any = hall.get("/healthz").json
    assert told == {
        "ok": True,
        "engine": "sqlite",
        "rooms": 1,
        "connected": 2,
        "last_commit": hall.room.last_commit,
    }


def test_a_server_that_cannot_save_says_so_to_everyone_who_asks(
    hall: Hall, fay: Phone, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(hall.room, "trouble", "the session file was moved")
    told: Any = hall.get("/healthz").json
    assert (told["ok"], told["trouble"]) == (False, ["the session file was moved"])
    room: Any = hall.get(f"/api/health/{hall.code}", fay.token).json
    assert room["trouble"] == "the session file was moved"


def test_only_a_facilitator_sees_how_the_room_is(hall: Hall, fay: Phone, ana: Phone) -> None:
    path = f"/api/health/{hall.code}"
    told: Any = hall.get(path, fay.token).json
    assert {
        "connected",
        "behind",
        "unsaved",
        "last_commit",
        "last_copy",
        "disk_free",
        "address",
    } <= set(told)
    assert (told["connected"], told["unsaved"]) == (2, 0)
    assert hall.get(path, ana.token).status_code == 403
    assert hall.get(path).status_code == 401


def test_the_files_of_a_page_carry_no_policy_as_they_are_no_documents(hall: Hall) -> None:
    for name in ("css/join.css", "js/phone/main.js"):
        answer = hall.get(hall.services.assets.url(name))
        assert answer.headers["X-Content-Type-Options"] == "nosniff"
        assert "Content-Security-Policy" not in answer.headers
    assert "Content-Security-Policy" in hall.get(hall.services.assets.url("icons.svg")).headers


@pytest.mark.parametrize("page", PAGES)
def test_every_page_says_what_it_may_load_and_holds_no_script_nor_style(
    hall: Hall, fay: Phone, page: str
) -> None:
    answer = hall.get(page.format(code=hall.code), fay.token)
    assert answer.headers["Content-Security-Policy"] == POLICY
    assert answer.headers["X-Content-Type-Options"] == "nosniff"
    html = answer.text
    assert not re.search(r"<script(?![^>]*\ssrc=)[^>]*>", html)
    assert not re.search(r"<style|\sstyle=|\son[a-z]+=\"|javascript:", html)
    loaded = re.findall(r'(?:src|href)="(https?:)?//', html)
    assert loaded == [], "nothing comes from elsewhere"


@pytest.mark.parametrize("page", PAGES)
def test_every_file_that_a_page_names_is_there(hall: Hall, fay: Phone, page: str) -> None:
    html = hall.get(page.format(code=hall.code), fay.token).text
    named = set(re.findall(r'(?:src|href)="(/static/[^"#?]+)', html))
    assert named
    assert [path for path in named if hall.get(path).status_code != 200] == []


def test_files_are_kept_for_ever_under_an_address_that_changes_with_them(still: Hall) -> None:
    path = still.services.assets.url("css/phone.css")
    answer = still.get(path, **{"Accept-Encoding": "gzip"})
    assert answer.headers["Cache-Control"] == "public, max-age=31536000, immutable"
    assert answer.headers["Content-Type"] == "text/css; charset=utf-8"
    assert gzip.decompress(answer.data) == still.get(path).data
    again = still.get(path, **{"If-None-Match": answer.headers["ETag"]})
    assert (again.status_code, again.data) == (304, b"")


def test_a_page_of_an_older_build_still_finds_its_files_but_does_not_keep_them(still: Hall) -> None:
    answer = still.get("/static/000000000000/css/phone.css")
    assert (answer.status_code, answer.headers["Cache-Control"]) == (200, "no-cache")


def test_sheets_come_in_one_piece(still: Hall) -> None:
    for entry in ("phone", "wall", "console", "home", "report"):
        sheet = still.get(still.services.assets.url(f"css/{entry}.css")).text
        assert "@import" not in sheet, entry
        # Phones of a village know no layers, and a sheet that has any would be no style at all.
        assert "@layer" not in sheet, entry
        assert "http" not in sheet.replace("http://www.w3.org", ""), entry


@pytest.mark.parametrize(
    ("name", "type_"),
    [("vendor/socket.io.js", "text/javascript; charset=utf-8"), ("icons.svg", "image/svg+xml")],
)
def test_files_have_the_type_that_browsers_insist_on(still: Hall, name: str, type_: str) -> None:
    assert still.get(still.services.assets.url(name)).headers["Content-Type"] == type_


@pytest.mark.parametrize(
    "name",
    [
        "../wsr/app.py",
        "..%2fwsr/app.py",
        "css/../../wsr/app.py",
        "%2e%2e/wsr/app.py",
        "/etc/passwd",
        "css",
        "css/",
        "vendor/VENDORED.md",
        "....//wsr/app.py",
        "css/phone.css/",
        "css\\phone.css",
        "css/phone.css%00.js",
    ],
)
def test_nothing_but_the_pages_own_files_is_served(still: Hall, name: str) -> None:
    answer = still.http.get(f"/static/x/{name}", follow_redirects=True)
    assert answer.status_code == 404


def test_an_address_where_nothing_is_says_so_to_people_and_to_programs(still: Hall) -> None:
    page = still.get("/nowhere")
    assert (page.status_code, page.headers["Content-Type"]) == (404, "text/html; charset=utf-8")
    program: Any = still.get("/api/nowhere")
    assert (program.status_code, program.json["error"]["code"]) == (404, "not_found")
    wrong: Any = still.http.delete("/api/workshops")
    assert (wrong.status_code, wrong.json["error"]["code"]) == (405, "bad_method")


def test_a_fault_of_our_own_is_one_sentence_without_a_trace(
    hall: Hall, monkeypatch: pytest.MonkeyPatch
) -> None:
    def broken(*_: Any) -> Any:
        raise ZeroDivisionError("secret detail")

    monkeypatch.setattr("wsr.web.api.facts", broken)
    answer: Any = hall.get(f"/api/workshops/{hall.code}/about")
    assert (answer.status_code, answer.json["error"]["code"]) == (500, "failed")
    assert "secret" not in answer.text


@pytest.mark.parametrize(
    "host",
    [
        "evil.example",
        "localhost.evil.example",
        "evil.example:8000",
        "",
        "localhost:x",
        "a b",
        "evil@localhost",
        "evil.example\\@localhost",
        "localhost, evil.example",
        "localhost:80/..",
        "127.0.0.1.evil.example",
        "[::1",
        "0x7f.1",
    ],
)
def test_a_forged_host_is_answered_by_no_one(still: Hall, host: str) -> None:
    for path in ("/", f"/w/{still.code}", "/healthz", "/socket.io/?EIO=4&transport=polling"):
        answer = still.get(path, Host=host)
        assert (answer.status_code, answer.json["error"]["code"]) == (400, "bad_host")  # type: ignore[index]


@pytest.mark.parametrize(
    "host",
    [
        "localhost",
        "localhost:8000",
        "LOCALHOST",
        "127.0.0.1:8000",
        "192.168.1.7",
        "[::1]:8000",
        "10.0.0.1",
        "localhost.",
    ],
)
def test_this_machines_own_names_are_answered(still: Hall, host: str) -> None:
    assert still.get("/healthz", Host=host).status_code == 200


def test_a_line_without_an_origin_is_no_browsers_and_may_be_opened(still: Hall) -> None:
    assert still.get("/socket.io/?EIO=4&transport=polling").status_code == 200


@pytest.mark.parametrize(
    ("origin", "status"),
    [
        ("http://localhost", 200),
        ("https://localhost", 200),
        ("http://evil.example", 400),
        ("http://localhost:81", 400),
        ("null", 400),
        ("http://localhost.evil.example", 400),
    ],
)
def test_only_pages_of_this_server_open_a_line(still: Hall, origin: str, status: int) -> None:
    path = "/socket.io/?EIO=4&transport=polling"
    for more in ({}, {"X-Forwarded-Host": "evil.example", "X-Forwarded-Proto": "http"}):
        answer = still.get(path, Origin=origin, **more)
        assert answer.status_code == status
        assert answer.headers.get("Access-Control-Allow-Origin") in (None, origin)


def test_what_a_forwarding_server_claims_changes_no_link(still: Hall) -> None:
    forged = {
        "X-Forwarded-Host": "evil.example",
        "X-Forwarded-Proto": "https",
        "X-Forwarded-For": "1.2.3.4",
        "Forwarded": "host=evil.example",
    }
    assert "evil.example" not in still.get(f"/w/{still.code}", **forged).text


def test_the_qr_code_is_a_picture_of_the_join_link(still: Hall) -> None:
    answer = still.get(f"/w/{still.code}/qr.svg")
    assert answer.headers["Content-Type"] == "image/svg+xml"
    assert answer.text.startswith("<svg")
    assert still.get("/w/ZZZZZZ/qr.svg").status_code == 404


def test_a_code_in_small_letters_leads_to_the_one_address(hall: Hall) -> None:
    answer = hall.get(f"/w/{hall.code.lower()}/wall?x=1")
    assert (answer.status_code, answer.headers["Location"]) == (302, f"/w/{hall.code}/wall?x=1")
    for odd in ("/w/w", "/w/x%0d%0aSet-Cookie:a=b", "/w/%2f%2fevil.example"):
        answer = hall.get(odd)
        assert not answer.headers.get("Location", "/").startswith(("//", "http://evil"))
        assert "Set-Cookie" not in answer.headers


def test_the_seats_of_one_group_see_the_same_board(hall: Hall, ana: Phone) -> None:
    other = hall.phone("Ada", FISHERS)
    ana.settle()
    assert ana.store == other.store
