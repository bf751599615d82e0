"""Make static/dist, which browsers get, from static/js and static/css: make assets

With --check nothing is written: the exit code says whether what is committed is what would be made.
"""

from __future__ import annotations

import argparse
import filecmp
import json
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

HERE = Path(__file__).resolve().parent
ROOT = HERE.parent
DIST = ROOT / "static/dist"
sys.path.insert(0, str(ROOT))

from wsr import i18n  # noqa: E402


def tools() -> None:
    """The bundler and its kind, as the lock file names them."""
    stamp, lock = HERE / "node_modules/.taken", HERE / "package-lock.json"
    if not stamp.is_file() or stamp.read_bytes() != lock.read_bytes():
        print("Installing the JavaScript tools (once, needs internet) ...", flush=True)
        asked = ["npm", "ci", "--silent", "--no-audit", "--no-fund"]
        subprocess.run(asked, cwd=HERE, check=True)
        stamp.write_bytes(lock.read_bytes())


def make(folder: Path) -> None:
    words = {language: i18n.sayings(language) for language in i18n.languages()[1:]}
    told = folder.with_name("words.json")
    told.write_text(json.dumps(words), "utf-8")
    subprocess.run(["node", str(HERE / "assets.mjs"), str(folder), str(told)], check=True)


def differing(one: Path, other: Path) -> list[str]:
    """The files that only one of the two folders has, or that differ in a byte."""
    names = {p.relative_to(f).as_posix() for f in (one, other) for p in f.rglob("*") if p.is_file()}
    return sorted(name for name in names if not same(one / name, other / name))


def same(one: Path, other: Path) -> bool:
    return one.is_file() and other.is_file() and filecmp.cmp(one, other, shallow=False)


def main() -> int:
    asked = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    asked.add_argument("--check", action="store_true")
    given = asked.parse_args()
    tools()
    with tempfile.TemporaryDirectory() as folder:
        made = Path(folder) / "dist"
        make(made)
        if given.check:
            wrong = differing(made, DIST)
            print(
                f"static/dist is out of date, run make assets: {wrong}"
                if wrong
                else "static/dist is up to date."
            )
            return 1 if wrong else 0
        shutil.rmtree(DIST, ignore_errors=True)
        shutil.copytree(made, DIST)
    size = sum(path.stat().st_size for path in DIST.rglob("*") if path.is_file())
    print(f"static/dist: {sum(p.is_file() for p in DIST.rglob('*'))} files, {size / 1000:.0f} kB")
    return 0


if __name__ == "__main__":
    sys.exit(main())
