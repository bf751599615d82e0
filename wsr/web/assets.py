"""Assets: scripts, sheets and drawings under an address that changes with them, kept forever.

What browsers get is made by `make assets` and lies in static/dist; nothing is made at the start.
With WSR_ASSETS=source the files are served as they are written, for those who work on them.
"""

from __future__ import annotations

import gzip
import hashlib
import json
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import Protocol
from urllib.parse import quote

from flask import Blueprint, Request, Response, abort, request

from wsr.i18n import told

DIST, MANIFEST = "dist", "manifest.json"
TYPES = {
    ".js": "text/javascript",
    ".css": "text/css",
    ".svg": "image/svg+xml",
    ".woff2": "font/woff2",
    ".json": "application/json",
}

PLAIN = " /:=,;()'"  # that an address in a page may hold, and that deflate better as they are

Said = Mapping[str, str | list[str]]


@dataclass(frozen=True)
class Asset:
    body: bytes
    type: str
    etag: str

    @cached_property
    def packed(self) -> bytes | None:
        """gzip, where it is smaller."""
        small = gzip.compress(self.body, 9, mtime=0)
        return small if len(small) < len(self.body) else None


class Files(Protocol):
    """Where files come from. `languages` are those that scripts speak besides English."""

    build: str
    languages: frozenset[str]

    def needs(self, entry: str) -> list[str]:
        """The scripts that a page fetches for its entry, which comes last."""

    def find(self, name: str) -> Asset | None:
        """The file of this name, which begins with LANGUAGE/ for a script in its words."""


class Built:
    """What `make assets` has made: each file is read when it is first asked for."""

    def __init__(self, folder: Path) -> None:
        made = json.loads((folder / MANIFEST).read_text("utf-8"))
        self.build, self.languages = made["build"], frozenset(made["languages"])
        self._folder, self._needs, self._sums = folder, made["needs"], made["files"]
        self._read: dict[str, Asset] = {}

    def needs(self, entry: str) -> list[str]:
        return list(self._needs[entry])

    def find(self, name: str) -> Asset | None:
        if name not in self._sums:
            # A script without any words is the same in every language.
            language, _, rest = name.partition("/")
            name = rest if language in self.languages else ""
        if name not in self._sums:
            return None
        if name not in self._read:
            self._read[name] = asset(self._folder / name, self._sums[name])
        return self._read[name]


class Source:
    """Modules and sheets as they are written; `words` are {language: {english: translation}}."""

    def __init__(self, folder: Path, words: Mapping[str, Said] | None = None) -> None:
        self._folder, self._words = folder, dict(words or {})
        self.languages = frozenset(self._words)
        whole = hashlib.sha256()
        for path in sorted(path for path in folder.rglob("*") if path.is_file()):
            whole.update(f"{path.relative_to(folder).as_posix()} {sum_of(path)}\n".encode())
        self.build = whole.hexdigest()[:12]

    def needs(self, entry: str) -> list[str]:
        return [entry]

    def find(self, name: str) -> Asset | None:
        language, _, rest = name.partition("/")
        if language not in self._words:
            return self._file(name)
        found = self._file(rest)
        if found is None or found.type != TYPES[".js"]:
            return found
        body = told(found.body.decode(), self._words[language]).encode()
        return Asset(body, found.type, hashlib.sha256(body).hexdigest()[:16])

    def _file(self, name: str) -> Asset | None:
        parts = name.split("/")
        if parts.count("*") == 1 and ".." not in parts:
            return self._joined(name)
        path = self._folder / name.replace("\0", "")
        inside = self._folder.resolve() in path.resolve().parents and not name.startswith(DIST)
        known = inside and path.suffix in TYPES and path.is_file()
        return asset(path, sum_of(path)) if known else None

    def _joined(self, name: str) -> Asset | None:
        """`css/activities/*/wall.css`: that file of every activity, one after the other."""
        before, after = name.split("*")
        folders = sorted(path.name for path in (self._folder / before).glob("*"))
        found = [each for folder in folders if (each := self._file(before + folder + after))]
        body = b"".join(each.body for each in found)
        return Asset(body, found[0].type, hashlib.sha256(body).hexdigest()[:16]) if found else None


class Assets:
    """The files, with their addresses."""

    def __init__(self, files: Files) -> None:
        self.files, self.build, self.languages = files, files.build, files.languages

    def url(self, name: str, language: str = "en") -> str:
        """A script speaks the language; what it brings along by its own address does so too."""
        spoken = name.endswith(".js") and language in self.languages
        return f"/static/{self.build}/{f'{language}/' if spoken else ''}{name}"

    def needs(self, entry: str, language: str = "en") -> list[str]:
        """Addresses of the scripts that a page fetches for its entry, which comes last."""
        return [self.url(name, language) for name in self.files.needs(entry)]

    def inline(self, name: str) -> str:
        """The file in the address itself: a small one that would cost a request of its own."""
        found = self.files.find(name)
        assert found, name
        return f"data:{found.type},{quote(found.body.decode().strip(), safe=PLAIN)}"

    def answer(self, request: Request, build: str, name: str) -> Response:
        """The file; one of an older build is served from this one, but not kept."""
        found = self.files.find(name)
        if found is None:
            abort(404)
        answer = send(request, found)
        answer.set_etag(found.etag)
        lasting = "public, max-age=31536000, immutable"
        answer.headers["Cache-Control"] = lasting if build == self.build else "no-cache"
        answer.make_conditional(request)
        return answer


def asset(path: Path, etag: str) -> Asset:
    # Registries of some systems call .js text/plain, which browsers refuse as a module.
    return Asset(path.read_bytes(), TYPES[path.suffix], etag)


def sum_of(path: Path) -> str:
    return hashlib.sha256(path.read_bytes()).hexdigest()[:16]


def send(request: Request, asset: Asset) -> Response:
    """The body, gzipped for those who take it."""
    if takes_gzip(request) and asset.packed is not None:
        return coded(asset.packed, asset.type, gzipped=True)
    return coded(asset.body, asset.type, gzipped=False)


def coded(body: bytes, type_: str, *, gzipped: bool) -> Response:
    """A body of which there is a gzipped form too; `gzipped` if this is it."""
    answer = Response(body, content_type=charset(type_))
    answer.headers["Vary"] = "Accept-Encoding"
    if gzipped:
        answer.headers["Content-Encoding"] = "gzip"
    return answer


def takes_gzip(request: Request) -> bool:
    return "gzip" in request.headers.get("Accept-Encoding", "")


def charset(type_: str) -> str:
    return f"{type_}; charset=utf-8" if type_.startswith("text/") else type_


def blueprint(assets: Assets) -> Blueprint:
    bp = Blueprint("assets", __name__)

    @bp.get("/static/<build>/<path:name>")
    def static_file(build: str, name: str) -> Response:
        return assets.answer(request, build, name)

    @bp.get("/favicon.ico")
    def favicon() -> Response:
        return assets.answer(request, "", "favicon.svg")

    return bp
