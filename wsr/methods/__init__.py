"""Methods: an agenda is a readable file, one for each way to hold a retreat."""

from __future__ import annotations

import tomllib
from codecs import BOM_UTF16_BE, BOM_UTF16_LE
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import IO, Any

from wsr.activities.index import NAMES, SETTINGS
from wsr.domain.agenda import MAX_MINUTES
from wsr.domain.fields import CARD, NAME, TITLE

HERE = Path(__file__).parent
STAGE: dict[str, type] = {
    "id": str,
    "activity": str,
    "title": str,
    "instruction": str,
    "minutes": int,
    "lanes": list,
    "settings": dict,
}
TOLD = ("title", "summary", "instruction", "name")  # what people read: it is translated


class MethodError(ValueError):
    """A method file that cannot be used; says which file, where, and why."""


@dataclass(frozen=True)
class Method:
    """A template. `stages` are fields of Stage records, `groups` {name, icon} to start from."""

    id: str
    title: str
    summary: str
    stages: tuple[dict[str, Any], ...]
    groups: tuple[dict[str, str], ...] = ()

    @property
    def minutes(self) -> int:
        return sum(stage["minutes"] for stage in self.stages)

    def told_in(self, translate: Callable[[str], str]) -> Method:
        """The same method with every sentence that people read in another language."""
        stages = tuple(told_stage(each, translate) for each in self.stages)
        groups = tuple(told(group, translate) for group in self.groups)
        return Method(self.id, translate(self.title), translate(self.summary), stages, groups)


def told_stage(stage: dict[str, Any], translate: Callable[[str], str]) -> dict[str, Any]:
    lanes = tuple(told(lane, translate) for lane in stage["lanes"])
    return {**told(stage, translate), "lanes": lanes}


def told(part: dict[str, Any], translate: Callable[[str], str]) -> dict[str, Any]:
    return {k: translate(v) if k in TOLD and v else v for k, v in part.items()}


def all_methods(extra: Path | None = None) -> dict[str, Method]:
    """Every method by id: those that come with wsr, then the host's own, which may replace them."""
    return {id: read(path) for id, path in places(extra).items()}


def load(id: str, extra: Path | None = None) -> Method:
    """One method, or MethodError with the ids that there are."""
    found = places(extra)
    if id not in found:
        raise MethodError(f"There is no method {id!r}. There are: {', '.join(found)}.")
    return read(found[id])


def places(extra: Path | None) -> dict[str, Path]:
    own = sorted(extra.glob("*.toml")) if extra and extra.is_dir() else []
    return {path.stem: path for path in [*sorted(HERE.glob("*.toml")), *own]}


def read(path: Path) -> Method:
    """A method from its file, refused with MethodError when anything in it cannot be used."""
    try:
        data = tomllib.loads(text_of(path.read_bytes()))
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        raise MethodError(f"{path.name}: this is not readable TOML ({error}).") from None
    try:
        return method(path.stem, data)
    except MethodError as error:
        raise MethodError(f"{path.name}: {error}") from None


def text_of(raw: bytes) -> str:
    """What an editor saved: with a byte order mark or none, and lines that end as it likes."""
    wide = raw.startswith((BOM_UTF16_LE, BOM_UTF16_BE))
    text = raw.decode("utf-16" if wide else "utf-8-sig")
    return text.replace("\r\n", "\n").replace("\r", "\n")


def method(id: str, data: dict[str, Any]) -> Method:
    need_only(data, {"title", "summary", "stages", "groups"}, "the file")
    need_text(data, "title", TITLE, "the file")
    need_text(data, "summary", CARD, "the file")
    stages = tuple(stage(n, each) for n, each in enumerate(data.get("stages", ()), 1))
    need(bool(stages), "there are no [[stages]]")
    need_different([each["id"] for each in stages], "stage ids")
    groups = tuple(group(each) for each in data.get("groups", ()))
    need_different([each["name"].casefold() for each in groups], "group names")
    return Method(id, data["title"], data["summary"], stages, groups)


