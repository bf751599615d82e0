"""At the door: Fay lets go of those who never did anything, and a phone that must wait hears so."""

# ruff: noqa: F401, F811 - fixtures come by name

from __future__ import annotations

import re

import pytest
import requests
from playwright.sync_api import expect

from tests.browser.conftest import LAPTOP, Server
from tests.browser.people import (
    Opens,
    Room,
    Seen,
    air,
    card,
    clears,
    falls,
    join,
    line,
    opens,
    room,
    server,
    writes,
)
from tests.faults.proxy import Proxy
from tests.patience import PATIENCE, until

pytestmark = pytest.mark.browser

# Joins and leaves until the phone has to wait for several seconds, then presses the button.
AGAIN_AND_AGAIN = """async ([code, button]) => {
  const join = () => fetch(`/api/workshops/${code}/join`, {
    method: "POST",
    headers: { "Content-Type": "application/json" },
    body: JSON.stringify({ name: "Zoe", group: "g1" }),
  });
  for (;;) {
    const answer = await join();
    if (answer.ok) await fetch(`/w/${code}/leave`, { method: "POST" });
    else if (Number(answer.headers.get("Retry-After")) > 4) break;
  }
  [...document.querySelectorAll("button")].find((each) => each.innerText.includes(button)).click();
}"""


def statuses(room: Room) -> dict[str, str]:
    return {person["name"]: person.get("status", "in") for person in room.records("person")}


@pytest.fixture
def console(opens: Opens, room: Room, server: Server) -> Seen:
    """Fay's, after Ana has posted and two guests have come and gone."""
    for name in ("Guest 1", "Guest 2"):
        server.ask(f"/api/workshops/{room.code}/join", {"name": name, "group": "g3"})
    join(opens(f"/w/{room.code}"), "Ana", "Fishers")
    found = opens(f"/w/{room.code}/run#key={room.key}", size=LAPTOP)
    expect(found.text("2 people did nothing and aren’t connected")).to_be_visible()
    return found


def test_fay_lets_go_of_who_never_did_anything_and_takes_it_back(console: Seen, room: Room) -> None:
    console.button("Remove them…").click()
    asked = console.page.get_by_role("dialog", name="Remove 2 people who did nothing?")
    expect(asked).to_contain_text("Facilitators and recorders stay.")
    asked.get_by_role("button", name="Remove them").click()
    expect(console.text("2 people removed")).to_be_visible()
    expect(console.text("did nothing and aren’t connected")).to_have_count(0)
    gone = {"Guest 1": "removed", "Guest 2": "removed"}
    assert {name: statuses(room)[name] for name in ("Ana", *gone)} == {"Ana": "in", **gone}
    console.page.locator(".toast").get_by_role("button", name="Undo").click()
    until(lambda: set(statuses(room).values()) == {"in"}, "both to be back")


def test_fay_may_think_better_of_it(console: Seen, room: Room) -> None:
    console.button("Remove them…").click()
    console.button("Cancel").click()
    expect(console.text("2 people did nothing and aren’t connected")).to_be_visible()
    assert set(statuses(room).values()) == {"in"}


def test_a_phone_that_must_wait_is_told_how_long_and_keeps_what_was_typed(
    opens: Opens, room: Room
) -> None:
    phone = opens(f"/w/{room.code}")
    phone.box("Your name").fill("Ana Silva")
    phone.page.get_by_role("radio", name="Ministry").check()
    phone.page.evaluate(AGAIN_AND_AGAIN, [room.code, "Join"])
    told = phone.page.get_by_role("alert")
    expect(told).to_have_text(
        re.compile(r"This phone joined several times just now\. Please try again in \d+ seconds\.")
    )
    expect(phone.box("Your name")).to_have_value("Ana Silva")
    expect(phone.page.get_by_role("radio", name="Ministry")).to_be_checked()
    until(lambda: comes_in(phone, "Join"), "the door to open again")
    expect(line(phone)).to_have_text("Live")
    assert "Ana Silva" in statuses(room)


def test_who_must_wait_to_join_again_keeps_the_words_that_were_not_sent(
    opens: Opens, room: Room, air: Proxy
) -> None:
    phone = join(opens(f"/w/{room.code}", through=air), "Ana", "Fishers")
    token = phone.page.evaluate(f"JSON.parse(localStorage.getItem('wsr:{room.code}:phone')).token")
    falls(air)
    writes(phone, "Too few boats")
    ends(room, token)
    clears(air)
    expect(phone.button("Join again")).to_be_visible()
    phone.page.evaluate(AGAIN_AND_AGAIN, [room.code, "Join again"])
    expect(phone.text("Please try again in")).to_be_visible()
    until(lambda: comes_in(phone, "Join again"), "the door to open again")
    expect(card(phone, "Too few boats")).to_contain_text("Saved")
    assert room.cards() == ["Too few boats"]


def ends(room: Room, token: str) -> None:
    """The seat is known no longer, as after a copy was put in place; the phone is not told."""
    leave = f"http://127.0.0.1:{room.server.port}/w/{room.code}/leave"
    headers = {"Authorization": f"Bearer {token}"}
    assert requests.post(leave, headers=headers, timeout=PATIENCE).status_code == 204


def comes_in(phone: Seen, button: str) -> bool:
    """Press the button as long as there is one; while it waits for an answer it ignores that."""
    press = "(b) => [...document.querySelectorAll('button')].find((e) => e.innerText.includes(b))?.click()"
    phone.page.evaluate(press, button)
    return bool(line(phone).count())
