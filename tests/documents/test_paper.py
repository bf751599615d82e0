"""What is printed for the hall says what everyone may know, and fits its paper."""

from __future__ import annotations

import json
import re
import shutil
import subprocess
from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import cache
from pathlib import Path

import pytest
import segno

from tests.cast import ANA, BEN, FAY, HOST, NOW, RUI, Scene, after, given, opened
from tests.documents import hall
from tests.documents.corpus import ALL
from tests.documents.test_open_vote import voting
from tests.documents.test_pdf import TYPST, bare, objects, read
from wsr.activities.cards.clusters import AddCluster
from wsr.activities.cards.posting import AddCard
from wsr.activities.dots.records import Vote
from wsr.activities.dots.rules import OpenVote
from wsr.activities.plans.rules import AddPlan
from wsr.documents import pdf
from wsr.documents.paper.hall import Hall
from wsr.documents.paper.kinds import KINDS, paper, ready
from wsr.documents.qr import squares
from wsr.documents.report_context import EVERYONE, ReportContext, as_seen_by
from wsr.domain.agenda import OpenStage
from wsr.domain.contacts import Contact, RemoveContact, SetContact
from wsr.domain.groups import AddGroup
from wsr.domain.invited import LETTERS, Invitee
from wsr.domain.kernel import Put, Refused, Workshop, apply
from wsr.domain.leverage import MarkLeverage
from wsr.domain.people import Join, RenamePerson
from wsr.domain.records import About, Group, Leverage, Person, Stage
from wsr.domain.rounds import SeatRoom
from wsr.domain.seats import EditTable
from wsr.domain.setup import CloseWorkshop, EditWorkshop
from wsr.domain.tables import current_tables

LAKE = Hall("http://192.168.1.20:8000")
EVERY = sorted(KINDS)
SEEN = ("facilitators", "joined")
MM = 72 / 25.4  # points


def printed(w: Workshop, kind: str, place: Hall = LAKE, group: str | None = None):
    if KINDS[kind].confidential:
        seen = as_seen_by(put(w, *expected(w), *reachable(w)), HOST)
        return paper(ReportContext(seen), KINDS[kind], place, group)
    return paper(ReportContext(as_seen_by(w, EVERYONE)), KINDS[kind], place, group)


def expected(w: Workshop) -> Iterator[Invitee]:
    """Someone of each group who isn't here yet, and someone of whom all is as long as can be."""
    for n, group in enumerate(w.all(Group)):
        hidden = {"audience": "facilitators"}
        yield Invitee(f"s{n}", f"Zoë Qadir {n}", group.id, code=f"ABCDEFG{LETTERS[n]}", **hidden)
        longest = ("W" * 60, group.id, "M" * 120, 999, (), f"BCDEFGH{LETTERS[n]}")
        yield Invitee(f"l{n}", *longest, **hidden)


def reachable(w: Workshop) -> Iterator[Contact]:
    """Whoever gave a name shows the room how to reach them."""
    for person in w.all(Person):
        if person.name:
            yield Contact(person.id, person.id, f"Qx{person.id}@lake", "room", audience=SEEN)


def made(w: Workshop, kind: str, size: str = "a4", place: Hall = LAKE) -> bytes:
    return pdf.press(pdf.paper_manuscript(printed(w, kind, place), paper=size))


@cache
def of_hall(kind: str) -> bytes:
    return made(hall.hall().workshop, kind)


def pages(body: bytes, path: Path) -> list[str]:
    return read(body, path).rstrip("\f").split("\f")


def put(w: Workshop, *records) -> Workshop:
    return apply(w, w.seq + 1, [Put(each) for each in records])


@pytest.mark.parametrize("kind", EVERY)
def test_it_is_tagged_real_text_without_anything_that_acts(kind: str):
    told = objects(of_hall(kind))
    assert "pdfuaid:part>1<" in told
    assert "/StructTreeRoot" in told
    assert "/Outlines" in told
    for alive in ("/JS", "/JavaScript", "/URI", "/Launch", "/OpenAction", "/EmbeddedFile"):
        assert not re.search(re.escape(alive) + r"\b", told), alive


