"""Started by test_no_network: uses the window and prints which sockets to the internet it had."""

import os
import socket
import sys
from contextlib import suppress
from pathlib import Path
from typing import Any

INTERNET = {socket.AF_INET, socket.AF_INET6}
ASKS = {"socket.getaddrinfo", "socket.gethostbyname", "socket.gethostbyaddr"}
REACHES = {"socket.connect", "socket.bind", "socket.sendto"}
heard: list[str] = []


def hook(event: str, arguments: Any) -> None:
    if event == "socket.__new__":
        is_meant = arguments[1] in INTERNET
    else:
        told = arguments[1] if len(arguments) > 1 else None
        is_meant = event in ASKS or (event in REACHES and isinstance(told, tuple))
    if is_meant:
        heard.append(event)


sys.addaudithook(hook)


def held() -> list[str]:
    """Internet sockets that this process has open, by the kernel's own account."""
    own: set[str] = set()
    for descriptor in Path("/proc/self/fd").glob("*"):
        with suppress(OSError):
            own.add(str(descriptor.readlink()))
    return [
        file.name
        for file in Path("/proc/self/net").glob("[turd]*")
        if file.name in {"tcp", "tcp6", "udp", "udp6", "raw", "raw6"}
        for line in file.read_text().splitlines()[1:]
        if f"socket:[{line.split()[9]}]" in own
    ]


seen: list[str] = []
if sys.argv[1] == "tested":
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as opened:
        opened.bind(("127.0.0.1", 0))
        seen += held()
else:
    from datetime import datetime

    from PySide6.QtTest import QTest

    from hallapp.actions import imports
    from hallapp.app import Program, application
    from hallapp.desk.prints import render
    from hallapp.domain.imports import ParsedRow

    program = Program(application(), sys.argv[2], lambda: datetime(2026, 3, 2, 9, 5))
    program.start()
    window = program.window

    def wait(done: Any) -> None:
        for _ in range(600):
            if done():
                return
            QTest.qWait(50)
        raise SystemExit("the window did not come up")

    wait(lambda: window.hall is not None and window.stack.present is not None)
    for key in window.stack.entries:
        window.open_page(key)
        QTest.qWait(20)
        seen += held()
    window.open_help()
    QTest.qWait(50)
    row = ParsedRow(2, {"day": datetime(2026, 3, 2).date(), "window": "7", "accepted": 3})
    assert imports.apply(window.hall, "daycounts", [row]).imported == 1
    assert render(window.hall, "slogan", {}).pdf.startswith(b"%PDF")
    seen += held()
    window.close()
    QTest.qWait(50)
    seen += held()
sys.stdout.write(str(sorted({*heard, *seen})))
sys.stdout.flush()
os._exit(0)
