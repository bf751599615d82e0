"""Confidence records: how sure a plan's people are, with what joins an answer to its phone."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Annotated, ClassVar

from wsr.domain.fields import PersonId, Plain, PlanId, StageId, To
from wsr.domain.kernel import Key, Record, Workshop
from wsr.domain.privacy import KEEP, NOBODY, PERSON, REMOVE, claim, names, said_by, shared

SURE = 5
LOW = 3  # up to here the reason is asked for
AnswerId = Annotated[str, To("confidence_answer", lasting=False)]


@dataclass(frozen=True)
class ConfidenceAnswer(Record):
    """How sure one person is, for no one: only what many say together is told."""

    kind: ClassVar[str] = "confidence_answer"
    plan: PlanId
    confidence: Annotated[int, said_by("own_confidence.person", erased=KEEP, seen=NOBODY)]
    reason: Annotated[str, said_by("own_confidence.person", erased=KEEP, seen=NOBODY)] = ""

    def within(self) -> tuple[Key, ...]:
        return (("plan", self.plan),)


@dataclass(frozen=True)
class OwnConfidence(Record):
    """The answer of the same id, for whoever gave it; `claim` is in the place of the person.

    All of it goes when the stage closes. A `person` is in files of earlier versions.
    """

    kind: ClassVar[str] = "own_confidence"
    plan: PlanId
    person: Annotated[PersonId | None, names(erased=REMOVE, seen=PERSON)] = None
    confidence: Annotated[int, said_by("person", erased=KEEP)] = 0
    reason: Annotated[str, said_by("person", erased=KEEP)] = ""
    stage: StageId | None = None
    claim: Annotated[str, claim("stage")] = ""

    def within(self) -> tuple[Key, ...]:
        return (("plan", self.plan),)


@dataclass(frozen=True)
class Confidence(Record):
    """How sure a plan's people are; `id` is the plan. `counts` says how many gave each number.

    Below five answers it only says how many there are. `reasons` are those of low answers, sorted,
    so that they tell nothing of who gave them. It is for facilitators until they read it out;
    `read_out` outlasts the answers, so that the log without those that are gone tells the same.
    """

    kind: ClassVar[str] = "confidence"
    people: Plain[int]
    counts: Plain[dict[str, int]] = field(default_factory=dict)
    reasons: Annotated[tuple[str, ...], shared()] = ()
    read_out: Plain[bool] = False

    def within(self) -> tuple[Key, ...]:
        return (("plan", self.id),)


def answers(w: Workshop, plan: str) -> list[ConfidenceAnswer]:
    return [each for each in w.all(ConfidenceAnswer) if each.plan == plan]
