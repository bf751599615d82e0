"""Plans, their actions and what each field said before."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Annotated, Any, ClassVar

from wsr.domain.fields import ActionId, GroupId, PersonId, Plain, PlanId, StageId, TaskForceId
from wsr.domain.kernel import N_, Key, Record, Refused, Workshop
from wsr.domain.privacy import NOBODY, UNSIGN, names, shared
from wsr.domain.records import Group
from wsr.domain.task_forces import TaskForce, by_name

STATUSES = ("planned", "started", "done", "paused", "dropped")
FUNDS = ("funds_donor", "funds_government", "funds_private")


@dataclass(frozen=True)
class Plan(Record):
    """The action plan of a stakeholder group (`group`) or of a task force (`task_force`).

    `owner` is the id of either, or the name of a task force that no one has founded here.
    """

    kind: ClassVar[str] = "plan"
    owner: Annotated[str, shared()]
    group: GroupId | None = None
    stage: StageId | None = None
    task_force: TaskForceId | None = None

    def brings(self) -> tuple[Key, ...]:
        return (("task_force", self.task_force),) if self.task_force else ()


@dataclass(frozen=True)
class Action(Record):
    """One line of a plan. `revs` gives the revision in which each field was last set.

    `alternatives` keeps, per field, what someone wrote and another overtook:
    {field: [{value, by, rev}]}. `missing` lists what a finished action still needs.
    """

    kind: ClassVar[str] = "action"
    plan: PlanId
    horizon: Plain[int]
    what: Annotated[str, shared()]
    position: Plain[int]
    at: Plain[int]
    owner: Annotated[str, shared()] = ""
    helpers: Annotated[str, shared()] = ""
    start: Annotated[str, shared()] = ""
    due: Annotated[str, shared()] = ""
    resources: Annotated[str, shared()] = ""
    help_needed: Annotated[str, shared()] = ""
    indicator: Annotated[str, shared()] = ""
    baseline: Annotated[str, shared()] = ""
    target: Annotated[str, shared()] = ""
    quick_win: Plain[bool] = False
    status: Plain[str] = "planned"
    leverage: Plain[tuple[str, ...]] = ()
    parent: ActionId | None = None
    rev: Plain[int] = 1
    revs: Plain[dict[str, int]] = field(default_factory=dict)
    alternatives: Annotated[dict[str, Any], names(erased=UNSIGN)] = field(default_factory=dict)
    missing: Plain[tuple[str, ...]] = ()
    table: Plain[str | None] = None  # where it was first written
    goals: Plain[tuple[str, ...]] = ()  # that the room agreed on
    behaviour: Annotated[str, shared()] = ""  # that is to shift
    priority: Plain[str] = ""  # of the vocabulary `priorities`
    area: Plain[str] = ""  # of the vocabulary `areas`
    government: Plain[bool] = False  # its owner is in government
    soon: Plain[bool] = False  # it starts within 48 hours
    target15: Annotated[str, shared()] = ""  # after 15 days
    money: Annotated[str, shared()] = ""  # pledged by whoever does it, as exact decimal text
    days: Annotated[str, shared()] = ""  # of work pledged, as exact decimal text
    funds_donor: Annotated[str, shared()] = ""  # pledged from outside, as `money` is
    funds_government: Annotated[str, shared()] = ""
    funds_private: Annotated[str, shared()] = ""
    currency: Plain[str] = ""  # of all its amounts, as in ISO 4217
    interventions: Plain[tuple[str, ...]] = ()

    def within(self) -> tuple[Key, ...]:
        return (("plan", self.plan),)

    def brings(self) -> tuple[Key, ...]:
        """Those whose words were overtaken and are still to be chosen from."""
        if not self.alternatives:
            return ()
        overtaken = (each for listed in self.alternatives.values() for each in listed)
        return tuple(("person", each["by"]) for each in overtaken if each.get("by"))


@dataclass(frozen=True)
class Revision(Record):
    """What one field of an action said as of revision `rev`; the base of a later merge."""

    kind: ClassVar[str] = "revision"
    action: ActionId
    field: Plain[str]
    rev: Plain[int]
    value: Annotated[Any, shared(seen=NOBODY)]  # for merging: it travels to no one's phone
    by: Annotated[PersonId | None, names(erased=UNSIGN)] = None


def plan_of(w: Workshop, group: str | None) -> list[Key]:
    """The group's own plan, and the task forces, of which someone can be a member."""
    own = [(p.kind, p.id) for p in w.all(Plan) if group and p.group == group]
    return [*own, ("activity", "task_forces")]


def find_plan(w: Workshop, owner: str) -> Plan:
    """By a group's id, a task force's id or name, or the plan's id; Refused with no_such_plan."""
    force = by_name(w, owner)
    for plan in w.all(Plan):
        if owner in (plan.owner, plan.id) or (force and plan.task_force == force.id):
            return plan
    raise Refused("no_such_plan", N_("This owner has no plan."), "plan")


def owner_name(w: Workshop, plan: Plan) -> str:
    """The name of its group or task force as it is now."""
    owner = w.get(Group, plan.group) or w.get(TaskForce, plan.task_force)
    return owner.name if owner else plan.owner


def actions_for(w: Workshop, leverage: str) -> list[Action]:
    return [a for a in w.all(Action) if leverage in a.leverage]


def actions_of_goal(w: Workshop, goal: str) -> list[Action]:
    return [a for a in w.all(Action) if goal in a.goals]
