"""Movers: whom the room puts on the influence map, where each group sees them, and what ties them."""

from __future__ import annotations

from collections.abc import Iterator

from wsr.cli.demo.retreat.people import naming_absent
from wsr.cli.demo.retreat.story import Told, Words
from wsr.cli.demo.story import FAY, Step, person

GROUPS = 8


def mapping(story: Words) -> Iterator[Step]:
    """The groups name them in turn, place all of them and name champions; Fay draws the ties."""
    names = [*story.told["movers"]["here"], *story.told["movers"]["elsewhere"]]
    numbers = story.numbers["movers"]
    for n, name in enumerate(names):
        who = {"actor": actor(n), "name": name, **about(numbers, n)}
        yield Step(person(n % GROUPS + 1, 1), "add_actor", who)
    for n in range(len(names)):
        yield from placing(numbers, n)
    for n, (from_, to, type_, strength, mutual) in enumerate(numbers["ties"]):
        ends = {"from": actor(from_), "to": actor(to)}
        more = {"type": type_, "strength": strength, "mutual": mutual}
        yield Step(FAY, "add_tie", {"tie": f"tie-{n}", **ends, **more})
    yield from championing(numbers)
    yield from naming_absent(story)


def actor(n: int) -> str:
    return f"mover-{n + 1}"


def about(numbers: Told, n: int) -> Told:
    return {"level": numbers["levels"][n], "formal": n in numbers["formal"]}


def placing(numbers: Told, n: int) -> Iterator[Step]:
    """Each group a little apart from the others, and far where the room quarrels."""
    influence, support, apart = numbers["placed"][n]
    for group in range(GROUPS):
        off = ((group * 5 + n * 3) % 3 - 1) * apart
        said = {
            "influence": max(0, min(10, influence + (group + n) % 2)),
            "support": max(-5, min(5, support + off)),
        }
        yield Step(person(group + 1, 2), "place_actor", {"actor": actor(n), **said})


def championing(numbers: Told) -> Iterator[Step]:
    """No one drives the change at the global level, which wall and console then say."""
    for n, (group, who, level, brings, engaged, turnover) in enumerate(numbers["champions"]):
        said = {"brings": brings, "engaged": engaged, "turnover": turnover}
        named = {"champion": f"champion-{n + 1}", "actor": actor(who), "level": level, **said}
        yield Step(person(group, 1), "add_champion", named)
