"""Soundness: what came of a foreign log can be shown and kept."""

from __future__ import annotations

import re
from dataclasses import fields

import msgspec

from wsr.activities.index import CHOICES
from wsr.codec import encode, from_wire, to_wire
from wsr.documents.report import report
from wsr.domain import records
from wsr.domain.kernel import N_, Record, Workshop
from wsr.importing import limits

KEY = re.compile(r"[A-Za-z0-9][A-Za-z0-9_/:.>-]{0,400}")  # an id, or several joined to one


def need_sound(w: Workshop) -> None:
    """What came of it can be shown and kept."""
    about = w.get(records.About, "about")
    if about is None:
        raise limits.bad_file(N_("This file doesn’t say which workshop it is."))
    for record in w.records():
        if not is_sound(record):
            why = N_("A file can’t contain a %(kind)s like one in this file.")
            raise limits.bad_file(why, kind=record.kind)
    try:
        report(w)
    except Exception as error:  # whatever it is, no one shall meet it at the closing bell
        why = N_("No report could be made from this file (%(reason)s).")
        raise limits.bad_file(why, reason=type(error).__name__) from None


def is_sound(record: Record) -> bool:
    chosen = ((f.name, getattr(record, f.name)) for f in fields(record))
    for name, value in chosen:
        if value not in CHOICES.get((record.kind, name), (value,)):
            return False
        timed = name == "at" or name.endswith("_at")
        if timed and value is not None and not 0 <= value <= limits.LAST_MOMENT:
            return False
    try:
        again = from_wire(type(record), msgspec.json.decode(encode(to_wire(record))))
    except (msgspec.MsgspecError, KeyError):
        return False
    same = encode(to_wire(again)) == encode(to_wire(record))
    return same and KEY.fullmatch(record.id) is not None
