"""Opening: how long a workshop of many events takes to be there again after a restart.

    python -m tests.bench.opening [--quick]

Real commands make the workshops, in a folder that goes afterwards. For each number of events it
prints: records, megabytes, and seconds (the median of 3) from the tables, by a replay of the log,
and by a replay that also makes the tables again, as once after an upgrade.
"""

from __future__ import annotations

import argparse
import gc
import sqlite3
import statistics
import tempfile
import time
from collections.abc import Callable, Iterator
from itertools import count, islice
from pathlib import Path
from typing import Any

from tests.documents.hall import CREATE
from wsr.activities.cards.editing import EditCard
from wsr.activities.cards.posting import AddCard
from wsr.activities.dots.rules import CloseVote, OpenVote, PlaceDots
from wsr.activities.plans.rules import ActionFields, AddAction, EditAction
from wsr.activities.pledges.rules import AddPledge
from wsr.activities.ratings.rules import Rate
from wsr.domain.agenda import OpenStage
from wsr.domain.kernel import Actor, Command, Workshop
from wsr.domain.leverage import MarkLeverage
from wsr.domain.people import Join
from wsr.live import ops
from wsr.live.ops import Draft
from wsr.live.replay import replay
from wsr.live.rooms import open_workshop
from wsr.storage.session_file import SessionFile
from wsr.storage.sqlite import SqliteStorage

PEOPLE, GROUPS, ACTIONS = 200, 10, 200
AT_ONCE, ROUNDS, SIZES = 500, 3, (1_000, 10_000, 100_000)
TEXT = "Rules exist on paper but no one is charged with enforcing them, so everyone fishes on {}"
FAY, HOST = Actor("fay", "facilitator"), Actor(None, "host")

Ask = tuple[Actor, Command]


def person(n: int) -> Actor:
    return Actor(f"p{n % PEOPLE}", "participant", f"g{n % GROUPS + 1}")


def days(events: int) -> Iterator[Ask]:
    """What is asked in a workshop of days, among its activities as people divide them; no end."""
    yield HOST, CREATE
    yield HOST, Join("fay", "Fay", None, "facilitator")
    for n in range(PEOPLE):
        yield HOST, Join(f"p{n}", f"Person {n}", f"g{n % GROUPS + 1}")
    left = events - PEOPLE
    cards = min(left * 3 // 10, 10_000)
    yield from writing(cards, left * 4 // 10 - cards)
    yield from rating(left // 10, cards)
    yield from voting(left * 3 // 10)
    yield FAY, OpenStage("pledges")
    for n in range(min(left // 20, 3000)):
        yield person(n), AddPledge(f"v{n}", TEXT.format(n))
    yield from planning()


def writing(cards: int, edits: int) -> Iterator[Ask]:
    yield FAY, OpenStage("barriers")
    for n in range(cards):
        lane = ("governance", "structural", "unsorted")[n % 3]
        yield person(n), AddCard(f"k{n}", "barriers", TEXT.format(n), lane)
    for n in range(edits):
        yield person(n % cards), EditCard(f"k{n % cards}", text=TEXT.format(f"{n}, again"))
    for n in range(20):
        yield FAY, MarkLeverage(f"k{n}")


def rating(ratings: int, cards: int) -> Iterator[Ask]:
    yield FAY, OpenStage("power")
    for n in range(ratings):
        who = person(n)
        yield who, Rate("power", f"k{n // GROUPS % cards}", who.group or "", n % 6, n % 5)


def voting(dots: int) -> Iterator[Ask]:
    yield FAY, OpenStage("leverage")
    yield FAY, OpenVote("v1")
    for n in range(dots):
        # Twenty points in turn; who comes to the next has taken the dot off the one before.
        on = n // PEOPLE // 2 % 20
        yield person(n // 2), PlaceDots("v1", f"k{on}", 1 - n % 2)
    yield FAY, CloseVote("v1")


def planning() -> Iterator[Ask]:
    yield FAY, OpenStage("plans")
    for n in range(ACTIONS):
        plan = f"plan-g{n % GROUPS + 1}"
        yield person(n), AddAction(action=f"a{n}", plan=plan, horizon=100, what=TEXT.format(n))
    for n in count():
        said = ActionFields(helpers=TEXT.format(n))
        yield person(n % ACTIONS), EditAction(f"a{n % ACTIONS}", n // ACTIONS + 1, said)


def made(path: Path, events: int) -> Workshop:
    """A session file of at least `events` events at `path`, kept as a busy room keeps them."""
    storage = SqliteStorage.create(path, "bench")
    storage.db.execute("pragma synchronous = off")  # the making is not what is measured
    workshop, asks, clock = Workshop(storage.log), days(events), count(1_750_000_000_000, 1000)
    while workshop.seq < events:
        draft = Draft(workshop.copy(), storage, next(clock))
        for actor, command in islice(asks, min(AT_ONCE, events - workshop.seq)):
            ops.do(draft, actor, command)
        storage.append(draft.batch())
        workshop = draft.workshop
    storage.close()
    return workshop


def from_tables(path: Path) -> Workshop:
    storage, workshop = open_workshop(SessionFile(path))
    storage.close()
    return workshop


def by_replay(path: Path) -> Workshop:
    storage = SqliteStorage.open(path)
    workshop = replay(storage.log, storage.read())
    storage.close()
    return workshop


def of_another_version(path: Path) -> Workshop:
    """The first time after an upgrade: a replay, and the tables are made again."""
    db = sqlite3.connect(path)
    db.execute("delete from meta where name = 'tables'")
    db.commit()
    db.close()
    return from_tables(path)


def median(way: Callable[[Path], Workshop], path: Path, workshop: Workshop) -> float:
    """Seconds, of ROUNDS; what was opened must be `workshop`."""
    took = []
    for _ in range(ROUNDS):
        gc.collect()
        began = time.perf_counter()
        found = way(path)
        took.append(time.perf_counter() - began)
        assert found == workshop, way.__name__
    return statistics.median(took)


def measured(path: Path, events: int) -> dict[str, Any]:
    workshop = made(path, events)
    return {
        "events": workshop.seq,
        "records": sum(1 for _ in workshop.records()),
        "mb": path.stat().st_size / 1e6,
        "open_s": median(from_tables, path, workshop),
        "replay_s": median(by_replay, path, workshop),
        "upgrade_s": median(of_another_version, path, workshop),
    }


def measure(quick: bool) -> dict[str, Any]:
    """For each number of events: events, records, mb, and seconds open_s, replay_s, upgrade_s.

    The files are in the system's cache, as after a crash of the program.
    """
    with tempfile.TemporaryDirectory(prefix="wsr-opening-") as folder:
        return {
            str(n): measured(Path(folder) / f"{n}.sqlite", n)
            for n in (SIZES[:2] if quick else SIZES)
        }


def main() -> None:
    asked = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    asked.add_argument("--quick", action="store_true", help="leave out 100,000 events")
    found = measure(asked.parse_args().quick)
    print("  events  records      MB   open s  replay s  after an upgrade s")
    for told in found.values():
        print(
            f"{told['events']:8,} {told['records']:8,} {told['mb']:7.1f} {told['open_s']:8.3f} "
            f"{told['replay_s']:9.3f} {told['upgrade_s']:9.3f}"
        )


if __name__ == "__main__":
    main()
