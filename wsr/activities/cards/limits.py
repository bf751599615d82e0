"""Limits: how many cards a person, a table and a group can post in a stage, and how long they are."""

from __future__ import annotations

from collections.abc import Iterator

from wsr.activities.cards.authors import NO_ONES, own_words
from wsr.domain.fields import CARD, LONG
from wsr.domain.kernel import N_, Actor, Refused, Workshop
from wsr.domain.records import Authorship, Card, Person, Stage
from wsr.domain.tables import Table

COMMENT = 140  # characters
MAX_CARDS = 10_000


def need_length(stage: Stage, text: str, *, comment: bool) -> None:
    most = COMMENT if comment else LONG if stage.settings.get("long") else CARD
    if len(text) > most:
        raise Refused("too_long", N_("Please use at most %(most)d characters."), "text", most=most)


def need_below_limits(
    w: Workshop, actor: Actor, stage: Stage, group: str | None, table: Table | None
) -> None:
    """Refused with too_many_cards, in words that say whose limit it is."""
    if actor.facilitates:
        return
    need_below_own(w, actor, stage, table)
    need_below_groups(w, stage, group)
    need_below_tables(w, stage, table or w.get(Table, actor.table))


def need_below_own(w: Workshop, actor: Actor, stage: Stage, table: Table | None) -> None:
    most = stage.settings.get("most")
    if most and actor.role == "participant" and not table and own_words(w, actor, stage) >= most:
        raise Refused("too_many_cards", N_("You have already posted %(most)d cards."), most=most)


def need_below_groups(w: Workshop, stage: Stage, group: str | None) -> None:
    most = stage.settings.get("most_group")
    if most and group and sum(card.group == group for card in ideas(w, stage)) >= most:
        why = N_("Your group has reached its limit of %(most)d.")
        raise Refused("too_many_cards", why, most=most)


def need_below_tables(w: Workshop, stage: Stage, table: Table | None) -> None:
    most = stage.settings.get("most_table")
    if most and table and sum(is_of_table(w, card, table) for card in ideas(w, stage)) >= most:
        why = N_("Your table has reached its limit of %(most)d.")
        raise Refused("too_many_cards", why, most=most)


def ideas(w: Workshop, stage: Stage) -> Iterator[Card]:
    return (card for card in w.all(Card) if card.stage == stage.id and not card.comment)


def is_of_table(w: Workshop, card: Card, table: Table) -> bool:
    """Also where the card does not say its table, since that would point at someone."""
    author = w.get(Person, (w.get(Authorship, card.id) or NO_ONES).person)
    sits_there = author is not None and author.table == table.id
    return card.table == table.id or (card.table is None and not card.recorded and sits_there)
