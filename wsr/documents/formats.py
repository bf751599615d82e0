"""Formats: which documents there are, with what each is for.

Writers that bring large libraries along are imported when the first such document is asked for.
"""

from __future__ import annotations

import secrets

from wsr.activities.index import need_nothing_sealed
from wsr.documents import csv, handover, json, markdown, passing_on, pdf, sqlite, web_page
from wsr.documents.asked import Asked, Format
from wsr.documents.change_history import past_of
from wsr.documents.owned.index import One
from wsr.domain.kernel import N_, Refused


def as_markdown(asked: Asked) -> bytes:
    return markdown.markdown(asked.report)


def as_csv(asked: Asked) -> bytes:
    return csv.csv_zip(asked.report)


def as_json(asked: Asked) -> bytes:
    """For facilitators with the log, and so never while its ballots are still secret."""
    if asked.one is not None:
        return json.own_json(asked.workshop, asked.one)
    if not asked.actor.facilitates:
        return json.workshop_json(asked.workshop, asked.actor)
    need_nothing_sealed(asked.workshop)
    with asked.kept.reading() as storage:
        return json.workshop_json(asked.workshop, asked.actor, storage.read())


def need_may_have_all(asked: Asked) -> None:
    """Refused with not_allowed, or while a ballot is still secret."""
    if not asked.actor.facilitates:
        raise Refused("not_allowed", N_("Only a facilitator can do that."))
    need_nothing_sealed(asked.workshop)


def as_sqlite(asked: Asked) -> bytes:
    need_may_have_all(asked)
    return sqlite.session_copy(asked.kept)


def as_passing_on(asked: Asked) -> bytes:
    need_may_have_all(asked)
    return passing_on.passing_copy(asked.kept)


def as_handover(asked: Asked) -> bytes:
    """All documents, of which the press sets some."""
    need_may_have_all(asked)
    return handover.gathered(asked)


def as_pdf(asked: Asked) -> bytes:
    """What the press sets."""
    return pdf.manuscript(asked.report, asked.words, asked.paper, asked.url)


def as_docx(asked: Asked) -> bytes:
    """On the letterhead that lies beside the session file, if there is one."""
    from wsr.documents import docx

    return docx.docx(asked.report, asked.words, asked.folder)


def as_xlsx(asked: Asked) -> bytes:
    """The tables; of what one owner has, a sheet to fill in offline."""
    from wsr.documents import xlsx

    if asked.one is None:
        return xlsx.xlsx(asked.report)
    t = asked.telling
    return asked.one.document.workbook(t, asked.one.record(t.w), secrets.token_hex(6))


def as_html(asked: Asked) -> bytes:
    return web_page.web_page(asked.report, asked.words, asked.language)


def as_ics(asked: Asked) -> bytes:
    """With the log's help, which alone knows what was taken away."""
    from wsr.documents import ics

    past = past_of(asked.kept, asked.workshop.seq, ics.DAYS)
    return ics.ics(asked.telling, asked.one, past)


FORMATS: dict[str, Format] = {
    "pdf": Format(
        "application/pdf",
        "pdf",
        as_pdf,
        N_("Paper (PDF)"),
        N_("The whole report, to print or send, on A4 or Letter paper."),
        finish=pdf.press,
        chapters=True,
        areas=True,
    ),
    "docx": Format(
        "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
        "docx",
        as_docx,
        N_("To edit (Word)"),
        N_("The whole report with headings and tables, to edit in Word."),
        chapters=True,
        areas=True,
    ),
    "xlsx": Format(
        "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
        "xlsx",
        as_xlsx,
        N_("Workbook (Excel)"),
        N_("One sheet per kind of thing. For a plan: a sheet to fill in offline."),
        areas=True,
    ),
    "ics": Format(
        "text/calendar; charset=utf-8",
        "ics",
        as_ics,
        N_("Calendar (ICS)"),
        N_("When actions start and are due, and when to look back, for any calendar."),
    ),
    "html": Format(
        "application/zip",
        "html.zip",
        as_html,
        N_("Web page (offline copy)"),
        N_("The report as a page that opens without a server: unpack it and open index.html."),
        areas=True,
    ),
    "md": Format(
        "text/markdown; charset=utf-8",
        "md",
        as_markdown,
        N_("Text (Markdown)"),
        N_("The whole report as text, to read or edit in any program."),
        chapters=True,
        areas=True,
    ),
    "csv": Format(
        "application/zip",
        "zip",
        as_csv,
        N_("Tables (CSV)"),
        N_("One table per kind of thing, in a zip. Opens in Excel and LibreOffice."),
        areas=True,
    ),
    "json": Format(
        "application/json",
        "json",
        as_json,
        N_("Data (JSON)"),
        N_("Everything you have access to, for other programs."),
        personal=True,
    ),
    "sqlite": Format(
        "application/vnd.sqlite3",
        "sqlite",
        as_sqlite,
        N_("Session file (SQLite)"),
        N_(
            "The whole workshop in one file, with the resistance register and contact details. "
            "Keep it to yourselves."
        ),
        facilitators=True,
        alone=False,
    ),
    "passing-on": Format(
        "application/vnd.sqlite3",
        "passing-on.sqlite",
        as_passing_on,
        N_("Session file for passing on (SQLite)"),
        N_(
            "The workshop in one file, without the resistance register and contact details. "
            "It opens in this tool."
        ),
        facilitators=True,
        alone=False,
    ),
    "bundle": Format(
        "application/zip",
        "handover.zip",
        as_handover,
        N_("Hand-over (everything in one zip)"),
        N_(
            "All documents, the plans, a web page and the workshop for passing on, with a note for "
            "whoever opens it in some years."
        ),
        facilitators=True,
        alone=False,
        finish=handover.finished,
    ),
}


def need_format(name: str, one: One | None = None, chapter: str = "", area: str = "") -> Format:
    if name not in FORMATS:
        raise Refused("no_such_format", N_("There is no download of this kind."))
    if chapter and (one or not FORMATS[name].chapters):
        why = N_("One chapter alone comes as PDF, Word or text.")
        raise Refused("no_chapter_alone", why, "chapter")
    if area and (one or not FORMATS[name].areas):
        why = N_("One area alone comes as PDF, Word, web page, text or tables.")
        raise Refused("no_area_alone", why, "area")
    if one and not FORMATS[name].alone:
        raise Refused(
            "no_plan_alone", N_("This download always contains the whole workshop."), one.name
        )
    return FORMATS[name]
