"""Steps: the chain in a reader's words, each step with how it hangs together with the one before."""

from __future__ import annotations

from dataclasses import dataclass, replace

from wsr.documents import shared_steps
from wsr.documents.document_model import Ref
from wsr.documents.parts import found
from wsr.documents.report_context import ReportContext
from wsr.documents.step_kinds import Hows, StepKind
from wsr.domain.kernel import Key
from wsr.domain.tracing import Step

PARTS = found("steps", (shared_steps,))
KINDS: dict[str, StepKind] = {kind: each for part in PARTS for kind, each in part.STEPS.items()}
HOWS: Hows = {how: words for part in PARTS for how, words in part.HOWS.items()}


@dataclass(frozen=True)
class Told:
    """A step as a reader is told it: `label` is what it is, `how` what it is to the thing before it."""

    key: Key
    label: str
    words: str
    notes: tuple[str, ...]
    panel: str
    how: str = ""
    of: Key | None = None
    way: str = ""  # of Step.how


def told(t: ReportContext, key: Key, how: str = "", of: Key | None = None) -> Told:
    kind, id = key
    each = KINDS[kind]
    label = each.called(t, id) if each.called else t.gettext(each.one)
    return Told(key, label, each.words(t, id), each.notes(t, id), each.panel(t, id), how, of)


def written_out(t: ReportContext, key: Key) -> Ref:
    """To a step, where it is written out."""
    kind, id = key
    each = KINDS[kind]
    return Ref(each.words(t, id), t.anchor(kind, id), each.whose(t, id))


def came_of(t: ReportContext, key: Key) -> list[Told]:
    """What followed from it, in the order of the chain."""
    found = [after(t, step) for step in t.chain.trail.came_of(key) if step.key[0] in KINDS]
    return sorted(found, key=place)


def comes_from(t: ReportContext, key: Key) -> list[Told]:
    """What led to it, against the order of the chain; what hangs on such a thing was reached forwards."""
    led = [step for step in t.chain.trail.comes_from(key) if step.key[0] in KINDS]
    found = [after(t, step) if hangs(t, step) else before(t, step) for step in led]
    return sorted(found, key=place, reverse=True)


def place(told: Told) -> int:
    return KINDS[told.key[0]].place


def hangs(t: ReportContext, step: Step) -> bool:
    return step in t.chain.trail.after(step.of)


def after(t: ReportContext, step: Step) -> Told:
    return replace(told(t, step.key, called(t, step.how, 0), step.of), way=step.how)


def before(t: ReportContext, step: Step) -> Told:
    return told(t, step.key, called(t, step.how, 1), step.of)


def called(t: ReportContext, how: str, way: int) -> str:
    """What no part has named is told by its label alone."""
    return t.gettext(HOWS[how][way]) if how in HOWS else ""
