"""Words: what docs/benchmarks.md says besides its figures."""

from __future__ import annotations

HEAD = """# Benchmarks

Made by `make bench` (`make bench QUICK=1` in three minutes); do not edit. Figures come from
`tests/bench`, and so do the verdicts. Ratios mean more than absolute times: they compare with
references that ran in the same minutes on the same machine."""

HOW = """## How it was measured

- The server has one core, the load client another: one process of plain sockets that speaks the
  whole protocol. A round in which the client needed more than 90 % of its core is void.
- Posts follow a schedule that does not wait for answers, and are timed from the moment in which
  they were due. A checkmark comes after the commit with `synchronous = FULL`. *On the last phone*
  means that every phone of the hall has it.
- Before a time counts, each of wsr's checkmarks was found in the session file and has a number of
  its own, patches joined on to one another on every phone, and every card had come exactly once.
  That checkmarks outlive a killed server and a power cut is what `make faults` shows.
- What was not answered within a minute makes its round a failure, never a gap.
- *The raw reference* is an asyncio server on `websockets` with nothing in it: it keeps the same
  posts in one transaction per batch, with the same SQLite and the same durability, and sends each
  50 ms what is new as one message to all. It knows no rules, no tables, no audiences, packs
  nothing, and shows no one anything that others may not see.
- The phones offer `permessage-deflate` as browsers do, but for the rows that say otherwise.
- *Core* is the share of its core that the server used. *CPU per delivery* is all CPU time of the
  server, that of taking posts in included, by patches received. Memory is what the server holds
  more than before the phones came, by phone."""

# What should grow with the phones, for each curve: what it is called, and its path.
BENDS = {
    "Storm of dots: each phone 5 in 5 s": ("Core", "dots.core"),
    "Storm of cards: each phone 5 in 5 s, every text to everyone": ("Core", "cards.core"),
    "One post at a time into a quiet room": ("Time to the last phone", "fanout.visible.p50"),
    "The door: all join at once, 100 cards on the wall; all lines are cut, all come back": (
        "Time until all are in",
        "join.took",
    ),
}

NOTES = {
    "Storm of dots: each phone 5 in 5 s": "Posts grow with the phones here, and so do the ballots, each of which is for one phone "
    "alone: so the work per tick has a part that grows with the posts. Once the core is full, "
    "ticks come later and hold more, which is where the time to the last phone bends.",
    "Storm of cards: each phone 5 in 5 s, every text to everyone": "Every text goes to every phone: bytes grow with phones times posts, which is the square of "
    "the hall. Below the bend a tick costs what its number of phones costs; beyond it, what its "
    "texts weigh.",
    "One post at a time into a quiet room": "Nothing but one write per phone: it grows with the phones and with nothing else.",
    "The door: all join at once, 100 cards on the wall; all lines are cut, all come back": "Whoever is in already is told of each newcomer, so that the bytes of an arrival grow with "
    "how many arrive together; the board itself is made for each phone.",
    "quiet": "nothing else goes on",
    "flood": "one phone floods",
    "heavy": "a PDF of the report each second",
    "posts_1": "1 post of each phone in 5 s",
    "posts_20": "20 posts of each phone in 5 s",
}
