"""Task forces: who carries the plans on, and which groups are not on it."""

from __future__ import annotations

from wsr.documents.document_model import Entries, Entry, Fact, Flag, Node, Nothing, Ref, Section
from wsr.documents.report_context import ReportContext
from wsr.domain.kernel import N_
from wsr.domain.records import Person, Stage
from wsr.domain.task_forces import ADVISORY_GROUP, TaskForce, absent, in_order, missed

PLACE = 72  # among the chapters of the report
KIND = {"task_force": N_("Task force"), "advisory_group": N_("Advisory group")}


def total(t: ReportContext) -> tuple[str, int]:
    return t.gettext("task forces"), len(t.w.all(TaskForce))


def said_at(t: ReportContext) -> list[int]:
    return [force.at for force in t.w.all(TaskForce)]


def sections(t: ReportContext) -> list[Section]:
    """None where no stage asks for task forces and no one has founded any."""
    asked = any(stage.activity == "task_forces" for stage in t.w.all(Stage))
    if not asked and not t.w.all(TaskForce):
        return []
    return [Section("task-forces", t.gettext("Task forces"), (told(t),), "flag")]


def told(t: ReportContext) -> Node:
    entries = tuple(force(t, f) for f in in_order(t.w))
    return Entries(entries) if entries else Nothing(t.gettext("No task forces were founded."))


def force(t: ReportContext, f: TaskForce) -> Entry:
    advisory = f.task_force_kind == ADVISORY_GROUP
    flags = (Flag(t.gettext(KIND[ADVISORY_GROUP]), "info", "people"),) if advisory else ()
    shown = tuple(fact for fact in (*work(t, f), *cover(t, f)) if fact.value or fact.refs)
    return Entry(f.name, t.anchor("task_force", f.id), flags=flags, facts=shown)


def work(t: ReportContext, f: TaskForce) -> tuple[Fact, ...]:
    goals = tuple(Ref(t.title(id), t.anchor("agreement", id)) for id in f.goals)
    return (
        Fact(t.gettext("Convener"), who(t, f.convener), theirs=True),
        Fact(t.gettext("Members"), t.named(who(t, each) for each in f.members), theirs=True),
        Fact(t.gettext("Organisations"), t.listed(f.organisations), theirs=True),
        Fact(t.gettext("Meets"), f.meets, theirs=True),
        Fact(t.gettext("Goals"), refs=goals, theirs=True),
    )


def cover(t: ReportContext, f: TaskForce) -> tuple[Fact, ...]:
    """The groups that should be on it and are not, then the others that are not on it."""
    needed = missed(t.w, f)
    others = [g for g in absent(t.w, f) if g not in needed]
    return (
        Fact(t.gettext("Should be on it"), t.listed(g.name for g in needed), theirs=True),
        Fact(t.gettext("Groups not on it"), t.listed(g.name for g in others), theirs=True),
    )


def who(t: ReportContext, each: str | None) -> str:
    """A person's name, or that of someone from outside."""
    return t.person(each) if t.w.get(Person, each) else each or ""
