"""Qt: windows, pages and dialogs."""
