"""Task scope: keeps tasks alive, reports failures, and ends all tasks."""

from __future__ import annotations

import asyncio
import gc

import pytest

from openobd_desktop.core.aio.tasks import TaskScope


def scope_with_failures() -> tuple[TaskScope, list[tuple[str, BaseException]]]:
    failures: list[tuple[str, BaseException]] = []
    return TaskScope(lambda name, error: failures.append((name, error))), failures


async def forever() -> None:
    await asyncio.Event().wait()


async def broken() -> None:
    raise ValueError("no")


async def test_a_failure_is_reported_with_the_tasks_name_and_leaves_its_siblings_running() -> None:
    scope, failures = scope_with_failures()
    scope.start(forever(), "sibling")
    failing = scope.start(broken(), "failing")
    await asyncio.wait([failing])
    assert [(name, str(error)) for name, error in failures] == [("failing", "no")]
    assert scope.names == ["sibling"]
    await scope.aclose()


async def test_a_task_without_other_references_survives_garbage_collection() -> None:
    scope, _ = scope_with_failures()
    done = asyncio.Event()

    async def work() -> None:
        await asyncio.sleep(0)
        done.set()

    scope.start(work(), "kept")
    gc.collect()
    await asyncio.wait_for(done.wait(), 5)
    await scope.aclose()


async def test_closing_cancels_each_task_and_waits_for_its_clean_up() -> None:
    scope, failures = scope_with_failures()
    cleaned: list[str] = []

    async def work(name: str) -> None:
        try:
            await forever()
        finally:
            await asyncio.sleep(0)
            cleaned.append(name)

    scope.start(work("a"), "a")
    scope.start(work("b"), "b")
    await asyncio.sleep(0)
    await scope.aclose()
    assert sorted(cleaned) == ["a", "b"]
    assert failures == []


async def test_work_started_after_closing_is_cancelled_at_once() -> None:
    scope, failures = scope_with_failures()
    await scope.aclose()
    late = scope.start(forever(), "late")
    with pytest.raises(asyncio.CancelledError):
        await late
    assert failures == []
