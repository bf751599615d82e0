"""Workbook numbers: what a person saw in a cell that a spreadsheet keeps as a number or a moment.

Like the programs that read workbooks apart, this imports nothing of ours. `seen` gives None where the
format of the cell is not one of the known ones: better to ask than to guess.
"""

from __future__ import annotations

import re
from datetime import date, datetime, time, timedelta
from typing import Any

LITERAL = r'(?:"[^"]*"|\\.|\[\$[^\]]*\]|[ $€£¥₹₨_()+-])*'
NUMBER = re.compile(rf"({LITERAL})([#,0]*0)(\.0+)?({LITERAL})(%?)({LITERAL})")
MOMENT = re.compile(r'\[(?:h+|m+|s+)\]|am/pm|[ymdhs]+|"[^"]*"|\\.|.', re.I)
MONTHS = [
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
]
DAYS = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"]


def seen(value: Any, format: str) -> str | None:
    """The cell as text; of a format with parts for several signs the one of the value's own."""
    known = re.sub(
        r"\[\$-[^\]]*\]|\[(?:red|black|blue|green|color\d+)\]|[_*].", "", format or "", flags=re.I
    )
    if isinstance(value, date | time | timedelta):
        return moment(value, known.split(";")[0])
    return number(value, known.split(";")[0])


def number(value: float, format: str) -> str | None:
    if format.lower() in ("general", "@", ""):
        return f"{value:.10g}" if abs(value) < 1e15 else None
    found = NUMBER.fullmatch(format)
    if found is None:
        return None
    before, digits, decimals, between, percent, after = found.groups()
    many = abs(value) * (100 if percent else 1)
    shown = f"{many:{',' if ',' in digits else ''}.{len(decimals or '.') - 1}f}"
    whole, dot, rest = shown.partition(".")
    whole = whole.zfill(digits.count("0")) if "," not in digits else whole
    sign = "-" if value < 0 else ""
    return f"{sign}{plain(before)}{whole}{dot}{rest}{plain(between)}{percent}{plain(after)}".strip()


def plain(literal: str) -> str:
    """What a part of a format stands for: quoted words, one sign after \\, or a currency."""
    found = re.sub(r"\[\$([^\]-]*)[^\]]*\]", r"\1", literal)
    return re.sub(r'"([^"]*)"|\\(.)', lambda m: m[1] if m[1] is not None else m[2], found)


def moment(value: date | time | timedelta, format: str) -> str | None:
    parts = MOMENT.findall(format.split(";")[0])
    if not any(part[:1].lower() in "ymdhs[" for part in parts):
        return None
    twelve = any(part.lower() == "am/pm" for part in parts)
    said = [part_seen(value, parts, n, twelve) for n in range(len(parts))]
    return "".join(str(each) for each in said).strip() if None not in said else None


def part_seen(value: Any, parts: list[str], n: int, twelve: bool) -> str | None:
    part = parts[n].lower()
    if part.startswith("["):
        return since_midnight(value, part)
    if part == "am/pm":
        return "PM" if clock(value).hour >= 12 else "AM"
    if part[0] in "hs" or (part[0] == "m" and is_minute(parts, n)):
        now = clock(value)
        hour = (now.hour % 12 or 12) if twelve else now.hour
        return f"{ {'h': hour, 'm': now.minute, 's': now.second}[part[0]]:0{min(len(part), 2)}d}"
    if part[0] in "ymd" and part.isalpha():
        return day_seen(value, part) if isinstance(value, date) else None
    return plain(parts[n])


def is_minute(parts: list[str], n: int) -> bool:
    """An m is a minute after an hour or before a second."""
    near = [p.lower().strip("[]") for p in parts if p[:1].lower() in "ymdhs["]
    at = sum(p[:1].lower() in "ymdhs[" for p in parts[:n])
    return (at > 0 and near[at - 1][0] == "h") or (at + 1 < len(near) and near[at + 1][0] == "s")


def since_midnight(value: Any, part: str) -> str:
    days = (
        0
        if isinstance(value, time)
        else value.days
        if isinstance(value, timedelta)
        else (value - datetime(1899, 12, 30)).days
    )
    now = clock(value)
    hours = days * 24 + now.hour
    found = {
        "h": hours,
        "m": hours * 60 + now.minute,
        "s": (hours * 60 + now.minute) * 60 + now.second,
    }
    return f"{found[part[1]]:0{min(len(part) - 2, 2)}d}"


def clock(value: Any) -> time:
    if isinstance(value, timedelta):
        return (datetime(2000, 1, 1) + timedelta(seconds=value.seconds)).time()
    if isinstance(value, datetime):
        return value.time()
    return value if isinstance(value, time) else time()


def day_seen(value: date, part: str) -> str:
    month, day = MONTHS[value.month - 1], DAYS[value.weekday()]
    known = {"yy": f"{value.year % 100:02d}", "yyyy": f"{value.year:04d}", "m": str(value.month)}
    known |= {"mm": f"{value.month:02d}", "mmm": month[:3], "mmmm": month, "mmmmm": month[0]}
    known |= {"d": str(value.day), "dd": f"{value.day:02d}", "ddd": day[:3], "dddd": day}
    return known.get(part, known["yyyy"])
