"""Storm: many phones post at once, and every post is shown to every phone.

    python tests/bench/storm.py --phones 100 --posts 5 --seconds 5

Starts a server of its own on 127.0.0.1 and prints milliseconds from the scheduled sending to the
checkmark (durable) and to the moment when the last phone has it, ops per second, and CPU use.
"""

from gevent import monkey

monkey.patch_all()

import argparse  # noqa: E402
import contextlib  # noqa: E402
import json  # noqa: E402
import os  # noqa: E402
import subprocess  # noqa: E402
import sys  # noqa: E402
import tempfile  # noqa: E402
import time  # noqa: E402
import urllib.request  # noqa: E402
from collections import defaultdict  # noqa: E402

import gevent  # noqa: E402
from simple_websocket import Client, ConnectionClosed  # noqa: E402

KEY = "bench"


class Phone:
    def __init__(self, url: str, joined: dict, seen: dict) -> None:
        self.seen, self.acks, self.asked = seen, {}, 0
        self.socket = Client(url.replace("http", "ws", 1) + "/socket.io/?EIO=4&transport=websocket")
        # Not waiting for the greeting: where it comes together with the handshake's answer, the
        # client library shows it only when the next message comes.
        self.socket.send("40" + json.dumps({"token": joined["token"]}))
        while not self.socket.receive(10).startswith("40"):
            pass
        gevent.spawn(self.listen)
        self.client = joined["person"]
        self.log = self.call("enter", {"v": 1, "brief": True})["log"]

    def call(self, event: str, message: dict) -> dict:
        self.asked += 1
        waiting = self.acks[self.asked] = gevent.event.AsyncResult()
        self.socket.send(f"42{self.asked}" + json.dumps([event, message]))
        return waiting.get(timeout=60)

    def post(self, n: int, card: str) -> dict:
        fields = {"card": card, "stage": "barriers", "text": f"Nobody enforces rule {card}",
                  "lane": "governance"}  # fmt: skip
        op = {"n": n, "do": "add_card", "with": fields}
        return self.call("ops", {"v": 1, "log": self.log, "client": self.client, "ops": [op]})

    def listen(self) -> None:
        with contextlib.suppress(ConnectionClosed):
            while True:
                self.hear(self.socket.receive())

    def hear(self, said: str) -> None:
        if said:
            if said == "2":
                self.socket.send("3")
            elif said.startswith("43"):
                number, _, rest = said[2:].partition("[")
                self.acks.pop(int(number)).set(json.loads("[" + rest)[0])
            elif said.startswith("42"):
                now = time.perf_counter()
                name, told = json.loads(said[2:])
                for record in told.get("put", ()) if name == "patch" else ():
                    if record["kind"] == "card":
                        self.seen[record["id"]].append(now)


def ask(url: str, body: dict, key: str = "") -> dict:
    headers = {"Content-Type": "application/json", "Authorization": f"Bearer {key}"}
    request = urllib.request.Request(url, json.dumps(body).encode(), headers)
    return json.load(urllib.request.urlopen(request, timeout=30))


def cpu_of(pid: int) -> float:
    with open(f"/proc/{pid}/stat") as stat:
        fields = stat.read().rsplit(")", 1)[1].split()
    return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")


def storm(url: str, pid: int, phones: int, posts: int, seconds: float) -> dict:
    made = ask(f"{url}/api/workshops", {"title": "Storm", "groups": ["Fishers", "Ministry"]}, KEY)
    api = f"{url}/api/workshops/{made['code']}/join"
    seen: dict = defaultdict(list)
    fay = Phone(url, ask(api, {"facilitator_key": made["facilitator_key"]}), seen)
    opening = {"n": 1, "do": "open_stage", "with": {"stage": "barriers"}}
    fay.call("ops", {"v": 1, "log": fay.log, "client": "fay", "ops": [opening]})
    begun = time.perf_counter()
    hall = [Phone(url, ask(api, {"group": f"g{n % 2 + 1}"}), seen) for n in range(phones)]
    joined = time.perf_counter() - begun
    gevent.sleep(2)
    before, start = cpu_of(pid), time.perf_counter()
    acks, scheduled = [], {}

    def act(number: int, phone: Phone) -> None:
        for n in range(1, posts + 1):
            due = start + seconds * (n - 1 + number / phones) / posts
            gevent.sleep(max(0, due - time.perf_counter()))
            card = f"c{number}x{n}"
            scheduled[card] = due
            answer = phone.post(n, card)
            assert answer["results"][0]["ok"], answer
            acks.append(time.perf_counter() - due)

    gevent.joinall([gevent.spawn(act, i, p) for i, p in enumerate(hall)], raise_error=True)
    gevent.sleep(1)
    took = time.perf_counter() - start - 1
    lost = [card for card in scheduled if len(seen[card]) != phones + 1]
    assert not lost, f"{len(lost)} posts were not shown exactly once to all"
    visible = [max(seen[card]) - due for card, due in scheduled.items()]
    return {
        "phones": phones, "posts": len(acks), "joined_s": round(joined, 2),
        "ack_ms": spread(acks), "visible_ms": spread(visible),
        "ops_per_s": round(len(acks) / took), "server_cpu": round((cpu_of(pid) - before) / took, 2),
    }  # fmt: skip


def spread(seconds: list) -> dict:
    ordered = sorted(seconds)
    at = lambda share: round(1000 * ordered[min(len(ordered) - 1, int(share * len(ordered)))], 1)  # noqa: E731
    return {"p50": at(0.5), "p99": at(0.99), "max": at(1)}


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
