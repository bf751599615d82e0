"""Packs: joined modules say and do what the small ones do; anything doubtful stops the start."""

import json
import re
import shutil
import subprocess
from pathlib import Path

import pytest

from wsr.config import resource
from wsr.web.assets import Assets
from wsr.web.cursor import PackError
from wsr.web.packs import ENTRIES, make_packs, title

ENTRY = "js/phone/main.js"
STAGE = 16_000  # bytes
needs_node = pytest.mark.skipif(not shutil.which("node"), reason="needs node")


def packs_of(files: dict[str, str]) -> dict[str, str]:
    return {pack.place: pack.text for pack in make_packs(files.__getitem__, [ENTRY])}


def refusal(files: dict[str, str]) -> str:
    with pytest.raises(PackError) as caught:
        packs_of(files)
    return str(caught.value)


def written(files: dict[str, str], folder: Path) -> Path:
    for place, text in {"package.json": '{"type": "module"}', **files}.items():
        path = folder / place
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, "utf-8")
    return folder


def said(file: Path) -> str:
    done = subprocess.run(["node", file], capture_output=True, text=True, timeout=30)
    assert done.returncode == 0, done.stderr
    return done.stdout


def both_say(files: dict[str, str], folder: Path) -> str:
    """What the modules print, which is what their packs print."""
    written({**files, **{f"packed/{p}": text for p, text in packs_of(files).items()}}, folder)
    plain = said(folder / ENTRY)
    assert said(folder / "packed" / ENTRY) == plain
    return plain


FORMS = {
    "an import under another name": (
        'import { a as b } from "../ui/x.js"; console.log(b);',
        "export const a = 1;",
    ),
    "a default with names": (
        'import it, { a } from "../ui/x.js"; console.log(it(a));',
        "export const a = 1;\nexport default function (n) { return n + 1; }",
    ),
    "a default that has a name": (
        'import it from "../ui/x.js"; console.log(it());',
        "export default async function* it() {}\nconst more = it;",
    ),
    "a default that is a value": (
        'import it from "../ui/x.js"; console.log(it);',
        "export default { a: [1, 2] }.a",
    ),
    "a whole module": (
        'import * as x from "../ui/x.js"; console.log(Object.keys(x).sort().join());',
        "export class B {}\nexport async function c() {}\nexport function* d() {}\n"
        "export const a = 1;",
    ),
    "a default beside a whole module": (
        'import it, * as x from "../ui/x.js"; console.log(it, x.a);',
        "export const a = 1;\nexport default 2;",
    ),
    "a list": (
        'import { a, c } from "../ui/x.js"; console.log(a, c);',
        "const a = 1, b = 2;\nexport { a, b as c };",
    ),
    "a default in a list": (
        'import a from "../ui/x.js"; console.log(a);',
        "const a = 1;\nexport { a as default };",
    ),
    "what passes through": (
        'import { d } from "../ui/y.js"; console.log(d);',
        "export const a = 1;",
    ),
    "an import for its deeds alone": (
        'import "../ui/x.js"; console.log("then");',
        'console.log("first");',
    ),
    "strings that look like code": (
        'import { a } from "../ui/x.js"; console.log(a, "import x from y", `export ${"`"}`);',
        r"""export const a = "/* no comment */ // none" + /[/"'`]\/\*/.source;""",
    ),
    "a division that looks like a pattern": (
        'import { a } from "../ui/x.js"; console.log(a(8, 2)); /* " */',
        "export const a = (g, i) => { const x = [4]; return x[0] / g / i + (g) / 2 / i; };",
    ),
    "comments that end lines": (
        'import { a } from "../ui/x.js"; console.log(a());',
        "export const a = () => { let n = 1 // one\n/* and\n */ n++ // two\n  return /* it */ n }",
    ),
    "blanks that matter": (
        'import { a } from "../ui/x.js"; console.log(a);',
        "const n = 1; export const a = [n + +n, n - -n, 5 .toFixed(1), typeof n, n in [0, 0]];",
    ),
    "line ends that matter": (
        'import { a } from "../ui/x.js"; console.log(a)\nconsole.log(2)',
        "let n = 1\nconst step = () => n\n++n\nexport const a = step()",
    ),
    "templates in templates": (
        'import { a } from "../ui/x.js"; console.log(a(2));',
        "export const a = (n) => `<b>\n   ${n > 1 ? `x${{ n }.n}` : '}'} // ${n}</b>`;",
    ),
    "properties called import and export": (
        'import { a } from "../ui/x.js"; console.log(a.import, a.export);',
        "export const a = { import: 1, export: 2 };",
    ),
    "a bare async body": (
        'import { a } from "../ui/x.js"; a().then(console.log);',
        "export const a = async () => await 3;",
    ),
}


