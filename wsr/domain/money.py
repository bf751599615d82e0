"""Money: amounts as people write them, kept as exact decimals and summed by currency."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable
from decimal import Decimal

from wsr.domain.kernel import N_, Refused

AMOUNT, CURRENCY = 30, 3  # characters
WHOLE = 15  # digits before the point
# A thousand can be set apart in threes (1,250,000) or, as in South Asia, in twos (12,50,000).
GROUPED = r"[1-9]\d{{0,2}}(?:{0}\d{{2,3}})*{0}\d{{3}}|\d+"
COMMA_LAST = re.compile(rf"({GROUPED.format('[.]')}),(\d{{1,2}})")
POINT_LAST = re.compile(rf"({GROUPED.format(',')})(?:\.(\d{{1,2}}))?")
POINTS_ONLY = re.compile(r"([1-9]\d{0,2}(?:\.\d{3}){2,})()")
SAME = str.maketrans({"٫": ".", "٬": ",", "'": ",", "’": ",", "−": "-"})


def amount(text: str, field: str) -> str:
    """The amount that a person means as plain digits: "12,50" and "१२.५" give "12.50" and "12.5".

    Empty stays empty. Refused with bad_amount: below 0, more than 15 digits or two decimals, powers
    of ten, words, and "1.250", which may be a thousand or one and a quarter.
    """
    said = "".join(plain(text).split())
    if not said:
        return ""
    found = next(
        (m for form in (POINT_LAST, COMMA_LAST, POINTS_ONLY) if (m := form.fullmatch(said))), None
    )
    whole = re.sub(r"[.,]", "", found[1]).lstrip("0") if found else ""
    if not found or len(whole) > WHOLE:
        raise Refused(
            "bad_amount",
            N_("Write the amount as a plain number, 0 or more, such as 1250 or 12.50."),
            field,
        )
    return f"{whole or '0'}.{found[2]}" if found[2] else whole or "0"


def plain(text: str) -> str:
    """The same in the digits 0-9, whatever script they were typed in."""
    return "".join(str(unicodedata.decimal(sign, sign)) for sign in text.translate(SAME))


def currency(text: str, field: str) -> str:
    """Three capital letters as in ISO 4217, or empty; Refused with bad_currency."""
    said = text.strip().upper()
    if said and not re.fullmatch(r"[A-Z]{3}", said):
        raise Refused(
            "bad_currency", N_("Write the currency as three letters, such as NPR or USD."), field
        )
    return said


def totals(amounts: Iterable[tuple[str, str]]) -> dict[str, Decimal]:
    """The exact sum of amounts for each currency ("" where none was named), by its name."""
    found: dict[str, Decimal] = {}
    for text, of in amounts:
        if text:
            found[of] = found.get(of, Decimal(0)) + Decimal(text)
    return dict(sorted(found.items()))
