"""Days: each begins when its first stage opens, and keeps the end that was planned then."""

from __future__ import annotations

from collections.abc import Iterable

from wsr.domain.kernel import Workshop
from wsr.domain.records import About, Stage

MINUTE = 60_000  # ms
TRIED = 3 * MINUTE  # a stage that was open for less was opened by mistake, or to try it
NIGHT = 6 * 60 * MINUTE  # after so long without a stage, what is left of a day begins anew

Days = dict[str, dict[str, int]]


def days_after(w: Workshop, stage: Stage, at: int) -> Days:
    """The days that have begun, once this stage is opened at `at`."""
    days = w.need(About, "about").days
    own = [each for each in w.all(Stage) if each.day == stage.day]
    if stage.opened_at or not begins(days.get(str(stage.day)), own, at):
        return days
    return {**days, str(stage.day): {"began_at": at, "ends_at": at + left(own) * MINUTE}}


def begins(day: dict[str, int] | None, own: list[Stage], at: int) -> bool:
    runs = [run for stage in own for run in stage.runs]
    ends = [run.get("closed_at") or run["opened_at"] for run in runs]
    return day is None or spent(runs, at) < TRIED or at - max(ends, default=0) > NIGHT


def spent(runs: Iterable[dict[str, int]], at: int) -> int:
    return sum((run.get("closed_at") or at) - run["opened_at"] for run in runs)


def left(stages: list[Stage]) -> int:
    """Minutes of what is still to come."""
    return sum(each.minutes for each in stages if each.status == "ahead")


def has_begun(w: Workshop, day: int) -> bool:
    return str(day) in w.need(About, "about").days
