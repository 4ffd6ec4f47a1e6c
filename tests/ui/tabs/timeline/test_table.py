"""The timeline as rows: each event says its meaning in its text."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from openobd_desktop.domain.journal import EventKind, SessionEvent
from openobd_desktop.ui.common.labels import event_label
from openobd_desktop.ui.tabs.timeline.table import TimelineColumn, event_row, timeline_headers

pytestmark = pytest.mark.usefixtures("qapp")

AT = 1_790_000_000.0


def test_each_column_has_a_header() -> None:
    assert timeline_headers() == ("Time", "Event", "Details")
    assert len(timeline_headers()) == len(TimelineColumn)


def test_a_row_tells_local_time_event_and_details() -> None:
    local = datetime.fromtimestamp(AT, UTC).astimezone()
    row = event_row(SessionEvent(AT, EventKind.LINE_LOST, "The line went silent."))
    assert row == (f"{local:%H:%M:%S}", "Connection to the service lost", "The line went silent.")


@pytest.mark.parametrize("kind", list(EventKind))
def test_every_kind_of_event_has_words(kind: EventKind) -> None:
    assert event_row(SessionEvent(AT, kind, ""))[TimelineColumn.EVENT] == event_label(kind)
