"""Unable: what the room rated, and no group gives itself the power to shift."""

from __future__ import annotations

from collections.abc import Iterable

from wsr.activities.ratings import heatmap
from wsr.activities.ratings.things import things
from wsr.domain.findings import title_of
from wsr.domain.kernel import N_, Workshop
from wsr.domain.noticed import Finding
from wsr.domain.records import Stage

GAP = N_("No group here can shift this: %(thing)s")


def unable(w: Workshop) -> Iterable[Finding]:
    """Of what is still rated; a thing that two stages rate is told of once."""
    found: dict[str, Finding] = {}
    for stage in sorted(w.all(Stage), key=lambda each: each.position):
        if stage.activity == "ratings":
            here = {thing.id for thing in things(w, stage)}
            gaps = heatmap.gaps(heatmap.cells(w, stage.id))
            found |= {on: finding(w, stage, on) for on in gaps if on in here}
    return found.values()


def finding(w: Workshop, stage: Stage, on: str) -> Finding:
    return Finding("gap", GAP, on, {"thing": title_of(w, on)}, ("stage", stage.id))
