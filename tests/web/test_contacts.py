"""A contact reaches those to whom its person shows it, and no document of others unless its person says so."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from tests.web.channels import Told, asked, heard, texts
from tests.web.conftest import opened
from tests.web.people import FISHERS, MINISTRY, Hall, Phone, bearer
from wsr.documents import report_context
from wsr.documents.formats import FORMATS
from wsr.web.assets import Assets

GROUP, ROOM, OPEN = "Qxgroup", "Qxroom", "Qxopen"  # what each says, and to whom it is shown
LIST = "/paper/contact-list"  # those of the room, on paper for the room
WHOLE = ("/export/json", "/export/sqlite")  # what facilitators have of everything


@dataclass(frozen=True)
class Room:
    """Ana shows hers to the fishers, Rui to the room, Ben to every reader; the wall shows, a link is shared."""

    hall: Hall
    phones: dict[str, Phone]
    share: str

    def told(self, who: str) -> dict[str, str]:
        """Everything that someone is told over the line and in documents."""
        return dict([*heard(who, self.phones[who]), *self.documents(who)])

    def documents(self, who: str) -> Iterator[Told]:
        return asked(self.hall, who, self.phones[who].token, self.share)


@pytest.fixture
def room(tmp_path: Path, assets: Assets) -> Iterator[Room]:
    with opened(tmp_path, assets) as hall:
        phones = {"fay": hall.phone("Fay"), "wall": hall.wall()}
        phones |= {"ana": hall.phone("Ana", FISHERS), "ben": hall.phone("Ben", MINISTRY)}
        phones["rui"] = hall.phone("Rui", FISHERS, recorder=True)
        phones["ana"].done("set_contact", reach=GROUP, shown_to="group")
        phones["rui"].done("set_contact", reach=ROOM, shown_to="room")
        phones["ben"].done("set_contact", reach=OPEN, shown_to="documents")
        made: Any = hall.http.post(
            f"/api/workshops/{hall.code}/shares",
            json={"days": 7},
            headers=bearer(phones["fay"].token),
        ).json
        yield Room(hall, phones, made["url"])


def words_in(said: str) -> set[str]:
    return {each for each in (GROUP, ROOM, OPEN) if each in said}


def on_screen(room: Room, who: str) -> set[str]:
    return words_in("".join(said for _, said in heard(who, room.phones[who])))


def in_documents(room: Room, who: str, but: tuple[str, ...] = ()) -> set[str]:
    found = list(room.documents(who))
    kept = [said for where, said in found if not any(path in where for path in but)]
    return words_in("".join(kept))


def test_a_screen_shows_those_that_are_shown_to_whoever_looks_at_it(room: Room) -> None:
    everything = {GROUP, ROOM, OPEN}
    assert on_screen(room, "fay") == everything
    assert on_screen(room, "rui") == everything  # of Ana's group
    assert on_screen(room, "ben") == {ROOM, OPEN}
    assert on_screen(room, "wall") == {OPEN}


def test_documents_hold_none_but_of_those_who_said_so(room: Room) -> None:
    snapshot = ("/snapshot",)  # what a phone starts with is its screen
    for who in ("ana", "ben", "rui", "wall"):
        assert in_documents(room, who, snapshot) == {OPEN}, who
    assert in_documents(room, "fay", (*snapshot, *WHOLE, LIST)) == {OPEN}
    assert in_documents(room, "fay", snapshot) == {GROUP, ROOM, OPEN}


def test_those_who_said_so_are_in_each_document_and_on_the_shared_page(room: Room) -> None:
    told = dict(room.documents("ana"))
    for each in {e for e in FORMATS if not FORMATS[e].facilitators} - {"ics"}:
        assert OPEN in told[f"ana at /api/workshops/{room.hall.code}/export/{each}"], each
    assert [where for where in told if "/r/" in where and OPEN in told[where]]


def test_facilitators_alone_print_the_list_of_those_who_show_theirs_to_the_room(room: Room) -> None:
    path = f"/api/workshops/{room.hall.code}/paper/contact-list"
    printed = room.hall.get(path, room.phones["fay"].token)
    assert words_in(texts(printed.data)) == {ROOM, OPEN}
    for who in ("ana", "rui"):
        assert room.hall.get(path, room.phones[who].token).status_code == 403


def test_the_file_for_passing_on_holds_no_contact(room: Room) -> None:
    path = f"/api/workshops/{room.hall.code}/export/passing-on"
    assert words_in(texts(room.hall.get(path, room.phones["fay"].token).data)) == set()


def test_what_fay_deletes_is_nowhere_and_is_back_when_she_takes_it_back(room: Room) -> None:
    fay, ana, ben = (room.phones[who] for who in ("fay", "ana", "ben"))
    for phone in (ana, ben):
        fay.done("remove_contact", person=phone.person)
    for who in room.phones:
        assert not {GROUP, OPEN} & in_documents(room, who, WHOLE), who
        assert not {GROUP, OPEN} & words_in(str(room.phones[who].enter())), who
    fay.done("remove_contact", person=ana.person, removed=False)
    assert GROUP in words_in(str(fay.enter()))
    assert GROUP not in words_in(str(ben.enter()))


def test_whoever_goes_to_another_group_takes_it_along(room: Room) -> None:
    ana, rui, ben = (room.phones[who] for who in ("ana", "rui", "ben"))
    ana.done("move_person", person=ana.person, group=MINISTRY)
    for phone in (rui, ben):
        phone.settle()
    assert GROUP not in str(rui.sees("contact"))
    assert GROUP in str(ben.sees("contact"))


def test_the_search_is_red_when_documents_ask_no_one(
    room: Room, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The control: without the mark a phone's own JSON gives away what it was shown."""
    monkeypatch.setattr(report_context, "can_take", lambda actor, record: True)
    room.hall.services.rendered._kept.clear()
    assert in_documents(room, "ben", ("/snapshot",)) == {ROOM, OPEN}
