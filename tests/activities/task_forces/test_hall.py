"""Task forces from sixty phones to the documents, and to another laptop."""

from __future__ import annotations

from tests.activities.halls import comes_along, document
from tests.documents.told import tables
from tests.web.channels import texts
from tests.web.people import FISHERS, MINISTRY, TRADERS, Hall, Phone

GROUPS = (FISHERS, MINISTRY, TRADERS)
PEOPLE, FORCES = 60, 6


def founded(hall: Hall) -> tuple[Phone, list[Phone]]:
    """Six people found a task force each; all of the others join one, two of them only for a while."""
    fay = hall.phone("Fay")
    people = [hall.phone(f"Qxperson {n:02}", GROUPS[n % 3]) for n in range(PEOPLE)]
    fay.done("add_stage", stage="carry", activity="task_forces", title="Who carries it on")
    fay.done("open_stage", stage="barriers")
    fay.post("k1", "Qxclean water")
    fay.done("set_agreement", on="k1", status="agreed")
    assert people[0].refused("add_task_force", task_force="f0", name="Nets") == "stage_closed"
    fay.done("open_stage", stage="carry")
    for n, phone in enumerate(people[:FORCES]):
        said = {"name": f"Qxforce {n}", "meets": "Qxevery second Monday", "goals": ["k1"]}
        phone.done("add_task_force", task_force=f"f{n}", **said, organisations=["Qxlake union"])
    for n, phone in enumerate(people[FORCES:]):
        phone.done("join_task_force", task_force=f"f{n % FORCES}")
    for phone in people[-2:]:
        phone.done("leave_task_force", task_force=f"f{people[FORCES:].index(phone) % FORCES}")
    return fay, people


def advised(fay: Phone) -> None:
    """An advisory group of people from outside, which should hear every group."""
    advisers = {"kind": "advisory_group", "convener": "Qxdr Shrestha", "members": ["Qxms Karki"]}
    fay.done("add_task_force", task_force="wise", name="Qxadvisers", **advisers)


def planned(people: list[Phone]) -> None:
    """The first task force plans as a group does, and so does the ministry, for the same goal."""
    people[0].done("add_plan", plan="p0", owner="f0")
    own = {"action": "a0", "plan": "p0", "horizon": 100, "what": "Qxtest the wells"}
    people[0].done("add_action", **own, due="2026-12-20", owner="Qxperson 00", goals=["k1"])


def test_sixty_people_join_task_forces_and_all_of_them_are_in_every_document(hall: Hall) -> None:
    fay, people = founded(hall)
    advised(fay)
    fay.done("add_stage", stage="plan", activity="plans", title="Our plans")
    fay.done("open_stage", stage="plan")
    planned(people)
    fay.done("open_stage", stage="carry")
    assert people[1].refused("edit_task_force", task_force="f0", name="Ours") == "not_yours"
    people[0].done("edit_task_force", task_force="f0", meets="Qxfirst Friday")
    wall = hall.wall()
    for phone in (people[1], wall):
        phone.settle()
        forces = {r["id"]: r for r in phone.sees("task_force")}
        assert len(forces) == FORCES + 1
        assert sum(len(f["members"]) for f in forces.values()) == PEOPLE - 2 + 1
        assert forces["f0"]["meets"] == "Qxfirst Friday"
    ends_in_documents(hall, fay)
    comes_along(hall, fay)


def ends_in_documents(hall: Hall, fay: Phone) -> None:
    told = tables(document(hall, fay, "csv"))
    rows = {row["id"]: row for row in told["task_forces"]}
    assert (rows["f0"]["people"], rows["f0"]["goal_titles"]) == ("10", "Qxclean water")
    assert rows["wise"]["should_be_on_it"].split("\n") == ["Fishers", "Ministry", "Traders"]
    outside = [r["name"] for r in told["task_force_members"] if r["in_the_room"] != "yes"]
    assert (len(told["task_force_members"]), len(outside)) == (PEOPLE - 2 + 2, 2)
    for format in ("pdf", "docx", "xlsx", "html", "md", "csv", "json"):
        said = texts(document(hall, fay, format))
        wanted = ("Qxforce 5", "Qxperson 57", "Qxdr Shrestha", "Qxfirst Friday", "Qxlake union")
        assert [each for each in wanted if each not in said] == [], format
    report = document(hall, fay, "md").decode()
    assert "Should be on it: Fishers, Ministry, Traders" in report


def test_whoever_was_erased_is_on_none_and_can_be_put_on_none(hall: Hall) -> None:
    fay, people = founded(hall)
    gone = people[1]
    fay.done("erase_person", person=gone.person)
    fay.settle()
    force = fay.store["task_force", "f1"]
    assert gone.person not in (force.get("convener"), *force["members"])
    again = {"task_force": "f1", "members": [gone.person]}
    assert fay.refused("edit_task_force", **again) == "no_such_person"
    for format in ("md", "csv", "json", "docx"):
        assert "Qxperson 01" not in texts(document(hall, fay, format)), format