@needs_node
@pytest.mark.parametrize("form", FORMS)
def test_every_form_means_the_same_in_a_pack(form: str, tmp_path: Path) -> None:
    entry, other = FORMS[form]
    passing = 'export { a as d } from "./x.js";'
    files = {ENTRY: entry, "js/ui/x.js": other, "js/ui/y.js": passing}
    assert both_say(files, tmp_path).strip()


@needs_node
def test_modules_run_once_each_after_what_it_imports(tmp_path: Path) -> None:
    say = 'console.log("{}");\nexport const it = {{}};\n'
    order = both_say(
        {
            ENTRY: 'import "./b.js";\nimport "./a.js";\nconsole.log("main");',
            "js/phone/a.js": 'import { it as c } from "../core/c.js";\n' + say.format("a"),
            "js/phone/b.js": 'import { it as c } from "../core/c.js";\n' + say.format("b"),
            "js/core/c.js": say.format("c"),
        },
        tmp_path,
    )
    assert order.split() == ["c", "b", "a", "main"]


@needs_node
def test_state_is_shared_between_packs_also_with_what_comes_late(tmp_path: Path) -> None:
    files = {
        ENTRY: 'import { state } from "../core/state.js";\nstate.n += 1;\n'
        'const again = "";\nimport("../activities/dots.js").then(({ show }) => show())'
        ".then(() => import(`../../vendor/big.js${again}`))"
        ".then(({ big }) => console.log(big));",
        "js/core/state.js": "export const state = { n: 1 };",
        "js/activities/dots.js": 'import { words } from "./dots/model.js";\n'
        'import { state } from "../core/state.js";\n'
        "export const show = () => console.log(words, state.n);",
        "js/activities/dots/model.js": 'export const words = "dots";',
        "vendor/big.js": 'export const big = "big";',
    }
    assert both_say(files, tmp_path) == "dots 2\nbig\n"
    assert list(packs_of(files)) == ["js/shared.js", ENTRY, "js/activities/dots.js"]


def test_a_pack_holds_neither_comments_nor_indentation() -> None:
    [text] = packs_of({ENTRY: "// words\n\nif (a) {\n    /* more */ b( 1,  2 );\n}\n"}).values()
    assert text == "const $phone_main=(()=>{\nif(a){b(1,2);}\n})();\n"


@pytest.mark.parametrize(
    ("text", "why"),
    [
        ('import { b } from "../ui/x.js";', "1: js/ui/x.js exports no “b”"),
        ('\nimport { a } from "../ui/none.js";', "2: there is no static/js/ui/none.js"),
        ('import { a } from "preact";', '1: "preact" is not the relative address of a module'),
        ('import { a } from "../../other/y.js";', "1: there is no static/other/y.js"),
        ('import a from "../ui/x.js" with { type: "json" };', "1: “with” is not understood"),
        (
            "const a = 1;\nconst name = a;\nimport(name);",
            "3: the address of an import must be a literal, up to its .js",
        ),
        (
            "import(`../ui/${name}.js`);",
            "1: the address of an import must be a literal, up to its .js",
        ),
        (
            'import("../ui/x.js" + name);',
            "1: the address of an import must be a literal, up to its .js",
        ),
        ("f(import.meta.url);", "1: import.meta would tell of the pack"),
        ("\nawait f();", "2: await outside of a function would hold up the whole pack"),
        ("export let a = 1;", "1: others would keep the first value of this; export a function"),
        ("let a = 1;\nexport { a };", "2: “a” is exported but is no const, function or class here"),
        ("export const { a } = b;", "1: export one name at a time, or a list: export { a, b }"),
        ("export const a = 1, b = 2;", "1: export one name at a time, or a list: export { a, b }"),
        ('export * from "../ui/x.js";', "1: “export *” is not understood"),
        ("const a = 'x;\n", "1: “'” is not understood here"),
        ("const a = `x;\n\n", "1: a template that never ends"),
        ("f(1;\n", "1: “(” is never closed"),
        ("f(1}\n", "1: “}” closes nothing"),
        ("const $ui_x = 1;\nimport '../ui/x.js';", "1: $ui_x is a title of packs"),
    ],
)
def test_what_cannot_be_joined_is_told_with_its_line(text: str, why: str) -> None:
    assert refusal({ENTRY: text, "js/ui/x.js": "export const a = 1;"}).endswith(f"main.js:{why}")


