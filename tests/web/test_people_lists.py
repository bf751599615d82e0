"""Fay sends the list of those who are expected, from whatever program it was made in."""

from __future__ import annotations

import io
from pathlib import Path
from typing import Any

import openpyxl
import pytest

from tests.web.people import FISHERS, Hall, bearer
from wsr.domain.invited import Invitee
from wsr.domain.records import Group

LIST = "Name;Group;Organisation;Table;Need\nAna Silva;Fishers;Lake Co-op;7;x\nBen;Ministry;;;\n"
SHARED = Path(__file__).parents[1] / "fixtures" / "people"


@pytest.fixture
def fay(hall: Hall) -> str:
    return str(hall.seat(name="Fay", facilitator_key=hall.facilitator_key)["token"])


def send(hall: Hall, token: str, body: bytes | str, query: str = "") -> Any:
    path = f"/api/workshops/{hall.code}/people{query}"
    return hall.http.post(path, data=body, headers=bearer(token))


def told(answer: Any) -> tuple[int, int, int, list[tuple[int, str]]]:
    assert answer.status_code == 200, answer.text
    said = answer.json
    lines = [(line["line"], line["code"]) for line in said["lines"]]
    assert all(line["why"].endswith(".") for line in said["lines"])
    return said["added"], said["changed"], said["same"], lines


def invited(hall: Hall) -> dict[str, Invitee]:
    return {each.name: each for each in hall.room.workshop.all(Invitee)}


def test_a_list_makes_people_expected_each_with_a_code_of_their_own(hall: Hall, fay: str) -> None:
    assert told(send(hall, fay, LIST)) == (2, 0, 0, [])
    ana, ben = invited(hall)["Ana Silva"], invited(hall)["Ben"]
    assert (ana.group, ana.organisation, ana.table, ana.flags) == (
        FISHERS,
        "Lake Co-op",
        7,
        ("need",),
    )
    assert ana.code != ben.code
    assert len(ana.code) == 8


def test_the_same_list_twice_changes_nothing(hall: Hall, fay: str) -> None:
    send(hall, fay, LIST)
    before = hall.room.workshop.seq
    assert told(send(hall, fay, LIST)) == (0, 0, 2, [])
    assert hall.room.workshop.seq == before


def test_a_corrected_list_changes_those_alone(hall: Hall, fay: str) -> None:
    send(hall, fay, LIST)
    code = invited(hall)["Ana Silva"].code
    assert told(send(hall, fay, LIST.replace("Lake Co-op", "Lake Union"))) == (0, 1, 1, [])
    assert invited(hall)["Ana Silva"].organisation == "Lake Union"
    assert invited(hall)["Ana Silva"].code == code, "a card that is printed stays good"


def test_groups_that_are_new_are_told_and_added_if_fay_wants(hall: Hall, fay: str) -> None:
    body = "Ana – Pirates\nBen – Fishers\n"
    answer = send(hall, fay, body)
    assert told(answer) == (2, 0, 0, [(1, "no_such_group")])
    assert answer.json["groups"] == ["Pirates"]
    assert told(send(hall, fay, body, "?groups=add")) == (0, 1, 1, [])
    pirates = next(g for g in hall.room.workshop.all(Group) if g.name == "Pirates")
    assert invited(hall)["Ana"].group == pirates.id


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be"])
def test_it_may_be_in_any_encoding(hall: Hall, fay: str, encoding: str) -> None:
    assert told(send(hall, fay, LIST.replace("Silva", "Peña").encode(encoding))) == (2, 0, 0, [])
    assert "Ana Peña" in invited(hall)


def test_and_of_an_old_windows(hall: Hall, fay: str) -> None:
    send(hall, fay, LIST.replace("Silva", "Peña").encode("cp1252"))
    assert "Ana Peña" in invited(hall)


@pytest.mark.parametrize("separator", [";", ",", "\t", "|"])
def test_it_may_have_any_separator(hall: Hall, fay: str, separator: str) -> None:
    assert told(send(hall, fay, LIST.replace(";", separator))) == (2, 0, 0, [])
    assert invited(hall)["Ana Silva"].table == 7


