"""Columns: which column of a table is what, by its title or by what is in it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Collection

from wsr.domain.invited import folded
from wsr.domain.kernel import N_, Refused
from wsr.importing.people import cells, titles
from wsr.importing.people.rows import Reading, Row

TOP = 10  # lines among which the titles are looked for
WHO = frozenset({"name", "first", "last", "group", "organisation"})
Columns = dict[int, str]  # fields by the place of their column


def best(sheets: list[list[Row]], groups: Collection[str]) -> Reading:
    """Of the sheet that has titles, or else of the first that says anything."""
    filled = [rows for rows in sheets if rows]
    titled = next((rows for rows in filled if head_of(rows) is not None), None)
    return read(titled or (filled[0] if filled else []), groups)


def read(rows: list[Row], groups: Collection[str]) -> Reading:
    found, head = Reading(), head_of(rows)
    if head is None:
        columns = guessed(rows, {folded(each) for each in groups})
    else:
        columns = named(rows[head])
        above = N_("This is above the titles of the columns, so it wasn’t read.")
        for row in rows[:head]:
            found.say(row.number, Refused("above_titles", above))
        found.say(rows[head].number, *unused(rows[head], columns))
    for row in rows if head is None else rows[head + 1 :]:
        take(found, row, columns, titled=head is not None)
    return found


def take(found: Reading, row: Row, columns: Columns, *, titled: bool) -> None:
    if titled and is_head(row):
        found.say(row.number, Refused("titles_again", N_("These are titles again, not a person.")))
        return
    given = {field: row.cells[n] for n, field in columns.items() if n < len(row.cells)}
    bad = {field: row.bad[n] for n, field in columns.items() if n in row.bad}
    if bad or any(text.strip() for text in given.values()):
        cells.taken(found, row.number, given, bad)


def head_of(rows: list[Row]) -> int | None:
    """The place of the row that has the titles: of several the one with most of them."""
    heads = [n for n, row in enumerate(rows[:TOP]) if is_head(row)]
    return max(heads, key=lambda n: len(named(rows[n])), default=None)


def is_head(row: Row) -> bool:
    """Two titles, one of which says who; in a list with one or two columns one is enough."""
    known = named(row).values()
    filled = sum(bool(cell.strip()) for cell in row.cells)
    return bool(WHO & set(known)) and (len(known) > 1 or filled <= 2)


def named(row: Row) -> Columns:
    """The columns by their titles; of two with the same the first one is meant."""
    found: Columns = {}
    for n, cell in enumerate(row.cells):
        field = titles.titles().get(titles.plain(cell))
        if field and field not in found.values():
            found[n] = field
    return found


def unused(row: Row, columns: Columns) -> list[Refused]:
    more = [cell for n, cell in enumerate(row.cells) if n not in columns and cell.strip()]
    if not more:
        return []
    why = N_("Nothing here goes by these titles, so these columns weren’t read: %(titles)s.")
    return [Refused("unknown_column", why, titles=", ".join(more)[:200])]


def guessed(rows: list[Row], groups: Collection[str]) -> Columns:
    """The column with most names of groups is the group's, one with letters is the name's, and so on."""
    widest = max((len(row.cells) for row in rows), default=0)
    texts = [[row.cells[n] for row in rows if n < len(row.cells)] for n in range(widest)]
    worded = [n for n in range(widest) if mostly(texts[n], has_words)]
    fitting = Counter({n: sum(folded(t) in groups for t in texts[n]) for n in worded})
    group = next((n for n, many in fitting.most_common(1) if many), None)
    left = [n for n in worded if n != group]
    fields = ("name", "organisation") if group is not None else ("name", "group", "organisation")
    found = dict(zip(left, fields, strict=False))
    number = next((n for n in range(1, widest) if mostly(texts[n], str.isdecimal)), None)
    more = {group: "group"} if group is not None else {}
    return {**found, **more, **({number: "table"} if number is not None else {})}


def has_words(text: str) -> bool:
    """More than the letter that is a bullet."""
    return len(text) > 1 and any(letter.isalpha() for letter in text)


def mostly(texts: list[str], holds: Callable[[str], bool]) -> bool:
    said = [text for text in texts if text.strip()]
    return sum(bool(holds(text)) for text in said) * 2 > len(said)
