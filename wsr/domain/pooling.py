"""Pooling: answers of few people are shown only together, so that none of them can be worked out."""

from __future__ import annotations

FEWEST = 5  # people behind anything that is shown of secret choices
POOLED = "_small"  # stands for the groups too small to be shown apart, together
