"""One phone for two people: nothing of the first reaches the second."""

# ruff: noqa: F811 - fixtures come by name

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import expect

from tests.browser.conftest import LAN_NAME, Screen
from tests.browser.people import (  # noqa: F401
    Arrives,
    Opens,
    Room,
    air,
    arrives,
    card,
    clears,
    falls,
    join,
    line,
    opens,
    room,
    seen,
    server,
    writes,
)
from tests.faults.proxy import Proxy

pytestmark = pytest.mark.browser
CASE = json.loads(
    (Path(__file__).parents[1] / "fixtures/cases/18-shared-phone.json").read_text("utf-8")
)
SECRET = "draft of Ana, private (not sent)"
BOXES = {"barriers": "Your card", "pledges": "Your pledge"}
KEPT = """async () => {
  const all = [JSON.stringify(localStorage), JSON.stringify(sessionStorage)];
  const open = indexedDB.open("wsr-outbox", 1);
  await new Promise((done) => (open.onsuccess = open.onerror = done));
  const rows = open.result.transaction("rows").objectStore("rows");
  for (const asked of [rows.getAllKeys(), rows.getAll()]) {
    await new Promise((done) => (asked.onsuccess = done));
    all.push(JSON.stringify(asked.result));
  }
  return all.join("\\n");
}"""


def leaves(screen: Screen) -> None:
    screen.button("Menu").click()
    screen.button("Leave workshop").click()
    screen.button("Leave", exact=True).click()
    expect(screen.box("Your name")).to_be_visible()


def kept(screen: Screen) -> str:
    """All that the browser holds for this site, cookies too."""
    cookies = json.dumps(screen.page.context.cookies())
    return str(screen.page.evaluate(KEPT)) + cookies


def seat(screen: Screen, code: str) -> dict[str, Any]:
    found: dict[str, Any] = json.loads(
        screen.page.evaluate(f"localStorage.getItem('wsr:{code}:phone')")
    )
    return found


def test_the_case_from_the_field_is_this_one() -> None:
    assert SECRET in CASE["steps"][1]


@pytest.mark.parametrize("stage", BOXES)
def test_ben_finds_an_empty_box_where_ana_left_a_draft(
    arrives: Arrives, room: Room, stage: str
) -> None:
    room.does("open_stage", stage=stage)
    phone = arrives("Ana", "Fishers")
    ana = seat(phone, room.code)
    phone.box(BOXES[stage]).fill(SECRET)
    leaves(phone)
    left = kept(phone)
    assert [word for word in (SECRET, ana["person"], ana["token"]) if word in left] == []
    join(phone, "Ben", "Ministry")
    expect(phone.box(BOXES[stage])).to_have_value("")
    expect(phone.text(SECRET)).to_have_count(0)


def test_a_draft_outlives_a_reload_of_the_same_person(arrives: Arrives, room: Room) -> None:
    phone = arrives("Ana", "Fishers")
    phone.box("Your card").fill(SECRET)
    phone.page.reload()
    expect(phone.box("Your card")).to_have_value(SECRET)


def test_posts_that_ana_could_not_send_are_not_sent_for_ben(
    arrives: Arrives, room: Room, air: Proxy
) -> None:
    phone = arrives("Ana", "Fishers", through=air)
    phone.button("Menu").click()  # fetched while there is a connection
    phone.button("Close").click()
    falls(air)
    expect(line(phone)).to_contain_text("Offline")
    writes(phone, SECRET)
    phone.button("Menu").click()
    phone.button("Leave workshop").click()
    expect(phone.text("have not sent yet is deleted")).to_be_visible()
    with phone.page.expect_event("requestfailed", lambda asked: asked.is_navigation_request()):
        phone.button("Leave", exact=True).click()
    clears(air)
    phone = seen(phone.page.context, f"{air.url.replace('127.0.0.1', LAN_NAME)}/w/{room.code}")
    join(phone, "Ben", "Ministry")
    writes(phone, "Ben's own")
    expect(card(phone, "Ben's own")).to_contain_text("Saved")
    assert room.cards() == ["Ben's own"]
    assert SECRET not in kept(phone)


def test_the_seat_ends_on_the_server_and_in_other_tabs(arrives: Arrives, room: Room) -> None:
    phone = arrives("Ana", "Fishers")
    ana = seat(phone, room.code)
    other = seen(phone.page.context, phone.page.url)
    expect(line(other)).to_have_text("Live")
    leaves(phone)
    expect(other.box("Your name")).to_be_visible()
    assert asks_with(phone, room.code, ana["token"]) == 401


def asks_with(screen: Screen, code: str, token: str) -> int:
    return int(
        screen.page.evaluate(
            "([code, token]) => fetch(`/api/workshops/${code}/snapshot`,"
            " { headers: { Authorization: `Bearer ${token}` } }).then((answer) => answer.status)",
            [code, token],
        )
    )


def test_who_joins_where_ana_was_removed_does_not_speak_with_her_words(
    arrives: Arrives, room: Room
) -> None:
    phone = arrives("Ana", "Fishers")
    phone.box("Your card").fill(SECRET)
    (ana,) = (p["id"] for p in room.records("person") if p.get("name") == "Ana")
    room.does("remove_person", person=ana)
    phone.button("Join again").click()
    join(phone, "Ben", "Ministry", asked="No, I’m someone else")
    expect(phone.box("Your card")).to_have_value("")
    assert SECRET not in kept(phone)
    assert room.cards() == []
