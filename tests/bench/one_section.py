"""One section: a part of docs/benchmarks.md, which its benchmark can write again by itself."""

from __future__ import annotations


def write(made: str, before: str) -> None:
    """In place of the section that is there; see `replaced`."""
    from tests.bench.__main__ import DOCUMENT

    document = DOCUMENT.read_text(encoding="utf-8")
    DOCUMENT.write_text(replaced(document, made, before), encoding="utf-8")


def replaced(document: str, made: str, before: str) -> str:
    """The same document with this section in place of the one with its title.

    Where it has none of that title, the section comes before the one that is called `before`.
    """
    title = made.partition("\n")[0]
    begin = document.find(f"{title}\n")
    if begin < 0:
        begin = document.index(f"{before}\n")
        return f"{document[:begin]}{made}\n\n{document[begin:]}"
    end = document.index("\n## ", begin + 1)
    return f"{document[:begin]}{made}\n{document[end:]}"
