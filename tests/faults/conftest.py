"""A hall for the tests of one file, each of which makes a workshop of its own in it."""

import pytest

from tests.faults.hall import Hall

MOST_PACKETS = 20  # that may wait for one phone
HEARTBEAT = 0.5  # seconds


@pytest.fixture(scope="module")
def house(tmp_path_factory):
    folder = tmp_path_factory.mktemp("house") / "sessions"
    found = Hall(folder).start("tests.faults.lively", str(HEARTBEAT), str(MOST_PACKETS))
    yield found
    found.stop()


@pytest.fixture
def hall(house):
    house.made = house.workshop()
    house.fay = house.made["fay"]
    yield house
    house.fay.hang_up()
