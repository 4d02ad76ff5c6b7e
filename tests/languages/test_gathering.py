"""What is found in sources, and what of a translation outlives that they change."""

from __future__ import annotations

import ast
import re
from pathlib import Path

import pytest

import ts_file
import words
from gathering import Found, Key, Message, gather
from ts_file import Entry

ROOT = Path(__file__).resolve().parents[2]


def found_in(folder: Path, **sources: str) -> Found:
    """What a package of these files has to say."""
    (folder / "app").mkdir()
    for name, source in sources.items():
        (folder / "app" / f"{name}.py").write_text(source)
    return gather(folder, ("app",))


def test_a_class_gives_its_name_to_what_it_says(tmp_path: Path) -> None:
    found = found_in(tmp_path, one='class Desk:\n  def f(self): self.tr("Press", "verb")\n')
    assert found.messages == {
        Key("Desk", "Press", "verb"): Message(False, {("app/one.py", "Desk.f")})
    }


def test_a_number_makes_a_text_one_with_several_forms(tmp_path: Path) -> None:
    source = "class Desk:\n  def f(self, n): return f\"{self.tr('%Ln done', '', n)}!\"\n"
    (message,) = found_in(tmp_path, one=source).messages.values()
    assert message.is_plural


def test_words_are_found_where_they_are_handed_to_a_function_that_translates(
    tmp_path: Path,
) -> None:
    told = """
from PySide6.QtCore import QCoreApplication
translate = QCoreApplication.translate
def words(text): return translate("Told", text)
def many(one, text, n): return words(one) if n == 1 else translate("Told", text, "", n)
"""
    other = """
from app import told
from app.told import many
LATER = "Later"
def f(n):
    first = "Now" if n else "Soon"
    return told.words(first) + told.words(LATER) + many("One", "%Ln of them", n)
"""
    found = found_in(tmp_path, told=told, other=other)
    assert {key.source: message.is_plural for key, message in found.messages.items()} == {
        "Now": False,
        "Soon": False,
        "Later": False,
        "One": False,
        "%Ln of them": True,
    }


def test_another_objects_tr_is_a_problem(tmp_path: Path) -> None:
    found = found_in(tmp_path, one='def f(view): view.tr("Select")\n')
    assert len(found.problems) == 1


def test_what_is_translated_stays_when_the_sources_are_read_again() -> None:
    old, new = Key("Desk", "Press"), Key("Desk", "Press it")
    before = {old: Entry(("Drücken",)), new: Entry()}
    said = {new: Message()}
    assert ts_file.merge(said, before, "de") == {new: Entry(("",))}
    assert ts_file.gone(said, before) == {old: Entry(("Drücken",))}
    assert ts_file.merge({old: Message()}, before, "de") == {old: Entry(("Drücken",))}


def test_a_text_that_comes_to_speak_of_numbers_keeps_its_words_and_asks_to_be_looked_at() -> None:
    key = Key("Desk", "Pictures")
    merged = ts_file.merge({key: Message(is_plural=True)}, {key: Entry(("Bilder",))}, "de")
    assert merged == {key: Entry(("Bilder", ""), is_plural=True, is_unsure=True)}


def test_a_file_is_read_as_it_was_written(tmp_path: Path) -> None:
    key = Key("Desk", "<Press> & “go”", "verb")
    said = {key: Message(is_plural=True, places={("app/one.py", "Desk.f")})}
    entry = Entry(("Eins", "Viele & <mehr>"), is_plural=True, note="Du, nicht Sie")
    file = tmp_path / "pictor_de.ts"
    file.write_text(ts_file.text("de", said, {key: entry}, {}), encoding="utf-8")
    assert ts_file.read(file) == {key: entry}


def test_all_files_are_up_to_date_with_the_sources(found: Found) -> None:
    assert words.stale(found) == []


@pytest.mark.parametrize("language", sorted(ts_file.FORMS))
def test_everything_that_is_said_is_translated(found: Found, language: str) -> None:
    assert words.missing(found, language) == []


@pytest.mark.parametrize("language", sorted(ts_file.FORMS))
def test_translations_have_the_places_for_values_that_the_text_has(language: str) -> None:
    entries = ts_file.read(words.ts_of(language))
    for key, entry in entries.items():
        for form in entry.forms:
            # A form for one thing may do without the number; no value may be lost or made up.
            wanted = set(re.findall(r"%[1-9]|\{\w+\}", key.source))
            assert set(re.findall(r"%[1-9]|\{\w+\}", form)) == wanted or not form, key
            assert "%n" not in form


#: Sentences that nobody translates: for the terminal, for files, and what Qt or SQLite is told.
_UNTOLD = re.compile(r"[{};]|^SELECT |^Retry after: |^(Home End|PgUp PgDown|Ctrl A)$")


def test_no_sentence_of_the_window_is_written_where_nobody_translates_it(found: Found) -> None:
    said = {key.source for key in found.messages}
    for file in sorted((ROOT / "desktop_app" / "ui").rglob("*.py")):
        tree = ast.parse(file.read_text("utf-8"))
        silent = {id(one) for one in ast.walk(tree) if isinstance(one, ast.Assert | ast.Raise)}
        quiet = [one for one in ast.walk(tree) if id(one) in silent or _is_doc(one)]
        skipped = {id(part) for one in quiet for part in ast.walk(one)}
        for node in ast.walk(tree):
            if not isinstance(node, ast.Constant) or id(node) in skipped:
                continue
            text = str(node.value)
            looks_said = re.search(r"^[A-Z“%][^_]*[a-z,.;:…] +[A-Za-z“]", text)
            if looks_said and not _UNTOLD.search(text):
                assert text in said, f"{file.name}:{node.lineno}: {text!r}"


def _is_doc(node: ast.AST) -> bool:
    return isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant)
