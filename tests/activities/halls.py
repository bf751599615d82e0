"""What people in a full hall take home, and what of it another laptop takes in."""

from __future__ import annotations

from typing import Any

from tests.importing.test_moving import board
from tests.web.people import KEY, Hall, Phone, bearer


def document(hall: Hall, phone: Phone, format: str) -> bytes:
    answer = hall.get(f"/api/workshops/{hall.code}/export/{format}", phone.token)
    assert answer.status_code == 200, answer.text
    return bytes(answer.data)


def comes_along(hall: Hall, fay: Phone) -> None:
    """The JSON of a facilitator brings all of it to another laptop."""
    file = document(hall, fay, "json")
    made: Any = hall.http.post("/api/import", data=file, headers=bearer(KEY)).json
    there = hall.services.rooms.get(made["code"]).workshop
    assert board(there) == board(hall.room.workshop)
