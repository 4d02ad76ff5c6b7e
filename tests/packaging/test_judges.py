"""The judges that are installed here are content, and what is written in many places agrees."""

from __future__ import annotations

import inspect
import re
import tomllib
from importlib.metadata import EntryPoint
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest

import check
import judges
import properties
from desktop_app import APP_ID, NAME, VERSION
from judging import BlindError, Judge

ROOT = Path(__file__).resolve().parents[2]
LINUX = ROOT / "packaging" / "linux"
ENTRY = LINUX / f"{APP_ID}.desktop"
METAINFO = LINUX / f"{APP_ID}.metainfo.xml"
INSTALLER = ROOT / "packaging" / "windows" / "installer.nsi"
#: Judges that need neither a built package nor anything of Python's that the tests lack.
HERE = ("desktop-entry", "metainfo", "manual", "open-with", "windows-installer", "licences")


def read(path: Path) -> str:
    return path.read_text("utf-8-sig")


def project() -> dict[str, dict[str, object]]:
    return tomllib.loads(read(ROOT / "pyproject.toml"))


def release() -> ET.Element:
    found = ET.parse(METAINFO).find("releases/release")  # noqa: S314  our own file
    assert found is not None
    return found


def one(name: str = "one", *complaints: str) -> Judge:
    return Judge(name=name, ask=lambda: list(complaints))


@pytest.mark.parametrize("name", HERE)
def test_the_judge_is_content(name: str) -> None:
    judge = next(judge for judge in judges.JUDGES if judge.name == name)
    if missing := judge.missing():
        pytest.skip("; ".join(missing))
    status, told = check.verdict(judge)
    assert status == "content", told


def test_a_complaint_without_a_written_reason_fails() -> None:
    assert check.verdict(one("metainfo", "E: something: is-wrong")) == (
        "complains",
        ["E: something: is-wrong"],
    )


def test_a_complaint_with_a_written_reason_is_told_with_it_and_passes() -> None:
    status, told = check.verdict(one("metainfo", "I: x:11: unknown-tag developer"))
    assert status == "content"
    assert "stays: AppStream 1.0" in told[0]


def test_a_reason_holds_for_its_judge_alone() -> None:
    assert check.excuse("lintian", "I: x:11: unknown-tag developer") is None


def test_a_judge_that_is_missing_fails_and_the_package_is_named() -> None:
    judge = Judge(name="x", ask=list, programs=(("no-such-program", "the-package"),))
    assert check.verdict(judge) == (
        "missing",
        ["no-such-program is missing: apt install the-package"],
    )
    assert check.main([], (judge,)) == 1


def test_a_blind_judge_is_never_content(capsys: pytest.CaptureFixture[str]) -> None:
    def ask() -> list[str]:
        raise BlindError("nothing is known")

    blind = Judge(name="x", ask=ask)
    assert check.main([], (blind,)) == 1
    assert check.main(["--offline"], (blind,)) == 0
    assert "blind      x\n           nothing is known" in capsys.readouterr().out


def test_one_judge_that_complains_fails_the_run() -> None:
    assert check.main([], (one("content"), one("other", "no"))) == 1
    assert check.main(["--only", "content"], (one("content"), one("other", "no"))) == 0


def test_what_lintian_is_told_to_pass_over_has_a_reason_above_it() -> None:
    text = read(LINUX / "lintian-overrides")
    groups = [group for group in text.split("\n\n") if "pictor:" in group]
    assert groups
    for group in groups:
        assert group.startswith("# "), group


def test_the_desktop_knows_the_program_by_one_identity() -> None:
    tree = ET.parse(METAINFO)  # noqa: S314  our own file
    assert tree.findtext("id") == APP_ID
    assert tree.findtext("launchable") == f"{APP_ID}.desktop"
    assert tree.findtext("name") == NAME
    entry = read(ENTRY)
    assert f"\nIcon={APP_ID}\n" in entry
    assert f"\nName={NAME}\n" in entry
    assert f"\nStartupWMClass={NAME}\n" in entry
    assert properties.information()["CFBundleIdentifier"] == APP_ID


