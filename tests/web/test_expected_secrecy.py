"""What is noted of those who are expected, and who was there, reaches facilitators alone, and leaves with them."""

from __future__ import annotations

import io
import json
import zipfile
from typing import Any

import pytest

from tests.importing.test_moving import board
from tests.web.people import FISHERS, KEY, MINISTRY, Hall, Phone, bearer
from wsr.domain.attendance import Attendance
from wsr.domain.invited import Invitee

LIST = "Name;Group;Organisation;Table;Need\nCANARY-ANA;Fishers;CANARY-UNION;1;x\nCANARY-TOM;Ministry;CANARY-OFFICE;;x\n"
FORMATS = ("docx", "xlsx", "csv", "ics", "json", "md", "html")


@pytest.fixture
def ana(hall: Hall, fay: Phone) -> Phone:
    """Fay has a list, tables, attendance, a recorder and a stage that was removed; Ana came as "A"."""
    path = f"/api/workshops/{hall.code}/people"
    assert hall.http.post(path, data=LIST, headers=bearer(fay.token)).status_code == 200
    ana = hall.phone("A", FISHERS, seat=seat(hall, "CANARY-ANA").code)
    ben = hall.phone("Ben", MINISTRY)
    fay.done("mark_attendance", person=ana.person, half_day="1", present=False)
    fay.done("add_stage", stage="more", activity="cards", title="More")
    fay.done("open_stage", stage="more")
    fay.done("seat_room", seating="stakeholder", tables=1)
    fay.done("set_duty", table="1", duty="recorder", person=ana.person)
    ana.done("add_card", card="k1", stage="more", text="A card of Ana's", named=True)
    ben.done("add_card", card="k2", stage="more", text="A card of Ben's")
    fay.done("close_stage", stage="more")
    fay.done("remove_stage", stage="more")
    fay.done("add_invitation", invitation="n1", who="The university", inviter=ben.person)
    return ana


def seat(hall: Hall, name: str) -> Invitee:
    return next(each for each in hall.room.workshop.all(Invitee) if each.name == name)


def secrets(hall: Hall) -> list[str]:
    """Words of the list, the codes of cards, and the ids of attendance, which have person and half-day."""
    w = hall.room.workshop
    return [
        "CANARY",
        *(each.code for each in w.all(Invitee)),
        *(each.id for each in w.all(Attendance)),
    ]


def unpacked(body: bytes) -> str:
    if body.startswith(b"PK"):
        with zipfile.ZipFile(io.BytesIO(body)) as file:
            body = b"".join(file.read(name) for name in file.namelist())
    return body.decode("utf-8", "replace")


def test_no_page_document_or_print_of_others_tells_it(
    hall: Hall, fay: Phone, ana: Phone, wall: Phone
) -> None:
    base = f"/api/workshops/{hall.code}"
    paths = [*(f"{base}/export/{each}" for each in FORMATS), f"{base}/paper/day-summary"]
    paths += [f"{base}/{each}" for each in ("snapshot", "missing", "method", "about", "names")]
    paths += [f"/w/{hall.code}/report", f"/w/{hall.code}", f"/w/{hall.code}/wall"]
    rui = hall.phone("Rui", FISHERS, recorder=True)
    for token in (ana.token, rui.token, wall.token, ""):
        for path in paths:
            told = unpacked(hall.get(path, token).data)
            assert not [each for each in secrets(hall) if each in told], path
        assert hall.get(f"{base}/paper/seat-cards", token).status_code in (401, 403)
    for phone in (ana, rui, wall):
        phone.settle()
        told = phone.everything() + json.dumps(list(phone.store.values()))
        assert not [each for each in secrets(hall) if each in told]
    assert "CANARY-UNION" in hall.get(f"{base}/snapshot", fay.token).text, "the right words"


def test_nor_does_the_shared_report(hall: Hall, fay: Phone, ana: Phone) -> None:
    made: Any = hall.http.post(
        f"/api/workshops/{hall.code}/shares", json={"days": 7}, headers=bearer(fay.token)
    ).json
    path = "/r/" + made["url"].partition("/r/")[2]
    for page in (path, *(f"{path}/{each}" for each in FORMATS)):
        told = unpacked(hall.get(page).data)
        assert not [each for each in secrets(hall) if each in told], page


def on_disk(hall: Hall) -> bytes:
    return b"".join(each.read_bytes() for each in hall.config.sessions.glob(f"{hall.code}*"))


def test_what_is_noted_of_ana_leaves_the_file_with_her_and_what_of_others_stays(
    hall: Hall, fay: Phone, ana: Phone
) -> None:
    code = seat(hall, "CANARY-ANA").code.encode()
    assert code in on_disk(hall)
    assert b"CANARY-UNION" in on_disk(hall)
    fay.done("erase_person", person=ana.person)
    left = on_disk(hall)
    assert not [each for each in (b"CANARY-ANA", b"CANARY-UNION", code) if each in left]
    assert b"CANARY-OFFICE" in left
    records = json.dumps(list(fay.snapshot().values()))
    assert "CANARY-ANA" not in records
    assert hall.room.workshop.all(Invitee) == [seat(hall, "CANARY-TOM")]


@pytest.mark.parametrize("format", ["json", "sqlite"])
def test_all_of_it_is_there_on_another_laptop(
    hall: Hall, fay: Phone, ana: Phone, format: str
) -> None:
    file = hall.get(f"/api/workshops/{hall.code}/export/{format}", fay.token)
    made: Any = hall.http.post("/api/import", data=file.data, headers=bearer(KEY)).json
    there = board(hall.services.rooms.get(made["code"]).workshop)
    assert there == board(hall.room.workshop)
    kinds = {kind for kind, _ in there}
    assert {"invitee", "attendance", "headcount", "table", "removed_stage", "invitation"} <= kinds
