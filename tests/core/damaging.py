"""Ways in which disks, other programs and people damage a database, by number."""

from __future__ import annotations

import random
from collections.abc import Callable
from pathlib import Path

PAGE = 4096

Damage = Callable[[Path, random.Random], None]


def flip_bits(path: Path, chance: random.Random) -> None:
    """A few bits, anywhere."""
    content = bytearray(path.read_bytes())
    for _ in range(chance.randint(1, 12)):
        content[chance.randrange(len(content))] ^= 1 << chance.randrange(8)
    path.write_bytes(content)


def flip_bits_of_one_page(path: Path, chance: random.Random) -> None:
    """Many bits near to each other."""
    content = bytearray(path.read_bytes())
    start = PAGE * chance.randrange(len(content) // PAGE)
    for _ in range(60):
        content[start + chance.randrange(PAGE)] ^= 1 << chance.randrange(8)
    path.write_bytes(content)


def zero_pages(path: Path, chance: random.Random) -> None:
    """Pages that the disk forgot."""
    content = bytearray(path.read_bytes())
    for _ in range(chance.randint(1, 6)):
        start = PAGE * chance.randrange(len(content) // PAGE)
        content[start : start + PAGE] = bytes(PAGE)
    path.write_bytes(content)


def zero_half_a_page(path: Path, chance: random.Random) -> None:
    """A page of which only some sectors were written."""
    content = bytearray(path.read_bytes())
    start = PAGE * chance.randrange(len(content) // PAGE) + 512 * chance.randint(1, 7)
    end = (start // PAGE + 1) * PAGE
    content[start:end] = bytes(end - start)
    path.write_bytes(content)


def cut(path: Path, chance: random.Random) -> None:
    """The end is missing; perhaps all of it."""
    whole = path.read_bytes()
    path.write_bytes(whole[: chance.choice([0, chance.randrange(len(whole)), len(whole) - 1])])


def garble_the_header(path: Path, chance: random.Random) -> None:
    """The first hundred bytes, or some of them."""
    content = bytearray(path.read_bytes())
    start = chance.randrange(100)
    length = chance.randint(1, 100 - start)
    content[start : start + length] = chance.randbytes(length)
    path.write_bytes(content)


def swap_pages(path: Path, chance: random.Random) -> None:
    """Pages that were written to each other's places."""
    content = bytearray(path.read_bytes())
    pages = len(content) // PAGE
    one, other = (PAGE * chance.randrange(pages) for _ in range(2))
    content[one : one + PAGE], content[other : other + PAGE] = (
        content[other : other + PAGE],
        content[one : one + PAGE],
    )
    path.write_bytes(content)


def repeat_a_page(path: Path, chance: random.Random) -> None:
    """A page that was written twice, over another one."""
    content = bytearray(path.read_bytes())
    pages = len(content) // PAGE
    one, other = (PAGE * chance.randrange(pages) for _ in range(2))
    content[one : one + PAGE] = content[other : other + PAGE]
    path.write_bytes(content)


def write_noise(path: Path, chance: random.Random) -> None:
    """Another file's bytes in the middle."""
    content = bytearray(path.read_bytes())
    start = 512 * chance.randrange(len(content) // 512)
    noise = chance.randbytes(512 * chance.randint(1, 20))
    content[start : start + len(noise)] = noise
    path.write_bytes(content)


def replace_all(path: Path, chance: random.Random) -> None:
    """Something else under the same name."""
    noise = chance.randbytes(9000)
    path.write_bytes(chance.choice([noise, bytes(20_000), b"{}", b"SQLite format 3\0"]))


def spoil_the_text(path: Path, chance: random.Random) -> None:
    """Letters of what people wrote, so that pages stay in order: a flipped bit in each of some."""
    content = bytearray(path.read_bytes())
    places = [place for place in range(len(content)) if 0x61 <= content[place] <= 0x7A]
    for place in chance.sample(places, 200):
        content[place] ^= 1 << chance.randrange(8)
    path.write_bytes(content)


#: Of the database itself.
OF_PAGES: tuple[Damage, ...] = (
    flip_bits,
    flip_bits_of_one_page,
    zero_pages,
    zero_half_a_page,
    cut,
    garble_the_header,
    swap_pages,
    repeat_a_page,
    write_noise,
    replace_all,
    spoil_the_text,
)


def remove(path: Path, _chance: random.Random) -> None:
    """Somebody tidies up."""
    path.unlink()


#: Of the journal beside a database that was not closed.
OF_JOURNALS: tuple[Damage, ...] = (remove, cut, flip_bits, zero_pages, write_noise, swap_pages)
