"""A report of one area: what is done there, and nothing from elsewhere."""

# ruff: noqa: F811 - fixtures come by name

from typing import Any

import pytest
from click.testing import CliRunner

from tests.web.channels import texts
from tests.web.conftest import assets, hall  # noqa: F401 - fixtures come by name
from tests.web.people import FISHERS, MINISTRY, Hall, Phone, bearer
from wsr.cli.export import command
from wsr.documents.formats import FORMATS

AREAS = [{"id": "lake", "title": "Qxlake shore"}, {"id": "hills", "title": "Qxhill villages"}]
ASKED = {"area": True}
HERE = {"Qxboats", "Qxclean lake", "Qxbarrier"}
THERE = {"Qxwells", "Qxgreen hills", "Qxwe have pumps"}
NOWHERE = {"Qxmeet", "Qxgoal without a place"}
OF_AREAS = sorted(name for name, each in FORMATS.items() if each.areas)


@pytest.fixture
def fay(hall: Hall) -> Phone:
    """Two groups have planned in two areas; the stage of goals asks for areas, that of barriers doesn't."""
    fay = hall.phone("Fay")
    fay.done("edit_vocabulary", vocabulary="areas", items=AREAS)
    fay.done("open_stage", stage="barriers")
    fay.post("k0", "Qxbarrier")
    fay.done("add_stage", stage="goals", activity="cards", title="Goals", settings=ASKED)
    fay.done("open_stage", stage="goals")
    for card, text, more in (
        ("k1", "Qxclean lake", {"area": "lake"}),
        ("k2", "Qxgreen hills", {"area": "hills"}),
        ("k3", "Qxgoal without a place", {}),
    ):
        fay.done("add_card", card=card, stage="goals", text=text, **more)
    fay.done("open_stage", stage="plans")
    plans = {r["group"]: r["id"] for r in fay.snapshot().values() if r["kind"] == "plan"}
    fishers, ministry = plans[FISHERS], plans[MINISTRY]
    act(fay, "a1", fishers, what="Qxboats", area="lake")
    act(fay, "a2", ministry, what="Qxwells", area="hills", help_needed="Pumps")
    act(fay, "a3", ministry, what="Qxmeet")
    ana = hall.phone("Ana", FISHERS)
    ana.done("offer_help", offer="o1", action="a2", says="Qxwe have pumps")
    return fay


def act(fay: Phone, action: str, plan: str, **fields: Any) -> None:
    fay.done("add_action", action=action, plan=plan, horizon=100, **fields)


def asked(hall: Hall, who: Phone, format: str, query: str = "area=lake"):
    return hall.get(f"/api/workshops/{hall.code}/export/{format}?{query}", who.token)


def words_in(said: str) -> set[str]:
    return {each for each in HERE | THERE | NOWHERE if each in said}


@pytest.mark.parametrize("format", OF_AREAS)
def test_what_is_of_the_area_is_there_and_what_is_not_is_nowhere(hall, fay, format):
    answer = asked(hall, fay, format)
    assert answer.status_code == 200
    said = texts(answer.data)
    assert words_in(said) == HERE
    assert "Only what is about Qxlake shore" in " ".join(said.split())
    assert "qxlake-shore" in answer.headers["Content-Disposition"].lower()


def test_without_an_area_all_of_it_is_there(hall, fay):
    said = texts(asked(hall, fay, "md", "").data)
    assert words_in(said) == HERE | THERE | NOWHERE
    assert "Only what is about" not in said


def test_an_area_without_anything_has_none_of_it(hall, fay):
    items = [*AREAS, {"id": "city", "title": "Qxcity"}]
    fay.done("edit_vocabulary", vocabulary="areas", items=items)
    assert words_in(texts(asked(hall, fay, "md", "area=city").data)) == {"Qxbarrier"}


def test_an_area_is_known_by_its_name_and_also_when_it_is_no_longer_offered(hall, fay):
    fay.done("edit_vocabulary", vocabulary="areas", items=AREAS[1:])
    assert words_in(texts(asked(hall, fay, "md", "area=QXLAKE shore").data)) == HERE


def test_the_work_plan_can_be_of_one_area(hall, fay):
    said = texts(asked(hall, fay, "md", "chapter=work-plan&area=hills").data)
    assert "Area" in said
    assert words_in(said) == {"Qxwells"}


@pytest.mark.parametrize(
    ("format", "query", "status", "code"),
    [
        ("pdf", "area=mars", 404, "no_such_area"),
        ("json", "area=lake", 400, "no_area_alone"),
        ("sqlite", "area=lake", 400, "no_area_alone"),
        ("pdf", f"area=lake&plan={FISHERS}", 400, "no_area_alone"),
    ],
)
def test_what_is_no_area_alone_is_refused(hall, fay, format, query, status, code):
    answer = asked(hall, fay, format, query)
    assert (answer.status_code, answer.json["error"]["code"]) == (status, code)


def test_the_page_of_the_report_is_of_the_area_with_its_downloads(hall, fay):
    page = hall.get(f"/w/{hall.code}/report?area=lake", fay.token).text
    assert words_in(page) == HERE
    assert "/export/pdf?area=lake" in page
    assert "/export/json" not in page
    whole = hall.get(f"/w/{hall.code}/report", fay.token).text
    assert words_in(whole) == HERE | THERE | NOWHERE
    assert 'href="?area=hills"' in whole
    assert hall.get(f"/w/{hall.code}/report?area=mars", fay.token).status_code == 404


def test_a_shared_link_gives_the_area_too_and_nothing_from_elsewhere(hall, fay):
    asks = {"json": {"days": 7}, "headers": bearer(fay.token)}
    link = hall.http.post(f"/api/workshops/{hall.code}/shares", **asks).json["url"]
    token = link.rpartition("/r/")[2]
    assert words_in(hall.get(f"/r/{token}?area=lake").text) == HERE
    assert words_in(hall.get(f"/r/{token}/md?area=lake").text) == HERE
    assert hall.get(f"/r/{token}/md?area=mars").status_code == 404


def test_zoe_gets_no_report_of_an_area(hall, fay):
    assert hall.get(f"/api/workshops/{hall.code}/export/md?area=lake").status_code == 401


def test_the_host_writes_it_without_a_server(hall, fay, tmp_path):
    hall.stop()
    given = [hall.code, "--sessions", str(hall.config.sessions), "--format", "md"]
    run = CliRunner()
    done = run.invoke(command, [*given, "--out", str(tmp_path), "--area", "Qxlake shore"])
    assert done.exit_code == 0, done.output
    [written] = tmp_path.glob("*qxlake-shore*.md")
    assert words_in(written.read_text()) == HERE
    refused = run.invoke(command, [*given, "--out", str(tmp_path), "--area", "Mars"])
    assert refused.exit_code != 0
    assert "This workshop has no area of this name." in refused.output
