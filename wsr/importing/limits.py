"""Limits: how much of a file from elsewhere is read at most."""

from __future__ import annotations

from typing import Any

from wsr import sandbox
from wsr.domain.kernel import N_, Refused

FILE = 200 * 2**20  # bytes of a session file
JSON = 50 * 2**20  # bytes of a JSON export
ENTRIES = 200_000
ENTRY = 64 * 2**10  # bytes, as JSON
PICTURE = 3 * 2**19  # the same of one that holds a picture
REASON = 200  # letters of what another program says
# For the process that reads it; what it makes of a file may be larger than the file.
READER = sandbox.Limits(seconds=120, megabytes=1500, patience=400, file_megabytes=2048)
READING = 60.0  # seconds of the processor that SQLite may take to read a session file
LAST_MOMENT = 253_402_300_799_000  # ms since 1970: the end of the year 9999


def entry(type_: Any) -> int:
    """Bytes that an entry of this type takes at most."""
    return PICTURE if type_ == "picture_set" else ENTRY


def too_large(field: str | None = None) -> Refused:
    return Refused("too_large", N_("This file is too large to be a workshop."), field)


def bad_file(why: str, **params: Any) -> Refused:
    """`why` is a sentence for people; a `reason` in it is what some other program said."""
    return Refused("bad_import", why, **shortened(params))


def bad_entry(seq: int, why: str, **params: Any) -> Refused:
    """The same of one entry; `why` names its number as %(seq)d."""
    return Refused("bad_import", why, seq=seq, **shortened(params))


def no_session() -> Refused:
    return bad_file(N_("This isn’t a session file."))


def other_fields(seq: int) -> Refused:
    return bad_entry(seq, N_("Entry %(seq)d of this file doesn’t have the fields it should have."))


def no_plain_json(seq: int, error: Exception) -> Refused:
    why = N_("Entry %(seq)d of this file isn’t valid JSON (%(reason)s).")
    return bad_entry(seq, why, reason=error)


def shortened(params: dict[str, Any]) -> dict[str, Any]:
    return {n: v if isinstance(v, int) else str(v)[:REASON] for n, v in params.items()}


def newer() -> Refused:
    why = N_("This file was made by a newer version of this program. Update this one first.")
    return Refused("newer_version", why)
