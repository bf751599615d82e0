"""Seal: what a closed secret vote leaves of its ballots in a file that goes out: nothing."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from wsr.codec import Entry
from wsr.domain.kernel import Workshop
from wsr.domain.records import Vote

# A replay still counts the entries; the result stands in the entry that closes the vote.
EMPTY: dict[str, dict[str, Any]] = {
    "dots_placed": {"on": "", "dots": 0},
    "ballots_cast": {"ballots": []},
}


def secret_votes(w: Workshop) -> set[str]:
    return {vote.id for vote in w.all(Vote) if vote.secret}


def sealed(entry: Entry, secret: set[str]) -> Entry:
    """The entry without a choice, where the vote is one of `secret`."""
    if entry.type in EMPTY and entry.data.get("vote") in secret:
        return replace(entry, beside=EMPTY[entry.type])
    return entry
