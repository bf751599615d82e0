"""People: who is expected, comes, stays away, and sits where."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta

from wsr import methods
from wsr.cli.demo.retreat.story import Told, Words
from wsr.cli.demo.story import FAY, NOTICE, Step, person

EACH, TABLES, LATE = 12, 12, 4  # people of a group, mixed tables, people who come on day 2


def expecting(story: Words) -> Iterator[Step]:
    """The list of those who are invited; whoever joins under a name of it takes that seat."""
    yield Step(FAY, "join", {"name": story.told["facilitator"], "role": "facilitator"})
    for group, names in enumerate(story.told["people"], 1):
        for n, name in enumerate(names):
            yield invited(story, f"i-g{group}p{n + 1}", group, name, n)
    for n, name in enumerate(story.told["absent"]):
        yield invited(story, f"i-absent{n}", story.numbers["absent"][n], name, n)


def invited(story: Words, id: str, group: int, name: str, n: int) -> Step:
    flags, from_ = story.numbers["flags"][group - 1], story.told["organisations"][group - 1]
    said = {"organisation": from_[n % len(from_)], "flags": [flags[n % len(flags)]]}
    return Step(FAY, "add_invitee", {"invitee": id, "name": name, "group": f"g{group}", **said})


def arriving(story: Words) -> Iterator[Step]:
    for which in range(1, EACH + 1):  # groups arrive mixed, one of each at a time
        for group in range(1, len(story.groups) + 1):
            if not is_late(group, which):
                yield joining(story, group, which)


def late(story: Words) -> Iterator[Step]:
    yield from (joining(story, group, EACH) for group in range(1, LATE + 1))


def is_late(group: int, which: int) -> bool:
    return which == EACH and group <= LATE


def joining(story: Words, group: int, which: int) -> Step:
    name = story.told["people"][group - 1][which - 1]
    return Step(person(group, which), "join", {"name": name, "group": f"g{group}"})


def noticed(story: Words, half: methods.Half) -> Iterator[Step]:
    """Who is there when a half-day begins; a few more leave before each of the later ones."""
    at = story.agenda.halves.index(half)
    everyone = [(g, p) for p in range(1, EACH + 1) for g in range(1, len(story.groups) + 1)]
    away = {(g * 3 % 8 + 1, g + 2) for g in range(at)}
    here = [
        person(g, p) for g, p in everyone if (g, p) not in away and not (is_late(g, p) and at < 2)
    ]
    if at:
        yield Step(FAY, NOTICE, {"people": here})


def seated(stage: Told) -> Iterator[Step]:
    """Where they sit so already, only latecomers are given a seat."""
    if stage["seating"]:
        many = {"tables": TABLES} if stage["seating"] == "mixed" else {}
        yield Step(FAY, "seat_room", {"seating": stage["seating"], "stage": stage["id"], **many})


def naming_absent(story: Words) -> Iterator[Step]:
    for n, each in enumerate(story.numbers["invitations"]):
        fields = {f: each[f] for f in ("sector", "level", "flag")}
        who = story.told["movers"]["elsewhere"][each["who"]]
        by = (story.day0 + timedelta(days=each["by"])).isoformat()
        asks = {"invitation": f"n{n}", "who": who, "by": by, "inviter": person(*each["inviter"])}
        yield Step(FAY, "add_invitation", {**asks, **fields})
