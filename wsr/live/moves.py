"""Moves: the latest changes of a room, for who comes back and for who takes something back."""

from __future__ import annotations

from collections import deque
from itertools import takewhile

from wsr.codec import Entry
from wsr.domain.kernel import Change, Key, Record

MOST = 20_000  # changes that are kept

# A change at a seq, with its record as it was before, so that who had it can be told it is gone.
Move = tuple[int, Change, Record | None]


class Recent:
    """`moves` are all changes after the seq `since`, oldest first.

    `changers` are those who were the last to change what, since the room was opened.
    """

    def __init__(self, since: int, most: int = MOST) -> None:
        self.since, self.most = since, most
        self.moves: deque[Move] = deque(maxlen=most)
        self.changers: dict[Key, str | None] = {}

    def after(self, seq: int) -> list[Move]:
        """Read from the end, as most who come back have missed little."""
        return [*takewhile(lambda move: move[0] > seq, reversed(self.moves))][::-1]

    def remember(self, moves: list[Move], entries: list[Entry]) -> None:
        self.changers |= changers(moves, entries)
        overflow = len(self.moves) + len(moves) - self.most
        if overflow > 0:
            kept = len(self.moves)
            gone = self.moves[overflow - 1] if overflow <= kept else moves[overflow - kept - 1]
            self.since = gone[0]
        self.moves.extend(moves)


def changers(moves: list[Move], entries: list[Entry]) -> dict[Key, str | None]:
    """Who was the last to change what; None where the log says nothing of it."""
    people = {entry.seq: entry.person for entry in entries}
    return {change.key: people.get(seq) for seq, change, _ in moves}
