"""Interventions from sixty phones to the documents."""

from __future__ import annotations

from tests.web.people import FISHERS, MINISTRY, TRADERS, Hall, Phone

EACH = 20  # people of a group
KINDS = ("policy", "training", "media")


def crowded(hall: Hall) -> tuple[Phone, dict[str, list[Phone]]]:
    """Fay, and twenty people of each group before a leverage point."""
    fay = hall.phone("Fay")
    groups = (FISHERS, MINISTRY, TRADERS)
    people = {g: [hall.phone(f"{g} {n}", g) for n in range(EACH)] for g in groups}
    fay.done("add_stage", stage="help", activity="interventions", title="What kind of help")
    fay.done("open_stage", stage="barriers")
    fay.post("k1", "No trust")
    fay.post("k2", "No law")
    for id in ("k1", "k2"):
        fay.done("mark_leverage", on=id)
    fay.done("open_stage", stage="help")
    return fay, people


def asked(people: dict[str, list[Phone]]) -> None:
    """The first of each group asks for something, all the others ask for what they see."""
    for n, (group, phones) in enumerate(people.items()):
        help_ = {"title": f"Help of {group}", "type": KINDS[n], "pull": "pull", "on": ["k1"]}
        phones[0].done("add_intervention", intervention=f"h{n}", **help_)
    for n, (group, phones) in enumerate(people.items()):
        for phone in phones[1:]:
            joined = {"intervention": f"h{(n + 1) % 3}", "asked_by": [group]}
            phone.done("edit_intervention", **joined)


def test_sixty_people_ask_for_help_and_find_it_in_every_document(hall: Hall) -> None:
    fay, people = crowded(hall)
    asked(people)
    paid = {"funding": "donor", "amount": "१२,५०,०००", "currency": "npr"}
    fay.done("edit_intervention", intervention="h1", status="agreed", **paid)
    fay.done("add_advice", advice="v1", intervention="h1", **{"from": "team"}, says="Begin small")
    last = people[TRADERS][-1]
    assert last.refused("edit_intervention", intervention="h0", title="Ours") == "not_yours"
    last.settle()
    seen = last.store["intervention", "h1"]
    assert (seen["asked_by"], seen["amount"]) == ([MINISTRY, FISHERS], "1250000")

    for format in ("pdf", "docx", "xlsx", "csv", "json"):
        got = hall.get(f"/api/workshops/{hall.code}/export/{format}", fay.token)
        assert (got.status_code, bool(got.data)) == (200, True), format
    report = hall.get(f"/api/workshops/{hall.code}/export/md", fay.token).text
    assert "Donor, NPR 1,250,000" in report
    assert "Begin small" in report
    assert "Asked for by: Ministry, Fishers" in report
    assert "No one offers to help yet" in report, "nothing is on the second leverage point"
