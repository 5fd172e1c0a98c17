"""Search over the entries of all registers at once: numbers, words, pinyin initials."""

from sqlalchemy import Connection, text

from hallapp.records.search_index import entry_of, is_sqlite, quoted
from hallapp.records.tokens import query


def entries_found(connection: Connection, typed: str, limit: int) -> list[tuple[str, int]]:
    """Register and id of the newest entries that hold every word of what was typed."""
    phrases = [query(word) for word in typed.split()]
    if not phrases:
        return []
    if is_sqlite(connection):
        asked = "SELECT rowid FROM search_entry WHERE search_entry MATCH :match "
        match = " AND ".join(
            f'"{" ".join(_plain(each) for each in phrase)}"' + ("*" if prefix else "")
            for phrase, prefix in phrases
        )
        order = "ORDER BY rowid DESC LIMIT :most"
    else:
        asked = "SELECT id FROM search_entry WHERE tokens @@ CAST(:match AS tsquery) "
        match = " & ".join(
            "(" + " <-> ".join([*map(quoted, phrase[:-1]), quoted(phrase[-1]) + ending]) + ")"
            for phrase, prefix in phrases
            for ending in [":*" if prefix else ""]
        )
        order = "ORDER BY id DESC LIMIT :most"
    rows = connection.execute(text(asked + order), {"match": match, "most": limit})
    return [entry_of(key) for (key,) in rows]


def _plain(token: str) -> str:
    """A token between quotes: what is no letter stands in its full-width form already."""
    return token.replace('"', '""')