@pytest.mark.parametrize("kind", EVERY)
def test_no_paper_tells_a_name_or_what_is_hidden(kind: str, tmp_path: Path):
    w = hall.hall().workshop
    said = bare(read(of_hall(kind), tmp_path / "a.pdf"))
    assert "SECRET-HIDDEN-WORDS" not in said
    # Those are for the door, and for whoever wants to be reached.
    for person in w.all(Person) if kind not in ("seat-list", "contact-list") else ():
        assert not person.name or bare(person.name) not in said


@pytest.mark.parametrize("kind", EVERY)
def test_other_ballots_in_an_open_vote_give_the_very_same_paper(kind: str):
    one, other = (pdf.paper_manuscript(printed(voting(n).workshop, kind)) for n in (3, 4))
    assert one == other


@pytest.mark.parametrize("kind", EVERY)
def test_a_demonstration_says_so_on_every_page(kind: str, tmp_path: Path):
    w = hall.hall(illustrative=True).workshop
    assert all("an illustration" in page for page in pages(made(w, kind), tmp_path / "a.pdf"))


@pytest.mark.parametrize("kind", EVERY)
def test_it_fits_letter_too(kind: str):
    box = re.search(
        r"/MediaBox ?\[0 0 ([\d.]+) ([\d.]+)\]", objects(made(hall.hall().workshop, kind, "letter"))
    )
    assert box
    assert sorted((float(box[1]), float(box[2]))) == [612, 792]


def test_other_paper_is_refused():
    with pytest.raises(Refused) as refused:
        pdf.paper_manuscript(printed(hall.hall().workshop, "sign-up"), paper="wall")
    assert refused.value.code == "no_such_paper"


# --- what each says ---


def test_join_cards_say_how_to_come_in_six_times_for_each_group(tmp_path: Path):
    sheets = pages(of_hall("join-cards"), tmp_path / "a.pdf")
    assert len(sheets) == 1 + len(hall.GROUPS), "one for whoever chooses on the phone"
    for words in (
        "Fishers' cooperative",
        "192.168.1.20:8000",
        "LAKE42",
        "Join this wifi:",
        "Switch mobile data off.",
        "If the wifi drops, nothing is lost",
    ):
        assert bare(sheets[1]).count(bare(words)) == 6, words
    assert "Fishers" not in sheets[0]


def test_the_code_on_a_groups_card_leads_to_that_group():
    [leaf] = printed(hall.hall().workshop, "join-cards", group="g2").leaves
    assert leaf.nodes[1].qr == squares("http://192.168.1.20:8000/w/LAKE42?group=g2")


def test_what_a_camera_sees_is_that_code(tmp_path: Path):
    left, top, right, bottom = 8, 27, 42, 63  # of the code on the first card, in mm
    seen = [
        row[10 * left : 10 * right]
        for row in pixels(of_hall("join-cards"), 2, tmp_path)[10 * top : 10 * bottom]
    ]
    rows = [n for n, row in enumerate(seen) if min(row) < 128]
    columns = [n for n, column in enumerate(zip(*seen, strict=True)) if min(column) < 128]
    code = list(segno.make("http://192.168.1.20:8000/w/LAKE42?group=g1", error="m").matrix)
    one = (rows[-1] - rows[0] + 1) / len(code)
    assert abs((columns[-1] - columns[0] + 1) / len(code) - one) < 0.1
    for y, row in enumerate(code):
        for x, dark in enumerate(row):
            at = seen[int(rows[0] + (y + 0.5) * one)][int(columns[0] + (x + 0.5) * one)]
            assert (at < 128) == bool(dark), (x, y)


def pixels(body: bytes, page: int, folder: Path) -> list[bytes]:
    """Rows of greys, ten pixels to a millimetre."""
    if not shutil.which("pdftoppm"):
        pytest.skip("pdftoppm is missing: install poppler-utils to see PDFs")
    (folder / "a.pdf").write_bytes(body)
    only = ["-f", str(page), "-l", str(page), "-r", "254", "-gray", "-singlefile"]
    subprocess.run(["pdftoppm", *only, str(folder / "a.pdf"), str(folder / "a")], check=True)
    _, size, _, grey = (folder / "a.pgm").read_bytes().split(b"\n", 3)
    wide, high = map(int, size.split())
    return [grey[n * wide : (n + 1) * wide] for n in range(high)]


