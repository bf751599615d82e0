"""Overtaking: when two people edit one action at once, no one's words are overwritten unseen."""

from __future__ import annotations

from typing import Any

from wsr.activities.plans.merge import merge
from wsr.activities.plans.records import Action, Revision
from wsr.domain.fields import LONG
from wsr.domain.kernel import Actor, Workshop

UNSAID = ("", (), None)
EMPTY = {"parent": ""}  # how none is said
MERGED = ("what", "resources", "help_needed")  # long texts: merged by words when edited at once


def reconciled(
    w: Workshop, actor: Actor, action: Action, given: dict[str, Any], base: int
) -> tuple[dict[str, Any], dict[str, Any]]:
    """What to set, what to keep beside it, of what someone gives who saw the revision `base`."""
    set_: dict[str, Any] = {}
    kept: dict[str, Any] = {}
    for name, value in given.items():
        now = getattr(action, name)
        stale = overtaken(w, actor, action, name, base)
        if value == (now or EMPTY.get(name, now)) and (stale or name not in action.alternatives):
            continue
        set_[name] = value
        if stale:
            merged = merged_words(w, action, name, base, value)
            set_[name] = value if merged is None else merged
            lost = [earlier(w, action, name)] if merged is None and now not in UNSAID else []
            kept[name] = [*action.alternatives.get(name, []), *lost]
    return set_, kept


def overtaken(w: Workshop, actor: Actor, action: Action, name: str, base: int) -> bool:
    """Whether someone else has set this field after the revision `base`."""
    if base == action.rev:
        return False
    since = [r for r in revisions(w, action.id, name) if r.rev > base]
    return any(r.by != actor.person for r in since)


def revisions(w: Workshop, action: str, name: str) -> list[Revision]:
    found = [r for r in w.all(Revision) if r.action == action and r.field == name]
    return sorted(found, key=lambda r: r.rev)


def merged_words(w: Workshop, action: Action, name: str, base: int, value: str) -> str | None:
    if name not in MERGED:
        return None
    before = [r.value for r in revisions(w, action.id, name) if r.rev <= base]
    merged = merge(before[-1] if before else "", getattr(action, name), value)
    return merged if merged and merged.strip() and len(merged) <= LONG else None


def earlier(w: Workshop, action: Action, name: str) -> dict[str, Any]:
    last = revisions(w, action.id, name)[-1]
    value = list(last.value) if isinstance(last.value, tuple) else last.value
    return {"value": value, "by": last.by, "rev": last.rev}
