"""Who is missing: free seats, what no one brought, sectors without a group, and who asks whom."""

from __future__ import annotations

from wsr.documents.document_model import Node, Section, Table, Text
from wsr.documents.labels import FLAG, INVITATION, LEVEL, SECTOR, label, mark
from wsr.documents.report_context import ReportContext
from wsr.domain.invitations import Invitation
from wsr.domain.missing import Brings, LevelReach, Missing, lacking
from wsr.domain.records import Group

PLACE = 12  # among the chapters of the report


def sections(t: ReportContext) -> list[Section]:
    """None where nothing is known of who was expected and no one is to be asked."""
    found = [*lacks(t, t.missing), *invitations(t)] if t.missing else []
    title = t.gettext("Who was missing")
    return [Section("missing", title, tuple(found), "people")] if found else []


def lacks(t: ReportContext, missing: Missing) -> list[Node]:
    parts = (seats(t, missing), brought(t, missing), levels(t, missing), sectors(t, missing))
    return [node for part in parts for node in part]


def seats(t: ReportContext, missing: Missing) -> list[Node]:
    if all(each.seats <= each.here for each in missing.groups):
        return []
    rows = [
        (
            mark(t, each.group) or t.group_name(each.group),
            t.number(each.seats),
            t.number(each.here),
            t.number(max(0, each.seats - each.here)),
        )
        for each in missing.groups
    ]
    head = (t.gettext("Group"), t.gettext("Seats"), t.gettext("Taken"), t.gettext("Free"))
    return [Table(t.gettext("Seats and who took them"), head, tuple(rows), (1, 2, 3))]


def brought(t: ReportContext, missing: Missing) -> list[Node]:
    """By group, what no one of it who came brings along."""
    if not missing.noted:
        return []
    rows = [(mark(t, g.group) or "", listed(t, g.brings)) for g in missing.groups]
    everyone = (t.gettext("Everyone"), listed(t, missing.brings))
    head = (t.gettext("Group"), t.gettext("No one here brings"))
    return [Table(t.gettext("What no one brought"), head, (*rows, everyone), ())]


def listed(t: ReportContext, brings: Brings) -> str:
    return t.listed(label(t, FLAG, each) for each in lacking(brings)) or "–"


def levels(t: ReportContext, missing: Missing) -> list[Node]:
    return [Text(level(t, each), tone(each)) for each in missing.levels or ()]


def level(t: ReportContext, reach: LevelReach) -> str:
    name, many = label(t, LEVEL, reach.level), reach.barriers
    lies = t.ngettext("%(n)s barrier lies here", "%(n)s barriers lie here", many)
    if not reach.groups:
        return t.gettext(
            "%(level)s: %(barriers)s, and no group has influence here.", level=name, barriers=lies
        )
    names = t.listed(t.group_name(id) for id in reach.groups)
    return t.gettext(
        "%(level)s: %(barriers)s. Groups with influence here: %(groups)s.",
        level=name,
        barriers=lies,
        groups=names,
    )


def tone(reach: LevelReach) -> str:
    return "" if reach.groups else "warn"


def sectors(t: ReportContext, missing: Missing) -> list[Node]:
    names = t.listed(label(t, SECTOR, each) for each in missing.sectors or ())
    return (
        [Text(t.gettext("No group came from: %(sectors)s.", sectors=names), "warn")]
        if names
        else []
    )


def invitations(t: ReportContext) -> list[Node]:
    asked = sorted(t.w.all(Invitation), key=lambda each: (each.by or "9", each.at))
    if not asked:
        return []
    head = (
        t.gettext("Whom"),
        t.gettext("For"),
        t.gettext("Who asks"),
        t.gettext("By"),
        t.gettext("Status"),
    )
    rows = tuple(invitation(t, each) for each in asked)
    return [Table(t.gettext("Who is to be brought in"), head, rows, ())]


def invitation(t: ReportContext, asked: Invitation) -> tuple[str, ...]:
    group = t.w.get(Group, asked.group)
    reasons = (
        group.name if group else "",
        label(t, SECTOR, asked.sector),
        label(t, LEVEL, asked.level),
        label(t, FLAG, asked.flag),
    )
    return (
        asked.who,
        t.listed(each for each in reasons if each) or "–",
        t.person(asked.inviter) or "–",
        t.day(asked.by) or "–",
        label(t, INVITATION, asked.status),
    )
