"""Played: what happened in a rehearsal."""

from __future__ import annotations

from dataclasses import dataclass, field

from wsr.cli.rehearse.network import Network


@dataclass
class Played:
    """What happened. Times in seconds; `visible` is until the last phone shows a card."""

    phones: int
    seconds: float
    joined: list[float] = field(default_factory=list)
    acked: list[float] = field(default_factory=list)
    visible: list[float] = field(default_factory=list)
    back: list[float] = field(default_factory=list)
    refused: list[str] = field(default_factory=list)
    unanswered: int = 0
    unequal: int = 0  # phones that do not show what the server has
    did: list[str] = field(default_factory=list)  # to a workshop of others, in sentences
    network: Network | None = None  # what carries the packets, measured before anyone came
    knocks: list[float] = field(default_factory=list)  # how long it alone needed meanwhile
    bytes: int = 0  # that came to all phones from when they were in until they were done
    busy: float = 0.0  # share of a core that the playing took, on this computer
