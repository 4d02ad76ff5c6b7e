"""Which folders lie on a share is read from what the system says of its mounts."""

from __future__ import annotations

from pathlib import Path, PurePosixPath

import pytest

from desktop_app.core.filesystem import as_mounts, is_shared, is_shared_by

MOUNTS = r"""
/dev/vda / ext4 rw,relatime 0 0
nas:/pictures /mnt/nas nfs4 rw,relatime,vers=4.2 0 0
//nas/my\040pictures /mnt/my\040share cifs rw,relatime 0 0
ann@server:/home/ann /home/ann/server fuse.sshfs rw,nosuid 0 0
/dev/sdb1 /mnt/nas/usb ext4 rw 0 0
/dev/sdc1 /mnt/disk fuseblk rw 0 0
tmpfs /mnt/twice tmpfs rw 0 0
nas:/twice /mnt/twice nfs rw 0 0
broken
"""


@pytest.mark.parametrize(
    ("path", "expected"),
    [
        ("/home/ann/library", False),
        ("/home/ann/server/library", True),
        ("/home/ann/serverless", False),
        ("/mnt/nas/library/pictor.sqlite3", True),
        ("/mnt/nas", True),
        ("/mnt/nas/usb/library", False),
        ("/mnt/nasal", False),
        ("/mnt/my share/library", True),
        ("/mnt/disk/library", False),
        ("/mnt/twice", True),
    ],
)
def test_the_innermost_mount_says_what_lies_where(path: str, expected: bool) -> None:
    assert is_shared_by(PurePosixPath(path), MOUNTS) is expected


@pytest.mark.parametrize("kind", ["smbfs", "afpfs", "webdav", "nfs"])
def test_what_a_mac_lists_is_read_as_well(kind: str) -> None:
    listed = (
        "/dev/disk3s1s1 on / (apfs, sealed, local, read-only, journaled)\n"
        f"//ann@nas._smb._tcp.local/My%20Pictures on /Volumes/My Pictures ({kind}, nodev, nosuid)\n"
        "/dev/disk4s1 on /Volumes/Stick (1) (exfat, local, nodev)\n"
    )
    mounts = as_mounts(listed)
    assert is_shared_by(PurePosixPath("/Volumes/My Pictures/library"), mounts)
    assert not is_shared_by(PurePosixPath("/Volumes/Stick (1)/library"), mounts)
    assert not is_shared_by(PurePosixPath("/Users/ann/library"), mounts)


def test_without_mounts_nothing_is_shared() -> None:
    assert not is_shared_by(PurePosixPath("/mnt/nas"), "")


def test_a_folder_of_this_computer_is_not_shared(tmp_path: Path) -> None:
    assert not is_shared(tmp_path)
