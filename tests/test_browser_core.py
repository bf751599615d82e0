"""The browser's modules keep their promises in node, where there is one."""

import shutil
import subprocess
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[1]
SCRIPTS = sorted((ROOT / "tests/js").glob("*.test.mjs"))


def test_there_are_scripts():
    assert {"outbox.test.mjs", "store.test.mjs", "sync.test.mjs"} <= {each.name for each in SCRIPTS}


@pytest.mark.skipif(not shutil.which("node"), reason="needs node 20 or newer")
@pytest.mark.parametrize("script", SCRIPTS, ids=lambda path: path.name.removesuffix(".test.mjs"))
def test_what_node_says_of(script):
    done = subprocess.run(["node", "--test", script], capture_output=True, text=True, timeout=120)
    assert done.returncode == 0, done.stdout[-4000:]
