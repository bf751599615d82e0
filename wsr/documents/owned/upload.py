"""Upload: what an activity says of a document that one owner fills in offline and sends back."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any

from wsr.domain.kernel import Actor, Refused, Workshop
from wsr.live.room import Room


@dataclass
class Told:
    """What became of one line. `fields` are {name: set | merged | kept}, `done` sums it up."""

    row: int
    what: str
    done: str = "same"  # added, changed, same or refused
    fields: dict[str, str] = field(default_factory=dict)
    refused: list[Refused] = field(default_factory=list)


@dataclass(frozen=True)
class Upload:
    """`name` is that of the manifest's `owned`, which finds the record that the others take.

    `need_writer` says once what would refuse every line. `need_harmless` looks at the file before
    anything of it is unpacked, `take_in` asks for all that it changes. `titles` say what a field
    is called on the sheet.
    """

    name: str
    need_writer: Callable[[Workshop, Actor, Any], object]
    need_harmless: Callable[[bytes], None]
    take_in: Callable[[Room, Actor, Any, bytes], list[Told]]
    titles: Mapping[str, str]
