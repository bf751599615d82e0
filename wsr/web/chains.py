"""Chains: where a thing comes from and what came of it, for whoever has a seat."""

from __future__ import annotations

import gzip
from collections.abc import Callable, Hashable, Iterable
from typing import Any

from flask import Blueprint, Response, request
from flask_babel import get_translations

from wsr import codec
from wsr.documents.report_context import EVERYONE, ReportContext, as_seen_by
from wsr.documents.walks import of_author, of_stage, walked
from wsr.domain.kernel import Actor, Workshop
from wsr.domain.records import Authorship, Stage
from wsr.live.room import Room
from wsr.web import identity
from wsr.web.app_context import services
from wsr.web.assets import coded, takes_gzip
from wsr.web.downloads import language

bp = Blueprint("chains", __name__)
FACILITATOR = Actor(None, "facilitator")


@bp.get("/api/workshops/<code>/chain")
def stage_chain(code: str) -> Response:
    """Of `?stage=ID`: every card that everyone sees, with what came of it, the same for all.

    A phone finds its own cards in it, so that no one is told which they are.
    """
    room, _ = identity.seated(request, code, services().rooms)
    stage = request.args.get("stage", "")
    room.workshop.need(Stage, stage, "stage")
    return made(room, EVERYONE, stage, lambda t: of_stage(t, t.w.need(Stage, stage)))


@bp.get("/api/workshops/<code>/chain/<kind>/<id>")
def chain(code: str, kind: str, id: str) -> Response:
    """One thing with what led to it (`before`) and what came of it (`after`)."""
    room, actor = identity.seated(request, code, services().rooms)
    reader = FACILITATOR if actor.facilitates else EVERYONE
    return made(room, reader, (kind, id), lambda t: walked(t, (kind, id)))


def own_chain(w: Workshop, own: Iterable[Authorship]) -> dict[str, Any]:
    """The author's own cards, with what everyone may know of what came of them."""
    return of_author(context(w, EVERYONE, get_translations(), language()), own, w)


def made(
    room: Room, reader: Actor, key: Hashable, tell: Callable[[ReportContext], dict[str, Any]]
) -> Response:
    """Made once for all who may see the same, in their language."""
    workshop, words, spoken = room.workshop, get_translations(), language()

    def make() -> bytes:
        return codec.encode(tell(context(workshop, reader, words, spoken)))

    whole = ("chain", workshop.log, workshop.seq, reader.role, spoken, key)
    kept, packed = services().rendered, takes_gzip(request)
    body = kept.get(whole, make)
    small = kept.get((*whole, "gzip"), lambda: gzip.compress(body, mtime=0)) if packed else body
    answer = coded(small, "application/json", gzipped=packed)
    answer.headers["Cache-Control"] = "no-store"
    return answer


def context(w: Workshop, reader: Actor, words: Any, spoken: str) -> ReportContext:
    return ReportContext(as_seen_by(w, reader), words, spoken)
