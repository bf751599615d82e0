"""Access: who can ask what, in which stage."""

from __future__ import annotations

from wsr.domain.kernel import N_, Actor, Command, Refused, Workshop
from wsr.domain.records import About, Person, Stage

FACILITATORS = frozenset({"facilitator", "host"})
RECORDERS = FACILITATORS | {"recorder"}
EVERYONE = RECORDERS | {"participant"}
HOST = frozenset({"host"})


def check(w: Workshop, actor: Actor, command: Command, roles: frozenset[str]) -> None:
    """Refuse with `removed`, `not_allowed`, `room_paused` or `workshop_closed`."""
    if actor.person is not None:
        need_in(w, actor.person)
    if actor.role not in roles:
        raise Refused("not_allowed", N_("Only a facilitator can do that."))
    about = w.get(About, "about")
    if about and not actor.facilitates:
        need_going_on(w, about)


def need_in(w: Workshop, person: str) -> None:
    who = w.get(Person, person)
    if who is None or who.status != "in":
        raise Refused("removed", N_("You are no longer in this room."))


def need_going_on(w: Workshop, about: About) -> None:
    if about.closed:
        raise Refused("workshop_closed", N_("This workshop is closed."))
    if about.paused:
        raise Refused("room_paused", N_("The facilitator has paused posting. Try again soon."))
    if is_break(w.get(Stage, about.current)):
        raise Refused("room_paused", N_("It’s break time. You can post again after the break."))


def is_break(now: Stage | None) -> bool:
    """Whether posting is paused while this stage is open."""
    return now is not None and now.status == "open" and bool(now.settings.get("pause"))


def need_open_stage(w: Workshop, actor: Actor, stage: str, *activities: str) -> Stage:
    """The stage, if it has one of `activities` and is open; a facilitator need not wait."""
    found = w.need(Stage, stage, "stage")
    if activities and found.activity not in activities:
        raise Refused("wrong_stage", N_("That can’t be done in this stage."), "stage")
    if found.status != "open" and not actor.facilitates:
        raise Refused("stage_closed", N_("This stage isn’t open now."), "stage")
    return found
