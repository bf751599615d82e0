"""The kernel: a command is decided, an event evolves, a change is applied."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any, ClassVar, TypeVar

from wsr.domain.fields import Plain


def N_(sentence: str) -> str:
    """Mark a sentence for translation; it is translated where it is shown."""
    return sentence


def snake(name: str) -> str:
    """How a class is called in the log: CardAdded is card_added."""
    return re.sub(r"(?<!^)(?=[A-Z])", "_", name).lower()


Audience = str | tuple[str, ...]  # one, or several
Key = tuple[str, str]  # kind and id of a record
EVERYWHERE: Key = ("", "")  # what all follow, however little they ask for


class Refused(Exception):
    """An op that is not done: a stable `code` for programs, one plain sentence for people.

    `why` is a translatable template, filled with `params`; `field` names the field at fault.
    """

    def __init__(self, code: str, why: str, field: str | None = None, **params: Any) -> None:
        super().__init__(code)
        self.code, self.why, self.field, self.params = code, why, field, params

    def __str__(self) -> str:
        return self.why % self.params if self.params else self.why


@dataclass(frozen=True)
class Record:
    """A noun on the wall. `audience` says who can see it (see visibility.py)."""

    kind: ClassVar[str]
    shows_activity: ClassVar[bool] = True  # whoever it names has done something, or has to stay
    id: Plain[str]
    audience: Plain[Audience] = field(default="everyone", kw_only=True)

    def within(self) -> tuple[Key, ...]:
        """What it is part of: who follows one of these follows it as well (see following.py).

        The first never changes.
        """
        return (EVERYWHERE,)

    def brings(self) -> tuple[Key, ...]:
        """What cannot be missed where it is shown: an author's name, say."""
        return ()


class Command:
    """What someone asks for."""

    def in_sight_of(self, w: Workshop, active: Callable[[], frozenset[str]]) -> Command:
        """The same with what the log does not say: `active` gives who is connected or ever acted."""
        return self


class Event:
    """What happened. `version` grows when the fields change; codec.py upgrades older ones.

    The log does not say who did what is `unsigned`.
    """

    version: ClassVar[int] = 1
    unsigned = False


@dataclass(frozen=True)
class Put:
    record: Record

    @property
    def key(self) -> tuple[str, str]:
        return (self.record.kind, self.record.id)


@dataclass(frozen=True)
class Remove:
    kind: str
    id: str

    @property
    def key(self) -> tuple[str, str]:
        return (self.kind, self.id)


Change = Put | Remove


@dataclass(frozen=True)
class Forget:
    """Own words that leave the log for good: of events `type` whose `field` is in `values`.

    `words` are the fields that go; without any, all that are beside the log do. With `whole`
    the entries go too: blank ones take their place, after all that is left.
    """

    type: str
    field: str
    values: tuple[str, ...]
    words: tuple[str, ...] = ()
    whole: bool = False


@dataclass(frozen=True)
class Actor:
    """Who asks: `person` is an id or None (the host), `group` and `table` an id or None.

    `claim` stands for the person where no one may know who it is: only their phone leads to it.
    """

    person: str | None
    role: str
    group: str | None = None
    claim: str = ""
    table: str | None = None

    @property
    def facilitates(self) -> bool:
        return self.role in ("facilitator", "host")


R = TypeVar("R", bound=Record)


class Workshop:
    """The state of one workshop after event `seq` of log `log`: records by kind, then by id."""

    __slots__ = ("_kinds", "_own", "log", "seq")

    def __init__(
        self, log: str = "", seq: int = 0, kinds: Mapping[str, dict[str, Any]] | None = None
    ) -> None:
        self.log, self.seq, self._kinds = log, seq, dict(kinds or {})
        self._own: set[str] = set()  # the kinds whose records no other workshop holds with it

    def get(self, noun: type[R], id: str | None) -> R | None:
        return self._kinds.get(noun.kind, {}).get(id) if id else None

    def need(self, noun: type[R], id: str | None, field: str | None = None) -> R:
        found = self.get(noun, id)
        if found is None:
            raise Refused(f"no_such_{noun.kind}", N_("That is no longer here."), field)
        return found

    def all(self, noun: type[R]) -> list[R]:
        return list(self._kinds.get(noun.kind, {}).values())

    def count(self, noun: type[Record]) -> int:
        return len(self._kinds.get(noun.kind, {}))

    def find(self, kind: str, id: str) -> Record | None:
        return self._kinds.get(kind, {}).get(id)

    def of_kind(self, kind: str) -> list[Any]:
        """Those of a noun that the asker doesn't know, as of another activity."""
        return list(self._kinds.get(kind, {}).values())

    def by_kind(self) -> Mapping[str, Mapping[str, Record]]:
        """What is here by kind, then by id; a kind that did not change is the same object."""
        return self._kinds

    def records(self) -> Iterator[Record]:
        """Kind by kind, in an order that does not tell which came first."""
        for kind in sorted(self._kinds):
            yield from self._kinds[kind].values()

    def copy(self) -> Workshop:
        """They share the records of each kind until one of the two changes that kind."""
        self._own.clear()
        return Workshop(self.log, self.seq, self._kinds)

    def own(self, kind: str) -> dict[str, Any]:
        """The records of this kind by id, for apply_in_place alone to change."""
        if kind not in self._own:
            self._kinds[kind] = dict(self._kinds.get(kind, {}))
            self._own.add(kind)
        return self._kinds[kind]

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Workshop) and self._state() == other._state()

    def __hash__(self) -> int:
        return hash((self.log, self.seq))

    def _state(self) -> tuple[str, int, dict[str, Any]]:
        return self.log, self.seq, {k: v for k, v in self._kinds.items() if v}


def apply(workshop: Workshop, seq: int, changes: Iterable[Change]) -> Workshop:
    """The workshop after `changes`; the one given stays as it was."""
    return apply_in_place(workshop.copy(), seq, changes)


def apply_in_place(workshop: Workshop, seq: int, changes: Iterable[Change]) -> Workshop:
    """The same on a draft that no one else holds: one copy per batch, not one per op."""
    for change in changes:
        of_kind = workshop.own(change.key[0])
        if isinstance(change, Put):
            of_kind[change.record.id] = change.record
        else:
            of_kind.pop(change.id, None)
    workshop.seq = seq
    return workshop