def test_a_wifi_that_is_known_is_printed_and_one_that_is_not_gets_lines(tmp_path: Path):
    w = hall.hall().workshop
    known = pages(
        made(w, "join-cards", place=replace(LAKE, wifi="Hall", password="trout 26")),
        tmp_path / "a.pdf",
    )
    assert known[1].count("trout 26") == 6
    assert known[1].count("Password") == 6
    steps = printed(w, "join-cards", replace(LAKE, wifi="Hall")).leaves[0].nodes[2].steps
    assert [fact.label for fact in steps[0].facts] == ["Name"], "an open wifi has no password"
    assert steps[0].qr
    assert not printed(w, "join-cards").leaves[0].nodes[2].steps[0].qr


def test_table_posters_say_what_the_table_will_write(tmp_path: Path):
    page = pages(of_hall("table-posters"), tmp_path / "a.pdf")[0]
    for words in (
        "What keeps the lake from recovering",
        "Action plan for 100 days",
        "until 1 March 2027",
        "Action plan for 1000 days",
        "Timekeeper",
    ):
        assert words in " ".join(page.split()), words


def test_a_table_without_plans_in_the_agenda_promises_none():
    w = hall.hall().workshop
    stage = next(s for s in w.all(Stage) if s.activity == "plans")
    told = pdf.paper_manuscript(printed(put(w, replace(stage, activity="cards")), "table-posters"))
    assert b"Action plan" not in told


def test_wall_posters_show_a_cluster_with_its_cards_and_what_a_closed_vote_said(tmp_path: Path):
    [page] = pages(of_hall("wall-posters"), tmp_path / "a.pdf")
    said = " ".join(page.split())
    for words in (
        "No one polices the lake",
        "No personnel to police the waterway",
        "Structural",
        "Leverage point",
        "59 dots",
        "place 3 of 5",
        "backed by at least 7 of 9 groups",
    ):
        assert words in said, words


def test_wall_posters_tell_nothing_of_a_first_vote_that_is_open():
    scene = clustered()
    scene = after(
        scene,
        (FAY, OpenStage("leverage")),
        (FAY, MarkLeverage("k")),
        (FAY, OpenVote("v", "leverage")),
    )
    banner = printed(scene.workshop, "wall-posters").leaves[0].nodes[0]
    assert banner.facts == ("Leverage point",)


def test_cards_of_several_lanes_stand_under_their_lanes():
    scene = opened(
        "barriers",
        (ANA, AddCard("c1", "barriers", "One", "governance")),
        (ANA, AddCard("c2", "barriers", "Two", "structural")),
        (FAY, AddCluster("k", "barriers", "Both", ("c1", "c2"))),
    )
    notes = printed(scene.workshop, "wall-posters").leaves[0].nodes[1:]
    assert [(n.title, [each.words for each in n.notes]) for n in notes] == [
        ("Governance", ["One"]),
        ("Structural", ["Two"]),
    ]


def clustered() -> Scene:
    return opened(
        "barriers",
        (ANA, AddCard("c1", "barriers", "No patrols", "governance")),
        (FAY, AddCluster("k", "barriers", "Patrols", ("c1",))),
    )


def test_a_ballot_has_the_boxes_that_the_vote_allows():
    w = hall.hall().workshop
    assert boxes(w) == (5, "Put at most 5 crosses in total. Several per line are fine.")
    assert boxes(voted(w, budget=5, max_each=2)) == (
        2,
        "Put at most 5 crosses in total. At most 2 per line.",
    )
    assert boxes(voted(w, budget=1)) == (1, "Put at most 1 cross in total.")
    many, said = boxes(voted(w, budget=40))
    assert many == 0, "people write a number"
    assert said.startswith("You have 40 dots. Write on each line how many of them you give.")


