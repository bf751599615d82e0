"""ReportContext: what a chapter is made from, which is what everyone can see, in the reader's words."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from datetime import date, datetime, tzinfo
from decimal import Decimal
from functools import cached_property
from gettext import NullTranslations
from typing import Any, TypeVar, cast

from babel import Locale
from babel.dates import format_date, format_time
from babel.numbers import format_decimal, format_percent

from wsr.documents.traceability import Chain
from wsr.domain import findings, privacy, visibility
from wsr.domain.agenda_removed import on_agenda
from wsr.domain.kernel import Actor, Record, Workshop
from wsr.domain.missing import Missing
from wsr.domain.records import About, Card, Group, Person
from wsr.domain.visibility import sees

Found = TypeVar("Found")
EVERYONE = Actor(None, "participant")
ENGLISH = NullTranslations()


def as_seen_by(w: Workshop, actor: Actor) -> Workshop:
    """The workshop with the records that `actor` can see, no others.

    What was done in stages that are off the agenda is there for facilitators alone.
    """
    kinds: dict[str, dict[str, Any]] = {}
    for record in (w if actor.facilitates else on_agenda(w)).records():
        if sees(actor, record) and can_take(actor, record):
            kinds.setdefault(record.kind, {})[record.id] = privacy.shown(record)
    return Workshop(w.log, w.seq, kinds)


def can_take(actor: Actor, record: Record) -> bool:
    """What someone else shows to a few is on their screens, and in none of their documents."""
    open_to_all = not privacy.is_private(type(record)) or record.audience == visibility.EVERYONE
    return open_to_all or actor.facilitates


@dataclass(frozen=True)
class ReportContext:
    """The workshop as everyone sees it; `linked` are the kinds of record the document shows."""

    w: Workshop
    words: NullTranslations = ENGLISH
    language: str = "en"
    zone: tzinfo | None = None  # of the reader; None is this machine's
    linked: frozenset[str] | None = None
    missing: Missing | None = None  # of the whole workshop, as it says nothing of anyone
    area: str = ""  # what the only area is called that the document is about
    _anchors: dict[tuple[str, str], str] = field(default_factory=dict)
    _found: dict[Callable[[ReportContext], Any], Any] = field(default_factory=dict)

    @cached_property
    def chain(self) -> Chain:
        return Chain(self.w)

    def once(self, work: Callable[[ReportContext], Found]) -> Found:
        """What `work` finds in this workshop, which is looked for only once."""
        if work not in self._found:
            self._found[work] = work(self)
        return cast(Found, self._found[work])

    @property
    def about(self) -> About:
        return self.w.need(About, "about")

    @property
    def groups(self) -> list[Group]:
        return findings.in_order(self.w.all(Group))

    def gettext(self, sentence: str, **values: Any) -> str:
        said = self.words.gettext(sentence)
        return said % values if values else said

    def ngettext(self, one: str, many: str, n: int, **values: Any) -> str:
        return self.words.ngettext(one, many, n) % {"n": self.number(n), **values}

    def listed(self, names: Iterable[str]) -> str:
        """Names one after the other, as in "Ana, Ben"."""
        return self.gettext(", ").join(names)

    def named(self, names: Iterable[str]) -> str:
        """The same, with those who gave none counted at the end."""
        given = list(names)
        said = [name for name in given if name]
        if unnamed := len(given) - len(said):
            said.append(self.ngettext("%(n)s without a name", "%(n)s without a name", unnamed))
        return self.listed(said)

    def number(self, n: float) -> str:
        return str(format_decimal(n, "#,##0.#", locale=self._locale))

    def decimal(self, n: str | Decimal) -> str:
        """An exact amount with all its digits."""
        return str(format_decimal(Decimal(n), "#,##0.##", locale=self._locale))

    def percent(self, part: float) -> str:
        """`part` of one, as a whole number of hundredths."""
        return str(format_percent(part, locale=self._locale))

    def day(self, iso: str) -> str:
        """YYYY-MM-DD as the reader writes a day; anything else stays as it is."""
        try:
            return str(format_date(date.fromisoformat(iso), "d MMMM y", locale=self._locale))
        except ValueError:
            return iso

    def month(self, iso: str) -> str:
        """The month of YYYY-MM-DD as the reader writes it."""
        return str(format_date(date.fromisoformat(iso), "LLLL y", locale=self._locale))

    def date(self, ms: int) -> str:
        return self.day(datetime.fromtimestamp(ms / 1000, self.zone).date().isoformat())

    def time(self, ms: int) -> str:
        """The hour and minute on the reader's clock."""
        there = datetime.fromtimestamp(ms / 1000, self.zone).time()
        return str(format_time(there, "short", locale=self._locale))

    def length(self, minutes: int) -> str:
        hours, rest = divmod(minutes, 60)
        said = {"hours": self.number(hours), "minutes": self.number(rest)}
        if not hours:
            return self.gettext("%(minutes)s min", **said)
        if not rest:
            return self.gettext("%(hours)s h", **said)
        return self.gettext("%(hours)s h %(minutes)s min", **said)

    @cached_property
    def _locale(self) -> Locale:
        return Locale.parse(self.language.replace("-", "_"))

    def person(self, id: str | None) -> str:
        found = self.w.get(Person, id)
        return found.name if found else ""

    def group_name(self, id: str | None) -> str:
        found = self.w.get(Group, id)
        return found.name if found else ""

    def words_of(self, card: Card) -> str:
        """A sign stands for those of someone who was erased."""
        return card.text or self.gettext("(erased)")

    def title(self, id: str) -> str:
        """The words of a card or cluster; hidden ones are not shown."""
        if card := self.w.get(Card, id):
            return self.words_of(card)
        return findings.title_of(self.w, id) or self.gettext("(a card that isn’t shown)")

    def anchor(self, kind: str, id: str) -> str:
        """A short name made here: ids come from phones, and could be anything."""
        if self.linked is not None and kind not in self.linked:
            return ""
        if self.w.find(kind, id) is None:
            return ""
        return self._anchors.setdefault((kind, id), f"{kind}-{len(self._anchors) + 1}")
