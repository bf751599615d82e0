"""Vendor: browser libraries and fonts of documents are taken from npm, checked, and written beside our own files.

    python .ci/vendor.py                  take the pinned packages, write static/vendor/* and wsr/documents/fonts/*
    python .ci/vendor.py --check          offline: the committed bytes are those VENDORED.md lists
    python .ci/vendor.py --rebuild-check  with npm: a fresh build gives the very same bytes

Only this script needs npm; who uses or develops the toolkit needs no node. To change a library, change its pin and its
sha512 below (`npm view NAME@VERSION dist.integrity`), run the script, and commit what it wrote.
"""

import argparse
import base64
import hashlib
import platform
import re
import shutil
import subprocess
import sys
import tarfile
import tempfile
from pathlib import Path

HERE = Path(__file__).resolve().parent
VENDOR = HERE.parent / "static" / "vendor"
FONTS = HERE.parent / "wsr" / "documents" / "fonts"

PINS = {  # name: (version, licence, sha512 as npm states it, the file of ours it goes into)
    "preact": (
        "10.29.8",
        "MIT",
        "ej2aVZ+vZ8WO7tvlQWRM9N63A0KzF9q4mWJfDUHgYaIofWY9hu74QdnQrjoPMmZi2/nZ5gN0bJCQF49xQqx09Q==",
        "ui.js",
    ),
    "htm": (
        "3.1.1",
        "Apache-2.0",
        "983Vyg8NwUE7JkZ6NmOqpCZ+sh1bKv2iYTlUkzlWmA5JD2acKoxd4KVxbMmxX/85mtfdnDmTFoNKcg5DGAvxNQ==",
        "ui.js",
    ),
    "@preact/signals": (
        "2.11.4",
        "MIT",
        "Rb+5RPo9gWSaHtzJeauhHxiC8KP/IF2DEPkHPEOGOnuy2wnJzRqyeLRankUCYd6ADqtxS6GnWGv6Ie343d8aYw==",
        "ui.js",
    ),
    "@preact/signals-core": (
        "1.14.5",
        "MIT",
        "vcRv7Ityz5JVmeiVqIluLFzT/PDS/AlhHUpw3/aUWqcVUs6bDGIPXE/6RSC4evBNWYvnniozg5Syfj33al3gkg==",
        "ui.js",
    ),
    "socket.io-client": (
        "4.8.4",
        "MIT",
        "7wjKAvVXYOJsbmUgkWbnhPD4bFpkqrUR0++XOjpGFmqDqsqV1CI93VTraeExLxpjxEqrWgFoSRZu1ihjLWfkAA==",
        "socket.io.js",
    ),
    "socket.io-parser": (
        "4.2.7",
        "MIT",
        "IH/iSeO9T6gz1KkFleGDWkG9N3dl4jXVYUtMhIqH10Md0ttMer8nUNWiP1DKuNrybD2xBrixLJdCC9J6ECoYkg==",
        "socket.io.js",
    ),
    "engine.io-client": (
        "6.6.8",
        "MIT",
        "DPN6+2uNi3A2cbSR3gqJepLVOnSQmbaJT4USgU+TgGPczEqLQT0i6t05jHrf4TT6rcxABrGp/1As0FyqwIZlGg==",
        "socket.io.js",
    ),
    "engine.io-parser": (
        "5.2.3",
        "MIT",
        "HqD3yTBfnBxIrbnM1DoD6Pcq8NECnh8d4As1Qgh0z5Gg3jRRIqijury0CL3ghu/edArpUYiYqQiDUQBIs4np3Q==",
        "socket.io.js",
    ),
    "@socket.io/component-emitter": (
        "3.1.2",
        "MIT",
        "9BCxFwvbGg/RsZK9tjXd8s4UcwR0MWeFQ1XEKIQVVvAGJyINdrqKMcTRyLoK8Rse1GjzLV9cwjWV1olXRWEXVA==",
        "socket.io.js",
    ),
}

