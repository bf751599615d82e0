"""Drawing: a picture of numbered spots and lines in millimetres, after which a table says the same."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from wsr.documents.document_model import Mark, Node

WIDTH = 176.0  # mm, that A4 and letter both have room for
RADIUS = 2.6  # mm of a spot
GAP = 2 * RADIUS + 0.6  # mm at least between the middles of two spots

Point = tuple[float, float]  # from the left and from the top


@dataclass(frozen=True)
class Spot:
    """A thing in the picture, `x` from its left and `y` from its top.

    `look` is for, between, against, unsaid or group. Its number leads to its words under the picture;
    with a `side`, -1 left or 1 right, the words are beside it. `spread` is from where to where it
    goes: left, right, top, bottom.
    """

    n: str
    words: str
    x: float
    y: float
    look: str
    mark: Mark | None = None
    side: int = 0
    spread: tuple[float, float, float, float] | None = None


@dataclass(frozen=True)
class Line:
    """From one spot's edge to another's; `strength` 1-6 is its width, `heads` are 0 to 2 arrows.

    With a `bend` its middle is drawn so many mm to the right, or left, of where it would be.
    """

    from_: Point
    to: Point
    look: str = ""
    strength: int = 1
    heads: int = 0
    bend: float = 0


@dataclass(frozen=True)
class Key:
    """What a `look` of spots or lines means; `sign` 0 is a spot, 1 a line, 2 a spread."""

    words: str
    look: str
    sign: int = 0


@dataclass(frozen=True)
class Axes:
    """Words at the edges of a picture with two scales; `x` and `y` are where they cross."""

    top: str
    bottom: str
    left: str
    right: str
    x: float
    y: float


@dataclass(frozen=True)
class Drawing(Node):
    """A picture alone: only a format that draws has it."""

    node: ClassVar[str] = "drawing"
    title: str
    note: str
    height: float
    spots: tuple[Spot, ...]
    lines: tuple[Line, ...] = ()
    key: tuple[Key, ...] = ()
    axes: Axes | None = None
    width: float = WIDTH
