"""Map sheets: who drives the change."""

from __future__ import annotations

from wsr.activities.map.sheets_champions import champions

PLACE = 35  # among the sheets

SHEETS = (champions,)
