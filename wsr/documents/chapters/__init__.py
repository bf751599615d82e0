"""Chapters: one file for each part of the report, each with its sections and its sheets."""