# name: (version, licence, sha512 as npm states it, the files we take). Noto Sans holds Latin, Greek, Cyrillic and Devanagari.
# Vazirmatn comes before Noto Sans Arabic because that one draws dots apart, so that copied words come out doubled.
FONT_PINS = {
    "@expo-google-fonts/noto-sans": (
        "0.4.2",
        "OFL-1.1",
        "zYD8G2ijWLxqmquoQgghNh/x9p0yxWwArD0oxO1oXY1qx5vOd4t0Kbhnu/Cx8RTy08OgA8RtxuULZFaXwVPnPw==",
        ("400Regular/NotoSans_400Regular.ttf", "700Bold/NotoSans_700Bold.ttf"),
    ),
    "@expo-google-fonts/vazirmatn": (
        "0.4.1",
        "OFL-1.1",
        "sznMvxt99C4bsEcWCebs3XWb/av8z9a/Y4OQo8F7VPFT0xzzn7Whkkw6dqxcAyLYEiNNpTpa3/vp8t1/koK6Jw==",
        ("400Regular/Vazirmatn_400Regular.ttf", "700Bold/Vazirmatn_700Bold.ttf"),
    ),
    "@expo-google-fonts/noto-sans-arabic": (
        "0.4.3",
        "OFL-1.1",
        "YvtxyuegxPegu2g5urXJ+gQxRp8i798nQswTmEjwXOWR/fqy0Gvey6h5IoNRBrc43SxRxPezqCiR9ivpfPAXSg==",
        ("400Regular/NotoSansArabic_400Regular.ttf",),
    ),
    "@expo-google-fonts/noto-emoji": (
        "0.4.7",
        "OFL-1.1",
        "Gs7URwtKmCzzdGUTYbG8MIohyaQPgGxIaQG5hvyEAaQiEGJpQy6gyP3NDICE0EJkOJFoe1JFD3Hf1L4a3qe4KA==",
        ("400Regular/NotoEmoji_400Regular.ttf",),
    ),
}

ESBUILD = "0.28.2"
ESBUILD_SHA512 = {  # the tool that joins the pieces: one program per kind of computer, never shipped
    "linux-x64": "4xTZr1FUmSoQW4XIWmit3tzQrUTZM+N3P0XV8xROKYF50XfI7xeO90+1bZvNwxIufQ9hDQVRJH5YhgPVF8A/HQ==",
    "linux-arm64": "pW4AC0P3it8c7do9MVM4p51FzHzdM/TZrerurgRcHJ2WTa1VQ1CIq18xncfpBJw4ojkiZZrKW2yIBWBP92j6Ug==",
    "darwin-arm64": "n4KqkOQrraxHJcgjM1RvwbigfQKIKJVpM7xp+KsxiyUSrRdIXnt73VhrPAx0fV44hgfmIVKjxMN9J1t5jySVkw==",
    "darwin-x64": "uq6suIWYP37qzGddBKPw5QEQPi6HiLGsO7UmkpfyaYNQ3D+rN6w6WfwH+nuqcGXWvawGwxOEroO4YGnFh95azw==",
    "win32-x64": "5ebpxr3nWMzrL/rnUI755Jkuee0bHL/Gq0WTF9lvcpv73wAp5eu8MfBUgWK9bhWvZjj7yX8etf/8tI8Ney695g==",
}

VIEW = """\
import { h } from "preact";
import htm from "htm";
export { h, render, Fragment } from "preact";
export { useState, useEffect, useRef, useMemo, useLayoutEffect } from "preact/hooks";
export { signal, computed, effect, batch, untracked, useSignal, useComputed, useSignalEffect } from "@preact/signals";
export const html = htm.bind(h);
"""

SOCKET = 'export { io } from "socket.io-client";\n'
# A way of transport for HTTP/3 and nothing less; a laptop in a hall has none, so phones need not fetch it.
UNUSED = ("engine.io-client/build/esm/transports/webtransport.js", "export class WT {}\n")

