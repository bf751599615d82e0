"""Ops: numbered asks of one sender are answered once, in order, in a draft of the workshop."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Collection
from dataclasses import dataclass, field
from typing import Any

from wsr.activities.index import COMMANDS, decide, evolve, forget
from wsr.codec import Entry, as_sent, command_from_wire, to_entry
from wsr.domain import access, privacy
from wsr.domain.kernel import (
    N_,
    Actor,
    Change,
    Command,
    Event,
    Forget,
    Refused,
    Workshop,
    apply_in_place,
)
from wsr.domain.many import Left, sift
from wsr.domain.records import Person
from wsr.domain.sealing import Sealed
from wsr.live.moves import Move, Recent
from wsr.live.replay import steps
from wsr.live.unchanged import Since
from wsr.storage.base import Answer, Batch, Key, Sender, Storage


@dataclass(frozen=True)
class Op:
    n: int
    do: Any
    with_: Any
    again: bool = False  # it had its checkmark once, from a server whose copy is now used
    since: int | None = None  # see unchanged.py


@dataclass(frozen=True)
class Ops:
    """What a phone sends: ops in their order under a client's name, for the log it follows.

    `claim` is what its token leads to, and nothing in the file does.
    """

    log: str
    client: str
    ops: tuple[Op, ...]
    claim: str = ""


@dataclass(frozen=True)
class Answered:
    """One of: `results` with the sender's `last_n`, a `gap` (the n that is expected), `log`."""

    head: int
    last_n: int = 0
    results: tuple[Answer, ...] = ()
    gap: int | None = None
    log: str | None = None


FEWEST_BLANKS = 64  # in the place of the ballots of a secret vote


@dataclass
class Draft:
    """A batch in the making: nothing in it has happened before it is on disk."""

    workshop: Workshop
    storage: Storage
    at: int
    recent: Recent | None = None
    entries: list[Entry] = field(default_factory=list)
    moves: list[Move] = field(default_factory=list)
    answers: dict[tuple[str, int], Answer] = field(default_factory=dict)
    senders: dict[str, Sender] = field(default_factory=dict)
    keys: list[Key] = field(default_factory=list)
    forgets: list[Forget] = field(default_factory=list)
    dropped: list[str] = field(default_factory=list)  # hashes of keys
    renewed: list[Key] = field(default_factory=list)
    came_back: int = 0
    tidied: bool = False
    connected: Callable[[], Collection[str]] = frozenset  # people, as the room knows them

    def batch(self) -> Batch:
        return Batch(
            self.entries,
            [change for _, change, _ in self.moves],
            list(self.answers.values()),
            list(self.senders.values()),
            self.keys,
            self.forgets,
            self.dropped,
            self.renewed,
        )

    def active(self) -> frozenset[str]:
        """Who is connected now, or has an entry of their own in the log."""
        mine = {entry.person for entry in self.entries if entry.person}
        return frozenset({*self.connected(), *self.storage.authors(), *mine})

    @property
    def empty(self) -> bool:
        return not (self.entries or self.answers or self.keys or self.dropped or self.renewed)


def do(draft: Draft, actor: Actor, command: Command, since: int | None = None) -> int:
    """Decide and evolve in the draft; the seq of the last event, or Refused."""
    return do_to_many(draft, actor, command, since)[0]


def do_to_many(
    draft: Draft, actor: Actor, command: Command, since: int | None = None
) -> tuple[int, tuple[Left, ...]]:
    """The same, and which of the cards that the command names were left as they were."""
    stood = None if since is None else stood_at(draft, since)
    command, left = sift(command, lambda one: need_doable(draft, actor, one, stood))
    return do_all(draft, actor, command, stood), left


def need_doable(draft: Draft, actor: Actor, command: Command, stood: Since | None) -> None:
    events = decide(draft.workshop, actor, command, draft.at)
    if stood:
        for event in events:
            stood.need(actor, evolved(draft.workshop, event))


def do_all(draft: Draft, actor: Actor, command: Command, stood: Since | None) -> int:
    seq = draft.workshop.seq
    for event in decide(draft.workshop, actor, command, draft.at):
        changes = evolved(draft.workshop, event)
        if stood:
            stood.need(actor, changes)
        forgets = forget(draft.workshop, event, changes)
        seq = happen(draft, event, changes, None if event.unsigned else actor.person)
        blur(draft, [each for each in forgets if each.whole])
        draft.forgets += forgets
    return seq


def stood_at(draft: Draft, seq: int) -> Since:
    recent = draft.recent or Recent(draft.workshop.seq)
    return Since(seq, draft.workshop, draft.storage, recent, draft.moves, draft.entries)


def happen(draft: Draft, event: Event, changes: list[Change], person: str | None) -> int:
    seq = draft.workshop.seq + 1
    note(draft, seq, changes)
    apply_in_place(draft.workshop, seq, changes)
    draft.entries.append(to_entry(event, seq, draft.at, person))
    return seq


def blur(draft: Draft, forgets: list[Forget]) -> None:
    """Blank entries beside those that are about to become blank: their number says too much."""
    if forgets:
        many = draft.storage.holds(forgets) + len(to_blank(draft.entries, forgets))
        for _ in range(many, blurred(many)):
            happen(draft, Sealed(), [], None)


