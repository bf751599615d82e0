"""Whoever takes nothing in holds up no one else, fills no memory, and then misses nothing."""

import contextlib
import json
import os
import socket
import time

import pytest
from wsproto import ConnectionType, WSConnection
from wsproto.events import Request, TextMessage

from tests.faults.hall import agrees, until
from tests.faults.proxy import Proxy
from tests.patience import PATIENCE
from wsr.cli.rehearse.phone import Phone

MANY = 100  # times that others post, each told to those who listen by itself
TEXT = "Nobody keeps the rules of the lake. " * 7


class Deaf:
    """A raw socket that is let in, and reads only when it is told to."""

    def __init__(self, hall, token):
        self.socket = socket.socket()
        self.socket.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, 2048)
        self.socket.connect(("127.0.0.1", hall.port))
        self.wire = WSConnection(ConnectionType.CLIENT)
        target = "/socket.io/?EIO=4&transport=websocket"
        self.send(self.wire.send(Request(host=f"127.0.0.1:{hall.port}", target=target)))
        self.wire.receive_data(self.socket.recv(4096))
        list(self.wire.events())
        self.say("40" + json.dumps({"token": token}))

    def say(self, packet):
        self.send(self.wire.send(TextMessage(data=packet)))

    def send(self, data):
        self.socket.settimeout(PATIENCE)
        self.socket.sendall(data)

    def enters(self, n):
        self.say(f"42{n}" + json.dumps(["enter", {"v": 1}]))

    def messages(self):
        """What comes until the server hangs up."""
        text = ""
        while data := self.recv():
            self.wire.receive_data(data)
            for event in self.wire.events():
                if isinstance(event, TextMessage):
                    text += event.data
                    if event.message_finished:
                        yield text
                        text = ""

    def recv(self):
        self.socket.settimeout(PATIENCE)
        try:
            return self.socket.recv(65536)
        except ConnectionResetError:
            return b""


@pytest.fixture
def ben(hall):
    found = Phone(hall.url, hall.made["code"])
    found.join(group="g2")
    yield found
    found.hang_up()


def memory(hall):
    """Bytes that the server has in use."""
    with open(f"/proc/{hall.process.pid}/statm") as statm:
        return int(statm.read().split()[1]) * os.sysconf("SC_PAGE_SIZE")


def fill(phone, many, name="k"):
    for n in range(many):
        phone.say("add_card", card=f"{name}{n}", stage="barriers", text=TEXT + str(n))
    until(lambda: not phone.waiting, "the cards to be saved")


def test_a_flood_of_asks_by_one_who_reads_nothing_is_ended(hall, ben):
    fill(hall.fay, 200)
    before = memory(hall)
    deaf = Deaf(hall, ben.token)
    with contextlib.suppress(OSError):
        for n in range(2000):
            deaf.enters(n)
    assert hall.fay.ask("add_card", card="after", stage="barriers", text="We go on")
    until(lambda: ("card", "after") in ben.records, "Ben's other line to hear of it")
    time.sleep(1)
    assert memory(hall) - before < 30_000_000, "2000 answers are 140 million bytes"
    assert len(list(deaf.messages())) < 100, "the server has hung up"


def test_while_one_is_stuck_all_others_hear_everything(hall, ben):
    fill(hall.fay, 150)
    deaf = Deaf(hall, ben.token)
    deaf.enters(1)
    lines = [hall.fay.lines, ben.lines]
    for n in range(40):
        assert ben.ask("add_card", card=f"b{n}", stage="barriers", text=f"{TEXT}{n}")
        until(lambda n=n: ("card", f"b{n}") in hall.fay.records, "Fay to hear of it")
    assert [hall.fay.lines, ben.lines] == lines
    until(lambda: agrees(ben), "Ben to have it all")
    until(lambda: agrees(hall.fay), "Fay to have it all")
    deaf.socket.close()


def test_who_took_nothing_in_for_a_while_gets_it_all_in_few_patches(hall):
    proxy = Proxy(hall.port, buffer=2048)
    ana = Phone(hall.url, hall.made["code"], via=proxy.url)
    ana.join(group="g1")
    for wire in proxy.wires:
        wire.stuck = True
    before = len(ana.patches)
    for n in range(MANY):
        fill(hall.fay, 2, f"s{n}x")
        until(lambda n=n: ("card", f"s{n}x1") in hall.fay.records, "Fay to hear of it")
    assert ana.upto < hall.fay.upto
    for wire in proxy.wires:
        wire.stuck = False
    until(lambda: agrees(ana), "Ana to have it all")
    assert len(ana.patches) - before < MANY
    ana.hang_up()
    proxy.close()


def test_a_big_board_comes_whole_to_one_who_reads_slowly(hall, ben):
    """The socket library sends once what fits in the buffer; the rest must follow."""
    fill(hall.fay, 300)
    deaf = Deaf(hall, ben.token)
    deaf.enters(1)
    time.sleep(0.3)
    answer = next(each for each in deaf.messages() if each.startswith("431"))
    [told] = json.loads(answer[3:])
    assert sum(record["kind"] == "card" for record in told["snapshot"]) == 300
    deaf.socket.close()
