"""What a look at the library has found, in plain words, and what can be done about it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QLocale

from desktop_app.core.records import Picture
from desktop_app.state.upkeep import Part, Progress, Report, Use
from desktop_app.ui.facts import fill, moment


class Fix(StrEnum):
    """What the person can ask for."""

    FIND_AGAIN = "find_again"
    LOOK_ELSEWHERE = "look_elsewhere"
    FORGET = "forget"
    ADOPT = "adopt"
    ACCEPT = "accept"
    WRITE_RECIPES = "write_recipes"
    REBUILD = "rebuild"
    BACKUPS = "backups"
    OPEN_FOLDER = "open_folder"
    SHOW = "show"  # one picture, on the wall


@dataclass(frozen=True, slots=True, kw_only=True)
class Line:
    """One of the things found; what it is about can be shown."""

    text: str
    detail: str = ""
    picture: Picture | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Group:
    """Things of one kind: what is the matter, and at most three ways to go on."""

    name: str
    icon: str
    title: str
    text: str
    lines: tuple[Line, ...] = ()
    fixes: tuple[tuple[Fix, str], ...] = ()  # the first is the button of the group
    is_calm: bool = False  # nothing needs a decision
    folder: Path | None = None


def _tr(text: str) -> str:
    return QCoreApplication.translate("Check", text)


def _many(one: str, many: str, count: int) -> str:
    """One thing, or so many."""
    return _tr(one) if count == 1 else QCoreApplication.translate("Check", many, "", count)


def figure(number: int) -> str:
    """A number as the person writes it."""
    return QLocale().toString(number)


def progress_words(progress: Progress) -> str:
    """What is being looked at."""
    match progress.part:
        case Part.DATABASE:
            return _tr("Reading the list…")
        case Part.FILES:
            text = _tr("Comparing names and sizes: %1 of %2")
        case Part.CONTENT:
            text = _tr("Reading every file: %1 of %2")
        case Part.MOVED:
            return fill(_tr("Looking for moved files: %1 looked at"), figure(progress.done))
        case Part.SIZES:
            return _tr("Adding up the space used…")
    return fill(text, figure(progress.done), figure(max(progress.total, progress.done)))


def verdict(report: Report, *, is_untouched: bool = True) -> tuple[str, str]:
    """The whole report in a sentence, and what was looked at."""
    how = (
        _tr("Every file was read.") if report.is_thorough else _tr("Names and sizes were compared.")
    )
    if is_untouched:
        how += " " + _tr("Nothing was changed.")
    if report.damage:
        return _tr("The library's list is damaged."), _tr(
            "The files of your pictures are not touched."
        )
    if report.is_sound and report.pictures == 0:
        return _tr("All is well: the library is empty."), how
    if report.is_sound:
        one, many = "All is well: one picture, and its file is there.", _ALL_THERE
        return _many(one, many, report.pictures), how
    count = sum(not group.is_calm for group in groups(report))
    return _many("One thing to decide.", "%Ln things to decide.", count), how


_ALL_THERE = "All is well: %Ln pictures, every file is there."


def groups(report: Report) -> list[Group]:
    """What was found, the most urgent first; nothing for what is as it should be."""
    return list(_groups(report))


def _groups(report: Report) -> Iterator[Group]:
    if report.damage:
        yield Group(
            name="damage",
            icon="database",
            title=_tr("The list is damaged"),
            text=_tr(
                "Go back to a backup: pictures made since then are read from their files,"
                " and the damaged list is kept aside."
            ),
            lines=tuple(Line(text=one) for one in report.damage),
            fixes=((Fix.BACKUPS, _tr("Backups…")),),
        )
    if report.missing:
        yield Group(
            name="missing",
            icon="image-off",
            title=_many("One file is missing", "%Ln files are missing", len(report.missing)),
            text=_tr(
                "Moved, renamed or deleted outside Pictor, which can look for the content"
                " elsewhere in the library."
            ),
            lines=tuple(map(_of_picture, report.missing)),
            fixes=(
                (Fix.FIND_AGAIN, _tr("Find again")),
                (Fix.LOOK_ELSEWHERE, _tr("Look in a folder…")),
                (Fix.FORGET, _tr("Remove from the library…")),
            ),
        )
    if report.changed:
        yield Group(
            name="changed",
            icon="file-pen",
            title=_many("One file has changed", "%Ln files have changed", len(report.changed)),
            text=_tr(
                "The content isn't what was saved. If you changed it yourself, keep it that way."
            ),
            lines=tuple(_of_picture(one.picture) for one in report.changed),
            fixes=((Fix.ACCEPT, _many("Keep as it is", "Keep as they are", len(report.changed))),),
        )
    if report.orphans:
        yield from _orphans(report)
    if report.bare:
        yield Group(
            name="bare",
            icon="file-text",
            title=_many(
                "One picture has no recipe beside it",
                "%Ln pictures have no recipe beside them",
                len(report.bare),
            ),
            text=_tr("What the list knows can be written again."),
            lines=tuple(map(_of_picture, report.bare)),
            fixes=((Fix.WRITE_RECIPES, _many("Write recipe", "Write recipes", len(report.bare))),),
        )
    if not report.is_index_whole:
        yield Group(
            name="index",
            icon="search",
            title=_tr("Search may miss pictures"),
            text=_tr("What search goes by is incomplete. It can be rebuilt from the list."),
            fixes=((Fix.REBUILD, _tr("Rebuild")),),
        )
    yield from _calm(report)


def _orphans(report: Report) -> Iterator[Group]:
    pictures = [one for one in report.orphans if one.is_picture]
    others = [one for one in report.orphans if not one.is_picture]
    if pictures:
        recipes = sum(one.has_recipe for one in pictures)
        text = _tr("Found among your pictures, but not in the library.")
        if recipes:
            text += " " + _many(
                "One has its recipe beside it.", "%Ln have their recipes beside them.", recipes
            )
        yield Group(
            name="orphans",
            icon="image-plus",
            title=_many(
                "One picture the library doesn't know",
                "%Ln pictures the library doesn't know",
                len(pictures),
            ),
            text=text,
            lines=tuple(_of_file(one.path) for one in pictures),
            fixes=((Fix.ADOPT, _tr("Add to the library")),),
        )
    if others:
        yield Group(
            name="others",
            icon="file",
            title=_many(
                "One file that is no picture", "%Ln files that are no pictures", len(others)
            ),
            text=_tr("Found among your pictures, and left alone."),
            lines=tuple(_of_file(one.path) for one in others),
            fixes=((Fix.OPEN_FOLDER, _tr("Open folder")),),
            folder=others[0].path.parent,
        )


def _calm(report: Report) -> Iterator[Group]:
    """What may stay as it is, after what the disk does not give."""
    if report.unreadable:
        yield Group(
            name="unreadable",
            icon="triangle-alert",
            title=_many(
                "One place can't be read", "%Ln places can't be read", len(report.unreadable)
            ),
            text=_tr("The disk fails there, or Pictor may not look. Check the permissions."),
            lines=tuple(map(_of_file, report.unreadable)),
            fixes=((Fix.OPEN_FOLDER, _tr("Open folder")),),
            folder=report.unreadable[0].parent,
        )
    if report.duplicates:
        yield Group(
            name="duplicates",
            icon="copy",
            title=_many(
                "One picture is here more than once",
                "%Ln pictures are here more than once",
                len(report.duplicates),
            ),
            text=_tr("Files with the same content. You may want to delete one of each."),
            lines=tuple(_of_alike(same) for same in report.duplicates),
            is_calm=True,
        )
    if report.lone_recipes:
        yield Group(
            name="lone_recipes",
            icon="file-text",
            title=_many(
                "One recipe without a picture",
                "%Ln recipes without pictures",
                len(report.lone_recipes),
            ),
            text=_tr("No harm, and a record of what was made."),
            lines=tuple(map(_of_file, report.lone_recipes)),
            fixes=((Fix.OPEN_FOLDER, _tr("Open folder")),),
            is_calm=True,
            folder=report.lone_recipes[0].parent,
        )
    if report.leftovers:
        yield Group(
            name="leftovers",
            icon="archive",
            title=_many(
                "One leftover of interrupted work",
                "%Ln leftovers of interrupted work",
                len(report.leftovers),
            ),
            text=_tr("Parts of pictures that never came whole. You can delete them yourself."),
            lines=tuple(map(_of_file, report.leftovers)),
            fixes=((Fix.OPEN_FOLDER, _tr("Open folder")),),
            is_calm=True,
            folder=report.leftovers[0].parent,
        )


def use_rows(use: Use) -> list[tuple[str, int]]:
    """What takes so many bytes; what takes none is left out."""
    rows = [
        (_tr("Pictures"), use.images),
        (_tr("Trash"), use.trash),
        (_tr("References"), use.references),
        (_tr("Conversations"), use.turns),
        (_tr("The list, and what search goes by"), use.database),
        (_tr("Backups"), use.backups),
        (_tr("Small copies"), use.small_copies),
        (_tr("Arriving"), use.incoming),
        (_tr("Leftovers"), use.recovered),
    ]
    return [(name, size) for name, size in rows if size]


def _of_picture(picture: Picture) -> Line:
    title = " ".join(picture.title.split())
    return Line(text=title or picture.file.rpartition("/")[2], detail=moment(picture.made))


def _of_file(path: Path) -> Line:
    return Line(text=path.name, detail=path.parent.name)


def _of_alike(same: Sequence[Picture]) -> Line:
    line = _of_picture(same[0])
    times = _many("once", "%Ln times", len(same))
    return Line(text=line.text, detail=times, picture=same[-1])
