"""Table posters: whose table this is, how its people come in, what they will write."""

from __future__ import annotations

from wsr.documents.document_model import Fact, Node
from wsr.documents.labels import mark
from wsr.documents.owned.index import OWN
from wsr.documents.paper.hall import Hall, invite
from wsr.documents.paper.kind import Kind
from wsr.documents.paper.leaf import Banner, Blanks, Leaf, Tasks
from wsr.documents.paper.owners import groups
from wsr.documents.report_context import ReportContext
from wsr.domain.kernel import N_
from wsr.domain.records import Group

ROLES = (N_("Leader"), N_("Recorder"), N_("Reporter"), N_("Timekeeper"))


def leaves(t: ReportContext, hall: Hall, only: Group | None) -> list[Leaf]:
    return [poster(t, hall, group) for group in groups(t, only)]


def poster(t: ReportContext, hall: Hall, group: Group) -> Leaf:
    banner = Banner(group.name, mark(t, group.id), above=t.about.title, below=t.about.task)
    roles = tuple(Fact(t.gettext(role)) for role in ROLES)
    nodes = (banner, invite(t, hall, group), *drafts(t), Blanks(t.gettext("At this table"), roles))
    return Leaf(group.name, nodes)


def drafts(t: ReportContext) -> list[Node]:
    """What the agenda lets each group write, if anything."""
    tasks = tuple(task for own in OWN.values() for task in own.tasks(t))
    return [Tasks(t.gettext("This table will write"), tasks)] if tasks else []


KINDS = {
    "table-posters": Kind(
        N_("Table posters"),
        N_("One per table: group name, QR code and what to write."),
        leaves,
        "poster",
        20,
    )
}
