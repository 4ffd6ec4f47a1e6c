"""The latency in figures, a row for each span of time."""

from __future__ import annotations

from PySide6.QtWidgets import QGridLayout, QWidget

from openobd_desktop.core.session.connection_trend import SPANS, UNHEALTHY_SHARE, Figures, Trend
from openobd_desktop.ui.common.times import duration
from openobd_desktop.ui.common.translate import translator
from openobd_desktop.ui.look.text import Text
from openobd_desktop.ui.widgets.badge import set_role
from openobd_desktop.ui.widgets.stat_card import steady

_tr = translator("ReadingsPanel")
_COLUMNS = ("Minimum", "Median", "Maximum", "Slow")
_WIDTHS = (66, 60, 60, 60, 78)
"""Least pixels of the columns; figures that change move nothing."""
MOST_WIDTH = 420


class ConnectionFigures(QWidget):
    """Minimum, median, maximum and the share of slow readings of ten seconds, a minute and ten minutes."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._cells = {
            (span, column): steady(Text("—", name=f"trend{column}{span:.0f}")) for span in SPANS for column in _COLUMNS
        }
        self.setMaximumWidth(MOST_WIDTH)
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(8)
        grid.setVerticalSpacing(4)
        for column, width in enumerate(_WIDTHS):
            grid.setColumnMinimumWidth(column, width)
        grid.setColumnStretch(0, _WIDTHS[0])
        titles = (_tr("Minimum"), _tr("Median"), _tr("Maximum"), _tr("Over 500 ms"))
        for column, title in enumerate(titles, 1):
            grid.addWidget(steady(Text(title, role="caption")), 0, column)
            grid.setColumnStretch(column, _WIDTHS[column])
        for row, span in enumerate(SPANS, 1):
            caption = _tr("Last {span}").format(span=duration(span))
            grid.addWidget(Text(caption, role="caption"), row, 0)
            for column, name in enumerate(_COLUMNS, 1):
                grid.addWidget(self._cells[span, name], row, column)
        grid.setRowStretch(len(SPANS) + 1, 1)

    def refresh(self, trend: Trend) -> None:
        """Shows the figures of now."""
        for span in SPANS:
            self._show(span, trend.figures(span))

    def _show(self, span: float, figures: Figures) -> None:
        values = (figures.minimum_ms, figures.median_ms, figures.maximum_ms)
        for column, value in zip(_COLUMNS, values, strict=False):
            text = "—" if value is None else _tr("{latency} ms").format(latency=value)
            self._cells[span, column].setText(text)
        share = self._cells[span, "Slow"]
        told = figures.median_ms is not None
        share.setText(_tr("{share} %").format(share=round(100 * figures.slow_share)) if told else "—")
        set_role(share, "warn" if figures.slow_share >= UNHEALTHY_SHARE else "normal")
