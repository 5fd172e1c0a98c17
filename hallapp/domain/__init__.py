"""Plain Python: the rules of the hall."""