def boxes(w: Workshop) -> tuple[int, str]:
    nodes = printed(w, "ballots", group="g1").leaves[0].nodes
    return nodes[2].boxes, nodes[1].words


def voted(w: Workshop, **more) -> Workshop:
    return put(
        w, Vote("open", "leverage", "Second round", ("idea", "c1"), round=2, opened_at=NOW, **more)
    )


def test_a_ballot_is_that_of_the_open_vote_else_of_the_next():
    w = hall.hall().workshop
    assert len(printed(w, "ballots", group="g1").leaves[0].nodes[2].choices) == 5
    leaf = printed(voted(w, budget=5), "ballots", group="g1").leaves[0]
    assert leaf.nodes[0].facts == ("Second round",)
    assert leaf.nodes[2].choices[0].startswith("A joint lake patrol")
    assert len(leaf.nodes[2].choices) == 2


def test_ballots_are_printed_for_each_group_four_on_a_sheet(tmp_path: Path):
    sheets = pages(of_hall("ballots"), tmp_path / "a.pdf")
    assert len(sheets) == len(hall.GROUPS)
    assert sheets[1].count("Ministry of Fisheries") == 4
    assert sheets[1].count("don’t write your name") == 4
    assert "Fishers' cooperative" not in sheets[1]


def test_sign_up_sheets_have_lines_for_each_group_and_task_force(tmp_path: Path):
    w = after(hall.hall(), (FAY, AddPlan("tf", "Lake patrol"))).workshop
    sheets = pages(made(w, "sign-up"), tmp_path / "a.pdf")
    assert len(sheets) == len(hall.GROUPS) + 2, "and one of the task forces in the hall"
    assert any("Lake patrol" in each for each in sheets[len(hall.GROUPS) :])
    for words in ("Name", "Phone or e-mail", "Signature", "Mpulungu town hall"):
        assert words in sheets[0]


def test_plan_forms_have_the_columns_and_days_of_a_real_plan(tmp_path: Path):
    near, far = (" ".join(p.split()) for p in pages(of_hall("plan-forms"), tmp_path / "a.pdf")[:2])
    for words in (
        "21 November 2026",
        "1 March 2027",
        "Owner",
        "Helpers",
        "Start",
        "Due",
        "Resources",
        "Help needed",
        "Indicator",
        "Target",
        "Quick win",
        "A joint lake patrol run by police",
    ):
        assert words in near, words
    assert "17 August 2029" in far
    assert "Serves" in near
    assert "Serves" not in far, "only a 100-day action serves another"


def test_many_leverage_points_stand_on_a_page_of_their_own():
    w = pointed(40)
    leaves = printed(w, "plan-forms").leaves
    assert len(leaves) == 2 * 3 + 1
    assert leaves[-1].title == "Leverage points"
    assert not any(node.node == "numbered" for leaf in leaves[:-1] for node in leaf.nodes)


def test_a_form_without_day_0_has_a_line_for_it():
    scene = given((FAY, EditWorkshop(day0="")))
    facts = printed(scene.workshop, "plan-forms").leaves[0].nodes[1].facts
    assert [fact.value for fact in facts] == ["", ""]


# --- what there is not ---


@pytest.mark.parametrize(
    ("kind", "why"),
    [
        ("wall-posters", "There are no clusters yet."),
        ("ballots", "There is nothing to vote on yet."),
    ],
)
def test_what_would_be_empty_is_refused_in_plain_words(kind: str, why: str):
    with pytest.raises(Refused) as refused:
        printed(given().workshop, kind)
    assert refused.value.code == "nothing_to_print"
    assert why in str(refused.value)


@pytest.mark.parametrize("kind", ["join-cards", "table-posters"])
def test_paper_invites_no_one_into_a_closed_room(kind: str):
    with pytest.raises(Refused) as refused:
        printed(given((FAY, CloseWorkshop())).workshop, kind)
    assert refused.value.code == "workshop_closed"


@pytest.mark.parametrize(
    "address", ["", "http://localhost:8000", "http://127.0.0.1", "http://[::1]:8000"]
)
def test_paper_leads_no_phone_into_itself(address: str):
    with pytest.raises(Refused) as refused:
        printed(given().workshop, "join-cards", Hall(address))
    assert refused.value.code == "no_address"