@pytest.mark.parametrize(
    "body",
    [
        "• Ana Silva – Fishers\n• Ben – Ministry",
        "1. Ana Silva, Fishers\n2. Ben, Ministry",
        "1.\tAna Silva\tFishers\n2.\tBen\tMinistry",
        "[21/11/2026, 10:14] Fay: Ana Silva – Fishers\n[21/11/2026, 10:15] Fay: Ben (Ministry)",
        "Fishers\n- Ana Silva\n\nMinistry:\n- Ben\n",
        "Ana Silva\tFishers\r\nBen\tMinistry\r\n",
        "sep=;\nAna Silva;Fishers\nBen;Ministry",
        "Group,Name\nFishers,Ana Silva\nMinistry,Ben",
        "समूह;नाम\nFishers;Ana Silva\nMinistry;Ben",
        "First name,Last name,Stakeholder group\nAna,Silva,Fishers\nBen,,Ministry",
        "ana@lake.org Ana Silva; Fishers\nBen <ben@x.org>; Ministry",
    ],
)
def test_it_may_be_pasted_from_anywhere(hall: Hall, fay: str, body: str) -> None:
    assert told(send(hall, fay, body)) == (2, 0, 0, [])
    groups = {each.id: each.name for each in hall.room.workshop.all(Group)}
    said = {name: groups[str(each.group)] for name, each in invited(hall).items()}
    assert said == {"Ana Silva": "Fishers", "Ben": "Ministry"}


def test_messy_values_are_reported_by_line_and_never_fatal(hall: Hall, fay: str) -> None:
    body = (
        "Participants of the retreat;;;;\n"
        "Name;Group;Table;Authority;Shoe size\n"
        "Ana;Fishers;22?;maybe;38\n"
        "Ben?;n.a.;?;yes;?\n"
        ";Fishers;;;\n"
        "Name;Group;Table;Authority;Shoe size\n"
        '=HYPERLINK("http://evil");Fishers;;;\n'
        "Ben;;;yes;\n"
        '"Cara;Traders;3;no;40\n'
    )
    assert told(send(hall, fay, body)) == (
        3,
        0,
        0,
        [
            (1, "above_titles"),
            (2, "unknown_column"),
            (3, "bad_number"),
            (3, "bad_flag"),
            (4, "uncertain"),
            (5, "no_name"),
            (6, "titles_again"),
            (7, "formula"),
            (8, "twice"),
        ],
    )
    assert invited(hall)["Cara"].table == 3


def test_a_list_of_seats_gives_groups_their_seats(hall: Hall, fay: str) -> None:
    desire = "site,total,men\nFishers,15,11\nMinistry,22?,?\nSpain,n.a.,2\n"
    assert told(send(hall, fay, desire)) == (
        0,
        1,
        0,
        [(1, "unknown_column"), (3, "bad_number"), (3, "no_name"), (4, "no_name")],
    )
    assert hall.room.workshop.need(Group, FISHERS).seats == 15


def workbook(*rows: tuple[Any, ...], merge: str = "", sheets: tuple[str, ...] = ()) -> bytes:
    book = openpyxl.Workbook()
    for name in sheets:
        book.create_sheet(name, 0)["A1"] = "Read me first"
    sheet = book["Sheet"]
    for row in rows:
        sheet.append(row)
    if merge:
        sheet.merge_cells(merge)
    out = io.BytesIO()
    book.save(out)
    return out.getvalue()


def test_it_may_be_a_workbook_with_a_cover_and_merged_cells(hall: Hall, fay: str) -> None:
    body = workbook(
        ("People", None, None),
        ("Group", "Name", "Table"),
        ("Fishers", "Ana", 7),
        (None, "Ben", 8.0),
        (None, None, None),
        ("Traders", "Cara", "next to Ana"),
        merge="A3:A4",
        sheets=("Cover",),
    )
    lines = [(1, "above_titles"), (6, "bad_number")]
    assert told(send(hall, fay, body)) == (3, 0, 0, lines)
    assert invited(hall)["Ben"].group == FISHERS
    assert invited(hall)["Ben"].table == 8


def test_a_formula_that_was_never_worked_out_is_reported(hall: Hall, fay: str) -> None:
    body = workbook(("Name", "Group"), ('="A"&"na"', "Fishers"), ("Ben", "=B2"))
    assert told(send(hall, fay, body)) == (1, 0, 0, [(2, "formula"), (3, "formula")])


