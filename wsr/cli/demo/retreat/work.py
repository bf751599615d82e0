"""Work: cards, ratings, votes, plans and pledges of the long demo."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from datetime import timedelta
from itertools import chain

from wsr.cli.demo.retreat.founding import founding
from wsr.cli.demo.retreat.help import helping, weighing
from wsr.cli.demo.retreat.movers import mapping
from wsr.cli.demo.retreat.partnering import partnering
from wsr.cli.demo.retreat.people import EACH
from wsr.cli.demo.retreat.places import placed
from wsr.cli.demo.retreat.story import Told, Words
from wsr.cli.demo.retreat.sure import surely
from wsr.cli.demo.story import FAY, VOTE, Step, person


def posting(story: Words, stage: Told) -> Iterator[Step]:
    n = 0
    for lane, texts in story.told["cards"][stage["id"]].items():
        for place, text in enumerate(texts):
            n += 1
            who = author(stage, place, n)
            yield Step(who, "add_card", card(story, stage, lane, n, place, text))


def author(stage: Told, place: int, n: int) -> str:
    """At stakeholder tables each group in turn; else all of the room mixed. No one stays silent."""
    at, here = stage["position"], EACH if stage["day"] > 1 else EACH - 1
    if stage["seating"] == "stakeholder":
        return person(place % 8 + 1, (place // 8 + 7 * at) % here + 1)
    return person(n % 8 + 1, (n // 8 + n + at) % here + 1)


def card(story: Words, stage: Told, lane: str, n: int, place: int, text: str) -> Told:
    if stage["id"] == "barriers":
        return {"card": f"b{n}", "stage": "barriers", "text": text, **tags(story, f"b{n}")}
    own = {"lane": lane} if stage["lanes"] else {}
    made = {"card": f"{stage['id']}-{n}", "stage": stage["id"], "text": text, **own}
    return {
        **made,
        **asked(story, stage, n),
        **dated(stage, text),
        **about(story, stage, lane, place),
        **placed(story, stage, n),
    }


def asked(story: Words, stage: Told, n: int) -> Told:
    """Under which card it goes, and how much it matters."""
    id, number = stage["id"], str(n)
    above = story.numbers["under"].get(id, {}).get(number)
    marked = story.numbers["importance"].get(id, {}).get(number)
    parent = above if isinstance(above, str) else above and f"{id}-{above}"
    return {field: value for field, value in (("parent", parent), ("importance", marked)) if value}


def dated(stage: Told, text: str) -> Told:
    """The year with which an event of the past is told."""
    year, _, event = text.partition(": ")
    return {"year": int(year), "text": event} if stage["settings"].get("years") else {}


def about(story: Words, stage: Told, lane: str, place: int) -> Told:
    """What a group does about a trend, or wants to do."""
    if not stage["settings"].get("attitude"):
        return {}
    return {"attitude": lane, "parent": f"trends-{story.numbers['about'][lane][place]}"}


def tags(story: Words, barrier: str) -> Told:
    category, kind, level = story.numbers["barriers"][barrier]
    given = {"lane": category, "category": category, "card_kind": kind, "level": level}
    return {field: value for field, value in given.items() if value}


def clustering(story: Words, stage: str) -> Iterator[Step]:
    for id, cards in story.numbers["clusters"].get(stage, {}).items():
        made = {"cluster": id, "stage": stage, "title": story.told["clusters"][id]}
        yield Step(FAY, "add_cluster", {**made, "cards": cards})
    if stage == "barriers":
        yield from linking(story)


def linking(story: Words) -> Iterator[Step]:
    """What is in the way of the issues, and what is behind the barriers."""
    for issue, barriers in story.numbers["in_the_way"].items():
        for barrier in barriers:
            yield Step(FAY, "link", {"from": issue, "to": barrier, "type": "barrier"})
    for barrier, cause in story.numbers["root_causes"].items():
        yield Step(FAY, "link", {"from": barrier, "to": cause, "type": "root_cause"})


def rating(story: Words) -> Iterator[Step]:
    for on, pairs in story.numbers["ratings"].items():
        for group, (power, resources) in enumerate(pairs, 1):
            said = {"on": on, "group": f"g{group}", "power": power, "resources": resources}
            yield Step(person(group, 1), "rate", {"stage": "power", **said})


def voting(story: Words) -> Iterator[Step]:
    leverage = story.numbers["leverage"]
    yield from (Step(FAY, "mark_leverage", {"on": on}) for on in leverage["points"])
    for from_, to in leverage["addresses"]:
        yield Step(FAY, "link", {"from": from_, "to": to, "type": "addresses"})
    yield Step(FAY, "open_vote", {"vote": VOTE, "stage": "leverage"})
    yield from chain.from_iterable(ballots(story, which) for which in range(1, EACH + 1))
    yield Step(FAY, "close_vote", {"vote": VOTE})
    for id, on in story.numbers["decisions"].items():
        yield Step(FAY, "decide", {"decision": id, **story.told["decisions"][id], "on": on})


def ballots(story: Words, which: int) -> Iterator[Step]:
    points = dict(zip("ABCDEF", story.numbers["leverage"]["points"], strict=True))
    for group, all_of_it in story.numbers["dots"].items():
        for letter, many in Counter(all_of_it.split()[which - 1]).items():
            placed = {"vote": VOTE, "on": points[letter], "dots": many}
            yield Step(f"{group}p{which}", "place_dots", placed)


KEPT = (
    *("horizon", "baseline", "target", "quick_win", "soon", "government", "interventions"),
    *("area", "priority"),
    *("money", "days", "currency", "funds_donor", "funds_government", "funds_private"),
)


def planning(story: Words) -> Iterator[Step]:
    for id, action in story.numbers["actions"].items():
        yield Step(person(action["group"], 1), "add_action", planned(story, id, action))


def planned(story: Words, id: str, action: Told) -> Told:
    group = action["group"]
    kept = {f: action[f] for f in KEPT if f in action}
    parent = {"parent": action["serves"]} if "serves" in action else {}
    return {
        "action": id,
        "plan": f"plan-g{group}",
        "owner": story.told["people"][group - 1][action["owner"] - 1],
        "due": (story.day0 + timedelta(days=action["by"])).isoformat(),
        "leverage": action["points"],
        "goals": sorted({story.numbers["serves"][point] for point in action["points"]}),
        **kept,
        **parent,
        **story.told["actions"][id],
    }


def pledging(story: Words) -> Iterator[Step]:
    for id, (by, *joined) in story.numbers["pledges"].items():
        yield Step(person(*by), "add_pledge", {"pledge": id, "text": story.told["pledges"][id]})
        yield from (Step(person(*one), "join_pledge", {"pledge": id}) for one in joined)


def agreeing(story: Words) -> Iterator[Step]:
    """The room shows hands for each goal, and Fay records what it decided."""
    said = story.told["cards"]["goals"]
    statuses = [status for status, goals in said.items() for _ in goals]
    for n, (status, hands) in enumerate(
        zip(statuses, story.numbers["agreement"]["hands"], strict=True), 1
    ):
        yield from (
            Step(who, "show_hand", {"on": f"goals-{n}", **hand})
            for who, hand in shown(story, hands)
        )
        dissent = (
            said[status][n - 1 - statuses.index(status)].partition(": ")[2]
            if status == "not_agreed"
            else ""
        )
        decided = {"status": status, "basis": story.told["agreement"]["basis"], "dissent": dissent}
        yield Step(FAY, "set_agreement", {"on": f"goals-{n}", **decided})


def shown(story: Words, hands: list[int]) -> Iterator[tuple[str, Told]]:
    """Who of the room shows which hand; the last one says why not yet."""
    with_, live = hands
    for n in range(story.numbers["agreement"]["of"]):
        hand = "with" if n < with_ else "live_with" if n < with_ + live else "not_yet"
        last = n == story.numbers["agreement"]["of"] - 1 and hand == "not_yet"
        reason = {"reason": story.told["agreement"]["reason"]} if last else {}
        yield person(n % 8 + 1, n // 8 + 1), {"hand": hand, **reason}


WORK = {
    "goals": agreeing,
    "forces": weighing,
    "interventions": helping,
    "movers": mapping,
    "power": rating,
    "leverage": voting,
    "plans": planning,
    "confidence": surely,
    "partnerships": partnering,
    "task-forces": founding,
    "pledges": pledging,
}
