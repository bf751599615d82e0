"""Tracing: where a thing comes from and what came of it, walked over the joins of all parts."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass

from wsr.domain.joins import Join
from wsr.domain.kernel import Key, Workshop

# What is beneath a card is a cause of it or says more about it; it shares the card's fate.
CAUSES = frozenset({"beneath", "root_cause"})


@dataclass(frozen=True)
class Step:
    """A thing on the way: `how` it hangs together with `of`, from which it was reached."""

    key: Key
    how: str
    of: Key


class Trail:
    """The joins of a workshop whose two ends are there, looked up from either end.

    `said` and `about` are what the parts say of their steps, see manifest.py.
    """

    def __init__(
        self,
        w: Workshop,
        joins: Iterable[Join],
        said: frozenset[str],
        about: Mapping[str, tuple[str, ...]],
    ) -> None:
        self.w, self.about, self._hows = w, about, CAUSES | said
        every = dict.fromkeys(joins)
        self.joins = [j for j in every if self.is_here(j.from_) and self.is_here(j.to)]
        self._after: dict[Key, list[Step]] = {}
        self._before: dict[Key, list[Step]] = {}
        for j in self.joins:
            self._after.setdefault(j.from_, []).append(Step(j.to, j.how, j.from_))
            self._before.setdefault(j.to, []).append(Step(j.from_, j.how, j.to))

    def is_here(self, key: Key) -> bool:
        kind, id = key
        return any(self.w.find(each, id) for each in self.about.get(kind, (kind,)))

    def after(self, key: Key) -> list[Step]:
        """What follows from it at once."""
        return self._after.get(key, [])

    def before(self, key: Key) -> list[Step]:
        """What it follows from at once."""
        return self._before.get(key, [])

    def came_of(self, key: Key) -> list[Step]:
        """What followed from it, the nearest first, each thing once.

        What hangs on a thing shares its fate: what became of a barrier became of its causes.
        """
        hosts = self._hosts(key)
        fates = [
            s for host in hosts for s in self.after(host.key) if s.how not in self._beside(host)
        ]
        return reached([*self.after(key), *fates], {key, *(h.key for h in hosts)}, self.after)

    def comes_from(self, key: Key) -> list[Step]:
        """What led to it, the nearest first, each thing once; then what hangs on those things."""
        seen = {key}
        before = reached(self.before(key), seen, self.before)
        hanging = [s for b in before for s in self._hanging(b.key) if s.how not in siblings(b)]
        return [*before, *reached(hanging, seen, self._hanging)]

    def _beside(self, host: Step) -> frozenset[str]:
        """As siblings, for what hangs on `host`; of what is said, what else is said too."""
        return CAUSES if host.how in CAUSES else self._hows

    def _hosts(self, key: Key) -> list[Step]:
        """What it hangs on, and what that hangs on in its turn."""
        return reached(self._hung_on(key), {key}, self._hung_on)

    def _hanging(self, key: Key) -> list[Step]:
        return [step for step in self.after(key) if step.how in self._hows]

    def _hung_on(self, key: Key) -> list[Step]:
        return [step for step in self.before(key) if step.how in self._hows]


def reached(
    first: Iterable[Step], seen: set[Key], onward: Callable[[Key], list[Step]]
) -> list[Step]:
    """The first steps and all that `onward` leads to, without what is in `seen`, which grows."""
    found, queue = list[Step](), deque(first)
    while queue:
        step = queue.popleft()
        if step.key not in seen:
            seen.add(step.key)
            found.append(step)
            queue.extend(onward(step.key))
    return found


def siblings(step: Step) -> frozenset[str]:
    """How what is left out hangs on it: the other causes, where a cause led here."""
    return CAUSES if step.how in CAUSES else frozenset()
