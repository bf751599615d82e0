"""Plans: each stakeholder group writes what it will do in 100 days, in 1000 days."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Annotated, Any

from wsr.activities.plans import owners
from wsr.activities.plans.details import (
    LISTS,
    ActionDetails,
    ActionFields,
    chosen,
    need_plans_open,
    need_sound,
)
from wsr.activities.plans.field_conflicts import EMPTY, reconciled
from wsr.activities.plans.records import Action, Plan, Revision
from wsr.domain.fields import (
    LONG,
    TITLE,
    ActionId,
    GroupId,
    Own,
    PersonId,
    Plain,
    PlanId,
    StageId,
    TaskForceId,
    words,
)
from wsr.domain.groups import GroupAdded, GroupRemoved
from wsr.domain.guards import need_free_id
from wsr.domain.horizons import HORIZONS
from wsr.domain.kernel import N_, Actor, Change, Command, Event, Put, Refused, Remove, Workshop
from wsr.domain.leverage import LeverageUnmarked
from wsr.domain.privacy import names, shared
from wsr.domain.records import Group, Stage
from wsr.domain.tables import table_told
from wsr.domain.task_forces import TaskForce

MAX_ACTIONS = 200  # in one plan


@dataclass(frozen=True, kw_only=True)
class AddAction(ActionDetails, Command):
    action: str
    plan: str
    horizon: int
    what: Annotated[str, words(LONG)]


@dataclass(frozen=True)
class EditAction(Command):
    """`base` is the action's `rev` that the editor saw."""

    action: str
    base: int
    set: ActionFields


@dataclass(frozen=True)
class RemoveAction(Command):
    action: str


@dataclass(frozen=True)
class AddPlan(Command):
    """`owner` is a group's id, a task force's id, or the name of one that isn't founded here."""

    plan: str
    owner: Annotated[str, words(TITLE)]


@dataclass(frozen=True)
class PlanAdded(Event):
    plan: PlanId
    owner: Annotated[str, shared()]
    group: GroupId | None
    stage: StageId | None
    task_force: TaskForceId | None = None


@dataclass(frozen=True)
class PlanRemoved(Event):
    """With its group or task force, or alone: a plan with actions is never removed."""

    plan: PlanId


@dataclass(frozen=True)
class ActionAdded(Event):
    action: ActionId
    plan: PlanId
    horizon: Plain[int]
    position: Plain[int]
    by: Annotated[PersonId | None, names()]
    at: Plain[int]
    set: Annotated[Own[dict[str, Any]], shared()]
    table: Plain[str | None] = None


@dataclass(frozen=True)
class ActionEdited(Event):
    """`kept` are the values that others wrote meanwhile: {field: [{value, by, rev}]}."""

    action: ActionId
    by: Annotated[PersonId | None, names()]
    at: Plain[int]
    set: Annotated[Own[dict[str, Any]], shared()]
    kept: Annotated[Own[dict[str, Any]], shared()]


@dataclass(frozen=True)
class ActionRemoved(Event):
    action: ActionId


def add_plan(w: Workshop, actor: Actor, c: AddPlan, at: int) -> list[Event]:
    need_free_id(w, c.plan, "plan")
    group = w.get(Group, c.owner)
    force = None if group else owners.find_force(w, c.owner)
    owners.need_owner(w, actor, group, force, "owner")
    owner = force.id if force else c.owner
    if any(p.owner == owner for p in w.all(Plan)):
        raise Refused("plan_exists", N_("This owner already has a plan."), "owner")
    of_group, of_force = (each.id if each else None for each in (group, force))
    return [PlanAdded(c.plan, owner, of_group, the_stage(w), of_force)]


def the_stage(w: Workshop) -> str | None:
    return next((s.id for s in w.all(Stage) if s.activity == "plans"), None)


def need_not_in_a_plan(w: Workshop, e: LeverageUnmarked) -> None:
    if any(e.on in action.leverage for action in w.all(Action)):
        raise Refused("in_a_plan", N_("An action in a plan serves this leverage point."), "on")


def set_the_table(w: Workshop, actor: Actor, e: Any, at: int) -> list[Event]:
    """When a plans stage opens, every group without a plan gets one."""
    if w.need(Stage, e.stage).activity != "plans":
        return []
    have = {plan.owner for plan in w.all(Plan)}
    taken = {plan.id for plan in w.all(Plan)}
    groups = sorted(w.all(Group), key=lambda g: g.position)
    return [PlanAdded(free_id(g, taken), g.id, g.id, e.stage) for g in groups if g.id not in have]


def set_a_place(w: Workshop, actor: Actor, e: GroupAdded, at: int) -> list[Event]:
    """A group that comes when the plans are begun gets one like the others."""
    begun = next((s.id for s in w.all(Stage) if s.activity == "plans" and s.opened_at), None)
    added = Group(e.group, e.name)
    taken = {plan.id for plan in w.all(Plan)}
    return [PlanAdded(free_id(added, taken), e.group, e.group, begun)] if begun else []


def clear_the_place(w: Workshop, actor: Actor, e: GroupRemoved, at: int) -> list[Event]:
    return [PlanRemoved(plan.id) for plan in w.all(Plan) if plan.group == e.group]


def need_empty_plan(w: Workshop, e: GroupRemoved) -> None:
    plans = {plan.id for plan in w.all(Plan) if plan.group == e.group}
    if any(action.plan in plans for action in w.all(Action)):
        raise Refused("group_in_use", N_("This group’s plan has actions."), "group")


