"""What a rehearsal says of the network: how many people it carries, and whose fault the waiting is."""

import socket
from collections import defaultdict
from pathlib import Path

import pytest

from tests.faults.hall import Hall
from tests.patience import until
from wsr.cli.rehearse.browser import THEN, Browser
from wsr.cli.rehearse.network import SHARE, Network, Probe, is_here, measured
from wsr.cli.rehearse.phone import digest
from wsr.cli.rehearse.played import Played
from wsr.cli.rehearse.verdict import figures, reason, words
from wsr.cli.rehearse.watched import Watched

# One 2.4 GHz channel: a packet takes 0.22 ms, and each byte 0.15 µs more.
CHANNEL = Network(packets=4600, bytes=2_680_000)


def played(network=CHANNEL, **more):
    calm = {"joined": [0.1] * 200, "acked": [0.1] * 400, "knocks": [0.01], "bytes": 8_000_000}
    return Played(phones=200, seconds=60, network=network, **{**calm, **more})


def test_the_more_there_is_to_say_the_fewer_people_a_network_carries():
    assert CHANNEL.people(50) > CHANNEL.people(100) > CHANNEL.people(300)


def test_a_second_access_point_carries_more_but_not_twice_as_many():
    one, two = CHANNEL.people(100), CHANNEL.people(100, points=2)
    assert one < two < 2 * one


def test_people_use_the_share_of_the_air_that_is_theirs():
    people, bytes_each = CHANNEL.people(100), 100
    packets = people * (4 + 0.5)
    carried = people * people / 8 * bytes_each
    used = packets * CHANNEL.pause + carried * CHANNEL.per_byte
    assert used == pytest.approx(SHARE, rel=0.02)


def test_a_network_that_bytes_cost_nothing_counts_packets_alone():
    assert Network(packets=4500, bytes=1e12).people(100) == 500


def test_the_verdict_is_given_in_people():
    said = words(played())
    assert said[0] == "This laptop and this network carry 200 people: slowest checkmark 0.1 s."
    assert said[1].startswith("This wifi is good for about 310 people; with a second access point")
    assert figures(played())["network"]["good_for"] == [310, 510]


def test_on_the_servers_own_laptop_nothing_is_said_of_a_wifi():
    said = "\n".join(words(played(Network(10_000, 1e8, here=True))))
    assert "No wifi was in between" in said
    assert "good for" not in said
    assert figures(played(Network(10_000, 1e8, here=True)))["network"]["good_for"] is None


def test_where_packets_alone_are_late_it_is_the_network():
    late = played(acked=[3.0] * 400, knocks=[2.5])
    assert reason(late) == "network"
    said = words(late)
    assert said[1].startswith("It’s the network: of that it took 2.50 s without the server.")
    assert "good for about 160 people" in said[2]


def test_where_packets_are_quick_it_is_the_laptop():
    late = played(acked=[3.0] * 400, knocks=[0.02])
    assert reason(late) == "laptop"
    assert words(late)[1].startswith(
        "It’s the server’s laptop: of that the network took only 0.02 s"
    )


def test_a_computer_that_can_hardly_play_so_many_blames_no_one_else():
    late = played(acked=[3.0] * 400, knocks=[2.5], busy=0.97)
    assert reason(late) == "player"


def test_where_no_one_waits_there_is_no_reason():
    assert reason(played()) is None


@pytest.fixture
def hall(tmp_path):
    running = Hall(tmp_path / "sessions").start()
    yield running
    running.stop()


def test_a_simulated_phone_fetches_what_a_browser_fetches_and_takes_packed_messages(hall):
    made = hall.workshop()
    phone = Watched(hall.url, made["code"], {}, 1)
    phone.join(facilitator_key=made["facilitator_key"], name="Ben")
    names = {path.split("/", 3)[-1] for path in phone.files}
    assert {*THEN, "css/join.css", "js/phone/main.js", "js/core/shared.js"} <= names
    assert phone.came > 0
    assert phone.records
    for each in (phone, made["fay"]):
        each.hang_up()


def test_a_simulated_phone_follows_the_stage_that_the_room_is_in_as_phones_do(hall):
    made = hall.workshop()
    fay, ana = made["fay"], Watched(hall.url, made["code"], defaultdict(list), 1)
    group = next(id for kind, id in fay.records if kind == "group")
    ana.join(group=group, name="Ana")
    fay.ask("add_card", card="k1", stage="barriers", text="Nets are too fine")
    ana.wait(lambda: ana.shows("k1"))
    fay.ask("open_stage", stage="plans")
    ana.wait(lambda: not ana.shows("k1"))
    ana.drop()
    ana.wait(lambda: ana.live and ana.lines == 2)
    assert not ana.shows("k1")
    assert ana.digest() == digest(ana.snapshot()["records"])
    for each in (ana, fay):
        each.hang_up()


def test_a_page_that_is_not_there_is_not_come_into(hall):
    with pytest.raises(OSError, match="404"):
        Watched(hall.url, "AAAAAA", {}, 1).join(name="Ben")


def test_a_network_is_measured_and_known_to_be_here(hall):
    made = hall.workshop()
    browser = Browser(hall.url)
    browser.open(made["code"])
    browser.close()
    file = next(path for path in browser.files if path.endswith(".css"))
    found = measured(hall.url, file)
    assert found.here
    assert found.packets > 4
    assert found.bytes > 1000
    made["fay"].hang_up()


def test_an_address_that_is_elsewhere_is_not_here():
    assert not is_here(("192.0.2.1", 80))


def test_while_people_work_the_network_is_asked_how_long_it_takes():
    with socket.create_server(("127.0.0.1", 0)) as door:
        with Probe(door.getsockname()) as probe:
            door.accept()[0].close()
            assert until(lambda: probe.took)
        assert all(each > 0 for each in probe.took)


def test_the_table_for_halls_says_what_a_rehearsal_would_say():
    said = (Path(__file__).parents[2] / "docs" / "hall.md").read_text("utf-8")
    slow, fast = Network(4600, 2.4e6), Network(9200, 4.8e6)
    for points in (1, 2, 3, 4):
        one, other = (each.people(100, points) // 10 * 10 for each in (slow, fast))
        assert f"| {points} | {one} | {other:,} |" in said