def stage(position: int, given: dict[str, Any]) -> dict[str, Any]:
    """The fields of a Stage record, in the order of the file."""
    where = f"stage {given.get('id', position)!r}"
    need_only(given, set(STAGE), where)
    for name, value in given.items():
        need(type(value) is STAGE[name], f"{where}: {name} is not a {STAGE[name].__name__}")
    need_text(given, "id", NAME, where)
    need_text(given, "title", TITLE, where)
    known, minutes = ", ".join(NAMES), given.get("minutes", 0)
    need(given.get("activity") in NAMES, f"{where}: activity must be one of {known}")
    need(len(given.get("instruction", "")) <= CARD, f"{where}: instruction is longer than {CARD}")
    need(0 <= minutes <= MAX_MINUTES, f"{where}: minutes must be 0 to {MAX_MINUTES}")
    return {
        "instruction": "",
        "minutes": 0,
        **given,
        "position": position,
        "lanes": lanes(given.get("lanes", ()), where),
        "settings": settings(given["activity"], given.get("settings", {}), where),
    }


def lanes(given: Any, where: str) -> tuple[dict[str, str], ...]:
    for lane in given:
        need(isinstance(lane, dict), f"{where}: a lane is {{id = ..., title = ...}}")
        need_only(lane, {"id", "title"}, f"{where}, a lane")
        need_text(lane, "id", NAME, f"{where}, a lane")
        need_text(lane, "title", TITLE, f"{where}, a lane")
    need_different([lane["id"] for lane in given], f"lane ids of {where}")
    return tuple(given)


def settings(activity: str, given: dict[str, Any], where: str) -> dict[str, Any]:
    for name, value in given.items():
        known = SETTINGS[activity].get(name)
        need(known is not None, f"{where}: there is no setting {name!r}")
        assert known
        kind = type(known.default)
        need(type(value) is kind, f"{where}: the setting {name} is not a {kind.__name__}")
        span = f"{known.least} to {known.most}" if kind is int else "one of its choices"
        need(known.allows(value), f"{where}: {name} must be {span}")
    return given


def group(given: Any) -> dict[str, str]:
    need(isinstance(given, dict), "a group is {name = ..., icon = ...}")
    need_only(given, {"name", "icon"}, "a group")
    need_text(given, "name", NAME, "a group")
    return {"icon": "people", **given}


def need(ok: bool, why: str) -> None:
    if not ok:
        raise MethodError(why)


def need_only(given: dict[str, Any], known: set[str], where: str) -> None:
    for name in given:
        need(name in known, f"{where}: {name!r} is not known here")


def need_text(given: dict[str, Any], name: str, limit: int, where: str) -> None:
    value = given.get(name)
    need(isinstance(value, str) and bool(value.strip()), f"{where}: {name} is missing")
    need(len(value or "") <= limit, f"{where}: {name} is longer than {limit} characters")


def need_different(names: list[str], what: str) -> None:
    twice = {name for name in names if names.count(name) > 1}
    need(not twice, f"{what} must differ: {', '.join(sorted(twice))}")


Found = tuple[int, str, str, list[str]]  # line, function, sentence, comments: what Babel takes


def extract_toml(file: IO[bytes], keywords: Any, tags: Any, options: Any) -> Iterator[Found]:
    """The sentences of a method file, for Babel (in its mapping: wsr.methods:extract_toml)."""
    text = file.read().decode("utf-8")
    for sentence in sentences(tomllib.loads(text)):
        yield text[: max(text.find(sentence), 0)].count("\n") + 1, "", sentence, []


def sentences(part: Any) -> Iterator[str]:
    for name, value in part.items() if isinstance(part, dict) else enumerate(part):
        if isinstance(value, dict | list):
            yield from sentences(value)
        elif name in TOLD and value:
            yield value
