"""Seat cards: one for each person who is expected, with the code by which they take their seat."""

from __future__ import annotations

from dataclasses import replace

from wsr.documents.labels import mark
from wsr.documents.paper.hall import Hall, invite
from wsr.documents.paper.kind import Kind
from wsr.documents.paper.leaf import Banner, Leaf
from wsr.documents.qr import squares
from wsr.documents.report_context import ReportContext
from wsr.domain.invited import Invitee, is_free
from wsr.domain.kernel import N_, Refused
from wsr.domain.records import Group


def leaves(t: ReportContext, hall: Hall, only: Group | None) -> list[Leaf]:
    """Of everyone who isn't here yet, group by group; refused with nothing_to_print where no one is."""
    free = [each for each in t.w.all(Invitee) if each.code and is_free(t.w, each)]
    order = {group.id: n for n, group in enumerate(t.groups)}
    wanted = [each for each in free if only is None or each.group == only.id]
    if not wanted:
        raise Refused(
            "nothing_to_print", N_("No one is expected who isn’t here yet. Add a list first.")
        )
    wanted.sort(key=lambda each: (order.get(each.group or "", len(order)), each.name.casefold()))
    return [card(t, hall, each) for each in wanted]


def card(t: ReportContext, hall: Hall, seat: Invitee) -> Leaf:
    come = invite(t, hall, None)
    link = squares(f"{hall.address}/w/{t.about.code}?seat={seat.code}")
    group = t.w.get(Group, seat.group)
    banner = Banner(
        seat.name,
        mark(t, seat.group),
        below=group.name if group else "",
        facts=tuple(facts(t, seat)),
    )
    code = f"{seat.code[:4]}-{seat.code[4:]}"
    address = f"{come.address}/w/{t.about.code}"
    return Leaf(seat.name, (banner, replace(come, qr=link, address=address, code=code)))


def facts(t: ReportContext, seat: Invitee) -> list[str]:
    table = t.gettext("Table %(n)s", n=t.number(seat.table)) if seat.table else ""
    return [each for each in (seat.organisation, table) if each]


KINDS = {
    "seat-cards": Kind(
        N_("Seat cards"),
        N_("One card per expected person, with name, group and a QR code for their seat."),
        leaves,
        "places",
        12,
        facilitators=True,
        confidential=True,
    )
}
