"""Open: people arrive, choose their group and greet one another."""

from __future__ import annotations

from wsr.domain.manifest import Activity

ACTIVITY = Activity("open")
