"""DotsSteps: how the result of a vote is told in the chain, on what people voted for."""

from __future__ import annotations

from typing import Any, NamedTuple

from wsr.activities.dots.records import Tally, Vote
from wsr.documents.report_context import ReportContext
from wsr.documents.step_kinds import Hows, StepKind
from wsr.domain.kernel import N_


class Result(NamedTuple):
    """What something got in a vote: its place among `many`."""

    vote: Vote
    place: int
    many: int
    item: dict[str, Any]  # one of Tally.items


def results(t: ReportContext) -> dict[str, Result]:
    """The last result of each thing that people voted on."""
    votes = sorted(t.w.all(Vote), key=lambda v: (v.closed_at or 0, v.round))
    told = [(vote, tally) for vote in votes if (tally := t.w.get(Tally, vote.id))]
    return {
        item["on"]: Result(vote, place, len(tally.items), item)
        for vote, tally in told
        for place, item in enumerate(tally.items, 1)
    }


def got(t: ReportContext, id: str) -> str:
    _, place, many, item = t.once(results)[id]
    dots = t.ngettext("%(n)s dot", "%(n)s dots", item["dots"])
    return t.gettext(
        "%(dots)s, place %(place)s of %(many)s",
        dots=dots,
        place=t.number(place),
        many=t.number(many),
    )


def round_of(t: ReportContext, id: str) -> tuple[str, ...]:
    vote = t.once(results)[id].vote
    return (t.gettext("%(title)s, round %(round)s", title=vote.title, round=t.number(vote.round)),)


def panel(t: ReportContext, id: str) -> str:
    return t.once(results)[id].vote.stage


STEPS = {"dots": StepKind(N_("Votes"), N_("Votes"), 45, got, panel, round_of)}
HOWS: Hows = {"voted": (N_("Dots"), N_("Voted on"))}
