"""Subjects: what a vote can be on: leverage points, or cards and clusters of any stage."""

from __future__ import annotations

from wsr.activities.dots.records import Vote
from wsr.domain.findings import in_order, keys_behind, leverage_points, standing_in, stands
from wsr.domain.guards import need_end
from wsr.domain.kernel import N_, Key, Refused, Workshop
from wsr.domain.records import Card, Cluster, Leverage, Stage

MAX_ITEMS = 60


def subjects(w: Workshop, stage: Stage) -> tuple[str, ...]:
    """What people vote on in this stage where nothing is named: ids, in their order."""
    named = stage.settings.get("on", "")
    return loose(w, named) if named else tuple(each.id for each in leverage_points(w))


def loose(w: Workshop, stage: str) -> tuple[str, ...]:
    """The clusters of a stage, then its cards that are in none, each by age."""
    return tuple(each.id for each in standing_in(w, {stage})) if w.get(Stage, stage) else ()


def need_items(w: Workshop, stage: Stage, on: tuple[str, ...]) -> tuple[str, ...]:
    items = tuple(dict.fromkeys(on)) or subjects(w, stage)
    if not items and not stage.settings.get("on"):
        raise Refused("no_leverage", N_("Mark at least one leverage point first."), "on")
    if not items:
        raise Refused("nothing_to_vote_on", N_("There are no cards to vote on yet."), "on")
    if len(items) > MAX_ITEMS:
        raise Refused(
            "too_many_items",
            N_("People can vote on at most %(most)d at a time. Cluster the cards first."),
            "on",
            most=MAX_ITEMS,
        )
    for id in items:
        need_item(w, id)
    return items


def need_item(w: Workshop, id: str) -> None:
    on = w.get(Card, id) or w.get(Cluster, id)
    if on is None or w.get(Stage, on.stage) is None:
        need_end(w, id, "on")
        raise Refused("not_on_agenda", N_("Its stage is no longer on the agenda."), "on")
    if isinstance(on, Card) and not stands(on):
        raise Refused("card_hidden", N_("Show this card to the room first."), "on")


def shown_in(w: Workshop, group: str | None) -> list[Key]:
    """What stages of dots show: what is voted on or can be, and what leverage points would move."""
    stages = in_order(s for s in w.all(Stage) if s.activity == "dots" and s.settings.get("on"))
    ids = {id for s in stages for id in subjects(w, s)} | {
        id for vote in w.all(Vote) for id in vote.items
    }
    ids -= {each.id for each in w.all(Leverage)}
    return [*keys_behind(w, group), *((kind, id) for id in sorted(ids) for kind in KINDS)]


KINDS = (Card.kind, Cluster.kind)
