"""Order: stages are put in another order, also by two facilitators at once."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field, replace
from typing import Any

from wsr.domain.agenda_fields import need_day
from wsr.domain.fields import Plain
from wsr.domain.findings import in_order
from wsr.domain.kernel import N_, Actor, Change, Command, Event, Put, Refused, Workshop
from wsr.domain.records import RemovedStage, Stage

When = dict[str, Any]  # {day, half}: for which half of which day a stage is planned


@dataclass(frozen=True)
class ArrangeStages(Command):
    """`stages` in the order that is wanted, `base` in the order in which the sender saw them.

    Only what the sender moved is moved: a stage that another facilitator has moved, added or
    removed meanwhile stays moved, added or removed. `days` is when stages are planned from now on:
    {stage: {day, half}}.
    """

    stages: tuple[str, ...]
    base: tuple[str, ...] | None = None
    days: dict[str, When] | None = None


@dataclass(frozen=True)
class StagesArranged(Event):
    stages: Plain[tuple[str, ...]]
    days: Plain[dict[str, When]] = field(default_factory=dict)


def arrange_stages(w: Workshop, actor: Actor, c: ArrangeStages, at: int) -> list[Event]:
    now = [stage.id for stage in in_order(w.all(Stage))]
    need_known(w, c.stages)
    here = {id: when for id, when in (c.days or {}).items() if id in now}
    for when in here.values():
        need_when(when)
    order = merged(now, now if c.base is None else c.base, c.stages)
    return [StagesArranged(tuple(order), here)]


def need_known(w: Workshop, stages: Sequence[str]) -> None:
    known = {each.id for each in (*w.all(Stage), *w.all(RemovedStage))}
    if not stages or len(set(stages)) < len(stages) or not known.issuperset(stages):
        raise Refused("bad_order", N_("Name every stage once."), "stages")


def need_when(when: When) -> None:
    if not {"day", "half"}.issuperset(when) or None in when.values():
        raise Refused("bad_day", N_("A stage is planned for a day and its half."), "days")
    need_day(when.get("day"), when.get("half"))


def merged(now: Sequence[str], base: Sequence[str], wanted: Sequence[str]) -> list[str]:
    """`now`, with what was moved from `base` to `wanted` moved in the same way.

    What was moved goes behind the one it is behind in `wanted`, what is not in `wanted` stays
    beside its neighbours, and what is no longer here is left out.
    """
    wanted = [id for id in wanted if id in now]
    stayed = unmoved([id for id in base if id in wanted], wanted)
    order = [id for id in now if id in stayed or id not in wanted]
    for before, id in zip([None, *wanted], wanted, strict=False):
        if id not in stayed:
            order.insert(order.index(before) + 1 if before else 0, id)
    return order


def unmoved(base: Sequence[str], wanted: Sequence[str]) -> set[str]:
    """As many as can be said to have stayed: the longest run that is in the same order in both."""
    place = {id: n for n, id in enumerate(base)}
    runs: dict[str, list[str]] = {}  # the longest that ends with each
    for id in wanted:
        if id in place:
            before = [run for end, run in runs.items() if place[end] < place[id]]
            runs[id] = [*longest(before), id]
    return set(longest(runs.values()))


def longest(runs: Iterable[list[str]]) -> list[str]:
    return max(runs, key=len, default=[])


def moved_on(w: Workshop, position: int) -> list[Change]:
    """Room for a stage at this position: those from there on move by one, up to the next gap."""
    changes: list[Change] = []
    for stage in in_order(w.all(Stage)):
        if stage.position == position:
            position += 1
            changes.append(Put(replace(stage, position=position)))
    return changes


def stages_arranged(w: Workshop, e: StagesArranged) -> list[Change]:
    """Only what changes is told to the phones."""
    order = {id: n for n, id in enumerate(e.stages, 1)}
    after = [(each, arranged(each, order, e.days)) for each in w.all(Stage)]
    return [Put(then) for before, then in after if then != before]


def arranged(stage: Stage, order: dict[str, int], days: dict[str, When]) -> Stage:
    position = order.get(stage.id, stage.position)
    return replace(stage, position=position, **days.get(stage.id, {}))


DECIDE = {ArrangeStages: arrange_stages}
EVOLVE = {StagesArranged: stages_arranged}
