"""Methods: an agenda is a readable file, one for each way to hold a retreat."""

from __future__ import annotations

from pathlib import Path

from wsr.domain.kernel import N_
from wsr.methods.errors import MethodError
from wsr.methods.method import Half, Method
from wsr.methods.reading import method_from, read
from wsr.methods.sentences import extract_toml
from wsr.methods.writing import written

__all__ = [
    "Half",
    "Method",
    "MethodError",
    "all_methods",
    "extract_toml",
    "load",
    "method_from",
    "written",
]
HERE = Path(__file__).parent


def all_methods(extra: Path | None = None) -> dict[str, Method]:
    """Every method by id: those that come with wsr, then the host's own, which may replace them."""
    return {id: read(path) for id, path in places(extra).items()}


def load(id: str, extra: Path | None = None) -> Method:
    """One method, or MethodError with the ids that there are."""
    found = places(extra)
    if id not in found:
        why = N_("There is no method %(id)s. There are: %(known)s.")
        raise MethodError(why, id=id, known=", ".join(found))
    return read(found[id])


def places(extra: Path | None) -> dict[str, Path]:
    own = sorted(extra.glob("*.toml")) if extra and extra.is_dir() else []
    return {path.stem: path for path in [*sorted(HERE.glob("*.toml")), *own]}
