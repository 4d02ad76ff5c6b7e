"""Tries what people install in a bare Debian, as root: python3 packaging/smoke.py [--fresh]

A minimal system is made by debootstrap (and kept for the next time, unless `--fresh`). In it the
package is installed by apt, tried by somebody who may write nowhere but at home, without a screen
and with one, and removed, which must leave nothing behind. So is the archive, from a folder with
spaces and letters from elsewhere in its name, which nobody may write to.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

DIST = Path(__file__).resolve().parents[1] / "dist"
TOOLS = {"debootstrap": "debootstrap", "unshare": "util-linux", "Xvfb": "xvfb"}
SOMEBODY = 65534  # an unprivileged user in every Debian
HOME = "home/somebody"
ELSEWHERE = "srv/Bilder äöü 写真"
#: Where a system notes what it did; and what only apt itself keeps.
NOTES = ("var/log/", "var/cache/", "var/lib/apt/", "var/lib/dpkg/", "tmp/", "proc/")
LAST_WORD = "FILLED"


def main(arguments: list[str]) -> int:
    """Go through all of it; the first thing that is not as it should be ends it."""
    if missing := [package for tool, package in TOOLS.items() if shutil.which(tool) is None]:
        return fail(f"needs {', '.join(missing)}")
    if os.geteuid():
        return fail("must be run as root, for it makes a system to try things in")
    packages, archived = sorted(DIST.glob("*.deb")), sorted(DIST.glob("*-linux-*.tar.xz"))
    if len(packages) != 1 or len(archived) != 1:
        return fail("there must be one package and one archive in dist/: python3 dev.py bundle")
    with tempfile.TemporaryDirectory(prefix="pictor-smoke-") as folder:
        root = Path(folder, "root")
        unpack(bare_system(fresh="--fresh" in arguments), root)
        try:
            try_package(root, packages[0])
            try_archive(root, archived[0])
            remove(root)
        except AssertionError as problem:
            return fail(str(problem))
    say("all is well")
    return 0


def bare_system(*, fresh: bool) -> Path:
    """A minimal Debian, packed; from where this system's own packages come."""
    told = run(
        "apt-get", "indextargets", "--format", "$(CODENAME) $(REPO_URI)", "Created-By: Packages"
    )
    name, source = told.splitlines()[0].split()
    kept = Path(tempfile.gettempdir(), f"pictor-bare-{name}.tar")
    if fresh or not kept.exists():
        say(f"making a bare {name}")
        with tempfile.TemporaryDirectory(prefix="pictor-bare-") as folder:
            root = Path(folder, "root")
            run("debootstrap", "--variant=minbase", name, str(root), source)
            half = kept.with_suffix(".half")
            run("tar", "--one-file-system", "-C", str(root), "-cf", str(half), ".")
            half.replace(kept)
    return kept


def unpack(system: Path, root: Path) -> None:
    """The bare system, with the way to names that this one has."""
    root.mkdir()
    run("tar", "-C", str(root), "-xpf", str(system))
    shutil.copyfile("/etc/resolv.conf", root / "etc" / "resolv.conf")
    make_home(root)


def make_home(root: Path) -> None:
    """An empty home for somebody, the one place where they may write."""
    home = root / HOME
    shutil.rmtree(home, ignore_errors=True)
    home.mkdir(parents=True)
    os.chown(home, SOMEBODY, SOMEBODY)


def try_package(root: Path, package: Path) -> None:
    """Install it by apt, with what it asks for and no more, and start it."""
    say("installing the package")
    shutil.copyfile(package, root / "srv" / package.name)
    inside(root, "apt-get", "-q", "update")
    inside(
        root, "apt-get", "-q", "-y", "--no-install-recommends", "install", f"/srv/{package.name}"
    )
    say("the package, without a screen")
    self_test(root, "pictor")
    say("a picture by a command")
    out = f"/{HOME}/out"
    as_somebody(root, "pictor", "generate", "a lighthouse", "--demo", "--out", out)
    assert len(list((root / HOME / "out").glob("*.png"))) == 1, "no picture came"
    say("the package, with a screen")
    opens(root, "pictor")


def try_archive(root: Path, archive: Path) -> None:
    """Unpack it in an odd place that nobody may write to, and start it."""
    say(f"the archive, in /{ELSEWHERE}")
    place = root / ELSEWHERE
    place.mkdir(parents=True)
    run("tar", "-C", str(place), "-xJf", str(archive))
    run("chmod", "-R", "a-w", str(place))
    make_home(root)
    self_test(root, f"/{ELSEWHERE}/pictor/pictor")
    opens(root, f"/{ELSEWHERE}/pictor/pictor")
    shutil.rmtree(place)


