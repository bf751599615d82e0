"""Fields: what the fields of commands, events and records say about themselves."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Annotated, Any, TypeVar, get_args, get_type_hints

CARD, TITLE, NAME, LONG = 280, 120, 60, 1000  # characters
ID = re.compile(r"[A-Za-z0-9][A-Za-z0-9_-]{0,63}")
BLANK = re.compile(
    r"[\s\u00ad\u034f\u115f\u1160\u17b4\u17b5\u180e\u200b-\u200f\u2060-\u2064\u3164\ufeff\uffa0]*"
)
T = TypeVar("T")


@dataclass(frozen=True)
class Words:
    """A person's own words: at most `limit` characters, not blank unless `empty`.

    Where they are one `line`, as a name is, a line break in them becomes a blank.
    """

    limit: int
    empty: bool = False
    line: bool = False


def words(limit: int, *, empty: bool = False, line: bool = False) -> Words:
    return Words(limit, empty, line)


@dataclass(frozen=True)
class To:
    """A reference to the record of this kind, which may be taken away unless it is `lasting`."""

    kind: str
    lasting: bool = True


class Beside:
    """Kept beside the log, so that a person can be erased.

    What was erased reads as the empty value of the field's type (`""`, `0`, `{}`), or as None
    where the field may be None. So an evolver meets it in every field that is `Own`.
    """


class OfNoOne:
    """Says nothing of a person: for all who see the record."""


Own = Annotated[T, Beside()]
Plain = Annotated[T, OfNoOne()]
StageId = Annotated[str, To("stage", lasting=False)]  # see agenda_stages.py
GroupId = Annotated[str, To("group")]
PersonId = Annotated[str, To("person")]  # needs a mark of privacy.py beside it
CardId = Annotated[str, To("card")]
ClusterId = Annotated[str, To("cluster")]
VoteId = Annotated[str, To("vote")]
PlanId = Annotated[str, To("plan")]
ActionId = Annotated[str, To("action")]
PledgeId = Annotated[str, To("pledge")]
LeverageId = Annotated[str, To("leverage")]
RatingId = Annotated[str, To("rating")]
DecisionId = Annotated[str, To("decision")]
InviteeId = Annotated[str, To("invitee")]
InvitationId = Annotated[str, To("invitation")]
ResistanceId = Annotated[str, To("resistance")]
PartnershipId = Annotated[str, To("partnership")]
TaskForceId = Annotated[str, To("task_force")]


def marked(of: type, mark: type[T]) -> dict[str, T]:
    """The fields of a dataclass that carry a mark of this type, with the mark."""
    hints = get_type_hints(of, include_extras=True)
    found = {name: next(marks_in(hint, mark), None) for name, hint in hints.items()}
    return {name: each for name, each in found.items() if each is not None}


def marks_in(hint: Any, mark: type[T]) -> Any:
    for each in [*getattr(hint, "__metadata__", ()), *get_args(hint)]:
        if isinstance(each, mark):
            yield each
        elif get_args(each):
            yield from marks_in(each, mark)
