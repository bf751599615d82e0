"""Who hears the PDF instead of seeing it is told the same, in order, with headings and heads of tables."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from itertools import pairwise

import pytest

from tests.documents.hall import PLAN, hall
from tests.documents.test_pdf import made, objects
from wsr.documents.report import own_report, report

OBJECT = re.compile(r"^(\d+) 0 obj\s*(.*?)^endobj", re.M | re.S)


@dataclass
class Tag:
    """One element of the structure tree; `told` is its dictionary as it lies in the file."""

    name: str
    told: str
    kids: list[Tag] = field(default_factory=list)

    def walk(self) -> Iterator[Tag]:
        yield self
        for kid in self.kids:
            yield from kid.walk()

    def all(self, *names: str) -> list[Tag]:
        return [tag for tag in self.walk() if tag.name in names]


def tree(body: bytes) -> Tag:
    said = dict(OBJECT.findall(objects(body)))
    root = next(told for told in said.values() if "/StructTreeRoot" in told and "/RoleMap" in told)
    return Tag("", root, [tag(said, id) for id in kids_of(root, said)])


def tag(said: dict[str, str], id: str) -> Tag:
    told = said[id]
    name = re.search(r"/S\s*/(\w+)", told)
    assert name, told
    return Tag(name[1], told, [tag(said, kid) for kid in kids_of(told, said)])


def kids_of(told: str, said: dict[str, str]) -> list[str]:
    inside = re.search(r"/K\s*(\[.*?\]|\d+ 0 R)", told, re.S)
    found = re.findall(r"(\d+) 0 R", re.sub(r"<<.*?>>", "", inside[1])) if inside else []
    return [id for id in found if "/StructElem" in said[id]]


@pytest.fixture(scope="module", params=["whole", "plan"])
def document(request: pytest.FixtureRequest) -> Tag:
    w = hall().workshop
    return tree(made(report(w) if request.param == "whole" else own_report(w, PLAN)))


def test_headings_go_down_one_level_at_a_time(document: Tag) -> None:
    levels = [int(each.name[1:]) for each in document.all("H1", "H2", "H3", "H4")]
    assert (levels[0], len(levels) > 2) == (1, True)
    assert [(a, b) for a, b in pairwise(levels) if b > a + 1] == []


def test_every_picture_and_every_link_has_words() -> None:
    body = made(report(hall().workshop))
    assert [
        each.told for each in tree(body).all("Figure", "Formula") if "/Alt" not in each.told
    ] == []
    links = [told for _, told in OBJECT.findall(objects(body)) if "/Subtype/Link" in told]
    assert len(links) > 20
    assert [told for told in links if "/Contents" not in told] == []


def test_every_table_names_its_columns_and_has_no_hole() -> None:
    tables = tree(made(report(hall().workshop))).all("Table")
    assert len(tables) > 2
    for table in tables:
        head, *rows = table.all("TR")
        assert {cell.name for cell in head.kids} == {"TH"}
        assert all("/Scope/Column" in cell.told for cell in head.kids)
        assert {len(row.kids) for row in rows} == {len(head.kids)}


def test_a_list_is_one_of_items(document: Tag) -> None:
    for each in document.all("L"):
        assert {kid.name for kid in each.kids} <= {"LI", "Caption"}
