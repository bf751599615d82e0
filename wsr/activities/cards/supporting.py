"""Supporting: people say "me too" to a card that someone else wrote."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import count
from typing import Annotated

from wsr.activities.cards.authors import NO_ONES
from wsr.activities.cards.records import Supporter
from wsr.activities.cards.support import pile_of, recounted, shifted
from wsr.domain import visibility
from wsr.domain.access import need_open_stage
from wsr.domain.claims import claim_of, is_own
from wsr.domain.fields import CardId, GroupId, Own, PersonId, Plain, StageId
from wsr.domain.kernel import N_, Actor, Change, Command, Event, Put, Refused, Remove, Workshop
from wsr.domain.privacy import claim, names
from wsr.domain.records import Authorship, Card, Stage


@dataclass(frozen=True)
class SupportCard(Command):
    """Of a merged card, the one it was merged into is meant; `supported` false takes it back."""

    card: str
    supported: bool = True


@dataclass(frozen=True)
class CardSupported(Event):
    """`unsigned` where no one is named: then it has neither person nor group."""

    supporter: Plain[str]
    card: CardId
    stage: StageId
    person: Annotated[PersonId | None, names()]
    group: GroupId | None
    unsigned: Plain[bool] = False


@dataclass(frozen=True)
class SupportClaimed(Event):
    """Whose it is, as long as the stage is open: only that person's phone knows."""

    supporter: Plain[str]
    card: CardId
    stage: StageId
    claim: Annotated[Own[str], claim("stage")]
    unsigned = True


@dataclass(frozen=True)
class SupportTakenBack(Event):
    """`twice` where the same phone had supported another card of the same merger, too."""

    supporter: Plain[str]
    card: CardId
    unsigned: Plain[bool] = False
    twice: Plain[bool] = False


def support_card(w: Workshop, actor: Actor, c: SupportCard, at: int) -> list[Event]:
    card = need_seen(w, actor, c.card)
    stage = need_open_stage(w, actor, card.stage)
    if actor.person is None or not actor.group:
        why = N_("Only people who take part can join a card. Choose a group first.")
        raise Refused("not_taking_part", why, "card")
    pile = pile_of(w, card)
    mine = [s for s in w.all(Supporter) if s.card in pile and is_own(actor, s)]
    if not c.supported:
        return taken_back(pile, mine)
    if any(is_own(actor, w.get(Authorship, id) or NO_ONES) for id in pile):
        raise Refused("own_card", N_("This card is already yours."), "card")
    return [] if mine else supported(w, actor, card, stage)


def need_seen(w: Workshop, actor: Actor, id: str) -> Card:
    """The card on the wall that is meant, which the actor must be able to read."""
    card = w.need(Card, id, "card")
    standing = w.get(Card, card.merged_into) or card
    if not (visibility.sees(actor, card) and visibility.sees(actor, standing)):
        raise Refused("no_such_card", N_("That is no longer here."), "card")
    return standing


def supported(w: Workshop, actor: Actor, card: Card, stage: Stage) -> list[Event]:
    id = free_id(w, card)
    if stage.settings.get("naming") != "anonymous":
        return [CardSupported(id, card.id, stage.id, actor.person, actor.group)]
    return [
        CardSupported(id, card.id, stage.id, None, None, unsigned=True),
        SupportClaimed(id, card.id, stage.id, claim_of(actor)),
    ]


def free_id(w: Workshop, card: Card) -> str:
    """A number behind the card's id, which says nothing of the person."""
    ids = (f"{card.id}/{n}" for n in count(1))
    return next(id for id in ids if w.get(Supporter, id) is None)


def taken_back(pile: list[str], mine: list[Supporter]) -> list[Event]:
    """Whoever had supported several cards that were merged since has counted once."""
    ordered = sorted(mine, key=lambda s: pile.index(s.card))
    events: list[Event] = []
    for s in ordered:
        twice = not s.person and any(isinstance(e, SupportTakenBack) and e.unsigned for e in events)
        events.append(SupportTakenBack(s.id, s.card, not s.person, twice))
    return events


def card_supported(w: Workshop, e: CardSupported) -> list[Change]:
    if e.unsigned:
        return shifted(w, e.card, unnamed=1)
    new = Put(Supporter(e.supporter, e.card, e.stage, e.person, e.group))
    return [new, *recounted(w, [new], e.card)]


def support_claimed(w: Workshop, e: SupportClaimed) -> list[Change]:
    """No one's any more where the claim has been forgotten."""
    mine = Supporter(e.supporter, e.card, e.stage, claim=e.claim)
    return [Put(mine)] if e.claim else []


def support_taken_back(w: Workshop, e: SupportTakenBack) -> list[Change]:
    """What has a name is counted again as it goes; see `uncounted` in support.py."""
    gone: list[Change] = [Remove("supporter", e.supporter)]
    if not e.unsigned:
        return gone
    return [*gone, *shifted(w, e.card, unnamed=-1, twice=-1 if e.twice else 0)]


DECIDE = {SupportCard: support_card}
EVOLVE = {
    CardSupported: card_supported,
    SupportClaimed: support_claimed,
    SupportTakenBack: support_taken_back,
}
