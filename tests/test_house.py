"""How the house is laid out: who imports whom, how long a file may be, what is never written."""

from __future__ import annotations

import ast
import re
import subprocess
import sys
import tomllib
from collections.abc import Iterator
from itertools import pairwise
from pathlib import Path

import pytest

from tests.javascript import COMMENT, NAME, STRING, TEMPLATE, Token, tokens
from wsr.activities.index import NAMES

ROOT = Path(__file__).resolve().parent.parent
PYTHON = sorted(each for each in (ROOT / "wsr").rglob("*.py"))
STATIC = ROOT / "static"
MODULES = sorted((STATIC / "js").rglob("*.js"))
SHEETS = sorted((STATIC / "css").rglob("*.css"))
TEMPLATES = sorted((ROOT / "templates").rglob("*.html"))

# No clock, no chance, no disk: what a rule needs of the world comes in as an argument.
PURE = {
    "__future__",
    "collections",
    "collections.abc",
    "dataclasses",
    "datetime",
    "decimal",
    "difflib",
    "functools",
    "hashlib",  # the same for the same words
    "itertools",
    "random",  # of a seed that a command brings
    "re",
    "typing",
    "unicodedata",
}
# What an activity says in documents, and what comes back from a spreadsheet.
IN_DOCUMENTS = re.compile(
    r"wsr\.activities\.\w+\.(report|sheets|steps|papers|outcome|own_document|calendar|upload|workbook\w*)"
)


def name_of(path: Path) -> str:
    inside = path.relative_to(ROOT).with_suffix("").parts
    return ".".join(inside[:-1] if inside[-1] == "__init__" else inside)


def imports(path: Path) -> Iterator[str]:
    """The full names of the modules that a file imports, wherever in it."""
    for node in ast.walk(tree(path)):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and node.module:
            inner = [f"{node.module}.{alias.name}" for alias in node.names]
            modules = [each for each in inner if is_module(each)]
            yield from modules or [node.module]


def tree(path: Path) -> ast.Module:
    return ast.parse(path.read_text("utf-8"))


def is_module(name: str) -> bool:
    place = ROOT.joinpath(*name.split("."))
    return place.with_suffix(".py").is_file() or (place / "__init__.py").is_file()


def test_imports_go_one_way():
    """The contracts of pyproject.toml; what they cannot say is below."""
    command = "from importlinter.cli import lint_imports_command; lint_imports_command()"
    asked = [sys.executable, "-c", command, "--no-cache"]
    done = subprocess.run(asked, cwd=ROOT, capture_output=True, text=True)
    assert done.returncode == 0, done.stdout
    assert " 0 broken" in done.stdout


MEETING = ("wsr.web.chains", "wsr.web.downloads", "wsr.web.uploads")


def test_web_and_documents_meet_in_chains_downloads_and_uploads_alone():
    for path in PYTHON:
        name, found = name_of(path), set(imports(path))
        if name.startswith("wsr.documents"):
            assert not [each for each in found if each.startswith("wsr.web")], name
        if name.startswith("wsr.web") and name not in MEETING:
            assert not [each for each in found if each.startswith("wsr.documents")], name


RULES = [p for p in PYTHON if p.is_relative_to(ROOT / "wsr/activities") and p.name != "index.py"]
RULES = [p for p in RULES if not IN_DOCUMENTS.match(name_of(p))]


@pytest.mark.parametrize("path", sorted((ROOT / "wsr/domain").glob("*.py")), ids=name_of)
def test_the_domain_is_pure(path):
    for each in imports(path):
        assert each.startswith("wsr.domain") or each in PURE, f"{path.name} imports {each}"


@pytest.mark.parametrize("path", RULES, ids=name_of)
def test_the_rules_of_an_activity_are_pure(path):
    for each in imports(path):
        own = each.startswith(("wsr.domain", name_of(path.parent / "__init__.py")))
        assert own or each in PURE or each == "wsr.activities", f"{name_of(path)} imports {each}"


def test_nothing_names_an_activity_but_by_their_index():
    """No exception to the contract: what an activity offers is found through the index, and by the names of its modules."""
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))
    contracts = project["tool"]["importlinter"]["contracts"]
    ignored = next(each["ignore_imports"] for each in contracts if each["id"] == "activities")
    assert ignored == ["wsr.** -> wsr.activities.index"]


