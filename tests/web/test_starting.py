"""A laptop is ready soon: the server loads what it needs to open, the rest when it is asked for."""

import subprocess
import sys

LATER = {"docx", "xlsxwriter", "openpyxl", "icalendar", "typst"}  # writers and readers of documents
NEVER = {"requests", "websocket", "httpx"}  # what clients of a server need


def test_the_server_starts_without_what_it_does_not_need():
    code = "import sys, wsr.cli.serve; print(*sorted({m.split('.')[0] for m in sys.modules}))"
    asked = [sys.executable, "-c", code]
    done = subprocess.run(asked, capture_output=True, text=True, check=True)
    assert not set(done.stdout.split()) & (LATER | NEVER)
