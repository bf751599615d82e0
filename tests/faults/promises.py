"""Promises: the long version of each proof, one line for each: python -m tests.faults.promises [P1 ...]"""

from __future__ import annotations

import os
import random
import re
import subprocess
import sys
import time
import xml.etree.ElementTree as xml
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory

ROOT = Path(__file__).resolve().parents[2]
ROW = re.compile(r"^\| (P\d+) \| ([^|]+) \|[^|]*\| ([^|]+) \|$", re.M)


@dataclass(frozen=True)
class Promise:
    id: str
    sentence: str
    tests: tuple[str, ...]


def promises(text: str) -> list[Promise]:
    """The rows of docs/promises.md, which is the one list there is."""
    return [
        Promise(id, said, tuple(re.findall(r"`([^`]+)`", tests)))
        for id, said, tests in ROW.findall(text)
    ]


def prove(promise: Promise, environ: dict[str, str]) -> tuple[str, dict[str, int], float]:
    """ "kept", "BROKEN" or "NOT PROVED" where something was skipped; the counts; seconds."""
    begun = time.monotonic()
    with TemporaryDirectory() as folder:
        report = Path(folder) / "report.xml"
        python = [each for each in promise.tests if not each.endswith(".mjs")]
        command = [sys.executable, "-m", "pytest", "-q", "-s", f"--junit-xml={report}", *python]
        log = ROOT / "test-results" / f"{promise.id}.log"
        log.parent.mkdir(exist_ok=True)
        with log.open("w") as out:
            done = subprocess.run(command, cwd=ROOT, env=environ, stdout=out, stderr=out)
        counts = counted(report)
    node = [each for each in promise.tests if each.endswith(".mjs")]
    broken = done.returncode not in (0, 5) or any(not runs(each) for each in node)
    level = (
        "BROKEN"
        if broken
        else "kept"
        if counts["passed"] and not counts["skipped"]
        else "NOT PROVED"
    )
    return level, counts, time.monotonic() - begun


def counted(report: Path) -> dict[str, int]:
    if not report.exists():
        return {"passed": 0, "failed": 1, "skipped": 0}
    suite = xml.parse(report).getroot().find("testsuite")
    assert suite is not None
    told = {name: int(suite.get(name, "0")) for name in ("tests", "failures", "errors", "skipped")}
    failed = told["failures"] + told["errors"]
    passed = told["tests"] - failed - told["skipped"]
    return {"passed": passed, "failed": failed, "skipped": told["skipped"]}


def runs(script: str) -> bool:
    done = subprocess.run(["node", "--test", script], cwd=ROOT, capture_output=True)
    return done.returncode == 0


def main() -> None:
    wanted = set(sys.argv[1:])
    seed = os.environ.get("WSR_FAULTS_SEED") or str(random.SystemRandom().randrange(10**6))
    environ = {**os.environ, "WSR_FAULTS_LONG": "1", "WSR_FAULTS_SEED": seed}
    print(f"seed {seed}")
    broken = False
    for promise in promises((ROOT / "docs/promises.md").read_text("utf-8")):
        if wanted and promise.id not in wanted:
            continue
        level, counts, seconds = prove(promise, environ)
        told = ", ".join(f"{many} {name}" for name, many in counts.items())
        print(f"{promise.id:4} {level:10} {told}, {seconds:.0f} s  {promise.sentence}", flush=True)
        broken |= level != "kept"
    sys.exit(broken)


if __name__ == "__main__":
    main()
