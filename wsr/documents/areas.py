"""Areas: a workshop with what one area is about, for a document that is taken there."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from wsr.domain.fields import To, marked
from wsr.domain.kernel import N_, Key, Record, Refused, Workshop
from wsr.domain.records import Card, Cluster, Stage
from wsr.domain.vocabularies import items_of

PARTS_OF = frozenset({"action", "plan"})  # what is part of one goes with it


def need_area(w: Workshop, said: str) -> dict[str, Any]:
    """The area of this id or name, as {id, title}; Refused with no_such_area."""
    every = items_of(w, "areas")
    same = [each for each in every if each["id"] == said]
    named = [each for each in every if each["title"].casefold() == said.casefold()]
    if not same and not named:
        raise Refused("no_such_area", N_("This workshop has no area of this name."), "area")
    return (same or named)[0]


def used_areas(w: Workshop) -> list[dict[str, Any]]:
    """Those that an action or card is about, in order."""
    found = {getattr(each, "area", "") for each in (*w.of_kind("action"), *w.all(Card))}
    return [each for each in items_of(w, "areas") if each["id"] in found]


def in_area(w: Workshop, area: str) -> Workshop:
    """The workshop with the actions of this area, the plans that have one, and its cards.

    What was never asked for an area is about all of them and stays: people, votes, decisions, and
    the cards of other stages. An action without an area is in none, nor is a card without one whose
    stage asks for it.
    """
    gone = {*elsewhere(w, area)}
    gone |= {*left_empty(w, gone)}
    kinds: dict[str, dict[str, Any]] = {}
    for record in w.records():
        if (record.kind, record.id) not in gone and not hangs_on(record, gone):
            kinds.setdefault(record.kind, {})[record.id] = record
    return Workshop(w.log, w.seq, kinds)


def elsewhere(w: Workshop, area: str) -> Iterator[Key]:
    """The actions and cards that are not of this area."""
    actions = (a for a in w.of_kind("action") if getattr(a, "area", "") != area)
    yield from ((a.kind, a.id) for a in actions)
    asked = {stage.id for stage in w.all(Stage) if stage.settings.get("area")}
    for card in w.all(Card):
        own = area_of(w, card)
        if own != area and (own or card.stage in asked):
            yield card.kind, card.id


def area_of(w: Workshop, card: Card) -> str:
    """Its own, or that of the card it is under or was merged into."""
    seen: set[str] = set()
    now: Card | None = card
    while now and not now.area and now.id not in seen:
        seen.add(now.id)
        now = w.get(Card, now.merged_into or now.parent)
    return (now.area or "") if now else ""


def left_empty(w: Workshop, gone: set[Key]) -> Iterator[Key]:
    """Plans without an action here, and clusters all of whose cards are elsewhere."""
    acting = {getattr(a, "plan", "") for a in w.of_kind("action") if (a.kind, a.id) not in gone}
    yield from (("plan", p.id) for p in w.of_kind("plan") if p.id not in acting)
    left = {c.cluster for c in w.all(Card) if (c.kind, c.id) not in gone}
    lost = {c.cluster for c in w.all(Card) if (c.kind, c.id) in gone}
    yield from (("cluster", c.id) for c in w.all(Cluster) if c.id in lost - left)


def hangs_on(record: Record, gone: set[Key]) -> bool:
    """Whether it is part of an action or plan that is gone, or says something of a card that is."""
    if record.kind not in ("card", "cluster") and ("card", record.id) in gone:
        return True
    parts = {name: to.kind for name, to in marked(type(record), To).items() if to.kind in PARTS_OF}
    return any((kind, getattr(record, name)) in gone for name, kind in parts.items())
