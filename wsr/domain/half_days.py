"""Half days: the parts of a retreat's days by which it is said who was there."""

from __future__ import annotations

from wsr.domain.findings import in_order
from wsr.domain.headcounts import Headcount
from wsr.domain.kernel import Workshop
from wsr.domain.records import About, Stage

NIGHT = 8 * 3_600_000  # ms; no stage is open for so long but one that was forgotten


def half_day(stage: Stage) -> str:
    """Of a stage: "1-am", or "1" where the method speaks of the day alone."""
    return f"{stage.day}-{stage.half}" if stage.half else str(stage.day)


def half_days(w: Workshop) -> list[str]:
    """Those of the agenda, in the order of their stages.

    Where people were counted in one that the agenda has no more, it is among them by its day.
    """
    planned = dict.fromkeys(half_day(stage) for stage in in_order(w.all(Stage)))
    gone = [each.id for each in w.all(Headcount) if each.id not in planned]
    return sorted([*planned, *gone], key=by_day) if gone else [*planned]


def by_day(half_day: str) -> tuple[int, str]:
    day, _, half = half_day.partition("-")
    return int(day), half


def half_day_now(w: Workshop) -> str:
    """That of the stage the room is in, or of the first one; "" where the agenda is empty."""
    about, stages = w.get(About, "about"), in_order(w.all(Stage))
    current = w.get(Stage, about.current) if about else None
    return half_day(current or stages[0]) if stages else ""


def is_now(w: Workshop, at: int) -> bool:
    """Whether whoever is here at `at` is here for it: before the first stage, or while one is open.

    Not in the morning after, when the last stage of the evening is still open, nor months later.
    """
    about, stages = w.get(About, "about"), w.all(Stage)
    if about is None or about.closed:
        return False
    if not any(stage.opened_at for stage in stages):
        return True
    return any(stage.status == "open" and at - opened_last(stage) < NIGHT for stage in stages)


def opened_last(stage: Stage) -> int:
    return (stage.runs[-1].get("opened_at") if stage.runs else stage.opened_at) or 0
