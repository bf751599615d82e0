"""Runs: the times at which a stage was open."""

from __future__ import annotations

from dataclasses import dataclass

from wsr.domain.records import Stage

MINUTE = 60_000  # ms


@dataclass(frozen=True)
class Run:
    """From `opened_at` to `closed_at`, ms since 1970; without an end while it is open, or unknown."""

    opened_at: int
    closed_at: int | None


def of(stage: Stage) -> list[Run]:
    """The first first. A file that did not keep them yet tells its first opening alone."""
    kept = [Run(run["opened_at"], run.get("closed_at") or None) for run in stage.runs]
    return kept or ([Run(stage.opened_at, None)] if stage.opened_at else [])


def planned(stage: Stage) -> int:
    """The minutes that were planned before the day itself changed them."""
    return stage.minutes if stage.planned is None else stage.planned


def over(stage: Stage) -> list[Run]:
    """Those of which the end is known."""
    return [run for run in of(stage) if run.closed_at]


def minutes(stage: Stage) -> int:
    """How long it was open in all, in whole minutes; runs without a known end do not count."""
    return round(sum((run.closed_at or 0) - run.opened_at for run in over(stage)) / MINUTE)