def to_blank(entries: list[Entry], forgets: list[Forget]) -> list[Entry]:
    gone = {(f.type, f.field, value) for f in forgets for value in f.values}
    return [e for e in entries if any((e.type, n, v) in gone for n, v in texts(e.data))]


def texts(data: dict[str, Any]) -> list[tuple[str, str]]:
    return [(name, value) for name, value in data.items() if isinstance(value, str)]


def blurred(many: int) -> int:
    """The next power of two; for a hall in which each tapped a few times much the same."""
    return max(FEWEST_BLANKS, 1 << (many - 1).bit_length())


def note(draft: Draft, seq: int, changes: list[Change]) -> None:
    """For those who are told of them; the draft is still as it was before."""
    for change in changes:
        draft.moves.append((seq, change, draft.workshop.find(*change.key)))


def catch_up(draft: Draft) -> None:
    """Take in what is kept already and this draft does not know: another writer's, say."""
    for entry, changes in steps(draft.workshop, draft.storage.read(draft.workshop.seq)):
        note(draft, entry.seq, changes)
        draft.entries.append(entry)
    draft.keys.extend(draft.storage.secrets())


def evolved(workshop: Workshop, event: Event) -> list[Change]:
    """A refusal here would leave half a command behind, so that it counts as our own fault."""
    try:
        return evolve(workshop, event)
    except Refused as refused:
        raise RuntimeError(f"{type(event).__name__} does not evolve: {refused.code}") from refused


def answer(draft: Draft, person: str, message: Ops) -> Answered:
    """The answer to a phone's message; Refused with `removed` or `foreign_client` for all of it."""
    if message.log != draft.workshop.log:
        return Answered(draft.workshop.seq, log=draft.workshop.log)
    access.need_in(draft.workshop, person)
    last_n = need_sender(draft, person, message.client).last_n
    results: list[Answer] = []
    for op in message.ops:
        if op.n > last_n + 1:
            break
        if op.n == last_n + 1:
            results.append(first_answer(draft, person, message, op))
            last_n = op.n
        else:
            results.append(same_answer(draft, message.client, op))
    if message.ops and not results:
        return Answered(draft.workshop.seq, last_n, gap=last_n + 1)
    return Answered(draft.workshop.seq, last_n, tuple(results))


def need_sender(draft: Draft, person: str, client: str) -> Sender:
    known = draft.senders.get(client) or draft.storage.sender(client)
    if known and known.person != person:
        raise Refused("foreign_client", N_("This page belongs to someone else. Reload it."))
    return known or Sender(client, person, 0)


def first_answer(draft: Draft, person: str, message: Ops, op: Op) -> Answer:
    """Accepted or refused, the number is used up and the answer kept for a resend."""
    client = message.client
    actor = actor_of(draft.workshop, person, message.claim or claim_of(client))
    try:
        command = command_from_wire(op.do, op.with_).in_sight_of(draft.workshop, draft.active)
        seq, left = do_to_many(draft, actor, command, op.since)
        said = Answer(client, op.n, digest(client, op), seq, left=tuple(map(plain_left, left)))
        draft.came_back += op.again
    except Refused as refused:
        said = Answer(client, op.n, digest(client, op), refused=plain(refused))
    draft.answers[client, op.n] = said
    draft.senders[client] = Sender(client, person, op.n)
    return said


def same_answer(draft: Draft, client: str, op: Op) -> Answer:
    said = draft.answers.get((client, op.n)) or draft.storage.answer(client, op.n)
    # Without a digest it was secret or is blanked: what was asked is no one's business.
    if said is None or said.digest not in ("", digest(client, op)):
        why = N_("This number was used for something else. Reload the page.")
        return Answer(client, op.n, "", refused=plain(Refused("n_reused", why)))
    return said


def actor_of(workshop: Workshop, person: str | None, claim: str = "") -> Actor:
    who = workshop.need(Person, person)
    return Actor(who.id, who.role, who.group, claim, who.table)


def claim_of(secret: str) -> str:
    """For whoever holds the secret; the hash that is kept of the secret itself leads to another."""
    return hashlib.sha256(f"claim\0{secret}".encode()).hexdigest()[:32]


def digest(client: str, op: Op) -> str:
    """By which an op is known again, with the phone's own name in it; of a secret choice none."""
    if is_secret(op.do):
        return ""
    asked = [client, op.do, op.with_, *([] if op.since is None else [op.since])]
    return hashlib.sha256(as_sent(asked)).hexdigest()[:32]


def is_secret(do: Any) -> bool:
    command = COMMANDS.get(do) if isinstance(do, str) else None
    return command is not None and bool(privacy.seals(command[0]))


def plain_left(left: Left) -> dict[str, Any]:
    return {"card": left.card, **plain(left.refused)}


def plain(refused: Refused) -> dict[str, Any]:
    said = {"code": refused.code, "why": refused.why, "params": refused.params}
    return {**said, "field": refused.field} if refused.field else said


Work = Callable[[Draft], Any]
