"""Unheard: groups that are in the room and have not posted in a stage that is for all of them."""

from __future__ import annotations

from collections.abc import Iterable

from wsr.domain.findings import silent_groups
from wsr.domain.kernel import N_, Workshop
from wsr.domain.noticed import Finding
from wsr.domain.records import Card, Group, Stage

SILENT = N_("%(group)s has posted nothing yet: %(stage)s.")


def unheard(w: Workshop) -> Iterable[Finding]:
    """Of the stage that is open, and of the barriers once someone has named one."""
    for stage in sorted(w.all(Stage), key=lambda each: each.position):
        if stage.activity == "cards" and is_asked(w, stage):
            yield from (finding(stage, group) for group in silent_groups(w, stage.id))


def is_asked(w: Workshop, stage: Stage) -> bool:
    begun = any(card.stage == stage.id for card in w.all(Card))
    return begun and (stage.status == "open" or bool(stage.settings.get("barriers")))


def finding(stage: Stage, group: Group) -> Finding:
    words = {"group": group.name, "stage": stage.title}
    return Finding("silent_group", SILENT, f"{stage.id}.{group.id}", words, ("stage", stage.id))
