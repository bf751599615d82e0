"""The list of promises names proofs that are there."""

from pathlib import Path

from tests.faults.promises import ROOT, promises

LIST = promises((ROOT / "docs/promises.md").read_text("utf-8"))


def test_every_promise_has_a_proof_that_exists():
    assert len(LIST) >= 15
    missing = [(p.id, path) for p in LIST for path in p.tests if not (ROOT / Path(path)).exists()]
    assert missing == []
    assert all(p.tests for p in LIST)
