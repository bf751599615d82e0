"""Action details: what can be said of an action beside what it is, and what is refused of it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Annotated, Any

from wsr.activities.plans.records import FUNDS, STATUSES, Action, Plan
from wsr.domain import vocabularies
from wsr.domain.access import need_open_stage
from wsr.domain.agreements import need_agreed
from wsr.domain.fields import CARD, LONG, NAME, TITLE, words
from wsr.domain.guards import need_date
from wsr.domain.horizons import last_day
from wsr.domain.kernel import N_, Actor, Refused, Workshop
from wsr.domain.money import AMOUNT, amount, currency
from wsr.domain.records import Leverage, Stage

LISTS = ("leverage", "goals", "interventions")  # of ids
LISTED = {"priority": "priorities", "area": "areas"}  # chosen from these vocabularies
# Kept as plain digits, however they were typed.
NUMBERS: dict[str, Callable[[str, str], str]] = {
    **dict.fromkeys(("money", "days", *FUNDS), amount),
    "currency": currency,
}
Amount = Annotated[str | None, words(AMOUNT, empty=True)]


@dataclass(frozen=True)
class ActionDetails:
    """What can be set of an action beside what it is; empty text clears a field."""

    owner: Annotated[str | None, words(TITLE, empty=True)] = None
    helpers: Annotated[str | None, words(CARD, empty=True)] = None
    start: str | None = None
    due: str | None = None
    resources: Annotated[str | None, words(LONG, empty=True)] = None
    help_needed: Annotated[str | None, words(LONG, empty=True)] = None
    indicator: Annotated[str | None, words(CARD, empty=True)] = None
    baseline: Annotated[str | None, words(NAME, empty=True)] = None
    target: Annotated[str | None, words(NAME, empty=True)] = None
    quick_win: bool | None = None
    status: str | None = None
    leverage: tuple[str, ...] | None = None
    parent: str | None = None
    goals: tuple[str, ...] | None = None
    behaviour: Annotated[str | None, words(CARD, empty=True)] = None
    priority: str | None = None
    area: str | None = None
    government: bool | None = None
    soon: bool | None = None
    target15: Annotated[str | None, words(CARD, empty=True)] = None
    money: Amount = None
    days: Amount = None
    funds_donor: Amount = None
    funds_government: Amount = None
    funds_private: Amount = None
    currency: Annotated[str | None, words(NAME, empty=True)] = None
    interventions: tuple[str, ...] | None = None


@dataclass(frozen=True)
class ActionFields(ActionDetails):
    """What can be set of an action; what is not given stays."""

    what: Annotated[str | None, words(LONG)] = None


def chosen(fields: ActionDetails) -> dict[str, Any]:
    """What is given; Refused with bad_amount or bad_currency."""
    given = {f: getattr(fields, f) for f in ActionFields.__dataclass_fields__}
    return {f: NUMBERS[f](v, f) if f in NUMBERS else v for f, v in given.items() if v is not None}


def need_sound(
    w: Workshop, horizon: int, given: dict[str, Any], before: Action | None = None
) -> None:
    """Refuse dates that are none or too late, unknown choices, links to what is not there."""
    need_days(w, horizon, given, before)
    if given.get("status", "planned") not in STATUSES:
        raise Refused("bad_choice", N_("That isn’t one of the choices."), "status")
    for name, of in LISTED.items():
        vocabularies.need(w, of, given.get(name), name, getattr(before, name, None))
    for id in given.get("leverage", ()):
        w.need(Leverage, id, "leverage")
    for id in given.get("goals", ()):
        need_agreed(w, id, "goals")
    need_interventions(w, given.get("interventions", ()))
    need_parent(w, horizon, given.get("parent"))


def need_plans_open(w: Workshop, actor: Actor, plan: Plan) -> None:
    """Refused with stage_closed while no stage of plans is open; each opens all of them."""
    stages = [s for s in w.all(Stage) if s.activity == "plans"]
    if plan.stage and not any(stage.status == "open" for stage in stages):
        need_open_stage(w, actor, plan.stage)


def need_interventions(w: Workshop, ids: tuple[str, ...]) -> None:
    for id in ids:
        if not w.find("intervention", id):
            raise Refused("no_such_intervention", N_("That is no longer here."), "interventions")


def need_parent(w: Workshop, horizon: int, id: str | None) -> None:
    """A 100-day action serves one of 1000 days, so that no action can be its own ancestor."""
    parent = w.get(Action, id)
    if id and (not parent or parent.horizon != 1000 or horizon != 100):
        raise Refused("bad_parent", N_("A 100-day action can serve a 1000-day action."), "parent")


def need_days(w: Workshop, horizon: int, given: dict[str, Any], before: Action | None) -> None:
    # Only days that are set: day 0 may have moved, and no one's other words wait for that.
    days = {each: given[each] for each in ("start", "due") if each in given}
    for name, day in days.items():
        need_date(day, name)
        need_within(w, horizon, day, name)
    start, due = (days.get(each, getattr(before, each, "")) for each in ("start", "due"))
    if days and start and due and start > due:
        raise Refused("start_after_due", N_("The start is after the due date."), "start")


def need_within(w: Workshop, horizon: int, day: str, field: str) -> None:
    last = last_day(w, horizon)
    if day and last and day > last:
        raise Refused(
            "beyond_horizon",
            N_("A %(days)d-day action must end by %(last)s."),
            field,
            days=horizon,
            last=last,
        )
