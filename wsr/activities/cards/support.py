"""Counting: how many people support a card, also after it is merged, hidden or withdrawn."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import replace

from wsr.activities.cards.records import Support, Supporter
from wsr.domain.kernel import Change, Put, Remove, Workshop, apply
from wsr.domain.records import Authorship, Card


def pile_of(w: Workshop, card: Card) -> list[str]:
    """The card and those that were merged into it."""
    return [card.id, *(c.id for c in w.all(Card) if c.merged_into == card.id)]


def support_of(w: Workshop, card: Card) -> Support:
    return w.get(Support, card.id) or Support(card.id, card.stage, audience=card.audience)


def recounted(w: Workshop, changes: list[Change], *cards: str | None) -> list[Change]:
    """What the counts of these cards, and of those they are merged into, become by `changes`."""
    then = apply(w, w.seq, changes)
    found = [card for id in cards if (card := then.get(Card, id))]
    both = {c.id: c for card in found for c in (card, then.get(Card, card.merged_into)) if c}
    new = (counted(then, card) for card in both.values())
    return [Put(s) for s in new if s != then.get(Support, s.id) and is_told(then, s)]


def is_told(w: Workshop, s: Support) -> bool:
    """A card that no one has supported has no record of it."""
    return bool(s.total or s.unnamed or w.get(Support, s.id))


def counted(w: Workshop, card: Card) -> Support:
    own = support_of(w, card)
    if w.get(Card, card.merged_into):
        return replace(own, total=0, groups={}, audience=card.audience)
    pile = pile_of(w, card)
    people = named_behind(w, pile)
    beside = sum(s.unnamed - s.twice for id in pile if (s := w.get(Support, id)))
    groups = dict(sorted(Counter(g for g in people.values() if g).items()))
    return replace(own, total=len(people) + beside, groups=groups, audience=card.audience)


def named_behind(w: Workshop, pile: list[str]) -> dict[str, str | None]:
    """The people who support one of these cards, with their group; its authors are no supporters."""
    authors = {a.person for id in pile if (a := w.get(Authorship, id))}
    named = (s for s in w.all(Supporter) if s.person and s.card in pile)
    return {s.person: s.group for s in named if s.person and s.person not in authors}


def shifted(w: Workshop, card: str, *, unnamed: int, twice: int = 0) -> list[Change]:
    """So many more have supported it without a name."""
    found = w.get(Card, card)
    if found is None:
        return []
    own = support_of(w, found)
    new = Put(replace(own, unnamed=own.unnamed + unnamed, twice=own.twice + twice))
    return [new, *recounted(w, [new], card)]


def merged(w: Workshop, card: Card, twice: int) -> list[Change]:
    """The counts when `card`, as it is from now on, was merged into another or is parted again."""
    before = w.need(Card, card.id)
    changes: list[Change] = [Put(card)]
    if (own := w.get(Support, card.id)) and own.twice != twice:
        changes.append(Put(replace(own, twice=twice)))
    counts = recounted(w, changes, card.id, before.merged_into)
    return [*changes[1:], *counts]


def twice_in(w: Workshop, card: Card, into: Card) -> int:
    """How many who supported or wrote one of the two without a name are behind the other as well."""
    target, own = pile_of(w, into), pile_of(w, card)
    behind = Counter([*claims_of(w, target), *claims_of(w, own)])
    return sum(many - 1 for many in behind.values())


def claims_of(w: Workshop, pile: list[str]) -> set[str]:
    given = {s.claim for s in w.all(Supporter) if s.card in pile}
    wrote = {a.claim for id in pile if (a := w.get(Authorship, id))}
    return (given | wrote) - {""}


def shown(w: Workshop, changes: Iterable[Change]) -> list[Change]:
    """The counts are for those who can read the cards after these changes."""
    cards = [c.record for c in changes if isinstance(c, Put) and isinstance(c.record, Card)]
    known = ((w.get(Support, c.id), c.audience) for c in cards)
    return [Put(replace(s, audience=a)) for s, a in known if s and s.audience != a]


def uncounted(w: Workshop, gone: Supporter) -> list[Change]:
    """A person who is erased, or takes it back, counts no more; a claim that ends leaves the count."""
    if not gone.person:
        return []
    card = w.need(Card, gone.card)
    pile = pile_of(w, w.get(Card, card.merged_into) or card)
    theirs = [s for s in w.all(Supporter) if s.person == gone.person and s.card in pile]
    return recounted(w, [Remove("supporter", s.id) for s in theirs], gone.card)


def gone_with(w: Workshop, card: Card) -> list[Change]:
    """A withdrawn card leaves its supporters to the one it was merged into, else they go with it."""
    own = [s for s in w.all(Supporter) if s.card == card.id]
    parted = [Put(replace(c, merged_into=None)) for c in w.all(Card) if c.merged_into == card.id]
    left: list[Change] = [Remove("card", card.id), *parted, *alone(w, parted)]
    target = w.get(Card, card.merged_into)
    theirs = inherited(w, card, target, own) if target else [Remove("supporter", s.id) for s in own]
    news = [*alone(w, parted), *theirs]
    if w.get(Support, card.id):
        news.append(Remove("support", card.id))
    ids = [*([target.id] if target else []), *(p.record.id for p in parted)]
    return [*news, *recounted(w, [*left, *news], *ids)]


def alone(w: Workshop, parted: list[Put]) -> list[Change]:
    """What was merged into it is by itself again, with all who supported it."""
    found = (w.get(Support, p.record.id) for p in parted)
    return [Put(replace(s, twice=0)) for s in found if s and s.twice]


def inherited(w: Workshop, card: Card, target: Card, own: list[Supporter]) -> list[Change]:
    moved: list[Change] = [Put(replace(s, card=target.id)) for s in own]
    left = w.get(Support, card.id)
    if left is None or not left.unnamed - left.twice:
        return moved
    there = support_of(w, target)
    return [*moved, Put(replace(there, unnamed=there.unnamed + left.unnamed - left.twice))]