def test_a_circle_of_modules_is_told() -> None:
    told = refusal(
        {
            ENTRY: 'import "./a.js";',
            "js/phone/a.js": 'import "./b.js";',
            "js/phone/b.js": '\nimport "./a.js";',
        }
    )
    circle = "js/phone/a.js → js/phone/b.js → js/phone/a.js"
    assert told == f"static/js/phone/b.js:2: modules import one another in a circle: {circle}"


def test_a_circle_of_packs_is_told() -> None:
    told = refusal(
        {
            ENTRY: 'import "../pictures/a.js";\nimport "../activities/dots/phone.js";',
            "js/pictures/a.js": 'import "../activities/dots/b.js";',
            "js/activities/dots/b.js": "",
            "js/activities/dots/phone.js": 'import "../../pictures/c.js";',
            "js/pictures/c.js": "",
        }
    )
    assert told.startswith("packs need one another in a circle: ")


def test_a_module_of_no_pack_is_told() -> None:
    told = refusal({ENTRY: 'import "../x.js";', "js/x.js": ""})
    assert told.startswith("static/js/x.js belongs to no pack")


def test_a_file_of_its_own_stands_alone() -> None:
    files = {ENTRY: 'import("../x.js");', "js/x.js": 'import "./ui/y.js";', "js/ui/y.js": ""}
    assert refusal(files).startswith("static/js/x.js:1 imports js/ui/y.js, though it is in no pack")
    assert refusal({ENTRY: 'import("../x.js");'}).endswith("main.js:1: there is no static/js/x.js")


def test_no_page_starts_another_by_the_way() -> None:
    files = {ENTRY: "", "js/wall/main.js": 'import "../phone/main.js";'}
    with pytest.raises(PackError, match="in one pack with js/phone/main"):
        make_packs(files.__getitem__, [ENTRY, "js/wall/main.js"])


@pytest.fixture(scope="module")
def assets() -> Assets:
    return Assets(resource("static"))


def test_a_page_asks_for_all_it_needs_at_once(assets: Assets) -> None:
    assert assets.needs(ENTRY) == [assets.url("packed/js/shared.js"), assets.url(f"packed/{ENTRY}")]


def test_what_is_loaded_late_stays_out_of_the_first_packs(assets: Assets) -> None:
    first = "".join(assets.packs[place].text for place in assets.packs[ENTRY].needs)
    assert "socket.io-client" not in first
    assert not re.search(r"const \$activities_\w+_(phone|wall|console)\b", first)


def test_a_stage_brings_little_along_when_it_opens(assets: Assets) -> None:
    known = set(assets.packs[ENTRY].needs)
    for place in assets.packs:
        if place.startswith("js/activities/"):
            brought = [name for name in assets.packs[place].needs if name not in known]
            files = ["css/work.css", *(f"packed/{name}" for name in brought)]
            assert sum(len(assets.files[file].packed or b"") for file in files) <= STAGE, place


@needs_node
def test_the_real_packs_offer_what_the_real_modules_offer(assets: Assets, tmp_path: Path) -> None:
    """Each pack is read by node; all but the entries run there, and export what the modules do."""
    files = {name: each.body.decode() for name, each in assets.files.items() if name.endswith("js")}
    written(files, tmp_path)
    for place in assets.packs:
        subprocess.run(["node", "--check", tmp_path / "packed" / place], check=True, timeout=30)
    (tmp_path / "compare.js").write_text(COMPARE)
    late = [place for place in assets.packs if place not in ENTRIES]
    titles = {title(name): name for name in files}
    asked = [tmp_path / "compare.js", json.dumps(late), json.dumps(titles)]
    done = subprocess.run(["node", *asked], capture_output=True, text=True, timeout=30)
    assert done.returncode == 0, done.stderr
    assert int(done.stdout) > 20


COMPARE = """
globalThis.document = { documentElement: { dataset: { static: "/static/1" } } };
const [packs, titles] = process.argv.slice(2).map((text) => JSON.parse(text));
let compared = 0;
for (const place of packs)
  for (const [title, joined] of Object.entries(await import(`./packed/${place}`))) {
    const names = (module) => Object.keys(module).sort().join();
    if (names(joined) !== names(await import(`./${titles[title]}`))) throw new Error(title);
    compared += 1;
  }
console.log(compared);
"""
