"""Confidence: the people of a group say from 1 to 5 how sure they are of their plan."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field
from typing import Annotated, ClassVar

from wsr.activities.plans.records import Plan
from wsr.domain.fields import CARD, Own, PersonId, Plain, PlanId, words
from wsr.domain.kernel import (
    N_,
    Actor,
    Change,
    Command,
    Event,
    Key,
    Put,
    Record,
    Refused,
    Remove,
    Workshop,
)
from wsr.domain.privacy import KEEP, PERSON, REMOVE, names, said_by, shared
from wsr.domain.records import Stage
from wsr.domain.task_forces import TaskForce, is_on
from wsr.domain.visibility import EVERYONE, FACILITATORS

SURE = 5
LOW = 3  # up to here the reason is asked for
FEWEST = 3  # people who have answered, before anyone is told what was answered


@dataclass(frozen=True)
class OwnConfidence(Record):
    """How sure one person is, for that person alone."""

    kind: ClassVar[str] = "own_confidence"
    plan: PlanId
    person: Annotated[PersonId, names(erased=REMOVE, seen=PERSON)]
    confidence: Annotated[int, said_by("person", erased=KEEP)] = 0
    reason: Annotated[str, said_by("person", erased=KEEP)] = ""

    def within(self) -> tuple[Key, ...]:
        return (("plan", self.plan),)


@dataclass(frozen=True)
class Confidence(Record):
    """How sure a plan's people are; `id` is the plan. `counts` says how many gave each number.

    Below three answers it only says how many there are. `reasons` are those of low answers, sorted,
    so that they tell nothing of who gave them. It is for facilitators until they read it out;
    `read_out` outlasts the answers, so that the log without those of people who were erased tells
    the same.
    """

    kind: ClassVar[str] = "confidence"
    people: Plain[int]
    counts: Plain[dict[str, int]] = field(default_factory=dict)
    reasons: Annotated[tuple[str, ...], shared()] = ()
    read_out: Plain[bool] = False

    def within(self) -> tuple[Key, ...]:
        return (("plan", self.id),)


@dataclass(frozen=True)
class SetConfidence(Command):
    """`confidence` is 1-5, or null to take it back; `reason` is asked for up to 3."""

    plan: str
    confidence: int | None
    reason: Annotated[str, words(CARD, empty=True)] = ""


@dataclass(frozen=True)
class ReadOutConfidence(Command):
    """Shows everyone how sure a plan's people are; `shown` false takes it off again."""

    plan: str
    shown: bool = True


@dataclass(frozen=True)
class ConfidenceSet(Event):
    plan: PlanId
    person: Annotated[PersonId, names()]
    confidence: Annotated[Own[int], said_by("person")]
    reason: Annotated[Own[str], said_by("person")]


@dataclass(frozen=True)
class ConfidenceReadOut(Event):
    plan: PlanId
    shown: Plain[bool]


def set_confidence(w: Workshop, actor: Actor, c: SetConfidence, at: int) -> list[Event]:
    plan = w.need(Plan, c.plan, "plan")
    need_asked(w)
    if actor.person is None or not is_of(w, actor, plan):
        raise Refused("not_your_group", N_("This plan belongs to another group."), "plan")
    if c.confidence is not None and not 1 <= c.confidence <= SURE:
        raise Refused("bad_number", N_("Choose a number from 1 to 5."), "confidence")
    now = w.get(OwnConfidence, own_id(plan.id, actor.person))
    said = (c.confidence or 0, c.reason if c.confidence else "")
    if said == ((now.confidence, now.reason) if now else (0, "")):
        return []
    return [ConfidenceSet(plan.id, actor.person, *said)]


def need_asked(w: Workshop) -> None:
    asked = (s for s in w.all(Stage) if s.activity == "plans" and s.settings.get("confidence"))
    if not any(stage.status == "open" for stage in asked):
        raise Refused("confidence_closed", N_("The room isn’t asked about this now."), "plan")


def is_of(w: Workshop, actor: Actor, plan: Plan) -> bool:
    """A plan that belongs to no group and no task force is everyone's."""
    force = w.get(TaskForce, plan.task_force)
    if force:
        return is_on(force, actor.person)
    return bool(actor.group) and plan.group in (None, actor.group)


def own_id(plan: str, person: str) -> str:
    return f"{plan}/{person}"


def read_out_confidence(w: Workshop, actor: Actor, c: ReadOutConfidence, at: int) -> list[Event]:
    said = w.get(Confidence, w.need(Plan, c.plan, "plan").id)
    if said is None or (c.shown and not said.counts):
        raise Refused(
            "too_few_answers", N_("Wait until three people of this plan have answered."), "plan"
        )
    return [ConfidenceReadOut(c.plan, c.shown)] if c.shown != said.read_out else []


def confidence_set(w: Workshop, e: ConfidenceSet) -> list[Change]:
    """An answer that was taken back or erased is none."""
    id = own_id(e.plan, e.person)
    own = OwnConfidence(id, e.plan, e.person, e.confidence, e.reason)
    if e.confidence:
        return [Put(own), *counted(w, e.plan, [*others(w, own), own])]
    gone = [Remove(OwnConfidence.kind, id)] if w.get(OwnConfidence, id) else []
    return [*gone, *counted(w, e.plan, others(w, own))]


def others(w: Workshop, own: OwnConfidence) -> list[OwnConfidence]:
    return [each for each in answers(w, own.plan) if each.id != own.id]


def answers(w: Workshop, plan: str) -> list[OwnConfidence]:
    return [each for each in w.all(OwnConfidence) if each.plan == plan]


def counted(w: Workshop, plan: str, said: list[OwnConfidence]) -> list[Change]:
    before = w.get(Confidence, plan)
    read_out = bool(before and before.read_out)
    if not said and not read_out:
        return [Remove(Confidence.kind, plan)] if before else []
    return [Put(told(plan, said, read_out=read_out))]


def told(plan: str, said: list[OwnConfidence], *, read_out: bool) -> Confidence:
    if len(said) < FEWEST:
        return Confidence(plan, len(said), read_out=read_out, audience=FACILITATORS)
    many = Counter(each.confidence for each in said)
    counts = {str(n): many[n] for n in range(1, SURE + 1)}
    reasons = sorted(each.reason for each in said if each.reason and each.confidence <= LOW)
    audience = EVERYONE if read_out else FACILITATORS
    return Confidence(plan, len(said), counts, tuple(reasons), read_out, audience=audience)


def confidence_read_out(w: Workshop, e: ConfidenceReadOut) -> list[Change]:
    said = answers(w, e.plan)
    if not said and not e.shown:
        return [Remove(Confidence.kind, e.plan)] if w.get(Confidence, e.plan) else []
    return [Put(told(e.plan, said, read_out=e.shown))] if w.get(Plan, e.plan) else []


def uncounted(w: Workshop, gone: OwnConfidence) -> list[Change]:
    """Someone who is erased takes the answer along."""
    return counted(w, gone.plan, others(w, gone)) if w.get(Plan, gone.plan) else []


def answers_gone(w: Workshop, plan: Plan) -> list[Change]:
    own: list[Change] = [Remove(OwnConfidence.kind, a.id) for a in answers(w, plan.id)]
    return [*own, *([Remove(Confidence.kind, plan.id)] if w.get(Confidence, plan.id) else [])]


DECIDE = {SetConfidence: set_confidence, ReadOutConfidence: read_out_confidence}
EVOLVE = {ConfidenceSet: confidence_set, ConfidenceReadOut: confidence_read_out}