def test_an_empty_room_can_print_what_it_needs_in_the_morning():
    assert ready(ReportContext(given().workshop), LAKE) == [
        "join-cards",
        "table-posters",
        "sign-up",
        "plan-forms",
    ]


def test_a_card_for_each_who_is_expected_leads_to_their_seat(tmp_path: Path):
    w = hall.hall().workshop
    told = printed(w, "seat-cards", group="g1")
    assert [leaf.title for leaf in told.leaves] == ["W" * 60, "Zoë Qadir 0"]
    banner, invite = told.leaves[1].nodes
    assert (banner.below, invite.code) == (w.need(Group, "g1").name, "ABCD-EFGA")
    assert invite.address == f"192.168.1.20:8000/w/{w.need(About, 'about').code}"
    assert invite.qr == squares(f"{LAKE.address}/w/{w.need(About, 'about').code}?seat=ABCDEFGA")


def test_no_card_is_printed_for_whoever_is_here_nor_shown_to_everyone():
    w = hall.hall().workshop
    seated = put(w, Invitee("s1", "Zoë", "g1", code="ABCDEFGH", person="p1-1"))
    for seen in (as_seen_by(seated, HOST), as_seen_by(put(w, *expected(w)), EVERYONE)):
        with pytest.raises(Refused) as refused:
            paper(ReportContext(seen), KINDS["seat-cards"], LAKE)
        assert refused.value.code == "nothing_to_print"


def test_a_group_of_no_one_is_not_found():
    with pytest.raises(Refused) as refused:
        printed(given().workshop, "sign-up", group="nobody")
    assert refused.value.code == "no_such_group"


# --- bad input ---


@pytest.mark.parametrize("kind", EVERY)
def test_hostile_words_stay_words(kind: str, tmp_path: Path):
    said = [text for text in (*ALL, *TYPST) if bare(text)]
    body = made(hostile(said), kind)
    assert "/URI" not in objects(body)
    text = bare(read(body, tmp_path / "a.pdf", "-raw"))
    seen = said if kind in ("wall-posters", "ballots", "plan-forms") else []
    for each in [*seen, "#panic()[$", "@ref <a>"]:
        if each.isascii():
            assert bare(each) in text, each
        else:
            assert set(bare(each)) - set("\ufe0f") <= set(text), each


def hostile(said: list[str]) -> Workshop:
    cards = [(ANA, AddCard(f"c{n}", "barriers", text)) for n, text in enumerate(said)]
    scene = opened(
        "barriers",
        *cards,
        (FAY, AddCluster("k", "barriers", "#panic()[$", tuple(f"c{n}" for n in range(len(said))))),
    )
    scene = after(
        scene,
        (FAY, EditWorkshop(title="#panic()[$ @ref <a>", task="$ @x", place="= h")),
        (FAY, AddGroup("evil", "#panic()[$", icon="<svg onload=x>")),
        *((ANA, RenamePerson("ana", "#panic()[$")), (FAY, SeatRoom("mixed", seed=1))),
    )
    return put(scene.workshop, *(Leverage(f"c{n}", "card", n, NOW) for n in range(len(said))))


# --- geometry ---


@dataclass(frozen=True)
class Word:
    page: int
    left: float
    top: float
    right: float
    bottom: float


def words(body: bytes, path: Path) -> tuple[list[Word], list[tuple[float, float]]]:
    """Where each word is, in points, and how large each page is."""
    if not shutil.which("pdftotext"):
        pytest.skip("pdftotext is missing: install poppler-utils to read PDFs back")
    path.write_bytes(body)
    xml = subprocess.run(
        ["pdftotext", "-bbox", str(path), "-"], capture_output=True, check=True
    ).stdout.decode()
    found, sizes = [], []
    for tag, rest in re.findall(r"<(page|word) ([^>]*)>", xml):
        number = [float(n) for n in re.findall(r'"([\d.-]+)"', rest)]
        if tag == "page":
            sizes.append((number[0], number[1]))
        else:
            found.append(Word(len(sizes), *number))
    return found, sizes


