"""Plan sheet: the columns of a plan that is filled in offline, as it goes out and comes back."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from typing import Any

from wsr.activities.plans.records import Action
from wsr.documents.labels import STATUS
from wsr.domain.fields import CARD, LONG, NAME, TITLE
from wsr.domain.horizons import HORIZONS
from wsr.domain.kernel import N_
from wsr.domain.money import AMOUNT, CURRENCY
from wsr.i18n import languages, translations

MARK = "wsr-plan 1"  # in the first cell of a sheet that this version can take back
HIDDEN = ("id", "revision")  # the first two columns: which action, as of which revision


@dataclass(frozen=True)
class Field:
    """One column; `most` are the characters it holds.

    `type` is text, day, yes, status, horizon, amount, currency, or the name of a vocabulary.
    """

    name: str
    title: str
    width: float
    type: str = "text"
    most: int = 0


FIELDS = (
    Field("horizon", N_("Horizon (days)"), 15, "horizon"),
    Field("what", N_("What will be done"), 48, most=LONG),
    Field("owner", N_("Owner"), 20, most=TITLE),
    Field("helpers", N_("Helpers"), 20, most=CARD),
    Field("start", N_("Start"), 12, "day"),
    Field("due", N_("Due"), 12, "day"),
    Field("resources", N_("Resources"), 28, most=LONG),
    Field("help_needed", N_("Help needed"), 28, most=LONG),
    Field("indicator", N_("Indicator"), 28, most=CARD),
    Field("baseline", N_("At the start"), 14, most=NAME),
    Field("target", N_("Target"), 14, most=NAME),
    Field("quick_win", N_("Quick win"), 11, "yes"),
    Field("status", N_("Status"), 12, "status"),
    Field("soon", N_("Starts within 48 hours"), 12, "yes"),
    Field("target15", N_("Target for day 15"), 28, most=CARD),
    Field("behaviour", N_("Behaviour to shift"), 28, most=CARD),
    Field("money", N_("Money pledged"), 14, "amount", AMOUNT),
    Field("days", N_("Days pledged"), 12, "amount", AMOUNT),
    Field("funds_donor", N_("Funds from donors"), 14, "amount", AMOUNT),
    Field("funds_government", N_("Funds from government"), 14, "amount", AMOUNT),
    Field("funds_private", N_("Private funds"), 14, "amount", AMOUNT),
    Field("currency", N_("Currency"), 10, "currency", CURRENCY),
    Field("priority", N_("Government priority"), 24, "priorities"),
    Field("government", N_("Owner in government"), 12, "yes"),
    Field("area", N_("Area"), 18, "areas"),
)
COLUMNS = len(HIDDEN) + len(FIELDS)
LATER = tuple(f.name for f in FIELDS[13:])  # that files of earlier versions have no column of
YES, NO = N_("yes"), N_("no")
WIDEST = 60  # columns that are looked through for ours
EMPTY = {f.name: getattr(Action, f.name, "") for f in FIELDS if f.name != "horizon"}


MEANT: dict[str, dict[Any, str]] = {
    "status": STATUS,
    "yes": {True: YES, False: NO},
    "horizon": {days: str(days) for days in HORIZONS},
}


@cache
def choices(type: str) -> dict[str, Any]:
    """What may be in a cell, in every language there is, with what it means."""
    found: dict[str, Any] = {}
    for language in languages():
        words = translations(language)
        for value, name in MEANT[type].items():
            found |= {folded(str(value)): value, folded(words.gettext(name)): value}
    return found


def folded(text: str) -> str:
    return " ".join(text.casefold().split())


@cache
def titles() -> dict[str, str]:
    """What each column can be called, in every language there is, with the name of its field."""
    spoken = [translations(language) for language in languages()]
    return {
        folded(title): field.name
        for field in reversed(FIELDS)
        for title in (field.title, *(words.gettext(field.title) for words in spoken))
    }
