"""Story: what the people of the demo do, one step after another."""

from __future__ import annotations

import csv
import tomllib
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from pathlib import Path
from typing import Any

DATA = Path(__file__).parent / "data"
FAY = "fay"  # the facilitator
VOTE = "round-1"
NOTICE = "notice"  # the host sees who is there, as with phones that are connected


@dataclass(frozen=True)
class Step:
    """Someone asks for something; `join` comes over HTTP, all else is a command on the wire.

    `at` is when, in ms since 1970, where the story says so.
    """

    who: str
    do: str
    fields: dict[str, Any]
    at: int | None = None


@dataclass(frozen=True)
class Story:
    """The demo's own data: `told` is invented, and so is the rest in languages but English."""

    barriers: tuple[dict[str, str], ...]
    groups: tuple[dict[str, Any], ...]
    told: dict[str, Any]
    day0: date
    language: str
    method: str = "half-day"
    shown: str = "barriers"  # the stage that is open when someone comes to look

    def steps(self) -> Iterator[Step]:
        """The whole half day in order."""
        yield from arriving(self)
        yield from naming_barriers(self)
        yield from rating(self)
        yield from voting(self)
        yield from planning(self)
        yield from pledging(self)


def read(day0: date, language: str = "en") -> Story:
    """In a language that has a story of its own, else in English."""
    own = DATA / f"{language}.toml"
    told = toml("story.toml") | (toml(own.name) if own.is_file() else {})
    names = told.get("groups") or [row["group"] for row in rows("groups-clinton.csv")]
    barriers = told.get("barriers") or rows("barriers-scale.csv")
    groups = tuple(
        {"id": f"g{n}", "name": name, "icon": icon, "colour": n, "position": n}
        for n, (name, icon) in enumerate(zip(names, told["icons"], strict=True), 1)
    )
    return Story(tuple(barriers), groups, told, day0, language if "barriers" in told else "en")


def toml(name: str) -> dict[str, Any]:
    return tomllib.loads((DATA / name).read_text("utf-8"))


def rows(name: str) -> list[dict[str, str]]:
    with (DATA / name).open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def person(group: int, which: int) -> str:
    return f"g{group}p{which}"


def arriving(story: Story) -> Iterator[Step]:
    yield Step(FAY, "join", {"name": story.told["facilitator"], "role": "facilitator"})
    yield Step(FAY, "open_stage", {"stage": "open"})
    for which in range(1, 6):  # groups arrive mixed, one of each at a time
        for group, names in enumerate(story.told["people"], 1):
            joining = {"name": names[which - 1], "group": f"g{group}"}
            yield Step(person(group, which), "join", joining)


def naming_barriers(story: Story) -> Iterator[Step]:
    yield Step(FAY, "open_stage", {"stage": "barriers"})
    for n, barrier in enumerate(story.barriers, 1):
        posted_by = person(*story.told["posts"][f"b{n}"])
        yield Step(posted_by, "add_card", {"card": f"b{n}", "stage": "barriers", **tags(barrier)})
    for id, cluster in story.told["clusters"].items():
        yield Step(FAY, "add_cluster", {"cluster": id, "stage": "barriers", **cluster})
    for barrier_id, cause in story.told["root_causes"].items():
        yield Step(FAY, "link", {"from": barrier_id, "to": cause, "type": "root_cause"})


def tags(barrier: dict[str, str]) -> dict[str, str]:
    given = {
        "text": barrier["text"],
        "lane": barrier["category"],
        "category": barrier["category"],
        "card_kind": barrier.get("kind"),
        "level": barrier.get("level"),
    }
    return {field: value for field, value in given.items() if value}


def rating(story: Story) -> Iterator[Step]:
    yield Step(FAY, "open_stage", {"stage": "power"})
    for on, pairs in story.told["ratings"].items():
        for group, (power, resources) in enumerate(pairs, 1):
            said = {"on": on, "group": f"g{group}", "power": power, "resources": resources}
            yield Step(person(group, 1), "rate", {"stage": "power", **said})


def voting(story: Story) -> Iterator[Step]:
    leverage = story.told["leverage"]
    yield Step(FAY, "open_stage", {"stage": "leverage"})
    yield from (Step(FAY, "mark_leverage", {"on": on}) for on in leverage["points"])
    for from_, to in leverage["addresses"]:
        yield Step(FAY, "link", {"from": from_, "to": to, "type": "addresses"})
    yield Step(FAY, "open_vote", {"vote": VOTE, "stage": "leverage"})
    for which in range(1, 6):
        for group in story.told["dots"]:
            yield from ballot(story, group, which)
    yield Step(FAY, "close_vote", {"vote": VOTE})
    yield Step(FAY, "decide", {"decision": "d1", **story.told["decision"]})


def ballot(story: Story, group: str, which: int) -> Iterator[Step]:
    letters = story.told["dots"][group].split()[which - 1]
    for letter, many in Counter(letters).items():
        on = story.told["leverage"]["points"]["ABCDE".index(letter)]
        yield Step(f"{group}p{which}", "place_dots", {"vote": VOTE, "on": on, "dots": many})


def planning(story: Story) -> Iterator[Step]:
    yield Step(FAY, "open_stage", {"stage": "plans"})
    for action in story.told["actions"]:
        yield Step(person(action["group"], 1), "add_action", planned(story, action))


def planned(story: Story, action: dict[str, Any]) -> dict[str, Any]:
    named = {
        "action": action["id"],
        "plan": f"plan-g{action['group']}",
        "due": (story.day0 + timedelta(days=action["by"])).isoformat(),
        "leverage": action["points"],
        "parent": action.get("serves"),
    }
    plain = {f: v for f, v in action.items() if f not in ("id", "group", "by", "points", "serves")}
    return {**plain, **{f: v for f, v in named.items() if v is not None}}


def pledging(story: Story) -> Iterator[Step]:
    yield Step(FAY, "open_stage", {"stage": "pledges"})
    for n, pledge in enumerate(story.told["pledges"], 1):
        yield Step(person(*pledge["by"]), "add_pledge", {"pledge": f"v{n}", "text": pledge["text"]})
        for one in pledge["joined"]:
            yield Step(person(*one), "join_pledge", {"pledge": f"v{n}"})
