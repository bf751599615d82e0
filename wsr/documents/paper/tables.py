"""Table posters: whose table this is, how its people come in, what they will write."""

from __future__ import annotations

from wsr.documents.document_model import Fact, Node
from wsr.documents.labels import mark
from wsr.documents.paper.hall import Hall, invite
from wsr.documents.paper.kind import Kind
from wsr.documents.paper.leaf import Banner, Blanks, Leaf, Tasks
from wsr.documents.paper.owners import groups
from wsr.documents.report_context import ReportContext
from wsr.domain.horizons import HORIZONS, last_day
from wsr.domain.kernel import N_
from wsr.domain.records import Group, Stage

ROLES = (N_("Leader"), N_("Recorder"), N_("Reporter"), N_("Timekeeper"))


def leaves(t: ReportContext, hall: Hall, only: Group | None) -> list[Leaf]:
    return [poster(t, hall, group) for group in groups(t, only)]


def poster(t: ReportContext, hall: Hall, group: Group) -> Leaf:
    banner = Banner(group.name, mark(t, group.id), above=t.about.title, below=t.about.task)
    roles = tuple(Fact(t.gettext(role)) for role in ROLES)
    nodes = (banner, invite(t, hall, group), *drafts(t), Blanks(t.gettext("At this table"), roles))
    return Leaf(group.name, nodes)


def drafts(t: ReportContext) -> list[Node]:
    """What the agenda lets each group write: nothing where it has no plans."""
    if not any(stage.activity == "plans" for stage in t.w.all(Stage)):
        return []
    plans = tuple(Fact(plan_title(t, days), until(t, days)) for days in HORIZONS)
    return [Tasks(t.gettext("This table will write"), plans)]


def plan_title(t: ReportContext, days: int) -> str:
    return t.gettext("Action plan for %(days)s days", days=days)


def until(t: ReportContext, days: int) -> str:
    last = last_day(t.w, days)
    return t.gettext("until %(day)s", day=t.day(last)) if last else ""


KINDS = {
    "table-posters": Kind(
        N_("Table posters"),
        N_("One per table: group name, QR code and what to write."),
        leaves,
        "poster",
        20,
    )
}
