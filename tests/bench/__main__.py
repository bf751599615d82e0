"""Bench: python -m tests.bench storm --phones 1000 --posts 5 --seconds 5 --dots   one storm, as JSON."""

from __future__ import annotations

import argparse
import json
from typing import Any

from tests.bench.served import served
from tests.bench.storm import CARDS, DOTS, one_storm


def main() -> None:
    wanted = argparse.ArgumentParser(prog="python -m tests.bench")
    parts = wanted.add_subparsers(required=True)
    one = parts.add_parser("storm", help="one storm, as JSON")
    one.add_argument("--phones", type=int, default=100)
    one.add_argument("--posts", type=int, default=5)
    one.add_argument("--seconds", type=float, default=5)
    one.add_argument("--dots", action="store_true", help="dots instead of cards")
    one.add_argument("--plain", action="store_true", help="do not offer to take packed messages")
    one.set_defaults(run=storm)
    given = wanted.parse_args()
    given.run(given)


def storm(given: argparse.Namespace) -> None:
    kind = DOTS if given.dots else CARDS
    with served() as server:
        told = one_storm(server, given.phones, given.posts, given.seconds, kind, not given.plain)
    print(json.dumps(rounded(told)))


def rounded(told: Any) -> Any:
    """The same, with as many digits as anybody reads."""
    if isinstance(told, dict):
        return {name: rounded(value) for name, value in told.items()}
    return float(f"{told:.4g}") if isinstance(told, float) else told


if __name__ == "__main__":
    main()
