"""Leverage kinds: whether a point pushes or pulls, how deep it goes, what it is made of."""

from __future__ import annotations

from dataclasses import dataclass, replace

from wsr.domain import access
from wsr.domain.fields import Plain
from wsr.domain.kernel import N_, Actor, Change, Command, Event, Put, Refused, Workshop
from wsr.domain.manifest import Part
from wsr.domain.records import Leverage

PULLS = ("push", "pull", "both")
NATURES = ("structural", "cultural")
PLACES = range(1, 13)  # 1 goes deepest
# Donella Meadows, "Places to intervene in a system", each in a sentence of our own.
MEADOWS = {
    12: N_("Numbers: prices, taxes, subsidies, standards."),
    11: N_("Buffers: how much is in store for a bad time."),
    10: N_("Physical structure: roads, buildings, who lives where."),
    9: N_("Delays: how long it takes until something shows."),
    8: N_("Brakes: what pulls back when something goes too far."),
    7: N_("Snowballs: what grows faster the more there is of it."),
    6: N_("Information: who gets to know what, and when."),
    5: N_("Rules: what is allowed, rewarded and punished."),
    4: N_("Self-organisation: who can build something new and change the rules."),
    3: N_("Goals: what all of it is really for."),
    2: N_("Beliefs: what everyone takes for granted."),
    1: N_("Freedom from beliefs: being able to see it in another way."),
}


@dataclass(frozen=True)
class DescribeLeverage(Command):
    """What is not given stays; "" and 0 say nothing again. `place` is 1-12 of Meadows' places."""

    on: str
    pull: str | None = None
    nature: str | None = None
    place: int | None = None


@dataclass(frozen=True)
class LeverageDescribed(Event):
    on: Plain[str]
    pull: Plain[str]
    nature: Plain[str]
    place: Plain[int]


def describe_leverage(w: Workshop, actor: Actor, c: DescribeLeverage, at: int) -> list[Event]:
    point = w.need(Leverage, c.on, "on")
    need_choice(c.pull in (None, "", *PULLS), "pull")
    need_choice(c.nature in (None, "", *NATURES), "nature")
    need_choice(c.place in (None, 0, *PLACES), "place")
    now = LeverageDescribed(c.on, point.pull, point.nature, point.place)
    given = {name: value for name, value in vars(c).items() if value is not None}
    said = replace(now, **given)
    return [] if said == now else [said]


def need_choice(fits: bool, field: str) -> None:
    if not fits:
        raise Refused("bad_choice", N_("That isn’t one of the choices."), field)


def leverage_described(w: Workshop, e: LeverageDescribed) -> list[Change]:
    point = w.need(Leverage, e.on)
    return [Put(replace(point, pull=e.pull, nature=e.nature, place=e.place))]


PART = Part(
    "leverage_kinds",
    commands={"describe_leverage": (DescribeLeverage, access.FACILITATORS)},
    decide={DescribeLeverage: describe_leverage},
    evolve={LeverageDescribed: leverage_described},
    choices={
        ("leverage", "pull"): ("", *PULLS),
        ("leverage", "nature"): ("", *NATURES),
        ("leverage", "place"): (0, *PLACES),
    },
)
