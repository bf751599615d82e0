"""Main: reads the file of a stranger, writes a session file of our own, says what came of it."""

from __future__ import annotations

import sys
from codecs import BOM_UTF8
from collections.abc import Iterator
from pathlib import Path

from wsr.codec import Entry, encode
from wsr.domain.kernel import N_, Put, Refused
from wsr.domain.records import About
from wsr.importing import limits
from wsr.importing.admission import Admitted, admit
from wsr.importing.read_json import read_json
from wsr.importing.read_session import MAGIC, read_session
from wsr.live.rooms import CODE, new_log
from wsr.storage import session_file
from wsr.storage.base import Batch, StorageFailed


def main(source: str, target: str, taken: str, spare: str) -> None:
    try:
        codes = frozenset(Path(taken).read_text("utf-8").split())
        told = brought(Path(source), Path(target), codes, spare)
    except Refused as refused:
        told = {"refused": {"code": refused.code, "why": refused.why, "params": refused.params}}
    sys.stdout.buffer.write(encode(told))


def brought(source: Path, target: Path, taken: frozenset[str], spare: str) -> dict[str, object]:
    try:
        found = admit(new_log(), entries_of(source), lambda code: free(code, taken, spare))
    except MemoryError:
        raise limits.too_large() from None
    kept(found, target)
    about = found.workshop.need(About, "about")
    return {"code": about.code, "title": about.title, "seq": found.workshop.seq}


def entries_of(source: Path) -> Iterator[Entry]:
    with source.open("rb") as file:
        start = file.read(64)
    if start.startswith(MAGIC):
        return read_session(source)
    if start.startswith((b"\xff\xfe", b"\xfe\xff", b"{\x00", b"\x00{")):
        why = N_("This file was saved as UTF-16. Save it as UTF-8, and import it again.")
        raise limits.bad_file(why)
    if start.removeprefix(BOM_UTF8).lstrip()[:1] == b"{":
        return read_json(source)
    raise limits.bad_file(N_("This is neither a JSON export nor a session file."))


def free(code: object, taken: frozenset[str], spare: str) -> str:
    """The code it had, where that is one and no one here has it."""
    known = isinstance(code, str) and CODE.fullmatch(code) is not None
    return str(code) if known and code not in taken else spare


def kept(found: Admitted, target: Path) -> None:
    """Nothing of the file survives but its entries: tables, keys and senders begin anew."""
    storage = session_file.create(target, found.workshop.log)
    try:
        puts = [Put(record) for record in found.workshop.records()]
        storage.append(Batch(found.entries, list(puts), forgets=found.forgets))
    except StorageFailed as error:
        storage.close()
        target.unlink()
        raise limits.bad_file(N_("This file can’t be read (%(reason)s)."), reason=error) from None
    storage.close()


if __name__ == "__main__":
    main(*sys.argv[1:])
