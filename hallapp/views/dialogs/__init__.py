"""Dialogs: only for what needs several fields at once."""
