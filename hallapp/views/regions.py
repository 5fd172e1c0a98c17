"""F6 goes round the regions of the window: search, the page's own, the rail."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget


def go_round(regions: Sequence[QWidget], focused: QWidget | None, step: int) -> None:
    """Put the focus into the next region (`step` 1) or the one before (-1)."""
    at = next(
        (n for n, region in enumerate(regions) if _holds(region, focused)), -1 if step > 0 else 0
    )
    target = regions[(at + step) % len(regions)]
    if target.focusPolicy() is Qt.FocusPolicy.NoFocus:
        reachable = (child for child in target.findChildren(QWidget) if _can_focus(child))
        target = next(reachable, target)
    target.setFocus(Qt.FocusReason.TabFocusReason)


def _holds(region: QWidget, focused: QWidget | None) -> bool:
    return focused is not None and (region is focused or region.isAncestorOf(focused))


def _can_focus(widget: QWidget) -> bool:
    return (
        widget.isVisible()
        and widget.isEnabled()
        and bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus)
    )
