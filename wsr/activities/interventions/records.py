"""Help that is wanted or on its way, and what those who were consulted said of it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Annotated, ClassVar

from wsr.domain.fields import GroupId, Plain, To
from wsr.domain.kernel import Key, Record
from wsr.domain.privacy import shared

PULLS = ("push", "pull", "both")
FUNDINGS = ("donor", "private", "public")
STATUSES = ("idea", "wanted", "agreed", "running", "done", "dropped")
ADVISERS = ("advisory_group", "team", "donor", "other")

InterventionId = Annotated[str, To("intervention", lasting=False)]
AdviceId = Annotated[str, To("advice", lasting=False)]


@dataclass(frozen=True)
class Intervention(Record):
    """Help from outside, written by `group` or the facilitator.

    `type` is one of the vocabulary intervention_types, `pull` what those who ask say of it: whether
    it pushes or pulls. `asked_by` are the groups that ask for it, `on` the cards and clusters it is
    to move. `amount` is decimal text, in `currency`; `why` says why its status is what it is.
    """

    kind: ClassVar[str] = "intervention"
    title: Annotated[str, shared()]
    type: Plain[str]
    at: Plain[int]
    pull: Plain[str] = ""  # of PULLS
    asked_by: Plain[tuple[str, ...]] = ()
    on: Plain[tuple[str, ...]] = ()
    funding: Plain[str] = ""  # of FUNDINGS
    amount: Plain[str] = ""
    currency: Annotated[str, shared()] = ""
    status: Plain[str] = "idea"  # of STATUSES
    why: Annotated[str, shared()] = ""
    group: GroupId | None = None

    def within(self) -> tuple[Key, ...]:
        return (("activity", "interventions"),)  # each of its stages shows them all


@dataclass(frozen=True)
class Advice(Record):
    """What an advisory group, the team or a donor said when it was asked."""

    kind: ClassVar[str] = "advice"
    intervention: InterventionId
    from_: Plain[str]  # of ADVISERS
    says: Annotated[str, shared()]
    at: Plain[int]

    def within(self) -> tuple[Key, ...]:
        return (("activity", "interventions"),)
