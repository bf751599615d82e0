"""A wall says which page it shows, and only facilitators hear of it."""

from __future__ import annotations

from typing import Any

import pytest

from tests.web.people import Hall, Phone, until

pytestmark = pytest.mark.usefixtures("barriers")


def heard(phone: Phone, **told: int) -> Any:
    def latest() -> bool:
        phone.hear()
        said = [event["args"][0] for event in phone.heard if event["name"] == "wall"]
        return bool(said) and said[-1] == told

    return until(latest)


def test_fay_hears_of_the_wall_with_the_most_pages_until_it_is_gone(
    hall: Hall, fay: Phone, ana: Phone, wall: Phone
) -> None:
    heard(fay, walls=0, page=0, pages=0)
    other = hall.wall()
    other.say("presence", {"page": 0, "pages": 0})
    wall.say("presence", {"page": 2, "pages": 5})
    heard(fay, walls=2, page=2, pages=5)
    wall.hang_up()
    heard(fay, walls=1, page=0, pages=0)
    ana.settle()
    assert "wall" not in {event["name"] for event in ana.heard}


@pytest.mark.parametrize(
    "hint",
    [
        {"page": 5, "pages": 2},
        {"page": -1, "pages": 2},
        {"page": True, "pages": 2},
        {"page": 0, "pages": 10**9},
        {"page": "0", "pages": "2"},
        {"doing": "typing"},
        [],
        None,
    ],
)
def test_what_is_no_page_is_not_heard(fay: Phone, wall: Phone, hint: object) -> None:
    assert wall.say("presence", hint) == {}
    wall.say("presence", {"page": 1, "pages": 3})
    heard(fay, walls=1, page=1, pages=3)


def test_ana_is_no_wall(fay: Phone, ana: Phone, wall: Phone) -> None:
    ana.say("presence", {"page": 6, "pages": 7})
    wall.say("presence", {"page": 0, "pages": 2})
    heard(fay, walls=1, page=0, pages=2)


def test_a_phone_that_follows_its_stage_alone_is_not_told_what_is_on_the_wall(
    fay: Phone, ana: Phone, wall: Phone
) -> None:
    ana.follow = {"now": True}
    ana.enter()
    fay.done("show_on_wall", show="blank")
    wall.settle()
    assert wall.store["wall", "wall"]["show"] == "blank"
    ana.settle()
    assert ("wall", "wall") not in ana.store
    assert ana.refused("show_on_wall", show="") == "not_allowed"
    assert ana.refused("spotlight") == "not_allowed"
