"""Help: the forces and interventions of the long demo."""

from __future__ import annotations

from collections.abc import Iterator

from wsr.cli.demo.retreat.story import Told, Words
from wsr.cli.demo.story import FAY, Step, person


def weighing(story: Words) -> Iterator[Step]:
    pairs = zip(story.told["forces"]["all"], story.numbers["forces"]["each"], strict=True)
    for n, (text, (goal, direction, strength, alterable, speed, group)) in enumerate(pairs, 1):
        said = {"direction": direction, "strength": strength, "alterable": alterable}
        force = {"force": f"f{n}", "on": f"goals-{goal}", "text": text, "speed": speed, **said}
        yield Step(person(group, n % 11 + 1), "add_force", force)


def helping(story: Words) -> Iterator[Step]:
    """Groups ask, others join them, and Fay notes how it stands and what was said of it."""
    for n, (kind, title) in enumerate(titles(story)):
        yield from asked(story, n, kind, title)
    said = zip(story.told["help"]["advice"], story.numbers["help"]["advice"], strict=True)
    for n, (says, (on, adviser)) in enumerate(said, 1):
        told = {"intervention": f"h{on + 1}", "from": adviser, "says": says}
        yield Step(FAY, "add_advice", {"advice": f"v{n}", **told})


def titles(story: Words) -> list[tuple[str, str]]:
    kinds = story.told["cards"]["interventions"]
    return [(kind, title) for kind, all_ in kinds.items() for title in all_]


def asked(story: Words, n: int, kind: str, title: str) -> Iterator[Step]:
    each, id = story.numbers["help"]["each"][n], f"h{n + 1}"
    first, *others = each["by"] or [0]
    who = person(first, n % 11 + 1) if first else FAY
    words = {"title": title, "type": kind, "pull": each["pull"], "on": each["on"]}
    yield Step(who, "add_intervention", {"intervention": id, **words})
    for group in others:
        joins = {"intervention": id, "asked_by": [f"g{group}"]}
        yield Step(person(group, 1), "edit_intervention", joins)
    yield Step(FAY, "edit_intervention", {"intervention": id, **standing(story, each)})


def standing(story: Words, each: Told) -> Told:
    given: Told = {f: each[f] for f in ("status", "funding", "amount") if f in each}
    if "amount" in each:
        given["currency"] = "USD"
    if each["status"] == "dropped":
        given["why"] = story.told["help"]["why"]
    return given
