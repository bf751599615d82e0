"""Close: what was done is shown, and documents go home with people."""

from __future__ import annotations

from wsr.domain.kernel import N_
from wsr.domain.manifest import Activity

ACTIVITY = Activity(
    "close", label=N_("Goodbye"), about=N_("Thanks, and the documents to take home.")
)
