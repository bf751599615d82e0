"""What the ratings say that is worth a talk is in the sheets, too."""

from tests.documents.hall import hall
from wsr.activities.ratings.report_sentences import found, sentence
from wsr.activities.ratings.sheets import found_in, rating_findings, stages
from wsr.documents.report_context import EVERYONE, ReportContext, as_seen_by
from wsr.i18n import translations


def seen() -> ReportContext:
    return ReportContext(as_seen_by(hall().workshop, EVERYONE), translations("en"), "en")


def test_each_finding_of_the_report_is_a_row_with_its_groups_and_numbers():
    t = seen()
    sheet = rating_findings(t)
    [stage] = stages(t)
    names = [column.name for column in sheet.columns]
    rows = [dict(zip(names, row, strict=True)) for row in sheet.rows]
    findings = found_in(t, stage)
    assert [(r["kind"], r["on"], r["low"]) for r in rows] == [
        (f.kind, f.on, f.low) for f in findings
    ]
    assert {r["kind"] for r in rows} >= {"gap", "uneven"}
    assert all(r["stage"] == stage.id and r["title"] for r in rows)
    assert all(sentence(t, f) for f in findings)


def test_without_ratings_the_sheet_has_no_rows():
    t = seen()
    assert found(t, {}, []) == []
