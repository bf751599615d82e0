"""Errors: what is wrong with a method file, as a sentence and a line."""

from __future__ import annotations

from typing import Any, NoReturn


class MethodError(ValueError):
    """A method file that cannot be used.

    `why` is a translatable template filled with `params`; `line` is counted from 1, or None where
    the file as a whole is at fault; `file` is its name, where it has one.
    """

    def __init__(
        self, why: str, *, field: str = "", line: int | None = None, **params: Any
    ) -> None:
        super().__init__(why)
        self.why, self.field, self.line = why, field, line
        self.params = {"name": field, **params}
        self.file = ""

    def __str__(self) -> str:
        where = [self.file, f"line {self.line}" if self.line else ""]
        place = ", ".join(filter(None, where))
        said = self.why % self.params
        return f"{place}: {said}" if place else said


def need(ok: bool, why: str, field: str = "", **params: Any) -> None:
    if not ok:
        refuse(why, field, **params)


def refuse(why: str, field: str = "", **params: Any) -> NoReturn:
    raise MethodError(why, field=field, **params)
