"""Likeness: facilitators ask which cards of a stage say nearly the same."""

from __future__ import annotations

from typing import Any

from flask import Blueprint, Response, request

from wsr import codec, likeness
from wsr.domain.kernel import Workshop
from wsr.domain.records import Card, Stage
from wsr.web import api
from wsr.web.app_context import services

bp = Blueprint("likeness", __name__)
Said = tuple[tuple[str, str], ...]  # ids of cards with their words


@bp.get("/api/workshops/<code>/similar")
def similar(code: str) -> Response:
    """Of `?stage=ID`: groups of cards to merge, and an order in which like is beside like.

    What the cards say is compared once, however many ask and whatever else happens meanwhile.
    """
    workshop = api.facilitated(code).workshop
    stage = workshop.need(Stage, request.args.get("stage"), "stage")
    cards = said_in(workshop, stage)
    key = ("similar", workshop.log, cards)
    body = services().rendered.get(key, bytes, lambda _: compared(cards))
    return Response(body, content_type="application/json")


def said_in(w: Workshop, stage: Stage) -> Said:
    """The cards that stand by themselves, the oldest first, of those that are or may be shown."""
    here = (c for c in w.all(Card) if c.stage == stage.id and c.shown in ("shown", "held"))
    standing = sorted(
        (c for c in here if not (c.merged_into or c.comment) and c.text), key=lambda c: c.at
    )
    return tuple((c.id, c.text) for c in standing[: likeness.MOST])


def compared(cards: Said) -> bytes:
    ids = [id for id, _ in cards]
    found = likeness.alike([text for _, text in cards])
    return codec.encode(told(ids, found))


def told(ids: list[str], found: likeness.Alike) -> dict[str, Any]:
    groups = zip(found.groups, found.nearly, strict=True)
    return {
        "way": found.way,
        "compared": len(ids),
        "groups": [{"cards": [ids[n] for n in g], "nearly": nearly} for g, nearly in groups],
        "order": [ids[n] for n in found.order],
    }
