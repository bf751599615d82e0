"""Job: something that a room's writer does in its next batch, and what became of it."""

from __future__ import annotations

import logging
from collections.abc import Callable
from typing import Any

from wsr.domain.kernel import N_, Refused
from wsr.live import ops
from wsr.live.ops import Draft

log = logging.getLogger(__name__)


class Job:
    """Something to do in the next batch; `told` hears of it once it is on disk or refused."""

    def __init__(self, work: ops.Work, told: Callable[[Job], Any]) -> None:
        self.work, self.told = work, told
        self.result: Any = None
        self.refused: Refused | None = None

    def tell(self) -> None:
        """Whoever cannot be told must not hold up those who come after."""
        try:
            self.told(self)
        except Exception:
            log.exception("no one could be told of a job that is done")

    def outcome(self) -> Any:
        if self.refused:
            raise self.refused
        return self.result


def work_through(draft: Draft, jobs: list[Job], tidy: Callable[[Draft], None]) -> None:
    """On the writer's thread: decide all, then keep all in one transaction.

    `tidy` may add to what is written anyway.
    """
    for job in jobs:
        job.result = job.refused = None
        try:
            job.result = job.work(draft)
        except Refused as refused:
            job.refused = refused
    if not draft.empty:
        tidy(draft)
        draft.storage.append(draft.batch())


def not_saved(error: Exception) -> Refused:
    """Phones keep what they sent, and send it again."""
    why = N_("The laptop couldn’t save this (%(reason)s). It’s waiting on your phone.")
    return Refused("not_saved", why, reason=str(error))


def not_taken() -> Refused:
    """Phones give the words back: sent again, they would hold up all that follows."""
    return Refused("bad_message", N_("The laptop can’t accept this."))
