"""Blinding: what a file keeps of a phone's numbered ops says nothing without the phone.

A phone makes up its name (`client`) by chance and keeps it to itself. The file keeps only hashes of
that name: how many ops a phone sent, and what they were, cannot be worked out from the file.
"""

from __future__ import annotations

import hashlib
import secrets


def hidden(client: str, n: int | None = None) -> str:
    """Under which name the file keeps a sender, or its answer number `n`."""
    said = client if n is None else f"{client}\0{n}"
    return hashlib.sha256(said.encode()).hexdigest()[:32]


def covered(client: str, n: int) -> tuple[int, str]:
    """`n` as the file may keep it, with what else is needed to read it; never twice the same."""
    nonce = secrets.token_hex(8)
    return n ^ pad(client, nonce), nonce


def uncovered(client: str, kept: int, nonce: str | None) -> int:
    return kept ^ pad(client, nonce) if nonce else kept


def pad(client: str, nonce: str) -> int:
    """62 bits, which an integer of SQLite takes."""
    drawn = hashlib.sha256(f"{nonce}\0{client}".encode()).digest()
    return int.from_bytes(drawn[:8], "big") >> 2
