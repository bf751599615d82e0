"""JSON: every record that the asker may see, for facilitators the log as well."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from wsr.activities.index import EVENTS
from wsr.activities.plans.records import Action, Plan
from wsr.codec import Entry, encode, to_wire
from wsr.documents.report import find_plan
from wsr.documents.report_context import EVERYONE, as_seen_by
from wsr.documents.traceability import Chain
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
        "by": e.person,
        "type": e.type,
        "version": e.version,
        "data": privacy.told(kind, e.data),
        "words": privacy.told(kind, e.beside),
    }


def plan_json(workshop: Workshop, owner: str) -> bytes:
    """One plan with what its actions lead to; Refused with no_such_plan."""
    seen = as_seen_by(workshop, EVERYONE)
    plan = find_plan(seen, owner)
    wanted = ids_around(seen, plan)
    records = [to_wire(r) for r in seen.records() if r.id in wanted]
    return encode({**head(seen, "wsr-plan"), "plan": plan.id, "records": records}) + b"\n"


def ids_around(w: Workshop, plan: Plan) -> set[str | None]:
    """The plan, its group, its actions, the leverage points they serve, the barriers of those."""
    actions = [a for a in w.all(Action) if a.plan == plan.id]
    served = {on for a in actions for on in a.leverage}
    chain = Chain(w)
    moved = {card.id for on in served for card in chain.behind.get(on, [])}
    return {"about", plan.id, plan.group, *served, *moved, *(a.id for a in actions)}
