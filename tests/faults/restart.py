"""Restart: all lines of a full hall are cut, then its server is killed; the hall comes back on its own.

python -m tests.faults.restart --phones 300 --json
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
from wsr.cli.rehearse.phone import Phone

WINDOW = 0.1  # seconds
BACK = 30.0
HELD = 1.5  # seconds


class Hit(Storm):
    """The hall keeps speaking while it is hit."""

    def restart(self) -> None:
        lines = self._lines()
        self._speak(1)
        self.hall.kill()
        self._speak(0.3)
        begun = time.monotonic()
        self.hall.start(*LIVELY)
        self.figures["open_after_s"] = round(time.monotonic() - begun, 2)
        self.figures["open_cpu_s"] = round(self.hall.cpu(), 2)
        self.figures["back_after_kill_s"] = self._come_back(begun, lines)

    def cut(self) -> None:
        lines = self._lines()
        before, begun = len(self.proxy.opened_at), time.monotonic()
        # Held, so that they are counted when they knock and not when this machine gets to them.
        self.proxy.weather.held = True
        self.figures["cut"] = self.proxy.cut_all()
        time.sleep(HELD)
        self.proxy.weather.held = False
        self.figures["back_after_cut_s"] = self._come_back(begun, lines)
        self.figures |= spread(self.proxy.opened_at[before:])

    def _speak(self, share: float) -> None:
        speaking = [p for p in self.phones if self.chance.random() < share]
        for phone in speaking:
            speak(phone, self.chance)

    def _lines(self) -> dict[Phone, int]:
        return {phone: phone.lines for phone in self.phones}

    def _come_back(self, begun: float, lines: dict[Phone, int]) -> float:
        """Everyone is live on a line that they have opened on their own."""
        back = lambda: sum(p.live and p.lines > had for p, had in lines.items())  # noqa: E731
        until(lambda: back() == len(lines), "everyone to be back", BACK)
        took = round(time.monotonic() - begun, 2)
        until(lambda: not any(p.waiting for p in self.phones), "every post to be answered", BACK)
        until(lambda: all(agrees(p) for p in self.phones), "everyone to show the same", BACK)
        self.figures |= {"phones": len(lines), "back": back()}
        return took

    def compare(self) -> None:
        self.end()
        self.figures |= compared(self.phones, said_in(self.hall.folder, self.made["code"]))


def spread(opened_at: list[float]) -> dict[str, float]:
    """Knocks in the fullest window of 100 ms, and in the mean one while they came."""
    opened = sorted(opened_at)
    most = max(sum(at <= other < at + WINDOW for other in opened) for at in opened)
    took = opened[-1] - opened[0]
    mean = len(opened) * WINDOW / max(took, WINDOW)
    return {
        "knocks": len(opened),
        "most_in_100_ms": most,
        "mean_in_100_ms": round(mean, 1),
        "came_within_s": round(took, 2),
    }


def main() -> None:
    wanted = argparse.ArgumentParser()
    wanted.add_argument("--phones", type=int, default=300)
    wanted.add_argument("--seed", type=int, default=7)
    wanted.add_argument("--json", action="store_true")
    given = wanted.parse_args()
    figures = hit(given.phones, given.seed)
    if given.json:
        print(json.dumps(figures))
    else:
        print("\n".join(f"{name:16} {value}" for name, value in figures.items()))


def hit(phones: int, seed: int) -> dict[str, Any]:
    with tempfile.TemporaryDirectory() as folder:
        hall = Hall(Path(folder) / "sessions").start(*LIVELY)
        people = Hit(hall, seed)
        try:
            people.gather(phones)
            people.cut()
            people.restart()
            people.compare()
        finally:
            hall.stop()
    return people.figures


if __name__ == "__main__":
    main()
