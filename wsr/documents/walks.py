"""Walks: what a screen is told of the chain, ready for JSON."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace
from typing import Any

from wsr.documents.report_context import ReportContext
from wsr.documents.steps import KINDS, Told, came_of, comes_from, told
from wsr.domain.kernel import N_, Key, Refused, Workshop
from wsr.domain.records import Authorship, Card, Stage
from wsr.domain.tracing import CAUSES


def walked(t: ReportContext, key: Key) -> dict[str, Any]:
    """A thing with what led to it and what came of it; Refused with no_such_step."""
    if key[0] not in KINDS or not t.chain.trail.is_here(key):
        raise Refused("no_such_step", N_("That is no longer here."))
    before, after = comes_from(t, key), came_of(t, key)
    return {
        "thing": step(told(t, key)),
        "before": [step(told_apart(t, each, key)) for each in before],
        "after": [step(told_apart(t, each, key)) for each in after],
    }


def told_apart(t: ReportContext, each: Told, start: Key) -> Told:
    """Dots, power and indicators of several things say first which they are about."""
    if each.key[0] not in t.chain.trail.about or each.of is None or each.of == start:
        return each
    return replace(each, notes=(told(t, each.of).words, *each.notes))


def step(each: Told) -> dict[str, Any]:
    kind, id = each.key
    return {
        "kind": kind,
        "id": id,
        "how": each.how,
        "label": each.label,
        "words": each.words,
        "notes": each.notes,
        "panel": each.panel,
    }


def of_stage(t: ReportContext, stage: Stage) -> dict[str, Any]:
    """Every card of a stage that the reader sees, with what came of it."""
    cards = sorted((c for c in t.w.all(Card) if c.stage == stage.id), key=lambda c: c.at)
    return fates(t, [(card_told(t, card), card.id) for card in cards])


def of_author(t: ReportContext, own: Iterable[Authorship], w: Workshop) -> dict[str, Any]:
    """The author's own cards, the ones of early stages first; `w` has what others can't see of them."""
    cards = [(mine, card) for mine in own if (card := w.get(Card, mine.id))]
    order = {stage.id: stage.position for stage in t.w.all(Stage)}
    cards = sorted(
        (x for x in cards if x[1].stage in order), key=lambda x: (order[x[1].stage], x[1].at)
    )
    return fates(t, [(card_told(t, card) | unseen(t, mine, card), card.id) for mine, card in cards])


def card_told(t: ReportContext, card: Card) -> dict[str, Any]:
    stage = t.w.get(Stage, card.stage)
    return {
        "id": card.id,
        "stage": card.stage,
        "title": stage.title if stage else "",
        "text": t.words_of(card),
        "shown": card.shown,
    }


def unseen(t: ReportContext, mine: Authorship, card: Card) -> dict[str, Any]:
    """What only its author knows of a card that others can't read."""
    if t.w.get(Card, card.id):
        return {}
    return {"text": mine.text or card.text, "shown": mine.shown, "why": mine.why}


def own_way(steps: list[Told], key: Key) -> Iterator[Told]:
    """What came of a card, without the causes of others that it met, and what came of those."""
    others: set[Key] = set()
    for each in steps:
        if each.of in others or (each.way in CAUSES and each.of != key):
            others.add(each.key)
        else:
            yield replace(each, notes=()) if KINDS[each.key[0]].brief else each


def fates(t: ReportContext, cards: list[tuple[dict[str, Any], str]]) -> dict[str, Any]:
    """Steps that several cards share are told once: each card has their places in `steps`."""
    places: dict[tuple[Key, str], int] = {}
    steps: list[dict[str, Any]] = []
    for card, id in cards:
        card["led_to"] = []
        for each in own_way(came_of(t, ("card", id)), ("card", id)):
            if (each.key, each.how) not in places:
                places[each.key, each.how] = len(steps)
                steps.append(step(each))
            card["led_to"].append(places[each.key, each.how])
    return {"cards": [card for card, _ in cards], "steps": steps}
