"""The sidebar entry of an open session, and the banner."""

from __future__ import annotations

from msgspec.structs import replace
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from openobd_desktop.ui.look.text import Text
from openobd_desktop.ui.look.theme import Tone
from openobd_desktop.ui.widgets.badge import Icon
from openobd_desktop.ui.widgets.notice import Banner
from openobd_desktop.ui.window.sidebar_entry import EntryTexts, SessionEntryButton
from tests.ui.ui_env import text_of

WORDS = EntryTexts(
    "Ticket 7848095", "active", "12 min", Tone.GOOD, "connection: healthy", "healthy", vehicle="VW Golf VII"
)


def _glyph(entry: SessionEntryButton) -> str:
    icon = entry.findChild(Icon)
    assert icon is not None
    return icon.icon


def test_an_entry_shows_ticket_state_and_age_and_is_named_after_its_ticket(qtbot: QtBot) -> None:
    entry = SessionEntryButton()
    qtbot.addWidget(entry)
    entry.set_texts(WORDS)
    assert [label.text() for label in entry.findChildren(QLabel)] == [
        "Ticket 7848095",
        "12 min",
        "VW Golf VII",
        "active",
        "healthy",
    ]
    assert entry.accessibleName() == "Ticket 7848095"
    assert entry.accessibleDescription() == "VW Golf VII; active · 12 min; connection: healthy"
    assert entry.toolTip() == entry.accessibleDescription()


def test_the_dot_has_another_shape_for_each_tone_that_matters(qtbot: QtBot) -> None:
    entry = SessionEntryButton()
    qtbot.addWidget(entry)
    shapes = []
    for tone in (Tone.GOOD, Tone.WARN, Tone.BAD):
        entry.set_texts(replace(WORDS, tone=tone))
        shapes.append(_glyph(entry))
    assert len(set(shapes)) == 3


def test_without_an_age_there_is_no_lonely_separator(qtbot: QtBot) -> None:
    entry = SessionEntryButton()
    qtbot.addWidget(entry)
    entry.set_texts(replace(WORDS, age=""))
    assert [label.text() for label in entry.findChildren(QLabel)] == [
        "Ticket 7848095",
        "",
        "VW Golf VII",
        "active",
        "healthy",
    ]


def test_the_age_is_highlighted_near_its_limit(qtbot: QtBot) -> None:
    entry = SessionEntryButton()
    qtbot.addWidget(entry)
    for tone, role in ((Tone.INFO, "caption"), (Tone.WARN, "warn"), (Tone.BAD, "bad")):
        entry.set_texts(replace(WORDS, age_tone=tone))
        age = next(label for label in entry.findChildren(QLabel) if label.text() == "12 min")
        assert age.property("role") == role


def test_a_session_that_has_ended_has_no_dot(qtbot: QtBot) -> None:
    entry = SessionEntryButton()
    qtbot.addWidget(entry)
    entry.set_texts(replace(WORDS, mark=""))
    assert _glyph(entry) == ""


def test_a_long_ticket_takes_no_room_from_age_and_health(qtbot: QtBot) -> None:
    entry = SessionEntryButton()
    qtbot.addWidget(entry)
    entry.set_texts(replace(WORDS, ticket="Ticket " + "W" * 300))
    entry.resize(190, 50)
    entry.show()
    for label in entry.findChildren(QLabel):
        assert entry.rect().contains(label.geometry())
    assert entry.grab().width() == 190


def test_a_banner_is_hidden_until_its_condition_holds_and_its_text_is_a_label(qtbot: QtBot) -> None:
    banner = Banner("Demo: nothing is real.", name="demoBanner", icon="demo", tone=Tone.INFO)
    qtbot.addWidget(banner)
    assert banner.isHidden()
    assert text_of(banner, "demoBanner") == "Demo: nothing is real."


def test_two_sessions_on_one_ticket_are_told_apart_although_their_titles_do_not_fit(qtbot: QtBot) -> None:
    pictures = []
    for end in ("1a2b", "3c4d"):
        entry = SessionEntryButton()
        qtbot.addWidget(entry)
        entry.set_texts(replace(WORDS, ticket=f"Ticket 7848095784809578480957848095 …{end}"))
        entry.resize(176, 64)
        entry.show()
        label = entry.findChildren(Text)[0]
        assert label.is_cut
        pictures.append(label.grab().toImage())
    assert pictures[0] != pictures[1]
