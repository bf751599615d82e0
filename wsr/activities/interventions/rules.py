"""Interventions: groups say which help they ask for, and the facilitator how it stands."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Annotated, Any

from wsr.activities.interventions.records import (
    ADVISERS,
    FUNDINGS,
    PULLS,
    STATUSES,
    Advice,
    AdviceId,
    Intervention,
    InterventionId,
)
from wsr.domain import money, vocabularies
from wsr.domain.access import need_open_stage
from wsr.domain.fields import CARD, LONG, GroupId, Own, PersonId, Plain, words
from wsr.domain.groups import GroupRemoved
from wsr.domain.guards import need_free_id, need_standing
from wsr.domain.kernel import (
    N_,
    Actor,
    Change,
    Command,
    Event,
    Put,
    Record,
    Refused,
    Remove,
    Workshop,
)
from wsr.domain.merging import Hanging
from wsr.domain.privacy import names, shared
from wsr.domain.records import Group, Stage

MAX_INTERVENTIONS, MAX_ADVICE = 300, 60  # in all, and on one
CURRENCY = 12  # characters, of which three are kept
OF_GROUPS = ("idea", "wanted")  # what a group can say of what it asks for
LISTS = ("asked_by", "on")
CHOICES = {"pull": ("", *PULLS), "funding": ("", *FUNDINGS), "status": STATUSES}


@dataclass(frozen=True)
class Details:
    """What can be said of it beside its title and type; what is empty clears a field.

    From a phone `asked_by` says whether one's own group asks for it; what others ask for stays.
    """

    pull: str | None = None
    asked_by: tuple[str, ...] | None = None
    on: tuple[str, ...] | None = None
    funding: str | None = None
    amount: Annotated[str | int | float | None, words(money.AMOUNT, empty=True)] = None
    currency: Annotated[str | None, words(CURRENCY, empty=True)] = None
    status: str | None = None
    why: Annotated[str | None, words(CARD, empty=True)] = None


@dataclass(frozen=True, kw_only=True)
class AddIntervention(Details, Command):
    """A group asks for what it adds; a facilitator says who does."""

    intervention: str
    title: Annotated[str, words(CARD)]
    type: str


@dataclass(frozen=True, kw_only=True)
class EditIntervention(Details, Command):
    """What is not given stays."""

    intervention: str
    title: Annotated[str | None, words(CARD)] = None
    type: str | None = None


@dataclass(frozen=True)
class RemoveIntervention(Command):
    """With the advice on it. A group can take back what it alone asks for."""

    intervention: str


@dataclass(frozen=True)
class AddAdvice(Command):
    advice: str
    intervention: str
    from_: str
    says: Annotated[str, words(LONG)]


@dataclass(frozen=True)
class RemoveAdvice(Command):
    advice: str


@dataclass(frozen=True)
class InterventionAdded(Event):
    intervention: InterventionId
    group: GroupId | None
    by: Annotated[PersonId | None, names()]
    at: Plain[int]
    set: Annotated[Own[dict[str, Any]], shared()]


@dataclass(frozen=True)
class InterventionEdited(Event):
    intervention: InterventionId
    by: Annotated[PersonId | None, names()]
    at: Plain[int]
    set: Annotated[Own[dict[str, Any]], shared()]


@dataclass(frozen=True)
class InterventionRemoved(Event):
    intervention: InterventionId


@dataclass(frozen=True)
class AdviceAdded(Event):
    advice: AdviceId
    intervention: InterventionId
    from_: Plain[str]
    by: Annotated[PersonId | None, names()]
    at: Plain[int]
    says: Annotated[Own[str], shared()]


@dataclass(frozen=True)
class AdviceRemoved(Event):
    advice: AdviceId


def add_intervention(w: Workshop, actor: Actor, c: AddIntervention, at: int) -> list[Event]:
    need_open(w, actor)
    need_free_id(w, c.intervention, "intervention")
    if w.count(Intervention) >= MAX_INTERVENTIONS:
        raise Refused("too_many_interventions", N_("There are too many interventions already."))
    given = chosen(c)
    if not actor.facilitates:
        given["asked_by"] = own_only((), given.get("asked_by", (actor.group,)), actor)
    given = sound(w, actor, given, Intervention(c.intervention, "", "", at))
    given.setdefault("status", "wanted" if given.get("asked_by") else "idea")
    return [InterventionAdded(c.intervention, actor.group, actor.person, at, given)]


def edit_intervention(w: Workshop, actor: Actor, c: EditIntervention, at: int) -> list[Event]:
    before = w.need(Intervention, c.intervention, "intervention")
    need_open(w, actor)
    given = chosen(c)
    if not actor.facilitates:
        need_own(before, actor, given.keys() - {"asked_by"})
        if "asked_by" in given:
            given["asked_by"] = own_only(before.asked_by, given["asked_by"], actor)
    given = sound(w, actor, given, before)
    news = {name: each for name, each in given.items() if each != getattr(before, name)}
    return [InterventionEdited(before.id, actor.person, at, news)] if news else []


def need_open(w: Workshop, actor: Actor) -> None:
    """A facilitator can note down help at any time; groups ask in a stage that is open."""
    stages = [s for s in w.all(Stage) if s.activity == "interventions"]
    now = next((s for s in stages if s.status == "open"), next(iter(stages), None))
    if not actor.facilitates:
        need_open_stage(w, actor, now.id if now else "", "interventions")


def chosen(c: Details) -> dict[str, Any]:
    """What was given, beside which it is."""
    given = {f: v for f, v in vars(c).items() if f != "intervention" and v is not None}
    return {f: tuple(dict.fromkeys(v)) if f in LISTS else v for f, v in given.items()}


def own_only(before: tuple[str, ...], asked: tuple[str, ...], actor: Actor) -> tuple[str, ...]:
    """Who asks for it after this group has said whether it does."""
    if not actor.group:
        raise Refused("group_missing", N_("Choose your group."))
    if set(asked) - {actor.group, *before}:
        raise Refused("not_your_group", N_("You can only ask for your own group."), "asked_by")
    others = tuple(each for each in before if each != actor.group)
    return (*others, actor.group) if actor.group in asked else others


def need_own(before: Intervention, actor: Actor, fields: set[str]) -> None:
    """Refuse with not_yours what another group wrote, or others ask for as well."""
    if fields and (before.group is None or before.group != actor.group):
        raise Refused("not_yours", N_("Another group wrote this."), "intervention")
    if fields and set(before.asked_by) - {actor.group}:
        why = N_("Others ask for this too, so only the facilitator can change it.")
        raise Refused("not_yours", why, "intervention")


def sound(w: Workshop, actor: Actor, given: dict[str, Any], before: Intervention) -> dict[str, Any]:
    """The fields as they are kept; Refused where one of them can't be."""
    for name, known in CHOICES.items():
        if given.get(name, known[0]) not in known:
            raise Refused("bad_choice", N_("That isn’t one of the choices."), name)
    need_status(actor, given, before)
    if "type" in given:
        need_type(w, given["type"], before)
    if "on" in given:
        there = (id if id in before.on else need_standing(w, id, "on") for id in given["on"])
        given["on"] = tuple(dict.fromkeys(there))
    for id in given.get("asked_by", ()):
        w.need(Group, id, "asked_by")
    return {**given, **paid(given)}


