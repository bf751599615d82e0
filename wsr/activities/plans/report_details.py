"""Action details in the report: what is pledged for it, what it is to shift, whose priority it serves."""

from __future__ import annotations

from decimal import Decimal

from wsr.activities.plans.records import Action
from wsr.documents.amounts import days, money, moneys
from wsr.documents.document_model import Fact, Facts, Flag, Node
from wsr.documents.report_context import ReportContext
from wsr.domain.kernel import N_
from wsr.domain.vocabularies import title_of

FUNDED = {
    "funds_donor": N_("Funds from donors"),
    "funds_government": N_("Funds from government"),
    "funds_private": N_("Private funds"),
}


def details(t: ReportContext, a: Action) -> tuple[Fact, ...]:
    return (
        Fact(t.gettext("Target for day 15"), a.target15, theirs=True),
        Fact(t.gettext("Behaviour to shift"), a.behaviour, theirs=True),
        Fact(t.gettext("Pledged"), of_their_own(t, [a])),
        *(
            Fact(t.gettext(called), money(t, getattr(a, name), a.currency))
            for name, called in FUNDED.items()
        ),
        Fact(
            t.gettext("Government priority"), title_of(t.w, "priorities", a.priority), theirs=True
        ),
        Fact(t.gettext("Area"), title_of(t.w, "areas", a.area), theirs=True),
    )


def used(t: ReportContext, a: Action) -> list[tuple[str, str]]:
    """The help from outside that it uses, with what it is called; each is told with its record."""
    found = ((id, t.w.find("intervention", id)) for id in a.interventions)
    return [(id, getattr(each, "title", "")) for id, each in found if each]


def detail_flags(t: ReportContext, a: Action) -> tuple[Flag, ...]:
    soon = [Flag(t.gettext("Starts within 48 hours"), "info", "clock")] if a.soon else []
    of_government = [Flag(t.gettext("Owner in government"), "info", "national")]
    return (*soon, *(of_government if a.government else []))


def pledged(t: ReportContext, actions: list[Action]) -> list[Node]:
    """What all actions of a plan come to; what was dropped is not counted."""
    counted = [a for a in actions if a.status != "dropped"]
    own = Fact(t.gettext("Pledged in this plan"), of_their_own(t, counted))
    funds = (Fact(t.gettext(called), funded(t, counted, name)) for name, called in FUNDED.items())
    facts = tuple(fact for fact in (own, *funds) if fact.value)
    return [Facts(facts)] if facts else []


def of_their_own(t: ReportContext, actions: list[Action]) -> str:
    worked = sum((Decimal(a.days) for a in actions if a.days), Decimal(0))
    given = moneys(t, ((a.money, a.currency) for a in actions))
    return t.listed(each for each in (given, days(t, worked)) if each)


def funded(t: ReportContext, actions: list[Action], name: str) -> str:
    return moneys(t, ((getattr(a, name), a.currency) for a in actions))
