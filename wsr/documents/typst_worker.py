"""Press: sets one document as a PDF, as a program of its own in the sandbox.

JSON on the standard input, the PDF on the standard output. It imports nothing of this project, so
that it starts at once and so that a broken document breaks this process alone.
"""

from __future__ import annotations

import json
import sys
from pathlib import Path
from typing import Any

HERE = Path(__file__).resolve().parent
TEMPLATES, FONTS = HERE / "pdf", HERE / "fonts"
LOOKS = {"report": "report.typ", "paper": "paper.typ"}
# Own fonts first. Words in a script they lack are set with this machine's; with the last try such
# signs may be empty boxes, which PDF/UA does not allow, yet the words in the file are whole.
TRIES: tuple[tuple[bool, list[Any]], ...] = ((True, ["ua-1"]), (False, ["ua-1"]), (False, ["1.7"]))


def main() -> None:
    sys.stdout.buffer.write(pressed(sys.stdin.buffer.read().decode()))


def pressed(data: str) -> bytes:
    import typst

    template = LOOKS[json.loads(data)["template"]]
    for only_own, standards in TRIES:
        try:
            compiler = typst.Compiler(
                str(TEMPLATES / template),
                root=str(TEMPLATES),
                font_paths=[str(FONTS)],
                ignore_system_fonts=only_own,
                sys_inputs={"data": data},
                package_path=str(TEMPLATES),
                package_cache_path=str(TEMPLATES),
            )
            made = compiler.compile(format="pdf", pdf_standards=standards)
            assert isinstance(made, bytes)
            return made
        except typst.TypstError as error:
            failed = error
            if "could not be displayed" not in str(error):
                break
    raise failed


if __name__ == "__main__":
    main()
