"""Plans, their actions and what each field said before."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Annotated, Any, ClassVar

from wsr.domain.fields import ActionId, GroupId, PersonId, Plain, PlanId, StageId
from wsr.domain.kernel import N_, Key, Record, Refused, Workshop
from wsr.domain.privacy import NOBODY, UNSIGN, names, shared

STATUSES = ("planned", "started", "done", "paused", "dropped")


@dataclass(frozen=True)
class Plan(Record):
    """The action plan of a stakeholder group (`group`) or of a task force (`owner` its name)."""

    kind: ClassVar[str] = "plan"
    owner: Annotated[str, shared()]
    group: GroupId | None = None
    stage: StageId | None = None


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
    return [(p.kind, p.id) for p in w.all(Plan) if group and p.group == group]


def find_plan(w: Workshop, owner: str) -> Plan:
    """By a group's id, a task force's name, or the plan's id; Refused with no_such_plan."""
    for plan in w.all(Plan):
        if owner in (plan.owner, plan.id):
            return plan
    raise Refused("no_such_plan", N_("This owner has no plan."), "plan")


def actions_for(w: Workshop, leverage: str) -> list[Action]:
    return [a for a in w.all(Action) if leverage in a.leverage]


def actions_of_goal(w: Workshop, goal: str) -> list[Action]:
    return [a for a in w.all(Action) if goal in a.goals]
