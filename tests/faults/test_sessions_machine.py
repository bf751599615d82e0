"""Whatever phones say, say again, mix up or miss, and however often the laptop restarts, all agree."""

from __future__ import annotations

import os
import tempfile
from dataclasses import dataclass, field
from math import inf
from pathlib import Path
from typing import Any

from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule

from tests.cast import CREATE, JOINED
from tests.domain.histories import BEGUN, STAGE_IDS, step
from tests.domain.test_histories import CHECKS
from tests.live.still import Still
from tests.patience import PATIENCE
from tests.test_boards import Board, board, patched
from wsr.activities.dots.records import Vote
from wsr.codec import decode, encode, to_wire
from wsr.domain.following import Follow
from wsr.domain.kernel import Refused
from wsr.domain.records import Person
from wsr.live.job import Job
from wsr.live.loop import ThreadLoop
from wsr.live.ops import Answered, Op, Ops, answer
from wsr.live.replay import replay
from wsr.live.room import HOST
from wsr.live.rooms import Rooms
from wsr.storage.data_dir import Folder
from wsr.web.identity import Seat
from wsr.web.realtime.asking import scope_of, scope_told
from wsr.web.realtime.broadcast import Broadcast
from wsr.web.realtime.pacing import STEADY
from wsr.web.realtime.patches import as_told
from wsr.web.realtime.snapshots import snapshot
from wsr.web.realtime.sockets import missed

NAMES = ("fay", "ana", "ben", "rui", "wall")
LOOKS = (Follow(of=frozenset({("stage", id)})) for id in STAGE_IDS)
FOLLOWS = (None, Follow(now=True), Follow(now=True), *LOOKS)
WHO = st.sampled_from(NAMES[:-1])
SEED = st.integers(0, 2**32)
PLACE = st.integers(0, 50)


@dataclass
class Page:
    """What one phone knows: its ops with the answers, and the board as it was told."""

    name: str
    said: list[tuple[Op, Any]] = field(default_factory=list)
    store: Board = field(default_factory=dict)
    log: str = ""
    upto: int = 0
    follows: bool = False
    looks_at: Follow | None = None  # None: at everything
    had: list[Any] | None = None  # what that came to, as it was told last

    @property
    def person(self) -> str | None:
        return None if self.name == "wall" else self.name

    def take(self, patch: dict[str, Any]) -> None:
        """As sync_rules.js does."""
        if patch["log"] != self.log or patch["from"] > self.upto:
            self.follows = False
        elif patch["upto"] > self.upto:
            self.store = patched(self.store, patch["put"], patch["remove"])
            self.upto, self.had = patch["upto"], patch.get("follow", self.had)

    def asks(self) -> dict[str, Any]:
        less = {} if self.looks_at is None else {"follow": {"had": self.had}}
        return {"log": self.log, "after": self.upto, **less}


