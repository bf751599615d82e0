"""Table: figures as the cells of a Markdown table."""

from __future__ import annotations

from math import inf

from tests.bench.figures import Told, mid
from tests.bench.targets import Figure

Cells = list[str]


def number(value: Figure, digits: int = 3) -> str:
    if value is None:
        return "–"
    if value == inf:
        return "failed"
    text = f"{value:.{digits}g}"
    return f"{value:,.0f}" if "e" in text else text


def table(head: Cells, rows: list[Cells]) -> str:
    lines = [head, ["---"] * len(head), *rows]
    return "\n".join("| " + " | ".join(cells) + " |" for cells in lines)


def storm_cells(rounds: list[Told] | None, path: str = "") -> Cells:
    return [
        number(mid(rounds, path + name) and (mid(rounds, path + name) or 0) * scale)
        for name, scale in (
            ("ack.p99", 1e3),
            ("visible.p99", 1e3),
            ("core", 1),
            ("us_per_delivery", 1),
            ("bytes_per_delivery", 1),
        )
    ]
