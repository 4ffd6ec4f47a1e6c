"""The one place where the simulator starts background tasks."""

import asyncio
from collections.abc import AsyncIterator, Coroutine
from contextlib import asynccontextmanager


@asynccontextmanager
async def alongside(work: Coroutine[None, None, None]) -> AsyncIterator[None]:
    """Runs ``work`` while the block runs; it is cancelled and waited for when the block is left.

    Raises:
        BaseException: What the work itself raised, unless the block raised before; never its being cancelled.
    """
    task = asyncio.create_task(work)
    try:
        yield
    finally:
        task.cancel()
        # Waiting this way lets our own cancellation through, but does not raise the task's.
        await asyncio.wait([task])
    if not task.cancelled() and (failure := task.exception()) is not None:
        raise failure
