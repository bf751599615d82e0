"""A hall whose map is full: forty actors with eighty ties, in English, Nepali or Arabic; groups that act together."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from tests.documents.hall import hall
from wsr.activities.map.records import TIES, Actor, Placement, Tie
from wsr.activities.plans.offers import Offer
from wsr.activities.plans.records import Action, Plan
from wsr.domain.kernel import Workshop
from wsr.domain.records import Group

NAMES = {
    "en": (
        "Dock", "The three trawler families", "Hafengenossenschaftsvorstandsmitglieder",
        "Public agencies and the Ministry of Environment and of Water",
        "Women’s savings associations of the seven landing sites here", "Law", "Radio Tidewater",
        "Owners of core businesses along the harbour and in old town",
        "Owners of other local businesses, hotels, workshops, markets", "Ice factory",
        "Neighbouring municipalities on the eastern and western banks", "World Bank",
    ),
    "ne": (
        "घाट", "तालका सात वटा ओर्लने ठाउँका महिला बचत समूहहरू", "वन तथा वातावरण मन्त्रालय र जलस्रोत विभाग",
        "माथिल्लो उपत्यकाका ग्रामीण बासिन्दा र साना किसानहरू", "युवा", "जिल्ला समन्वय समितिका पूर्व अध्यक्षहरू",
        "पूर्वी र पश्चिमी किनारका छिमेकी नगरपालिकाहरू", "होटल व्यवसायी सङ्घ", "रेडियो तटीय आवाज", "बैंक",
        "टापुका शिक्षक, स्वास्थ्य चौकी र धार्मिक संस्थाहरू", "मत्स्य सहकारी",
    ),
    "ar": (
        "صيد", "سكان الريف وصغار المزارعين في الأودية العليا وعلى ضفاف النهر", "الجمعيات", "شباب",
        "الهيئات العامة ووزارة البيئة ووزارة المياه في كل المحافظات", "قضاء", "إذاعة الساحل",
        "جمعيات ادخار النساء في مواقع الإنزال السبعة على شاطئ البحيرة", "خفر السواحل",
        "المنظمات غير الحكومية من أجل البحيرة ومن أجل أسماكها وأهلها", "محكمة المنطقة",
        "البلديات المجاورة على الضفتين الشرقية والغربية من البحيرة",
    ),
}  # fmt: skip
LONE, UNPLACED = (11, 29), 17


def with_(w: Workshop, *records: Any) -> Workshop:
    kinds = {kind: dict(all_) for kind, all_ in w.by_kind().items()}
    for each in records:
        kinds.setdefault(each.kind, {})[each.id] = each
    return Workshop(w.log, w.seq, kinds)


def crowded(language: str = "en", actors: int = 40, ties: int = 80) -> Workshop:
    """Some are seen very differently by two groups, one is not placed, two have no tie."""
    names = NAMES[language]
    found: list[Any] = []
    for n in range(actors):
        name = names[n] if n < len(names) else f"{names[n % 7]} {n}"
        found.append(Actor(f"a{n}", name, n))
        placed = {"influence": n * 7 % 11, "support": n * n * 3 % 11 - 5, "at": 1}
        if n != UNPLACED:
            found.append(Placement(f"a{n}/g1", f"a{n}", **placed, group="g1"))
        if n % 6 == 0:
            found.append(Placement(f"a{n}/g2", f"a{n}", 5, 4, 1, "g2"))
    ends = [n for n in range(actors) if n not in LONE]
    for n in range(ties):
        from_, to = ends[n % len(ends)], ends[(n * 7 // 3 + 3 + n // len(ends)) % len(ends)]
        strong, mutual = n % 3 + 1, n % 4 == 0
        if from_ != to:
            found.append(Tie(f"t{n}", f"a{from_}", f"a{to}", TIES[n % 5], n, strong, mutual))
    return with_(hall().workshop, *found)


def helping(language: str = "en") -> Workshop:
    """Twelve groups with long names, each of which has offered help to some others."""
    w = hall().workshop
    groups = w.all(Group)
    icons = [
        *groups,
        replace(groups[0], id="g11", position=11),
        replace(groups[1], id="g12", position=12),
    ]
    named = [replace(g, name=NAMES[language][n]) for n, g in enumerate(icons)]
    found: list[Any] = [*named]
    for n, one in enumerate(named):
        plan, action = (
            Plan(f"helped{n}", one.id, one.id),
            Action(f"do{n}", f"helped{n}", 100, "Guard it", n, 1),
        )
        offers = [
            Offer(f"o{n}-{k}", action.id, plan.id, "Ours", 1, named[(n + k) % 12].id)
            for k in range(1, 1 + n % 5)
        ]
        found += [plan, action, *offers]
    return with_(w, *found)
