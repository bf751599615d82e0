"""Pasted: text from other programs, with their separators, blanks and bullets made plain.

Word, Excel, WhatsApp and PDF viewers put signs on the clipboard that say nothing here or that
only their own fonts can draw. Letters of no script are touched: what joins or parts letters
(U+200B to U+200F) stays, since Khmer, Persian and Arabic need it.
"""

from __future__ import annotations

import re

# Line, column and page breaks of Word (U+000B, U+000E, U+000C), of mainframes and of Unicode.
BREAK = re.compile("\r\n|[\r\x0b\x0c\x0e\x85\u2028\u2029]")
# A word broken at the end of a line: the soft hyphen of Word (U+001F), of PDF viewers (U+0002,
# U+FFFE) and of Unicode. The line continues where one of them is at its end.
SOFT_HYPHEN = re.compile("[\x02\x1f\u00ad\ufffe]\n?")
# A byte order mark inside a text, the place of a picture, and glosses: they draw nothing.
NOTHING = re.compile("[\ufeff\ufffc\ufff9-\ufffb\u206a-\u206f]")
BLANK = re.compile(
    "[\u00a0\u1680\u2000-\u200a\u202f\u205f]"
)  # of a fixed width, or not to break at
# What Windows calls these, where a program has taken its signs for those of Unicode.
MISREAD = {n: bytes([n]).decode("cp1252") for n in (*range(0x91, 0x9A), 0x80, 0x84, 0x8B, 0x9B)}
MISREAD |= {0x82: "\u201a", 0x1E: "-"}  # and Word's hyphen at which no line breaks
# The bullets that Word takes from its fonts Symbol and Wingdings, as every font has them.
BULLETS = {
    0xF0B7: "\u2022",
    0xF0A7: "\u25aa",
    0xF06E: "\u25a0",
    0xF0A8: "\u25fb",
    0xF071: "\u2751",
    0xF076: "\u2756",
    0xF0D8: "\u27a2",
    0xF0E0: "\u2192",
    0xF0E8: "\u2794",
    0xF0FC: "\u2714",
    0xF0FE: "\u2611",
    0xF06F: "\u2610",
    0xF02D: "-",
}
FONT_BULLET = re.compile("(?m)^([^\\S\n]*)[\uf020-\uf0ff](?=[ \t])")  # any other one before an item
SIGNS = str.maketrans({**MISREAD, **BULLETS})
# What is before an item of a list: a bullet, or a number or letter with a dot or bracket.
ITEM = re.compile(
    "[ \t\u200e\u200f]*(?:"
    "(?:[\u2022\u2023\u2043\u2219\u25a0-\u25ff\u2610-\u2612\u2713-\u2718\u2751\u2756\u2794\u27a2-\u27a4"
    "\u00b7\u30fb*] *(?:\\[[ xX]?\\] *)?|[-\u2010-\u2015\u2212+][ \t]+(?:\\[[ xX]?\\] *)?|o\t)"
    "|(?:\\(?\\d{1,3}[.)\u3001]|\\(\\w\\)|[A-Za-z]\\)|[ivx]{1,5}[.)]|[IVX]{1,5}\\))[ \t]+"
    "|\\d{1,3}\\.?\t"
    ")[ \t]*(?=\\S)"
)


# C0 and C1 controls but newline and tab, bidi embeddings and isolates, noncharacters: they
# break spreadsheets, documents or the line they are in, and no one can type them.
STRIPPED = re.compile(
    r"[\x00-\x08\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069\ufdd0-\ufdef\ufffe\uffff]"
    r"|[\U0001fffe\U0001ffff\U0002fffe\U0002ffff\U0010fffe\U0010ffff]"
)


def plain(text: str) -> str:
    """The text with line breaks as newlines, without controls, in signs that every font has."""
    text = SOFT_HYPHEN.sub("", BREAK.sub("\n", text)).translate(SIGNS)
    text = BLANK.sub(" ", NOTHING.sub("", STRIPPED.sub("", text)))
    return FONT_BULLET.sub("\\1\u2022", text)


def item(text: str) -> str:
    """One item of a list, on one line and without the bullet or number before it."""
    line = " ".join(text.split())
    found = ITEM.match(line if line == text else text)
    return " ".join((text[found.end() :] if found else text).split())


def items(text: str) -> list[str]:
    """The items of a list that was pasted as one text, a line for each."""
    return [found for line in plain(text).split("\n") if (found := item(line))]
