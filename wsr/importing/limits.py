"""Limits: how much of a file from elsewhere is read at most."""

from __future__ import annotations

from wsr.domain.kernel import N_, Refused

FILE = 200 * 2**20  # bytes of a session file
JSON = 50 * 2**20  # bytes of a JSON export
ENTRIES = 200_000
ENTRY = 64 * 2**10  # bytes, as JSON
SECONDS, MEGABYTES = 120, 1500  # for the process that reads it
READING = 60.0  # seconds that SQLite may take to read a session file
LAST_MOMENT = 253_402_300_799_000  # ms since 1970: the end of the year 9999


def too_large() -> Refused:
    return Refused("too_large", N_("This file is too large to be a workshop."))


def bad_file(reason: str) -> Refused:
    why = N_("This file cannot be brought in (%(reason)s).")
    return Refused("bad_import", why, reason=reason[:200])


def bad_entry(seq: int, reason: str) -> Refused:
    why = N_("Entry %(seq)d of this file cannot be brought in (%(reason)s).")
    return Refused("bad_import", why, seq=seq, reason=reason[:200])


def newer() -> Refused:
    why = N_("This file was made by a newer version of this program. Update this one first.")
    return Refused("newer_version", why)
