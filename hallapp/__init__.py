"""服务大厅管家: the desktop program of one public service hall."""

__version__ = "0.1.0"
