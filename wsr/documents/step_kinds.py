"""StepKinds: how each kind of step of the chain is called and told, as its part says."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from wsr.documents.report_context import ReportContext

Telling = Callable[[ReportContext, str], str]
Noting = Callable[[ReportContext, str], tuple[str, ...]]


def no_notes(t: ReportContext, id: str) -> tuple[str, ...]:
    return ()


@dataclass(frozen=True)
class StepKind:
    """A kind of step: what one and several of it are called, and where it comes in the chain.

    Of the step `id`, `words` says what it says, `notes` what else is known of it, `panel` where the
    console shows it: the id of a stage, or the name of a tab. `called` is what this one is called,
    where that is not `one`.
    """

    one: str
    many: str
    place: int
    words: Telling
    panel: Telling
    notes: Noting = no_notes
    called: Telling | None = None


# How a step is called that follows from a thing, and the same the other way round.
Hows = dict[str, tuple[str, str]]
