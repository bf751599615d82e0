"""Proof: whether what phones were told and shown is true, and whole."""

from __future__ import annotations

import json
from collections import Counter
from pathlib import Path
from typing import Any

from tests.bench.crowd import Crowd
from tests.bench.phone import Packet, Sent
from wsr.storage.sqlite import SqliteStorage


def wrong(crowd: Crowd, sent: list[Sent], event: str, file: Path | None = None) -> dict[str, int]:
    """What contradicts what phones were told of posts that are `event` in the log.

    Where one is not 0, the times mean nothing. `file` is where they should be kept.
    """
    told = Counter(each.seq for each in sent if each.seq)
    kept = {each.seq for each in entries(file) if each.type == event} if file else set(told)
    shown: dict[int, int] = {}
    return {
        "told_twice": told.total() - len(told),
        "told_not_kept": len(set(told) - kept),
        "behind": sum(phone.upto < max(told, default=0) for phone in crowd.phones if phone.live),
        "gaps": sum(phone.gaps for phone in crowd.phones),
        "cards_missing": sum(
            abs(len(told) - sum(cards(packet, shown) for _, packet in phone.got))
            for phone in crowd.phones
            if not phone.lost
        )
        if event == "card_added"
        else 0,
    }


def entries(path: Path) -> list[Any]:
    storage = SqliteStorage.open_readonly(path)
    try:
        return list(storage.read())
    finally:
        storage.close()


def cards(packet: Packet, known: dict[int, int]) -> int:
    """How many cards it shows; `known` are those of packets that are read already."""
    if id(packet) not in known:
        [_, patch] = json.loads(packet.text[2:])
        known[id(packet)] = sum(each["kind"] == "card" for each in patch["put"])
    return known[id(packet)]
