"""People: a list of those who are expected, from whatever program it was made in."""

from __future__ import annotations

from collections.abc import Callable, Collection
from typing import Any

from wsr.importing.people import columns, lines, text, workbook
from wsr.importing.people.rows import Reading
from wsr.sandbox import workbooks

Apart = Callable[..., Any]
MOST = 5 * 2**20  # bytes of a list


def read(body: bytes, groups: Collection[str], apart: Apart) -> Reading:
    """The people of a list, with what is to be said of its lines; `groups` are names that are known.

    Refused with too_large, too_many, not_a_list, or as a workbook is. It is called on the loop, see
    sandbox.run; `apart` calls a function off it.
    """
    if len(body) > MOST:
        raise workbooks.too_large()
    if not workbook.is_one(body):
        found: Reading = apart(of_text, body, groups)
        return found
    apart(workbooks.need_harmless, body)
    return columns.best(workbook.sheets(body), groups)


def of_text(body: bytes, groups: Collection[str]) -> Reading:
    found = text.decoded(body)
    table = text.table(found)
    return columns.best([table], groups) if table else lines.read(found, groups)
