"""Findings: what the data says, as pure functions over a workshop."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from wsr.domain.kernel import Key, Record, Workshop
from wsr.domain.records import Authorship, Card, Cluster, Group, Leverage, Link, Person, Stage


def people_in(w: Workshop) -> list[Person]:
    """Those who take part and have not been removed; facilitators without a group do not."""
    return [p for p in w.all(Person) if p.status == "in" and p.group]


def absent_groups(w: Workshop) -> list[Group]:
    present = {p.group for p in people_in(w)}
    return [g for g in in_order(w.all(Group)) if g.id not in present]


def silent_groups(w: Workshop, stage: str) -> list[Group]:
    """Groups with people in the room and no card in this stage; of an anonymous one none is named."""
    if (found := w.get(Stage, stage)) and found.settings.get("naming") == "anonymous":
        return []
    authors = {a.person for a in w.all(Authorship) if a.stage == stage}
    spoken = {p.group for p in people_in(w) if p.id in authors}
    spoken |= {c.group for c in w.all(Card) if c.stage == stage}
    present = {p.group for p in people_in(w)}
    return [g for g in in_order(w.all(Group)) if g.id in present - spoken]


def in_order(records: Iterable[Any]) -> list[Any]:
    return sorted(records, key=lambda each: each.position)


def barriers(w: Workshop) -> list[Record]:
    """What is on the walls of barriers: clusters, then cards on their own."""
    return standing_in(w, {s.id for s in w.all(Stage) if s.settings.get("barriers")})


def standing_in(w: Workshop, stages: set[str]) -> list[Record]:
    """The clusters of these stages, then their cards that are in none, oldest first."""
    clusters = [c for c in w.all(Cluster) if c.stage in stages]
    cards = [c for c in w.all(Card) if c.stage in stages and stands_alone(c)]
    return [*sorted(clusters, key=lambda c: c.at), *sorted(cards, key=lambda c: c.at)]


def stands_alone(card: Card) -> bool:
    return not card.cluster and stands(card)


def stands(card: Card) -> bool:
    """Whether everyone sees it, as an idea that went into no other card."""
    return not card.merged_into and is_idea(card)


def is_idea(card: Card) -> bool:
    """Whether everyone sees it, and as an idea of its own."""
    return card.shown == "shown" and not card.comment


def voices(w: Workshop, id: str) -> int:
    """How many cards say it: those of a cluster, and all that were merged into them."""
    said = {c.id for c in cards_at(w, id)}
    return len(said | {c.id for c in w.all(Card) if c.merged_into in said})


def leverage_points(w: Workshop) -> list[Leverage]:
    """In order; what was written in a removed stage waits until the stage is back."""
    return [each for each in in_order(w.all(Leverage)) if is_on_agenda(w, each)]


def is_on_agenda(w: Workshop, point: Leverage) -> bool:
    on = w.get(Card, point.id) or w.get(Cluster, point.id)
    return on is None or w.get(Stage, on.stage) is not None


def barriers_behind(w: Workshop, leverage: Leverage) -> list[Card]:
    """The cards a leverage point would move: linked ones, and those in its cluster."""
    ends = [link.to for link in w.all(Link) if link.from_ == leverage.id]
    linked = [c for id in ends for c in cards_at(w, id)]
    found = [*cards_at(w, leverage.id), *linked]
    return list({c.id: c for c in found if c.id != leverage.id}.values())


def cards_at(w: Workshop, id: str) -> list[Card]:
    card = w.get(Card, id)
    return [card] if card else [c for c in w.all(Card) if c.cluster == id]


def keys_behind(w: Workshop, group: str | None) -> list[Key]:
    """The leverage points with all that `barriers_behind` may find: cards, and clusters of them."""
    ids = {each.id for each in w.all(Leverage)}
    ends = {*ids, *(link.to for link in w.all(Link) if link.from_ in ids)}
    return [(kind, id) for id in ends for kind in (Card.kind, Cluster.kind)]


def barrier_stages(w: Workshop, group: str | None) -> list[Key]:
    return [(s.kind, s.id) for s in w.all(Stage) if s.settings.get("barriers")]


def title_of(w: Workshop, id: str) -> str:
    card, cluster = w.get(Card, id), w.get(Cluster, id)
    return card.text if card else cluster.title if cluster else ""
