"""Workbooks: what strangers made in a spreadsheet program is looked at, then read in the sandbox."""

from __future__ import annotations

import io
import json
import re
import zipfile
import zlib
from typing import Any

from wsr import sandbox
from wsr.domain.kernel import N_, Refused

PARTS, UNPACKED, TAGS = 200, 10 * 1024 * 1024, 300_000  # files in a workbook, their bytes, "<"
LIMITS = sandbox.Limits(seconds=6, megabytes=180, patience=45)
PACKING = (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED)
XML = re.compile(r"\.(xml|rels|vml)$", re.I)


def read(program: str, *args: str, body: bytes) -> dict[str, Any]:
    """The JSON object that a program makes of a workbook; Refused with busy, too_large or not_read.

    It is called on the loop, see sandbox.run; need_harmless comes before.
    """
    try:
        said = sandbox.run(program, *args, limits=LIMITS, input=body)
    except sandbox.Busy as error:
        raise Refused("busy", N_("The laptop is busy. Send it again."), "file") from error
    except sandbox.TooMuch as error:
        raise too_large() from error
    except sandbox.Crashed as error:
        why = N_("The laptop couldn’t read this workbook. Save it again in a spreadsheet program.")
        raise Refused("not_read", why, "file") from error
    return dict(json.loads(said))


def need_harmless(body: bytes) -> None:
    """Refuse what is no small, plain workbook before anything of it is unpacked or parsed."""
    try:
        with zipfile.ZipFile(io.BytesIO(body)) as file:
            need_small(file.infolist())
            need_plain(file)
    except (
        zipfile.BadZipFile,
        zlib.error,
        OSError,
        ValueError,
        EOFError,
        NotImplementedError,
        RuntimeError,
    ) as error:
        raise not_readable() from error


def need_small(parts: list[zipfile.ZipInfo]) -> None:
    if len(parts) > PARTS or sum(part.file_size for part in parts) > UNPACKED:
        raise too_large()
    for part in parts:
        if part.compress_type not in PACKING or part.flag_bits & 1:
            raise not_readable()
        if "externallinks/" in part.filename.lower().replace("\\", "/"):
            raise Refused(
                "links_out", N_("This workbook refers to other files. Write the values themselves.")
            )


def need_plain(file: zipfile.ZipFile) -> None:
    """No entities, no foreign encodings, no mountains of tags."""
    tags = 0
    for part in file.infolist():
        if not XML.search(part.filename):
            continue
        text = file.read(part)
        tags += text.count(b"<")
        if b"<!DOCTYPE" in text or b"<!ENTITY" in text or b"\0" in text[:100]:
            raise not_readable()
        if tags > TAGS:
            raise too_large()


def too_large() -> Refused:
    return Refused("too_large", N_("That is too much at once."), "file")


def not_readable() -> Refused:
    return Refused("bad_workbook", N_("This isn’t a workbook (.xlsx) that can be read."), "file")
