"""Needs: what several activities ask for before they continue, refused in the same words."""

from __future__ import annotations

from datetime import date

from wsr.domain.kernel import N_, Record, Refused, Workshop
from wsr.domain.records import Card, Decision, Stage

FIRST_YEAR, LAST_YEAR = 1900, 2900  # so that day 0 + 1000 days is a date too


def need_free_id(w: Workshop, id: str, field: str, *kinds: str) -> None:
    """Refuse an id that a record of one of `kinds` (or else of `field`) has: `id_in_use`."""
    # Nothing could be done any more to a record without an id: not even hiding it.
    if not id:
        raise Refused("bad_id", N_("That id can’t be used."), field)
    if any(w.find(kind, id) for kind in kinds or (field,)):
        raise Refused("id_in_use", N_("That id is already in use."), field)


def need_end(w: Workshop, id: str, field: str) -> str:
    """The kind of what can be linked, rated, chosen: "card" or "cluster"."""
    for kind in ("card", "cluster"):
        if w.find(kind, id):
            return kind
    raise Refused("no_such_card", N_("That is no longer here."), field)


def need_standing(w: Workshop, id: str, field: str) -> str:
    """The id of what everyone can see on the wall: a merged card is the one it went into.

    Refused with no_such_card, card_hidden, or is_comment.
    """
    need_end(w, id, field)
    card = w.get(Card, id)
    while card and card.merged_into:
        id, card = card.merged_into, w.get(Card, card.merged_into)
    need_shown(card, field)
    if card and card.comment:
        raise Refused("is_comment", N_("Choose a card on the wall, not a comment on one."), field)
    return id


def need_off_ballot(w: Workshop, *ids: str) -> None:
    """Refuse vote_open while people vote on one of these: what they vote on stays as it is."""
    for vote in w.of_kind("vote"):
        if getattr(vote, "status", "") == "open" and set(getattr(vote, "items", ())) & {*ids}:
            raise Refused("vote_open", N_("People are voting on this. Close the vote first."))


def need_no_result(w: Workshop, id: str) -> None:
    """Refuse voted_on where a vote has been on it: its words stay with the result."""
    need_off_ballot(w, id)
    if any(id in getattr(vote, "items", ()) for vote in w.of_kind("vote")):
        raise Refused("voted_on", N_("The room has voted on this, so it stays with the result."))


def need_nothing_said(w: Workshop, id: str) -> None:
    """Refuse has_answers where groups have rated it, people have shown hands or a decision is on it."""
    kinds = w.by_kind()
    asked = [r for kind in ("rating", "hand") for r in kinds.get(kind, {}).values()]
    if any(getattr(r, "on", "") == id for r in asked) or any(id in d.on for d in w.all(Decision)):
        why = N_("People have rated or decided on this cluster, so it stays. Rename it instead.")
        raise Refused("has_answers", why, "cluster")


def need_shown(thing: Record | None, field: str) -> None:
    """Refuse a card that only some can read, with card_hidden."""
    if isinstance(thing, Card) and thing.shown != "shown":
        raise Refused("card_hidden", N_("Show this card to the room first."), field)


def need_unmerged(w: Workshop, id: str, field: str) -> str:
    """The kind of what has its place on the wall; Refused with card_merged, as it names the other."""
    kind, card = need_end(w, id, field), w.get(Card, id)
    if card and card.merged_into:
        why = N_("This card was merged. Use the card it was merged into.")
        raise Refused("card_merged", why, field)
    return kind


def need_in_view(w: Workshop, id: str, field: str) -> str:
    """The same of what everyone sees as an idea of its own: no comment, nothing hidden."""
    kind, card = need_unmerged(w, id, field), w.get(Card, id)
    need_shown(card, field)
    if card and card.comment:
        raise Refused("is_comment", N_("A comment stays under its card."), field)
    return kind


def need_lane(stage: Stage, lane: str | None) -> str | None:
    """The lane asked for; without one "unsorted", or else the first: no choice is forced."""
    ids = [each["id"] for each in stage.lanes]
    if lane is None:
        return "unsorted" if "unsorted" in ids else (ids[0] if ids else None)
    if ids and lane not in ids:
        raise Refused("no_such_lane", N_("There is no such lane on this wall."), "lane")
    return lane if ids else None


def need_date(text: str, field: str) -> None:
    """Refuse what is not YYYY-MM-DD or empty, with the code bad_date."""
    if text and not is_date(text):
        raise Refused("bad_date", N_("Write the date as year-month-day."), field)


def is_date(text: str) -> bool:
    try:
        day = date.fromisoformat(text)
    except ValueError:
        return False
    return day.isoformat() == text and FIRST_YEAR <= day.year <= LAST_YEAR
