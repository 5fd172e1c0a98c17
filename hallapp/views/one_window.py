"""One window a file: a second start raises the first and ends."""

import hashlib
from collections.abc import Callable

from PySide6.QtCore import QObject
from PySide6.QtNetwork import QLocalServer, QLocalSocket

_PATIENCE = 500  # ms


def door(place: str) -> str:
    """The name under which the window of a hall listens; one a person and a file."""
    return "hallapp-" + hashlib.sha256(place.encode()).hexdigest()[:24]


def raise_other(place: str) -> bool:
    """Ask the window that has this hall open to come forward; False if there is none."""
    socket = QLocalSocket()
    socket.connectToServer(door(place))
    if not socket.waitForConnected(_PATIENCE):
        return False
    socket.write(b"raise\n")
    socket.waitForBytesWritten(_PATIENCE)
    socket.disconnectFromServer()
    return True


class Listener(QObject):
    """Listens for second starts of one hall; `raised` is called for each."""

    def __init__(
        self, place: str, raised: Callable[[], None], parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._raised = raised
        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.newConnection.connect(self._hear)
        if not self._server.listen(door(place)):  # what a crashed window left behind
            QLocalServer.removeServer(door(place))
            self._server.listen(door(place))

    def close(self) -> None:
        """Stop listening."""
        self._server.close()

    def _hear(self) -> None:
        while (socket := self._server.nextPendingConnection()) is not None:
            socket.disconnected.connect(socket.deleteLater)
            self._raised()