# Text that would need 'unsafe-eval' or a looser style-src in the Content-Security-Policy of our pages.
FORBIDDEN = re.compile(r"\beval\(|\bFunction\(|sourceMappingURL")


def build():
    """Return {file name: bytes} of everything in static/vendor, made from the pinned packages."""
    with tempfile.TemporaryDirectory() as temp:
        packages = Path(temp) / "node_modules"
        for name, (version, _, sha512, _) in PINS.items():
            take(name, version, sha512, packages / name)
        (packages / UNUSED[0]).write_text(UNUSED[1])
        esbuild = tool(Path(temp))
        files = {
            "LICENCES.txt": licences(packages),
            "socket.io.js": strict(joined(esbuild, Path(temp), "socket.io.js", SOCKET)),
            "ui.js": joined(esbuild, Path(temp), "ui.js", VIEW),
        }
    for name in ("socket.io.js", "ui.js"):
        if found := FORBIDDEN.search(files[name].decode()):
            sys.exit(f"{name} holds {found.group()!r}, which our Content-Security-Policy forbids.")
    return files | {"VENDORED.md": listing(files)}


def build_fonts():
    """Return {file name: bytes} of everything in wsr/documents/fonts, as the pinned packages hold it."""
    files, licences = {}, []
    with tempfile.TemporaryDirectory() as temp:
        for name, (version, _, sha512, wanted) in FONT_PINS.items():
            take(name, version, sha512, Path(temp) / name)
            files |= {Path(each).name: (Path(temp) / name / each).read_bytes() for each in wanted}
            licences.append(
                f"{name} {version}\n\n{(Path(temp) / name / 'LICENSE_FONT').read_text().strip()}\n"
            )
    files["LICENCES.txt"] = ("\n" + "-" * 72 + "\n").join(licences).encode()
    return files | {"VENDORED.md": listing_fonts(files)}


def take(name, version, sha512, into):
    """Fetch one package with the npm client, refuse it when its sha512 is another, unpack it into a folder."""
    into.mkdir(parents=True)
    subprocess.run(
        [npm(), "pack", "--silent", f"{name}@{version}"],
        cwd=into,
        check=True,
        stdout=subprocess.DEVNULL,
    )
    archive = next(into.glob("*.tgz"))
    found = base64.b64encode(hashlib.sha512(archive.read_bytes()).digest()).decode()
    if found != sha512:
        sys.exit(f"{name}@{version} has sha512 {found}, pinned is {sha512}. Nothing was written.")
    with tarfile.open(archive) as packed:
        packed.extractall(into, filter="data")
    for part in (into / "package").iterdir():
        shutil.move(part, into / part.name)


def npm():
    return shutil.which("npm") or sys.exit(
        "npm is needed to take packages; --check works without it."
    )


def tool(temp):
    """Take esbuild for this computer and return its program."""
    system = {"Linux": "linux", "Darwin": "darwin", "Windows": "win32"}[platform.system()]
    machine = {"x86_64": "x64", "amd64": "x64", "arm64": "arm64", "aarch64": "arm64"}[
        platform.machine().lower()
    ]
    folder = temp / "esbuild"
    take(f"@esbuild/{system}-{machine}", ESBUILD, ESBUILD_SHA512[f"{system}-{machine}"], folder)
    return folder / ("esbuild.exe" if system == "win32" else "bin/esbuild")


def joined(program, temp, file, entry):
    """Join what an entry names, and all that needs, to one ES module."""
    (temp / file).write_text(entry)
    options = [
        "--bundle",
        "--format=esm",
        "--minify",
        "--target=es2020",
        "--charset=utf8",
        "--legal-comments=none",
    ]
    text = subprocess.run(
        [program, file, *options], cwd=temp, check=True, stdout=subprocess.PIPE
    ).stdout
    return banner(file) + text


