"""Storm: many phones post at once, and every post is shown to every phone.

    python tests/bench/storm.py --phones 100 --posts 5 --seconds 5

Starts a server of its own on 127.0.0.1 and prints seconds from the scheduled sending to the
checkmark (durable) and to the moment when the last phone has it, ops per second, and CPU use.
"""

from gevent import monkey

monkey.patch_all()

import argparse  # noqa: E402
import json  # noqa: E402
import os  # noqa: E402
import subprocess  # noqa: E402
import sys  # noqa: E402
import tempfile  # noqa: E402
import time  # noqa: E402
import urllib.request  # noqa: E402
from collections import defaultdict  # noqa: E402

import gevent  # noqa: E402

from wsr.rehearsal.play import Watched, new_workshop  # noqa: E402
from wsr.rehearsal.verdict import spread  # noqa: E402

KEY = "bench"


def cpu_of(pid: int) -> float:
    with open(f"/proc/{pid}/stat") as stat:
        fields = stat.read().rsplit(")", 1)[1].split()
    return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")


def storm(url: str, pid: int, phones: int, posts: int, seconds: float) -> dict:
    made = new_workshop(url, KEY)
    seen: dict = defaultdict(list)
    fay = Watched(url, made["code"], seen, 0)
    fay.join(facilitator_key=made["facilitator_key"])
    fay.ask("open_stage", stage="barriers")
    begun = time.perf_counter()
    hall = [Watched(url, made["code"], seen, n + 1) for n in range(phones)]
    for n, phone in enumerate(hall):
        phone.join(group=f"g{n % 2 + 1}")
    joined = time.perf_counter() - begun
    gevent.sleep(2)
    before, start = cpu_of(pid), time.perf_counter()
    acks, scheduled = [], {}

    def act(number: int, phone: Watched) -> None:
        for n in range(1, posts + 1):
            due = start + seconds * (n - 1 + number / phones) / posts
            gevent.sleep(max(0, due - time.perf_counter()))
            card = f"c{number}x{n}"
            scheduled[card] = due
            phone.ask("add_card", card=card, stage="barriers", lane="governance",
                      text=f"Nobody enforces rule {card}")  # fmt: skip
            acks.append(time.perf_counter() - due)

    gevent.joinall([gevent.spawn(act, i, p) for i, p in enumerate(hall)], raise_error=True)
    gevent.sleep(1)
    took = time.perf_counter() - start - 1
    lost = [card for card in scheduled if len(seen[card]) != phones + 1]
    assert not lost, f"{len(lost)} posts were not shown exactly once to all"
    visible = [max(seen[card]) - due for card, due in scheduled.items()]
    for phone in [fay, *hall]:
        phone.hang_up()
    return {
        "phones": phones, "posts": len(acks), "joined_s": round(joined, 2),
        "ack_s": spread(acks), "visible_s": spread(visible),
        "ops_per_s": round(len(acks) / took), "server_cpu": round((cpu_of(pid) - before) / took, 2),
    }  # fmt: skip


def main() -> None:
    wanted = argparse.ArgumentParser()
    wanted.add_argument("--phones", type=int, default=100)
    wanted.add_argument("--posts", type=int, default=5)
    wanted.add_argument("--seconds", type=float, default=5)
    wanted.add_argument("--port", type=int, default=8199)
    given = wanted.parse_args()
    url = f"http://127.0.0.1:{given.port}"
    with tempfile.TemporaryDirectory() as folder:
        serve = [sys.executable, "-m", "wsr", "serve", "--host", "127.0.0.1",
                 "--port", str(given.port), "--sessions", folder]  # fmt: skip
        environ = {**os.environ, "WSR_HOST_KEY": KEY}
        server = subprocess.Popen(serve, env=environ, stdout=subprocess.DEVNULL)
        try:
            wait_for(url)
            print(json.dumps(storm(url, server.pid, given.phones, given.posts, given.seconds)))
        finally:
            server.terminate()
            server.wait(10)


def wait_for(url: str) -> None:
    for _ in range(100):
        try:
            urllib.request.urlopen(f"{url}/healthz", timeout=1)
            return
        except OSError:
            gevent.sleep(0.1)
    raise SystemExit("the server did not start")


if __name__ == "__main__":
    main()
