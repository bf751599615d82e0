"""Fay tries her agenda with simulated people the evening before, and nothing of it stays."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from tests.web.people import FISHERS, Hall, Phone, bearer, until
from wsr.domain.findings import in_order, people_in
from wsr.domain.records import About, Card, Group, Stage
from wsr.live.room import Room


@pytest.fixture(autouse=True)
def quick(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("wsr.live.rehearsals.PAUSE", 0.002)


def begin(hall: Hall, phone: Phone) -> Any:
    path = f"/api/workshops/{hall.code}/rehearsal"
    return hall.http.post(path, headers=bearer(phone.token))


def end(hall: Hall, code: str, token: str) -> Any:
    return hall.http.delete(f"/api/workshops/{code}/rehearsal", headers=bearer(token))


class Rehearsal:
    """One that has begun, with Fay at its own console."""

    def __init__(self, hall: Hall, fay: Phone) -> None:
        made: Any = begin(hall, fay).json
        self.hall, self.code = hall, made["code"]
        seat: Any = hall.join(self.code, facilitator_key=made["facilitator_key"], name="Fay").json
        self.fay = Phone(hall, seat["token"], seat["person"])
        self.fay.enter()

    @property
    def room(self) -> Room:
        return self.hall.services.rooms.get(self.code)

    def end(self) -> Any:
        return end(self.hall, self.code, self.fay.token)


@pytest.fixture
def rehearsal(hall: Hall, fay: Phone) -> Rehearsal:
    return Rehearsal(hall, fay)


def files(hall: Hall) -> list[str]:
    folder = hall.config.sessions
    return sorted(str(p.relative_to(folder)) for p in folder.rglob("*") if p.is_file())


def trace(hall: Hall) -> set[str]:
    """Codes that a file of the folder is named after."""
    return {name.split("/")[-1].partition(".")[0] for name in files(hall)}


def test_it_has_the_same_agenda_and_groups_and_a_code_of_its_own(
    hall: Hall, fay: Phone, rehearsal: Rehearsal
) -> None:
    there, here = rehearsal.room.workshop, hall.room.workshop
    assert rehearsal.code != hall.code
    assert there.all(Group) == here.all(Group)
    assert there.all(Stage) == here.all(Stage)
    about = there.need(About, "about")
    assert (about.title, about.illustrative) == ("Rehearsal: Lake retreat", True)


def test_simulated_people_arrive_and_write_as_soon_as_fay_opens_a_stage(
    rehearsal: Rehearsal,
) -> None:
    until(lambda: len(people_in(rehearsal.room.workshop)) == 24)
    assert rehearsal.room.workshop.all(Card) == []
    rehearsal.fay.done("open_stage", stage="barriers")
    until(lambda: len(rehearsal.room.workshop.all(Card)) >= 5)
    rehearsal.fay.done("pause_room")
    many = len(rehearsal.room.workshop.all(Card))
    assert {card.lane for card in rehearsal.room.workshop.all(Card)} <= {
        "governance",
        "structural",
        "economic_social",
        "unsorted",
    }
    assert many


@pytest.mark.parametrize(
    ("stage", "kind"), [("power", "rating"), ("plans", "action"), ("pledges", "pledge")]
)
def test_they_rate_plan_and_pledge(rehearsal: Rehearsal, stage: str, kind: str) -> None:
    rehearsal.fay.done("open_stage", stage="barriers")
    until(lambda: rehearsal.room.workshop.all(Card))
    rehearsal.fay.done("open_stage", stage=stage)
    until(lambda: rehearsal.room.workshop.by_kind().get(kind))


def test_they_vote_once_fay_opens_a_vote(rehearsal: Rehearsal) -> None:
    rehearsal.fay.done("open_stage", stage="barriers")
    until(lambda: len(rehearsal.room.workshop.all(Card)) > 2)
    rehearsal.fay.done("open_stage", stage="leverage")
    for each in rehearsal.room.workshop.all(Card)[:2]:
        rehearsal.fay.done("mark_leverage", on=each.id)
    rehearsal.fay.done("open_vote", vote="v1", stage="leverage")
    until(lambda: rehearsal.room.workshop.by_kind().get("ballot"))


def test_the_real_workshop_is_not_touched(hall: Hall, fay: Phone, rehearsal: Rehearsal) -> None:
    before, workshop = hall.room.workshop.seq, hall.room.workshop
    rehearsal.fay.done("open_stage", stage="barriers")
    until(lambda: rehearsal.room.workshop.all(Card))
    assert rehearsal.end().json == {"of": hall.code}
    assert (hall.room.workshop.seq, hall.room.workshop) == (before, workshop)


def test_nothing_of_it_is_left_in_the_folder(hall: Hall, fay: Phone) -> None:
    before = files(hall)
    rehearsal = Rehearsal(hall, fay)
    rehearsal.fay.done("open_stage", stage="barriers")
    until(lambda: rehearsal.room.workshop.all(Card))
    assert rehearsal.code in trace(hall)
    rehearsal.end()
    assert [name for name in files(hall) if not name.endswith(("-wal", "-shm"))] == [
        name for name in before if not name.endswith(("-wal", "-shm"))
    ]
    assert hall.get(f"/w/{rehearsal.code}").status_code == 404


def test_it_is_gone_when_the_server_stops(hall: Hall, rehearsal: Rehearsal) -> None:
    hall.services.close()
    assert rehearsal.code not in trace(hall)
    hall.start()
    assert list(hall.services.rooms.codes()) == [hall.code]


def test_it_is_gone_after_a_power_cut_too(hall: Hall, rehearsal: Rehearsal) -> None:
    rehearsal.hall.services.rehearsals.close()
    hall.services.rooms.folder.release()  # as when the process dies: no one tidies
    assert rehearsal.code in trace(hall)
    hall.start()
    assert rehearsal.code not in trace(hall)
    assert list(hall.services.rooms.codes()) == [hall.code]


def test_a_second_rehearsal_takes_the_place_of_the_first(
    hall: Hall, fay: Phone, rehearsal: Rehearsal
) -> None:
    second: Any = begin(hall, fay).json
    assert set(hall.services.rooms.codes()) == {hall.code, second["code"]}


def test_no_copy_of_it_is_made(tmp_path: Path) -> None:
    hall = Hall(tmp_path / "sessions", copy_to=tmp_path / "stick")
    code = Rehearsal(hall, hall.phone("Fay")).code
    hall.services.copies.stop()
    copies = [each.stem for each in (tmp_path / "stick").glob("*.sqlite")]
    assert (hall.code in copies, code in copies) == (True, False)
    hall.stop()


def test_once_people_have_joined_it_is_too_late_to_rehearse(
    hall: Hall, fay: Phone, ana: Phone
) -> None:
    answer = begin(hall, fay)
    assert (answer.status_code, answer.json["error"]["code"]) == (400, "people_here")
    assert list(hall.services.rooms.codes()) == [hall.code]


def test_only_facilitators_rehearse_and_end_a_rehearsal(
    hall: Hall, fay: Phone, rehearsal: Rehearsal
) -> None:
    seat: Any = hall.join(rehearsal.code, name="Ana", group=FISHERS).json
    assert end(hall, rehearsal.code, seat["token"]).status_code == 403
    assert end(hall, rehearsal.code, "").status_code == 401
    ana = hall.phone("Ana", FISHERS)
    assert begin(hall, ana).status_code == 403


def test_a_real_workshop_is_never_ended_like_a_rehearsal(hall: Hall, fay: Phone) -> None:
    answer = end(hall, hall.code, fay.token)
    assert (answer.status_code, answer.json["error"]["code"]) == (400, "not_a_rehearsal")
    assert list(hall.services.rooms.codes()) == [hall.code]


def test_a_rehearsal_of_a_rehearsal_is_refused(hall: Hall, rehearsal: Rehearsal) -> None:
    answer = hall.http.post(
        f"/api/workshops/{rehearsal.code}/rehearsal", headers=bearer(rehearsal.fay.token)
    )
    assert answer.status_code == 403


def test_the_console_is_told_that_this_is_a_rehearsal(
    hall: Hall, fay: Phone, rehearsal: Rehearsal
) -> None:
    there: Any = hall.get(f"/api/health/{rehearsal.code}", rehearsal.fay.token).json
    here: Any = hall.get(f"/api/health/{hall.code}", fay.token).json
    assert (there["rehearsal"], here["rehearsal"]) == (True, False)


def test_stages_are_those_of_now_and_not_those_of_the_method(hall: Hall, fay: Phone) -> None:
    fay.done("edit_stage", stage="barriers", title="What stops us?", minutes=7)
    rehearsal = Rehearsal(hall, fay)
    stages = {s.id: s for s in in_order(rehearsal.room.workshop.all(Stage))}
    assert (stages["barriers"].title, stages["barriers"].minutes) == ("What stops us?", 7)
    assert {s.status for s in stages.values()} == {"ahead"}
