"""The air of a hall: a network of its own, through which a hall of phones can be led."""

from __future__ import annotations

import contextlib
import os
import socket
import sys
from concurrent.futures import ThreadPoolExecutor

import pytest

if sys.platform != "linux":
    pytest.skip("networks of one's own are made with Linux's namespaces", allow_module_level=True)

from tests.bench import air, channel, figures
from tests.bench.air_line import line
from tests.bench.channel import AIRS, Air, Used, inside

if channel.missing():
    pytest.skip(f"there is no air of a hall here: {channel.missing()}", allow_module_level=True)

CHANNEL = AIRS["2.4"]


def test_who_is_inside_reaches_no_one_outside_and_comes_back_to_them():
    with socket.create_server(("127.0.0.1", 0)) as outside:
        with inside(CHANNEL), pytest.raises(OSError):
            socket.create_connection(outside.getsockname())
        socket.create_connection(outside.getsockname()).close()


def test_who_fails_inside_is_outside_again():
    before = network()
    with contextlib.suppress(KeyError), inside(CHANNEL):
        assert network() != before
        raise KeyError
    assert network() == before


def network() -> str:
    return os.readlink("/proc/thread-self/ns/net")


def test_each_packet_costs_its_bytes_and_the_pause_before_it():
    with inside(CHANNEL) as here:
        before = here.used()
        with socket.socket(type=socket.SOCK_DGRAM) as taking:
            taking.bind(("127.0.0.1", 0))
            for _ in range(3):
                taking.sendto(bytes(58), taking.getsockname())
        used = here.used().since(before)
    assert used == Used(packets=3, bytes=300)
    assert Air("slow", rate=8 * 4500).share(used, 2) == 0.5


def test_a_wire_has_no_share_to_be_used():
    assert AIRS["wire"].share(Used(), 1) is None


def test_a_hall_goes_through_its_evening_with_a_wall_and_a_facilitator():
    told = air.through(CHANNEL, 5, ("dots", "cards", "back"))
    for part in ("dots", "cards", "back"):
        assert not figures.failed(told[part]), figures.why(told[part])
        assert told[part]["packets"] > 10
    assert set(told["cards"]["seen"]) == {"phone", "wall", "facilitator"}
    assert all(told["cards"]["seen"].values())
    assert "all back after" in line("2.4", told)


@pytest.mark.browser
def test_people_arrive_as_a_browser_does_with_the_files_of_the_page():
    with ThreadPoolExecutor(1) as apart:  # the browser of other tests may have this thread's loop
        told = apart.submit(air.through, CHANNEL, 3, ("arrive",)).result()["arrive"]
    assert not figures.failed(told), told["why"]
    assert told["files"] >= 4
    assert 0 < told["form"]["max"] < told["took"]


def test_a_phone_at_the_edge_gets_everything_too():
    told = air.at_the_edge(CHANNEL, 3)
    assert not figures.failed(told["with"]), figures.why(told["with"])
    assert told["with"]["seen"]["edge"]
    assert "edge" not in told["without"]["seen"]
