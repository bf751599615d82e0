"""Everyone in the room may take its documents home, each in a file that opens safely."""

from __future__ import annotations

import pytest

from tests.documents.conftest import Live
from tests.documents.told import tables
from wsr.documents.file_names import filename, plain, slug
from wsr.documents.formats import FORMATS
from wsr.documents.owned.index import One
from wsr.domain.records import About
from wsr.web.downloads import css_string


def test_ana_downloads_each_document_that_is_for_her(busy: Live):
    ana = busy.joins(name="Ana", group="g1")
    for name in ("md", "csv", "json"):
        answer = busy.asks(name, ana)
        assert answer.status_code == 200
        assert answer.content_type == FORMATS[name].mimetype
        assert len(answer.data) > 1000


def test_a_file_says_its_name_and_is_kept_nowhere(busy: Live):
    headers = busy.asks("md", busy.joins(name="Ana", group="g1")).headers
    assert headers["X-Content-Type-Options"] == "nosniff"
    assert headers["Cache-Control"] == "no-store"
    said = headers["Content-Disposition"]
    assert said.startswith(f'attachment; filename="{busy.code}-fish-for-our-grandchildren-20')
    assert "filename*=UTF-8''" in said


def test_zoe_gets_nothing(busy: Live):
    answer = busy.asks("md")
    assert (answer.status_code, answer.json["error"]["code"]) == (401, "no_such_token")


def test_a_token_of_another_room_opens_nothing(busy: Live, live: Live):
    assert busy.asks("md", live.joins(name="Ana", group="g1")).status_code == 401


@pytest.mark.parametrize("format", ["odt", "exe", "MD"])
def test_a_format_that_is_not_made_is_not_pretended(busy: Live, format: str):
    answer = busy.asks(format, busy.joins(name="Ana", group="g1"))
    assert (answer.status_code, answer.json["error"]["code"]) == (404, "no_such_format")


def test_ana_may_not_take_the_session_file(busy: Live):
    answer = busy.asks("sqlite", busy.joins(name="Ana", group="g1"))
    assert (answer.status_code, answer.json["error"]["code"]) == (403, "not_allowed")


@pytest.mark.parametrize("format", ["md", "csv", "json"])
def test_one_plan_can_be_taken_alone(busy: Live, format: str):
    answer = busy.asks(f"{format}?plan=g1", busy.joins(name="Ana", group="g1"))
    assert answer.status_code == 200
    assert "fishers-cooperative" in answer.headers["Content-Disposition"]
    if format == "csv":
        assert {row["plan"] for row in tables(answer.data)["actions"]} == {"plan-g1"}


@pytest.mark.parametrize("format", ["md", "csv", "json"])
def test_a_plan_of_no_one_is_not_found(busy: Live, format: str):
    answer = busy.asks(f"{format}?plan=nobody", busy.joins(name="Ana", group="g1"))
    assert (answer.status_code, answer.json["error"]["code"]) == (404, "no_such_plan")


def test_the_session_file_has_no_plan_alone(busy: Live):
    answer = busy.asks("sqlite?plan=g1", busy.joins(facilitator_key=busy.key))
    assert (answer.status_code, answer.json["error"]["code"]) == (400, "no_plan_alone")


def test_ana_reads_the_report_on_her_phone(busy: Live):
    busy.joins(name="Ana", group="g1")
    page = busy.client.get(f"/w/{busy.code}/report").text
    assert "No one polices the lake" in page
    assert "SECRET-HIDDEN-WORDS" not in page
    assert "/export/csv" in page
    assert "/export/sqlite" not in page


def test_fay_is_offered_the_session_file(busy: Live):
    busy.joins(facilitator_key=busy.key)
    assert "/export/sqlite" in busy.client.get(f"/w/{busy.code}/report").text


def test_zoe_is_shown_the_door(busy: Live):
    answer = busy.client.get(f"/w/{busy.code}/report")
    assert answer.status_code == 401
    assert "No one polices the lake" not in answer.text
    assert f'href="/w/{busy.code}"' in answer.text


def test_the_page_has_no_script_and_no_inline_style(busy: Live):
    busy.joins(name="Ana", group="g1")
    page = busy.client.get(f"/w/{busy.code}/report").text
    assert "<script" not in page
    assert "<style" not in page
    assert "style=" not in page


def test_an_empty_room_has_a_page_too(live: Live):
    live.joins(facilitator_key=live.key)
    page = live.client.get(f"/w/{live.code}/report").text
    assert "Nothing was posted." in page
    assert "No votes were taken." in page


def test_the_title_runs_on_paper_and_cannot_leave_its_quotes(live: Live):
    css = live.client.get(f"/w/{live.code}/report.css")
    assert css.mimetype == "text/css"
    assert css.text == '@page { @top-center { content: "Fish for our grandchildren"; } }\n'
    assert css_string('"}*{x:\\') == r"\22 \7d \2a \7b x\3a \5c "


def test_every_printed_page_of_a_demonstration_says_so(busy: Live):
    assert "an illustration" in busy.client.get(f"/w/{busy.code}/report.css").text


def test_file_names_are_safe_in_any_script(busy: Live):
    w = busy.workshop
    assert slug("Fish & Chips / ../../etc: «now»?") == "fish-chips-etc-now"
    assert slug("صيادو الجزيرة") == "صيادو-الجزيرة"
    assert plain("ABCD-صيادو-الجزيرة-2026-11-21.zip") == "ABCD-2026-11-21.zip"
    assert filename(w, "md", "2026-11-21", One("plan", "g5")).startswith(
        w.need(About, "about").code + "-صيادو"
    )
    assert len(slug("x" * 500)) == 40
    assert (
        slug("Fishers' cooperative of the northern landing sites")
        == "fishers-cooperative-of-the-northern"
    )
    assert slug("a " * 20 + "bc") == "-".join("a" * 20)
