"""Break: coffee or lunch, with the time when everyone is back."""

from __future__ import annotations

from wsr.domain.kernel import N_
from wsr.domain.manifest import Activity, Setting

ACTIVITY = Activity(
    "break",
    label=N_("Break"),
    about=N_("Coffee or lunch, with the time when everyone is back."),
    settings=(Setting("pause", False, N_("Pause posting during the break")),),
)
