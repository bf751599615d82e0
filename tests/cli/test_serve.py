"""The server: it opens, refuses a second one, lives through a demo, ends when told."""

import contextlib
import json
import signal
import socket
import subprocess
import sys
import time
from urllib.error import URLError
from urllib.request import urlopen

import pytest
from click.testing import CliRunner

from tests.patience import PATIENCE
from tests.ports import free_port
from wsr.cli.index import main
from wsr.cli.rehearse.phone import post


class Server:
    """A wsr in a process of its own."""

    def __init__(self, port: int, *said: str) -> None:
        self.url = f"http://127.0.0.1:{port}"
        command = [
            sys.executable,
            "-u",
            "-m",
            "wsr",
            *said,
            "--host",
            "127.0.0.1",
            "--port",
            str(port),
        ]
        self.process = subprocess.Popen(
            command, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, encoding="utf-8"
        )

    def health(self) -> dict:
        with urlopen(f"{self.url}/healthz", timeout=PATIENCE) as answer:
            return json.load(answer)

    def opened(self) -> "Server":
        until = time.monotonic() + PATIENCE
        while time.monotonic() < until and self.process.poll() is None:
            with contextlib.suppress(URLError, OSError):
                if self.health()["ok"]:
                    return self
            time.sleep(0.1)
        raise AssertionError(f"no server: {self.end()}")

    def says(self, sentence: str) -> bool:
        """Whether it says this before it falls silent."""
        return any(sentence in line for line in self.process.stdout)

    def end(self, how: int = signal.SIGTERM) -> tuple[int, str]:
        """Its exit code and what it said last; SIGTERM and SIGINT must be enough."""
        self.process.send_signal(how)
        said, _ = self.process.communicate(timeout=PATIENCE)
        return self.process.returncode, said


@pytest.fixture
def port() -> int:
    return free_port()


@pytest.fixture
def start(port, tmp_path):
    started = []

    def begin(*said: str, port: int = port) -> Server:
        started.append(Server(port, *said, "--sessions", str(tmp_path)))
        return started[-1]

    yield begin
    for server in started:
        if server.process.poll() is None:
            server.process.kill()
            server.process.communicate()


def test_one_server_at_a_time_and_it_ends_when_told(start, port):
    first = start("serve").opened()
    second = start("serve", port=free_port())
    said, _ = second.process.communicate(timeout=PATIENCE)
    assert (second.process.returncode, f"(port {port})" in said) == (3, True)
    assert first.end(signal.SIGINT)[0] == 0


def test_a_taken_port_is_told_in_one_sentence(start, port):
    with socket.socket() as other:
        other.bind(("127.0.0.1", port))
        other.listen()
        server = start("serve")
        said, _ = server.process.communicate(timeout=PATIENCE)
    assert server.process.returncode == 2
    assert said.startswith(f"Error: Port {port} is already in use")
    assert "Traceback" not in said


def test_a_broken_method_of_the_host_s_own_is_named_before_the_doors_open(start, tmp_path):
    (tmp_path / "methods").mkdir()
    (tmp_path / "methods" / "evening.toml").write_text("title = 3")
    server = start("serve")
    said, _ = server.process.communicate(timeout=PATIENCE)
    assert (server.process.returncode, "evening.toml" in said) == (2, True)


def test_a_file_that_cannot_be_read_does_not_keep_the_doors_shut(start, tmp_path):
    (tmp_path / "ABCDEF.sqlite").write_text("Dear Fay")
    server = start("serve").opened()
    assert "ABCDEF can’t be opened" in server.end()[1]


def test_a_file_from_another_laptop_gets_a_facilitator_s_link_of_its_own(start, tmp_path):
    asked = ["new", "--title", "Lake", "--json", "--sessions", str(tmp_path)]
    made = CliRunner().invoke(main, asked)
    code = json.loads(made.output)["code"]
    (tmp_path / ".secrets" / f"{code}.key").unlink()
    said = start("serve").opened().end()[1]
    key = said.partition("/run#key=")[2].split()[0]
    assert (tmp_path / ".secrets" / f"{code}.key").read_text().strip() == key
    again = start("serve").opened()
    assert post(f"{again.url}/api/workshops/{code}/join", {"facilitator_key": key})["role"] == (
        "facilitator"
    )


def test_simulated_people_live_through_the_half_day_over_real_sockets(start, tmp_path):
    server = start("demo", "--live", "--speed", "1000").opened()
    assert server.says("The demo has ended")
    code, _ = server.end()
    assert code == 0
    [file] = tmp_path.glob("*.sqlite")
    checked = CliRunner().invoke(main, ["check", str(file)])
    assert checked.exit_code == 0, checked.output
