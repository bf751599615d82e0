"""Close: what was done is shown, and documents go home with people."""

from __future__ import annotations

from wsr.domain.manifest import Activity

ACTIVITY = Activity("close")
