"""Silence: everyone writes alone, and only how many have written is told until all is revealed."""

from __future__ import annotations

from dataclasses import dataclass, replace

from wsr.activities.cards.records import Writing
from wsr.domain.fields import StageId
from wsr.domain.kernel import Actor, Change, Event, Put, Workshop
from wsr.domain.records import Card, Stage

ALONE = "alone"  # how such a card is shown: to its author


@dataclass(frozen=True)
class WritingRevealed(Event):
    stage: StageId


def is_silent(w: Workshop, actor: Actor, stage: Stage) -> bool:
    """Whether what this person writes now is for their own eyes; a facilitator writes for all."""
    return bool(stage.settings.get("alone")) and not actor.facilitates and not is_revealed(w, stage)


def is_revealed(w: Workshop, stage: Stage) -> bool:
    return writing(w, stage.id).revealed


def writing(w: Workshop, stage: str) -> Writing:
    return w.get(Writing, stage) or Writing(stage)


def counted(w: Workshop, card: Card, by: int) -> list[Change]:
    """One more or fewer has been written, if no one sees it yet."""
    if card.shown != ALONE:
        return []
    now = writing(w, card.stage)
    many = now.groups.get(card.group or "", 0) + by
    groups = {**now.groups, card.group: many} if card.group else now.groups
    some = {group: each for group, each in groups.items() if each}
    return [Put(replace(now, cards=now.cards + by, groups=some))]


def writing_revealed(w: Workshop, e: WritingRevealed) -> list[Change]:
    return [Put(replace(writing(w, e.stage), cards=0, groups={}, revealed=True))]


EVOLVE = {WritingRevealed: writing_revealed}
