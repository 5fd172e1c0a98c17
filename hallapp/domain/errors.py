"""The two kinds of failure: the world says no, or the store cannot be used; the rest are bugs."""

from datetime import date


class Refused(Exception):  # noqa: N818 (it is a refusal, not an error of ours)
    """The world said no: bad input, a missing calendar year, a glyph that no face can write.

    `sentence` is an English source text marked with ``QT_TRANSLATE_NOOP("Refused", …)``: what is
    wrong and what to do, with ``{name}`` places for `values`. `field` names the field at fault.
    """

    def __init__(self, sentence: str, /, *, field: str = "", **values: object) -> None:
        super().__init__(sentence, field, values)
        self.sentence = sentence
        self.field = field
        self.values = values

    def __str__(self) -> str:
        return self.sentence.format(**self.values) if self.values else self.sentence


class StoreTrouble(Exception):  # noqa: N818
    """The store cannot be used (full, locked, damaged, foreign, newer): says what was not changed.

    `sentence` is marked with ``QT_TRANSLATE_NOOP("StoreTrouble", …)``.
    """

    def __init__(self, sentence: str, /, **values: object) -> None:
        super().__init__(sentence, values)
        self.sentence = sentence
        self.values = values

    def __str__(self) -> str:
        return self.sentence.format(**self.values) if self.values else self.sentence


Moment = date
"""An instant or, where only the day is known, a day: ``datetime`` is a ``date``, so ask
``isinstance(moment, datetime)``. Naive local time of the hall."""
