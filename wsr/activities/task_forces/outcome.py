"""Outcome: how many task forces were founded, and how many people are on one."""

from __future__ import annotations

from wsr.documents.paper.leaf import Line
from wsr.documents.report_context import ReportContext
from wsr.domain.records import Stage
from wsr.domain.task_forces import TaskForce, everyone_on


def outcome(t: ReportContext, stage: Stage) -> list[Line]:
    forces = t.w.all(TaskForce)
    if not forces:
        return [Line(t.gettext("No task forces were founded."))]
    made = t.ngettext("%(n)s task force.", "%(n)s task forces.", len(forces))
    people = len({who for force in forces for who in everyone_on(force)})
    return [
        Line(f"{made} {t.ngettext('%(n)s person is on one.', '%(n)s people are on one.', people)}")
    ]
