"""What can't be done to agenda, groups and tables is refused with a sentence, and nothing of it happens."""

from __future__ import annotations

from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

import pytest

from tests.web.people import FISHERS, MINISTRY, TRADERS, Hall, Phone
from tests.web.serving import Line, Server


@pytest.fixture
def room(hall: Hall, fay: Phone) -> Phone:
    """Six people sit at two tables, a recorder of the traders among them; the barriers are open."""
    for n, group in enumerate((FISHERS, FISHERS, FISHERS, MINISTRY, MINISTRY)):
        hall.phone(f"P{n}", group)
    hall.phone("Rui", TRADERS, recorder=True)
    fay.done("seat_room", seating="mixed", tables=2)
    fay.done("open_stage", stage="barriers")
    return fay


ADD = {"stage": "x1", "activity": "cards", "title": "More"}
LANES = [{"id": f"l{n}", "title": "A lane"} for n in range(13)]
REFUSED: list[tuple[str, dict[str, Any], str]] = [
    ("add_stage", {**ADD, "activity": "karaoke"}, "no_such_activity"),
    ("add_stage", {**ADD, "stage": "barriers"}, "id_in_use"),
    ("add_stage", {**ADD, "minutes": -1}, "bad_minutes"),
    ("add_stage", {**ADD, "after": "lunch"}, "no_such_stage"),
    ("add_stage", {**ADD, "lanes": LANES}, "bad_lanes"),
    ("add_stage", {**ADD, "day": 10**20}, "wrong_type"),
    ("duplicate_stage", {"stage": "barriers", "as": "power"}, "id_in_use"),
    ("edit_stage", {"stage": "barriers", "minutes": -1}, "bad_minutes"),
    ("edit_stage", {"stage": "barriers", "lanes": [*LANES[:1], *LANES[:1]]}, "bad_lanes"),
    (
        "edit_stage",
        {"stage": "barriers", "lanes": [{"id": "a", "title": "x" * 50_000}]},
        "bad_lanes",
    ),
    ("open_stage", {"stage": "power", "minutes": -5}, "bad_minutes"),
    ("remove_stage", {"stage": "barriers"}, "stage_open"),
    ("restore_stage", {"stage": "barriers"}, "no_such_stage"),
    ("arrange_stages", {"stages": ["power", "power"]}, "bad_order"),
    ("arrange_stages", {"stages": ["power"], "days": {"power": {"day": None}}}, "bad_day"),
    ("remove_group", {"group": TRADERS}, "group_has_people"),
    ("seat_room", {"seating": "mixed", "tables": 0, "shuffle": True}, "bad_tables"),
    ("seat_room", {"seating": "mixed", "tables": 6, "shuffle": True}, "bad_tables"),
    ("seat_room", {"seating": "mixed", "tables": 7, "shuffle": True}, "bad_tables"),
    ("seat_room", {"seating": "stakeholder", "tables": 7}, "bad_tables"),
    ("seat_room", {"seating": "circle"}, "bad_choice"),
    ("set_duty", {"table": "1", "duty": "king", "person": None}, "bad_duty"),
    ("move_seat", {"person": "nobody", "table": "1"}, "no_such_person"),
]


def test_what_cannot_be_done_is_refused_with_a_sentence_and_nothing_of_it_happens(
    hall: Hall, room: Phone
) -> None:
    before = hall.room.workshop
    for do, asked, code in REFUSED:
        answer = room.ask(do, **asked)
        assert (answer["ok"], answer["code"]) == (False, code), (do, asked)
        assert answer["why"].endswith(".")
    assert hall.room.workshop == before


def test_ten_megabytes_of_lanes_are_no_message(hall: Hall, room: Phone) -> None:
    before = hall.room.workshop
    lanes = [{"id": f"l{n}", "title": "A lane"} for n in range(250_000)]
    assert room.refused("edit_stage", stage="barriers", lanes=lanes) == "too_large"
    assert hall.room.workshop == before


def test_the_last_group_and_the_last_stage_stay(hall: Hall, fay: Phone) -> None:
    for group in (FISHERS, MINISTRY):
        fay.done("remove_group", group=group)
    assert fay.refused("remove_group", group=TRADERS) == "last_group"
    *others, last = [record.id for record in hall.room.workshop.records() if record.kind == "stage"]
    for stage in others:
        fay.done("remove_stage", stage=stage)
    assert fay.refused("remove_stage", stage=last) == "last_stage"


@pytest.fixture(scope="module")
def server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Server]:
    found = Server(tmp_path_factory.mktemp("agenda")).opened()
    yield found
    found.kill()


def order(server: Server, token: str) -> list[str]:
    stages = [each for (kind, _), each in server.board(token).items() if kind == "stage"]
    return [each["id"] for each in sorted(stages, key=lambda each: each["position"])]


def test_two_facilitators_reorder_over_two_sockets_at_once_and_both_get_their_way(
    server: Server, tmp_path: Path
) -> None:
    made = server.make()
    tokens = [
        server.join(made["code"], name=name, facilitator_key=made["facilitator_key"])["token"]
        for name in ("Fay", "Femi")
    ]
    base = order(server, tokens[0])
    first, second, *_, last = base
    wanted = [[last, *base[:-1]], [second, first, *base[2:]]]
    lines = [Line(server, token, f"page{n}") for n, token in enumerate(tokens)]
    with ThreadPoolExecutor(2) as both:
        asked = [
            both.submit(line.ask, "arrange_stages", stages=stages, base=base)
            for line, stages in zip(lines, wanted, strict=True)
        ]
        assert all(each.result()["ok"] for each in asked)
    assert order(server, tokens[1]) == [last, second, first, *base[2:-1]]
    assert order(server, tokens[0]) == order(server, tokens[1])
