"""Leaf: the nodes that a printed page is made of, beside those of a report."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import ClassVar

from wsr.documents.document_model import Fact, Mark, Node
from wsr.documents.qr import Squares


@dataclass(frozen=True)
class Banner(Node):
    """The largest words of a leaf; `above` and `below` are small, `facts` are at their end."""

    node: ClassVar[str] = "banner"
    words: str
    mark: Mark | None = None
    above: str = ""
    below: str = ""
    facts: tuple[str, ...] = ()
    icon: str = ""
    category: str = ""


@dataclass(frozen=True)
class Invite(Node):
    """How phones come in: a QR code, and the same to type."""

    node: ClassVar[str] = "invite"
    qr: Squares
    scan: str
    type: str
    address: str
    code_label: str
    code: str


@dataclass(frozen=True)
class Step:
    """One thing to do; a fact without a value is a line to write on."""

    words: str
    facts: tuple[Fact, ...] = ()
    qr: Squares = ()


@dataclass(frozen=True)
class Steps(Node):
    node: ClassVar[str] = "steps"
    steps: tuple[Step, ...]


@dataclass(frozen=True)
class Blanks(Node):
    """Lines to write on, each behind its label, side by side."""

    node: ClassVar[str] = "blanks"
    title: str
    facts: tuple[Fact, ...]


@dataclass(frozen=True)
class Tasks(Node):
    """Boxes side by side: what is to be made, by when."""

    node: ClassVar[str] = "tasks"
    title: str
    tasks: tuple[Fact, ...]


@dataclass(frozen=True)
class Choices(Node):
    """What a ballot offers, each with so many boxes; 0 is a line to write a number on."""

    node: ClassVar[str] = "choices"
    choices: tuple[str, ...]
    boxes: int


@dataclass(frozen=True)
class Note:
    words: str
    mark: Mark | None = None
    also: tuple[str, ...] = ()


@dataclass(frozen=True)
class Notes(Node):
    """Cards as they hang on a wall, under the name of their lane."""

    node: ClassVar[str] = "notes"
    title: str
    category: str
    notes: tuple[Note, ...]


@dataclass(frozen=True)
class Column:
    """Of a form: `share` is its width beside the others; `hint` is small under the title."""

    title: str
    share: float = 1
    hint: str = ""
    tick: bool = False


@dataclass(frozen=True)
class Form(Node):
    """A table to fill in by hand; its rows take what the page has left."""

    node: ClassVar[str] = "form"
    columns: tuple[Column, ...]
    rows: tuple[str, ...]


@dataclass(frozen=True)
class Numbered(Node):
    """A list to choose from by number, in narrow columns."""

    node: ClassVar[str] = "numbered"
    title: str
    items: tuple[str, ...]


@dataclass(frozen=True)
class Line:
    """People's own words, or ours; `beside` is what we say of theirs, whichever way they are read."""

    words: str
    beside: str = ""


@dataclass(frozen=True)
class Point:
    """A few lines under a heading; `beside` is small at its end, as a time is."""

    title: str
    beside: str = ""
    lines: tuple[Line, ...] = ()


@dataclass(frozen=True)
class Points(Node):
    """What is to be read from top to bottom, as large as the page allows."""

    node: ClassVar[str] = "points"
    title: str
    points: tuple[Point, ...]


@dataclass(frozen=True)
class Way(Node):
    """Where to read more: a QR code with the same to type."""

    node: ClassVar[str] = "way"
    words: str
    address: str
    qr: Squares


@dataclass(frozen=True)
class Seat:
    """Someone by name, with the number of their table; `mark` is their group."""

    name: str
    table: str
    mark: Mark | None = None


@dataclass(frozen=True)
class Seats(Node):
    """Who sits where, to be found by name, in columns."""

    node: ClassVar[str] = "seats"
    seats: tuple[Seat, ...]


@dataclass(frozen=True)
class Leaf:
    """One page, or one piece of a page; `title` is its bookmark."""

    title: str
    nodes: tuple[Node, ...]


@dataclass(frozen=True)
class Paper:
    """Leaves to print. `look` says how they lie on the sheets: see pdf/paper.typ."""

    title: str
    workshop: str
    code: str
    language: str
    illustrative: bool
    look: str
    leaves: tuple[Leaf, ...]
    icons: dict[str, str] = field(default_factory=dict)
