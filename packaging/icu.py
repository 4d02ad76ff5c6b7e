"""Makes ICU's data small: of its 32 MB Qt can reach about half by the functions that it calls.

The data is an archive inside a library: a header, a table of names and places, and the items one
after another, each at a multiple of 16 bytes. We write the same with fewer items, and link that.
"""

from __future__ import annotations

import re
import struct
import subprocess
from pathlib import Path

#: What Qt calls: letters' cases, other encodings, the order of words, names of time zones.
_CALLED = re.compile(r"(u_str|ucnv|ucol|ucal|UCNV)[A-Za-z_]*")
#: Folders of the archive that other parts of ICU read: breaking lines, units, money, names of
#: languages and of regions, other scripts, numbers in words.
_UNREACHED = {"brkitr", "unit", "curr", "lang", "region", "translit", "rbnf"}
_SYMBOL = re.compile(r"^[0-9a-f]+ ([0-9a-f]+) R (icudt(\d+)_dat)$", re.MULTILINE)
_MARK = b"\xda\x27"
_STEP = 16
_SOURCE = """\
.section .rodata
.balign {step}
.globl {symbol}
.type {symbol}, @object
{symbol}: .incbin "{data}"
.size {symbol}, . - {symbol}
.section .note.GNU-stack, "", @progbits
"""


def shrink(library: Path, qt: list[Path], work: Path) -> Path:
    """A smaller library of the same name in the folder `work`.

    Raises RuntimeError where one of Qt's libraries calls what might need more than is kept.
    """
    found = _SYMBOL.search(_nm("--defined-only", library))
    if found is None:
        raise RuntimeError(f"{library} holds no data of ICU")
    size, symbol, version = int(found[1], 16), found[2], found[3]
    for file in qt:
        called = re.findall(rf" U (\w+)_{version}$", _nm("--undefined-only", file), re.MULTILINE)
        for name in called:
            if not _CALLED.fullmatch(name):
                raise RuntimeError(f"{file.name} calls ICU's {name}: which data does that read?")
    work.mkdir(parents=True, exist_ok=True)
    data = work / "icu.dat"
    data.write_bytes(without(_archive(library.read_bytes(), size), _UNREACHED))
    source, made = work / "icu.s", work / library.name
    source.write_text(_SOURCE.format(step=_STEP, symbol=symbol, data=data.name), "ascii")
    for command in (
        ["as", "-o", "icu.o", source.name],
        ["ld", "-shared", "-soname", library.name, "-z", "noexecstack", "-o", made.name, "icu.o"],
    ):
        subprocess.run(command, cwd=work, check=True)
    return made


def without(archive: bytes, folders: set[str]) -> bytes:
    """The archive without the items of the folders."""
    (base,) = struct.unpack_from("<H", archive)
    kept = [(name, item) for name, item in _items(archive) if name.split("/")[1] not in folders]
    names, places = b"", []
    for name, _ in kept:
        places.append(4 + 8 * len(kept) + len(names))
        names += name.encode("ascii") + b"\0"
    table = 4 + 8 * len(kept) + len(names)
    body = bytes(-table % _STEP)
    entries = struct.pack("<I", len(kept))
    for place, (_, item) in zip(places, kept, strict=True):
        entries += struct.pack("<II", place, table + len(body))
        body += item + bytes(-len(item) % _STEP)
    return archive[:base] + entries + names + body


def _items(archive: bytes) -> list[tuple[str, bytes]]:
    """Names and contents, in their order, which is that of the names."""
    (base,) = struct.unpack_from("<H", archive)
    (count,) = struct.unpack_from("<I", archive, base)
    table = [struct.unpack_from("<II", archive, base + 4 + 8 * row) for row in range(count)]
    ends = [place for _, place in table[1:]] + [len(archive) - base]
    return [
        (
            archive[base + name : archive.index(b"\0", base + name)].decode("ascii"),
            archive[base + place : base + end],
        )
        for (name, place), end in zip(table, ends, strict=True)
    ]


def _archive(library: bytes, size: int) -> bytes:
    """The data inside the library, which begins with its header."""
    start = library.index(b"CmnD") - 12
    if library[start + 2 : start + 4] != _MARK:
        raise RuntimeError("this is no data of ICU")
    return library[start : start + size]


def _nm(what: str, file: Path) -> str:
    command = ["nm", "-D", "-S", what, str(file)]
    return subprocess.run(command, capture_output=True, text=True, check=True).stdout