def need_type(w: Workshop, type: str, before: Intervention) -> None:
    """One of those that are offered, or the one it has."""
    if not type:
        raise Refused("bad_choice", N_("Choose what kind of help it is."), "type")
    vocabularies.need(w, "intervention_types", type, "type", before.type)


def paid(given: dict[str, Any]) -> dict[str, str]:
    """The money in it, as money.py keeps it: a program may send a number."""
    read = {"amount": money.amount, "currency": money.currency}
    return {name: of(str(given[name]), name) for name, of in read.items() if name in given}


def need_status(actor: Actor, given: dict[str, Any], before: Intervention) -> None:
    """Where help stands is the facilitator's to say; what is dropped has a reason."""
    then = {name: given.get(name, getattr(before, name)) for name in ("status", "why")}
    if not actor.facilitates and not {then["status"], before.status} <= set(OF_GROUPS):
        raise Refused("not_allowed", N_("Only a facilitator can do that."), "status")
    if then["status"] == "dropped" and not then["why"]:
        raise Refused("why_missing", N_("Say why it was dropped."), "why")


def remove_intervention(w: Workshop, actor: Actor, c: RemoveIntervention, at: int) -> list[Event]:
    before = w.need(Intervention, c.intervention, "intervention")
    if not actor.facilitates:
        need_open(w, actor)
        need_own(before, actor, {"title"})
    need_not_in_a_plan(w, before.id)
    return [InterventionRemoved(before.id)]


