"""WebPage: the report as a folder of files that opens from a stick, without server or script."""

from __future__ import annotations

from gettext import NullTranslations

from babel import Locale
from jinja2 import Environment, FileSystemLoader
from markupsafe import Markup

from wsr.config import resource
from wsr.documents.csv import encoded
from wsr.documents.document_model import Report
from wsr.documents.zip_files import zipped

# What a page asks for by static(), as it is called beside it. Browsers take no pictures out of
# another file that was opened from a disk: so that the icons are in the page itself.
BESIDE = {"css/report.css": "report.css", "favicon.svg": "icon.svg", "icons.svg": ""}


def web_page(report: Report, words: NullTranslations, language: str) -> bytes:
    """A zip with index.html, report.css and icon.svg; every address in it is relative."""
    return zipped(web_files(report, words, language))


def web_files(report: Report, words: NullTranslations, language: str) -> dict[str, bytes]:
    static = resource("static") / "dist"
    texts = {
        "index.html": page(report, words, language),
        "report.css": (static / "css/report.css").read_text("utf-8"),
        "icon.svg": (static / "favicon.svg").read_text("utf-8"),
    }
    return {name: encoded(text) for name, text in texts.items()}


def page(report: Report, words: NullTranslations, language: str) -> str:
    """The report page's own template, told that nothing else can be reached."""
    env = Environment(
        loader=FileSystemLoader(resource("templates")),
        autoescape=True,
        extensions=["jinja2.ext.i18n"],
        trim_blocks=True,
        lstrip_blocks=True,
    )
    env.install_gettext_translations(words, newstyle=True)  # type: ignore[attr-defined]
    icons = Markup((resource("static") / "dist/icons.svg").read_text("utf-8"))
    locale = Locale.parse(language.replace("-", "_"))
    return env.get_template("report.html").render(
        report=report,
        language=language.replace("_", "-"),
        direction=locale.text_direction,
        static=BESIDE.__getitem__,
        inline=BESIDE.__getitem__,
        static_root=".",
        offline=True,
        icons=icons,
    )
