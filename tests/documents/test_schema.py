"""docs/export.schema.json says what the JSON export holds, and no more."""

from __future__ import annotations

import json

import pytest
from jsonschema import Draft202012Validator

from tests.cast import ANA, FAY
from tests.documents.conftest import Live
from tests.documents.hall import PLAN, hall
from tests.documents.schema import SCHEMA, written
from wsr.documents.json import own_json, workshop_json
from wsr.documents.report_context import EVERYONE


@pytest.fixture(scope="module")
def fits() -> Draft202012Validator:
    told = json.loads(SCHEMA.read_text("utf-8"))
    Draft202012Validator.check_schema(told)
    return Draft202012Validator(told)


def test_it_is_made_from_the_records_and_events():
    assert SCHEMA.read_text("utf-8") == written(), "run: python -m tests.documents.schema"


@pytest.mark.parametrize("actor", [EVERYONE, ANA, FAY])
def test_what_anyone_takes_home_fits(fits: Draft202012Validator, actor):
    assert list(fits.iter_errors(json.loads(workshop_json(hall().workshop, actor)))) == []


def test_the_whole_log_fits(fits: Draft202012Validator, busy: Live):
    whole = busy.asks("json", busy.joins(facilitator_key=busy.key)).json
    assert len(whole["entries"]) > 300
    assert list(fits.iter_errors(whole)) == []


def test_one_plan_fits(fits: Draft202012Validator):
    assert list(fits.iter_errors(json.loads(own_json(hall().workshop, PLAN)))) == []


@pytest.mark.parametrize(
    "spoil",
    [
        lambda w: w.update(keys=[]),
        lambda w: w.pop("seq"),
        lambda w: w["records"][0].update(x=1),
        lambda w: w["records"][0].update(kind="god"),
        lambda w: w["records"][0].pop("title"),
    ],
)
def test_what_is_spoilt_does_not_fit(fits: Draft202012Validator, spoil):
    told = json.loads(workshop_json(hall().workshop))
    spoil(told)
    assert not fits.is_valid(told)
