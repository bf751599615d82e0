"""Rehearsal: simulated people, who find out what a laptop and its wifi carry."""