def strict(text):
    """Do without the one line that a strict policy refuses."""
    return text.replace(b'Function("return this")()', b"globalThis")


def banner(file):
    inside = ", ".join(
        f"{name} {pin[0]} ({pin[1]})" for name, pin in PINS.items() if pin[3] == file
    )
    return f"/*! {inside}. Made by .ci/vendor.py; see VENDORED.md and LICENCES.txt. */\n".encode()


def licences(packages):
    """Return the licence texts, which must travel with the code."""
    texts = [
        f"{name} {pin[0]}\n\n{(packages / name / 'LICENSE').read_text().strip()}\n"
        for name, pin in PINS.items()
    ]
    return ("\n" + "-" * 72 + "\n").join(texts).encode()


def listing(files):
    """Return VENDORED.md: what is inside, from where, and the sha256 by which --check knows the files."""
    packages = [
        f"| {name} | {version} | {licence} | `{file}` |"
        for name, (version, licence, _, file) in PINS.items()
    ]
    return "\n".join(
        [
            "# Vendored browser libraries",
            "",
            f"Made by `.ci/vendor.py` from npm packages pinned by version and sha512, joined with esbuild {ESBUILD}. Do not edit:",
            "`python .ci/vendor.py --check` compares the bytes, `--rebuild-check` builds them again.",
            "",
            "| package | version | licence | goes into |",
            "|---|---|---|---|",
            *packages,
            "",
            "| file | bytes | sha256 |",
            "|---|---|---|",
            *sums(files),
            "",
        ]
    ).encode()


def listing_fonts(files):
    packages = [
        f"| {name} | {version} | {licence} |"
        for name, (version, licence, _, _) in FONT_PINS.items()
    ]
    return "\n".join(
        [
            "# Vendored fonts",
            "",
            "Taken by `.ci/vendor.py` from npm packages pinned by version and sha512, unchanged. The PDF holds the letters it uses.",
            "`python .ci/vendor.py --check` compares the bytes, `--rebuild-check` takes them again.",
            "",
            "| package | version | licence |",
            "|---|---|---|",
            *packages,
            "",
            "| file | bytes | sha256 |",
            "|---|---|---|",
            *sums(files),
            "",
        ]
    ).encode()


def sums(files):
    return [
        f"| `{name}` | {len(data):,} | `{hashlib.sha256(data).hexdigest()}` |"
        for name, data in sorted(files.items())
    ]


def check(folder):
    """Return what differs between a folder and its VENDORED.md, offline."""
    listed = dict(
        re.findall(r"\| `([^`]+)` \|.*\| `([0-9a-f]{64})` \|", (folder / "VENDORED.md").read_text())
    )
    present = {
        path.name: hashlib.sha256(path.read_bytes()).hexdigest()
        for path in folder.iterdir()
        if path.name != "VENDORED.md"
    }
    return sorted(name for name in listed | present if listed.get(name) != present.get(name))


def rebuild_check(folder, make):
    """Return the files that a fresh build makes differently."""
    return sorted(name for name, data in make().items() if (folder / name).read_bytes() != data)


def main():
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--check", action="store_true", help="compare with VENDORED.md, offline")
    parser.add_argument(
        "--rebuild-check", action="store_true", help="build again and compare byte for byte"
    )
    asked = parser.parse_args()
    if asked.check or asked.rebuild_check:
        differing = [
            name
            for folder, make in MADE
            for name in (check(folder) if asked.check else rebuild_check(folder, make))
        ]
        sys.exit(f"These vendored files differ: {', '.join(differing)}" if differing else 0)
    for folder, make in MADE:
        folder.mkdir(parents=True, exist_ok=True)
        for name, data in make().items():
            (folder / name).write_bytes(data)


MADE = ((VENDOR, build), (FONTS, build_fonts))


if __name__ == "__main__":
    main()
