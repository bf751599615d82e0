"""Who can see which record."""

import pytest

from tests.cast import ANA, BEN, FAY, HOST, RUI, WALL
from wsr.domain import visibility
from wsr.domain.records import Cluster


def record(audience):
    return Cluster("c1", "s", "T", 0, audience=audience)


@pytest.mark.parametrize(
    ("audience", "seers"),
    [
        ("everyone", [HOST, FAY, ANA, BEN, RUI, WALL]),
        ("facilitators", [HOST, FAY]),
        ("person:ana", [ANA]),
        ("group:fishers", [ANA, RUI]),
        ("joined", [FAY, ANA, BEN, RUI]),
        ("nobody", []),
    ],
)
def test_an_audience_sees_its_records_and_no_one_else_does(audience, seers):
    everyone = (HOST, FAY, ANA, BEN, RUI, WALL)
    assert [a for a in everyone if visibility.sees(a, record(audience))] == seers


def test_no_one_belongs_to_an_audience_by_a_name_alike():
    assert visibility.person_only("ana") == "person:ana"
    assert visibility.group_only("ana") == "group:ana"
    assert visibility.audiences(ANA) == {"everyone", "joined", "person:ana", "group:fishers"}
    assert visibility.audiences(FAY) == {"everyone", "joined", "person:fay", "facilitators"}
