"""Every action in the group where people would look for it, and what it is called there."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from desktop_app.ui import actions
from desktop_app.ui.facts import fill
from desktop_app.ui.remedies import QT_TRANSLATE_NOOP

RATIOS = tuple(row.id for row in actions.ratio_rows())
STARS = tuple(f"stars_{number}" for number in range(6))
#: Every action once.
GROUPS: tuple[tuple[str, tuple[str, ...]], ...] = (
    (
        QT_TRANSLATE_NOOP("Shortcuts", "Create"),
        (
            *("generate", "prompt", "models", "ratios", *RATIOS, "compare_models", "scores"),
            *("snippets", "shelf", "inspect_draft", "cancel", "cancel_all"),
        ),
    ),
    (
        QT_TRANSLATE_NOOP("Shortcuts", "Picture"),
        (
            *("open", "edit", "use_reference", "reuse_prompt", "reuse_all", "one_more", "compare"),
            *("show_race", "versions", "favourite", *STARS, "collect", "take_out", "tag"),
            *("copy_picture", "copy_prompt", "copy_path", "show_in_folder", "save", "save_as"),
            *("contact_sheet", "export", "shelve", "inspect", "locate", "forget_missing"),
            *("delete", "restore"),
        ),
    ),
    (
        QT_TRANSLATE_NOOP("Shortcuts", "Library"),
        (
            *("find", "gallery", "fold", "review", "slideshow", "new_collection", "import"),
            *("import_folder", "export_library", "check_library", "restore_backup"),
            *("empty_trash", "undo", "redo"),
        ),
    ),
    (
        QT_TRANSLATE_NOOP("Shortcuts", "Window"),
        ("panel", "regions", "full_screen", "menu", "settings", "shortcuts", "quit"),
    ),
)


def name_of(row: actions.Row) -> str:
    """What an action is called among others, without the sign that it asks for more."""
    if row.id in RATIOS:
        return fill(QCoreApplication.translate("Shortcuts", "Aspect ratio %1"), row.text)
    return actions.words(row.text).removesuffix("…")
