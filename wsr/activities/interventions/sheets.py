"""Intervention sheets: the help that is asked for or offered, and the advice on it."""

from __future__ import annotations

from wsr.activities.interventions import demand
from wsr.activities.interventions.records import Advice, Intervention
from wsr.activities.interventions.report import in_order
from wsr.documents.report_context import ReportContext
from wsr.documents.sheets.sheet import Column, Sheet

PLACE = 65  # among the sheets


def interventions(t: ReportContext) -> Sheet[Intervention]:
    return Sheet(
        "interventions",
        "Help from outside: who asks for it, what it is to move, and how it stands.",
        tuple(in_order(t)),
        (
            Column("id", "text", "The intervention's id.", lambda i: i.id),
            Column("title", "text", "What help it is.", lambda i: i.title),
            Column("type", "text", "Its kind, of the workshop's list.", lambda i: i.type),
            Column("pull", "text", "push, pull or both, as those say who ask.", lambda i: i.pull),
            Column("asked_by", "text", "The ids of the groups that ask, one a line.", asking),
            Column(
                "asked_by_names",
                "text",
                "Their names, one a line.",
                lambda i: "\n".join(t.group_name(each) for each in i.asked_by),
            ),
            Column("on", "text", "The ids of what it is to move, one a line.", moving),
            Column(
                "on_titles",
                "text",
                "What they say, one a line.",
                lambda i: "\n".join(" ".join(t.title(each).split()) for each in i.on),
            ),
            Column("offered", "yes", "Whether someone will help.", demand.is_offered),
            Column("status", "text", STATUSES, lambda i: i.status),
            Column("why", "text", "Why it stands so.", lambda i: i.why),
            Column("funding", "text", "donor, private or public.", lambda i: i.funding),
            Column("amount", "text", "Exactly, as decimal text.", lambda i: i.amount),
            Column("currency", "text", "Three letters, as NPR.", lambda i: i.currency),
            Column("group", "text", "The id of the group that wrote it.", lambda i: i.group),
            Column("at", "time", "When it was written.", lambda i: i.at),
        ),
    )


STATUSES = "idea, wanted, agreed, running, done or dropped."


def asking(i: Intervention) -> str:
    return "\n".join(i.asked_by)


def moving(i: Intervention) -> str:
    return "\n".join(i.on)


def advice(t: ReportContext) -> Sheet[Advice]:
    titles = {i.id: i.title for i in t.w.all(Intervention)}
    return Sheet(
        "advice",
        "What those who were consulted said of an intervention.",
        tuple(sorted(t.w.all(Advice), key=lambda each: each.at)),
        (
            Column("id", "text", "The advice's id.", lambda a: a.id),
            Column("intervention", "text", "The id of what it is on.", lambda a: a.intervention),
            Column("title", "text", "What that is.", lambda a: titles.get(a.intervention, "")),
            Column("from", "text", "advisory_group, team, donor or other.", lambda a: a.from_),
            Column("says", "text", "What they said.", lambda a: a.says),
            Column("at", "time", "When it was noted.", lambda a: a.at),
        ),
    )


SHEETS = (interventions, advice)
