"""Kind: something that can be printed for the room."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from wsr.documents.paper.hall import Hall
from wsr.documents.paper.leaf import Leaf
from wsr.documents.report_context import ReportContext
from wsr.domain.records import Group

Leaves = Callable[[ReportContext, Hall, Group | None], list[Leaf]]


@dataclass(frozen=True)
class Kind:
    """`look` is the layout of pdf/paper.typ: cards, places, slips, poster, tent, door, wall, form, list
    or summary."""

    title: str
    about: str
    leaves: Leaves
    look: str
    place: int  # among all that can be printed
    facilitators: bool = False  # only they may have it
    confidential: bool = False  # made of what only they may see
    groups: bool = True  # can be printed for one group alone
    wifi: bool = False  # says how to join the wifi
