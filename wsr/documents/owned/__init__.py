"""Owned: what one owner has in an activity, as documents of its own."""
