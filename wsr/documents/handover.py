"""Hand-over: all that a workshop leaves behind in one zip, for whoever opens it in some years."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Iterator, Mapping
from datetime import date

from wsr import __version__
from wsr.documents import bag, csv, json, markdown, passing_on, pdf, web_page
from wsr.documents.asked import Asked
from wsr.documents.file_names import slug
from wsr.documents.owned.index import OWN, One
from wsr.documents.report import own_report
from wsr.documents.report_context import EVERYONE
from wsr.domain.kernel import N_
from wsr.domain.records import About

SESSION, READ_ME = "workshop.sqlite", "README.txt"
WELCOME = (
    N_("This folder holds all that the workshop “%(title)s” (%(code)s) leaves behind."),
    N_("It needs no server, internet or account. Copy it before you change anything in it."),
)
INSIDE = (
    ("web/index.html", N_("The report as a page: open it in any browser.")),
    ("report.pdf", N_("The report to print.")),
    ("report.docx", N_("The report to edit, in Word or LibreOffice.")),
    ("report.md", N_("The report as plain text, which any program can read.")),
    ("plans/", N_("Each plan by itself, to print.")),
    ("tables.xlsx", N_("All tables as a workbook.")),
    ("tables/", N_("The same tables as CSV files. README.txt there says what they hold.")),
    ("calendar.ics", N_("When actions are due and when to look back, for any calendar.")),
    ("data.json", N_("All records, for other programs.")),
    (SESSION, N_("The workshop itself, for this tool or any program that reads SQLite.")),
)
AFTER = (
    N_("It holds no key and nothing confidential. Contact details are those shown to all readers."),
    N_(
        "To continue with the workshop, install Whole System in the Room %(version)s or later, then:"
    ),
    N_("To check that every file is as it was made (this folder is a BagIt bag, RFC 8493):"),
)


def gathered(asked: Asked) -> bytes:
    """Every file of it in a zip, PDFs as what the press takes; Refused as a session file is."""
    made = dict(payload(asked))
    top = f"{asked.workshop.need(About, 'about').code}-handover"
    return stored(made | {READ_ME: read_me(asked, made).encode()}, top)


def finished(gathered: bytes) -> bytes:
    """The bag, its PDFs pressed; Refused as press is."""
    with zipfile.ZipFile(io.BytesIO(gathered)) as file:
        top, made = file.comment.decode(), {each: file.read(each) for each in file.namelist()}
    read_me = made.pop(READ_ME)
    whole = {
        name: pdf.press(body) if name.endswith(".pdf") else body for name, body in made.items()
    }
    size = sum(map(len, whole.values()))
    info = (
        f"Bagging-Date: {date.today()}",
        f"Payload-Oxum: {size}.{len(whole)}",
        f"External-Identifier: {top}",
        f"Bag-Software-Agent: Whole System in the Room {__version__}",
    )
    told = "".join(f"{line}\n" for line in info)
    return bag.packed(top, whole, {READ_ME: read_me, "bag-info.txt": told.encode()})


def payload(asked: Asked) -> Iterator[tuple[str, bytes]]:
    """What everyone may see, whoever asks for it."""
    from wsr.documents import docx, ics, xlsx
    from wsr.documents.change_history import past_of

    report, past = asked.report, past_of(asked.kept, asked.workshop.seq, ics.DAYS)
    yield SESSION, passing_on.passing_copy(asked.kept)
    yield "report.pdf", pdf.manuscript(report, asked.words, asked.paper)
    yield "report.docx", docx.docx(report, asked.words, asked.folder)
    yield "report.md", markdown.markdown(report)
    yield "tables.xlsx", xlsx.xlsx(report)
    yield "calendar.ics", ics.ics(asked.telling, None, past)
    yield "data.json", json.workshop_json(asked.workshop, EVERYONE)
    yield from under("tables", csv.csv_files(report))
    yield from under("web", web_page.web_files(report, asked.words, asked.language))
    yield from alone(asked)


def alone(asked: Asked) -> Iterator[tuple[str, bytes]]:
    """What each owner has, as a PDF of its own; an owner who has nothing yet gets none."""
    t = asked.telling
    filled = {key for record in t.w.records() for key in record.within()}
    for name, document in OWN.items():
        records = [each for each in t.w.of_kind(name) if (name, each.id) in filled]
        for n, record in enumerate(records, 1):
            one = One(name, record.id)
            told = own_report(asked.workshop, one, asked.words, asked.language)
            called = "-".join(part for part in (f"{n:02}", slug(document.owner(t, record))) if part)
            yield f"{name}s/{called}.pdf", pdf.manuscript(told, asked.words, asked.paper)


def under(folder: str, files: Mapping[str, bytes]) -> Iterator[tuple[str, bytes]]:
    yield from ((f"{folder}/{name}", body) for name, body in files.items())


def stored(files: Mapping[str, bytes], comment: str) -> bytes:
    """As they are: for `finished`, which packs them."""
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as file:
        file.comment = comment.encode()
        for name, body in files.items():
            file.writestr(name, body)
    return out.getvalue()


def read_me(asked: Asked, made: Mapping[str, bytes]) -> str:
    """What someone reads first who has never heard of this tool."""
    t, about = asked.telling, asked.workshop.need(About, "about")
    known = {"title": about.title, "code": about.code, "version": __version__}
    without, go_on, check = (t.gettext(each, **known) for each in AFTER)
    there = (each for each in INSIDE if any(name.startswith(each[0]) for name in made))
    listed = [f"data/{path}\n    {t.gettext(says)}" for path, says in there]
    return (
        "\n\n".join(
            (
                "\n".join(t.gettext(each, **known) for each in WELCOME),
                "\n".join(listed),
                without,
                f"{go_on}\n    wsr import data/{SESSION}\n    wsr serve",
                f"{check}\n    wsr check {about.code}-handover.zip",
            )
        )
        + "\n"
    )
