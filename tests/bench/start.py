"""Start: from exec to the first answer of /healthz, against the least that the same libraries need.

    python -m tests.bench.start

Both start in turns, so that what the machine does besides hits both. Prints the medians in seconds.
"""

from __future__ import annotations

import os
import statistics
import subprocess
import sys
import tempfile
import time
import urllib.request
from collections.abc import Sequence

from tests.patience import PATIENCE
from tests.ports import free_port

ROUNDS = 7
BARE = """
from gevent import monkey
monkey.patch_all()
import sys
from flask import Flask
from flask_socketio import SocketIO
from gevent.pywsgi import WSGIServer
app = Flask(__name__)
SocketIO(app, async_mode="gevent")
app.get("/healthz")(lambda: {"ok": True})
WSGIServer(("127.0.0.1", int(sys.argv[1])), app, log=None).serve_forever()
"""


def bare(port: int) -> list[str]:
    return [sys.executable, "-c", BARE, str(port)]


def ours(port: int, folder: str) -> list[str]:
    where = ["--host", "127.0.0.1", "--port", str(port), "--sessions", folder]
    return [sys.executable, "-m", "wsr", "serve", *where]


def started(command: Sequence[str], port: int) -> float:
    """Seconds until it answers; it is ended then."""
    begun = time.perf_counter()
    quiet = subprocess.DEVNULL
    process = subprocess.Popen(command, stdout=quiet, stderr=quiet, env=os.environ)
    try:
        while time.perf_counter() < begun + PATIENCE:
            try:
                urllib.request.urlopen(f"http://127.0.0.1:{port}/healthz", timeout=5).close()
                return time.perf_counter() - begun
            except OSError:
                time.sleep(0.004)
        raise AssertionError(f"does not start: {command[:3]}")
    finally:
        process.kill()
        process.wait()


def measure(rounds: int = ROUNDS) -> dict[str, float]:
    """Medians: `ours` and `bare` in seconds, and how many times the bare one ours takes."""
    found: dict[str, list[float]] = {"ours": [], "bare": []}
    with tempfile.TemporaryDirectory(prefix="wsr-start-") as folder:
        for _ in range(rounds):
            port = free_port()
            found["bare"].append(started(bare(port), port))
            found["ours"].append(started(ours(port, folder), port))
    told = {name: statistics.median(each) for name, each in found.items()}
    return {**told, "times": told["ours"] / told["bare"]}


def main() -> None:
    print(", ".join(f"{name} {each:.2f}" for name, each in measure().items()))


if __name__ == "__main__":
    main()
