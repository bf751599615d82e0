"""Forty actors and eighty ties on the influence map of the sample workshop, for its pictures."""

from __future__ import annotations

from itertools import islice
from typing import Any

ACTORS, TIES = 40, 80
TYPES = ("information", "money", "authority", "support", "conflict")
LEVELS = ("core", "institutional", "sociocultural", "national", "global")
MORE = (
    "Ice factory", "Fuel dealers", "Boat builders’ guild", "Union of hotel owners", "Water board",
    "Head of the customs", "Teachers’ union", "Imam of the old town", "Coast guard command",
    "University institute for the sea", "Regional development bank", "World Bank country office",
    "Parish council", "Women’s savings associations of the landing sites", "Port authority",
    "Editors of the three newspapers", "Ministry of environment", "Speaker of the district assembly",
    "Association of cold store owners", "Diaspora in the gulf", "Supermarket chain",
    "Conservation society", "Police chief", "Regional fisheries commission",
)  # fmt: skip


def crowd(fay: Any) -> None:
    """Add what is missing; `fay` is a phone of `wsr rehearse`."""
    here = [id for kind, id in fay.records if kind == "actor"]
    for n, name in enumerate(MORE[: ACTORS - len(here)]):
        id = f"more-{n}"
        fay.ask("add_actor", actor=id, name=name, level=LEVELS[n % 5])
        fay.ask("place_actor", actor=id, influence=n * 7 % 11, support=n * 5 % 11 - 5)
        here.append(id)
    tied = [(r["from"], r["to"]) for (kind, _), r in fay.records.items() if kind == "tie"]
    for n, (from_, to) in enumerate(islice(pairs(here, tied), TIES - len(tied))):
        ends = {"from": from_, "to": to}
        fay.ask("add_tie", tie=f"more-{n}", type=TYPES[n % 5], strength=n % 3 + 1, **ends)


def pairs(ids: list[str], known: list[tuple[str, str]]) -> Any:
    """New ones, spread over all but the last who is here; that one stays alone."""
    some = ids[:15] + ids[16:]
    for far in (3, 7, 11):
        for n, id in enumerate(some):
            found = (id, some[(n * far + far) % len(some)])
            if found[0] != found[1] and not {found, found[::-1]} & {*known}:
                known.append(found)
                yield found
