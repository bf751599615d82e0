"""Asked: who wants what of which workshop, and what a kind of document says of itself."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from gettext import NullTranslations
from pathlib import Path

from wsr.documents.document_model import Report
from wsr.documents.owned.index import One
from wsr.documents.paper.hall import NOWHERE, Hall
from wsr.documents.report import chapter_report, own_report, report
from wsr.documents.report_context import ENGLISH, EVERYONE, ReportContext, as_seen_by
from wsr.domain.kernel import Actor, Workshop
from wsr.storage.base import Readable


@dataclass(frozen=True)
class Asked:
    """Who wants what of which workshop; `one` is what it is of alone, or None.

    `kept` is the workshop where it is kept, `folder` where its host's letterhead may lie.
    """

    workshop: Workshop
    actor: Actor
    kept: Readable
    folder: Path
    one: One | None = None
    words: NullTranslations = ENGLISH
    language: str = "en"
    paper: str = "a4"
    url: str = ""  # of the live report, for those who hold paper in their hands
    hall: Hall = NOWHERE
    group: str | None = None  # whom something is printed for; None is everyone
    chapter: str = ""  # of the report, by its anchor; "" is all of them
    area: str = ""  # by its id or name; "" is all of them

    @property
    def report(self) -> Report:
        how = (self.words, self.language)
        if self.chapter:
            return chapter_report(self.workshop, self.chapter, *how, area=self.area)
        if self.one is None:
            return report(self.workshop, *how, area=self.area)
        return own_report(self.workshop, self.one, self.words, self.language)

    @property
    def telling_all(self) -> ReportContext:
        """What the asker may see, rather than what everyone may."""
        return ReportContext(as_seen_by(self.workshop, self.actor), self.words, self.language)

    @property
    def telling(self) -> ReportContext:
        return ReportContext(as_seen_by(self.workshop, EVERYONE), self.words, self.language)


@dataclass(frozen=True)
class Format:
    mimetype: str
    extension: str
    make: Callable[[Asked], bytes]
    title: str
    about: str
    facilitators: bool = False  # only they may have it
    alone: bool = True  # gives what one owner has alone, too
    chapters: bool = False  # can be of one chapter of the report
    areas: bool = False  # can be of one area
    personal: bool = False  # holds what this asker can see, and not what everyone may
    # By a program of its own, which under gevent only the hub's own thread may start.
    finish: Callable[[bytes], bytes] | None = None

    def whole(self, asked: Asked) -> bytes:
        """The document at once, for programs that serve no one."""
        made = self.make(asked)
        return self.finish(made) if self.finish else made
