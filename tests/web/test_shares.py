"""Someone who was not there reads the report by a link, until it ends or is revoked."""

from __future__ import annotations

import re
from typing import Any

import pytest

from tests.web.people import Hall, Phone
from wsr.live.room import Room
from wsr.live.rooms import hash_of
from wsr.web import shares

DAY = 24 * 3600 * 1000


def asks(hall: Hall, phone: Phone, **asked: Any) -> Any:
    return hall.http.post(
        f"/api/workshops/{hall.code}/shares",
        json=asked,
        headers={"Authorization": f"Bearer {phone.token}"},
    )


def path(made: Any) -> str:
    found = re.search(r"/r/[\w.-]+$", made.json["url"])
    assert found
    return found[0]


def shared(hall: Hall, phone: Phone) -> list[dict[str, Any]]:
    answer = hall.get(f"/api/workshops/{hall.code}/shares", phone.token)
    assert answer.status_code == 200
    return list(answer.json["shares"])  # type: ignore[index]


@pytest.fixture
def link(hall: Hall, fay: Phone, ana: Phone, barriers: None) -> Any:
    ana.post("k1", "No one polices the lake")
    ana.post("k2", "Words to be hidden")
    fay.done("hide_card", card="k2")
    return asks(hall, fay, name="The donor", days=7)


def test_zoe_reads_the_report_without_a_seat(hall: Hall, link: Any) -> None:
    assert link.status_code == 201
    page = hall.get(path(link))
    assert page.status_code == 200
    assert "No one polices the lake" in page.text
    assert "Words to be hidden" not in page.text
    assert page.headers["Cache-Control"] == "no-store"
    assert page.headers["Referrer-Policy"] == "no-referrer"
    assert page.headers["X-Robots-Tag"] == "noindex"
    assert "Set-Cookie" not in page.headers


def test_zoe_is_offered_documents_that_open_by_the_link_alone(hall: Hall, link: Any) -> None:
    page = hall.get(path(link)).text
    offered = re.findall(rf'href="({re.escape(path(link))}/\w+)" download', page)
    assert {"md", "csv"} <= {each.rpartition("/")[2] for each in offered}
    assert "/api/workshops" not in page
    for each in ("md", "csv"):
        answer = hall.get(f"{path(link)}/{each}")
        assert answer.status_code == 200
        assert b"Words to be hidden" not in answer.data


@pytest.mark.parametrize("format", ["json", "sqlite", "exe"])
def test_what_is_for_people_in_the_room_is_not_shared(hall: Hall, link: Any, format: str) -> None:
    answer = hall.get(f"{path(link)}/{format}")
    assert answer.status_code == 404


def test_only_the_hash_of_a_link_is_kept(hall: Hall, link: Any) -> None:
    secret = path(link).rpartition(".")[2]
    assert len(secret) == 43  # 256 bits
    [key] = [key for key in hall.room.keys.values() if key.purpose == "share"]
    assert (key.hash, key.name) == (hash_of(secret), "The donor")
    kept = hall.services.rooms.engine.path(hall.code)
    for file in kept.parent.glob(f"{kept.name}*"):
        assert secret.encode() not in file.read_bytes()


def test_fay_sees_her_links_and_takes_one_back(hall: Hall, fay: Phone, link: Any) -> None:
    other = asks(hall, fay)
    found = shared(hall, fay)
    assert {each["name"] for each in found} == {"The donor", ""}
    mine = next(each for each in found if each["name"] == "The donor")
    assert mine["expires_at"] - mine["made_at"] == 7 * DAY
    assert set(mine) == {"id", "name", "made_at", "expires_at", "expires_on"}
    gone = hall.http.delete(
        f"/api/workshops/{hall.code}/shares/{mine['id']}",
        headers={"Authorization": f"Bearer {fay.token}"},
    )
    assert gone.status_code == 204
    assert hall.get(path(link)).status_code == 404
    assert "revoked" in hall.get(path(link)).text
    assert hall.get(path(other)).status_code == 200
    assert len(shared(hall, fay)) == 1


