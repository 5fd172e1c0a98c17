"""The pages of the rail, in order; each module holds a class ``Page`` and is imported late."""

from hallapp.domain.rights import Right
from hallapp.views.page import PageEntry
from hallapp.wording import QT_TRANSLATE_NOOP

_OF_PEOPLE = (Right.ASSESS, Right.HANDLE)
"""How good somebody's work is, is for who assesses and for who leads the hall that day."""

PAGES = (
    PageEntry(key="today", icon="sun-horizon", title=QT_TRANSLATE_NOOP("Pages", "Today")),
    PageEntry(key="cases", icon="folder-open", title=QT_TRANSLATE_NOOP("Pages", "Cases")),
    PageEntry(key="windows", icon="storefront", title=QT_TRANSLATE_NOOP("Pages", "Windows")),
    PageEntry(
        key="registers",
        icon="notebook",
        title=QT_TRANSLATE_NOOP("Pages", "Registers"),
        rights=(Right.ENTRIES,),
    ),
    PageEntry(
        key="appraisal",
        icon="chat-centered-dots",
        title=QT_TRANSLATE_NOOP("Pages", "Appraisal"),
        rights=_OF_PEOPLE,
    ),
    PageEntry(
        key="stars", icon="star", title=QT_TRANSLATE_NOOP("Pages", "Stars"), rights=_OF_PEOPLE
    ),
    PageEntry(
        key="papers",
        icon="printer",
        title=QT_TRANSLATE_NOOP("Pages", "Print"),
        rights=(Right.PRINT,),
    ),
    PageEntry(key="figures", icon="chart-bar", title=QT_TRANSLATE_NOOP("Pages", "Figures")),
    PageEntry(key="calendar", icon="calendar-blank", title=QT_TRANSLATE_NOOP("Pages", "Calendar")),
    PageEntry(
        key="settings", icon="gear-six", title=QT_TRANSLATE_NOOP("Pages", "Settings"), at_foot=True
    ),
)
"""A page whose module is not built is not shown."""