def need_not_in_a_plan(w: Workshop, id: str) -> None:
    """What an action uses keeps its name there: it can be dropped, with a reason."""
    actions = w.of_kind("action")
    if any(id in getattr(each, "interventions", ()) for each in actions):
        why = N_("An action in a plan uses this help. A facilitator can mark it as dropped.")
        raise Refused("in_a_plan", why, "intervention")


def add_advice(w: Workshop, actor: Actor, c: AddAdvice, at: int) -> list[Event]:
    on = w.need(Intervention, c.intervention, "intervention")
    need_free_id(w, c.advice, "advice")
    if c.from_ not in ADVISERS:
        raise Refused("bad_choice", N_("That isn’t one of the choices."), "from")
    if len(advice_on(w, on.id)) >= MAX_ADVICE:
        why = N_("There is enough advice on this. Remove some first.")
        raise Refused("too_much_advice", why, "intervention")
    return [AdviceAdded(c.advice, on.id, c.from_, actor.person, at, c.says)]


def remove_advice(w: Workshop, actor: Actor, c: RemoveAdvice, at: int) -> list[Event]:
    return [AdviceRemoved(w.need(Advice, c.advice, "advice").id)]


def advice_on(w: Workshop, intervention: str) -> list[Advice]:
    found = (each for each in w.all(Advice) if each.intervention == intervention)
    return sorted(found, key=lambda each: each.at)


def need_not_asking(w: Workshop, e: GroupRemoved) -> None:
    """What a group asks for, or wrote, keeps it."""
    if any(e.group in each.asked_by for each in w.all(Intervention)):
        why = N_("This group asks for help. Edit the intervention first.")
        raise Refused("group_in_use", why, "group")


def intervention_added(w: Workshop, e: InterventionAdded) -> list[Change]:
    fields = {"title": "", "type": "", **settled(e.set)}
    return [Put(Intervention(id=e.intervention, at=e.at, group=e.group, **fields))]


def settled(set_: dict[str, Any]) -> dict[str, Any]:
    """Event values as record values: lists are tuples."""
    return {f: tuple(v) if f in LISTS else v for f, v in set_.items()}


def intervention_edited(w: Workshop, e: InterventionEdited) -> list[Change]:
    return [Put(replace(w.need(Intervention, e.intervention), **settled(e.set)))]


def intervention_removed(w: Workshop, e: InterventionRemoved) -> list[Change]:
    advice = [Remove("advice", each.id) for each in advice_on(w, e.intervention)]
    return [*advice, Remove("intervention", e.intervention)]


def advice_added(w: Workshop, e: AdviceAdded) -> list[Change]:
    return [Put(Advice(e.advice, e.intervention, e.from_, e.says, e.at))]


def advice_removed(w: Workshop, e: AdviceRemoved) -> list[Change]:
    return [Remove("advice", e.advice)]


def unhung(w: Workshop, gone: Record) -> list[Change]:
    """What it was to move is no more: the help is still wanted, for the rest."""
    hung = [each for each in w.all(Intervention) if gone.id in each.on]
    return [Put(replace(i, on=tuple(id for id in i.on if id != gone.id))) for i in hung]


def on_another(i: Intervention, from_: str, to: str) -> Intervention | None:
    on = tuple(to if id == from_ else id for id in i.on)
    return None if to in i.on else replace(i, on=on)


HANGING = Hanging(lambda intervention: intervention.on, on_another)
DECIDE = {
    AddIntervention: add_intervention,
    EditIntervention: edit_intervention,
    RemoveIntervention: remove_intervention,
    AddAdvice: add_advice,
    RemoveAdvice: remove_advice,
}
EVOLVE = {
    InterventionAdded: intervention_added,
    InterventionEdited: intervention_edited,
    InterventionRemoved: intervention_removed,
    AdviceAdded: advice_added,
    AdviceRemoved: advice_removed,
}
