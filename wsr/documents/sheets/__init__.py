"""Sheets: the tables for programs that every workshop has, one module for each sort."""
