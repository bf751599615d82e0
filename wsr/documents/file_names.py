"""FileNames: what a document is called where it is saved."""

from __future__ import annotations

import re
import unicodedata

from wsr.documents.owned.index import One
from wsr.documents.report_context import EVERYONE, ReportContext, as_seen_by
from wsr.domain.kernel import Workshop
from wsr.domain.records import About
from wsr.domain.vocabularies import title_of

LONGEST = 40  # signs of a title in a file's name


def filename(w: Workshop, extension: str, day: str, one: One | None = None, kind: str = "") -> str:
    """CODE-title-YYYY-MM-DD.ext, with the owner instead of the title for what one owner has.

    Of what is printed for the hall its kind takes that place, and of one chapter or area its name.
    """
    about = w.need(About, "about")
    name = one.owner_name(ReportContext(as_seen_by(w, EVERYONE))) if one else about.title
    return (
        "-".join(part for part in (about.code, slug(kind or name), day) if part) + f".{extension}"
    )


def part_named(w: Workshop, chapter: str, area: str) -> str:
    """For a document of one chapter, of one area (by its id), or of both."""
    place = title_of(w, "areas", area) if area else ""
    return " ".join(each for each in (chapter, place) if each)


def slug(text: str) -> str:
    """Letters, their marks and digits of any script, joined by hyphens; at most LONGEST signs."""
    kept = "".join(c if unicodedata.category(c)[0] in "LMN" else " " for c in text.lower())
    whole = "-".join(kept.split())
    cut = whole[:LONGEST]
    # In the middle of a word only where it is a long one.
    word = cut.rpartition("-")[0] if whole[LONGEST : LONGEST + 1] not in ("", "-") else cut
    return (word if len(word) > LONGEST // 2 else cut).strip("-")


def plain(name: str) -> str:
    """A file name in ASCII, for programs that know no other."""
    letters = unicodedata.normalize("NFKD", name).encode("ascii", "ignore").decode()
    return re.sub(r"-{2,}", "-", re.sub(r"[^A-Za-z0-9.-]", "", letters))
