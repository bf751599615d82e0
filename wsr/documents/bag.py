"""Bag: files in a zip with their checksums, as archives keep them (BagIt 1.0, RFC 8493)."""

from __future__ import annotations

import hashlib
import re
import zipfile
import zlib
from collections import Counter
from collections.abc import Iterator, Mapping
from typing import BinaryIO

from wsr.documents.zip_files import zipped

DECLARATION = b"BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n"
MANIFEST, TAGS = "manifest-sha256.txt", "tagmanifest-sha256.txt"
LINE = re.compile(r"([0-9a-f]{64})[ \t]+\*?(\S.*)", re.IGNORECASE)
MOST_FILES, MOST_BYTES = 2_000, 2_000_000_000  # that are read of a bag from elsewhere
PIECE = 1 << 20  # bytes
# What reading a file of a damaged zip, or of one that this program can't unpack, ends in.
DAMAGED = (zipfile.BadZipFile, zlib.error, NotImplementedError, RuntimeError, OSError, EOFError)


class NoBag(Exception):
    """The file is no bag, or one that can't be read; the text says why."""


def packed(top: str, payload: Mapping[str, bytes], beside: Mapping[str, bytes]) -> bytes:
    """A zip with one folder `top`: the payload in data/, and beside it files that tell of it."""
    files = {f"data/{name}": body for name, body in payload.items()}
    tags = {**beside, "bagit.txt": DECLARATION, MANIFEST: listed(files)}
    whole = {**tags, TAGS: listed(tags), **files}
    return zipped({f"{top}/{name}": body for name, body in whole.items()})


def listed(files: Mapping[str, bytes]) -> bytes:
    """A manifest: the checksum and path of each file, in order of their paths."""
    lines = (
        f"{hashlib.sha256(files[path]).hexdigest()}  {coded(path)}\n" for path in sorted(files)
    )
    return "".join(lines).encode()


def coded(path: str) -> str:
    return path.replace("%", "%25").replace("\n", "%0A").replace("\r", "%0D")


def decoded(path: str) -> str:
    found = re.sub("%0A", "\n", re.sub("%0D", "\r", path, flags=re.IGNORECASE), flags=re.IGNORECASE)
    return found.replace("%25", "%")


class Bag:
    """A bag as it came from elsewhere: nothing of it is taken on trust, nothing is unpacked."""

    def __init__(self, file: BinaryIO) -> None:
        try:
            self._zip = zipfile.ZipFile(file)
        except (zipfile.BadZipFile, NotImplementedError, ValueError) as error:
            raise NoBag("it is no zip file, or a damaged one") from error
        inside = [each for each in self._zip.infolist() if not each.is_dir()]
        if len(inside) > MOST_FILES or sum(each.file_size for each in inside) > MOST_BYTES:
            raise NoBag("it holds more than a workshop can have")
        names = Counter(each.filename for each in inside)
        self.twice = sorted(name for name, many in names.items() if many > 1)
        top = top_of(list(names))
        self._inside = {each.filename.removeprefix(top): each for each in inside}
        if b"BagIt-Version" not in self.read("bagit.txt"):
            raise NoBag("bagit.txt does not say that it is a bag")

    @property
    def paths(self) -> set[str]:
        return set(self._inside)

    def read(self, path: str) -> bytes:
        """A file of it; NoBag where there is none or it is damaged."""
        if path not in self._inside:
            raise NoBag(f"it has no {path}")
        try:
            return self._zip.read(self._inside[path])
        except DAMAGED as error:
            raise NoBag(f"{path} is damaged") from error

    def manifest(self, name: str) -> dict[str, str]:
        """The checksum that this manifest names, by path; NoBag where a line of it is none."""
        lines = [line for line in self.read(name).decode("utf-8", "replace").splitlines() if line]
        found = [LINE.fullmatch(line) for line in lines]
        if bad := next((line for line, match in zip(lines, found, strict=True) if not match), ""):
            raise NoBag(f"{name} has a line that can’t be read: {bad[:80]}")
        return {decoded(match[2]): match[1].lower() for match in found if match}

    def wrong(self, name: str) -> Iterator[str]:
        """What differs from this manifest, a sentence each."""
        for path, sum_ in sorted(self.manifest(name).items()):
            if path not in self._inside:
                yield f"{path} is missing."
            elif self.sum(path) != sum_:
                yield f"{path} has been changed or damaged."

    def sum(self, path: str) -> str:
        """Its SHA-256, "" where it can't be read."""
        whole = hashlib.sha256()
        try:
            with self._zip.open(self._inside[path]) as file:
                while piece := file.read(PIECE):
                    whole.update(piece)
        except DAMAGED:
            return ""
        return whole.hexdigest()


def top_of(names: list[str]) -> str:
    """The one folder that all is in, with its slash; "" where there is none."""
    tops = {name.partition("/")[0] for name in names if "/" in name}
    alone = len(tops) == 1 and all("/" in name for name in names)
    return f"{tops.pop()}/" if alone else ""
