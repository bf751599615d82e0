"""Who is missing: seats that are free, what no one brings, sectors from which no one is invited."""

from tests.cast import ANA, FAY, HOST, given, opened
from wsr.activities.cards.posting import AddCard
from wsr.domain.expected import AddInvitee
from wsr.domain.groups import EditGroup
from wsr.domain.missing import AWAITED, HERE, NO_ONE, GroupSeats, LevelReach, found, lacking
from wsr.domain.people import Join, MovePerson, RemovePerson

NOTHING = dict.fromkeys(("authority", "resources", "expertise", "information", "need"), NO_ONE)
ANAS = (FAY, AddInvitee("i1", "Ana", "fishers", flags=("need", "information"), person="ana"))
ZOES = (FAY, AddInvitee("i2", "Zoe", "traders", flags=("authority", "need")))


def of(scene, group):
    return next(each for each in found(scene.workshop).groups if each.group == group)


def test_seats_are_those_given_or_those_of_whoever_is_here_or_expected():
    assert of(given(), "fishers") == GroupSeats("fishers", 2, 2, NOTHING)
    assert of(given(ZOES), "traders").seats == 1
    assert of(given((FAY, EditGroup("traders", seats=8)), ZOES), "traders").seats == 8
    joined = given(ZOES, (HOST, Join("zoe", "Zoe", "traders")))
    assert (of(joined, "traders").seats, of(joined, "traders").here) == (1, 1)


def test_what_someone_brings_is_here_or_awaited_or_with_no_one():
    scene = given(ANAS, ZOES)
    assert of(scene, "fishers").brings == NOTHING | {"need": HERE, "information": HERE}
    assert of(scene, "traders").brings == NOTHING | {"need": AWAITED, "authority": AWAITED}
    everyone = found(scene.workshop).brings
    assert everyone == NOTHING | {"need": HERE, "information": HERE, "authority": AWAITED}
    assert lacking(everyone) == ("authority", "resources", "expertise")


def test_whoever_moves_takes_along_what_they_bring_and_whoever_is_removed_is_awaited():
    moved = given(ANAS, (ANA, MovePerson("ana", "traders")))
    assert of(moved, "traders").brings["need"] == HERE
    assert of(moved, "fishers").brings["need"] == NO_ONE
    assert of(given(ANAS, (FAY, RemovePerson("ana"))), "fishers").brings["need"] == AWAITED


def test_nothing_is_said_of_what_no_one_has_noted():
    told = found(given().workshop)
    assert not told.noted
    assert told.levels is None
    assert told.sectors is None


def test_sectors_that_are_asked_for_and_have_no_group_are_missing():
    scene = given((FAY, EditGroup("ministry", sector="government_national")))
    assert found(scene.workshop).sectors == (
        "companies",
        "academia",
        "media",
        "leaders",
        "donors",
        "government_local",
        "government_regional",
    )


def test_at_each_level_where_barriers_lie_it_is_asked_who_is_there():
    card = AddCard("k1", "barriers", "The law is old", level="national")
    scene = opened("barriers", (FAY, EditGroup("fishers", level="core")), (ANA, card), ANAS)
    assert found(scene.workshop).levels == (LevelReach("national", 1, (), NOTHING),)
    core = AddCard("k2", "barriers", "We fish too much", level="core")
    reached = scene.when(ANA, core)
    assert found(reached.workshop).levels[0] == LevelReach(
        "core", 1, ("fishers",), NOTHING | {"need": HERE, "information": HERE}
    )