LONG = Hall("https://whole-system-in-the-room.retreats.example.org:8443", "W" * 32, "W" * 63)


def longest(count: int = 3) -> Workshop:
    """Everything as long as the rules allow, in the widest letters."""
    scene = opened(
        "barriers",
        (FAY, EditWorkshop(title="W" * 120, task="M" * 280, place="W" * 120)),
        *((FAY, AddGroup(f"x{n}", "W" * 59 + str(n))) for n in range(count)),
        *((ANA, AddCard(f"c{n}", "barriers", "W" * 280, "governance")) for n in range(8)),
        (FAY, AddCluster("k", "barriers", "W" * 120, tuple(f"c{n}" for n in range(8)))),
        *((ANA, RenamePerson("ana", "W" * 60)), (FAY, SeatRoom("stakeholder", seed=1))),
        *((FAY, EditTable(n, "M" * 60)) for n in ("1", "2")),
    )
    return put(scene.workshop, *(Leverage(f"c{n}", "card", n, NOW) for n in range(8)))


@pytest.mark.parametrize("size", ["a4", "letter"])
@pytest.mark.parametrize("kind", EVERY)
def test_the_longest_words_stay_on_the_page(kind: str, size: str, tmp_path: Path):
    found, sizes = words(made(longest(), kind, size, LONG), tmp_path / "a.pdf")
    for word in found:
        wide, high = sizes[word.page - 1]
        assert word.left >= 6 * MM, word
        assert word.right <= wide - 6 * MM, word
        assert word.top >= 5 * MM, word
        assert word.bottom <= high - 5 * MM, word


