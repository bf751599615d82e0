"""Confidence counting: what is told of the answers, and what of them stays when no one's they are."""

from __future__ import annotations

from collections import Counter

from wsr.activities.plans.confidence_records import (
    LOW,
    SURE,
    Confidence,
    ConfidenceAnswer,
    OwnConfidence,
    answers,
)
from wsr.activities.plans.records import Plan
from wsr.domain.kernel import Change, Forget, Put, Remove, Workshop
from wsr.domain.pooling import FEWEST
from wsr.domain.visibility import EVERYONE, FACILITATORS


def counted(w: Workshop, plan: str, said: list[ConfidenceAnswer]) -> list[Change]:
    before = w.get(Confidence, plan)
    read_out = bool(before and before.read_out)
    if not said and not read_out:
        return [Remove(Confidence.kind, plan)] if before else []
    return [Put(told(plan, said, read_out=read_out))]


def told(plan: str, said: list[ConfidenceAnswer], *, read_out: bool) -> Confidence:
    if len(said) < FEWEST:
        return Confidence(plan, len(said), read_out=read_out, audience=FACILITATORS)
    many = Counter(each.confidence for each in said)
    counts = {str(n): many[n] for n in range(1, SURE + 1)}
    reasons = sorted(each.reason for each in said if each.reason and each.confidence <= LOW)
    audience = EVERYONE if read_out else FACILITATORS
    return Confidence(plan, len(said), counts, tuple(reasons), read_out, audience=audience)


def unjoined(w: Workshop, gone: OwnConfidence) -> list[Change]:
    """Whoever is erased takes the answer along; one that is no one's stays only as one of many."""
    said = answers(w, gone.plan)
    if w.get(Plan, gone.plan) is None:
        return []
    if gone.person:
        return without(w, gone, [each for each in said if each.id != gone.id])
    return without(w, gone, named(w, said)) if len(said) < FEWEST else []


def without(w: Workshop, gone: OwnConfidence, left: list[ConfidenceAnswer]) -> list[Change]:
    return [Remove(ConfidenceAnswer.kind, gone.id), *counted(w, gone.plan, left)]


def named(w: Workshop, said: list[ConfidenceAnswer]) -> list[ConfidenceAnswer]:
    """Those of files of earlier versions, which stay with their person."""
    return [each for each in said if (own := w.get(OwnConfidence, each.id)) and own.person]


def answers_gone(w: Workshop, plan: Plan) -> list[Change]:
    kinds = (OwnConfidence.kind, ConfidenceAnswer.kind)
    own = [Remove(kind, each.id) for each in answers(w, plan.id) for kind in kinds]
    gone = [each for each in own if w.find(*each.key)]
    return [*gone, *([Remove(Confidence.kind, plan.id)] if w.get(Confidence, plan.id) else [])]


def forgotten(w: Workshop, changes: list[Change]) -> list[Forget]:
    """An answer that goes leaves the log, too."""
    kind = ConfidenceAnswer.kind
    gone = tuple(dict.fromkeys(c.id for c in changes if isinstance(c, Remove) and c.kind == kind))
    events = ("confidence_given", "confidence_claimed")
    return [Forget(each, "answer", gone, whole=True) for each in events] if gone else []
