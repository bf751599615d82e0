"""Titles: what the columns of a list of people may be called, and what may be in their cells."""

from __future__ import annotations

import re
from functools import cache

from wsr.domain.invited import FLAGS, folded
from wsr.domain.kernel import N_
from wsr.i18n import languages, translations

# In the languages of the product, by their field.
NAMES = {
    "name": N_("Name"),
    "group": N_("Group"),
    "organisation": N_("Organisation"),
    "table": N_("Table"),
    "seats": N_("Seats"),
    "flags": N_("Brings"),
    "authority": N_("Authority"),
    "resources": N_("Resources"),
    "expertise": N_("Expertise"),
    "information": N_("Information"),
    "need": N_("Need"),
}
# What else people write there.
ALSO = {
    "name": "full name; participant; participants; person; people; invitee; guest; nombre; "
    "nombre y apellidos; nom; nom complet; nome; teilnehmer; teilnehmerin; नाम थर; الاسم الكامل",
    "first": "first name; given name; forename; prenom; vorname; primeiro nome; nombres; الاسم الأول",
    "last": "last name; surname; family name; nom de famille; nachname; apellido; apellidos; "
    "sobrenome; थर; اسم العائلة",
    "group": "stakeholder group; stakeholder; stakeholders; site; sector; groupe; grupo; gruppe; "
    "सरोकारवाला समूह; المجموعة المعنية; المجموعة",
    "organisation": "organization; organisation name; org; institution; company; affiliation; "
    "employer; ngo; entreprise; organizacion; institucion; organizacao; संस्था; المؤسسة; المنظمة",
    "table": "table no; table number; table nr; table wish; mesa; tisch; tisch nr; الطاولة",
    "seats": "total; number; number of people; count; places; places invited; invited; plazas; "
    "sieges; lugares; जम्मा; عدد المقاعد; العدد",
    "flags": "flag; flags; are in; brings what",
    "authority": "autoridad; autorite; autoridade; decision maker; decision maker?",
    "resources": "resource; recursos; ressources; budget",
    "expertise": "expert; experience; experiencia",
    "information": "info; informacion; informacao; knowledge",
    "need": "needs; affected; necesidad; besoin; necessidade",
}
YES, NO = N_("yes"), N_("no")
ALSO_YES = "y; x; 1; true; si; oui; ja; sim; ✓; ✔; ☑; ☒; ✗; ✘; ●; •; हो; نعم"
# What people write where they know nothing; it says nothing here either.
NOTHING = (
    "?; ??; ???; -; –; —; .; …; ...; n.a.; n.a; na; n/a; #n/a; none; nil; null; tbd; tba; tbc; t.b.d.; "
    "unknown; nn; n.n.; /; x.x."
)
ALSO_NO = "n; 0; false; non; nein; nao; -; –; ☐; ○; होइन; لا"
SIGNS = re.compile(r"[^\w\s]+")


def plain(title: str) -> str:
    return folded(SIGNS.sub(" ", title))


def listed(words: str) -> list[str]:
    return words.split("; ")


@cache
def titles() -> dict[str, str]:
    """The fields, by all that their columns may be called."""
    found = {plain(each): name for name, words in ALSO.items() for each in listed(words)}
    for language in languages():
        said = translations(language)
        found |= {plain(said.gettext(title)): name for name, title in NAMES.items()}
    return found | {plain(title): name for name, title in NAMES.items()}


@cache
def answers() -> dict[str, bool]:
    """What a cell of a flag may say."""
    found = {folded(each): True for each in listed(ALSO_YES)}
    found |= {folded(each): False for each in listed(ALSO_NO)}
    for language in languages():
        said = translations(language)
        found |= {folded(said.gettext(YES)): True, folded(said.gettext(NO)): False}
    return found


@cache
def flags() -> dict[str, str]:
    """The flags, by all that they may be called; by their first letters too."""
    known = {title: name for title, name in titles().items() if name in FLAGS}
    return known | {name[0]: name for name in FLAGS} | {name: name for name in FLAGS}


def is_nothing(text: str) -> bool:
    return not text.strip() or folded(text) in listed(NOTHING)
