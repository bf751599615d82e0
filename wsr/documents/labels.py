"""Labels: how the choices in records are called in a document."""

from __future__ import annotations

from collections.abc import Mapping

from wsr.documents.document_model import Mark
from wsr.documents.report_context import ReportContext
from wsr.domain import vocabularies
from wsr.domain.kernel import N_
from wsr.domain.pooling import POOLED
from wsr.domain.records import Group

CATEGORY = {
    "governance": N_("Governance"),
    "structural": N_("Structural"),
    "economic_social": N_("Economic & social"),
    "unsorted": N_("Unsorted"),
}
KIND = {
    "awareness": N_("Low awareness"),
    "technology": N_("Inadequate technology"),
    "training": N_("Poor training"),
    "org_dysfunction": N_("Organisational dysfunction"),
    "other": N_("Other"),
}
LEVEL = vocabularies.WORDS["levels"]
IMPORTANCE = {"3": N_("Matters a lot"), "2": N_("Matters somewhat"), "1": N_("Matters a little")}
URGENCY = {"3": N_("Now"), "2": N_("Soon"), "1": N_("Can wait")}
ATTITUDE = {"doing": N_("We do it now"), "want": N_("We want to")}
SECTOR = {
    "community": N_("Community"),
    "civil_society": N_("Civil society"),
    "companies": N_("Companies"),
    "academia": N_("Academia"),
    "media": N_("Media"),
    "leaders": N_("Leaders"),
    "donors": N_("Donors"),
    "government_local": N_("Local government"),
    "government_regional": N_("Regional government"),
    "government_national": N_("National government"),
    "other": N_("Other"),
}
FLAG = {
    "authority": N_("Authority"),
    "resources": N_("Resources"),
    "expertise": N_("Expertise"),
    "information": N_("Information"),
    "need": N_("Need"),
}
INVITATION = {
    "open": N_("To be asked"),
    "asked": N_("Asked"),
    "coming": N_("Coming"),
    "declined": N_("Declined"),
}
STATUS = {
    "planned": N_("Planned"),
    "started": N_("Started"),
    "done": N_("Done"),
    "paused": N_("Paused"),
    "dropped": N_("Dropped"),
}
STAGE_STATUS = {
    "ahead": N_("Not opened"),
    "open": N_("Open now"),
    "done": N_("Done"),
    "skipped": N_("Skipped"),
}
HALF = {"am": N_("Morning"), "pm": N_("Afternoon")}
DUTY = {
    "leader": N_("Leader"),
    "recorder": N_("Recorder"),
    "reporter": N_("Reporter"),
    "timekeeper": N_("Timekeeper"),
}
SEATING = {
    "stakeholder": N_("Stakeholder tables"),
    "mixed": N_("Mixed tables"),
    "whole": N_("Whole room"),
}
LINK = {
    "barrier": N_("What’s in the way"),
    "root_cause": N_("Root cause"),
    "goal": N_("Goal"),
    "addresses": N_("Addresses"),
    "relates": N_("Goes with"),
}
PULL = {"push": N_("Push"), "pull": N_("Pull"), "both": N_("Push and pull")}
NATURE = {"structural": N_("Structural"), "cultural": N_("Cultural")}
AGREEMENT = {
    "agreed": N_("Agreed"),
    "not_agreed": N_("Not agreed"),
    "parked": N_("Parked"),
    "proposed": N_("Proposed"),
}
MISSING = {
    "owner": N_("No owner yet"),
    "indicator": N_("No indicator yet"),
    "due": N_("No due date yet"),
}


def label(t: ReportContext, names: Mapping[str, str], choice: str | None) -> str:
    """A choice that is not in the list keeps its own name."""
    return t.gettext(names.get(choice, choice)) if choice else ""


def day_title(t: ReportContext, day: int) -> str:
    return t.gettext("Day %(day)s", day=t.number(day))


def half_day_title(t: ReportContext, half_day: str) -> str:
    """As in "Day 2 – Morning"; what half_days.py calls 2-am."""
    day, _, half = half_day.partition("-")
    said = day_title(t, int(day))
    return f"{said} – {label(t, HALF, half)}" if half else said


def mark(t: ReportContext, group: str | None) -> Mark | None:
    if group == POOLED:
        return Mark(t.gettext("Small groups together"))
    found = t.w.get(Group, group)
    return Mark(found.name, found.icon, found.colour) if found else None
