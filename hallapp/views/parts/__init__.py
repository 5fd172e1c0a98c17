"""The small parts of the window, one subject a module (picture 13).

Everything here paints with ``look.tones()`` and ``look.sizes()``, carries an accessible name and
can be reached by keyboard. Labels are ``Words``, buttons come from ``buttons``.
"""
