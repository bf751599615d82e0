"""Restart: the server is killed under a full hall, and the hall comes back by itself.

    python -m tests.faults.restart --phones 300 --json          kill -9, start again
    python -m tests.faults.restart --phones 300 --cut --json    all lines are cut, the server lives
"""

from gevent import monkey

if __name__ == "__main__":
    monkey.patch_all()

import argparse
import json
import tempfile
import time
from pathlib import Path
from typing import Any

from tests.faults.hall import Hall, agrees, until
from tests.faults.session_file import said_in
from tests.faults.storm import LIVELY, Storm, compared, speak
from wsr.rehearsal.phone import Phone

WINDOW = 0.1  # seconds
BACK = 30.0


class Hit(Storm):
    """The hall goes on speaking while it is hit."""

    def restart(self) -> None:
        lines = self._lines()
        self._speak(1)
        self.hall.kill()
        self._speak(0.3)
        begun = time.monotonic()
        self.hall.start(*LIVELY)
        self.figures["open_after_s"] = round(time.monotonic() - begun, 2)
        self._come_back(begun, lines)

    def cut(self) -> None:
        lines = self._lines()
        before, begun = len(self.proxy.opened_at), time.monotonic()
        self.figures["cut"] = self.proxy.cut_all()
        self._come_back(begun, lines)
        self.figures |= spread(self.proxy.opened_at[before:])

    def _speak(self, share: float) -> None:
        speaking = [p for p in self.phones if self.chance.random() < share]
        for phone in speaking:
            speak(phone, self.chance)

    def _lines(self) -> dict[Phone, int]:
        return {phone: phone.lines for phone in self.phones}

    def _come_back(self, begun: float, lines: dict[Phone, int]) -> None:
        """Everybody is live on a line that they have opened by themselves."""
        back = lambda: sum(p.live and p.lines > had for p, had in lines.items())  # noqa: E731
        until(lambda: back() == len(lines), "everybody to be back", BACK)
        self.figures["back_after_s"] = round(time.monotonic() - begun, 2)
        until(lambda: not any(p.waiting for p in self.phones), "every post to be answered", BACK)
        until(lambda: all(agrees(p) for p in self.phones), "everybody to show the same", BACK)
        self.figures |= {"phones": len(lines), "back": back()}

    def compare(self) -> None:
        self.end()
        self.figures |= compared(self.phones, said_in(self.hall.folder, self.made["code"]))


def spread(opened_at: list[float]) -> dict[str, float]:
    """New lines in the fullest window of 100 ms, and in the mean one while they came."""
    opened = sorted(opened_at)
    most = max(sum(at <= other < at + WINDOW for other in opened) for at in opened)
    took = opened[-1] - opened[0]
    mean = len(opened) * WINDOW / max(took, WINDOW)
    return {"lines": len(opened), "most_in_100_ms": most, "mean_in_100_ms": round(mean, 1),
            "came_within_s": round(took, 2)}  # fmt: skip


def main() -> None:
    wanted = argparse.ArgumentParser()
    wanted.add_argument("--phones", type=int, default=300)
    wanted.add_argument("--seed", type=int, default=7)
    wanted.add_argument("--cut", action="store_true")
    wanted.add_argument("--json", action="store_true")
    given = wanted.parse_args()
    figures = hit(given.phones, given.seed, given.cut)
    if given.json:
        print(json.dumps(figures))
    else:
        print("\n".join(f"{name:16} {value}" for name, value in figures.items()))


def hit(phones: int, seed: int, cut: bool) -> dict[str, Any]:
    with tempfile.TemporaryDirectory() as folder:
        hall = Hall(Path(folder) / "sessions").start(*LIVELY)
        people = Hit(hall, seed)
        try:
            people.gather(phones)
            if cut:
                people.cut()
            else:
                people.restart()
            people.compare()
        finally:
            hall.stop()
    return people.figures


if __name__ == "__main__":
    main()
