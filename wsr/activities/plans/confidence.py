"""Confidence: the people of a group say from 1 to 5 how sure they are of their plan."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import count
from typing import Annotated

from wsr.activities.plans.confidence_counting import counted, told
from wsr.activities.plans.confidence_records import (
    SURE,
    AnswerId,
    Confidence,
    ConfidenceAnswer,
    OwnConfidence,
    answers,
)
from wsr.activities.plans.records import Plan
from wsr.domain.claims import claim_of, is_own
from wsr.domain.fields import CARD, Own, PersonId, Plain, PlanId, StageId, words
from wsr.domain.kernel import N_, Actor, Change, Command, Event, Put, Refused, Remove, Workshop
from wsr.domain.privacy import claim, names, said_by, shared
from wsr.domain.records import Stage
from wsr.domain.task_forces import TaskForce, is_on


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
    """Of files of earlier versions, which named the person."""

    plan: PlanId
    person: Annotated[PersonId, names()]
    confidence: Annotated[Own[int], said_by("person")]
    reason: Annotated[Own[str], said_by("person")]


@dataclass(frozen=True)
class ConfidenceGiven(Event):
    answer: AnswerId
    plan: PlanId
    confidence: Annotated[Own[int], shared()]
    reason: Annotated[Own[str], shared()]
    unsigned = True


@dataclass(frozen=True)
class ConfidenceClaimed(Event):
    """Whose an answer is, as long as the stage is open: only that person's phone knows."""

    answer: AnswerId
    stage: StageId
    claim: Annotated[Own[str], claim("stage")]
    unsigned = True


@dataclass(frozen=True)
class ConfidenceTakenBack(Event):
    answer: AnswerId
    unsigned = True


@dataclass(frozen=True)
class ConfidenceReadOut(Event):
    plan: PlanId
    shown: Plain[bool]


def set_confidence(w: Workshop, actor: Actor, c: SetConfidence, at: int) -> list[Event]:
    plan = w.need(Plan, c.plan, "plan")
    stage = need_asked(w)
    if actor.person is None or not is_of(w, actor, plan):
        raise Refused("not_your_group", N_("This plan belongs to another group."), "plan")
    if c.confidence is not None and not 1 <= c.confidence <= SURE:
        raise Refused("bad_number", N_("Choose a number from 1 to 5."), "confidence")
    own = own_answer(w, actor, plan.id)
    if c.confidence is None:
        return [ConfidenceTakenBack(own.id)] if own else []
    if own and (own.confidence, own.reason) == (c.confidence, c.reason):
        return []
    id = own.id if own else free_id(w, plan.id)
    given = ConfidenceGiven(id, plan.id, c.confidence, c.reason)
    return [given, *([] if own else [ConfidenceClaimed(id, stage.id, claim_of(actor))])]


def need_asked(w: Workshop) -> Stage:
    asked = (s for s in w.all(Stage) if s.activity == "plans" and s.settings.get("confidence"))
    stage = next((each for each in asked if each.status == "open"), None)
    if stage is None:
        raise Refused("confidence_closed", N_("The room isn’t asked about this now."), "plan")
    return stage


def is_of(w: Workshop, actor: Actor, plan: Plan) -> bool:
    """A plan that belongs to no group and no task force is everyone's."""
    force = w.get(TaskForce, plan.task_force)
    if force:
        return is_on(force, actor.person)
    return bool(actor.group) and plan.group in (None, actor.group)


def own_answer(w: Workshop, actor: Actor, plan: str) -> OwnConfidence | None:
    """The actor's own, if any; Refused where no one can say any more whose the answers are."""
    known = [w.get(OwnConfidence, each.id) for each in answers(w, plan)]
    if any(each is None for each in known):
        why = N_("The answers for this plan were counted when the stage closed.")
        raise Refused("answered_before", why, "plan")
    return next((each for each in known if each and is_own(actor, each)), None)


def free_id(w: Workshop, plan: str) -> str:
    """A number behind the plan, which says nothing of who it is."""
    ids = (f"{plan}/{n}" for n in count(1))
    return next(id for id in ids if w.get(ConfidenceAnswer, id) is None)


def read_out_confidence(w: Workshop, actor: Actor, c: ReadOutConfidence, at: int) -> list[Event]:
    said = w.get(Confidence, w.need(Plan, c.plan, "plan").id)
    if said is None or (c.shown and not said.counts):
        raise Refused(
            "too_few_answers", N_("Wait until five people of this plan have answered."), "plan"
        )
    return [ConfidenceReadOut(c.plan, c.shown)] if c.shown != said.read_out else []


def confidence_set(w: Workshop, e: ConfidenceSet) -> list[Change]:
    """An answer that was taken back or erased is none."""
    id = f"{e.plan}/{e.person}"
    if not e.confidence:
        gone = [r for noun in (OwnConfidence, ConfidenceAnswer) if (r := w.get(noun, id))]
        left = [each for each in answers(w, e.plan) if each.id != id]
        return [*(Remove(r.kind, r.id) for r in gone), *counted(w, e.plan, left)]
    own = OwnConfidence(id, e.plan, e.person, e.confidence, e.reason)
    return [Put(own), *answered(w, ConfidenceAnswer(id, e.plan, e.confidence, e.reason))]


def confidence_given(w: Workshop, e: ConfidenceGiven) -> list[Change]:
    before = w.get(OwnConfidence, e.answer)
    said = ConfidenceAnswer(e.answer, e.plan, e.confidence, e.reason)
    return [*([Put(owned(said, before))] if before else []), *answered(w, said)]


def answered(w: Workshop, said: ConfidenceAnswer) -> list[Change]:
    others = [each for each in answers(w, said.plan) if each.id != said.id]
    return [Put(said), *counted(w, said.plan, [*others, said])]


def owned(said: ConfidenceAnswer, by: OwnConfidence) -> OwnConfidence:
    return OwnConfidence(
        said.id, said.plan, by.person, said.confidence, said.reason, by.stage, by.claim
    )


def confidence_claimed(w: Workshop, e: ConfidenceClaimed) -> list[Change]:
    """No one's any more where the claim has been forgotten."""
    said = w.need(ConfidenceAnswer, e.answer)
    by = OwnConfidence(said.id, said.plan, stage=e.stage, claim=e.claim)
    return [Put(owned(said, by))] if e.claim else []


def confidence_taken_back(w: Workshop, e: ConfidenceTakenBack) -> list[Change]:
    """Of an answer that has left the log since, nothing is there to go."""
    said = w.get(ConfidenceAnswer, e.answer)
    if said is None:
        return []
    own = [Remove(OwnConfidence.kind, said.id)] if w.get(OwnConfidence, said.id) else []
    left = [each for each in answers(w, said.plan) if each.id != said.id]
    return [*own, Remove(said.kind, said.id), *counted(w, said.plan, left)]


def confidence_read_out(w: Workshop, e: ConfidenceReadOut) -> list[Change]:
    said = answers(w, e.plan)
    if not said and not e.shown:
        return [Remove(Confidence.kind, e.plan)] if w.get(Confidence, e.plan) else []
    return [Put(told(e.plan, said, read_out=e.shown))] if w.get(Plan, e.plan) else []


DECIDE = {SetConfidence: set_confidence, ReadOutConfidence: read_out_confidence}
EVOLVE = {
    ConfidenceSet: confidence_set,
    ConfidenceGiven: confidence_given,
    ConfidenceClaimed: confidence_claimed,
    ConfidenceTakenBack: confidence_taken_back,
    ConfidenceReadOut: confidence_read_out,
}
