"""Everyone walks the chain, and each author reads what came of their cards, also after the retreat."""

from __future__ import annotations

import json
from typing import Any

import pytest

from tests.web.people import Hall, Phone

pytestmark = pytest.mark.usefixtures("barriers")


def get(hall: Hall, path: str, token: str) -> Any:
    return hall.get(f"/api/workshops/{hall.code}{path}", token)


def mine(hall: Hall, phone: Phone) -> dict[str, list[str]]:
    """What came of each card, by its words."""
    return fates(get(hall, "/mine", phone.token))


def fates(answer: Any) -> dict[str, list[str]]:
    assert answer.status_code == 200, answer.text
    told = answer.json
    return {c["text"]: [told["steps"][n]["words"] for n in c["led_to"]] for c in told["cards"]}


def receipt(hall: Hall, phone: Phone) -> str:
    """The token that is in the link."""
    answer = hall.http.post(
        f"/api/workshops/{hall.code}/receipt", headers={"Authorization": f"Bearer {phone.token}"}
    )
    assert answer.status_code == 200, answer.text
    url, _, secret = answer.json["url"].partition("#key=")
    assert url.endswith(f"/w/{hall.code}/mine")
    assert answer.json["qr"].startswith("data:image/svg+xml")
    return f"{hall.code}.{secret}"


@pytest.fixture
def decided(barriers: None, fay: Phone, ana: Phone, ben: Phone) -> None:
    ana.post("k1", "No one polices the lake")
    ben.post("k2", "The lake has no police")
    fay.done("merge_cards", card="k1", into="k2")
    fay.done("mark_leverage", on="k2")
    fay.done("decide", decision="d", text="We hire wardens", on=["k2"])


@pytest.mark.usefixtures("decided")
def test_ana_reads_where_her_words_went_and_ben_where_his(
    hall: Hall, ana: Phone, ben: Phone
) -> None:
    assert mine(hall, ana) == {
        "No one polices the lake": [
            "The lake has no police",
            "The lake has no police",
            "We hire wardens",
        ]
    }
    assert mine(hall, ben) == {
        "The lake has no police": ["The lake has no police", "We hire wardens"]
    }


@pytest.mark.usefixtures("decided")
def test_a_decision_leads_back_to_the_cards_and_a_card_on_to_the_decision(
    hall: Hall, ben: Phone
) -> None:
    told = get(hall, "/chain/decision/d", ben.token).json
    assert [s["id"] for s in told["before"] if s["kind"] == "card"] == ["k2", "k1"]
    told = get(hall, "/chain/card/k1", ben.token).json
    assert [s["kind"] for s in told["after"]] == ["card", "leverage", "decision"]


def test_what_is_not_there_is_no_step(hall: Hall, ana: Phone) -> None:
    for path in ("/chain/card/none", "/chain/person/" + str(ana.person), "/chain/x/y"):
        answer = get(hall, path, ana.token)
        assert (answer.status_code, answer.json["error"]["code"]) == (404, "no_such_step")


def test_zoe_without_a_seat_reads_no_chain(hall: Hall) -> None:
    for path in ("/chain?stage=barriers", "/chain/card/k1", "/mine"):
        answer = get(hall, path, f"{hall.code}.guess")
        assert (answer.status_code, answer.json["error"]["code"]) == (401, "no_such_token")


def test_a_hidden_card_is_told_to_its_author_and_to_fay_and_to_no_one_else(
    hall: Hall, fay: Phone, ana: Phone, ben: Phone
) -> None:
    ana.post("k1", "The mayor takes half")
    fay.done("hide_card", card="k1")
    [card] = get(hall, "/mine", ana.token).json["cards"]
    assert (card["text"], card["shown"]) == ("The mayor takes half", "hidden")
    assert get(hall, "/chain/card/k1", fay.token).status_code == 200
    for path in ("/chain/card/k1", "/chain?stage=barriers", "/mine"):
        assert "The mayor" not in get(hall, path, ben.token).text


