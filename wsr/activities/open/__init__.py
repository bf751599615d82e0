"""Open: people arrive, choose their group and greet one another."""

from __future__ import annotations

from wsr.domain.kernel import N_
from wsr.domain.manifest import Activity

ACTIVITY = Activity("open", label=N_("Welcome"), about=N_("People join and find their group."))
