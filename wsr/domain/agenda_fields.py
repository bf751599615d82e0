"""Fields of a stage: what each may hold, refused in the same words wherever it is set."""

from __future__ import annotations

from typing import Any

from wsr.domain.fields import BLANK, ID, TITLE
from wsr.domain.kernel import N_, Refused, Workshop
from wsr.domain.records import DUTIES, HALVES, SEATINGS, Card, Cluster, Stage

MAX_MINUTES = 24 * 60
MAX_DAYS, MAX_LANES = 30, 12
Lane = dict[str, str]  # {id, title}


def need_minutes(minutes: int | None) -> None:
    if minutes is not None and not 0 <= minutes <= MAX_MINUTES:
        raise Refused("bad_minutes", N_("Give minutes between 0 and a day."), "minutes")


def need_day(day: Any, half: Any) -> None:
    """Refused with bad_day or bad_choice; None stands for what is left as it is."""
    if day is not None and not (type(day) is int and 1 <= day <= MAX_DAYS):
        raise Refused("bad_day", N_("Give a day between 1 and %(most)d."), "day", most=MAX_DAYS)
    need_choice(half, ("", *HALVES), "half")


def need_seating(seating: str | None, roles: tuple[str, ...] | None) -> None:
    need_choice(seating, SEATINGS, "seating")
    for role in roles or ():
        need_choice(role, DUTIES, "roles")
    if roles and len(set(roles)) < len(roles):
        raise Refused("bad_choice", N_("Name each role once."), "roles")


def need_choice(value: Any, choices: tuple[str, ...], field: str) -> None:
    if value is not None and value not in choices:
        raise Refused("bad_choice", N_("That isn’t one of the choices."), field)


def need_lanes(lanes: tuple[Lane, ...]) -> tuple[Lane, ...]:
    """The lanes, each {id, title} with an id of its own; refused with bad_lanes."""
    if len(lanes) > MAX_LANES:
        raise Refused("bad_lanes", N_("Use at most %(most)d lanes."), "lanes", most=MAX_LANES)
    if not all(is_lane(each) for each in lanes):
        raise Refused("bad_lanes", N_("Give every lane a short title."), "lanes")
    if len({each["id"] for each in lanes}) < len(lanes):
        raise Refused("bad_lanes", N_("Two lanes can’t have the same id."), "lanes")
    return tuple({"id": each["id"], "title": " ".join(each["title"].split())} for each in lanes)


def is_lane(lane: Lane) -> bool:
    if lane.keys() != {"id", "title"} or not ID.fullmatch(lane["id"]):
        return False
    return len(lane["title"]) <= TITLE and not BLANK.fullmatch(lane["title"])


def need_lanes_of(w: Workshop, stage: Stage, lanes: tuple[Lane, ...]) -> tuple[Lane, ...]:
    """The same for a stage that has some: a lane with cards in it stays, or else lane_in_use."""
    kept = {each["id"] for each in need_lanes(lanes)}
    for lane in stage.lanes:
        if lane["id"] not in kept and holds_cards(w, stage.id, lane["id"]):
            why = N_("There are cards in “%(lane)s”. Move them first.")
            raise Refused("lane_in_use", why, "lanes", lane=lane["title"])
    return need_lanes(lanes)


def holds_cards(w: Workshop, stage: str, lane: str) -> bool:
    """Cards that are hidden or merged count: they may come back."""
    laid: list[Card | Cluster] = [*w.all(Card), *w.all(Cluster)]
    return any(each.stage == stage and each.lane == lane for each in laid)
