"""RatingsSteps: how the power of the groups over something is told in the chain."""

from __future__ import annotations

from wsr.activities.ratings import heatmap
from wsr.activities.ratings.records import Rating
from wsr.documents.report_context import ReportContext
from wsr.documents.step_kinds import Hows, StepKind
from wsr.domain.kernel import N_

Powers = dict[str, float]  # of each group over one thing, the most first


def rated(t: ReportContext) -> dict[str, tuple[str, Powers]]:
    """Of each thing the stage in which it was rated last, and what the groups said of themselves."""
    last: dict[str, Rating] = {}
    for rating in sorted(t.w.all(Rating), key=lambda r: r.at):
        last[rating.on] = rating
    stages = {r.stage: heatmap.own_views(heatmap.cells(t.w, r.stage)) for r in last.values()}
    return {on: (r.stage, powers(t, stages[r.stage], on)) for on, r in last.items()}


def powers(t: ReportContext, views: dict[heatmap.Key, heatmap.View], on: str) -> Powers:
    found = {g.id: views[on, g.id].power for g in t.groups if (on, g.id) in views}
    return dict(sorted(found.items(), key=lambda each: -each[1]))


def stage_of(t: ReportContext, id: str) -> str:
    return t.once(rated)[id][0]


def strongest(t: ReportContext, id: str) -> str:
    found = t.once(rated)[id][1]
    best = max(found.values(), default=0)
    if best < heatmap.ABLE:
        return t.gettext("No group here has the power to shift it")
    names = t.listed(t.group_name(g) for g, power in found.items() if power == best)
    return t.gettext("Most power: %(groups)s", groups=names)


def each(t: ReportContext, id: str) -> tuple[str, ...]:
    return tuple(
        t.gettext("%(group)s %(power)s of 5", group=t.group_name(g), power=t.number(power))
        for g, power in t.once(rated)[id][1].items()
    )


STEPS = {"power": StepKind(N_("Power"), N_("Power"), 30, strongest, stage_of, each, brief=True)}
HOWS: Hows = {"rated": (N_("Who has the power to shift it"), N_("Rated"))}
