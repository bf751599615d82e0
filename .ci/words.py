"""Words: collect every sentence that people read, keep the languages up to date with them.

python .ci/words.py            write wsr/locale/messages.pot, bring the languages up to it
python .ci/words.py --check    say whether the committed file still fits (exit 1 if not)
python .ci/words.py --add fr   begin a language; see docs/translating.md
"""

from __future__ import annotations

import argparse
import io
import sys
from datetime import UTC, datetime
from pathlib import Path

from babel import Locale
from babel.messages.catalog import Catalog
from babel.messages.extract import extract_from_dir
from babel.messages.frontend import parse_mapping_cfg
from babel.messages.pofile import read_po, write_po
from babel.plural import PluralRule, to_gettext

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))  # the extractors for methods and modules are the program's own
LOCALE = ROOT / "wsr" / "locale"
POT = LOCALE / "messages.pot"
KEYWORDS = {"_": None, "N_": None, "gettext": None, "ngettext": (1, 2)}
FOLDERS = ("wsr", "templates", "static/js")
HEADER = "# The words of wsr. Same licence as the program; see LICENSE."
# Sources change every hour, so that their date would make every file a conflict.
WRITTEN = datetime(2026, 11, 21, tzinfo=UTC)


def collected() -> Catalog:
    with (LOCALE / "babel.cfg").open(encoding="utf-8") as file:
        methods, options = parse_mapping_cfg(file)
    words = Catalog(header_comment=HEADER, creation_date=WRITTEN, charset="utf-8", fuzzy=False)
    for folder in FOLDERS:
        for name, _, message, comments, context in extract_from_dir(
            str(ROOT), methods, options, KEYWORDS, directory_filter=within(folder)
        ):
            if name.startswith(folder):
                words.add(message, None, [(name, None)], auto_comments=comments, context=context)
    return words


def within(folder: str):
    """Look only into this folder: the rest of the tree is large."""
    kept = ROOT / folder

    def wanted(path: str) -> bool:
        each = Path(path)
        return each in (ROOT, kept, *kept.parents) or kept in each.parents

    return wanted


def as_pot(words: Catalog) -> bytes:
    out = io.BytesIO()
    write_po(out, words, width=100, sort_output=True, include_lineno=False)
    return out.getvalue()


def update(words: Catalog) -> None:
    for path in sorted(LOCALE.glob("*/LC_MESSAGES/messages.po")):
        language = path.parent.parent.name
        with path.open("rb") as file:
            known = read_po(file, locale=language)
        known.update(words, no_fuzzy_matching=True)
        keep(path, known)


def keep(path: Path, known: Catalog) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    known.obsolete.clear()  # what no one says any more is in the history, not in the way
    with path.open("wb") as file:
        write_po(file, known, width=100, sort_output=True, no_location=True)


def add(words: Catalog, language: str) -> None:
    known = Catalog(
        locale=language,
        header_comment=HEADER,
        project="wsr",
        creation_date=WRITTEN,
        revision_date=WRITTEN,
        charset="utf-8",
        fuzzy=False,
    )
    known.mime_headers = [("Plural-Forms", plural_forms(language))]
    known.update(words, no_fuzzy_matching=True)
    keep(LOCALE / language / "LC_MESSAGES" / "messages.po", known)


def plural_forms(language: str) -> str:
    """In the order in which browsers know them: zero, one, two, few, many, other."""
    rule = Locale.parse(language).plural_form
    # Some languages have forms for fractions or millions; only whole numbers are counted here.
    used = {rule(n) for n in range(201)}
    return to_gettext(PluralRule({name: each for name, each in rule.rules.items() if name in used}))


def main() -> int:
    asked = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    asked.add_argument("--check", action="store_true")
    asked.add_argument("--add", metavar="LANGUAGE")
    given = asked.parse_args()
    words = collected()
    if given.check:
        fits = POT.is_file() and POT.read_bytes() == as_pot(words)
        print("The words are collected." if fits else "Sentences have changed: run .ci/words.py")
        return 0 if fits else 1
    POT.write_bytes(as_pot(words))
    if given.add:
        add(words, given.add)
    update(words)
    print(f"{len(words)} sentences")
    return 0


if __name__ == "__main__":
    sys.exit(main())
