"""Read JSON: the log in a facilitator's export, one entry after the other."""

from __future__ import annotations

import re
from codecs import BOM_UTF8
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import msgspec

from wsr import strict_json
from wsr.codec import Entry
from wsr.documents.json import VERSION
from wsr.domain.kernel import N_, Refused
from wsr.importing import limits

# A text is one token, so that brackets in it count for nothing; one without an end is one too.
TOKEN = re.compile(rb'"[^"\\]*(?:\\.[^"\\]*)*(?:"|\\?\Z)|[\[\]{}]', re.S)
BETWEEN = re.compile(rb"[ \t\r\n]*(,?)[ \t\r\n]*")
KEYS = {"seq", "at", "by", "type", "version", "data", "words"}
HEAD = 1000  # bytes that the export's own fields take at most, beside records and entries


class Export(msgspec.Struct, forbid_unknown_fields=True):
    """The export as it lies there; its parts are read when it is their turn."""

    format: str
    version: int
    code: str
    log: str
    seq: int
    records: msgspec.Raw
    plan: str | None = None
    entries: msgspec.Raw = msgspec.Raw()  # empty where there are none


def read_json(path: Path) -> Iterator[Entry]:
    """The entries; Refused with too_large, newer_version, no_log or bad_import."""
    if path.stat().st_size > limits.JSON:
        raise limits.too_large()
    body = path.read_bytes().removeprefix(BOM_UTF8)  # some editors put it in front
    export = opened(body)
    if export.version > VERSION:
        raise limits.newer()
    if export.format != "wsr" or export.version < 1:
        raise limits.bad_file(N_("This isn’t the export of a whole workshop."))
    if not export.entries:
        why = N_("This export has no log. Use a facilitator’s JSON export.")
        raise Refused("no_log", why)
    count = 0
    for count, raw in enumerate(elements(memoryview(export.entries)), 1):
        yield entry(raw, count)
    if count != export.seq:
        why = N_("This file has %(found)d entries instead of %(said)d.")
        raise limits.bad_file(why, found=count, said=export.seq)


def opened(body: bytes) -> Export:
    try:
        export = msgspec.json.decode(body, type=Export)
    except (msgspec.MsgspecError, UnicodeDecodeError, RecursionError):
        raise limits.bad_file(N_("This isn’t a complete JSON export.")) from None
    if len(body) - sum(len(memoryview(p)) for p in (export.records, export.entries)) > HEAD:
        raise limits.bad_file(N_("This file has more parts than an export has."))
    return export


def elements(array: memoryview) -> Iterator[bytes]:
    """The objects in a JSON array, each cut out when it is asked for."""
    raw = bytes(array)
    at, closing = 1, len(raw) - 1
    if raw[:1] != b"[":
        raise no_list()
    at = after_blank(raw, at, comma=False)
    for many in range(1, limits.ENTRIES + 2):
        if at >= closing:
            return
        if many > limits.ENTRIES:
            raise limits.too_large()
        end = end_of(raw, at)
        yield raw[at:end]
        at = after_blank(raw, end, comma=end < closing)


def end_of(raw: bytes, start: int) -> int:
    """Where the object that begins at `start` ends."""
    if raw[start : start + 1] != b"{":
        raise no_list()
    depth = 0
    for token in TOKEN.finditer(raw, start, start + limits.PICTURE):
        depth += {b"{": 1, b"[": 1, b"}": -1, b"]": -1}.get(token[0], 0)
        if depth == 0:
            return token.end()
    raise limits.too_large()


def after_blank(raw: bytes, at: int, *, comma: bool) -> int:
    found = BETWEEN.match(raw, at)
    assert found
    last = found.end() >= len(raw) - 1
    if bool(found[1]) is not (comma and not last):
        raise no_list()
    return found.end()


def no_list() -> Refused:
    return limits.bad_file(N_("The log in this file isn’t a list of entries."))


def entry(raw: bytes, seq: int) -> Entry:
    try:
        plain: Any = strict_json.loads(raw)
    except ValueError as error:
        raise limits.no_plain_json(seq, error) from None
    if set(plain) != KEYS:
        raise limits.other_fields(seq)
    return Entry(
        plain["seq"],
        plain["at"],
        plain["by"],
        plain["type"],
        plain["version"],
        plain["data"],
        plain["words"],
    )
