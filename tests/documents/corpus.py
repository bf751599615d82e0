"""Words that break documents, as people or their enemies may type them."""

FORMULAS = (
    "=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", "\n=1", "  =1+1", "\u200b=1", "\ufeff=1",
    "＝1+1", "＋1", "－1", "＠SUM(A1)", "=HYPERLINK(\"http://evil\",\"x\")", "=cmd|' /C calc'!A0",
    "'=1+1", "'", "''quoted''",
)  # fmt: skip
MARKUP = (
    "<script>alert(1)</script>", "<img src=x onerror=alert(1)>", "</p></li></ul>", "&lt;b&gt;",
    "{{7*7}}", "{% raw %}", "[x](javascript:alert(1))", "![x](http://evil/x.png)", "[x]: http://e",
    "http://evil.example", "www.evil.example", "mail@evil.example", "`code`", "```\ncode",
    "*bold* _slant_ ~~gone~~", "# heading", "> quote", "- list", "+ list", "1. list", "12) list",
    "---", "===", "| a | b |", "a | b\n|---|---|\n| c | d |", "\\", "\\*", "$x^2$", "<!-- x -->",
    "javascript:alert(1)", "&#60;b&#62;", "    indented",
)  # fmt: skip
SIGNS = (
    "a\x00b", "a\x0bb", "a\x1bb", "a\x85b", "a\u2028b", "a\u2029b", "a\ufffeb", "\u202eevil\u202c",
    "\u2066x", "x\u2069y", "e\u0301\u0301\u0301", "👩‍👩‍👧‍👦", "\u200f", "\"", "\"a\",b", "a,b;c\td",
    "W" * 280, "لا أحد يسأل الصيادين", "ताल वरपरका विद्यालय", "a\r\nb\nc",
)  # fmt: skip
ALL = (*FORMULAS, *MARKUP, *SIGNS)
