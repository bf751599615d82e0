"""Whatever anyone asks in whatever order, what the house promises of a record holds."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from hypothesis import given as all_of
from hypothesis import strategies as st

from tests.activities.scenes import scenes
from tests.cast import CREATE, HOST, JOINED, NOW, actor_of, actors
from tests.domain.histories import BEGUN, STAGE_IDS, step
from wsr import codec
from wsr.activities.index import COMMANDS, decide, evolve, forget
from wsr.codec import Entry, command_from_wire, decode, encode, to_wire
from wsr.domain.fields import To, marked
from wsr.domain.kernel import Actor, Change, Event, Forget, Put, Record, Refused, Workshop, apply
from wsr.domain.records import Authorship, Card
from wsr.domain.visibility import sees
from wsr.live.replay import replay

Seen = dict[tuple[str, str], Record]


class History:
    """A workshop with its log; every step is checked as it is made, unless only its end matters."""

    def __init__(self, seed: int = 0, *, checked: bool = True) -> None:
        self.checked = checked
        self.workshop = Workshop("log")
        self.entries: list[Entry] = []
        self.changes: list[list[Change]] = []  # of each entry
        for actor, command in ((HOST, CREATE), *JOINED):
            self.carry_out(actor, command)
        for who, do, with_ in BEGUN:
            assert self.ask(who, do, with_) is None
        self.ask("fay", "open_stage", {"stage": STAGE_IDS[seed % len(STAGE_IDS)]})

    def ask(self, who: str | None, do: str, with_: dict[str, Any]) -> Refused | None:
        was = state(self.workshop) if self.checked else None
        try:
            self.carry_out(actor_of(self.workshop, who), command_from_wire(do, with_))
        except Refused as refused:
            found = refused
        else:
            return None
        assert was is None or state(self.workshop) == was, "a refusal changes nothing"
        assert found.code.isidentifier(), "a code for programs"
        assert str(found).endswith("."), "a sentence for people"
        return found

    def carry_out(self, actor: Actor, command: Any) -> None:
        for event in decide(self.workshop, actor, command, NOW + len(self.entries)):
            self.changes.append(evolve(self.workshop, event))
            if self.checked:
                self.checked_step(actor, event)
            else:
                self.workshop = apply(self.workshop, self.workshop.seq + 1, self.changes[-1])

    def checked_step(self, actor: Actor, event: Event) -> None:
        entry = travelled(codec.to_entry(event, self.workshop.seq + 1, NOW, actor.person))
        self.entries = [forgotten(each, forget(self.workshop, event)) for each in self.entries]
        self.entries.append(entry)
        self.workshop = after(self.workshop, self.changes[-1], entry)


def after(workshop: Workshop, changes: list[Change], entry: Entry) -> Workshop:
    before = state(workshop)
    assert changes == evolve(workshop, codec.to_event(entry)), "what is read back means the same"
    new = apply(workshop, workshop.seq + 1, changes)
    assert state(workshop) == before, "the workshop before is as it was"
    for actor in actors(workshop):
        if actor in actors(new):
            told = patched(visible(workshop, actor), changes, actor)
            assert told == visible(new, actor), f"{actor} misses or keeps something"
    return new


def forgotten(entry: Entry, forgets: list[Forget]) -> Entry:
    """The entry after words of its kind have left the log, as an engine takes them out."""
    hit = any(f.type == entry.type and entry.data.get(f.field) in f.values for f in forgets)
    return replace(entry, beside=dict.fromkeys(entry.beside)) if hit else entry


def travelled(entry: Entry) -> Entry:
    """The entry as it comes back from the disk."""
    data, beside = decode(encode(entry.data)), decode(encode(entry.beside))
    return Entry(entry.seq, entry.at, entry.person, entry.type, entry.version, data, beside)


def visible(workshop: Workshop, actor: Actor) -> Seen:
    """What someone can see of a workshop: the reference for every channel."""
    return {(r.kind, r.id): r for r in workshop.records() if sees(actor, r)}


def patched(seen: Seen, changes: list[Change], actor: Actor) -> Seen:
    """What a phone has after a patch: put what it can see, remove what it may no longer see."""
    seen = dict(seen)
    for change in changes:
        if isinstance(change, Put) and sees(actor, change.record):
            seen[change.key] = change.record
        else:
            seen.pop(change.key, None)
    return seen


def state(workshop: Workshop) -> tuple[int, bytes]:
    return workshop.seq, encode([to_wire(r) for r in workshop.records()])


SEEDS = st.lists(st.integers(0, 2**32), min_size=40, max_size=70)


def history(seeds: list[int]) -> History:
    told = History(seeds[0])
    for seed in seeds:
        told.ask(*step(seed, told.workshop))
    return told


@all_of(SEEDS)
def test_whatever_happens_the_promises_hold(seeds):
    told = history(seeds)
    the_log_replays(told)
    for check in CHECKS:
        check(told.workshop)


def the_log_replays(told: History) -> None:
    again = replay("log", told.entries)
    assert again == told.workshop
    assert state(again) == state(told.workshop), "in the same order"


def every_record_travels(w: Workshop) -> None:
    for record in w.records():
        assert codec.from_wire(type(record), decode(encode(to_wire(record)))) == record


def every_reference_resolves(w: Workshop) -> None:
    for record in w.records():
        lasting = [(f, mark) for f, mark in marked(type(record), To).items() if mark.lasting]
        for field, mark in lasting:
            id = getattr(record, field)
            kinds = [mark.kind, *([] if mark.lasting else [f"removed_{mark.kind}"])]
            found = any(w.find(kind, id) for kind in kinds) if id else True
            assert found, f"{record} points at nothing in {field}"


def no_one_learns_who_wrote_a_card(w: Workshop) -> None:
    for mine in w.all(Authorship):
        assert {a.person for a in actors(w) if sees(a, mine)} <= {mine.person}
        card = w.get(Card, mine.id) or w.find("rating", mine.id)
        assert card, "whose it is outlives what it is"
        if getattr(card, "by", None) is None:
            assert mine.person not in encode(to_wire(card)).decode().replace('"', "/").split("/")


def hidden_words_are_seen_by_author_and_facilitators(w: Workshop) -> None:
    for card in w.all(Card):
        if card.shown != "shown":
            assert all(a.facilitates for a in actors(w) if sees(a, card))


CHECKS = (
    every_record_travels,
    every_reference_resolves,
    no_one_learns_who_wrote_a_card,
    hidden_words_are_seen_by_author_and_facilitators,
    *(check for each in scenes().values() for check in each.checks),
)


def after_the_morning(seed: int) -> History:
    """Every second room has had a morning of every activity: more can be done there."""
    told = History(seed, checked=False)
    for ask in (ask for scene in scenes().values() for ask in scene.morning if seed % 2):
        told.ask(*ask)
    return told


def test_the_histories_reach_everything_that_can_be_asked():
    """A random test that is refused everything would prove nothing."""
    told, left = History(checked=False), set(COMMANDS)
    for seed in range(60_000):
        who, do, with_ = step(seed, told.workshop, left if seed % 2 else ())
        if told.ask(who, do, with_) is None:
            left.discard(do)
        if seed % 60 == 0:
            told = after_the_morning(seed // 60)
        if not left:
            break
    assert left == set()
