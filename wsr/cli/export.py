"""Export: a document is written from a workshop, without a server."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import click

from wsr import i18n
from wsr.cli.banner import links
from wsr.cli.errors import plainly
from wsr.cli.found import Found, find
from wsr.cli.options import SESSIONS
from wsr.config import Config, Unusable, configure
from wsr.documents.areas import need_area
from wsr.documents.asked import Asked
from wsr.documents.file_names import filename, part_named
from wsr.documents.formats import FORMATS, need_format
from wsr.documents.paper.hall import Hall
from wsr.documents.printed import PRINTED
from wsr.domain.kernel import Workshop
from wsr.domain.records import About
from wsr.live import loading
from wsr.live.room import HOST
from wsr.storage.data_dir import Folder
from wsr.web.reach import kept_addresses


@click.command("export")
@click.argument("file")
@SESSIONS
@click.option("--format", "format_", required=True, help="Format of the document, such as pdf.")
@click.option("--out", type=click.Path(path_type=Path), help="File or folder to write to.")
@click.option(
    "--paper",
    type=click.Choice(["a4", "letter"]),
    default="a4",
    show_default=True,
    help="Paper size of a PDF.",
)
@click.option("--chapter", default="", help="One chapter alone, such as work-plan: pdf, docx, md.")
@click.option("--area", default="", help="One area alone, by its name: not json, ics, sqlite.")
@click.option("--address", help="For join cards and table posters: the address for phones.")
@click.option("--language", default="", help="Such as ar or ne  [the workshop’s own].")
def command(
    file: str,
    sessions: Path | None,
    format_: str,
    out: Path | None,
    paper: str,
    chapter: str,
    area: str,
    address: str | None,
    language: str,
) -> None:
    """FILE is a session file or the code of a workshop."""
    with plainly():
        config = configure(sessions=sessions, address=address)
        saved = export(config, file, format_, out, paper, language, chapter, area)
        click.echo(f"Saved as {saved}")


def read(found: Found) -> Workshop:
    """The workshop, which is only read; a server may be writing it."""
    with found.kept.reading() as storage:
        return loading.read(storage)


def export(
    config: Config,
    said: str,
    format: str,
    out: Path | None,
    paper: str = "a4",
    language: str = "",
    chapter: str = "",
    area: str = "",
) -> Path:
    """Write one document of the workshop that `said` means (see `find`); the file that was written.

    `out` is a file, or a folder in which the document gets its usual name. Without `language` it
    is told in the workshop's own. Raises Refused,
    also while a vote is open whose ballots the document would show.
    """
    every = {**FORMATS, **PRINTED}
    if format not in every:
        raise Unusable(f"There is no format {format!r}. There are: {', '.join(every)}.")
    if chapter or area:
        need_format(format, chapter=chapter, area=area)
    found = find(config, said)
    known, workshop = every[format], read(found)
    area = str(need_area(workshop, area)["id"]) if area else ""
    place = out or Path()
    if place.is_dir():
        kind = format if format in PRINTED else part_named(workshop, chapter, area)
        place /= filename(workshop, known.extension, date.today().isoformat(), kind=kind)
    hall = Hall(links(config, kept_addresses(Folder(config.sessions))).phones)
    spoken = language_of(workshop, language)
    asked = Asked(
        workshop,
        HOST,
        found.kept,
        found.folder,
        words=i18n.translations(spoken),
        language=spoken,
        paper=paper,
        hall=hall,
        chapter=chapter,
        area=area,
    )
    place.write_bytes(known.whole(asked))
    return place


def language_of(workshop: Workshop, asked: str) -> str:
    """Raises Unusable for a language that is asked for and not there."""
    known = i18n.languages()
    if asked and asked not in known:
        raise Unusable(f"There is no language {asked!r}. There are: {', '.join(known)}.")
    own = workshop.need(About, "about").language
    return asked or (own if own in known else "en")
