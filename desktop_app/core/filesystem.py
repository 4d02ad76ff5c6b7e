"""Whether a folder lies on a disk of this computer or on somebody else's."""

from __future__ import annotations

import os
import re
import sys
from pathlib import Path, PurePosixPath

#: File systems that lie on another computer, or are handed through from one, as mounts name them.
_SHARED = frozenset(
    {
        *("9p", "afpfs", "afs", "beegfs", "ceph", "cifs", "coda", "davfs", "davfs2", "drvfs"),
        *("gfs2", "gpfs", "glusterfs", "gvfsd-fuse", "lustre", "macfuse", "ncpfs", "nfs", "nfs4"),
        *("ocfs2", "orangefs", "osxfuse", "prl_fs", "rclone", "s3fs", "smb2", "smb3", "smbfs"),
        *("sshfs", "vboxsf", "virtiofs", "vmhgfs", "vmhgfs-fuse", "webdav"),
    }
)
_OCTAL = re.compile(r"\\([0-7]{3})")
_DRIVE_REMOTE = 4  # of Windows


def is_shared(path: Path) -> bool:
    """Whether the path lies on a network share; where nobody can tell, it does not."""
    try:
        if sys.platform == "win32":
            return _is_remote_drive(path)
        if sys.platform == "darwin":
            return is_shared_by(PurePosixPath(path.resolve()), _mac_mounts())
        mounts = Path("/proc/self/mounts").read_text("utf-8", "surrogateescape")
        return is_shared_by(PurePosixPath(path.resolve()), mounts)
    except OSError:
        return False


def is_shared_by(path: PurePosixPath, mounts: str) -> bool:
    """Whether these lines, "device folder kind …" as Linux has them, put the path on a share."""
    depth, kind = 0, ""
    for line in mounts.splitlines():
        fields = line.split(" ")
        if len(fields) < 3:
            continue
        folder = PurePosixPath(_OCTAL.sub(lambda code: chr(int(code[1], 8)), fields[1]))
        if path.is_relative_to(folder) and len(folder.parts) >= depth:  # later ones lie on top
            depth, kind = len(folder.parts), fields[2].lower()
    return kind in _SHARED or kind.removeprefix("fuse.") in _SHARED


def as_mounts(listed: str) -> str:
    """The lines of macOS' `mount`, "device on folder (kind, …)", as Linux would write them."""
    found = re.findall(r"^(\S.*?) on (/.*) \(([^,)]+)", listed, re.MULTILINE)
    return "".join(
        f"{device.replace(' ', '-')} {folder.replace(' ', chr(92) + '040')} {kind}\n"
        for device, folder, kind in found
    )


def _mac_mounts() -> str:
    import subprocess

    try:
        listed = subprocess.run(["/sbin/mount"], capture_output=True, timeout=2, check=False)
    except subprocess.TimeoutExpired as error:  # a share that does not answer
        raise OSError(str(error)) from error
    return as_mounts(os.fsdecode(listed.stdout))


def _is_remote_drive(path: Path) -> bool:
    import ctypes

    drive = path.absolute().drive
    if drive.startswith("\\\\"):
        return True
    kernel = ctypes.WinDLL("kernel32")  # type: ignore[attr-defined,unused-ignore]
    return int(kernel.GetDriveTypeW(f"{drive}\\")) == _DRIVE_REMOTE
