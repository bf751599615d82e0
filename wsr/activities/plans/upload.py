"""Upload: a plan that was filled in offline comes back."""

from __future__ import annotations

from wsr.activities.plans import workbook_changes
from wsr.activities.plans.records import Plan
from wsr.activities.plans.rules import need_own_plan
from wsr.activities.plans.workbook_columns import FIELDS
from wsr.activities.plans.workbook_import import take_in
from wsr.documents.owned.upload import Told, Upload
from wsr.domain.kernel import Actor, Workshop
from wsr.live.room import Room
from wsr.sandbox import workbooks


def need_writer(w: Workshop, actor: Actor, plan: Plan) -> None:
    need_own_plan(w, actor, plan.id)


def taken_in(room: Room, actor: Actor, plan: Plan, body: bytes) -> list[Told]:
    return take_in(room, actor, plan, workbook_changes.returned(body))


UPLOADS = {
    "plans": Upload(
        "plan",
        need_writer,
        workbooks.need_harmless,
        taken_in,
        {field.name: field.title for field in FIELDS},
    )
}
