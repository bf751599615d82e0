"""Partnerships from sixty phones to the documents, and to another laptop."""

from __future__ import annotations

from tests.activities.halls import comes_along, document
from tests.documents.told import tables
from tests.web.channels import texts
from tests.web.people import FISHERS, MINISTRY, TRADERS, Hall, Phone

GROUPS = (FISHERS, MINISTRY, TRADERS)
PEOPLE = 60


def crowded(hall: Hall) -> tuple[Phone, list[Phone]]:
    """Fay, and twenty people of each group before a goal they share."""
    fay = hall.phone("Fay")
    people = [hall.phone(f"Person {n}", GROUPS[n % 3]) for n in range(PEOPLE)]
    fay.done("add_stage", stage="together", activity="partnerships", title="Who works together")
    fay.done("open_stage", stage="barriers")
    fay.post("k1", "Qxclean water")
    fay.done("open_stage", stage="together")
    return fay, people


def joined(people: list[Phone]) -> None:
    """Each adds a partnership of their group with someone from outside, or with the next group."""
    for n, phone in enumerate(people):
        group = GROUPS[n % 3]
        other = GROUPS[(n + 1) % 3] if n < 3 else f"Qxpartner {n}"
        said = {"partners": [group, other], "incentives": f"Qxgain {n}", "trust": 4}
        phone.done("add_partnership", partnership=f"n{n}", **said)


def trusted(people: list[Phone]) -> None:
    """Everyone says how far their group trusts its partnerships with the other groups; the last word counts."""
    for n, phone in enumerate(people):
        group = GROUPS[n % 3]
        for id, of in (("n0", (FISHERS, MINISTRY)), ("n1", (MINISTRY, TRADERS))):
            said = {"partnership": id, "partner": group, "trust": n % 2 + 1}
            if group in of:
                phone.done("rate_trust", **said)
            else:
                assert phone.refused("rate_trust", **said) == "no_such_partner"


def test_sixty_people_say_with_whom_they_work_and_it_is_in_every_document(hall: Hall) -> None:
    fay, people = crowded(hall)
    joined(people)
    trusted(people)
    held = {"goal": "k1", "accountability": "Qxmonthly audit", "pooled": "Qxone boat"}
    people[1].done("edit_partnership", partnership="n0", **held)
    assert people[2].refused("edit_partnership", partnership="n0", pooled="x") == "not_your_group"
    assert people[2].refused("edit_partnership", partnership="n2", status="ended") == "why_missing"
    people[2].done("edit_partnership", partnership="n2", status="ended", why="Qxno fuel")
    wall = hall.wall()
    for phone in (people[5], wall):
        phone.settle()
        assert len(phone.sees("partnership")) == PEOPLE
        assert phone.store["partnership", "n0"]["pooled"] == "Qxone boat"
        said = {r["partner"]: r["trust"] for r in phone.sees("trust") if r["partnership"] == "n0"}
        assert said == {FISHERS: 2, MINISTRY: 1}
    ends_in_documents(hall, people[5])
    comes_along(hall, fay)


def ends_in_documents(hall: Hall, ana: Phone) -> None:
    told = tables(document(hall, ana, "csv"))
    rows = {row["id"]: row for row in told["partnerships"]}
    assert len(rows) == PEOPLE
    whole = (rows["n0"]["goal_title"], rows["n0"]["lowest_trust"], rows["n0"]["weak_links"])
    assert whole == ("Qxclean water", "1", "trust")
    assert (rows["n2"]["status"], rows["n2"]["why"]) == ("ended", "Qxno fuel")
    assert len(told["partners"]) == 2 * PEOPLE
    for format in ("pdf", "docx", "xlsx", "html", "md", "csv", "json"):
        said = texts(document(hall, ana, format))
        wanted = ("Qxpartner 59", "Qxgain 59", "Qxmonthly audit", "Qxone boat", "Qxno fuel")
        assert [each for each in wanted if each not in said] == [], format
    report = document(hall, ana, "md").decode()
    assert "1 to 2 of 5; 2 of 2 partners said so" in report
    assert "Weakest link: Trust" in report
