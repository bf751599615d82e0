"""What was erased reads as an empty value of its type."""

from __future__ import annotations

from dataclasses import dataclass

import pytest

from wsr import codec
from wsr.domain.fields import Own
from wsr.domain.kernel import Event


@dataclass(frozen=True)
class Said(Event):
    text: Own[str]
    degree: Own[int | None]
    name: Own[str | None]
    votes: Own[dict[str, int]]
    many: Own[tuple[str, ...]]


def test_what_was_erased_reads_as_an_empty_value(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(codec.EVENTS, "said", Said)
    whole = Said("Nets", 4, "Ana", {"k1": 2}, ("k1",))
    entry = codec.to_entry(whole, 1, 1, None)
    assert codec.to_event(entry) == whole
    entry.beside.update(dict.fromkeys(entry.beside))
    assert codec.to_event(entry) == Said("", None, None, {}, ())
