"""Assets: static files under an address that changes with them, packed once, kept for ever."""

from __future__ import annotations

import gzip
import hashlib
from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

from flask import Blueprint, Request, Response, abort, request

from wsr.i18n import told
from wsr.sheets import drawing, stylesheet
from wsr.web import packs
from wsr.web.packs import Pack

TYPES = {
    ".js": "text/javascript",
    ".css": "text/css",
    ".svg": "image/svg+xml",
    ".woff2": "font/woff2",
    ".json": "application/json",
}

Said = Mapping[str, str | list[str]]


@dataclass(frozen=True)
class Asset:
    body: bytes
    packed: bytes | None  # gzip, where it is smaller
    type: str
    etag: str


class Assets:
    """The folder `root` read at start; `words` are {language: {english: what is said instead}}."""

    def __init__(self, root: Path, words: Mapping[str, Said] | None = None) -> None:
        self.files = {name: made(path) for name, path in found(root)}
        self.packs = joined(self.files)
        for place, pack in self.packs.items():
            self.files[packs.FOLDER + place] = packed(pack.text.encode(), TYPES[".js"])
        self.languages = frozenset(words or {})
        for language, said in (words or {}).items():
            self.files |= translated(self.files, language, said)
        whole = hashlib.sha256()
        for name in sorted(self.files):
            whole.update(f"{name} {self.files[name].etag}\n".encode())
        self.build = whole.hexdigest()[:12]

    def url(self, name: str, language: str = "en") -> str:
        """A script speaks the language; what it brings along by its own address does so too."""
        spoken = name.endswith(".js") and language in self.languages
        return f"/static/{self.build}/{f'{language}/' if spoken else ''}{name}"

    def needs(self, entry: str, language: str = "en") -> list[str]:
        """Addresses of the packs that a page fetches for its entry, which comes last."""
        return [self.url(packs.FOLDER + place, language) for place in self.packs[entry].needs]

    def answer(self, request: Request, build: str, name: str) -> Response:
        """The file; one of an older build is served from this one, but not kept."""
        asset = self.files.get(name)
        if asset is None:
            abort(404)
        answer = send(request, asset)
        answer.set_etag(asset.etag)
        lasting = "public, max-age=31536000, immutable"
        answer.headers["Cache-Control"] = lasting if build == self.build else "no-cache"
        answer.make_conditional(request)
        return answer


def found(root: Path) -> list[tuple[str, Path]]:
    every = (path for path in sorted(root.rglob("*")) if path.is_file())
    return [(path.relative_to(root).as_posix(), path) for path in every if path.suffix in TYPES]


def joined(files: dict[str, Asset]) -> dict[str, Pack]:
    texts = ((name, files[name].body) for name in files if name.endswith(".js"))
    return {pack.place: pack for pack in packs_from(tuple(texts))}


def translated(files: Mapping[str, Asset], language: str, said: Said) -> dict[str, Asset]:
    """Each script under the language's own folder, with its words in it where it has any."""
    scripts = ((name, asset) for name, asset in files.items() if asset.type == TYPES[".js"])
    return {f"{language}/{name}": in_words(asset, said) for name, asset in scripts}


def in_words(asset: Asset, said: Said) -> Asset:
    body = told(asset.body.decode(), said).encode()
    return asset if body == asset.body else packed(body, asset.type)


@lru_cache(maxsize=2)  # a process may make several apps from the same files
def packs_from(texts: tuple[tuple[str, bytes], ...]) -> list[Pack]:
    known = dict(texts)
    return packs.make_packs(lambda place: known[place].decode())


def made(path: Path) -> Asset:
    # Registries of some systems call .js text/plain, which browsers refuse as a module.
    shorten = {".css": stylesheet, ".svg": drawing}.get(path.suffix)
    return packed(shorten(path).encode() if shorten else path.read_bytes(), TYPES[path.suffix])


def packed(body: bytes, type_: str) -> Asset:
    small = gzip.compress(body, 9, mtime=0)
    etag = hashlib.sha256(body).hexdigest()[:16]
    return Asset(body, small if len(small) < len(body) else None, type_, etag)


def send(request: Request, asset: Asset) -> Response:
    """The body, gzipped for those who take it."""
    if asset.packed is not None and takes_gzip(request):
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
