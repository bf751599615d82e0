"""Passing on: a session file made anew without a word of what is confidential or private."""

from __future__ import annotations

import tempfile
from collections.abc import Iterable, Iterator
from dataclasses import replace
from pathlib import Path

from wsr.activities.index import EVENTS, NOUNS, need_nothing_sealed
from wsr.codec import Entry
from wsr.documents.sqlite import finished, making_copy
from wsr.domain import privacy
from wsr.domain.kernel import Put
from wsr.live.replay import replay
from wsr.live.rooms import new_log
from wsr.storage import session_file
from wsr.storage.base import Batch, Readable

NOTE = (
    "For passing on",
    "This file was made without the resistance register, people's contact details and whatever "
    "else is confidential: nothing of it is in the log, the tables or the free space.",
)


def passing_copy(kept: Readable) -> bytes:
    """The workshop for whoever may not read what is confidential; Refused as session_copy is."""
    with making_copy(), tempfile.TemporaryDirectory(prefix="wsr-") as folder:
        with kept.reading() as storage:
            entries = tuple(told_on(storage.read()))
        return made_anew(entries, Path(folder) / "copy.sqlite")


def made_anew(entries: tuple[Entry, ...], copy: Path) -> bytes:
    """A file that never held more: taken out of a copy, words could be left in its free space."""
    workshop = replay(new_log(), entries)
    need_nothing_sealed(workshop)
    storage = session_file.create(copy, workshop.log)
    try:
        storage.append(Batch(list(entries), [Put(each) for each in workshop.records()]))
    finally:
        storage.close()
    return finished(copy, NOTE)


def told_on(entries: Iterable[Entry]) -> Iterator[Entry]:
    """The log without what is confidential or leads to it, numbered anew."""
    kinds = frozenset(noun.kind for noun in NOUNS if privacy.stays(noun))
    left = (each for each in entries if not privacy.leads_to(EVENTS[each.type], kinds))
    return (replace(withheld(each), seq=seq) for seq, each in enumerate(left, 1))


def withheld(e: Entry) -> Entry:
    """Without who said what others see without a name."""
    kind = EVENTS[e.type]
    return replace(e, person=None, data=privacy.told(kind, e.data)) if privacy.withheld(kind) else e