@pytest.mark.parametrize("language", ["de", "ja"])
def test_the_desktop_entry_speaks_our_languages(language: str) -> None:
    entry = read(ENTRY)
    for key in ("GenericName", "Comment", "Keywords"):
        assert f"\n{key}[{language}]=" in entry


def test_the_version_is_the_same_wherever_it_is_written() -> None:
    assert project()["project"]["version"] == VERSION
    assert release().get("version") == VERSION
    assert f'"Pictor {VERSION}"' in read(LINUX / "pictor.1").splitlines()[0]
    assert properties.information()["CFBundleVersion"] == VERSION
    words = read(properties.VERSION_INFO)
    assert set(re.findall(r'Version", "(.*?)"', words)) == {VERSION}
    numbers = tuple(int(part) for part in VERSION.split("."))
    assert f"filevers={(*numbers, 0)}" in words
    assert f"prodvers={(*numbers, 0)}" in words


def test_software_centres_are_told_of_a_release_when_the_changelog_is() -> None:
    found = re.search(r"^## (\S+) \((.*)\)$", read(ROOT / "CHANGELOG.md"), re.MULTILINE)
    assert found is not None
    version, when = found.groups()
    assert version == VERSION
    is_out = when != "not yet released"
    assert release().get("type", "stable") == ("stable" if is_out else "development")
    if is_out:
        assert release().get("date") == when


def test_every_system_offers_pictor_for_the_same_pictures() -> None:
    kinds = {"image/png", "image/jpeg", "image/webp"}
    offered = re.findall(r"^MimeType=(.*);$", read(ENTRY), re.MULTILINE)[0]
    assert set(offered.split(";")) == kinds
    tree = ET.parse(METAINFO)  # noqa: S314  our own file
    assert {each.text for each in tree.findall("provides/mediatype")} == kinds
    endings = re.findall(r'SupportedTypes" "(\..*?)"', read(INSTALLER))
    assert endings == [".png", ".jpg", ".jpeg", ".webp"]
    types = properties.information()["CFBundleDocumentTypes"][0]["LSItemContentTypes"]
    assert [name.rsplit(".", 1)[1] for name in types] == ["png", "jpeg", "webp"]


def test_the_manual_knows_every_option_that_the_documentation_knows() -> None:
    options = r"(?<![\w-])--[a-z][a-z-]+"
    manual = read(LINUX / "pictor.1").replace(r"\-", "-")
    documented = set(re.findall(options, read(ROOT / "docs" / "command-line.md")))
    assert set(re.findall(options, manual)) == documented
    named = re.findall(r"^\| (\d+) \|", read(ROOT / "docs" / "command-line.md"), re.MULTILINE)
    for status in named:
        assert f"\n.B {status}\n" in manual


def test_uninstalling_never_empties_a_folder_that_the_person_chose() -> None:
    script = read(INSTALLER)
    assert not re.search(r'RMDir /r "\$INSTDIR"', script)
    question = script.index("$(LIBRARY)")
    assert script.count('RMDir /r "$LOCALAPPDATA\\${NAME}"') == 1
    assert script.index('RMDir /r "$LOCALAPPDATA\\${NAME}"') > question
    assert "/SD IDNO" in script[question : question + 40]


def test_an_installed_pictor_starts_without_arguments_of_its_own() -> None:
    scripts = project()["project"]["scripts"]
    assert isinstance(scripts, dict)
    start = EntryPoint("pictor", scripts["pictor"], "console_scripts").load()
    assert not inspect.signature(start).parameters


def test_locks_name_no_host() -> None:
    locks = sorted(ROOT.glob("requirements*.txt"))
    assert len(locks) >= 5
    for lock in locks:
        assert not re.search(r"://|--(?:extra-)?index-url|--find-links", read(lock)), lock.name
