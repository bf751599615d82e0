"""Printed: what is printed for the hall, each a PDF of its own."""

from __future__ import annotations

from wsr.documents import pdf
from wsr.documents.asked import Asked, Format
from wsr.documents.paper.kind import Kind
from wsr.documents.paper.kinds import KINDS, paper
from wsr.domain.kernel import N_, Actor, Refused


def printed(kind: Kind) -> Format:
    def make(asked: Asked) -> bytes:
        t = asked.telling_all if kind.confidential else asked.telling
        told = paper(t, kind, asked.hall, asked.group)
        return pdf.paper_manuscript(told, asked.words, asked.paper)

    return Format(
        "application/pdf",
        "pdf",
        make,
        kind.title,
        kind.about,
        kind.facilitators,
        alone=False,
        finish=pdf.press,
    )


# What is printed for the hall, each a PDF of its own.
PRINTED: dict[str, Format] = {name: printed(kind) for name, kind in KINDS.items()}


def need_printed(name: str, actor: Actor) -> Format:
    found = PRINTED.get(name)
    if found is None:
        raise Refused("no_such_format", N_("There is no download of this kind."))
    if found.facilitators and not actor.facilitates:
        raise Refused("not_allowed", N_("Only a facilitator can do that."))
    return found
