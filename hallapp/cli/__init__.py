"""The command line: a contract for scripts and checks (exit codes, one line an error, JSON)."""

from hallapp.cli.main import main

__all__ = ["main"]
