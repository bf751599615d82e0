"""Task force sheets: each task force, and everyone on it."""

from __future__ import annotations

from typing import NamedTuple

from wsr.activities.task_forces.report import who
from wsr.documents.report_context import ReportContext
from wsr.documents.sheets.sheet import Column, Sheet
from wsr.domain.records import Person
from wsr.domain.task_forces import TaskForce, absent, everyone_on, in_order, missed

PLACE = 72  # among the sheets


class Member(NamedTuple):
    force: TaskForce
    who: str


def task_forces(t: ReportContext) -> Sheet[TaskForce]:
    return Sheet(
        "task_forces",
        "Task forces and advisory groups.",
        tuple(in_order(t.w)),
        (
            Column("id", "text", "Its id.", lambda f: f.id),
            Column("name", "text", "What it is called.", lambda f: f.name),
            Column("kind", "text", "task_force or advisory_group.", lambda f: f.task_force_kind),
            Column("convener", "text", "Who convenes it.", lambda f: who(t, f.convener)),
            Column("people", "number", "How many are on it.", lambda f: len(everyone_on(f))),
            Column("organisations", "text", "One a line.", lambda f: "\n".join(f.organisations)),
            Column("meets", "text", "How often it meets.", lambda f: f.meets),
            Column("goals", "text", "Ids, with a space between.", lambda f: " ".join(f.goals)),
            Column(
                "goal_titles",
                "text",
                "What those say, one a line.",
                lambda f: "\n".join(t.title(id) for id in f.goals),
            ),
            Column(
                "should_be_on_it",
                "text",
                "Groups that should be on it and are not, one a line.",
                lambda f: "\n".join(g.name for g in missed(t.w, f)),
            ),
            Column(
                "groups_not_on_it",
                "text",
                "All groups from which no one is on it, one a line.",
                lambda f: "\n".join(g.name for g in absent(t.w, f)),
            ),
            Column("at", "time", "When it was founded.", lambda f: f.at),
        ),
    )


def task_force_members(t: ReportContext) -> Sheet[Member]:
    return Sheet(
        "task_force_members",
        "Everyone on a task force, one a row.",
        tuple(Member(f, each) for f in in_order(t.w) for each in everyone_on(f)),
        (
            Column("task_force", "text", "The id of the task force.", lambda m: m.force.id),
            Column("task_force_name", "text", "Its name.", lambda m: m.force.name),
            Column("name", "text", "Who is on it.", lambda m: who(t, m.who)),
            Column("convener", "yes", "They convene it.", lambda m: m.who == m.force.convener),
            Column("in_the_room", "yes", "They took part.", lambda m: is_here(t, m.who)),
            Column("group_name", "text", "Their group.", lambda m: t.group_name(group(t, m.who))),
        ),
    )


def is_here(t: ReportContext, who: str) -> bool:
    return t.w.get(Person, who) is not None


def group(t: ReportContext, who: str) -> str | None:
    person = t.w.get(Person, who)
    return person.group if person else None


SHEETS = (task_forces, task_force_members)
