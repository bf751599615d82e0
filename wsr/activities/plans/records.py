"""Plans, their actions and what each field said before."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any, ClassVar

from wsr.domain.fields import ActionId, GroupId, PersonId, PlanId, StageId
from wsr.domain.kernel import Record, Workshop

HORIZONS = (100, 1000)


STATUSES = ("planned", "started", "done", "paused", "dropped")


@dataclass(frozen=True)
class Plan(Record):
    """The action plan of a stakeholder group (`group`) or of a task force (`owner` its name)."""

    kind: ClassVar[str] = "plan"
    owner: str
    group: GroupId | None = None
    stage: StageId | None = None


@dataclass(frozen=True)
class Action(Record):
    """One line of a plan. `revs` gives the revision in which each field was last set.

    `alternatives` keeps, per field, what somebody wrote and another overtook:
    {field: [{value, by, rev}]}. `missing` lists what a finished action still needs.
    """

    kind: ClassVar[str] = "action"
    plan: PlanId
    horizon: int
    what: str
    position: int
    at: int
    owner: str = ""
    helpers: str = ""
    start: str = ""
    due: str = ""
    resources: str = ""
    help_needed: str = ""
    indicator: str = ""
    baseline: str = ""
    target: str = ""
    quick_win: bool = False
    status: str = "planned"
    leverage: tuple[str, ...] = ()
    parent: ActionId | None = None
    rev: int = 1
    revs: dict[str, int] = field(default_factory=dict)
    alternatives: dict[str, Any] = field(default_factory=dict)
    missing: tuple[str, ...] = ()


@dataclass(frozen=True)
class Revision(Record):
    """What one field of an action said as of revision `rev`; the base of a later merge."""

    kind: ClassVar[str] = "revision"
    action: ActionId
    field: str
    rev: int
    value: Any
    by: PersonId | None = None


def actions_for(w: Workshop, leverage: str) -> list[Action]:
    return [a for a in w.all(Action) if leverage in a.leverage]
