"""Chain: the sheet of what led to what, from the issue to the indicator, one step in each row."""

from __future__ import annotations

from typing import NamedTuple

from wsr.documents.report_context import ReportContext
from wsr.documents.sheets.sheet import Column, Sheet
from wsr.documents.steps import KINDS, told
from wsr.domain.kernel import Key

PLACE = 95  # among the sheets


class Stride(NamedTuple):
    """A step with the words at its two ends."""

    from_: Key
    from_words: str
    how: str
    to: Key
    to_words: str


def strides(t: ReportContext) -> tuple[Stride, ...]:
    joins = [j for j in t.chain.trail.joins if j.from_[0] in KINDS and j.to[0] in KINDS]
    keys = {key for j in joins for key in (j.from_, j.to)}
    words = {key: told(t, key).words for key in keys}
    return tuple(Stride(j.from_, words[j.from_], j.how, j.to, words[j.to]) for j in joins)


def chain(t: ReportContext) -> Sheet[Stride]:
    return Sheet(
        "chain",
        "What led to what: each row is one step, to be followed from either end.",
        strides(t),
        (
            Column("from_kind", "text", "card, cluster, leverage, action and so on.", kind_before),
            Column("from", "text", "The id of what led to it.", lambda s: s.from_[1]),
            Column("from_words", "text", "What that says.", lambda s: s.from_words),
            Column("how", "text", "How the two hang together.", lambda s: s.how),
            Column("kind", "text", "card, cluster, leverage, action and so on.", kind_after),
            Column("id", "text", "The id of what came of it.", lambda s: s.to[1]),
            Column("words", "text", "What it says.", lambda s: s.to_words),
        ),
    )


def kind_before(s: Stride) -> str:
    return s.from_[0]


def kind_after(s: Stride) -> str:
    return s.to[0]


SHEETS = (chain,)
