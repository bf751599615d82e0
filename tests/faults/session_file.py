"""Session file: what its log says who said, to be compared with what phones were told."""

from __future__ import annotations

from pathlib import Path
from typing import Any, NamedTuple

from wsr.codec import Entry
from wsr.storage.sqlite import SqliteStorage


class Said(NamedTuple):
    person: str | None
    type: str
    what: tuple[Any, ...]


def said_in(folder: Path, code: str) -> dict[int, Said]:
    """The log by seq; what the phones of these tests do not say is left out."""
    storage = SqliteStorage.open_readonly(folder / f"{code}.sqlite")
    try:
        entries = list(storage.read())
    finally:
        storage.close()
    assert [each.seq for each in entries] == list(range(1, len(entries) + 1)), "a gap in the log"
    return {each.seq: said for each in entries if (said := said_by(each))}


def said_by(entry: Entry) -> Said | None:
    of = {**entry.data, **entry.beside}
    match entry.type:
        case "dots_placed":
            return Said(entry.person, entry.type, (of["on"], of["dots"], entry.seq))
        case "card_added" | "card_edited":
            return Said(entry.person, entry.type, (of["card"], of["text"]))
    return None