def test_what_a_formula_came_to_is_taken(hall: Hall, fay: str) -> None:
    body = (SHARED / "formulas.xlsx").read_bytes()
    assert told(send(hall, fay, body)) == (2, 0, 0, [])
    assert set(invited(hall)) == {"Ana Silva", "Ben"}


@pytest.mark.parametrize(
    ("body", "code"),
    [
        ("x\n" * 5000, "too_many"),
        ("".join(f"Person {n}\n" for n in range(5000)), "too_many"),
        ("".join(f"Person {n}, Fishers\n" for n in range(2001)), "too_many"),
        (b"PK\x03\x04 no workbook", "bad_workbook"),
        (b"\xd0\xcf\x11\xe0 an old one", "bad_workbook"),
        (b"\x00\x01\x02\x00 nothing at all \x00", "not_a_list"),
        (b"a" * (6 * 2**20), "too_large"),
    ],
    ids=["short", "names", "just", "zip", "xls", "binary", "huge"],
)
def test_what_cannot_be_taken_is_refused_whole(
    hall: Hall, fay: str, body: bytes | str, code: str
) -> None:
    before = hall.room.workshop.seq
    answer = send(hall, fay, body)
    assert answer.json["error"]["code"] == code
    assert answer.json["error"]["why"].endswith(".")
    assert hall.room.workshop.seq == before


@pytest.mark.parametrize(
    "long",
    ["@" * 100_000, "x@" * 50_000, "1" * 100_000, "Ana - " * 20_000, "a" + " " * 100_000],
    ids=["at", "addresses", "digits", "parts", "blanks"],
)
def test_a_line_that_goes_on_and_on_holds_up_no_one(hall: Hall, fay: str, long: str) -> None:
    """In a pattern that goes back and forth, the first of these would take hours."""
    added, _, _, said = told(send(hall, fay, f"{long}\nBen, Ministry\n"))
    assert "Ben" in invited(hall)
    assert added + len(said) >= 1


@pytest.mark.parametrize(
    ("body", "name"),
    [
        ("Ana Silva <ana@lake.org>, Fishers", "Ana Silva"),
        ("ana@lake.org Ana Silva, Fishers", "Ana Silva"),
        ("Ana @ work, Fishers", "Ana @ work"),
        ("ana@lake, Fishers", "ana@lake"),
    ],
)
def test_an_address_is_no_part_of_a_name(hall: Hall, fay: str, body: str, name: str) -> None:
    send(hall, fay, body)
    assert list(invited(hall)) == [name]


def test_a_workbook_of_five_thousand_lines_is_refused_whole(hall: Hall, fay: str) -> None:
    body = workbook(*((f"Person {n}", "Fishers") for n in range(5000)))
    assert send(hall, fay, body).json["error"]["code"] == "too_many"
    assert not invited(hall)


def test_two_thousand_people_are_taken_at_once(hall: Hall, fay: str) -> None:
    body = "Name,Group\n" + "".join(f"Person {n},Fishers\n" for n in range(2000))
    assert told(send(hall, fay, body)) == (2000, 0, 0, [])
    assert told(send(hall, fay, body)) == (0, 0, 2000, [])


def test_only_facilitators_send_it(hall: Hall, fay: str) -> None:
    ana = hall.seat(name="Ana", group=FISHERS)["token"]
    assert send(hall, ana, LIST).status_code == 403
    assert send(hall, "nonsense", LIST).status_code == 401
    path, foreign = f"/api/workshops/{hall.code}/people", {"Origin": "http://evil.example"}
    answer = hall.http.post(path, data=LIST, headers={**bearer(fay), **foreign})
    assert answer.json
    assert answer.json["error"]["code"] == "bad_origin"
    assert not invited(hall)


def test_an_empty_list_says_so_by_adding_no_one(hall: Hall, fay: str) -> None:
    assert told(send(hall, fay, "")) == (0, 0, 0, [])
    assert told(send(hall, fay, "\n\n  \n")) == (0, 0, 0, [])


def test_it_may_come_as_a_form(hall: Hall, fay: str) -> None:
    file = {"file": (io.BytesIO(LIST.encode()), "people.csv")}
    path = f"/api/workshops/{hall.code}/people"
    assert told(hall.http.post(path, data=file, headers=bearer(fay))) == (2, 0, 0, [])
