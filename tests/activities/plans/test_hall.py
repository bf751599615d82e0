"""Plans from sixty phones to the documents, and to another laptop: actions, money, offers, how sure everyone is."""

from __future__ import annotations

import pytest

from tests.activities.halls import comes_along, document
from tests.documents.told import tables
from tests.web.channels import texts
from tests.web.people import FISHERS, MINISTRY, TRADERS, Hall, Phone

GROUPS = (FISHERS, MINISTRY, TRADERS)
PEOPLE = 60
AREAS = [{"id": "hills", "title": "Qxhill district"}, {"id": "lake", "title": "Qxlake district"}]
LARGE = {"what": "Qxopen a training centre", "resources": "Qxa house", "behaviour": "Qxask early"}
PART = {"what": "Qxtrain twelve", "target15": "Qxdates are set", "owner": "Qxperson 00"}
MONEY = {"money": "1,250.50", "days": "१२", "funds_donor": "12,50", "currency": "usd"}
READ = {"money": "1250.50", "days": "12", "funds_donor": "12.50", "currency": "USD"}


def begun(hall: Hall) -> tuple[Phone, list[Phone]]:
    fay = hall.phone("Fay")
    people = [hall.phone(f"Qxperson {n:02}", GROUPS[n % 3]) for n in range(PEOPLE)]
    fay.done("edit_vocabulary", vocabulary="areas", items=AREAS)
    fay.done("edit_stage", stage="plans", settings={"confidence": True})
    fay.done("open_stage", stage="plans")
    fay.settle()
    return fay, people


def plan_of(fay: Phone, group: str) -> str:
    return str(next(each["id"] for each in fay.sees("plan") if each.get("group") == group))


def planned(fay: Phone, people: list[Phone]) -> None:
    """A 1000-day action of each group is broken into one of 100 days, which needs help."""
    for n, phone in enumerate(people[:3]):
        plan = plan_of(fay, GROUPS[n])
        phone.done("add_action", action=f"far{n}", plan=plan, horizon=1000, **LARGE)
        near = {"action": f"near{n}", "plan": plan, "horizon": 100, "parent": f"far{n}", **PART}
        phone.done("add_action", **near, soon=True, area="lake", due="2026-12-20", **MONEY)
        phone.done("edit_action", action=f"near{n}", base=1, set={"help_needed": f"Qxboats {n}"})


def helped(people: list[Phone]) -> None:
    """Everyone but the first three offers help to the group beside theirs."""
    for n, phone in enumerate(people[3:], 3):
        offer = {"offer": f"o{n}", "action": f"near{(n + 1) % 3}", "says": f"Qxoffer {n}"}
        phone.done("offer_help", **offer, for_group=n % 2 == 0)
    people[3].done("take_back_offer", offer="o3")
    own = {"offer": "own", "action": "near0", "says": "Ours"}
    assert people[3].refused("offer_help", **own) == "own_action"


def sure(fay: Phone, people: list[Phone]) -> None:
    """Each group answers for its own plan; of one, the numbers are read out."""
    plans = [plan_of(fay, group) for group in GROUPS]
    for n, phone in enumerate(people):
        said = {"confidence": 2, "reason": "Qxno boats"} if n < 6 else {"confidence": 4}
        phone.done("set_confidence", plan=plans[n % 3], **said)
    assert people[0].refused("set_confidence", plan=plans[1], confidence=5) == "not_your_group"
    fay.done("read_out_confidence", plan=plans[0])


@pytest.mark.parametrize("amount", ["1e309", "-5", "12 boats", "१२,५,०"])
def test_what_is_no_amount_is_refused_once_and_nothing_is_kept(hall: Hall, amount: str) -> None:
    fay, people = begun(hall)
    action = {"action": "a1", "plan": plan_of(fay, FISHERS), "horizon": 100, "what": "Qxnets"}
    assert people[0].refused("add_action", **action, money=amount) == "bad_amount"
    fay.settle()
    assert fay.sees("action") == []


def test_sixty_people_plan_help_and_say_how_sure_they_are(hall: Hall) -> None:
    fay, people = begun(hall)
    planned(fay, people)
    helped(people)
    sure(fay, people)
    wall = hall.wall()
    for phone in (people[4], wall):
        phone.settle()
        actions = {each["id"]: each for each in phone.sees("action")}
        assert len(actions) == 6
        assert {name: actions["near0"][name] for name in READ} == READ
        assert (actions["near0"]["parent"], actions["near0"]["soon"]) == ("far0", True)
        assert len(phone.sees("offer")) == PEOPLE - 4
        (read,) = phone.sees("confidence")
        assert read["counts"] == {"1": 0, "2": 2, "3": 0, "4": 18, "5": 0}
    ends_in_documents(hall, people[4])
    comes_along(hall, fay)


def ends_in_documents(hall: Hall, ana: Phone) -> None:
    told = tables(document(hall, ana, "csv"))
    rows = {row["id"]: row for row in told["actions"]}
    assert {name: rows["near1"][name] for name in READ} == READ
    assert (rows["near1"]["parent"], rows["near1"]["area_title"]) == ("far1", "Qxlake district")
    assert {row["area_title"] for row in told["work_plan"]} == {"", "Qxlake district"}
    assert len(told["offers"]) == PEOPLE - 4
    assert [row["sure_4"] for row in told["confidence"]] == ["18"]
    assert {(row["group"], row["with"]) for row in told["joint_actions"]} == {
        (FISHERS, MINISTRY),
        (FISHERS, TRADERS),
        (MINISTRY, TRADERS),
    }
    wanted = ("Qxtrain twelve", "Qxboats 2", "Qxoffer 59", "Qxno boats", "Qxask early")
    for format in ("pdf", "docx", "xlsx", "html", "md", "csv", "json"):
        said = texts(document(hall, ana, format))
        assert [each for each in wanted if each not in said] == [], format
    report = document(hall, ana, "md").decode()
    assert "1,250.5" in report
    assert "By area" in report
    assert "Starts within 48 hours" in report