def free_id(group: Group, taken: set[str]) -> str:
    """`plan-GROUP`, or longer where someone has used that id for another plan."""
    id = f"plan-{group.id}"
    while id in taken:
        id += "-"
    taken.add(id)
    return id


def add_action(w: Workshop, actor: Actor, c: AddAction, at: int) -> list[Event]:
    plan = need_own_plan(w, actor, c.plan)
    need_free_id(w, c.action, "action")
    if c.horizon not in HORIZONS:
        raise Refused("bad_horizon", N_("The horizon must be 100 or 1000 days."), "horizon")
    siblings = [a for a in w.all(Action) if a.plan == plan.id]
    if len(siblings) >= MAX_ACTIONS:
        raise Refused("too_many_actions", N_("This plan is full."))
    given = chosen(c)
    need_sound(w, c.horizon, given)
    position = max((a.position for a in siblings), default=0) + 1
    table = table_told(w, actor, w.get(Stage, plan.stage), plan.group)
    return [ActionAdded(c.action, plan.id, c.horizon, position, actor.person, at, given, table)]


def need_own_plan(w: Workshop, actor: Actor, id: str) -> Plan:
    plan = w.need(Plan, id, "plan")
    group, force = w.get(Group, plan.group), w.get(TaskForce, plan.task_force)
    owners.need_owner(w, actor, group, force, "plan")
    if not owners.works_now(w, plan):
        need_plans_open(w, actor, plan)
    return plan


def edit_action(w: Workshop, actor: Actor, c: EditAction, at: int) -> list[Event]:
    action = w.need(Action, c.action, "action")
    need_own_plan(w, actor, action.plan)
    if not 1 <= c.base <= action.rev:
        raise Refused("bad_base", N_("That version isn’t known here."), "base")
    set_, kept = reconciled(w, actor, action, chosen(c.set), c.base)
    need_sound(w, action.horizon, set_, action)
    return [ActionEdited(action.id, actor.person, at, set_, kept)] if set_ else []


def remove_action(w: Workshop, actor: Actor, c: RemoveAction, at: int) -> list[Event]:
    action = w.need(Action, c.action, "action")
    need_own_plan(w, actor, action.plan)
    return [ActionRemoved(action.id)]


def plan_added(w: Workshop, e: PlanAdded) -> list[Change]:
    return [Put(Plan(e.plan, e.owner, e.group, e.stage, e.task_force))]


def plan_removed(w: Workshop, e: PlanRemoved) -> list[Change]:
    return [Remove("plan", e.plan)]


def action_added(w: Workshop, e: ActionAdded) -> list[Change]:
    set_ = settled(e.set)
    revs = dict.fromkeys(set_, 1)
    fields = {"what": "", **set_}
    action = Action(
        id=e.action,
        plan=e.plan,
        horizon=e.horizon,
        position=e.position,
        at=e.at,
        revs=revs,
        table=e.table,
        **fields,
    )
    return [Put(with_missing(action)), *noted(action, set_, e.by)]


def settled(set_: dict[str, Any]) -> dict[str, Any]:
    """Event values as record values: an empty parent is none, lists are tuples."""
    out = {f: tuple(v) if f in LISTS else v for f, v in set_.items()}
    if "parent" in out:
        out["parent"] = out["parent"] or None
    return out


def with_missing(action: Action) -> Action:
    """An action that can be followed up has one owner, an indicator and a due date."""
    needed = ("owner", "indicator", "due")
    return replace(action, missing=tuple(f for f in needed if not getattr(action, f)))


def noted(action: Action, set_: dict[str, Any], by: str | None) -> list[Change]:
    plain = {f: list(v) if isinstance(v, tuple) else v for f, v in set_.items()}
    return [
        Put(
            Revision(
                f"{action.id}/{name}/{action.rev}",
                action.id,
                name,
                action.rev,
                EMPTY[name] if value is None else value,
                by,
            )
        )
        for name, value in plain.items()
    ]


def action_edited(w: Workshop, e: ActionEdited) -> list[Change]:
    before = w.need(Action, e.action)
    set_ = settled(e.set)
    rev = before.rev + 1
    action = replace(
        before,
        **set_,
        rev=rev,
        revs={**before.revs, **dict.fromkeys(set_, rev)},
        alternatives=alternatives(before, set_, e.kept),
    )
    return [Put(with_missing(action)), *noted(action, set_, e.by)]


def alternatives(
    before: Action, set_: dict[str, Any], kept: dict[str, Any]
) -> dict[str, list[dict[str, Any]]]:
    """A field set by someone who saw all drops its alternatives; an overtaken one keeps them."""
    untouched = {f: v for f, v in before.alternatives.items() if f not in set_}
    return {**untouched, **{f: v for f, v in kept.items() if v}}


def action_removed(w: Workshop, e: ActionRemoved) -> list[Change]:
    orphans = [Put(replace(a, parent=None)) for a in w.all(Action) if a.parent == e.action]
    old = [Remove("revision", r.id) for r in w.all(Revision) if r.action == e.action]
    return [*orphans, *old, Remove("action", e.action)]


DECIDE = {
    AddPlan: add_plan,
    AddAction: add_action,
    EditAction: edit_action,
    RemoveAction: remove_action,
}
EVOLVE = {
    PlanAdded: plan_added,
    PlanRemoved: plan_removed,
    ActionAdded: action_added,
    ActionEdited: action_edited,
    ActionRemoved: action_removed,
}
