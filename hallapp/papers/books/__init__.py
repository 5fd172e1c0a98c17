"""Books: registers that are bound."""
