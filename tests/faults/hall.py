"""A hall: a real server in its own process, that can be killed, started again and asked."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
import urllib.request
from pathlib import Path
from typing import Any

from tests.patience import PATIENCE, until
from tests.ports import free_port
from wsr.cli.rehearse.phone import Phone, digest, post

KEY = "the-host-key-of-this-hall"


class Hall:
    """`module` is what is run instead of wsr when the server should die at a certain point."""

    def __init__(self, folder: Path, *more: str) -> None:
        self.folder, self.more = folder, more
        self.port = free_port()
        self.url = f"http://127.0.0.1:{self.port}"
        self.process: subprocess.Popen[bytes] | None = None

    def start(self, module: str = "wsr", *before: str, **environ: str) -> Hall:
        command = [
            sys.executable,
            "-m",
            module,
            *before,
            "serve",
            "--host",
            "127.0.0.1",
            "--port",
            str(self.port),
            "--sessions",
            str(self.folder),
            *self.more,
        ]
        log = open(self.folder.parent / "server.log", "ab")  # noqa: SIM115
        asked = {**os.environ, "WSR_HOST_KEY": KEY, **environ}
        self.process = subprocess.Popen(command, env=asked, stdout=log, stderr=log)
        self.wait_until_open()
        return self

    def wait_until_open(self, seconds: float = PATIENCE) -> float:
        """How long it took until it answered."""
        begun = time.monotonic()
        while time.monotonic() < begun + seconds:
            assert self.process
            assert self.process.poll() is None, self.said()
            try:
                urllib.request.urlopen(f"{self.url}/healthz", timeout=PATIENCE).close()
                return time.monotonic() - begun
            except OSError:
                time.sleep(0.02)
        self.kill()
        raise AssertionError(f"the server does not open: {self.said()}")

    def said(self) -> str:
        return (self.folder.parent / "server.log").read_text()[-2000:]

    def kill(self) -> None:
        assert self.process
        self.process.send_signal(signal.SIGKILL)
        self.process.wait(PATIENCE)

    def cpu(self) -> float:
        """Seconds of work that the server has done so far, however busy the machine is besides."""
        assert self.process
        with open(f"/proc/{self.process.pid}/stat") as stat:
            fields = stat.read().rsplit(")", 1)[1].split()
        return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")

    def died(self, seconds: float = PATIENCE) -> bool:
        assert self.process
        try:
            self.process.wait(seconds)
        except subprocess.TimeoutExpired:
            return False
        return True

    def stop(self) -> None:
        if self.process and self.process.poll() is None:
            self.process.terminate()
            if not self.died():
                self.kill()
                raise AssertionError("the server does not end when it is asked to")

    def workshop(self) -> dict[str, Any]:
        """A new half day with an open barriers stage; Fay's phone is in it."""
        made = post(
            f"{self.url}/api/workshops",
            {"title": "Faults", "groups": ["Fishers", "Ministry"], "day0": "2026-11-21"},
            KEY,
        )
        fay = Phone(self.url, made["code"])
        fay.join(facilitator_key=made["facilitator_key"], name="Fay")
        fay.ask("open_stage", stage="barriers")
        return {**made, "fay": fay}


def agrees(phone: Phone) -> bool:
    """Whether this phone shows what the server says it should see."""
    return phone.digest() == digest(phone.snapshot()["records"])


__all__ = ["KEY", "Hall", "agrees", "until"]
