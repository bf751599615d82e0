"""Hand-over check: whether a zip that comes from elsewhere is a whole hand-over, and nothing besides."""

from __future__ import annotations

import tempfile
from collections.abc import Iterator
from pathlib import Path

from wsr.activities.index import NOUNS
from wsr.documents import bag
from wsr.documents.handover import SESSION
from wsr.domain import privacy
from wsr.live import verify
from wsr.live.verify import Found
from wsr.storage.base import StorageFailed
from wsr.storage.session_file import SessionFile

MOST_NAMED = 10  # files named one by one
WORKSHOP = f"data/{SESSION}"


def check(path: Path) -> Iterator[Found]:
    """Every check in order; the file is only read."""
    with path.open("rb") as file:
        try:
            opened = bag.Bag(file)
            yield from files(opened)
            session = opened.read(WORKSHOP)
        except bag.NoBag as error:
            yield Found(False, f"This is no whole hand-over: {error}.")
            return
    yield from workshop(session)


def files(opened: bag.Bag) -> Iterator[Found]:
    """The files against the manifests, and the manifests against the files."""
    payload, tags = opened.manifest(bag.MANIFEST), opened.manifest(bag.TAGS)
    wrong = [*opened.wrong(bag.TAGS), *opened.wrong(bag.MANIFEST)]
    strange = sorted(opened.paths - {*payload, *tags, bag.TAGS})
    wrong += [f"{each} is in no manifest." for each in strange]
    wrong += [f"{each} is in it more than once." for each in opened.twice]
    if not wrong:
        yield Found(True, f"All {len(payload)} files are as they were made.")
    yield from (Found(False, each) for each in wrong[:MOST_NAMED])
    if len(wrong) > MOST_NAMED:
        yield Found(False, f"{len(wrong) - MOST_NAMED} more files are missing, changed or strange.")


def workshop(session: bytes) -> Iterator[Found]:
    with tempfile.TemporaryDirectory(prefix="wsr-") as folder:
        kept = SessionFile(Path(folder) / SESSION)
        kept.path.write_bytes(session)
        yield from verify.check(kept)
        try:
            yield from kept_back(kept)
        except (StorageFailed, *verify.UNREADABLE):
            return  # which is said already


def kept_back(kept: SessionFile) -> Iterator[Found]:
    """Whether it is fit to be passed on."""
    with kept.reading() as storage:
        keys = len(list(storage.secrets()))
        kinds = {noun.kind for noun in NOUNS if privacy.stays(noun)}
        told = sum(record.kind in kinds for record in storage.records())
    yield Found(not keys, f"It holds {keys} keys." if keys else "It holds no key.")
    said = f"It holds {told} confidential records." if told else "It holds nothing confidential."
    yield Found(not told, said)
