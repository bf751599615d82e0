"""A workshop that someone holds never changes, whatever becomes of its copies."""

from __future__ import annotations

import pytest

from tests.cast import NOW
from wsr.domain.kernel import Change, Put, Remove, Workshop, apply, apply_in_place
from wsr.domain.records import Card, Group

TRUST, LAW = Card("k1", "barriers", "No trust", NOW), Card("k2", "barriers", "No law", NOW)
FISHERS = Group("fishers", "Fishers")
SAID_AGAIN = Card("k1", "barriers", "No trust at all", NOW)


def workshop(*records: Card | Group) -> Workshop:
    return apply_in_place(Workshop("log"), 1, map(Put, records))


def test_what_a_draft_changes_is_not_in_the_workshop_it_was_copied_from() -> None:
    held = workshop(TRUST, FISHERS)
    draft = apply_in_place(held.copy(), 2, [Put(SAID_AGAIN), Put(LAW), Remove("group", "fishers")])
    assert list(held.records()) == [TRUST, FISHERS]
    assert list(draft.records()) == [SAID_AGAIN, LAW]
    assert (held.seq, draft.seq) == (1, 2)


def test_what_is_changed_after_it_was_copied_is_not_in_the_copy() -> None:
    draft = workshop(TRUST)
    held = draft.copy()
    apply_in_place(draft, 2, [Put(SAID_AGAIN)])
    assert (held.all(Card), draft.all(Card)) == ([TRUST], [SAID_AGAIN])


@pytest.mark.parametrize("change", [Put(SAID_AGAIN), Put(LAW), Remove("card", "k1")], ids=repr)
def test_no_workshop_of_a_long_row_of_them_changes(change: Change) -> None:
    held = [workshop(TRUST, FISHERS)]
    for seq in range(2, 6):
        held.append(apply(held[-1], seq, [Put(Card(f"n{seq}", "barriers", "More", NOW))]))
        apply(held[-1], seq, [change])
        apply(held[0].copy(), seq, [change])
    assert [len(w.all(Card)) for w in held] == [1, 2, 3, 4, 5]
    assert all(w.all(Card)[0] is TRUST for w in held)
    assert all(w.all(Group) == [FISHERS] for w in held)


def test_a_kind_that_no_one_changes_is_not_copied() -> None:
    held = workshop(TRUST, FISHERS)
    after = apply(held, 2, [Put(LAW)])
    assert after._kinds["group"] is held._kinds["group"]
    assert after._kinds["card"] is not held._kinds["card"]


def test_a_kind_is_copied_once_for_a_draft_however_much_it_changes() -> None:
    draft = workshop(TRUST).copy()
    apply_in_place(draft, 2, [Put(LAW)])
    cards = draft._kinds["card"]
    apply_in_place(draft, 3, [Put(SAID_AGAIN)])
    assert draft._kinds["card"] is cards
    assert draft.all(Card) == [SAID_AGAIN, LAW]
