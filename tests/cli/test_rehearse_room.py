"""Fay rehearses in a workshop that has groups of its own, and finds it as it was."""

from collections import Counter
from pathlib import Path
from typing import Any

import pytest

from tests.faults.hall import KEY, Hall, until
from wsr.cli.rehearse.command import rehearsed
from wsr.cli.rehearse.phone import Phone, post

GROUPS = ["Boat owners", "Market women", "District office"]


@pytest.fixture
def room(tmp_path: Path):
    hall = Hall(tmp_path / "sessions").start()
    made = post(
        f"{hall.url}/api/workshops",
        {"title": "Lagoon", "groups": GROUPS, "day0": "2026-11-26", "method": "half-day"},
        KEY,
    )
    fay = Phone(hall.url, made["code"])
    fay.join(facilitator_key=made["facilitator_key"], name="Fay")
    fay.ask("open_stage", stage="barriers", minutes=30)
    group = next(id for kind, id in fay.records if kind == "group")
    ana = Phone(hall.url, made["code"])
    ana.join(group=group, name="Ana")
    ana.ask("add_card", card="k1", stage="barriers", text="Nets are too fine")
    yield {"hall": hall, "fay": fay, "made": made}
    for phone in (ana, fay):
        phone.hang_up()
    hall.stop()


def of_kind(phone: Phone, kind: str) -> list[dict[str, Any]]:
    return [record for (each, _), record in phone.records.items() if each == kind]


def names(phone: Phone) -> set[str]:
    return {p["name"] for p in of_kind(phone, "person") if p["status"] == "in"}


def rehearse(room: dict[str, Any], monkeypatch: pytest.MonkeyPatch, phones: int = 9) -> tuple:
    monkeypatch.setattr("click.confirm", lambda *_, **__: True)
    monkeypatch.setattr("wsr.cli.rehearse.play.ASKING", 1.0)
    lines: list[str] = []
    made, hall = room["made"], room["hall"]
    url = f"{hall.url}/w/{made['code']}/run#key={made['facilitator_key']}"
    good = rehearsed(url, None, phones, 6, lines.append, as_json=False)
    return good, "\n".join(lines)


def test_everyone_finds_a_group_in_a_workshop_that_has_other_groups(room, monkeypatch):
    good, told = rehearse(room, monkeypatch)
    assert good, told
    assert "could not join" not in told
    fay = room["fay"]
    seated = Counter(p["group"] for p in of_kind(fay, "person") if p.get("group"))
    assert sorted(seated.values()) == [3, 3, 4]  # nine simulated people and Ana


def test_the_workshop_is_as_it_was_and_what_stays_is_told(room, monkeypatch):
    _, told = rehearse(room, monkeypatch)
    fay = room["fay"]
    until(lambda: not {"Rehearsal", "Person 9"} & names(fay), "the last erasure")
    assert of_kind(fay, "about")[0]["current"] == "barriers"
    assert [c["text"] for c in of_kind(fay, "card") if c["text"]] == ["Nets are too fine"]
    assert of_kind(fay, "action") == []
    assert of_kind(fay, "vote") == []
    assert names(fay) == {"Fay", "Ana"}
    assert "9 simulated people and everything they wrote were erased again." in told
    assert "These stages were opened and are marked as done" in told
    assert "No vote was held" in told


def test_a_second_rehearsal_goes_as_well_as_the_first(room, monkeypatch):
    assert rehearse(room, monkeypatch, 3)[0]
    good, told = rehearse(room, monkeypatch, 3)
    assert good, told


def test_a_paused_workshop_is_not_rehearsed_in(room, monkeypatch):
    room["fay"].ask("pause_room")
    with pytest.raises(Exception, match="closed or paused"):
        rehearse(room, monkeypatch)
    assert "Rehearsal" not in {p["name"] for p in of_kind(room["fay"], "person")}
