"""What was forgotten is in no byte of the file, and the log still replays."""

import json

import pytest

from tests.cast import FAY
from tests.storage.scribe import Scribe, told
from wsr.domain.agenda_stages import AddStage, DuplicateStage
from wsr.domain.pictures import RemovePicture, SetPicture
from wsr.live.replay import replay
from wsr.storage.engine import connect_readonly
from wsr.storage.sqlite import SqliteStorage

CANARY = "No one dares to say that the mayor takes half"


def bytes_on_disk(path):
    """Every byte beside the session file: the file, its write-ahead log, its index."""
    return b"".join(each.read_bytes() for each in sorted(path.parent.iterdir()))


def replayed(storage):
    return told(replay(storage.log, storage.read()).records())


def voting(scribe, secret):
    scribe.ask("fay", "open_stage", {"stage": "barriers"})
    for card in ("k1", "k2"):
        scribe.ask("fay", "add_card", {"card": card, "stage": "barriers", "text": card})
        scribe.ask("fay", "mark_leverage", {"on": card})
    scribe.ask("fay", "open_stage", {"stage": "leverage"})
    scribe.ask("fay", "open_vote", {"vote": "v1", "secret": secret})
    scribe.ask("ana", "place_dots", {"vote": "v1", "on": "k1", "dots": 2})
    scribe.ask("ben", "place_dots", {"vote": "v1", "on": "k2", "dots": 3})
    scribe.ask("ben", "place_dots", {"vote": "v1", "on": "k2", "dots": 9})  # refused
    scribe.ask("rui", "cast_for", {"vote": "v1", "group": "fishers", "ballots": [{"k2": 4}]})


def linked(path):
    """An attack: everything in the file that says both who and what of a vote."""
    db = connect_readonly(path)
    rows = db.query(
        "select e.type, e.person, e.data, w.value from events e join own_words w using (seq) "
        "where e.type in ('dots_placed', 'ballots_cast')"
    )
    said = [(row["person"], row["value"]) for row in rows if row["value"] != "null"]
    digests = db.query("select client, digest from answers where digest != ''")
    kept = [row for table in ("ballots", "proxy_ballots") for row in db.table(table).rows]
    return [*said, *kept, *digests]


def test_a_sealed_secret_vote_cannot_be_linked_to_people(storage, path):
    scribe = Scribe(storage)
    voting(scribe, secret=True)
    assert linked(path), "while the vote is open the file must know"
    ballots = [b'"k2":4', b'{"k1":2}', b'{"k2":3}']
    assert all(each in bytes_on_disk(path) for each in ballots), (
        "the attack looks at the right place"
    )
    assert scribe.ask("fay", "close_vote", {"vote": "v1"}).seq
    assert linked(path) == []
    assert not [each for each in ballots if each in bytes_on_disk(path)]


def test_an_open_vote_stays_readable(storage, path):
    scribe = Scribe(storage)
    voting(scribe, secret=False)
    scribe.ask("fay", "close_vote", {"vote": "v1"})
    assert linked(path)


def test_the_log_of_a_sealed_vote_replays_to_what_the_room_shows(storage):
    scribe = Scribe(storage)
    voting(scribe, secret=True)
    scribe.ask("fay", "close_vote", {"vote": "v1"})
    assert replayed(storage) == told(scribe.workshop.records()) == told(storage.records())


def test_an_erased_person_is_in_no_byte_on_disk(storage, path):
    scribe = Scribe(storage)
    scribe.ask("fay", "open_stage", {"stage": "barriers"})
    card = {"card": "k1", "stage": "barriers", "text": "Bribes"}
    scribe.ask("ana", "rename_person", {"person": "ana", "name": "Anastasia"})
    scribe.ask("ana", "add_card", card)
    scribe.ask("ana", "edit_card", {"card": "k1", "text": CANARY})
    assert CANARY.encode() in bytes_on_disk(path)
    assert scribe.ask("fay", "erase_person", {"person": "ana"}).seq
    left = bytes_on_disk(path)
    assert not [w for w in (CANARY, "Bribes", "Anastasia", '"Ana"') if w.encode() in left]
    assert replayed(storage) == told(scribe.workshop.records()) == told(storage.records())


def expecting(scribe):
    seat = {"name": "Anastasia", "organisation": CANARY, "flags": ["need"], "code": "ABCDEFGH"}
    scribe.ask("fay", "add_invitee", {"invitee": "i1", "group": "fishers", **seat})
    scribe.ask("fay", "edit_invitee", {"invitee": "i1", "name": "Anastasia Silva"})


