"""Tree: the nodes a document is made of, whatever its format."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any, ClassVar

from wsr.documents.horizon import Scale, Span
from wsr.documents.sheets.sheet import Sheet


@dataclass(frozen=True)
class Mark:
    """A stakeholder group as it is beside words; `colour` is 1-12."""

    name: str
    icon: str = "people"
    colour: int = 0


@dataclass(frozen=True)
class Flag:
    """A short tag. `tone` is ok, warn, error, info, leverage, a category, or empty."""

    words: str
    tone: str = ""
    icon: str = ""


@dataclass(frozen=True)
class Ref:
    """Words that lead to the entry with this anchor; without an anchor they lead nowhere."""

    words: str
    anchor: str = ""
    mark: Mark | None = None


@dataclass(frozen=True)
class Fact:
    """A label with a value, or with references. `theirs`: the value is in people's own words."""

    label: str
    value: str = ""
    refs: tuple[Ref, ...] = ()
    theirs: bool = False


@dataclass(frozen=True)
class Node:
    """One block of a section; exporters choose by `node`."""

    node: ClassVar[str]


@dataclass(frozen=True)
class Text(Node):
    """A sentence of the report's own. `tone` makes it a notice: info, ok, warn or error."""

    node: ClassVar[str] = "text"
    words: str
    tone: str = ""


@dataclass(frozen=True)
class Nothing(Node):
    """Says plainly that there is nothing here."""

    node: ClassVar[str] = "nothing"
    words: str


@dataclass(frozen=True)
class Heading(Node):
    """A heading under the section's own; `level` 3 or 4."""

    node: ClassVar[str] = "heading"
    words: str
    level: int = 3
    mark: Mark | None = None
    anchor: str = ""
    category: str = ""
    count: int | None = None


@dataclass(frozen=True)
class Facts(Node):
    node: ClassVar[str] = "facts"
    facts: tuple[Fact, ...]


@dataclass(frozen=True)
class Entry:
    """One thing people said or agreed: `words` are theirs; `within` are the entries under it.

    Without `within_label` they are the cards of a cluster; with one, what it says.
    """

    words: str
    anchor: str = ""
    mark: Mark | None = None
    by: str = ""
    flags: tuple[Flag, ...] = ()
    facts: tuple[Fact, ...] = ()
    within: tuple[Entry, ...] = ()
    within_label: str = ""
    category: str = ""
    span: Span | None = None


@dataclass(frozen=True)
class Entries(Node):
    """Entries shown as `cards` side by side, or as `lines` one below the other.

    With a `scale`, a format that draws may show first where each one lies on it.
    """

    node: ClassVar[str] = "entries"
    entries: tuple[Entry, ...]
    look: str = "lines"
    scale: Scale | None = None


@dataclass(frozen=True)
class Part:
    """A piece of a bar: `amount` of the whole `mark` group gave."""

    mark: Mark
    amount: int


@dataclass(frozen=True)
class Bar:
    """One ranked thing. `amount` and `second` are compared with the longest of their kind."""

    words: str
    anchor: str
    amount: int
    label: str
    second: float
    second_label: str
    note: str
    parts: tuple[Part, ...] = ()


@dataclass(frozen=True)
class Bars(Node):
    """Ranked bars, best first; `names` are those of the two counts."""

    node: ClassVar[str] = "bars"
    title: str
    names: tuple[str, str]
    bars: tuple[Bar, ...]

    @property
    def most(self) -> float:
        return max((bar.amount for bar in self.bars), default=0) or 1

    @property
    def most_second(self) -> float:
        return max((bar.second for bar in self.bars), default=0) or 1


@dataclass(frozen=True)
class Cell:
    """Mean power and resources (0-5) of one group over one barrier; `split`: members disagree."""

    power: float
    resources: float
    split: bool = False


@dataclass(frozen=True)
class HeatRow:
    words: str
    anchor: str
    cells: tuple[Cell | None, ...]
    gap: bool = False


@dataclass(frozen=True)
class Heat(Node):
    """Groups across, barriers down; `legend` says how to read a field."""

    node: ClassVar[str] = "heat"
    title: str
    legend: str
    marks: tuple[Mark, ...]
    rows: tuple[HeatRow, ...]


@dataclass(frozen=True)
class Table(Node):
    """A small table to read; `numbers` are the columns that hold numbers."""

    node: ClassVar[str] = "table"
    title: str
    head: tuple[str, ...]
    rows: tuple[tuple[str | Ref | Mark, ...], ...]
    numbers: tuple[int, ...] = ()


@dataclass(frozen=True)
class Tick:
    """A year beside its place on a timeline, from 0 to 1."""

    at: float
    words: str


@dataclass(frozen=True)
class Moment:
    """How many events there were in a year, whose place is from 0 to 1."""

    at: float
    many: int


@dataclass(frozen=True)
class YearRow:
    words: str
    moments: tuple[Moment, ...]


@dataclass(frozen=True)
class Years(Node):
    """When events were, lane under lane: a picture alone, after which a table says what they were."""

    node: ClassVar[str] = "years"
    title: str
    ticks: tuple[Tick, ...]
    rows: tuple[YearRow, ...]


@dataclass(frozen=True)
class Section:
    """One chapter's heading with its nodes."""

    anchor: str
    title: str
    nodes: tuple[Node, ...]
    icon: str = ""


@dataclass(frozen=True)
class Report:
    """What everyone may know of a workshop, as of entry `seq` of its log."""

    title: str
    task: str
    code: str
    language: str
    illustrative: bool
    seq: int
    stats: tuple[Fact, ...]
    facts: tuple[Fact, ...]
    notices: tuple[Text, ...]
    sections: tuple[Section, ...]
    sheets: tuple[Sheet[Any], ...] = field(default=())
