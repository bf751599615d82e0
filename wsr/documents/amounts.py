"""Amounts: money and days as a reader's language writes them."""

from __future__ import annotations

from collections.abc import Iterable
from decimal import Decimal

from wsr.documents.report_context import ReportContext
from wsr.domain.money import totals


def money(t: ReportContext, amount: str | Decimal, currency: str) -> str:
    """As in "NPR 12,500.50"; empty for no amount."""
    return " ".join(each for each in (currency, t.decimal(amount)) if each) if amount else ""


def moneys(t: ReportContext, amounts: Iterable[tuple[str, str]]) -> str:
    """The sum of (amount, currency) in each currency, one after the other."""
    return t.listed(money(t, each, of) for of, each in totals(amounts).items() if each)


def days(t: ReportContext, of: str | Decimal) -> str:
    """As in "12.5 days"; empty for none."""
    if not of or not Decimal(of):
        return ""
    exact = Decimal(of)
    whole = int(exact) if exact == int(exact) else 2
    return t.words.ngettext("%(n)s day", "%(n)s days", whole) % {"n": t.decimal(exact)}