def test_someone_who_never_came_is_taken_off_the_list_and_out_of_every_byte(storage, path):
    scribe = Scribe(storage)
    expecting(scribe)
    assert CANARY.encode() in bytes_on_disk(path)
    assert scribe.ask("fay", "remove_invitee", {"invitee": "i1"}).seq
    left = bytes_on_disk(path)
    assert not [w for w in (CANARY, "Anastasia", "ABCDEFGH") if w.encode() in left]
    assert replayed(storage) == told(scribe.workshop.records()) == told(storage.records())


def test_what_was_noted_of_an_erased_person_is_in_no_byte_on_disk(storage, path):
    scribe = Scribe(storage)
    expecting(scribe)
    scribe.ask("fay", "edit_invitee", {"invitee": "i1", "person": "ana"})
    assert scribe.ask("fay", "erase_person", {"person": "ana"}).seq
    left = bytes_on_disk(path)
    assert not [w for w in (CANARY, "Anastasia", "ABCDEFGH") if w.encode() in left]
    assert replayed(storage) == told(scribe.workshop.records()) == told(storage.records())


def test_whom_no_one_is_to_ask_any_more_is_in_no_byte_on_disk(storage, path):
    scribe = Scribe(storage)
    scribe.ask("fay", "add_invitation", {"invitation": "n1", "who": CANARY})
    scribe.ask("fay", "edit_invitation", {"invitation": "n1", "who": f"{CANARY}!"})
    assert CANARY.encode() in bytes_on_disk(path)
    assert scribe.ask("fay", "remove_invitation", {"invitation": "n1"}).seq
    assert CANARY.encode() not in bytes_on_disk(path)
    assert replayed(storage) == told(scribe.workshop.records()) == told(storage.records())


@pytest.mark.parametrize(
    ("who", "do", "with_"),
    [("ana", "remove_contact", {}), ("fay", "erase_person", {"person": "ana"})],
)
def test_a_contact_that_is_taken_out_is_in_no_byte_on_disk(storage, path, who, do, with_):
    scribe = Scribe(storage)
    scribe.ask("ana", "set_contact", {"reach": CANARY, "shown_to": "documents"})
    assert CANARY.encode() in bytes_on_disk(path)
    assert scribe.ask(who, do, with_).seq
    assert CANARY.encode() not in bytes_on_disk(path)
    assert replayed(storage) == told(scribe.workshop.records()) == told(storage.records())


def test_a_resend_after_sealing_is_still_answered_once(storage, path):
    scribe = Scribe(storage)
    voting(scribe, secret=True)
    scribe.ask("fay", "close_vote", {"vote": "v1"})
    storage.close()
    opened = SqliteStorage.open(path)
    assert opened.answer("phone-ana", 1).seq
    assert json.dumps(opened.faults()) == "[]"
    opened.close()


LAKE = "TGFrZSBWaWN0b3JpYSBhdCBkYXdu" * 2000  # so long that it fills pages of its own
BOATS = "Qm9hdHMgb24gdGhlIHNhbmQ" * 2000


def hung(scribe):
    scribe.does((FAY, AddStage("hello", "poster", "Why are we here?")))
    scribe.does((FAY, SetPicture("hello", "lake", "image/png", LAKE)))


def test_a_picture_that_was_replaced_or_taken_away_is_in_no_byte_on_disk(storage, path):
    scribe = Scribe(storage)
    hung(scribe)
    assert LAKE[:99].encode() in bytes_on_disk(path)
    scribe.does((FAY, SetPicture("hello", "boats", "image/png", BOATS)))
    assert LAKE[:99].encode() not in bytes_on_disk(path)
    assert BOATS[:99].encode() in bytes_on_disk(path)
    scribe.does((FAY, RemovePicture("hello")))
    assert BOATS[:99].encode() not in bytes_on_disk(path)
    assert replayed(storage) == told(scribe.workshop.records()) == told(storage.records())


def test_a_duplicate_keeps_its_picture_when_the_first_one_is_replaced(storage, path):
    scribe = Scribe(storage)
    hung(scribe)
    scribe.does((FAY, DuplicateStage("hello", "again")))
    scribe.does((FAY, SetPicture("hello", "boats", "image/png", BOATS)))
    again = replay(storage.log, storage.read())
    assert again == scribe.workshop
    assert again.find("picture", "again").data == LAKE
