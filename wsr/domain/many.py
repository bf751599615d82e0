"""Many: one command for many cards, done to all but those to whom it can't be done."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import Any

from wsr.domain.kernel import N_, Command, Refused, Workshop
from wsr.domain.records import Card


@dataclass(frozen=True)
class Left:
    """One of many that stays as it was, and why."""

    card: str
    refused: Refused


class OfMany(Command):
    """A command for `card` alone or for all of `cards`, each of which is decided by itself."""

    card: str | None
    cards: tuple[str, ...]

    def ids(self) -> tuple[str, ...]:
        """Each once, in the order in which they were named."""
        return tuple(dict.fromkeys([*([self.card] if self.card else []), *self.cards]))

    def only(self, *ids: str) -> OfMany:
        return replace(self, card=None, cards=ids)  # type: ignore[type-var]


class OfCards(OfMany):
    """The same of a command that always names a list."""

    card = None

    def only(self, *ids: str) -> OfMany:
        return replace(self, cards=ids)  # type: ignore[type-var]


def need_cards(w: Workshop, c: OfMany) -> list[Card]:
    """Refused with missing_field where no card is named, with no_such_card where one is gone."""
    if not c.ids():
        raise Refused("missing_field", N_("Something is missing."), "card")
    field = "cards" if c.cards else "card"
    return [w.need(Card, id, field) for id in c.ids()]


def sift(command: Command, attempt: Callable[[Any], None]) -> tuple[Command, tuple[Left, ...]]:
    """The command for those to whom it can be done, and the others.

    `attempt` raises Refused where it can't be done. Where that is so for all, so does this.
    """
    if not isinstance(command, OfMany) or len(command.ids()) < 2:
        return command, ()
    tried = [(id, refusal(attempt, command.only(id))) for id in command.ids()]
    left = tuple(Left(id, refused) for id, refused in tried if refused)
    if len(left) == len(tried):
        raise left[0].refused
    return command.only(*(id for id, refused in tried if not refused)), left


def refusal(attempt: Callable[[Any], None], command: Command) -> Refused | None:
    try:
        attempt(command)
    except Refused as refused:
        return refused
    return None