@pytest.mark.parametrize("floor", ["documents", "web", "live", "storage", "importing"])
def test_nothing_else_asks_whether_a_stage_is_of_the_plans(floor):
    for path in (ROOT / "wsr" / floor).rglob("*.py"):
        words = {each.value for each in ast.walk(tree(path)) if isinstance(each, ast.Constant)}
        assert "plans" not in words, name_of(path)


def test_activities_meet_in_shared_nouns_and_never_import_one_another():
    for path in (ROOT / "wsr/activities").rglob("*.py"):
        own = path.relative_to(ROOT / "wsr/activities").parts[0]
        found = {each.split(".")[2] for each in imports(path) if each.startswith("wsr.activities.")}
        assert not (found & set(NAMES)) - {own}, name_of(path)


def test_every_activity_has_its_line_and_its_folder():
    folders = {p.parent.name for p in (ROOT / "wsr/activities").glob("*/__init__.py")}
    assert folders == set(NAMES)


@pytest.mark.parametrize("name", ["flask", "flask_socketio", "flask_babel", "socketio"])
def test_flask_lives_in_web_and_app_alone(name):
    users = {name_of(p) for p in PYTHON if any(i.split(".")[0] == name for i in imports(p))}
    assert {u for u in users if not u.startswith("wsr.web")} <= {"wsr.app", "wsr.cli.serve"}


@pytest.mark.parametrize("path", [p for p in PYTHON if p.read_text("utf-8").strip()], ids=name_of)
def test_a_module_says_in_one_sentence_what_it_is(path):
    told = ast.get_docstring(tree(path)) or ""
    first = told.split("\n\n")[0]
    assert first, "no docstring"
    assert first.endswith("."), first
    assert len(re.findall(r"\.\s", first + " ")) == 1, f"more than one sentence: {first}"


@pytest.mark.parametrize("path", PYTHON, ids=name_of)
def test_a_file_is_short(path):
    most = 380 if path.name == "rules.py" else 310
    assert len(path.read_text("utf-8").splitlines()) <= most


def test_an_import_of_a_module_does_nothing():
    """No module-level app or database: a second create_app in the same process works."""
    before = set(sys.modules)
    assert {"wsr.activities.index"} <= before
    for path in PYTHON:
        for node in tree(path).body:
            value = node.value if isinstance(node, ast.Assign) else None
            made = value.func if isinstance(value, ast.Call) else None
            assert not (isinstance(made, ast.Name) and made.id in ("Flask", "SocketIO", "Database"))


# --- the browser ---

ORDER = ["core", "ui", "pictures", "activities", "home phone wall console"]
STEP = {name: n for n, floor in enumerate(ORDER) for name in floor.split()}


def place(path: Path) -> str:
    return path.relative_to(STATIC).as_posix()


def meant(path: Path) -> list[Token]:
    return [token for token in tokens(path.read_text("utf-8")) if token.means]


def sources(path: Path) -> Iterator[str]:
    """What a module imports, as places under static/."""
    found = meant(path)
    for before, token in pairwise(found):
        if token.kind == STRING and before.text in ("from", "import") and token.text[1] == ".":
            target = (path.parent / token.text[1:-1]).resolve()
            yield target.relative_to(STATIC).as_posix()


def folder(source: str) -> str:
    parts = source.split("/")
    return parts[1] if parts[0] == "js" else parts[0]


@pytest.mark.parametrize("path", MODULES, ids=place)
def test_a_module_imports_only_from_its_floor_and_those_below(path):
    here = folder(place(path))
    for source in sources(path):
        if folder(source) == "vendor":
            assert (place(path), source) in VENDOR, f"{place(path)} names {source}"
        else:
            assert STEP[folder(source)] <= STEP[here], f"{place(path)} imports {source}"


VENDOR = {
    ("js/ui/html.js", "vendor/ui.js"),
    ("js/core/sync.js", "vendor/socket.io.js"),
    ("js/core/store.js", "vendor/ui.js"),
}


INDEX = STATIC / "js/activities/index.js"
ACTIVITY = [p for p in MODULES if INDEX.parent in p.parents and p.parent != INDEX.parent]
SCREENS = ("phone", "wall", "console")


def family(source: str) -> str:
    """js/activities/cards/phone.js and js/activities/cards/wall/lanes.js are of one family."""
    return source.split("/")[2]


