"""The host brings a workshop to a running server; no one else can."""

from __future__ import annotations

import io
from typing import Any

import pytest

from tests.web.people import KEY, Hall, Phone, bearer
from wsr.importing import INCOMING, limits


def brings(hall: Hall, body: Any, key: str = KEY) -> Any:
    return hall.http.post("/api/import", data=body, headers=bearer(key))


@pytest.fixture(params=["json", "sqlite"])
def exported(request: Any, hall: Hall, fay: Phone, ana: Phone, barriers: None) -> bytes:
    ana.post("k1", "No one polices the lake")
    answer = hall.get(f"/api/workshops/{hall.code}/export/{request.param}", fay.token)
    assert answer.status_code == 200
    return bytes(answer.data)


def test_the_host_gets_a_new_room_with_links_of_its_own(hall: Hall, exported: bytes) -> None:
    answer = brings(hall, exported)
    assert answer.status_code == 201, answer.text
    made = answer.json
    code, key = made["code"], made["facilitator_key"]
    assert code != hall.code
    assert made == {
        "code": code,
        "facilitator_key": key,
        "facilitator_url": f"http://localhost/w/{code}/run#key={key}",
        "join_url": f"http://localhost/w/{code}",
    }
    token = hall.join(code, facilitator_key=key).json["token"]  # type: ignore[index]
    board = hall.get(f"/api/workshops/{code}/snapshot", token).json
    assert "No one polices the lake" in [r.get("text") for r in board["records"]]  # type: ignore[index]


def test_old_tokens_and_keys_open_nothing_there(hall: Hall, fay: Phone, exported: bytes) -> None:
    code = brings(hall, exported).json["code"]
    assert hall.join(code, facilitator_key=hall.facilitator_key).status_code == 401
    moved = f"{code}.{fay.token.partition('.')[2]}"
    assert hall.get(f"/api/workshops/{code}/snapshot", moved).status_code == 401


@pytest.mark.parametrize("key", ["", "wrong"])
def test_no_one_else_brings_anything(hall: Hall, key: str) -> None:
    before = list(hall.services.rooms.codes())
    assert brings(hall, b"{}", key).status_code == 401
    assert list(hall.services.rooms.codes()) == before


@pytest.mark.parametrize("body", [b"", b"{}", b"PK\x03\x04", b'{"format":"wsr","records":[]}'])
def test_what_is_no_workshop_is_refused_in_a_plain_sentence(hall: Hall, body: bytes) -> None:
    answer = brings(hall, body)
    assert (answer.status_code, answer.json["error"]["code"]) == (400, "bad_import")
    assert answer.json["error"]["why"].startswith("This is")
    assert list((hall.config.sessions / INCOMING).iterdir()) == []


def test_more_than_a_workshop_can_be_is_not_even_read(
    hall: Hall, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(limits, "FILE", 1000)
    answer = brings(hall, bytes(2000))
    assert (answer.status_code, answer.json["error"]["code"]) == (413, "too_large")
    endless = hall.http.post(
        "/api/import",
        input_stream=io.BytesIO(bytes(2000)),
        headers=bearer(KEY),
        environ_overrides={"wsgi.input_terminated": True},
    )
    assert endless.status_code == 413
    assert list((hall.config.sessions / INCOMING).iterdir()) == []


def test_elsewhere_the_limit_is_as_small_as_before(hall: Hall) -> None:
    answer = hall.http.post(f"/api/workshops/{hall.code}/join", json={"name": "x" * 300_000})
    assert answer.status_code == 413
    body = b'{"x":"' + b"x" * 300_000 + b'"}'
    assert brings(hall, body).json["error"]["code"] == "bad_import"
