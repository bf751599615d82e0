"""Method: how the day went, and how to read this report."""

from __future__ import annotations

from wsr.documents.document_model import Node, Section, Sheet, Table, Text, sheet
from wsr.documents.labels import STAGE_STATUS, label
from wsr.documents.report_context import ReportContext, utc
from wsr.domain.findings import in_order
from wsr.domain.records import Stage

PLACE = 90  # among the chapters of the report


def sections(t: ReportContext) -> list[Section]:
    nodes = (Text(basics(t)), agenda(t), *(Text(note) for note in notes(t)))
    return [Section("method", t.gettext("Method notes"), nodes, "info")]


def basics(t: ReportContext) -> str:
    return t.gettext(
        "This was a Whole-System-in-the-Room workshop: everyone who shapes the problem works "
        "through the same stages together and sees the same wall. The method template was "
        "%(method)s.",
        method=t.about.method,
    )


def agenda(t: ReportContext) -> Node:
    head = (t.gettext("Stage"), t.gettext("Planned minutes"), t.gettext("State"))
    rows = tuple(
        (s.title, t.number(s.minutes) if s.minutes else "", label(t, STAGE_STATUS, s.status))
        for s in in_order(t.w.all(Stage))
    )
    return Table(t.gettext("The agenda"), head, rows, (1,))


def notes(t: ReportContext) -> list[str]:
    return [
        t.gettext(
            "A card shows its author’s group, and the author’s name only if the author "
            "chose to show it. Cards that the facilitators took off the wall are not in "
            "this report."
        ),
        t.gettext(
            "A vote is advice. What the room decided is recorded separately, with how it "
            "was decided and who disagreed. Dots are shown only after a vote has closed."
        ),
        t.gettext(
            "A gap is a barrier over which no group in the room gives itself power 3 or more. "
            "Members of a group disagree where their ratings lie 2 or more apart."
        ),
        t.gettext("An action isn’t complete until it has an owner, an indicator and a due date."),
    ]


def sheets(t: ReportContext) -> list[Sheet]:
    a = t.about
    return [
        sheet(
            "workshop",
            "The workshop itself, in one row.",
            """
            code text The room's code.
            title text Its title.
            task text What it was to work on.
            place text Where it took place.
            day0 day The day from which 100 and 1000 days are counted.
            method text The method template.
            language text The language of the room, as in "en".
            illustrative yes Whether votes, plans and pledges are invented, for a demonstration.
            closed yes Whether it is closed.
            created_at time When it was created.
            """,
            [
                (
                    a.code,
                    a.title,
                    a.task,
                    a.place,
                    a.day0,
                    a.method,
                    a.language,
                    a.illustrative,
                    a.closed,
                    utc(a.created_at),
                )
            ],
        ),
        sheet(
            "stages",
            "The agenda.",
            """
            id text The stage's id, used in the other files.
            position number Its place in the agenda.
            activity text The kind of work.
            title text Its title.
            instruction text What people were asked to do.
            minutes number How long it was planned.
            status text ahead, open, done or skipped.
            opened_at time When it was first opened.
            """,
            (
                (
                    s.id,
                    s.position,
                    s.activity,
                    s.title,
                    s.instruction,
                    s.minutes,
                    s.status,
                    utc(s.opened_at),
                )
                for s in in_order(t.w.all(Stage))
            ),
        ),
    ]