def test_dots_of_an_open_vote_are_in_no_answer(hall: Hall, fay: Phone, ana: Phone) -> None:
    ana.post("k1", "No one polices the lake")
    fay.done("mark_leverage", on="k1")
    fay.done("open_stage", stage="leverage")
    before = get(hall, "/mine", ana.token).text
    fay.done("open_vote", vote="v", stage="leverage", title="Dots")
    ana.done("place_dots", vote="v", on="k1", dots=3)
    assert get(hall, "/mine", ana.token).text == before
    for phone in (ana, fay):
        after = get(hall, "/chain/leverage/k1", phone.token).json["after"]
        assert "dots" not in [step["kind"] for step in after]


@pytest.mark.usefixtures("decided")
def test_the_link_shows_the_same_cards_and_is_the_same_link_each_time(
    hall: Hall, ana: Phone
) -> None:
    link = receipt(hall, ana)
    assert receipt(hall, ana) == link
    assert fates(get(hall, "/mine", link)) == mine(hall, ana)


@pytest.mark.usefixtures("decided")
def test_the_link_works_after_the_retreat_and_a_restart(hall: Hall, fay: Phone, ana: Phone) -> None:
    link = receipt(hall, ana)
    fay.done("close_workshop")
    hall.stop()
    hall.start()
    assert "No one polices the lake" in fates(get(hall, "/mine", link))


@pytest.mark.usefixtures("decided")
def test_the_link_opens_nothing_else(hall: Hall, ana: Phone) -> None:
    link = receipt(hall, ana)
    for path in ("/snapshot", "/export/json", "/chain?stage=barriers", "/seat"):
        assert get(hall, path, link).status_code == 401
    refused = hall.http.post(
        f"/api/workshops/{hall.code}/receipt", headers={"Authorization": f"Bearer {link}"}
    )
    assert refused.status_code == 401


@pytest.mark.usefixtures("decided")
def test_the_link_of_someone_who_is_erased_is_dead(hall: Hall, fay: Phone, ana: Phone) -> None:
    link = receipt(hall, ana)
    fay.done("erase_person", person=ana.person)
    answer = get(hall, "/mine", link)
    assert (answer.status_code, answer.json["error"]["code"]) == (410, "receipt_over")


@pytest.mark.usefixtures("decided")
def test_only_the_hash_of_the_link_is_kept(hall: Hall, ana: Phone) -> None:
    secret = receipt(hall, ana).partition(".")[2]
    assert len(secret) == 43
    assert secret not in json.dumps([key.hash for key in hall.room.keys.values()])
    assert secret not in ana.token


def test_a_card_without_a_name_is_anas_while_its_stage_is_open_and_then_no_ones(
    hall: Hall, fay: Phone, ana: Phone, ben: Phone
) -> None:
    fay.done("edit_stage", stage="barriers", settings={"naming": "anonymous"})
    ana.post("k1", "The mayor takes half")
    assert list(mine(hall, ana)) == ["The mayor takes half"]
    assert mine(hall, ben) == {}
    fay.done("close_stage", stage="barriers")
    assert mine(hall, ana) == {}
    told = [get(hall, "/chain?stage=barriers", phone.token) for phone in (ana, ben)]
    assert told[0].data == told[1].data, "whoever asks is told the same"
    assert list(fates(told[0])) == ["The mayor takes half"]


def test_the_page_is_there_for_whoever_has_the_link(hall: Hall, ana: Phone) -> None:
    page = hall.get(f"/w/{hall.code}/mine")
    assert page.status_code == 200
    assert page.headers["Cache-Control"] == "no-store"


@pytest.mark.usefixtures("decided")
def test_power_says_over_what_where_it_was_reached_from_elsewhere(
    hall: Hall, fay: Phone, ana: Phone
) -> None:
    fay.done("open_stage", stage="power")
    fay.done("rate", stage="power", on="k2", group="g1", power=4, resources=1)
    [power] = noted(get(hall, "/chain/decision/d", ana.token).json["before"], "power")
    assert power[0] == "The lake has no police"
    [power] = noted(get(hall, "/chain/card/k2", ana.token).json["after"], "power")
    assert power == ["Fishers 4 of 5"]


def noted(steps: list[dict[str, Any]], kind: str) -> list[list[str]]:
    return [step["notes"] for step in steps if step["kind"] == kind]
