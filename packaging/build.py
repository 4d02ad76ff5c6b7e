"""Makes what people install, below dist/: the folder, archives of it, and their checksums.

python3 dev.py bundle              all of it
python3 dev.py bundle --folder     only dist/pictor (on macOS dist/Pictor.app)
python3 dev.py bundle --anew       even where nothing has changed since the last time
"""

from __future__ import annotations

import argparse
import hashlib
import os
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))  # for the names that the application has for itself

import archives  # noqa: E402
import icons  # noqa: E402
import inputs  # noqa: E402
import make_deb  # noqa: E402
import make_installer  # noqa: E402
import run_paths  # noqa: E402
import third_party  # noqa: E402
from desktop_app import NAME, VERSION  # noqa: E402

DIST, WORK = ROOT / "dist", ROOT / "build"
FOLDER = DIST / (f"{NAME}.app" if sys.platform == "darwin" else NAME.lower())
PROGRAM = FOLDER / {
    "darwin": f"Contents/MacOS/{NAME.lower()}",
    "win32": f"{NAME.lower()}.exe",
}.get(sys.platform, NAME.lower())
LICENCES = FOLDER / ("Contents/Resources/licenses" if sys.platform == "darwin" else "licenses")
#: Beside the folder and the archives: what they were made of, so as not to make them again.
MADE_OF, PACKED_OF = DIST / "made-of.txt", DIST / "packed-of.txt"
SUMS = DIST / "SHA256SUMS"


def main(arguments: list[str]) -> int:
    """Make the folder unless it is up to date, try it, and pack it."""
    parser = argparse.ArgumentParser(prog="dev.py bundle", description="Make what people install.")
    parser.add_argument("--folder", action="store_true", help="no archives")
    parser.add_argument("--anew", action="store_true", help="even where nothing has changed")
    asked = parser.parse_args(arguments)
    fingerprint = inputs.fingerprint(ROOT)
    epoch = inputs.epoch(ROOT)
    if asked.anew or not (PROGRAM.exists() and is_noted(MADE_OF, fingerprint)):
        bundle()
        MADE_OF.write_text(fingerprint, "ascii")
    else:
        say(f"{FOLDER.relative_to(ROOT)} is up to date")
    if not asked.folder and not is_noted(PACKED_OF, f"{fingerprint} {epoch}"):
        pack(epoch)
        PACKED_OF.write_text(f"{fingerprint} {epoch}", "ascii")
    return 0


def is_noted(file: Path, words: str) -> bool:
    """Whether the file says just that."""
    return file.exists() and file.read_text("ascii") == words


def bundle() -> None:
    """The folder: what PyInstaller makes of the recipe, with the licences, and found in order."""
    for note in (MADE_OF, PACKED_OF):
        note.unlink(missing_ok=True)
    shutil.rmtree(FOLDER, ignore_errors=True)
    say("icons")
    icons.render(ROOT / "resources" / "icon.svg", WORK / "icons")
    say("PyInstaller")
    environment = os.environ | {
        "PYINSTALLER_CONFIG_DIR": str(WORK / "pyinstaller"),
        "PYTHONHASHSEED": "0",  # or what is put together from sets is in another order each time
        "SOURCE_DATE_EPOCH": str(inputs.epoch(ROOT)),
    }
    command = [
        sys.executable,
        "-m",
        "PyInstaller",
        "--noconfirm",
        "--clean",
        "--log-level",
        "ERROR",
    ]
    places = ["--distpath", str(DIST), "--workpath", str(WORK / "work")]
    recipe = ROOT / "packaging" / "pictor.spec"
    subprocess.run([*command, *places, str(recipe)], cwd=ROOT, env=environment, check=True)
    if sys.platform == "linux":
        run_paths.forget(FOLDER)
    third_party.collect(LICENCES, FOLDER)
    say("self-test")
    with tempfile.TemporaryDirectory() as data:
        environment = os.environ | {"QT_QPA_PLATFORM": "offscreen"}
        test = [str(PROGRAM), "--data-dir", data, "--self-test"]
        subprocess.run(test, env=environment, check=True)


def pack(epoch: int) -> None:
    """The archives, and beside them their checksums."""
    PACKED_OF.unlink(missing_ok=True)
    for former in DIST.glob(f"{NAME.lower()}[-_]*"):
        former.unlink()
    made = [archives.pack(FOLDER, DIST, epoch)]
    say(made[0].name)
    if sys.platform == "linux" and shutil.which("dpkg-deb"):
        made.append(make_deb.make(FOLDER, DIST, WORK, epoch))
        say(made[1].name)
    if sys.platform == "win32" and (makensis := make_installer.makensis()):
        made.append(make_installer.make(makensis, FOLDER, DIST))
        say(made[1].name)
    sums = [f"{hashlib.sha256(file.read_bytes()).hexdigest()}  {file.name}\n" for file in made]
    SUMS.write_text("".join(sums), "ascii")
    for file in (FOLDER, *made):
        say(f"{archives.size(file) / 1e6:6.1f} MB  {file.name} {VERSION}")


def say(words: str) -> None:
    """One line on what is being done."""
    print(f"bundle: {words}", flush=True)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
