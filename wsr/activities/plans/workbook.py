"""Plan workbook: one plan as a table that is filled in without a connection, then sent back."""

from __future__ import annotations

import re
from datetime import date
from typing import Any

from wsr.activities.plans.records import Action, Plan
from wsr.activities.plans.report import title
from wsr.activities.plans.rules import MAX_ACTIONS
from wsr.activities.plans.workbook_columns import FIELDS, HIDDEN, MARK, NO, YES, Field
from wsr.documents.labels import STATUS, label
from wsr.documents.report_context import ReportContext
from wsr.documents.workbook import Workbook, need_written
from wsr.domain import vocabularies
from wsr.domain.findings import in_order
from wsr.domain.horizons import HORIZONS, last_day
from wsr.domain.kernel import N_
from wsr.domain.vocabularies import DEFAULTS, title_of

FREE = {100: 20, 1000: 10}  # empty lines for new actions, by horizon
FIRST, LAST = date(1900, 1, 1), date(2900, 12, 31)
MAY = {
    "format_columns": True,
    "format_rows": True,
    "select_locked_cells": True,
    "select_unlocked_cells": True,
}
HELP = (
    N_(
        "Write in the white cells of the first sheet: one line is one action. Empty lines at the "
        "end are for new actions."
    ),
    N_(
        "Then send the file back: open the plan in the browser, choose “Fill in "
        "offline”, then “Send it back”. You’ll see line by line what was imported, "
        "what wasn’t, and why."
    ),
    N_(
        "If others edit the same action at the same time, no one’s words are lost: "
        "texts are merged word by word where possible. Otherwise both are kept side "
        "by side."
    ),
    N_(
        "Write dates as real dates or as year-month-day, as in 2027-01-31. Formulas "
        "aren’t imported: write their result."
    ),
    N_(
        "A line that you delete here stays in the plan. If an action is given up, choose the "
        "status “Dropped”."
    ),
    N_(
        "The hidden columns identify each line. Leave them as they are. You can send "
        "the same file back as often as you like."
    ),
)


def plan_workbook(t: ReportContext, plan: Plan, fresh: str) -> bytes:
    """`fresh` is new with every file: it names the lines that have no action yet."""
    called = title(t, plan)
    book = Workbook(called, t.language)
    look(book)
    put_lines(book, t, plan, fresh)
    put_help(book, t, called)
    return book.done()


def look(book: Workbook) -> None:
    """Cells to write in are open; all others are locked by the sheet's protection."""
    for each in (book.looks["text"], book.mirrored["text"], book.looks["day"]):
        each.set_locked(False)
        each.set_border(1)
        each.set_border_color("#BBBBBB")
    for text in (book.looks["text"], book.mirrored["text"]):
        text.set_num_format("@")  # so that 80 %, May-27 and 00123 stay as they are typed


def put_lines(book: Workbook, t: ReportContext, plan: Plan, fresh: str) -> None:
    page = book.sheet(sheet_name(t.gettext("Plan")), (4, 4, *(f.width for f in FIELDS), 40, 40))
    about = f"{t.about.code} {plan.id}"
    told = (t.gettext("Leverage points it serves"), t.gettext("Goals it serves"))
    book.head(page, (MARK, about, *(t.gettext(f.title) for f in FIELDS), *told))
    actions = in_order(a for a in t.w.all(Action) if a.plan == plan.id)
    for row, action in enumerate(actions, 1):
        put_action(book, page, row, t, action)
    last = put_free(book, page, len(actions) + 1, fresh)
    for n, field in enumerate(FIELDS, len(HIDDEN)):
        need_written(page.data_validation(1, n, last, n, rule(t, field)))
    need_written(page.set_column(0, len(HIDDEN) - 1, 4, None, {"hidden": True}))
    page.freeze_panes(1, len(HIDDEN) + 2)
    # On paper two pages beside one another, each with what will be done: one would be too small.
    page.fit_to_pages(2, 0)
    need_written(page.repeat_columns(len(HIDDEN), len(HIDDEN) + 1))
    page.protect("", MAY)


