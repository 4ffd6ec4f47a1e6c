"""A window with one table that shows a list of sessions from a server in the same process, using the libraries alone.

It does what the program does when its demo starts, but without the program, which cannot be faster than this.
"""

from __future__ import annotations

import asyncio
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QApplication, QMainWindow, QTableView

ROWS = 40
PATH = "/jifeline.networks.remoteconnect.sessionController/getSessionList"
Index = QModelIndex | QPersistentModelIndex


class _Table(QTableView):
    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's own name
        super().paintEvent(event)
        print("listed" if self.model().rowCount() else "painted", flush=True)


class _Model(QAbstractTableModel):
    rows: tuple[tuple[str, ...], ...] = ()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008, N802
        return len(self.rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008, N802
        return 4

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> str | None:
        return self.rows[index.row()][index.column()] if role == Qt.ItemDataRole.DisplayRole else None


async def _list(model: _Model) -> None:
    import grpc.aio

    from openobd_desktop.protocol.common_pb2 import EmptyMessage
    from openobd_desktop.protocol.session_controller_pb2 import SessionInfo, SessionInfoList

    async def answer(_request: Any, _context: Any) -> SessionInfoList:
        return SessionInfoList(
            sessions=[SessionInfo(id=str(n), state="available", grpc_endpoint="127.0.0.1") for n in range(ROWS)]
        )

    handler = grpc.unary_unary_rpc_method_handler(answer, EmptyMessage.FromString, SessionInfoList.SerializeToString)
    service, _, method = PATH[1:].partition("/")
    server = grpc.aio.server()
    server.add_generic_rpc_handlers((grpc.method_handlers_generic_handler(service, {method: handler}),))
    port = server.add_insecure_port("127.0.0.1:0")
    await server.start()
    async with grpc.aio.insecure_channel(f"127.0.0.1:{port}") as channel:
        call = channel.unary_unary(PATH, EmptyMessage.SerializeToString, SessionInfoList.FromString)
        sessions = (await call(EmptyMessage())).sessions
    model.beginResetModel()
    model.rows = tuple((one.id, one.state, one.created_at, one.grpc_endpoint) for one in sessions)
    model.endResetModel()
    await asyncio.Event().wait()


def main() -> None:
    """Shows the window at once, and the list once it has been fetched."""
    application = QApplication([])
    window, table, model = QMainWindow(), _Table(), _Model()
    table.setModel(model)
    window.setCentralWidget(table)
    window.resize(1280, 800)
    window.show()
    from qasync import QEventLoop

    with asyncio.Runner(loop_factory=lambda: QEventLoop(application)) as runner:
        runner.run(_list(model))


if __name__ == "__main__":
    main()
