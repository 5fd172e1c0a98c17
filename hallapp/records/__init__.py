"""SQLAlchemy: tables, steps, journal, undo, schema and backup."""