def test_a_link_that_was_taken_back_stays_so_after_a_restart(
    hall: Hall, fay: Phone, link: Any
) -> None:
    keep = asks(hall, fay, name="kept")
    hall.http.delete(
        f"/api/workshops/{hall.code}/shares/{link.json['id']}",
        headers={"Authorization": f"Bearer {fay.token}"},
    )
    hall.stop()
    hall.start()
    assert hall.get(path(link)).status_code == 404
    assert hall.get(path(keep)).status_code == 200


def test_a_link_ends(hall: Hall, link: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    from wsr.live.room import now_ms

    monkeypatch.setattr(shares, "now_ms", lambda: now_ms() + 8 * DAY)
    answer = hall.get(path(link))
    assert answer.status_code == 410
    assert "This link has expired." in answer.text
    assert hall.get(f"{path(link)}/md").status_code == 410


def test_no_one_but_a_facilitator_shares(hall: Hall, ana: Phone, wall: Phone, link: Any) -> None:
    for phone in (ana, wall):
        assert asks(hall, phone).status_code == 403
        assert hall.get(f"/api/workshops/{hall.code}/shares", phone.token).status_code == 403
        answer = hall.http.delete(
            f"/api/workshops/{hall.code}/shares/{link.json['id']}",
            headers={"Authorization": f"Bearer {phone.token}"},
        )
        assert answer.status_code == 403
    assert hall.get(f"/api/workshops/{hall.code}/shares").status_code == 401
    assert hall.get(path(link)).status_code == 200


def test_a_key_of_another_purpose_opens_no_report(hall: Hall, fay: Phone) -> None:
    for secret in (hall.facilitator_key, fay.token.partition(".")[2]):
        assert hall.get(f"/r/{hall.code}.{secret}").status_code == 404


def test_a_link_opens_nothing_else(hall: Hall, link: Any) -> None:
    token = path(link).rpartition("/")[2]
    assert hall.get(f"/api/workshops/{hall.code}/snapshot", token).status_code == 401
    assert hall.get(f"/api/workshops/{hall.code}/export/md", token).status_code == 401
    assert hall.join(facilitator_key=token.partition(".")[2]).status_code == 401


@pytest.mark.parametrize(
    "asked",
    [{"days": 0}, {"days": 1101}, {"days": "7"}, {"days": True}, {"name": "x" * 61}, {"role": "x"}],
    ids=repr,
)
def test_a_share_that_cannot_be_is_refused(hall: Hall, fay: Phone, asked: Any) -> None:
    assert asks(hall, fay, **asked).status_code == 400
    assert shared(hall, fay) == []


@pytest.mark.parametrize("token", ["x", ".", "AAAAAA.x", "../x.y", "é.x", "x" * 300, "%00.x"])
def test_a_wrong_link_is_told_as_one(hall: Hall, token: str) -> None:
    assert hall.get(f"/r/{token}").status_code == 404


def test_whoever_guesses_is_slowed_down_and_the_hall_is_not(hall: Hall, link: Any) -> None:
    answers = [hall.get(f"/r/{hall.code}.{n}").status_code for n in range(31)]
    assert answers == [404] * 30 + [429]
    assert hall.join(name="Ben", group="g2").status_code == 201


def test_there_is_an_end_to_how_many(
    hall: Hall, fay: Phone, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(shares, "MOST_SHARES", 2)
    assert [asks(hall, fay).status_code for _ in range(3)] == [201, 201, 400]


def test_a_page_of_another_site_cannot_share(hall: Hall, fay: Phone) -> None:
    answer = hall.http.post(
        f"/api/workshops/{hall.code}/shares",
        json={},
        headers={"Authorization": f"Bearer {fay.token}", "Origin": "http://evil.example"},
    )
    assert answer.status_code == 403


def test_a_room_keeps_its_keys_as_they_are(hall: Hall, fay: Phone, link: Any) -> None:
    room: Room = hall.room
    assert {key.hash: key for key in room.storage.secrets()} == room.keys
