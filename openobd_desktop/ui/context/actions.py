"""User commands, which run as tasks."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Coroutine
from typing import Any, Generic, TypeVar

from msgspec import Struct
from PySide6.QtCore import QObject
from shiboken6 import isValid

from openobd_desktop.core.aio.tasks import TaskScope
from openobd_desktop.errors import OpenObdError
from openobd_desktop.ui.widgets.busy_button import BusyButton

T = TypeVar("T")
Retry = Callable[[], None]


class _Action(Struct, Generic[T], frozen=True, eq=False):
    command: Callable[..., Coroutine[Any, Any, T]]
    args: tuple[object, ...]
    owner: QObject
    busy: BusyButton | None
    then: Callable[[T], None] | None
    failed: Callable[[OpenObdError], None] | None
    retry: bool
    outlives: bool

    async def run(self) -> T | OpenObdError:
        try:
            return await self.command(*self.args)
        except OpenObdError as error:
            return error

    def set_busy(self, busy: bool) -> None:
        if self.busy is not None and isValid(self.busy):
            self.busy.set_busy(busy)


class Actions:
    """Runs the user's commands as tasks in the task scope.

    ``run`` takes a coroutine function and its arguments rather than a coroutine, so that it can call the function again
    for a retry. An ``OpenObdError`` is passed to ``on_error``, together with a retry function if a retry is safe. A
    cancellation is ignored. Any other exception makes the task fail, and the task scope passes it to the crash
    reporter.
    """

    def __init__(self, scope: TaskScope, on_error: Callable[[OpenObdError, Retry | None], None]) -> None:
        self._scope = scope
        self._on_error = on_error

    def run(
        self,
        command: Callable[..., Coroutine[Any, Any, T]],
        *args: object,
        owner: QObject,
        busy: BusyButton | None = None,
        then: Callable[[T], None] | None = None,
        failed: Callable[[OpenObdError], None] | None = None,
        retry: bool = True,
        outlives: bool = False,
    ) -> asyncio.Future[T | OpenObdError] | None:
        """Starts ``command(*args)``; does nothing while the button ``busy`` is busy, for example on a double click.

        Args:
            command: A coroutine function of the core.
            *args: The arguments of the function.
            owner: The page or dialog that starts the command; destroying it cancels the task. A command that outlives
                all windows is owned by the message board.
            busy: The button to disable until the outcome is known.
            then: Function that is called with the result, unless the owner has been destroyed.
            failed: Function that is called with an ``OpenObdError`` instead of ``on_error``, unless the owner has been
                destroyed.
            retry: Whether a retry may be offered; False for commands that must not be run twice by accident.
            outlives: Whether the command continues even if its owner is destroyed, since it changes something that the
                user relies on. An error is then passed to ``on_error``.
        """
        if busy is not None and busy.busy:
            return None
        return self._start(_Action(command, args, owner, busy, then, failed, retry, outlives))

    def _start(self, action: _Action[T]) -> asyncio.Future[T | OpenObdError]:
        action.set_busy(True)
        here = isValid(action.owner)
        owner = action.owner.objectName() if here else "a former window"
        task = self._scope.start(action.run(), f"{getattr(action.command, '__name__', 'action')} for {owner}")
        tie = action.owner.destroyed.connect(lambda: task.cancel()) if here and not action.outlives else None
        task.add_done_callback(lambda done: self._on_done(done, action, tie))
        return task

    def _on_done(self, task: asyncio.Future[T | OpenObdError], action: _Action[T], tie: Any) -> None:
        here = isValid(action.owner)
        if here and tie is not None:
            QObject.disconnect(tie)
        action.set_busy(False)
        if task.cancelled() or task.exception() is not None:
            return
        outcome = task.result()
        if not isinstance(outcome, OpenObdError):
            if action.then is not None and here:
                action.then(outcome)
        elif action.failed is not None and here:
            action.failed(outcome)
        else:
            self._on_error(outcome, self._retry(action) if action.retry and outcome.retryable else None)

    def _retry(self, action: _Action[T]) -> Retry:
        def again() -> None:
            # The message with the retry button outlives the owner if the window is rebuilt.
            self._start(action)

        return again