def remove(root: Path) -> None:
    """Purge the package; nothing that it brought may be left, nor anything else of that name."""
    say("purging the package")
    brought = inside(root, "dpkg", "-L", "pictor").splitlines()
    inside(root, "apt-get", "-q", "-y", "purge", "pictor")
    left = [path for path in brought if not (root / path[1:]).is_dir() and exists(root / path[1:])]
    shutil.rmtree(root / HOME)
    for file in (root / "srv").glob("*.deb"):
        file.unlink()
    left += [path for path in files(root) if "pictor" in path.lower()]
    assert not left, f"left behind: {', '.join(left)}"


def self_test(root: Path, program: str) -> None:
    """Every part is there, and nothing else is said."""
    told = as_somebody(root, program, "--self-test", QT_QPA_PLATFORM="offscreen")
    first, *rest = told.splitlines()
    print("\n".join(f"    {line}" for line in (first, *rest)), flush=True)
    assert first.startswith("Pictor "), f"the self-test began with: {first}"
    assert rest, "the self-test said nothing"
    assert all(line.startswith("ok ") for line in rest), "a part is missing, or something was said"


def opens(root: Path, program: str) -> None:
    """A window opens and is filled, in a real X11 session, with not one word too many."""
    with screen() as display:
        command = entering(root, program, "--demo", DISPLAY=display, PICTOR_SAY_PAINTED="1")
        pipe = subprocess.PIPE
        with subprocess.Popen(command, stdout=pipe, stderr=subprocess.STDOUT, text=True) as app:
            assert app.stdout is not None
            said = []
            for line in app.stdout:
                said.append(line.strip())
                if said[-1] == LAST_WORD:
                    break
            app.kill()  # unshare itself would wait for its child, whom nobody asked to go
    assert said == ["FIRST-PAINT", LAST_WORD], f"it said: {said}"


@contextmanager
def screen() -> Iterator[str]:
    """An X display of its own."""
    read, write = os.pipe()
    command = ["Xvfb", "-displayfd", str(write), "-screen", "0", "1440x900x24", "-nolisten", "tcp"]
    quiet = subprocess.DEVNULL
    with subprocess.Popen(command, pass_fds=[write], stdout=quiet, stderr=quiet) as server:
        os.close(write)
        with os.fdopen(read) as told:
            number = told.readline().strip()
        try:
            yield f":{number}"
        finally:
            server.terminate()


def as_somebody(root: Path, *words: str, **environment: str) -> str:
    """What the command says, run by an unprivileged user in an empty environment."""
    done = subprocess.run(
        entering(root, *words, **environment),
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        timeout=120,
        check=False,
    )
    assert done.returncode == 0, f"{words} ended with {done.returncode}: {done.stdout}"
    return done.stdout


def entering(root: Path, *words: str, **environment: str) -> list[str]:
    """The command inside the system, for somebody."""
    known = {"HOME": f"/{HOME}", "PATH": "/usr/bin:/bin", "LANG": "C.UTF-8"} | environment
    return [
        *_enter(root, f"--userspec={SOMEBODY}:{SOMEBODY}"),
        *("env", "-i", *(f"{name}={value}" for name, value in known.items())),
        *words,
    ]


def inside(root: Path, *words: str) -> str:
    """The command inside the system, for root."""
    return run(*_enter(root), "env", "DEBIAN_FRONTEND=noninteractive", *words)


def _enter(root: Path, *how: str) -> list[str]:
    """Processes of its own, so that none is left running; and what the kernel tells of them."""
    new = ["unshare", "--mount", "--pid", "--fork", "--kill-child", f"--mount-proc={root / 'proc'}"]
    return [*new, "chroot", *how, str(root)]


def run(*words: str) -> str:
    """What the command says; one that fails ends everything, with its last words."""
    done = subprocess.run(
        words, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, check=False
    )
    if done.returncode:
        raise SystemExit(f"smoke: {' '.join(words)} failed:\n{done.stdout[-3000:]}")
    return done.stdout


def files(root: Path) -> Iterator[str]:
    """Every file and folder of the system, but for what it notes about itself."""
    for folder, folders, names in os.walk(root):
        for name in (*folders, *names):
            path = Path(folder, name).relative_to(root).as_posix()
            if not path.startswith(NOTES):
                yield path


def exists(path: Path) -> bool:
    """Whether it is there, be it a link that leads nowhere."""
    return path.exists() or path.is_symlink()


def say(words: str) -> None:
    """One line on what is being tried."""
    print(f"smoke: {words}", flush=True)


def fail(words: str) -> int:
    """Say what is wrong."""
    print(f"smoke: {words}", file=sys.stderr)
    return 1


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
