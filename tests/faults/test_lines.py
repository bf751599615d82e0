"""A line that is dead or dies at the wrong moment: the phone notices, and nothing is said twice."""

import pytest

from tests.faults.hall import agrees, until
from tests.faults.proxy import Proxy
from wsr.cli.rehearse.phone import Phone


@pytest.fixture
def proxy(hall):
    found = Proxy(hall.port)
    yield found
    found.close()


@pytest.fixture
def ana(hall, proxy):
    found = Phone(hall.url, hall.made["code"], via=proxy.url, patience=2, silence=2)
    found.join(group="g1")
    yield found
    found.hang_up()


def test_a_line_that_looks_open_and_carries_nothing_is_noticed(hall, proxy, ana):
    for wire in proxy.wires:
        wire.half_open = True
    hall.fay.ask("add_card", card="k1", stage="barriers", text="No trust")
    until(lambda: ("card", "k1") in ana.records, "the card to come over another line", 10)
    assert (ana.lines, agrees(ana)) == (2, True)


def test_what_arrived_but_was_not_answered_is_there_once(proxy, ana):
    for wire in proxy.wires:
        wire.cut_after_request = True
    ana.ask("add_card", card="k1", stage="barriers", text="No trust")
    assert ana.lines == 2
    assert [r["id"] for r in ana.snapshot()["records"] if r["kind"] == "card"] == ["k1"]


def test_a_heartbeat_keeps_a_quiet_line(ana):
    heard = len(ana.patches)
    until(lambda: len(ana.patches) >= heard + 6, "six heartbeats", 10)
    assert ana.lines == 1
