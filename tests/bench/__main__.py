"""Bench: how fast it is, on this machine.

python -m tests.bench all           everything, into docs/benchmarks.md (make bench)
python -m tests.bench all --quick   a short version, to read at once
python -m tests.bench all --endless 600   with ten minutes of the storm that looks at memory
python -m tests.bench write FILE    the document again from the figures of an earlier run
python -m tests.bench storm --phones 1000 --posts 5 --seconds 5 --dots   one storm, as JSON
python -m tests.bench air --air 2.4 --phones 100,300 --parts cards,back   through a hall's wifi
python -m tests.bench air --whole   all of the air, into its section of docs/benchmarks.md
python -m tests.bench opening | start | paper | phone_load | map   one part alone
python -m tests.bench troubles   the storm beside half requests alone
python -m tests.bench similar | wall | console   one part alone, into its section of docs/benchmarks.md
"""

from __future__ import annotations

import argparse
import importlib
import json
import sys
import tempfile
from dataclasses import replace
from pathlib import Path
from typing import Any

ALONE = ("opening", "start", "paper", "phone_load", "troubles", "similar", "wall", "console", "map")
DOCUMENT = Path(__file__).resolve().parents[2] / "docs" / "benchmarks.md"
FIGURES = Path(tempfile.gettempdir()) / "wsr-bench.json"


def main() -> None:
    wanted = argparse.ArgumentParser(
        prog="python -m tests.bench",
        description=__doc__,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parts = wanted.add_subparsers(required=True)
    whole = parts.add_parser("all")
    whole.add_argument("--quick", action="store_true")
    whole.add_argument("--endless", type=float, help="seconds of storm without an end")
    whole.set_defaults(run=everything)
    again = parts.add_parser("write")
    again.add_argument("figures", type=Path, nargs="?", default=FIGURES)
    again.set_defaults(run=lambda given: write(json.loads(given.figures.read_text())))
    one = parts.add_parser("storm")
    one.add_argument("--phones", type=int, default=100)
    one.add_argument("--posts", type=int, default=5)
    one.add_argument("--seconds", type=float, default=5)
    one.add_argument("--dots", action="store_true", help="dots instead of cards")
    one.add_argument("--plain", action="store_true", help="do not offer to take packed messages")
    one.set_defaults(run=storm)
    wifi = parts.add_parser("air")
    wifi.add_argument("--air", default="2.4", help="2.4, 5 or wire; several with commas")
    wifi.add_argument("--phones", default="100,200,300", help="several with commas")
    wifi.add_argument("--parts", default="cards,back", help="of arrive, cards, dots, back, rest")
    wifi.add_argument("--plain", action="store_true", help="do not offer to take packed messages")
    wifi.add_argument("--of", type=Path, help="a folder with another version of the product")
    wifi.add_argument(
        "--less", action="store_true", help="that version knows phones that follow less"
    )
    wifi.add_argument("--json", type=Path, help="where the figures go besides")
    wifi.add_argument("--rounds", type=int, default=1)
    wifi.add_argument("--whole", action="store_true", help="all of it, into docs/benchmarks.md")
    wifi.set_defaults(run=air)
    for name in ALONE:
        parts.add_parser(name).set_defaults(run=lambda given, name=name: alone(name))
    given = wanted.parse_args()
    given.run(given)


def everything(given: argparse.Namespace) -> None:
    from tests.bench.everything import FULL, QUICK, measured

    size = QUICK if given.quick else FULL
    told = measured(replace(size, endless=given.endless or size.endless), given.quick)
    FIGURES.write_text(json.dumps(told))
    print(f"The figures are in {FIGURES}.", file=sys.stderr)
    write(json.loads(FIGURES.read_text()))


def write(told: dict[str, Any]) -> None:
    """Into the documents; those of a short version are only shown."""
    from tests.bench.document import document

    if told["quick"]:
        print(document(told))
    else:
        DOCUMENT.write_text(document(told), encoding="utf-8")
        print(f"Written: {DOCUMENT}", file=sys.stderr)


def storm(given: argparse.Namespace) -> None:
    from tests.bench.served import served
    from tests.bench.storm import CARDS, DOTS, one_storm

    kind = DOTS if given.dots else CARDS
    with served() as server:
        told = one_storm(server, given.phones, given.posts, given.seconds, kind, not given.plain)
    print(json.dumps(rounded(told)))


def air(given: argparse.Namespace) -> None:
    """Some halls, or with --whole all those of docs/benchmarks.md, whose section is written again."""
    from tests.bench import air_document, airs, one_section
    from tests.bench.everything import keep

    parts, halls = tuple(given.parts.split(",")), tuple(map(int, given.phones.split(",")))
    walks = tuple(airs.Walk(name, halls, parts, not given.plain) for name in given.air.split(","))
    other: dict[str, Any] = {}
    if given.of:
        path = str(given.of.resolve())
        other = {"PYTHONPATH": path, "PYTHONSAFEPATH": "1", "less": given.less}
    found = airs.measured(airs.FULL if given.whole else walks, given.rounds, keep, **other)
    if given.json:
        given.json.write_text(json.dumps(rounded(found), indent=1))
    if given.whole and not given.of:
        one_section.write(air_document.section(found), air_document.NEXT)
    sys.exit(any(air_document.wrong(found)))


def rounded(told: Any) -> Any:
    """The same, with as many digits as anyone reads."""
    if isinstance(told, dict):
        return {name: rounded(value) for name, value in told.items()}
    return float(f"{told:.4g}") if isinstance(told, float) else told


def alone(name: str) -> None:
    sys.argv[1:] = []
    importlib.import_module(f"tests.bench.{name}").main()


if __name__ == "__main__":
    main()
