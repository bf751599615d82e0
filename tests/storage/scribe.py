"""A scribe: what the cast asks is decided and kept in a session file, as a room does it."""

from __future__ import annotations

from contextlib import suppress
from typing import Any

from tests.cast import CREATE, HOST, JOINED, NOW, Step
from wsr.codec import encode, to_wire
from wsr.domain.kernel import Record, Refused, Workshop
from wsr.live import ops
from wsr.live.ops import Draft, Op, Ops
from wsr.storage.base import Answer
from wsr.storage.sqlite import SqliteStorage


class Scribe:
    """`workshop` is what memory holds; an ask is a transaction of its own."""

    def __init__(self, storage: SqliteStorage) -> None:
        self.storage, self.workshop = storage, Workshop(storage.log)
        self.numbers: dict[str, int] = {}
        self.does((HOST, CREATE), *JOINED)

    def does(self, *steps: Step) -> None:
        """What is asked over HTTP alone: in one transaction, and without an answer."""
        draft = self._draft()
        for actor, command in steps:
            ops.do(draft, actor, command)
        self._keep(draft)

    def ask(self, who: str, do: str, with_: dict[str, Any]) -> Answer:
        """What `who` is answered, once it is on disk."""
        (answer,) = self.ask_together([(who, do, with_)])
        return answer

    def ask_together(self, asks: list[tuple[str | None, str, dict[str, Any]]]) -> list[Answer]:
        """The same for what came in while the disk was busy: one transaction for all.

        Whoever is not in the room gets no answer.
        """
        draft, answers = self._draft(), []
        for who, do, with_ in asks:
            with suppress(Refused):
                answers.append(self._answer(draft, who or "", do, with_))
        self._keep(draft)
        return answers

    def _answer(self, draft: Draft, who: str, do: str, with_: dict[str, Any]) -> Answer:
        n = self.numbers.get(who, 0) + 1
        message = Ops(self.workshop.log, f"phone-{who}", (Op(n, do, with_),))
        (answer,) = ops.answer(draft, who, message).results
        self.numbers[who] = n
        return answer

    def _draft(self) -> Draft:
        return Draft(self.workshop.copy(), self.storage, NOW)

    def _keep(self, draft: Draft) -> None:
        self.storage.append(draft.batch())
        self.workshop = draft.workshop


def told(records: Any) -> dict[tuple[str, str], bytes]:
    """Records by kind and id, in the form in which they travel."""
    return {key(record): encode(to_wire(record)) for record in records}


def key(record: Record) -> tuple[str, str]:
    return (record.kind, record.id)
