from tests.views.pages.conftest import clock, hall, page, picture_file, window

__all__ = ["clock", "hall", "page", "picture_file", "window"]