@pytest.mark.parametrize("size", ["a4", "letter"])
@pytest.mark.parametrize("place", [LAKE, LONG])
@pytest.mark.parametrize("kind", ["join-cards", "ballots"])
def test_no_word_stands_on_a_cut(kind: str, place: Hall, size: str, tmp_path: Path):
    w = longest() if place is LONG else hall.hall().workshop
    found, sizes = words(made(w, kind, size, place), tmp_path / "a.pdf")
    across, down = (2, 3) if kind == "join-cards" else (2, 2) if place is LAKE else (1, 1)
    for word in found:
        wide, high = sizes[word.page - 1]
        assert int(word.left // (wide / across)) == int(word.right // (wide / across)), word
        assert int(word.top // (high / down)) == int(word.bottom // (high / down)), word


def test_join_cards_take_one_sheet_for_each_group_however_long_its_name(tmp_path: Path):
    _, sizes = words(made(longest(), "join-cards", place=LONG), tmp_path / "a.pdf")
    assert len(sizes) == 1 + 6


def test_three_hundred_points_are_all_on_the_ballot(tmp_path: Path):
    body = pdf.press(pdf.paper_manuscript(printed(pointed(300), "ballots", group="fishers")))
    said = pages(body, tmp_path / "a.pdf")
    assert len(said) > 3
    for n in (1, 57, 150, 299, 300):
        assert f"Point number {n} " in " ".join(" ".join(said).split()) + " "
    assert (
        json.loads(pdf.paper_manuscript(printed(pointed(300), "ballots")))["data"]["look"]
        == "slips"
    )


def pointed(many: int) -> Workshop:
    """More points than the rules let anyone mark, as an older file may hold."""
    w = opened(
        "barriers",
        *((ANA, AddCard(f"c{n}", "barriers", f"Point number {n}")) for n in range(1, many + 1)),
    ).workshop
    return put(w, *(Leverage(f"c{n}", "card", n, NOW) for n in range(1, many + 1)))


def test_arabic_and_nepali_are_read_back_in_order(tmp_path: Path):
    said = bare(read(of_hall("table-posters"), tmp_path / "a.pdf"))
    assert bare("महिला समूह") in said
    assert bare("الجزيرة") in said


def test_a_page_in_arabic_begins_at_the_right(tmp_path: Path):
    told = replace(printed(hall.hall().workshop, "sign-up"), language="ar")
    plain = json.loads(pdf.paper_manuscript(told))
    assert (plain["lang"], plain["rtl"]) == ("ar", True)
    found, sizes = words(pdf.press(pdf.paper_manuscript(told)), tmp_path / "a.pdf")
    first = [w for w in found if w.page == 1 and w.bottom > 500]
    assert max(w.right for w in first) > sizes[0][0] - 20 * MM, "the numbers of the lines"


def test_an_icon_that_is_not_drawn_becomes_people():
    scene = after(
        given(), (FAY, AddGroup("x", "Divers", icon="submarine")), (HOST, Join("d", "Dee", "x"))
    )
    told = printed(scene.workshop, "sign-up")
    assert told.icons["submarine"] == told.icons.get("people", told.icons["submarine"])
    assert "<svg" in told.icons["submarine"]
    assert scene.workshop.need(About, "about").title == told.workshop


def test_a_table_card_says_the_number_twice_and_its_code_leads_to_the_table(tmp_path: Path):
    w = hall.hall().workshop
    sheets = pages(of_hall("table-cards"), tmp_path / "a.pdf")
    assert len(sheets) == len(current_tables(w))
    assert sheets[0].count("Table 1") == 2, "it is read from both sides"
    assert "By the window" in sheets[0]
    leaf = printed(w, "table-cards").leaves[5]
    assert leaf.nodes[1].qr == squares(f"{LAKE.address}/w/{hall.CREATE.code}?table=6")


def test_a_stakeholder_table_names_its_group_and_a_mixed_one_none():
    w = after(hall.hall(), (FAY, SeatRoom("stakeholder", seed=1))).workshop
    names = [leaf.nodes[0].above for leaf in printed(w, "table-cards").leaves]
    assert names[0] == hall.GROUPS[0]["name"]
    assert {
        leaf.nodes[0].above for leaf in printed(hall.hall().workshop, "table-cards").leaves
    } == {""}


def test_the_seat_list_has_everyone_by_name_with_their_table():
    w = hall.hall().workshop
    (leaf,) = printed(w, "seat-list").leaves
    seats = leaf.nodes[1].seats
    named = {p.name for p in w.all(Person) if p.name and p.role != "facilitator"}
    assert {seat.name for seat in seats} == named
    assert [s.name for s in seats] == sorted((s.name for s in seats), key=str.casefold)
    table = {p.name: w.find("table", p.table).number for p in w.all(Person) if p.name and p.table}
    assert all(seat.table == str(table[seat.name]) for seat in seats)


def test_the_contact_list_has_those_who_show_theirs_to_the_room_and_no_one_else():
    said = [("ana", "Qxroom", "room"), ("ben", "Qxopen", "documents"), ("rui", "Qxgroup", "group")]
    actors = {"ana": ANA, "ben": BEN, "rui": RUI}
    shown = given(*((actors[who], SetContact(reach, to)) for who, reach, to in said))
    assert rows(shown) == [("Ana", "Fishers", "Qxroom"), ("Ben", "Ministry", "Qxopen")]
    assert rows(shown.when(FAY, RemoveContact("ana"))) == [("Ben", "Ministry", "Qxopen")]
    for empty in (given(), given((RUI, SetContact("Qxgroup", "group")))):
        with pytest.raises(Refused) as refused:
            rows(empty)
        assert refused.value.code == "nothing_to_print"


def rows(scene: Scene):
    t = ReportContext(as_seen_by(scene.workshop, HOST))
    (leaf,) = paper(t, KINDS["contact-list"], LAKE).leaves
    return [*leaf.nodes[1].rows]


def test_a_long_contact_list_goes_on_on_the_next_page(tmp_path: Path):
    told = pages(of_hall("contact-list"), tmp_path / "a.pdf")
    assert len(told) > 1
    assert all("How to reach them" in page for page in told)


@pytest.mark.parametrize("kind", ["table-cards", "seat-list"])
def test_without_tables_there_is_nothing_to_print(kind: str):
    with pytest.raises(Refused) as refused:
        printed(given().workshop, kind)
    assert refused.value.code == "no_tables"
    assert kind not in ready(ReportContext(given().workshop), LAKE)
