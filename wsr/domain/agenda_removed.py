"""Removed: what was done in a stage leaves every document while the stage is off the agenda."""

from __future__ import annotations

from wsr.domain.fields import To, marked
from wsr.domain.following import Find, homes, kept_in
from wsr.domain.kernel import Key, Record, Workshop
from wsr.domain.records import RemovedStage, Stage


def on_agenda(w: Workshop) -> Workshop:
    """The workshop without removed stages, what is part of one, and what stands on such a thing.

    What began in a stage and is part of none, such as a plan or a pledge, stays as long as the
    agenda has a stage of the same activity.
    """
    if not w.count(RemovedStage):
        return w
    gone = removed(w)
    kept: dict[str, dict[str, Record]] = {}
    for record in w.records():
        if not is_off(record, gone, w.find):
            kept.setdefault(record.kind, {})[record.id] = record
    return Workshop(w.log, w.seq, kept)


def removed(w: Workshop) -> set[Key]:
    """The stages that are removed, and the activities that no stage is left of."""
    stages = w.all(RemovedStage)
    left = {each.activity for each in w.all(Stage)}
    activities = {("activity", each.activity) for each in stages if each.activity not in left}
    return {(kind, each.id) for each in stages for kind in ("stage", "removed_stage")} | activities


def is_off(record: Record, gone: set[Key], find: Find) -> bool:
    if gone & (homes(record, find) | begun_in(record, find)):
        return True
    return any(gone.intersection(kept_in(key, find)) for key in record.brings())


def begun_in(record: Record, find: Find) -> set[Key]:
    """The activity of the removed stage that the record, or what it is part of, names."""
    own = [record, *(each for key in record.within() if (each := find(*key)))]
    named = (find(RemovedStage.kind, id) for each in own for id in stages_of(each))
    return {("activity", stage.activity) for stage in named if isinstance(stage, Stage)}


def stages_of(record: Record) -> list[str]:
    names = [name for name, to in marked(type(record), To).items() if to.kind == Stage.kind]
    return [id for name in names if (id := getattr(record, name))]
