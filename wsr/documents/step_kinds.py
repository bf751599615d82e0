"""StepKinds: how each kind of step of the chain is called and told, as its part says."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from wsr.documents.document_model import Mark
from wsr.documents.report_context import ReportContext

Telling = Callable[[ReportContext, str], str]
Noting = Callable[[ReportContext, str], tuple[str, ...]]
Owning = Callable[[ReportContext, str], Mark | None]


def no_notes(t: ReportContext, id: str) -> tuple[str, ...]:
    return ()


def no_ones(t: ReportContext, id: str) -> Mark | None:
    return None


@dataclass(frozen=True)
class StepKind:
    """A kind of step: what one and several of it are called, and where it comes in the chain.

    Of the step `id`, `words` says what it says, `notes` what else is known of it, `panel` where the
    console shows it: the id of a stage, or the name of a tab. `called` is what this one is called,
    where that is not `one`, `whose` the group or task force that has it. One that is `brief` is told to a
    card's author without its notes.
    """

    one: str
    many: str
    place: int
    words: Telling
    panel: Telling
    notes: Noting = no_notes
    called: Telling | None = None
    whose: Owning = no_ones
    brief: bool = False


# How a step is called that follows from a thing, and the same the other way round.
Hows = dict[str, tuple[str, str]]
