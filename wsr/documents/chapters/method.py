"""Method: how to read this report."""

from __future__ import annotations

from wsr.documents.document_model import Section, Text
from wsr.documents.report_context import ReportContext

PLACE = 90  # among the chapters of the report


def sections(t: ReportContext) -> list[Section]:
    nodes = (Text(basics(t)), *(Text(note) for note in notes(t)))
    return [Section("method", t.gettext("Method notes"), nodes, "info")]


def basics(t: ReportContext) -> str:
    return t.gettext(
        "This was a Whole-System-in-the-Room workshop: everyone who shapes the problem works "
        "through the same stages together and sees the same wall. The method template was "
        "%(method)s.",
        method=t.about.method,
    )


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
            "A gap is something over which no group in the room gives itself power 3 or more. "
            "Two views differ where they lie 2 or more apart; of a group’s members, where the "
            "middle half of them do."
        ),
        t.gettext("An action isn’t complete until it has an owner, an indicator and a due date."),
    ]
