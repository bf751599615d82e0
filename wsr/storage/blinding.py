"""Blinding: what a file keeps of a phone's numbered ops says nothing without the phone.

A phone makes up its name (`client`) by chance and keeps it to itself. The file keeps only hashes of
that name: whose phone it is, how many ops it sent, and what they were cannot be worked out from the
file, nor from two states of it.
"""

from __future__ import annotations

import hashlib
import secrets
from dataclasses import dataclass


def hidden(client: str, n: int | None = None) -> str:
    """Under which name the file keeps a sender, or its answer number `n`."""
    said = client if n is None else f"{client}\0{n}"
    return hashlib.sha256(said.encode()).hexdigest()[:32]


@dataclass(frozen=True)
class Covered:
    """A sender as the file keeps it; never twice the same."""

    client: str
    person: str
    last_n: int
    nonce: str


def covered(client: str, person: str, n: int) -> Covered:
    nonce = secrets.token_hex(8)
    return Covered(
        hidden(client), covered_text(client, person, nonce), n ^ pad(client, nonce), nonce
    )


def uncovered(client: str, kept: Covered) -> tuple[str, int]:
    """The person and the number of ops."""
    person = uncovered_text(client, kept.person, kept.nonce)
    return person, kept.last_n ^ pad(client, kept.nonce)


def covered_text(client: str, text: str, nonce: str) -> str:
    """A short text as the file may keep it; the same again makes it readable."""
    said = text.encode()
    return bytes(a ^ b for a, b in zip(said, stream(client, nonce, len(said)), strict=True)).hex()


def uncovered_text(client: str, kept: str, nonce: str) -> str:
    said = bytes.fromhex(kept)
    return bytes(
        a ^ b for a, b in zip(said, stream(client, nonce, len(said)), strict=True)
    ).decode()


def stream(client: str, nonce: str, length: int) -> bytes:
    blocks = range(length // 32 + 1)
    drawn = (hashlib.sha256(f"{nonce}\0{n}\0{client}".encode()).digest() for n in blocks)
    return b"".join(drawn)[:length]


def pad(client: str, nonce: str) -> int:
    """62 bits, which an integer of SQLite takes."""
    drawn = hashlib.sha256(f"{nonce}\0{client}".encode()).digest()
    return int.from_bytes(drawn[:8], "big") >> 2