class Sessions(RuleBasedStateMachine):
    @initialize()
    def arrive(self):
        self.now, self.deaf = 100.0, set()
        self.folder = tempfile.TemporaryDirectory(dir=MEMORY)
        self.pages = {name: Page(name) for name in NAMES}
        self.open()
        self.room, _ = self.rooms.create(CREATE)
        self.code = self.room.code
        for actor, command in JOINED:
            assert actor == HOST
            self.room.do(actor, command)
        for who, do, with_ in BEGUN:
            self.say(self.pages[who], [(do, with_)])
        self.say(self.pages["fay"], [("mark_leverage", {"on": "k2"})])
        for page in self.pages.values():
            self.enter(page)

    def open(self):
        self.broadcast = Broadcast(Still(), self, clock=lambda: self.now)
        self.rooms = Rooms(
            Folder(Path(self.folder.name)).claim(),
            ThreadLoop(),
            publish=lambda *told: self.broadcast.publish(*told),
        )

    def taken(self, name):
        return name not in self.deaf

    def emit(self, event, payload, names, asker=None):
        patch = decode(encode(as_told(payload)))
        patch["remove"] = [tuple(key) for key in patch["remove"]]
        for name in names:
            self.need_secret(name, patch["put"])
            self.pages[name].take(patch)

    def need_secret(self, name, records):
        """No ballot but the own one and no result travels while its vote is open."""
        opened = {vote.id for vote in self.room.workshop.all(Vote) if vote.status == "open"}
        for record in records:
            if record["kind"] in ("ballot", "proxy_ballots", "tally") and record["vote"] in opened:
                assert name in (record.get("person"), record.get("by")), "shown early"

    # --- what people do

    @rule(seed=SEED)
    def somebody_says(self, seed):
        who, do, with_ = step(seed, self.room.workshop)
        self.say(self.pages.get(who) or self.pages["ana"], [(do, with_)])

    @rule(who=WHO, seeds=st.lists(SEED, min_size=2, max_size=5))
    def somebody_says_much_at_once(self, who, seeds):
        self.say(self.pages[who], [step(seed, self.room.workshop)[1:] for seed in seeds])

    @rule(who=WHO, on=st.sampled_from(("k1", "k2")), dots=st.integers(0, 6))
    def somebody_votes(self, who, on, dots):
        """Where nothing is open, Fay opens a vote first."""
        votes = self.room.workshop.all(Vote)
        opened = [vote.id for vote in votes if vote.status == "open"]
        if not opened:
            opened = [f"vote{len(votes)}"]
            self.say(
                self.pages["fay"],
                [("open_vote", {"vote": opened[0], "stage": "leverage", "budget": 4})],
            )
        self.say(self.pages[who], [("place_dots", {"vote": opened[0], "on": on, "dots": dots})])

    @rule()
    def fay_closes_the_vote(self):
        for vote in self.room.workshop.all(Vote):
            if vote.status == "open":
                self.say(self.pages["fay"], [("close_vote", {"vote": vote.id})])

    @rule(
        who=st.sampled_from(NAMES[1:-1]),
        group=st.sampled_from(("fishers", "ministry", "traders")),
        role=st.sampled_from(("participant", "recorder")),
    )
    def fay_moves_somebody(self, who, group, role):
        self.say(
            self.pages["fay"],
            [
                ("move_person", {"person": who, "group": group}),
                ("set_role", {"person": who, "role": role}),
            ],
        )

    @rule(seeds=st.lists(SEED, min_size=2, max_size=6))
    def all_speak_at_the_same_moment(self, seeds):
        """One batch, one transaction; nobody takes part twice."""
        asked = {}
        for seed in seeds:
            who, do, with_ = step(seed, self.room.workshop)
            page = self.pages.get(who) or self.pages["ana"]
            asked.setdefault(page.name, (page, [Op(len(page.said) + 1, do, with_)]))
        jobs = [(page, ops, *self.job(page, ops)) for page, ops in asked.values()]
        self.room._queue.extend(job for _, _, job, _ in jobs)
        self.room._wake.set()
        for page, ops, job, done in jobs:
            assert done.wait(PATIENCE)
            self.note(page, ops, job.outcome)

    def job(self, page, ops):
        message, done = self.message(page, ops), ThreadLoop().signal()
        return Job(lambda draft: answer(draft, page.person, message), lambda _: done.set()), done

    def say(self, page, asked):
        ops = [Op(len(page.said) + n, do, with_) for n, (do, with_) in enumerate(asked, 1)]
        self.note(page, ops, lambda: self.ask(page, ops))

    def note(self, page, ops, outcome):
        answered, code = tried(outcome)
        if code:
            assert (code, self.is_in(page)) == ("removed", False)
            return
        assert [each.n for each in answered.results] == [op.n for op in ops]
        assert answered.last_n == ops[-1].n
        page.said += zip(ops, answered.results, strict=True)

    def ask(self, page, ops, client="") -> Answered:
        return self.room.ask(page.person, self.message(page, ops, client))

    def message(self, page, ops, client=""):
        return Ops(self.room.workshop.log, client or f"phone-{page.name}", tuple(ops))

    def is_in(self, page):
        who = self.room.workshop.get(Person, page.person)
        return page.person is None or bool(who and who.status == "in")

    # --- what goes wrong

    @rule(who=WHO, start=PLACE, many=st.integers(1, 5))
    def a_phone_says_again_what_it_said(self, who, start, many):
        page = self.pages[who]
        if page.said and self.is_in(page):
            again = page.said[start % len(page.said) :][:many]
            seq = self.room.workshop.seq
            told = self.ask(page, [op for op, _ in again])
            assert self.plain(told.results) == self.plain(said for _, said in again)
            assert (told.last_n, self.room.workshop.seq) == (len(page.said), seq)

    @rule(who=WHO, start=PLACE, seed=SEED)
    def a_number_is_used_for_something_else(self, who, start, seed):
        page = self.pages[who]
        if not page.said or not self.is_in(page):
            return
        op, said = page.said[start % len(page.said)]
        seq = self.room.workshop.seq
        [told] = self.ask(
            page, [Op(op.n, "add_pledge", {"pledge": "x", "text": str(seed)})]
        ).results
        if self.room.storage.answer(f"phone-{who}", op.n).digest:
            assert told.refused["code"] == "n_reused"
        else:  # what was asked then is nobody's business any more
            assert self.plain([told]) == self.plain([said])
        assert self.room.workshop.seq == seq

    @rule(who=WHO, jump=st.integers(2, 9), seed=SEED)
    def a_number_is_left_out(self, who, jump, seed):
        page = self.pages[who]
        if self.is_in(page):
            seq, op = (
                self.room.workshop.seq,
                Op(len(page.said) + jump, *step(seed, self.room.workshop)[1:]),
            )
            assert self.ask(page, [op]).gap == len(page.said) + 1
            assert self.room.workshop.seq == seq

    @rule(who=WHO, other=WHO)
    def a_phone_speaks_under_the_name_of_another(self, who, other):
        page, foreign = self.pages[who], self.pages[other]
        if page is not foreign and foreign.said and self.is_in(page):
            ask = lambda: self.ask(page, [foreign.said[0][0]], client=f"phone-{other}")  # noqa: E731
            assert tried(ask) == (None, "foreign_client")

    @rule(who=WHO)
    def a_phone_follows_another_log(self, who):
        message = Ops("another", f"phone-{who}", (Op(1, "add_pledge", {}),))
        assert self.room.ask(who, message).log == self.room.workshop.log

    @rule(who=st.sampled_from(NAMES))
    def a_line_breaks(self, who):
        self.broadcast.leave(self.code, who)
        self.pages[who].follows = False

    @rule(who=st.sampled_from(NAMES))
    def a_phone_comes_back(self, who):
        self.enter(self.pages[who])

    def enter(self, page):
        """As Door.enter does."""
        actor, code = tried(lambda: Seat(self.room, page.person).actor)
        if code:
            assert (code, self.is_in(page)) == ("removed", False)
            return
        scope = scope_of(self.room.workshop, actor.group, page.looks_at, actor.table)
        upto = self.broadcast.follow(self.room, page.name, actor, follow=page.looks_at)
        told = missed(page.asks(), self.room, actor, scope)
        if told is None:
            told = snapshot(self.room.workshop, actor, scope), []
            page.store = {}
        put, remove = decode(encode(told[0])), told[1]
        page.had = None if scope is None else decode(encode(scope_told(scope)))
        self.need_secret(page.name, put)
        page.store = patched(page.store, put, remove)
        page.log, page.upto, page.follows = self.room.workshop.log, upto, True

    @rule()
    def a_tick(self):
        self.tick(inf, set())
        for page in self.pages.values():
            if page.follows:
                assert self.lacks_nothing(page)
                assert page.store == self.sight_of(page)
        self.memory_tables_and_log_agree()

    def lacks_nothing(self, page):
        """Whoever follows less need not know how far the room is, but what it follows."""
        scope = self.scope_of(page)
        if scope is None:
            return page.upto == self.room.workshop.seq
        return page.had == decode(encode(scope_told(scope)))

    @rule(deaf=st.sets(st.sampled_from(NAMES)))
    def a_tick_in_a_full_air(self, deaf):
        self.tick(STEADY, deaf)
        for page in self.pages.values():
            if page.follows and page.name not in deaf:
                assert page.store == self.sight_of(page)

    def tick(self, rate, deaf):
        following = self.broadcast._rooms[self.code]
        following.pacing.rate, self.deaf = rate, deaf
        self.now += 0.3
        self.broadcast.tick(following)

    def sight_of(self, page):
        actor = Seat(self.room, page.person).actor
        return board(snapshot(self.room.workshop, actor, self.scope_of(page)))

    def scope_of(self, page):
        actor = Seat(self.room, page.person).actor
        return scope_of(self.room.workshop, actor.group, page.looks_at, actor.table)

    @rule(who=st.sampled_from(NAMES), looks_at=st.sampled_from(FOLLOWS))
    def a_phone_looks_at_something_else(self, who, looks_at):
        page = self.pages[who]
        if looks_at is None:
            page.log = ""  # it holds a part, and asks for all
        page.looks_at = looks_at
        self.enter(page)

    @precondition(lambda self: self.room.workshop.seq % 3 == 0)
    @rule()
    def the_laptop_restarts(self):
        before = self.room.workshop
        self.rooms.close()
        self.open()
        self.room = self.rooms.get(self.code)
        assert self.room.workshop == before
        for page in self.pages.values():
            page.follows = False
        self.enter(self.pages["fay"])

    def plain(self, answers):
        """What a phone is told; a sealed vote moves the numbers of what was said beside it."""
        sealed = any(v.secret and v.status == "closed" for v in self.room.workshop.all(Vote))
        answers = list(answers)
        assert all((each.seq or 0) <= self.room.workshop.seq for each in answers), "yet to come"
        return [(each.n, None if sealed else each.seq, each.refused) for each in answers]

    # --- what holds always

    def memory_tables_and_log_agree(self):
        w, storage = self.room.workshop, self.room.storage
        assert replay(storage.log, storage.read()) == w, "the log tells another story"
        tables = sorted((to_wire(record) for record in storage.records()), key=str)
        assert tables == sorted((to_wire(record) for record in w.records()), key=str)

    @invariant()
    def nobody_has_more_dots_and_nobody_sees_too_much(self):
        for check in CHECKS:
            check(self.room.workshop)

    @invariant()
    def every_op_happened_at_most_once(self):
        for page in self.pages.values():
            sender = self.room.storage.sender(f"phone-{page.name}")
            assert (sender.last_n if sender else 0) == len(page.said)

    def teardown(self):
        if hasattr(self, "room"):
            self.a_tick()
            self.rooms.close()
            self.folder.cleanup()


def tried(work: Any) -> tuple[Any, str | None]:
    """What came of it, or the code with which it was refused."""
    try:
        return work(), None
    except Refused as refused:
        return None, refused.code


# Nothing is proved here about disks, so that none has to be waited for.
MEMORY = "/dev/shm" if Path("/dev/shm").is_dir() else None
EXAMPLES = 400 if os.environ.get("WSR_FAULTS_LONG") else 15
TestSessions = Sessions.TestCase
TestSessions.settings = settings(
    settings.default, stateful_step_count=30, print_blob=True, max_examples=EXAMPLES
)
