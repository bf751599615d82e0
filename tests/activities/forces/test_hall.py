"""The force field from sixty phones to the documents."""

from __future__ import annotations

from tests.web.people import FISHERS, MINISTRY, TRADERS, Hall, Phone

EACH = 20  # people of a group


def crowded(hall: Hall) -> tuple[Phone, list[Phone]]:
    """Fay, and twenty people of each group, before a barrier."""
    fay = hall.phone("Fay")
    groups = (FISHERS, MINISTRY, TRADERS)
    people = [hall.phone(f"{g} {n}", g) for n in range(EACH) for g in groups]
    fay.done("add_stage", stage="field", activity="forces", title="Force field")
    fay.done("open_stage", stage="barriers")
    fay.post("k1", "No trust")
    fay.done("open_stage", stage="field")
    return fay, people


def test_sixty_people_weigh_a_barrier_and_the_sums_are_in_every_document(hall: Hall) -> None:
    fay, people = crowded(hall)
    for n, phone in enumerate(people):
        side = "driving" if n % 3 else "restraining"
        force = {"force": f"f{n}", "on": "k1", "direction": side, "strength": n % 5 + 1}
        phone.done("add_force", **force, text=f"Force {n}")
    assert people[0].refused("edit_force", force="f1", strength=1) == "not_yours"
    people[0].done("edit_force", force="f0", strength=5, alterable=False, speed="slow")
    people[1].settle()
    forces = [r for (kind, _), r in people[1].store.items() if kind == "force"]
    sums = {
        side: sum(f["strength"] for f in forces if f["direction"] == side)
        for side in ("driving", "restraining")
    }
    assert (len(forces), sums) == (60, {"driving": 120, "restraining": 64})

    for format in ("pdf", "docx", "xlsx", "csv", "json"):
        got = hall.get(f"/api/workshops/{hall.code}/export/{format}", fay.token)
        assert (got.status_code, bool(got.data)) == (200, True), format
    report = hall.get(f"/api/workshops/{hall.code}/export/md", fay.token).text
    assert "| Drives it | 120 (Ministry 60, Traders 60) | 40 forces |" in report
    assert "| Holds it back | 64 (Fishers 64) | 20 forces |" in report
    assert "Strength 5 of 5, can’t be changed, works slowly" in report
