"""Which libraries of the system Qt asks for, and how one that is missing is told."""

from __future__ import annotations

import pytest

from devtools import qt_libraries

LDD = """\
/somewhere/plugins/platforms/libqxcb.so:
\tlinux-vdso.so.1 (0x00007ffd)
\tlibxcb-cursor.so.0 => not found
\tlibGL.so.1 => not found
\tlibc.so.6 => /lib/x86_64-linux-gnu/libc.so.6 (0x00007f0a)
/somewhere/QtGui.abi3.so:
\tlibGL.so.1 => not found
\tlibglib-2.0.so.0 => not found
\tlibgthread-2.0.so.0 => not found
"""


@pytest.mark.parametrize(
    ("environment", "arguments", "platforms"),
    [
        ({"DISPLAY": ":0"}, [], {"xcb"}),
        ({"DISPLAY": ":0", "WAYLAND_DISPLAY": "wayland-0"}, [], {"xcb"}),
        ({"WAYLAND_DISPLAY": "wayland-0"}, ["--demo"], {"wayland"}),
        ({"DISPLAY": ":0", "QT_QPA_PLATFORM": "wayland;xcb"}, [], {"wayland"}),
        ({"DISPLAY": ":0", "QT_QPA_PLATFORM": "offscreen:size=9x9"}, [], {"offscreen"}),
        ({"DISPLAY": ":0"}, ["--self-test"], {"xcb"}),
        ({"DISPLAY": ":0"}, ["--version"], {"offscreen"}),
        ({}, ["--self-test"], {"offscreen"}),
    ],
)
def test_the_libraries_of_the_screen_that_is_there_are_looked_for(
    environment: dict[str, str],
    arguments: list[str],
    platforms: set[str],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"):
        monkeypatch.delenv(name, raising=False)
    for name, value in environment.items():
        monkeypatch.setenv(name, value)
    assert qt_libraries.platforms_for(arguments) == platforms


def test_missing_libraries_are_named_at_once_with_their_packages() -> None:
    missing = qt_libraries.not_found(LDD)
    assert missing == {
        "libxcb-cursor.so.0",
        "libGL.so.1",
        "libglib-2.0.so.0",
        "libgthread-2.0.so.0",
    }
    lacking, cure = qt_libraries.explain(missing).splitlines()
    assert lacking.startswith("Qt needs libGL.so.1, libglib-2.0.so.0, libgthread-2.0.so.0, libxcb")
    assert cure == "On Debian or Ubuntu: sudo apt install libgl1 libglib2.0-0 libxcb-cursor0"


def test_a_library_of_an_unknown_package_is_no_package_name() -> None:
    explained = qt_libraries.explain({"libGL.so.1", "libnew.so.9"})
    assert explained.endswith("apt install libgl1\nInstall the packages that hold libnew.so.9.")
    assert "apt install" not in qt_libraries.explain({"libnew.so.9"})