def screen(source: str) -> str:
    """On which screen a module runs: ui/wall/sheets.js and activities/cards/wall.js on the wall.

    "" for what all may import.
    """
    parts = source.removesuffix(".js").split("/")[1:]
    at = {"activities": 2, "ui": 1}.get(parts[0], 0)
    return parts[at] if len(parts) > at and parts[at] in SCREENS else ""


@pytest.mark.parametrize("path", ACTIVITY, ids=place)
def test_activities_of_the_browser_never_import_one_another(path):
    for source in sources(path):
        if folder(source) == "activities":
            assert family(source) == family(place(path)), f"{place(path)} imports {source}"


@pytest.mark.parametrize("path", MODULES, ids=place)
def test_a_screen_never_imports_what_is_another_screens(path):
    here = screen(place(path))
    for source in sources(path):
        there = screen(source)
        # A new workshop is made with the console's own windows.
        welcome = there in ("", here) or (folder(place(path)), there) == ("home", "console")
        assert welcome, f"{place(path)} imports {source}"


def test_the_index_has_one_line_for_each_activity_of_the_browser():
    """So that a new one needs its own folder and that line."""
    lines = INDEX.read_text("utf-8").splitlines()[2:]
    folders = {path.parent.name for path in ACTIVITY if path.name == "index.js"}
    assert sorted(lines) == sorted(f'export {{ {x} }} from "./{x}/index.js";' for x in folders)


OWN_MOMENTS = {"open", "close"}  # arrival and farewell are the house's own
PLAN_PAGE = ("js/phone/plan.js", "js/activities/plans/phone.js")


@pytest.mark.parametrize("path", sorted(set(MODULES) - set(ACTIVITY) - {INDEX}), ids=place)
def test_only_the_index_names_an_activity(path):
    """The tables of the screens are made from it."""
    for source in sources(path):
        if source.startswith("js/activities/") and source.count("/") > 2:
            assert family(source) in OWN_MOMENTS or (place(path), source) == PLAN_PAGE, source


def test_only_html_js_names_the_view_library():
    named = {place(p) for p in MODULES if any(s.endswith("vendor/ui.js") for s in sources(p))}
    assert named <= {a for a, b in VENDOR if b == "vendor/ui.js"}


# The tab's own events and its storage are no part of the page that people see.
DOM = re.compile(r"querySelector|getElementById|createElement|innerText|classList|appendChild")


@pytest.mark.parametrize("path", sorted((STATIC / "js/core").glob("*.js")), ids=place)
def test_core_touches_no_page(path):
    assert not [t.text for t in meant(path) if t.kind == NAME and DOM.fullmatch(t.text)]


FORBIDDEN = {
    "innerHTML",
    "outerHTML",
    "insertAdjacentHTML",
    "eval",
    "Function",
    "srcdoc",
    "dangerouslySetInnerHTML",
    "setHTMLUnsafe",
    "createContextualFragment",
}


@pytest.mark.parametrize("path", MODULES, ids=place)
def test_no_text_ever_becomes_markup_or_code(path):
    found = meant(path)
    names = {t.text for t in found if t.kind == NAME}
    assert not names & FORBIDDEN
    pairs = [a.text + b.text + c.text for a, b, c in zip(found, found[1:], found[2:], strict=False)]
    assert "document.write" not in pairs


@pytest.mark.parametrize("path", MODULES, ids=place)
def test_no_inline_style_is_written(path):
    """The content policy would drop it: style comes from sheets."""
    for token in meant(path):
        if token.kind == TEMPLATE:
            assert not re.search(r"\sstyle=\"|\son[a-z]+=\"", token.text), token.line


WINDOW = re.compile(r"<\$\{FormDialog\}(.*?)(?<!=)>", re.S)


@pytest.mark.parametrize("path", MODULES, ids=place)
def test_a_window_that_asks_for_something_says_where_its_draft_is_kept(path):
    if path.name == "dialog.js":
        return
    lacking = [tag for tag in WINDOW.findall(path.read_text()) if not re.search(r"\bdraft\b", tag)]
    assert not lacking, "draft=${context.draft(place)}, or null for what must not be kept"


@pytest.mark.parametrize("path", MODULES, ids=place)
def test_a_module_of_the_browser_begins_with_what_it_is(path):
    first = tokens(path.read_text("utf-8"))[0]
    assert first.kind == COMMENT, "no header"


