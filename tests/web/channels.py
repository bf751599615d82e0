"""Channels: all by which a server tells anything, taken from the server itself, as plain text to search."""

from __future__ import annotations

import gzip
import io
import json
import re
import shutil
import subprocess
import zipfile
import zlib
from collections.abc import Iterator

from tests.web.people import Hall, Phone, bearer
from wsr.documents.formats import FORMATS
from wsr.documents.printed import PRINTED
from wsr.documents.steps import KINDS as STEPS

Told = tuple[str, str]  # where, and what is said there
PDF_STREAM = re.compile(rb"stream\r?\n(.*?)\r?\nendstream", re.S)


def texts(body: bytes) -> str:
    """What a body says once it is unpacked, however it was packed, and as it is."""
    return "\n".join(each.decode("utf-8", "replace") for each in unpacked(body))


def unpacked(body: bytes) -> Iterator[bytes]:
    yield body
    if body.startswith(b"\x1f\x8b"):
        yield from unpacked(gzip.decompress(body))
    if body.startswith(b"PK"):
        with zipfile.ZipFile(io.BytesIO(body)) as file:
            for name in file.namelist():
                yield name.encode()
                yield from unpacked(file.read(name))
    if body.startswith(b"%PDF"):
        yield from set_in(body)


def set_in(pdf: bytes) -> Iterator[bytes]:
    """The streams of a PDF, and the text that a reader of it would copy."""
    for stream in PDF_STREAM.findall(pdf):
        try:
            yield zlib.decompress(stream)
        except zlib.error:
            yield stream
    if shutil.which("pdftotext"):
        read = subprocess.run(["pdftotext", "-", "-"], input=pdf, capture_output=True, check=True)
        yield read.stdout.replace(b"\n", b" ")


def addresses(hall: Hall, share: str) -> Iterator[str]:
    """Every page and document that there is to ask for, each with all that can be named in it."""
    share = share.partition("/r/")[2]
    named = {
        "format": [*FORMATS, *(f"{each}?plan=g1" for each in FORMATS)],
        "kind": [*PRINTED, *STEPS, "resistance"],
        "id": ["x1", "k1", "a1"],  # what is confidential, a card and an action
        "code": [hall.code],
        "name": ["plan"],
        "owner": ["g1"],
        "stage": ["barriers"],
        "token": [share],
        "build": [],  # files that every workshop has
    }
    for rule in hall.app.url_map.iter_rules():
        if "GET" in (rule.methods or ()):
            yield from filled(str(rule.rule), named)


def filled(path: str, named: dict[str, list[str]]) -> Iterator[str]:
    part = re.search(r"<(?:[^<>]*:)?(\w+)>", path)
    if part is None:
        yield path
        return
    assert part[1] in named, f"say what can be asked for at {path}"
    for value in named[part[1]]:
        yield from filled(path[: part.start()] + value + path[part.end() :], named)


def asked(hall: Hall, who: str, token: str, share: str) -> Iterator[Told]:
    for path in dict.fromkeys(addresses(hall, share)):
        answer = hall.http.get(path, headers={"Accept-Encoding": "gzip", **bearer(token)})
        yield f"{who} at {path}", texts(answer.data) + str(answer.headers)


def heard(who: str, phone: Phone) -> Iterator[Told]:
    """What came over a line: each frame, what a late or a returning page is told, what it keeps."""
    phone.settle()
    yield f"{who}: the line", phone.everything()
    yield f"{who}: the page", json.dumps(list(phone.store.values()))
    for told in (phone.enter(), phone.come_back()):
        yield f"{who}: entering", json.dumps(told)


def cached(hall: Hall, but: tuple[str, ...]) -> Iterator[Told]:
    """Every document that is kept to be given again, without those whose key says one of `but`."""
    for key, body in hall.services.rendered._kept.items():
        if not any(each in str(key) for each in but):
            yield f"the cache at {key}", texts(body)
