"""Common ground: the sheet of goals with what the room said of each."""

from __future__ import annotations

from typing import NamedTuple

from wsr.documents.report_context import ReportContext
from wsr.documents.sheets.sheet import Column, Sheet
from wsr.domain import shared_joins
from wsr.domain.agreements import Agreement, Goal, HandCount, goals

PLACE = 55  # among the sheets


class Asked(NamedTuple):
    """A goal with what is known of it; a record that is not there is empty."""

    goal: Goal
    said: Agreement
    shown: HandCount


def asked(t: ReportContext) -> tuple[Asked, ...]:
    return tuple(
        Asked(
            goal,
            t.w.get(Agreement, goal.id) or Agreement(goal.id, goal.kind, "proposed", 0),
            t.w.get(HandCount, goal.id) or HandCount(goal.id, goal.stage, 0),
        )
        for goal in goals(t.w)
    )


def common_ground(t: ReportContext) -> Sheet[Asked]:
    return Sheet(
        "common_ground",
        "The goals the room was asked to agree on, with hands and what was decided.",
        asked(t),
        (
            Column("id", "text", "The id of the card or cluster.", lambda x: x.goal.id),
            Column("title", "text", "What it says.", lambda x: t.title(x.goal.id)),
            Column("stage", "text", "The id of its stage.", lambda x: x.goal.stage),
            Column(
                "status", "text", "proposed, agreed, not_agreed or parked.", lambda x: x.said.status
            ),
            Column("basis", "text", "How it was decided.", lambda x: x.said.basis),
            Column(
                "dissent",
                "text",
                "Who disagreed, why; empty when no one did.",
                lambda x: x.said.dissent,
            ),
            Column("hands", "number", "Hands that were shown.", lambda x: x.shown.hands),
            *(of_choice(name, about) for name, about in CHOICES),
            Column(
                "reasons",
                "text",
                "Reasons that people gave, one a line, without names; once it is decided.",
                lambda x: "\n".join(x.shown.reasons),
            ),
            Column(
                "actions",
                "text",
                "Ids of the actions that serve it, with a space between.",
                lambda x: " ".join(planned_for(t, x.goal)),
            ),
            Column("by", "text", "The name of who recorded it.", lambda x: t.person(x.said.by)),
            Column("at", "time", "When it was recorded.", lambda x: x.said.at or None),
        ),
    )


def planned_for(t: ReportContext, goal: Goal) -> list[str]:
    return [id for _, id in t.chain.planned_for(shared_joins.goal(t.w, goal.id))]


CHOICES = (
    ("with", "Of them with it; empty when there are fewer than five hands."),
    ("live_with", "Of them can live with it."),
    ("not_yet", "Of them not yet."),
)


def of_choice(name: str, about: str) -> Column[Asked]:
    return Column(name, "number", about, lambda x: x.shown.choices.get(name))


SHEETS = (common_ground,)
