"""Privacy: the marks on the fields of events and records, and what follows from them.

A field that holds a person, words or a choice says whose it is, who can see it, what becomes of it
when that person is erased, and until when it is sealed. Who sees a record, what may be exported,
what an erasure takes away and what leaves the log are worked out from these marks alone. A field
without any mark is closed to all.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, fields, replace
from functools import cache
from typing import Any, TypeVar, cast, get_type_hints

from wsr.domain.fields import OfNoOne, To, marked, marks_in
from wsr.domain.kernel import Event, Record

# What becomes of a field when its person is erased.
KEEP, BLANK, UNSIGN, REMOVE = "keep", "blank", "unsign", "remove"
# Who can see it: those who see the record, or fewer.
READERS, PERSON, FACILITATORS, NOBODY = "readers", "person", "facilitators", "nobody"
SELF = "."


@dataclass(frozen=True)
class Seal:
    """Closed while the record that the field `by` names is open; `why` refuses an export then.

    When that record is open no more, what was sealed is gone if the record is `secret`, and for
    everyone to see if it is not.
    """

    by: str
    why: str


@dataclass(frozen=True)
class Mark:
    """What a field holds of a person.

    `claims` makes it the hash of what only the author's phone holds, which joins the two until the
    record that this field names is no longer open.

    `whose` is the field of the same event or record that names the person, "." for this one, or
    KIND.FIELD for a field of the record of that kind with the same id; "" means it belongs to the
    room. `erased` is KEEP, BLANK (the words), UNSIGN (the name) or REMOVE (the whole record).
    What is `confidential` or `private` is in no file for passing on, nor is anything that leads to
    it. What is `private` is in no document of others either, unless it is for everyone.
    `inside` names someone whom the session file alone knows: no export holds it.
    """

    whose: str = ""
    seen: str = READERS
    erased: str = KEEP
    until: Seal | None = None
    claims: str = ""
    confidential: bool = False
    private: bool = False
    inside: bool = False


def names(*, erased: str = KEEP, seen: str = READERS) -> Mark:
    """This field names a person."""
    return Mark(SELF, seen, erased)


def said_by(
    whose: str, *, erased: str = BLANK, seen: str = READERS, until: Seal | None = None
) -> Mark:
    """Words or a choice of the person whom the field `whose` names."""
    return Mark(whose, seen, erased, until)


def chosen(until: Seal) -> Mark:
    """A choice as it is asked for: nothing is kept by which it could be guessed."""
    return Mark(until=until)


def claim(until_closed: str) -> Mark:
    """Takes the place of the author of what carries no name, until the record named there is closed."""
    return Mark(claims=until_closed)


def shared(*, seen: str = READERS) -> Mark:
    """Words that the room keeps as its own, whoever wrote them."""
    return Mark("", seen)


def confidential(mark: Mark) -> Mark:
    """The same for facilitators alone, and in no file for passing on."""
    return replace(mark, seen=FACILITATORS, confidential=True)


def private(mark: Mark) -> Mark:
    """The same, in no document unless its person shows it to everyone."""
    return replace(mark, private=True)


def inside(mark: Mark) -> Mark:
    """The same, in no export: of someone who said what others see without a name."""
    return replace(mark, inside=True)


Kind = type[Any]
Work = TypeVar("Work", bound=Callable[..., Any])


def once(work: Work) -> Work:
    """What it gives for a class is worked out once, as classes do not change."""
    return cast(Work, cache(work))


@once
def marks(of: Kind) -> Mapping[str, Mark]:
    """The fields of an event or record that carry a privacy mark, with the mark."""
    return marked(of, Mark)


@once
def unmarked(of: Kind) -> frozenset[str]:
    """The fields that say nothing of what they hold: closed to all."""
    hints = get_type_hints(of, include_extras=True)
    return frozenset(f.name for f in fields(of) if not is_marked(of, f.name, hints[f.name]))


def is_marked(of: Kind, name: str, hint: Any) -> bool:
    if name in marks(of) or any(marks_in(hint, OfNoOne)):
        return True
    return any(to.kind != "person" for to in marks_in(hint, To))


@once
def seals(of: Kind) -> tuple[Seal, ...]:
    return tuple({mark.until: None for mark in marks(of).values() if mark.until})


@once
def claims(of: Kind) -> Mapping[str, Mark]:
    """The fields that take the place of an author without a name."""
    return {name: mark for name, mark in marks(of).items() if mark.claims}


def claimed(thing: Any) -> str:
    """The claim that an event or record carries; "" where it has none."""
    return next((str(value) for name in claims(type(thing)) if (value := getattr(thing, name))), "")


@once
def sealer(of: Kind, seal: Seal) -> str:
    """The kind of record that opens this seal."""
    return marked(of, To)[seal.by].kind


@once
def is_confidential(of: Kind) -> bool:
    return any(mark.confidential for mark in marks(of).values())


@once
def is_private(of: Kind) -> bool:
    return any(mark.private for mark in marks(of).values())


def stays(of: Kind) -> bool:
    """Whether it is in no file for passing on."""
    return is_confidential(of) or is_private(of)


def leads_to(of: Kind, kinds: frozenset[str]) -> bool:
    """Whether it stays, or says of which record of these kinds it is."""
    return stays(of) or any(to.kind in kinds for to in marked(of, To).values())


@once
def withheld(of: Kind) -> frozenset[str]:
    """The fields that name a person, and do so in no export."""
    return frozenset(name for name, mark in marks(of).items() if mark.inside)


@once
def capped(of: Kind) -> tuple[tuple[Mark, str], ...]:
    """The marks by which a record is for fewer than it says, each with the field that names whose."""
    return tuple(
        (m, name if m.whose == SELF else m.whose)
        for name, m in marks(of).items()
        if m.until or m.seen != READERS
    )


def shown(record: Record) -> Record:
    """The record as a document may show it: without what is closed to all."""
    closed = unmarked(type(record))
    if not closed:
        return record
    return replace(record, **{name: blank(getattr(record, name)) for name in closed})


def blank(value: Any) -> Any:
    return None if value is None else type(value)()


def told(of: type[Event], data: Mapping[str, Any]) -> dict[str, Any]:
    """What an export holds of an event's fields."""
    hidden = withheld(of)
    marked_ = ((name, value) for name, value in data.items() if name not in unmarked(of))
    return {name: None if name in hidden else value for name, value in marked_}
