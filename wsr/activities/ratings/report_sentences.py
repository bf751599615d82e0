"""Sentences: each finding of the ratings in plain words."""

from __future__ import annotations

from collections.abc import Callable

from wsr.activities.ratings import findings
from wsr.activities.ratings.findings import Finding, Weights
from wsr.activities.ratings.heatmap import Cells
from wsr.documents.report_context import ReportContext
from wsr.domain.findings import voices

NAMED = 3  # groups; of more it is said how many they are


def found(t: ReportContext, cells: Cells, things: list[str]) -> list[Finding]:
    """With the places and voices that say which gap matters most."""
    places = {id: place for id in things if (place := t.chain.place(id)) is not None}
    said = {id: voices(t.w, id) for id in things}
    return findings.found(cells, things, Weights(places, said))


def sentence(t: ReportContext, f: Finding) -> str:
    return SENTENCE[f.kind](t, f)


def gap(t: ReportContext, f: Finding) -> str:
    most = {"groups": groups(t, f.most), "power": t.number(f.high)}
    if f.place:
        return t.gettext(
            "Number %(place)s in the vote, and no group says it can shift it. "
            "Most power: %(groups)s, %(power)s of 5.",
            place=t.number(f.place),
            **most,
        )
    return t.gettext(
        "No group says it can shift this. Most power: %(groups)s, %(power)s of 5.", **most
    )


def against(t: ReportContext, f: Finding) -> str:
    said = {"group": t.group_name(f.group), "low": t.number(f.low), "high": t.number(f.high)}
    if f.more:
        return t.gettext("%(group)s say %(low)s, others say they could do %(high)s.", **said)
    return t.gettext("%(group)s say %(high)s, others see only %(low)s.", **said)


def within(t: ReportContext, f: Finding) -> str:
    return t.gettext(
        "Members of %(group)s disagree: half of them say %(low)s to %(high)s.",
        group=t.group_name(f.group),
        low=t.number(f.low),
        high=t.number(f.high),
    )


def between(t: ReportContext, f: Finding) -> str:
    return t.gettext(
        "Others see %(group)s differently: %(least)s say %(low)s, %(most)s say %(high)s.",
        group=t.group_name(f.group),
        **ends(t, f),
    )


def uneven(t: ReportContext, f: Finding) -> str:
    return t.gettext("Power is uneven: %(most)s say %(high)s, %(least)s say %(low)s.", **ends(t, f))


def ends(t: ReportContext, f: Finding) -> dict[str, str]:
    return {
        "least": groups(t, f.least),
        "most": groups(t, f.most),
        "low": t.number(f.low),
        "high": t.number(f.high),
    }


def groups(t: ReportContext, ids: tuple[str, ...]) -> str:
    if len(ids) > NAMED:
        return t.ngettext("%(n)s group", "%(n)s groups", len(ids))
    return t.listed(g.name for g in t.groups if g.id in ids)


SENTENCE: dict[str, Callable[[ReportContext, Finding], str]] = {
    "gap": gap,
    "against": against,
    "within": within,
    "between": between,
    "uneven": uneven,
}
