"""Command: `wsr rehearse` sets up a rehearsal, announces it, plays it and judges it."""

from __future__ import annotations

import json
import re
import sys
from collections.abc import Callable
from typing import Any
from urllib.error import HTTPError, URLError

import click

from wsr.cli.errors import PROBLEMS, plainly
from wsr.cli.options import AS_JSON
from wsr.cli.rehearse.phone import Phone
from wsr.cli.rehearse.play import new_workshop, play
from wsr.cli.rehearse.played import Played
from wsr.cli.rehearse.setting import found
from wsr.cli.rehearse.verdict import figures, level, words
from wsr.config import Unusable, configure
from wsr.storage.data_dir import Folder

MOST = 2000
ROOM = re.compile(
    r"(?P<server>https?://[\w.:\[\]-]+)(?:/w/(?P<code>\w+)(?:/run#key=(?P<key>[\w-]+))?)?/?"
)
Say = Callable[[str], Any]


@click.command("rehearse")
@click.argument("url")
@click.option("--phones", default=50, show_default=True, help="How many people.")
@click.option("--seconds", default=60.0, show_default=True, help="How long they are active.")
@click.option("--host-key", envvar="WSR_HOST_KEY", help="The host key  [WSR_HOST_KEY]")
@AS_JSON
def command(url: str, host_key: str | None, as_json: bool, **wanted: Any) -> None:
    """Simulated people take part in a workshop that is created for it.

    URL is the server’s address, for example http://192.168.1.20:8000.
    """
    with plainly():
        good = rehearsed(url, host_key, as_json=as_json, say=click.echo, **wanted)
    sys.exit(0 if good else PROBLEMS)


def rehearsed(
    url: str, host_key: str | None, phones: int, seconds: float, say: Say, *, as_json: bool
) -> bool:
    """Whether the room carries so many. Raises Unusable with a plain sentence."""
    asked = ROOM.fullmatch(url if "://" in url else f"http://{url}")
    if asked is None or not 1 <= phones <= MOST or not 1 <= seconds <= 3600:
        raise Unusable(
            f"Give an address such as http://localhost:8000, 1 to {MOST} phones, 1 to 3600 seconds."
        )
    server = asked["server"]
    try:
        made = workshop(server, asked["code"], asked["key"], host_key)
        played = play(server, made, phones, seconds, progress(say, as_json=as_json))
    except HTTPError as error:
        raise Unusable(refusal(error)) from None
    except URLError as error:
        raise Unusable(f"No server answers at {server}: {error.reason}") from None
    told(played, say, as_json=as_json)
    return level(played) != "too_much"


def workshop(
    server: str, code: str | None, key: str | None, host_key: str | None
) -> dict[str, Any]:
    """A new one; or the one that is named by its facilitator's link, after asking."""
    if code is None:
        return new_workshop(server, host_key or own_host_key())
    if key is None:
        raise Unusable(
            "To rehearse in an existing workshop, give its facilitator link, with #key=."
        )
    need_consent(server, code)
    return {"code": code, "facilitator_key": key, "borrowed": True}


def own_host_key() -> str:
    known = Folder(configure().sessions).known("host")
    if known is None:
        raise Unusable(
            "Give the host key with --host-key. It’s in the link for a new workshop that the "
            "server prints."
        )
    return known


def need_consent(server: str, code: str) -> None:
    looking = Phone(server, code)
    looking.join(wall=True)
    records = looking.snapshot()["records"]
    looking.hang_up()
    # Asked before anyone joins, so that a room that cannot be used is not touched.
    found({(r["kind"], r["id"]): r for r in records}, borrowed=True)
    real = [r for r in records if r["kind"] in ("card", "plan", "pledge", "vote")]
    people = sum(r["kind"] == "person" for r in records)
    if real or people:
        click.confirm(
            f"There are {people} people and {len(real)} cards, plans, pledges and votes in this "
            "workshop. The rehearsal adds simulated people in front of everyone and opens stages. "
            "Afterwards it erases what it added. Continue?",
            abort=True,
        )


def progress(say: Say, *, as_json: bool) -> Callable[[str], None]:
    sentences = {
        "measuring": "What does the network carry? ...",
        "joining": "People are joining ...",
        "cards": "They post cards ...",
        "dots": "They place their dots ...",
        "plans": "They write plans ...",
        "comparing": "Does everyone see the same? ...",
        "tidying": "Erasing what the rehearsal added ...",
    }
    return lambda part: None if as_json else say(sentences[part])


def told(played: Played, say: Say, *, as_json: bool) -> None:
    if as_json:
        say(json.dumps(figures(played)))
        return
    say("")
    for line in words(played):
        say(line)


def refusal(error: HTTPError) -> str:
    try:
        return str(json.load(error)["error"]["why"])
    except (ValueError, KeyError, TypeError):
        return f"The server answers {error.code}."
