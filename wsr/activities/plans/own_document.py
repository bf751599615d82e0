"""Own document: one plan alone, as a report, as tables, and as a sheet to fill in."""

from __future__ import annotations

from wsr.activities.plans.records import Action, Plan
from wsr.activities.plans.report import own_sections, owner, plan_title, title
from wsr.activities.plans.sheets import OWN as OWN_SHEETS
from wsr.documents.document_model import Fact
from wsr.documents.owned.document import OwnDocument
from wsr.documents.report_context import ReportContext
from wsr.documents.traceability import Chain
from wsr.domain.horizons import HORIZONS, last_day
from wsr.domain.kernel import Record, Workshop
from wsr.domain.records import Group, Stage
from wsr.domain.task_forces import TASK_FORCE, TaskForce


def without_other_plans(w: Workshop, plan: Plan) -> Workshop:
    """A workshop with this plan and its actions, and all else as it is."""
    other = {p.id for p in w.all(Plan)} - {plan.id}
    kinds: dict[str, dict[str, Record]] = {}
    for record in w.records():
        if record.id not in other and not (isinstance(record, Action) and record.plan in other):
            kinds.setdefault(record.kind, {})[record.id] = record
    return Workshop(w.log, w.seq, kinds)


def ids_around(w: Workshop, plan: Plan) -> set[str | None]:
    """The plan, its owner, its actions, the leverage points and goals they serve, the barriers behind."""
    actions = [a for a in w.all(Action) if a.plan == plan.id]
    served = {on for a in actions for on in a.leverage}
    chain = Chain(w)
    moved = {card.id for on in served for card in chain.behind.get(on, [])}
    goals = {on for a in actions for on in a.goals}
    return {plan.id, plan.group, plan.task_force, *served, *goals, *moved, *(a.id for a in actions)}


def workbook(t: ReportContext, plan: Plan, fresh: str) -> bytes:
    from wsr.activities.plans.workbook import plan_workbook

    return plan_workbook(t, plan, fresh)


def task_forces(t: ReportContext) -> list[str]:
    """Those with a plan, and those that can begin one."""
    planned = [owner(t, p) for p in t.w.all(Plan) if not t.w.get(Group, p.group)]
    founded = [f.name for f in t.w.all(TaskForce) if f.task_force_kind == TASK_FORCE]
    return list(dict.fromkeys((*planned, *founded)))


def tasks(t: ReportContext) -> tuple[Fact, ...]:
    """A plan for each horizon, by its last day; none where the agenda has no plans."""
    if not any(stage.activity == "plans" for stage in t.w.all(Stage)):
        return ()
    return tuple(Fact(plan_title(t, days), until(t, days)) for days in HORIZONS)


def until(t: ReportContext, days: int) -> str:
    last = last_day(t.w, days)
    return t.gettext("until %(day)s", day=t.day(last)) if last else ""


OWN = OwnDocument(
    "plan",
    owner,
    title,
    frozenset({"plan", "action"}),
    without_other_plans,
    own_sections,
    OWN_SHEETS,
    ids_around,
    workbook,
    task_forces,
    tasks,
)
