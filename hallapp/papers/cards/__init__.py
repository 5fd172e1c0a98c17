"""Cards for windows and people."""
