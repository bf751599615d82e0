"""Invited: the people who are expected, and which seat is whose."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import lru_cache
from typing import Annotated, ClassVar

from wsr.domain.fields import GroupId, InviteeId, PersonId, Plain
from wsr.domain.kernel import N_, Change, Event, Forget, Key, Put, Record, Refused, Workshop
from wsr.domain.privacy import FACILITATORS, KEEP, REMOVE, names, said_by
from wsr.domain.records import Person

# Who has to be there for something to move (ARE IN, futuresearch.net/about/faqs).
FLAGS = ("authority", "resources", "expertise", "information", "need")
LETTERS = "ABCDEFGHJKMNPQRSTUVWXYZ23456789"  # of a seat's code: none is taken for another
CODE_LENGTH = 8
MARKS = re.compile("[\u0300-\u036f\u0640\u064b-\u0655\u0670\u200b-\u200f]")  # beside letters
ALIKE = str.maketrans("ىةیک", "يهيك")  # letters that keyboards and habits exchange


@dataclass(frozen=True)
class Invitee(Record):
    """Someone who is expected, or of whom the facilitators noted something: what they bring, say.

    `person` has taken the seat; without one it is free. `code` is on the card that is printed for
    it. `table` is a wish; 0 is none. What is said of a person's organisation and of what they bring
    (FLAGS) is here alone.
    """

    kind: ClassVar[str] = "invitee"
    shows_activity: ClassVar[bool] = False
    name: Annotated[str, said_by("person", erased=KEEP)]
    group: GroupId | None = None
    organisation: Annotated[str, said_by("person", erased=KEEP)] = ""
    table: Plain[int] = 0
    flags: Annotated[tuple[str, ...], said_by("person", erased=KEEP)] = ()  # of FLAGS
    code: Annotated[str, said_by("person", erased=KEEP)] = ""
    person: Annotated[PersonId | None, names(erased=REMOVE, seen=FACILITATORS)] = None
    without_phone: Plain[bool] = False  # a facilitator has seen this person

    def within(self) -> tuple[Key, ...]:
        return ((self.kind, ""),)  # no phone shows it


@dataclass(frozen=True)
class SeatTaken(Event):
    """`person` None: the seat is free again."""

    invitee: InviteeId
    person: Annotated[PersonId | None, names()]
    without_phone: Plain[bool] = False


@lru_cache(8192)
def folded(name: str) -> str:
    """As two spellings of one name compare equal: without case, accents and spare blanks."""
    plain = unicodedata.normalize("NFKD", name).casefold()
    return " ".join(MARKS.sub("", plain).translate(ALIKE).split())


def is_free(w: Workshop, invitee: Invitee) -> bool:
    """Whoever was removed or erased keeps no seat."""
    person = w.get(Person, invitee.person)
    return person is None or person.status != "in"


def free_seats(w: Workshop) -> Iterator[Invitee]:
    return (each for each in w.all(Invitee) if is_free(w, each))


def typed(code: str) -> str:
    """As the code is, however someone has typed it."""
    return "".join(code.split()).upper().replace("-", "")


def seat_of_code(w: Workshop, code: str) -> Invitee:
    """Refused with no_such_seat or seat_taken."""
    wanted = typed(code)
    found = next((each for each in w.all(Invitee) if each.code and each.code == wanted), None)
    if found is None:
        raise Refused("no_such_seat", N_("No seat has this code. Check it on your card."), "seat")
    if not is_free(w, found):
        raise Refused(
            "seat_taken",
            N_("Someone has taken this seat already. Join without the code, or ask a facilitator."),
            "seat",
        )
    return found


def seat_of_name(w: Workshop, name: str, group: str) -> Invitee | None:
    """The one free seat of this name that is not another group's; of namesakes none is guessed."""
    wanted = folded(name)
    if not wanted:
        return None
    seats = [each for each in w.all(Invitee) if folded(each.name) == wanted and is_free(w, each)]
    fitting = [each for each in seats if each.group in (None, group)]
    return fitting[0] if len(fitting) == 1 else None


def invitee_of(w: Workshop, person: str) -> Invitee | None:
    """What is noted of this person."""
    return next((each for each in w.all(Invitee) if each.person == person), None)


def seat_taken(w: Workshop, e: SeatTaken) -> list[Change]:
    invitee = w.need(Invitee, e.invitee)
    return [Put(replace(invitee, person=e.person, without_phone=e.without_phone))]


def forgotten(w: Workshop, changes: list[Change]) -> list[Forget]:
    """Whoever is no longer on the list leaves the log too."""
    gone = tuple(c.id for c in changes if not isinstance(c, Put) and c.kind == Invitee.kind)
    parts = [gone[n : n + MOST_NAMED] for n in range(0, len(gone), MOST_NAMED)]
    return [Forget(each, "invitee", part) for part in parts for each in EVENTS]


MOST_NAMED = 500  # in one look at the log
EVENTS = ("invitee_added", "invitee_edited")
EVOLVE = {SeatTaken: seat_taken}
