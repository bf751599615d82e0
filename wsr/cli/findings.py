"""Findings: what a check found, a line each with a mark and a colour."""

from __future__ import annotations

import click

MARKS = {"ok": ("\u2713", "green"), "warn": ("!", "yellow"), "fail": ("\u2717", "red")}


def show(level: str, says: str, advice: str = "") -> str:
    """Print one finding; its level, for the exit code."""
    mark, colour = MARKS[level]
    click.echo(f"{click.style(mark, fg=colour)} {says}")
    if advice:
        click.echo(f"  {advice}")
    return level
