"""Poster: words and a picture for everyone to look up to, and nothing to do on the phones."""

from __future__ import annotations

from wsr.domain.kernel import N_
from wsr.domain.manifest import Activity

ACTIVITY = Activity(
    "poster",
    label=N_("Poster"),
    about=N_("Words and a picture on the wall. Nothing to do on the phones."),
)
