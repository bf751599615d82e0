"""Fay puts a picture on a poster; whoever is in the room can ask for it."""

from __future__ import annotations

from typing import Any

import pytest

from tests.web.people import FISHERS, Hall, bearer
from wsr.domain.kernel import Refused
from wsr.domain.pictures import MOST, Picture
from wsr.domain.records import Stage
from wsr.web import pictures

PNG = b"\x89PNG\r\n\x1a\n" + b"lake" * 50
JPEG = b"\xff\xd8\xff\xe0" + b"boats" * 50
WEBP = b"RIFF\x10\x00\x00\x00WEBP" + b"nets" * 50


@pytest.fixture
def fay(hall: Hall) -> str:
    fay = hall.phone("Fay")
    fay.done("add_stage", stage="hello", activity="poster", title="Why are we here?")
    return str(fay.token)


def put(hall: Hall, token: str, body: bytes = PNG, stage: str = "hello", **headers: str) -> Any:
    path = f"/api/workshops/{hall.code}/stages/{stage}/picture"
    return hall.http.put(path, data=body, headers={**bearer(token), **headers})


def delete(hall: Hall, token: str, **headers: str) -> Any:
    path = f"/api/workshops/{hall.code}/stages/hello/picture"
    return hall.http.delete(path, headers={**bearer(token), **headers})


def hung(hall: Hall) -> str | None:
    return hall.room.workshop.need(Stage, "hello").picture


def address(hall: Hall, of: str | None = None, code: str = "") -> str:
    of = hung(hall) if of is None else of
    return f"/w/{code or hall.code}/stages/hello/picture?of={of}"


def refused(answer: Any) -> tuple[int, str]:
    assert answer.json["error"]["why"].endswith(".")
    return answer.status_code, answer.json["error"]["code"]


@pytest.mark.parametrize(
    ("body", "type_"), [(PNG, "image/png"), (JPEG, "image/jpeg"), (WEBP, "image/webp")]
)
def test_the_wall_gets_what_fay_has_sent(hall: Hall, fay: str, body: bytes, type_: str) -> None:
    told = put(hall, fay, body)
    assert (told.status_code, told.json) == (200, {"picture": hung(hall)})
    answer = hall.get(address(hall), hall.wall().token)
    assert (answer.data, answer.content_type) == (body, type_)
    assert answer.headers["X-Content-Type-Options"] == "nosniff"
    assert "private" in answer.headers["Cache-Control"]
    again = hall.get(address(hall), fay, **{"If-None-Match": answer.headers["ETag"]})
    assert (again.status_code, again.data) == (304, b"")


def test_a_wall_asks_with_its_cookie_as_a_picture_on_a_page_does(hall: Hall, fay: str) -> None:
    put(hall, fay)
    cookie = f"wsr-{hall.code}-w={hall.wall().token}"
    assert hall.get(address(hall), Cookie=cookie).data == PNG
    ana = hall.seat(name="Ana", group=FISHERS)["token"]
    assert hall.get(address(hall), Cookie=f"wsr-{hall.code}={ana}").data == PNG
    assert hall.get(address(hall, code=hall.code.lower()), ana).data == PNG


def test_a_stranger_gets_none_and_learns_nothing(hall: Hall, fay: str) -> None:
    put(hall, fay)
    assert hall.get(address(hall)).status_code == 404
    assert hall.get(address(hall), "XXXX.made-up").status_code == 404
    assert hall.get(address(hall, code="NONE"), fay).status_code == 404


def test_who_was_removed_gets_none(hall: Hall, fay: str) -> None:
    put(hall, fay)
    ana = hall.phone("Ana", FISHERS)
    assert hall.get(address(hall), ana.token).status_code == 200
    hall.phone("Fay").done("remove_person", person=ana.person)
    assert hall.get(address(hall), ana.token).status_code == 404


def test_another_picture_has_another_address(hall: Hall, fay: str) -> None:
    put(hall, fay)
    before = address(hall)
    put(hall, fay, JPEG)
    assert hall.get(before, fay).status_code == 404
    assert hall.get(address(hall), fay).data == JPEG
    assert hall.get(address(hall, of=""), fay).status_code == 404


def test_fay_takes_it_away(hall: Hall, fay: str) -> None:
    put(hall, fay)
    before = address(hall)
    assert delete(hall, fay).json == {"picture": None}
    assert hung(hall) is None
    assert hall.get(before, fay).status_code == 404
    assert delete(hall, fay).status_code == 200, "twice is once"


def test_phones_are_told_that_there_is_one_and_get_no_byte_of_it(hall: Hall, fay: str) -> None:
    ana, wall = hall.phone("Ana", FISHERS), hall.wall()
    put(hall, fay)
    for phone in (ana, wall, hall.phone("Fay")):
        phone.settle()
        assert phone.store["stage", "hello"]["picture"] == hung(hall)
        assert phone.sees("picture") == []
        assert "bGFrZ" not in phone.everything() + str(phone.snapshot())


def test_only_fay_can_and_from_this_site_alone(hall: Hall, fay: str) -> None:
    ana = hall.seat(name="Ana", group=FISHERS)["token"]
    wall = hall.wall().token
    for token in (ana, wall):
        assert refused(put(hall, token)) == (403, "not_allowed")
        assert refused(delete(hall, token)) == (403, "not_allowed")
    assert refused(put(hall, "XXXX.made-up")) == (401, "no_such_token")
    elsewhere = {"Origin": "https://elsewhere.example"}
    assert refused(put(hall, fay, **elsewhere)) == (403, "bad_origin")
    assert refused(delete(hall, fay, **elsewhere)) == (403, "bad_origin")
    assert hung(hall) is None


@pytest.mark.parametrize("body", [b"", b"<svg onload='alert(1)'/>", b"GIF89a...", b"RIFF....WAVE"])
def test_what_is_no_picture_is_refused_and_the_old_one_stays(
    hall: Hall, fay: str, body: bytes
) -> None:
    put(hall, fay)
    before = hung(hall)
    assert refused(put(hall, fay, body)) == (400, "bad_picture")
    assert hung(hall) == before


def test_a_picture_of_more_than_a_megabyte_is_refused(hall: Hall, fay: str) -> None:
    assert put(hall, fay, PNG.ljust(MOST, b"x")).status_code == 200
    assert refused(put(hall, fay, PNG.ljust(MOST + 1, b"x"))) == (413, "too_large")


def test_other_stages_have_none(hall: Hall, fay: str) -> None:
    assert refused(put(hall, fay, stage="barriers")) == (400, "wrong_stage")
    assert refused(put(hall, fay, stage="moon")) == (404, "no_such_stage")


@pytest.mark.parametrize("data", ["PGh0bWw+", "no base64!", ""])
def test_what_a_file_from_elsewhere_calls_a_picture_is_sent_only_if_it_is_one(data: str) -> None:
    lying = Picture("hello", "x", "image/png", data)
    with pytest.raises(Refused) as why:
        pictures.bytes_of(lying)
    assert why.value.code == "no_such_picture"


def test_a_method_file_holds_the_poster_without_its_picture(hall: Hall, fay: str) -> None:
    put(hall, fay)
    saved = hall.get(f"/api/workshops/{hall.code}/method", fay).text
    assert "Why are we here?" in saved
    assert "picture" not in saved
    assert str(hung(hall)) not in saved
