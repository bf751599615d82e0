"""A retreat of three days: two table plans, two nights, latecomers, a group that leaves; then its report."""

from __future__ import annotations

import subprocess
from collections.abc import Iterator
from pathlib import Path
from urllib.request import Request, urlopen

import pytest

from tests.faults.hall import Hall, agrees, until
from tests.faults.three_days import GROUPS, LATE, LIVELY, TABLES, Retreat
from tests.patience import PATIENCE
from wsr.cli.rehearse.phone import PhoneRefused

PEOPLE = 96
GONE = f"g{len(GROUPS)}"  # the group that leaves


@pytest.fixture(scope="module")
def lived(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Lived]:
    hall = Hall(tmp_path_factory.mktemp("days") / "sessions").start(*LIVELY)
    found = Lived(Retreat(hall, PEOPLE - LATE))
    yield found
    found.retreat.end()
    hall.stop()


class Lived:
    """What was seen on the way."""

    def __init__(self, retreat: Retreat) -> None:
        self.retreat = retreat
        retreat.day(1)
        self.evening = retreat.board()
        retreat.night()
        self.morning = retreat.board()
        self.first_tables = {t["id"] for t in retreat.of("table")}
        self.second_day()
        retreat.night(power_cut=True)
        self.leave()
        retreat.day(3)

    def second_day(self) -> None:
        r = self.retreat
        stages = [s for s in r.stages if s["day"] == 2]
        r.live(stages[0])
        self.late = r.arrive(LATE)
        board = r.board()
        self.seats_of_late = [board["person", str(p.person)].get("table") for p in self.late]
        self.reopen()
        for stage in stages[1:]:
            r.live(stage)

    def reopen(self) -> None:
        """A stage of the day before, with what is on its wall; someone adds to it."""
        r = self.retreat
        self.again = next(s["id"] for s in r.stages if s["day"] == 1 and s["activity"] == "cards")
        self.kept = [c["id"] for c in r.of("card") if c["stage"] == self.again]
        r.fay.ask("open_stage", stage=self.again)
        r.people[0].ask(
            "add_card", card="added-later", stage=self.again, text="Remembered overnight"
        )
        r.fay.ask("close_stage", stage=self.again)

    def leave(self) -> None:
        r = self.retreat
        gone = [p for p in r.people if r.group_of[p] == GONE]
        for phone in gone:
            r.fay.ask("remove_person", person=phone.person)
            phone.hang_up()
        r.people = [p for p in r.people if p not in gone]
        with pytest.raises(PhoneRefused) as refused:
            r.fay.ask("remove_group", group=GONE)
        self.why_not_removed = str(refused.value)


def test_in_the_morning_everything_is_as_it_was_and_no_one_is_asked_anything_again(lived: Lived):
    same = {key: lived.morning[key] for key in lived.evening if key[0] != "attendance"}
    assert same == {key: each for key, each in lived.evening.items() if key[0] != "attendance"}
    people = [p for p in lived.retreat.of("person") if p["role"] == "participant"]
    assert len(people) == PEOPLE


def test_a_stage_of_the_day_before_opens_with_its_cards(lived: Lived):
    r = lived.retreat
    now = [c["id"] for c in r.of("card") if c["stage"] == lived.again]
    assert set(now) == {*lived.kept, "added-later"}
    assert len(r.one("stage", lived.again)["runs"]) == 2


def test_the_room_sat_at_two_table_plans_and_latecomers_found_a_place(lived: Lived):
    tables = lived.retreat.of("table")
    kinds = {(t["round"], t["seating"]) for t in tables}
    assert {kind for _, kind in kinds} == {"stakeholder", "mixed"}
    assert (
        len([t for t in tables if t["round"] == min(r for r, k in kinds if k == "mixed")]) == TABLES
    )
    assert all(lived.seats_of_late)


def test_a_group_that_has_written_stays_in_the_record_when_its_people_leave(lived: Lived):
    assert lived.why_not_removed == "group_in_use"
    attendance = {h["id"]: h["groups"] for h in lived.retreat.of("headcount")}
    last = [h for h in attendance if h.startswith("3")]
    assert last
    assert all(GONE in attendance[h] for h in attendance if h.startswith("1"))
    assert all(GONE not in attendance[h] for h in last)


def test_every_phone_shows_what_the_server_says_it_should(lived: Lived):
    for phone in lived.retreat.everyone:
        until(lambda p=phone: agrees(p), "a phone to agree with the server")


def test_a_reader_of_the_paper_can_follow_what_happened_when_and_who_was_there(
    lived: Lived, tmp_path: Path
):
    r = lived.retreat
    address = f"{r.hall.url}/api/workshops/{r.made['code']}/export/pdf"
    asked = Request(address, headers={"Authorization": f"Bearer {r.fay.token}"})
    paper = tmp_path / "report.pdf"
    with urlopen(asked, timeout=PATIENCE) as answer:
        paper.write_bytes(answer.read())
    done = subprocess.run(
        ["pdftotext", "-layout", str(paper), "-"], capture_output=True, text=True, check=True
    )
    said = done.stdout
    for day in (1, 2, 3):
        assert f"Day {day} – " in said
    for words in (
        "The agenda as it was run",
        "Who was there when",
        "Mixed tables – ",
        "Table 12",
        "Remembered overnight",
    ):
        assert words in said, words
    for stage in r.stages:
        assert stage["title"].split()[0] in said, stage["title"]
    assert f"{PEOPLE - 12} people took part" in " ".join(said.split())
