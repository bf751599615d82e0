"""An amount is what a person means by it, or it is refused in one sentence."""

from decimal import Decimal

import pytest

from wsr.domain.kernel import Refused
from wsr.domain.money import amount, currency, totals


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("", ""),
        ("  ", ""),
        ("0", "0"),
        ("007", "7"),
        ("1250", "1250"),
        ("12,50", "12.50"),
        ("12.5", "12.5"),
        ("1,250", "1250"),
        ("1,250.75", "1250.75"),
        ("1.250,75", "1250.75"),
        ("12,50,000", "1250000"),
        ("1 250 000", "1250000"),
        ("1.250.000", "1250000"),
        ("1’250", "1250"),
        ("१२", "12"),
        ("१,२५०.५", "1250.5"),
        ("١٢٫٥", "12.5"),
        ("١٬٢٥٠", "1250"),
        ("9" * 15 + ".99", "9" * 15 + ".99"),
    ],
)
def test_ana_types_an_amount_as_she_writes_it(typed: str, meant: str):
    assert amount(typed, "money") == meant


@pytest.mark.parametrize(
    "typed",
    [
        *("1e309", "-5", "−5", "NaN", "inf", "1e3", "0x1F", "1.250", "1,2,3", ",5", "5.", "1..2"),
        *("12.345", "1,25,00", "NPR 5", "५ लाख", "½", "1" * 16, "0,250.5.1"),
    ],
)
def test_what_is_no_amount_is_refused_and_says_what_to_write(typed: str):
    with pytest.raises(Refused) as refused:
        amount(typed, "money")
    assert (refused.value.code, refused.value.field) == ("bad_amount", "money")
    assert str(refused.value).endswith("such as 1250 or 12.50.")


def test_a_currency_is_three_letters():
    assert (currency(" npr ", "currency"), currency("", "currency")) == ("NPR", "")
    for typed in ("NP", "rupees", "12A", "رس"):
        with pytest.raises(Refused) as refused:
            currency(typed, "currency")
        assert (refused.value.code, refused.value.field) == ("bad_currency", "currency")


def test_amounts_are_summed_exactly_and_apart_by_currency():
    pledged = [("0.1", "NPR"), ("0.2", "NPR"), ("", "NPR"), ("7", "USD"), ("1", "")]
    assert totals(pledged) == {"": Decimal(1), "NPR": Decimal("0.3"), "USD": Decimal(7)}