@pytest.mark.parametrize("path", TEMPLATES, ids=lambda p: p.relative_to(ROOT).as_posix())
def test_a_template_has_no_inline_script_style_or_handler(path):
    text = path.read_text("utf-8")
    assert not re.search(r"\sstyle\s*=|<style|\son[a-z]+\s*=|javascript:", text, re.I)
    assert not re.search(r"<script(?![^>]*\ssrc=)", text, re.I)
    assert "|safe" not in text.replace(" ", "")


# --- the sheets ---

COLOUR = re.compile(r"#[0-9a-f]{3,8}\b|\b(?:rgb|rgba|hsl|hsla|oklch|oklab|lab|lch|hwb)\(", re.I)
PHYSICAL = re.compile(
    r"(?<![\w-])(?:(?:margin|padding|border|inset|scroll-margin|scroll-padding)-(?:left|right)"
    r"|left|right|border-(?:top|bottom)-(?:left|right)-radius)[\w-]*\s*:"
    r"|(?:text-align|float|clear)\s*:\s*(?:left|right)"
)


def rules(path: Path) -> str:
    # In a string, as in "activities/*/wall.css", it begins no remark.
    return re.sub(r'("[^"]*")|/\*.*?\*/', r"\1", path.read_text("utf-8"), flags=re.S)


@pytest.mark.parametrize("path", SHEETS, ids=place)
def test_colours_are_named_in_tokens_alone(path):
    if not path.name.startswith("tokens"):
        text = re.sub(r"url\([^)]*\)", "", rules(path))
        assert not COLOUR.findall(text)


@pytest.mark.parametrize("path", SHEETS, ids=place)
def test_every_sheet_reads_from_either_side(path):
    assert not PHYSICAL.findall(rules(path))


@pytest.mark.parametrize("path", SHEETS, ids=place)
def test_a_sheet_has_no_ids_and_shouts_nothing(path):
    text = rules(path)
    assert "!important" not in text
    selectors = re.findall(r"([^{};]+)\{", text)
    # An href that begins with # is an attribute, not an id.
    assert not [each for each in selectors if re.search(r"#[a-z]", re.sub(r"\[[^]]*\]", "", each))]


OWN_SHEETS = [p for p in SHEETS if (STATIC / "css/activities") in p.parents]
SHARED_SHEETS = [p for p in SHEETS if p not in OWN_SHEETS and "@import" not in p.read_text("utf-8")]
SHEETS_OF_SCREENS = [p for p in SHARED_SHEETS if p.stem.split("-")[0] in SCREENS]
# Which screens take the file, by its name; see static/css/work.css, wall.css and console.css.
OWN_NAMES = {
    "common.css",
    "arrival.css",
    "phone.css",
    "later.css",
    "wall.css",
    "console.css",
    "scenes.css",
    "picture.css",
}


def classes(path: Path) -> set[str]:
    selectors = re.findall(r"([^{};]+)\{", re.sub(r'"[^"]*"', "", rules(path)))
    return {name for each in selectors for name in re.findall(r"\.([a-z][\w-]*)", each)}


def users(name: str) -> set[Path]:
    word = re.compile(rf"(?<![\w-]){re.escape(name)}(?![\w-])")
    return {path for path in [*MODULES, *TEMPLATES] if word.search(path.read_text("utf-8"))}


@pytest.mark.parametrize("path", OWN_SHEETS, ids=place)
def test_a_sheet_of_an_activity_is_one_that_a_screen_takes(path):
    assert (STATIC / "js/activities" / path.parent.name / "index.js").exists()
    assert path.name in OWN_NAMES


@pytest.mark.parametrize("path", SHEETS_OF_SCREENS, ids=place)
def test_what_one_activity_alone_shows_is_styled_in_its_own_folder(path):
    for name in sorted(classes(path)):
        found = users(name)
        families = {family(place(each)) for each in found & set(ACTIVITY)}
        assert not found <= set(ACTIVITY) or len(families) != 1, f".{name} is of {families} alone"


@pytest.mark.parametrize("path", [*SHEETS, *MODULES, *TEMPLATES], ids=lambda p: p.name)
def test_nothing_comes_from_elsewhere(path):
    text = path.read_text("utf-8")
    found = re.findall(r"(?:https?:)?//[a-z0-9.-]+\.[a-z]{2,}", re.sub(r"(?m)^\s*//.*$", "", text))
    assert [f for f in found if "www.w3.org" not in f and "example" not in f] == []
