"""What was entered in feedback forms that were closed before they were sent."""

from __future__ import annotations

from openobd_desktop.records import Draft


class Drafts:
    """The drafts of this run, by session; an empty form leaves none."""

    def __init__(self) -> None:
        self._drafts: dict[str, Draft] = {}

    def of(self, session_id: str) -> Draft:
        """The draft of a session; an empty one if there is none."""
        return self._drafts.get(session_id, Draft())

    def keep(self, session_id: str, draft: Draft) -> None:
        """Keeps ``draft`` instead of the former one."""
        self._drafts[session_id] = draft
        if draft == Draft():
            self.forget(session_id)

    def forget(self, session_id: str) -> None:
        """Drops the draft, since the service has confirmed the form."""
        self._drafts.pop(session_id, None)
