"""A hall for the tests of one file, each of which makes a workshop of its own in it."""

import pytest

from tests.faults.hall import Hall
from wsr.config import SOCKETS

MOST_PACKETS = 20  # that may wait for one phone
HEARTBEAT = 0.5  # seconds


@pytest.fixture(scope="module", params=SOCKETS)
def house(tmp_path_factory, request):
    """On either way to the phones."""
    folder, lively = (
        tmp_path_factory.mktemp("house") / "sessions",
        (str(HEARTBEAT), str(MOST_PACKETS)),
    )
    found = Hall(folder).start("tests.faults.lively", *lively, WSR_SOCKETS=request.param)
    yield found
    found.stop()


@pytest.fixture
def hall(house):
    house.made = house.workshop()
    house.fay = house.made["fay"]
    yield house
    house.fay.hang_up()
