"""Papers for the wall."""
