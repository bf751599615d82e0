"""The report says who was missing, and of no one who brought what."""

from tests.cast import ANA, FAY, given, opened
from tests.documents.told import strings
from wsr.activities.cards.posting import AddCard
from wsr.documents.report import report
from wsr.domain.expected import AddInvitee
from wsr.domain.groups import EditGroup
from wsr.domain.invitations import AddInvitation

CANARY = "Zoe Canary"
ZOES = (FAY, AddInvitee("i1", CANARY, "traders", f"{CANARY} Ltd", flags=("authority",)))
UNIVERSITY = AddInvitation(
    "n1", "The university", "academia", "traders", "national", "expertise", "ana", "2026-12-01"
)


def chapter(scene):
    found = [s for s in report(scene.workshop).sections if s.anchor == "missing"]
    return found[0] if found else None


def words(scene):
    return " | ".join(strings(chapter(scene)))


def test_nothing_is_said_where_nothing_is_known():
    assert chapter(given()) is None


def test_free_seats_and_what_no_one_brought_are_told_by_group_and_of_no_one_by_name():
    told = words(given(ZOES, (FAY, EditGroup("fishers", seats=8))))
    assert "| 8 | 2 | 6 |" in told
    assert "Authority, Resources, Expertise, Information, Need" in told
    assert CANARY not in repr(report(given(ZOES).workshop))


def test_a_level_at_which_barriers_lie_and_no_group_has_influence_is_told():
    card = (ANA, AddCard("k1", "barriers", "The law is old", level="national"))
    scene = opened("barriers", card, (FAY, EditGroup("fishers", level="core")))
    assert "National: 1 barrier lies here, and no group has influence here." in words(scene)
    reached = scene.when(FAY, EditGroup("ministry", level="national"))
    assert "Groups with influence here: Ministry." in words(reached)


def test_sectors_without_a_group_are_told():
    scene = given((FAY, EditGroup("ministry", sector="government_national")))
    assert "No group came from: Companies, Academia, Media, Leaders, Donors" in words(scene)


def test_who_asks_whom_by_when_is_told():
    told = words(given((FAY, UNIVERSITY)))
    for each in ("The university", "Traders, Academia, National, Expertise", "Ana", "1 December"):
        assert each in told
    assert "To be asked" in told
