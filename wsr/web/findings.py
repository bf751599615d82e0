"""Findings: what the records say that a facilitator should look at, told in the reader's language."""

from __future__ import annotations

from typing import Any

from flask import Blueprint, Response, request
from flask_babel import get_locale, gettext

from wsr import codec
from wsr.activities.index import noticed
from wsr.domain import vocabularies
from wsr.domain.kernel import N_, Refused, Workshop
from wsr.domain.noticed import Finding, Term
from wsr.domain.set_aside import SetAside
from wsr.domain.visibility import EVERYONE
from wsr.domain.wall import wall_of
from wsr.web import identity
from wsr.web.app_context import services

bp = Blueprint("findings", __name__)


@bp.get("/api/workshops/<code>/findings")
def findings(code: str) -> Response:
    """For facilitators; for others what the wall shows, while it shows it, or not_shown."""
    room, actor = identity.seated(request, code, services().rooms)
    workshop, facilitates = room.workshop, actor.facilitates
    if not facilitates and wall_of(workshop).show != "findings":
        raise Refused("not_shown", N_("The facilitator isn’t showing this at the moment."))
    key = ("findings", workshop.log, workshop.seq, facilitates, str(get_locale()))
    body = services().rendered.get(key, bytes, lambda _: codec.encode(told(workshop, facilitates)))
    return Response(body, content_type="application/json")


def told(w: Workshop, facilitates: bool) -> dict[str, Any]:
    found = [each for each in noticed(w) if facilitates or is_open(w, each)]
    return {"findings": [as_told(w, each, facilitates) for each in found]}


def is_open(w: Workshop, finding: Finding) -> bool:
    """Whether it is for everyone and was not set aside."""
    return finding.open_to == EVERYONE and w.get(SetAside, finding.id) is None


def as_told(w: Workshop, finding: Finding, facilitates: bool) -> dict[str, Any]:
    said = {"id": finding.id, "code": finding.code, "says": sentence(w, finding)}
    if not facilitates:
        return said
    aside = w.get(SetAside, finding.id)
    kind, _, name = place_of(finding).rpartition(":")
    return {**said, "place": name, "stage": kind == "stage", "aside": aside and aside.why}


def place_of(finding: Finding) -> str:
    return finding.place if isinstance(finding.place, str) else ":".join(finding.place)


def sentence(w: Workshop, finding: Finding) -> str:
    words = {name: named(w, value) for name, value in finding.words.items()}
    said: str = gettext(finding.why)
    return said % words if words else said


def named(w: Workshop, value: Any) -> Any:
    if isinstance(value, tuple):
        return gettext(", ").join(value)
    if not isinstance(value, Term):
        return value
    known = vocabularies.WORDS.get(value.vocabulary, {}).get(value.id, value.id)
    return vocabularies.title_of(w, value.vocabulary, value.id) or gettext(known)
