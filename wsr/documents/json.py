"""JSON: every record that the asker can see, for facilitators the log as well."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from wsr.activities.index import EVENTS
from wsr.codec import Entry, encode, to_wire
from wsr.documents.owned.index import One
from wsr.documents.report_context import EVERYONE, as_seen_by
from wsr.domain import privacy
from wsr.domain.kernel import Actor, Workshop
from wsr.domain.records import About

VERSION = 1


def workshop_json(
    workshop: Workshop, actor: Actor = EVERYONE, entries: Iterable[Entry] | None = None
) -> bytes:
    """`entries` are the whole log up to the workshop's seq: whoever has them can replay it."""
    seen = as_seen_by(workshop, actor)
    told = {**head(seen, "wsr"), "records": [to_wire(r) for r in seen.records()]}
    if entries is not None:
        told["entries"] = [entry(e) for e in entries if e.seq <= workshop.seq]
    return encode(told) + b"\n"


def head(w: Workshop, format: str) -> dict[str, Any]:
    code = w.need(About, "about").code
    return {"format": format, "version": VERSION, "code": code, "log": w.log, "seq": w.seq}


def entry(e: Entry) -> dict[str, Any]:
    kind = EVENTS[e.type]
    return {
        "seq": e.seq,
        "at": e.at,
        "by": None if privacy.withheld(kind) else e.person,
        "type": e.type,
        "version": e.version,
        "data": privacy.told(kind, e.data),
        "words": privacy.told(kind, e.beside),
    }


def own_json(workshop: Workshop, one: One) -> bytes:
    """What one owner has, with what it leads to; Refused where the owner has nothing."""
    seen = as_seen_by(workshop, EVERYONE)
    record = one.record(seen)
    wanted = {"about", *one.document.around(seen, record)}
    records = [to_wire(r) for r in seen.records() if r.id in wanted]
    named = {**head(seen, f"wsr-{one.name}"), one.name: record.id, "records": records}
    return encode(named) + b"\n"