def put_action(book: Workbook, page: Any, row: int, t: ReportContext, a: Action) -> None:
    book.put(page, row, 0, a.id, look="soft")
    book.put(page, row, 1, a.rev, "number")
    for n, field in enumerate(FIELDS, len(HIDDEN)):
        book.put(page, row, n, shown(t, field, a), cell_type(field))
    serves = ["\n".join(t.title(id) for id in ids) for ids in (a.leverage, a.goals)]
    for n, titles in enumerate(serves, len(HIDDEN) + len(FIELDS)):
        book.put(page, row, n, titles, look="soft")
    book.fit(page, row, ("", "", *(shown(t, field, a) for field in FIELDS), *serves))


def put_free(book: Workbook, page: Any, row: int, fresh: str) -> int:
    """Empty lines with the ids that their actions will have; the last row."""
    for horizon, many in FREE.items():
        for _ in range(min(many, MAX_ACTIONS + 1 - row)):
            book.put(page, row, 0, f"x{fresh}-{row}", look="soft")
            book.put(page, row, 1, 0, "number")
            for n, field in enumerate(FIELDS, len(HIDDEN)):
                value = str(horizon) if field.type == "horizon" else ""
                book.put(page, row, n, value, cell_type(field))
            row += 1
    return max(row - 1, 1)


def cell_type(field: Field) -> str:
    return "day" if field.type == "day" else "text"


def shown(t: ReportContext, field: Field, a: Action) -> str:
    value = getattr(a, field.name)
    if field.type in DEFAULTS:
        return title_of(t.w, field.type, value)
    if field.type == "yes":
        return t.gettext(YES) if value else ""
    return label(t, STATUS, value) if field.type == "status" else str(value)


def rule(t: ReportContext, field: Field) -> dict[str, Any]:
    """What a spreadsheet lets be typed into a column; the room checks all of it again."""
    told = {"input_title": t.gettext(field.title)[:32], "input_message": hint(t, field)[:255]}
    if field.type == "day":
        return {
            **told,
            "validate": "date",
            "criteria": "between",
            "minimum": FIRST,
            "maximum": LAST,
        }
    if field.most:
        return {**told, "validate": "length", "criteria": "<=", "value": field.most}
    source = [each.replace(",", " ") for each in offered(t, field)]
    # A spreadsheet takes no list without entries, and none that is longer.
    if not source or len(",".join(source)) > 255:
        return {**told, "validate": "any"}
    return {**told, "validate": "list", "source": source}


def offered(t: ReportContext, field: Field) -> list[str]:
    if field.type in DEFAULTS:
        return [title_of(t.w, field.type, id) for id in vocabularies.offered(t.w, field.type)]
    return {
        "yes": [t.gettext(YES), t.gettext(NO)],
        "status": [label(t, STATUS, each) for each in STATUS],
        "horizon": [str(days) for days in HORIZONS],
    }[field.type]


def hint(t: ReportContext, field: Field) -> str:
    if field.type == "day" and t.about.day0:
        near, far = t.day(last_day(t.w, 100)), t.day(last_day(t.w, 1000))
        return t.gettext(
            "The 100 days end on %(near)s, the 1000 days on %(far)s.", near=near, far=far
        )
    if field.type == "text":
        return t.gettext("At most %(most)s characters.", most=t.number(field.most))
    if field.type == "amount":
        return t.gettext("A plain number, such as 1250 or 12.50.")
    if field.type == "currency":
        return t.gettext("Three letters, such as NPR or USD.")
    if field.type == "horizon":
        return t.gettext("100 or 1000 days. You can only choose it for new actions.")
    return t.gettext("Choose from the list.")


def put_help(book: Workbook, t: ReportContext, title: str) -> None:
    page = book.sheet(sheet_name(t.gettext("How to fill it in")), (100,))
    page.hide_gridlines(2)
    need_written(page.set_row(0, 26))
    book.put(page, 0, 0, title, look="title")
    book.put(page, 1, 0, t.about.title, look="soft")
    for n, sentence in enumerate(HELP, 3):
        book.put(page, n, 0, t.gettext(sentence), look="soft")
        book.fit(page, n, (t.gettext(sentence),))
    page.protect("", MAY)


def sheet_name(words: str) -> str:
    """Words of a translation as a name that every spreadsheet takes."""
    return re.sub(r"[\[\]:*?/\\']", " ", words)[:31].strip() or "plan"
