"""The work plan is a document of its own: all plans in one, by goal, by month and by owner."""

# ruff: noqa: F811 - fixtures come by name

import pytest
from click.testing import CliRunner

from tests.web.channels import texts
from tests.web.conftest import assets, hall  # noqa: F401 - fixtures come by name
from tests.web.people import FISHERS, MINISTRY, Hall, Phone
from wsr.cli.export import command

ACTIONS = {
    "a1": {"what": "Qxtest the wells", "owner": "Qxana", "due": "2027-01-20", "goals": ["k1"]},
    "a2": {"what": "Qxwrite the by-law", "owner": "Qxben", "due": "2027-02-03"},
}


@pytest.fixture
def fay(hall: Hall) -> Phone:
    """Two groups have planned, one of them for a goal that the room agreed on."""
    fay = hall.phone("Fay")
    fay.done("open_stage", stage="barriers")
    fay.post("k1", "Qxclean water")
    fay.done("set_agreement", on="k1", status="agreed")
    fay.done("open_stage", stage="plans")
    plans = {r["group"]: r["id"] for r in fay.snapshot().values() if r["kind"] == "plan"}
    for group, id in zip((FISHERS, MINISTRY), ACTIONS, strict=True):
        fay.done("add_action", action=id, plan=plans[group], horizon=100, **ACTIONS[id])
    return fay


def asked(hall: Hall, who: Phone, format: str, chapter: str = "work-plan"):
    return hall.get(f"/api/workshops/{hall.code}/export/{format}?chapter={chapter}", who.token)


@pytest.mark.parametrize("format", ["pdf", "docx", "md"])
def test_ana_takes_the_work_plan_home_and_nothing_else_is_in_it(hall, fay, format):
    ana = hall.phone("Ana", FISHERS)
    answer = asked(hall, ana, format)
    assert answer.status_code == 200
    assert f"{hall.code}-work-plan-20" in answer.headers["Content-Disposition"]
    said = texts(answer.data)
    wanted = ("Qxtest the wells", "Qxwrite the by-law", "Qxana", "Qxclean water", "January 2027")
    assert [each for each in wanted if each not in said] == []
    assert "Barriers" not in said
    assert "Method" not in said


def test_each_action_is_under_its_goal_its_month_and_its_owner(hall, fay):
    told = asked(hall, fay, "md").text
    assert told.startswith("# Work plan")
    by_goal, _, rest = told.partition("By goal")[2].partition("By month")
    by_month, _, by_owner = rest.partition("By owner")
    for part in (by_goal, by_month, by_owner):
        assert part.count("Qxtest the wells") == part.count("Qxwrite the by-law") == 1
    assert by_goal.index("Qxclean water") < by_goal.index("Without a goal")
    assert by_month.index("January 2027") < by_month.index("February 2027")
    assert by_owner.index("Qxana") < by_owner.index("Qxben")


@pytest.mark.parametrize(
    ("format", "chapter", "status", "code"),
    [
        ("docx", "nothing", 404, "no_such_chapter"),
        ("md", "work-plan&plan=g1", 400, "no_chapter_alone"),
        ("xlsx", "work-plan", 400, "no_chapter_alone"),
        ("sqlite", "work-plan", 400, "no_chapter_alone"),
    ],
)
def test_what_is_no_chapter_alone_is_refused(hall, fay, format, chapter, status, code):
    answer = asked(hall, fay, format, chapter)
    assert (answer.status_code, answer.json["error"]["code"]) == (status, code)


def test_there_is_no_work_plan_before_anyone_has_planned(hall):
    answer = asked(hall, hall.phone("Fay"), "docx")
    assert (answer.status_code, answer.json["error"]["code"]) == (404, "no_such_chapter")


def test_zoe_gets_no_work_plan(hall, fay):
    answer = hall.get(f"/api/workshops/{hall.code}/export/md?chapter=work-plan")
    assert answer.status_code == 401


def test_the_host_writes_it_without_a_server(hall, fay, tmp_path):
    hall.stop()
    path = hall.config.sessions
    asked = [hall.code, "--sessions", str(path), "--format", "md", "--out", str(tmp_path)]
    done = CliRunner().invoke(command, [*asked, "--chapter", "work-plan"])
    assert done.exit_code == 0, done.output
    [written] = tmp_path.glob("*work-plan*.md")
    assert "Qxtest the wells" in written.read_text()
