"""Counting: `wsr` that writes down in FILE what it makes; FILE comes before its own arguments."""

from __future__ import annotations

import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

from wsr.cli.index import main, patch


def counted(name: str, make: Callable[..., Any]) -> Callable[..., Any]:
    file = Path(sys.argv[1])

    def made(*args: Any, **more: Any) -> Any:
        with file.open("a") as out:
            out.write(f"{name}\n")
        return make(*args, **more)

    return made


if __name__ == "__main__":
    patch()
    from wsr.documents import pdf

    pdf.press = counted("pdf", pdf.press)
    from wsr.web import downloads

    downloads.report = counted("page", downloads.report)
    main(sys.argv[2:])
