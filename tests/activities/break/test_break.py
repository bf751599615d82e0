"""A break pauses posting where its setting says so, for as long as it is open."""

from tests.cast import ANA, FAY, RUI, given
from wsr.activities.pledges.rules import AddPledge
from wsr.domain.agenda import CloseStage, EditStage, OpenStage
from wsr.domain.agenda_stages import AddStage
from wsr.domain.people import RenamePerson

LUNCH = AddStage("lunch", "break", "Lunch", minutes=60)
PAUSED = (FAY, EditStage("lunch", settings={"pause": True}))


def lunch(*steps):
    return given((FAY, LUNCH), *steps, (FAY, OpenStage("lunch")))


def test_in_a_break_people_can_still_change_their_name():
    assert not lunch().when(ANA, RenamePerson("ana", "Anna")).refused


def test_in_a_break_that_pauses_posting_no_one_but_fay_can_do_anything():
    room = lunch(PAUSED)
    for who, name in ((ANA, "ana"), (RUI, "rui")):
        room.when(who, RenamePerson(name, "X")).then_refused("room_paused")
    assert not room.when(FAY, RenamePerson("ana", "Anna")).refused


def test_posting_resumes_when_the_break_is_over_or_its_setting_is_taken_back():
    renamed = RenamePerson("ana", "Anna")
    room = lunch(PAUSED)
    assert not room.when(FAY, CloseStage("lunch")).when(ANA, renamed).refused
    assert not room.when(FAY, OpenStage("past")).when(ANA, renamed).refused
    back = EditStage("lunch", settings={"pause": False})
    assert not room.when(FAY, back).when(ANA, renamed).refused


def test_no_one_pledges_in_a_break():
    lunch().when(ANA, AddPledge("g1", "I will listen")).then_refused("stage_closed", "stage")
