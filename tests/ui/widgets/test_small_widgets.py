"""Meter, icon, badge and card repaint only if their content differs."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from openobd_desktop.ui.look.resources import tinted
from openobd_desktop.ui.look.text import Text
from openobd_desktop.ui.look.theme import Tone, background, foreground
from openobd_desktop.ui.widgets.badge import Badge, Icon, set_style
from openobd_desktop.ui.widgets.busy_button import FoldButton
from openobd_desktop.ui.widgets.dialog import LEAST, FittedScrollArea, wanted_height
from openobd_desktop.ui.widgets.stat_card import Meter, StatCard
from tests.ui.ui_env import EventSpy, text_of


def placed(widget: QWidget, stage: QWidget, width: int = 200, height: int = 40) -> None:
    widget.setParent(stage)
    widget.resize(width, height)
    widget.show()
    QApplication.sendPostedEvents()


def colour_at(widget: QWidget, x: int, y: int) -> QColor:
    return widget.grab().toImage().pixelColor(x, y)


@pytest.mark.parametrize(("given", "shown"), [(-1.0, 0.0), (0.4, 0.4), (7.0, 1.0)])
def test_a_meter_limits_its_share_to_0_to_1(stage: QWidget, given: float, shown: float) -> None:
    meter = Meter(stage)
    meter.show_share(given, Tone.WARN)
    assert meter.share == shown
    assert meter.tone is Tone.WARN


def test_a_meter_is_filled_to_its_share_in_its_tone(stage: QWidget) -> None:
    meter = Meter()
    placed(meter, stage)
    meter.show_share(0.5, Tone.BAD)
    middle = meter.height() // 2
    assert colour_at(meter, 50, middle) == foreground(Tone.BAD, meter.palette())
    assert colour_at(meter, 150, middle) == background(Tone.NEUTRAL, meter.palette())


def test_a_meter_is_filled_in_the_reading_direction(stage: QWidget) -> None:
    meter = Meter()
    placed(meter, stage)
    meter.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    meter.show_share(0.5, Tone.BAD)
    middle = meter.height() // 2
    assert colour_at(meter, 150, middle) == foreground(Tone.BAD, meter.palette())
    assert colour_at(meter, 50, middle) == background(Tone.NEUTRAL, meter.palette())


def test_a_meter_shows_its_marks(stage: QWidget) -> None:
    meter = Meter()
    placed(meter, stage, 200, 4)
    before = colour_at(meter, 100, 2)
    meter.mark(0.5)
    assert colour_at(meter, 100, 2) == meter.palette().windowText().color()
    assert colour_at(meter, 110, 2) == before


def test_a_meter_is_painted_again_only_when_a_pixel_differs(stage: QWidget) -> None:
    meter = Meter()
    placed(meter, stage)
    meter.show_share(0.5, Tone.GOOD)
    meter.repaint()
    updates = EventSpy(QEvent.Type.Paint, meter)
    meter.show_share(0.5001, Tone.GOOD)
    QApplication.sendPostedEvents()
    assert len(updates.seen) == 0
    meter.show_share(0.5001, Tone.BAD)
    QApplication.sendPostedEvents()
    assert len(updates.seen) == 1
    meter.show_share(0.8, Tone.BAD)
    QApplication.sendPostedEvents()
    assert len(updates.seen) == 2


def test_an_icon_is_painted_only_when_it_changes(stage: QWidget) -> None:
    icon = Icon("check", Tone.GOOD)
    placed(icon, stage)
    empty = Icon()
    placed(empty, stage)
    assert icon.grab().toImage() != empty.grab().toImage()
    icon.repaint()
    updates = EventSpy(QEvent.Type.Paint, icon)
    icon.show_icon("check", Tone.GOOD)
    QApplication.sendPostedEvents()
    assert len(updates.seen) == 0
    icon.show_icon("error", Tone.BAD)
    QApplication.sendPostedEvents()
    assert len(updates.seen) == 1
    assert icon.icon == "error"


def test_a_missing_icon_raises_an_error(stage: QWidget) -> None:
    with pytest.raises(FileNotFoundError):
        tinted("no-such-icon", QColor("red"), 16)


def test_a_badge_shows_its_state_as_text_and_style(stage: QWidget) -> None:
    badge = Badge("someState", stage)
    badge.show_state("error", Tone.BAD, "lost")
    assert text_of(badge, "someState") == "lost"
    assert badge.findChildren(Text)[0].property("role") == "badge-bad"
    assert badge.findChildren(Icon)[0].icon == "error"


def test_a_card_marks_warnings_by_style_and_icon(stage: QWidget) -> None:
    card = StatCard("Running time", value="age", below="left", parent=stage)
    icon = card.findChildren(Icon)[0]
    card.show_tone(Tone.INFO)
    assert (card.value.property("role"), icon.icon) == ("heading", "")
    card.show_tone(Tone.WARN)
    assert (card.value.property("role"), icon.icon) == ("heading-warn", "warning")
    card.show_tone(Tone.BAD)
    assert (card.value.property("role"), icon.icon) == ("heading-bad", "error")


def test_a_card_keeps_its_size_with_any_text(stage: QWidget) -> None:
    card = StatCard("Running time", value="age", below="left", parent=stage)
    before = card.sizeHint()
    card.value.setText("a very long value that nobody expected here")
    card.below.setText("and more of it")
    assert card.sizeHint() == before


def test_a_style_is_applied_at_once_and_removed_again(stage: QWidget) -> None:
    stage.setStyleSheet('QLabel[role="heading"] { font-size: 40px; }')
    label = Text("words", stage)
    label.ensurePolished()
    set_style(label, "role", "heading")
    assert label.font().pixelSize() == 40
    set_style(label, "role", "normal")
    assert label.font().pixelSize() != 40


def test_a_scroll_area_requires_the_height_of_its_content(stage: QWidget) -> None:
    content = QWidget()
    layout = QVBoxLayout(content)
    layout.addWidget(Text("words " * 80, wrap=True))
    area = FittedScrollArea(content, stage)
    assert area.hasHeightForWidth()
    assert area.heightForWidth(300) == layout.totalHeightForWidth(300)
    assert area.heightForWidth(300) > area.heightForWidth(900)
    assert area.minimumSizeHint().height() == LEAST


def test_a_scroll_area_with_a_bar_requires_the_height_without_the_bar(stage: QWidget) -> None:
    content = QWidget()
    layout = QVBoxLayout(content)
    layout.addWidget(Text("words " * 80, wrap=True))
    area = FittedScrollArea(content, stage)
    area.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
    placed(area, stage, 300, 80)
    bar = area.verticalScrollBar().width()
    assert bar > 0
    assert area.heightForWidth(300) == layout.totalHeightForWidth(300 - bar)


def test_a_layout_without_wrapping_texts_needs_its_own_height(stage: QWidget) -> None:
    content = QWidget(stage)
    layout = QVBoxLayout(content)
    layout.addWidget(Text("one line"))
    assert wanted_height(layout, 50) == wanted_height(layout, 500) == layout.totalSizeHint().height()


def test_a_fold_button_shows_by_its_arrow_whether_its_part_is_open(stage: QWidget) -> None:
    fold, part = FoldButton("Details", stage), QWidget(stage)
    part.hide()
    fold.toggled.connect(part.setVisible)
    closed = fold.grab().toImage()
    fold.click()
    assert not part.isHidden()
    assert fold.grab().toImage() != closed
    fold.click()
    assert part.isHidden()
    assert fold.grab().toImage() == closed
