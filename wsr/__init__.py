"""Whole-System-in-the-Room: a live tool for retreats that change a system."""

__version__ = "0.1.0"
