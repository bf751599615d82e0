"""Paper: what is printed for the hall, one module for each kind."""
