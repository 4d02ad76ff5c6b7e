"""The canvas under a real pointer: the point under it stays, panning ends, the rest is centred."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import (
    QColor,
    QImage,
    QNativeGestureEvent,
    QPixmap,
    QPointingDevice,
    QWheelEvent,
)
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop_app.places import RESOURCES
from desktop_app.state.full_pictures import Large
from desktop_app.ui.theme import Theme
from desktop_app.ui.viewer.canvas import Canvas

WIDTH, HEIGHT = 800, 600


@pytest.fixture
def theme(qapp: QApplication) -> Theme:
    """The dark theme."""
    theme = Theme(qapp, RESOURCES)
    theme.follow("dark")
    return theme


@pytest.fixture
def canvas(qtbot: QtBot, theme: Theme) -> Canvas:
    """A canvas on show, 800 by 600."""
    canvas = Canvas(theme)
    qtbot.addWidget(canvas)
    canvas.resize(WIDTH, HEIGHT)
    canvas.show()
    return canvas


def hang(canvas: Canvas, width: int, height: int, color: str = "red") -> None:
    """Show a picture of one colour in full."""
    pixmap = QPixmap(width, height)
    pixmap.fill(QColor(color))
    canvas.show_picture(QSize(width, height), None)
    canvas.set_large(Large(QSize(width, height), (pixmap,), is_complete=True))


def wheel(canvas: Canvas, at: QPointF, turned: int) -> None:
    """Turn the wheel over a point."""
    event = QWheelEvent(
        at,
        canvas.mapToGlobal(at),
        QPoint(),
        QPoint(0, turned),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(canvas, event)


def under(canvas: Canvas, at: QPointF) -> QPointF:
    """The point of the picture that is seen there, from 0 to 1."""
    rect: QRectF = canvas.picture_rect
    return QPointF((at.x() - rect.x()) / rect.width(), (at.y() - rect.y()) / rect.height())


def assert_near(first: QPointF, second: QPointF) -> None:
    assert abs(first.x() - second.x()) < 1e-6
    assert abs(first.y() - second.y()) < 1e-6


def test_a_large_picture_fits_and_a_small_one_is_not_enlarged(canvas: Canvas) -> None:
    hang(canvas, 4000, 1000)
    rect = canvas.picture_rect
    assert canvas.is_fit
    assert rect.width() == pytest.approx(WIDTH - 48)
    assert rect.height() == pytest.approx((WIDTH - 48) / 4)
    hang(canvas, 40, 20)
    assert canvas.picture_rect.size().toSize() == QSize(40, 20)
    assert canvas.picture_rect.center().x() == pytest.approx(WIDTH / 2)


@pytest.mark.parametrize("at", [QPointF(400, 288), QPointF(150, 500), QPointF(700, 60)])
def test_the_wheel_keeps_the_point_under_the_pointer(canvas: Canvas, at: QPointF) -> None:
    hang(canvas, 2000, 1500)
    canvas.zoom_to(1.0)
    before = under(canvas, at)
    for turned in (120, 120, 30, -120, 240):
        wheel(canvas, at, turned)
        assert_near(under(canvas, at), before)
    assert canvas.zoom > 1


def test_from_fit_the_wheel_goes_to_the_point_too(canvas: Canvas) -> None:
    hang(canvas, 2000, 1500)
    at = QPointF(500, 350)
    before = under(canvas, at)
    for _ in range(8):
        wheel(canvas, at, 120)
    assert_near(under(canvas, at), before)
    assert not canvas.is_fit


def test_zooming_ends_at_fit_and_at_thirty_two_times(canvas: Canvas) -> None:
    hang(canvas, 2000, 1500)
    fit = canvas.zoom
    for _ in range(60):
        wheel(canvas, QPointF(10, 10), 120)
    assert canvas.zoom == 32
    for _ in range(80):
        wheel(canvas, QPointF(10, 10), -120)
    assert canvas.zoom == pytest.approx(fit)
    assert canvas.is_fit


def test_a_pinch_zooms_at_its_middle(canvas: Canvas) -> None:
    hang(canvas, 2000, 1500)
    canvas.zoom_to(1.0)
    at = QPointF(300, 200)
    before = under(canvas, at)
    device = QPointingDevice.primaryPointingDevice()
    event = QNativeGestureEvent(
        Qt.NativeGestureType.ZoomNativeGesture, device, 2, at, at, at, 0.25, QPointF()
    )
    QApplication.sendEvent(canvas, event)
    assert canvas.zoom == pytest.approx(1.25)
    assert_near(under(canvas, at), before)


def test_dragging_pans_and_stops_at_the_edges(canvas: Canvas, qtbot: QtBot) -> None:
    hang(canvas, 2000, 1500)
    canvas.zoom_to(1.0)
    left = canvas.picture_rect.left()
    qtbot.mousePress(canvas, Qt.MouseButton.LeftButton, pos=QPoint(400, 300))
    qtbot.mouseMove(canvas, QPoint(350, 280))
    assert canvas.picture_rect.left() == pytest.approx(left - 50)
    assert canvas.cursor().shape() is Qt.CursorShape.ClosedHandCursor
    qtbot.mouseMove(canvas, QPoint(-9000, -9000))
    assert canvas.picture_rect.right() == pytest.approx(WIDTH)
    assert canvas.picture_rect.bottom() == pytest.approx(HEIGHT)
    qtbot.mouseMove(canvas, QPoint(9000, 9000))
    assert canvas.picture_rect.topLeft() == QPointF(0, 0)
    qtbot.mouseRelease(canvas, Qt.MouseButton.LeftButton)
    qtbot.mouseMove(canvas, QPoint(100, 100))
    assert canvas.picture_rect.topLeft() == QPointF(0, 0)


def test_a_picture_that_fits_cannot_be_dragged(canvas: Canvas, qtbot: QtBot) -> None:
    hang(canvas, 2000, 1500)
    rect = canvas.picture_rect
    qtbot.mousePress(canvas, Qt.MouseButton.LeftButton, pos=QPoint(400, 300))
    qtbot.mouseMove(canvas, QPoint(300, 200))
    assert canvas.picture_rect == rect


def test_a_double_click_toggles_fit_and_full_size(canvas: Canvas, qtbot: QtBot) -> None:
    hang(canvas, 2000, 1500)
    at = QPoint(500, 300)
    before = under(canvas, QPointF(at))
    qtbot.mouseDClick(canvas, Qt.MouseButton.LeftButton, pos=at)
    assert canvas.zoom == 1
    assert_near(under(canvas, QPointF(at)), before)
    qtbot.mouseDClick(canvas, Qt.MouseButton.LeftButton, pos=at)
    assert canvas.is_fit


def test_steps_pass_through_fit_and_full_size(canvas: Canvas) -> None:
    hang(canvas, 2000, 1500)
    seen = []
    canvas.zoom_to(4.0)
    while not canvas.is_fit:
        canvas.zoom_out()
        seen.append(canvas.zoom)
    assert 1 in seen
    assert seen == sorted(seen, reverse=True)
    canvas.zoom_in()
    assert not canvas.is_fit


def test_a_picture_that_fits_follows_the_size_and_a_zoomed_one_stays(canvas: Canvas) -> None:
    hang(canvas, 2000, 1500)
    canvas.resize(400, 300)
    assert canvas.is_fit
    assert canvas.picture_rect.width() <= 400
    canvas.zoom_to(1.0)
    canvas.resize(500, 400)
    assert canvas.zoom == 1


def test_nothing_jumps_when_better_copies_come(canvas: Canvas) -> None:
    preview = QPixmap(320, 240)
    preview.fill(QColor("red"))
    canvas.show_picture(QSize(2000, 1500), preview)
    rect = canvas.picture_rect
    assert canvas.grab().toImage().pixelColor(400, 300) == QColor("red")
    fit = QPixmap(752, 564)
    fit.fill(QColor("lime"))
    canvas.set_large(Large(QSize(2000, 1500), (fit,)))
    assert canvas.picture_rect == rect
    assert canvas.grab().toImage().pixelColor(400, 300) == QColor("lime")
    canvas.zoom_to(1.0, QPointF(100, 100))
    zoomed = canvas.picture_rect
    full = QPixmap(2000, 1500)
    full.fill(QColor("blue"))
    canvas.set_large(Large(QSize(2000, 1500), (fit, full), is_complete=True))
    assert canvas.picture_rect == zoomed
    assert canvas.grab().toImage().pixelColor(400, 300) == QColor("blue")


def test_pixels_are_crisp_above_four_hundred_percent(canvas: Canvas) -> None:
    image = QImage(100, 100, QImage.Format.Format_RGB32)
    image.fill(QColor("black"))
    for x in range(0, 100, 2):
        for y in range(100):
            image.setPixelColor(x, y, QColor("white"))
    canvas.show_picture(QSize(100, 100), None)
    canvas.set_large(Large(QSize(100, 100), (QPixmap.fromImage(image),), is_complete=True))

    def tones() -> set[str]:
        shot = canvas.grab().toImage()
        return {shot.pixelColor(x, 300).name() for x in range(380, 420)}

    canvas.zoom_to(8.0)
    assert tones() == {"#000000", "#ffffff"}
    canvas.zoom_to(3.0)
    assert len(tones()) > 2


def test_at_full_size_every_pixel_is_itself(canvas: Canvas) -> None:
    image = QImage(301, 201, QImage.Format.Format_RGB32)
    for x in range(301):
        for y in range(201):
            image.setPixelColor(x, y, QColor(x % 256, y % 256, (x * y) % 256))
    canvas.show_picture(QSize(301, 201), None)
    canvas.set_large(Large(QSize(301, 201), (QPixmap.fromImage(image),), is_complete=True))
    rect = canvas.picture_rect
    shot = canvas.grab().toImage()
    left, top = round(rect.left()), round(rect.top())
    for x, y in ((0, 100), (150, 0), (300, 100), (150, 200), (20, 20), (280, 190)):
        assert shot.pixelColor(left + x, top + y) == image.pixelColor(x, y)


def test_transparent_parts_show_squares(canvas: Canvas, theme: Theme) -> None:
    pixmap = QPixmap(400, 400)
    pixmap.fill(QColor(0, 0, 0, 0))
    canvas.show_picture(QSize(400, 400), None)
    canvas.set_large(Large(QSize(400, 400), (pixmap,), is_complete=True))
    shot = canvas.grab().toImage()
    tones = {shot.pixelColor(x, 300).name() for x in range(300, 400)}
    assert tones == {theme.color("field").name(), theme.color("control").name()}


def test_without_a_picture_it_is_an_empty_stage(canvas: Canvas, theme: Theme) -> None:
    canvas.clear()
    for act in (canvas.fit, canvas.zoom_in, canvas.zoom_out, canvas.toggle):
        act()
    wheel(canvas, QPointF(10, 10), 120)
    shot = canvas.grab().toImage()
    assert shot.pixelColor(400, 300) == theme.color("viewer")
    theme.follow("light")
    assert canvas.grab().toImage().pixelColor(400, 300) == theme.color("viewer")


def test_what_the_person_looks_at_is_told_and_another_canvas_can_follow(
    canvas: Canvas, qtbot: QtBot, theme: Theme
) -> None:
    other = Canvas(theme)
    qtbot.addWidget(other)
    other.resize(500, 700)
    other.show()
    canvas.looked.connect(other.look)
    hang(canvas, 2000, 1500)
    hang(other, 1000, 1500)
    wheel(canvas, QPointF(300, 200), 600)
    assert other.zoom / canvas.zoom == pytest.approx(fit_of(other) / fit_of(canvas))
    qtbot.mousePress(canvas, Qt.MouseButton.LeftButton, pos=QPoint(400, 300))
    qtbot.mouseMove(canvas, QPoint(340, 280))
    qtbot.mouseRelease(canvas, Qt.MouseButton.LeftButton)
    assert_near(middle_of(other), middle_of(canvas))
    canvas.fit()
    assert other.is_fit


def test_following_another_canvas_is_not_told_on(canvas: Canvas, qtbot: QtBot) -> None:
    hang(canvas, 2000, 1500)
    with qtbot.assertNotEmitted(canvas.looked):
        canvas.look(3.0, QPointF(0.25, 0.75))
    assert_near(middle_of(canvas), QPointF(0.25, 0.75))
    assert canvas.zoom == pytest.approx(3 * fit_of(canvas))


def test_what_cannot_be_followed_stops_at_the_picture_s_edge(canvas: Canvas) -> None:
    hang(canvas, 2000, 1500)
    canvas.look(2.0, QPointF(0, 0))
    assert canvas.picture_rect.topLeft() == QPointF(0, 0)
    canvas.look(10_000.0, QPointF(0.5, 0.5))
    assert canvas.zoom == 32
    canvas.clear()
    canvas.look(2.0, QPointF(0.5, 0.5))
    assert canvas.is_fit


def test_steps_of_the_keyboard_pan(canvas: Canvas) -> None:
    hang(canvas, 2000, 1500)
    rect = canvas.picture_rect
    canvas.pan(-1, 0)
    assert canvas.picture_rect == rect
    canvas.zoom_to(1.0)
    rect = canvas.picture_rect
    canvas.pan(-1, 1)
    assert canvas.picture_rect.topLeft() == rect.topLeft() + QPointF(-WIDTH / 8, HEIGHT / 8)


def test_a_picture_that_fits_is_dragged_out(canvas: Canvas, qtbot: QtBot) -> None:
    hang(canvas, 2000, 1500)
    qtbot.mousePress(canvas, Qt.MouseButton.LeftButton, pos=QPoint(400, 300))
    with qtbot.assertNotEmitted(canvas.dragged):
        qtbot.mouseMove(canvas, QPoint(402, 301))
    with qtbot.waitSignal(canvas.dragged):
        qtbot.mouseMove(canvas, QPoint(440, 330))
    with qtbot.assertNotEmitted(canvas.dragged):
        qtbot.mouseMove(canvas, QPoint(480, 360))


def test_beside_the_picture_nothing_is_dragged(canvas: Canvas, qtbot: QtBot) -> None:
    hang(canvas, 40, 20)
    qtbot.mousePress(canvas, Qt.MouseButton.LeftButton, pos=QPoint(100, 100))
    with qtbot.assertNotEmitted(canvas.dragged):
        qtbot.mouseMove(canvas, QPoint(200, 200))


def test_a_zoomed_picture_is_dragged_out_with_control_held(canvas: Canvas, qtbot: QtBot) -> None:
    hang(canvas, 2000, 1500)
    canvas.zoom_to(1.0)
    rect = canvas.picture_rect
    control = Qt.KeyboardModifier.ControlModifier
    qtbot.mousePress(canvas, Qt.MouseButton.LeftButton, control, QPoint(400, 300))
    with qtbot.waitSignal(canvas.dragged):
        qtbot.mouseMove(canvas, QPoint(440, 330))
    assert canvas.picture_rect == rect


def fit_of(canvas: Canvas) -> float:
    """The zoom at which its picture fits."""
    width = canvas.picture_rect.width() / canvas.zoom
    height = canvas.picture_rect.height() / canvas.zoom
    return min(canvas.box.width() / width, canvas.box.height() / height)


def middle_of(canvas: Canvas) -> QPointF:
    """The point of the picture in the middle of the room for it."""
    return under(canvas, QPointF(canvas.width() / 2, (canvas.height() - 24) / 2))
