"""Keys: how long a secret opens a workshop after its last use, and how many walls hold one."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping
from dataclasses import replace

from wsr.domain.kernel import Workshop
from wsr.domain.records import Person
from wsr.storage.base import Key

DAY = 24 * 3600 * 1000  # ms
# Days after the last use. A plan runs for a thousand; facilitators' links do not end at all.
LIVES = {"person": 1100, "wall": 30}
RECEIPT = "receipt"  # what a key is for by which someone reads what came of their cards
RECEIPTS = 1100  # days in which it does
RECORDERS = 7  # days in which recorders can join by their link: a retreat, and the days before it
REMOVED = 30  # days in which someone who was removed can be let back in on the same phone
MOST_WALLS = 20  # with a key of one workshop: opened beside a console, and as many others
CONSOLES = "console"  # the name of a wall's key whose browser is a facilitator's


def fresh(hash: str, purpose: str, person: str | None, now: int, name: str = "") -> Key:
    return renewed(Key(hash, purpose, person, now, name=name), now)


def renewed(key: Key, now: int) -> Key:
    return replace(key, expires_at=now + LIVES[key.purpose] * DAY)


def is_over(key: Key, now: int) -> bool:
    """One of an earlier version has no end before it is used or the workshop is tidied."""
    return key.expires_at is not None and key.expires_at <= now


def is_due(key: Key, now: int) -> bool:
    """Whether it is to be renewed when it is used: once a day, since that is a write."""
    if key.purpose not in LIVES:
        return False
    return key.expires_at is None or key.expires_at < now + (LIVES[key.purpose] - 1) * DAY


def surplus(keys: Iterable[Key], name: str, in_use: Collection[str]) -> list[str]:
    """The hashes of walls that make room for one more: unused ones first, the oldest use first.

    Walls whose browser is a facilitator's are counted apart, so that no one else displaces them.
    """
    walls = [key for key in keys if key.purpose == "wall" and key.name == name]
    walls.sort(key=lambda key: (key.hash in in_use, key.expires_at or 0, key.made_at))
    return [key.hash for key in walls[: max(0, len(walls) + 1 - MOST_WALLS)]]


def tidied(
    keys: Iterable[Key], workshop: Workshop, in_use: Collection[str], now: int
) -> tuple[list[Key], list[str]]:
    """The keys whose end is another one now, and the hashes of those that go."""
    keys = [*keys]
    known = {key.hash: key for key in keys if key.purpose in LIVES}
    after = {hash: seen_to(key, workshop, hash in in_use, now) for hash, key in known.items()}
    changed = [key for hash, key in after.items() if key and key != known[hash]]
    over = [key.hash for key in keys if key.purpose == RECEIPT and is_idle(key, workshop, now)]
    return changed, [*over, *(hash for hash, key in after.items() if key is None)]


def is_idle(key: Key, workshop: Workshop, now: int) -> bool:
    """Whether a receipt leads nowhere: its time is over, or its person was erased."""
    return is_over(key, now) or status_of(key, workshop) == "erased"


def seen_to(key: Key, workshop: Workshop, used: bool, now: int) -> Key | None:
    """The key as it is kept, None where it goes."""
    status = status_of(key, workshop)
    if status == "erased" or (is_over(key, now) and not used):
        return None
    kept = renewed(key, now) if key.expires_at is None or (used and is_due(key, now)) else key
    soon = now + REMOVED * DAY
    return replace(kept, expires_at=min(kept.expires_at or 0, soon)) if status != "in" else kept


def status_of(key: Key, workshop: Workshop) -> str:
    person = workshop.get(Person, key.person)
    return person.status if person else "in"


def held(keys: Mapping[str, Key], batch: Iterable[Key], dropped: Collection[str]) -> list[Key]:
    """The keys as a batch in the making leaves them."""
    now = {**keys, **{key.hash: key for key in batch}}
    return [key for hash, key in now.items() if hash not in dropped]
