"""The reader of replies, held against a plain reading of the whole."""

from __future__ import annotations

import base64
import errno
import json
import os
import shutil
import time
import tracemalloc
from collections.abc import Iterable, Iterator
from decimal import Decimal
from itertools import count, pairwise
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from desktop_app.core import data_url, parts, reading, sse
from desktop_app.core.errors import AppError, Kind
from desktop_app.core.events import Arrived
from desktop_app.core.reader import Reader, replay
from tests.fakes.wire import (
    GENERATION,
    chunk_event,
    comment,
    done,
    event,
    finish_event,
    image_event,
    json_body,
    png,
    stream,
    text_event,
    usage_event,
)

RED, BLUE, LONG = png(), png(9, 5, (1, 2, 250)), png(40, 3, (0, 9, 9))


@pytest.fixture(autouse=True)
def _quick_disk(monkeypatch: pytest.MonkeyPatch) -> None:
    """Thousands of tiny replies: what a sync does is tested with the durable files."""
    monkeypatch.setattr(os, "fsync", lambda _descriptor: None)


@pytest.fixture
def folders() -> Iterator[Iterator[Path]]:
    """A fresh folder at every step; in memory where there is such a place, since they are many."""
    memory = "/dev/shm" if os.access("/dev/shm", os.W_OK) else None  # noqa: S108 - only tests
    with TemporaryDirectory(dir=memory) as root:
        yield (Path(root) / str(number) for number in count())


def read(chunks: Iterable[bytes], folder: Path) -> tuple[Reader, list[Arrived]]:
    reader = Reader(folder)
    arrived: list[Arrived] = []
    for chunk in chunks:
        reader.feed(chunk)
        arrived += reader.take()
    reader.finish()
    return reader, arrived + reader.take()


def seen(
    chunks: Iterable[bytes], folder: Path, *, again: bool = True
) -> tuple[list[tuple[bytes, str]], str, int]:
    """Pictures with their declared types, text, and how many events were skipped."""
    reader, arrived = read(chunks, folder)
    found = [(one.path.read_bytes(), one.declared_type) for one in arrived]
    if not again:
        return found, reader.answer.text, reader.reading.skipped_events
    left = replay(folder)
    assert left.arrived == tuple(arrived), "read again, a reply says the same"
    assert replay(folder) == left
    assert left.text == reader.answer.text
    assert left.generation_id == reader.answer.generation_id
    assert left.cost_usd == reader.answer.cost_usd
    assert left.finished == reader.reading.is_complete
    return found, reader.answer.text, reader.reading.skipped_events


def plain(body: bytes) -> tuple[list[tuple[bytes, str]], str, int]:
    """The same by the straight way: the whole stream, the whole JSON, the whole picture."""
    pictures: list[tuple[bytes, str]] = []
    words: list[str] = []
    skipped = 0

    def picture(url: str, declared: str, *, among_words: bool = False) -> None:
        try:
            if url[:5].lower() == "data:":
                found = data_url.decode(url)
                data, declared = found.data, found.media_type
            else:
                data = data_url.forgiving_base64(url.encode())
        except ValueError:
            data = url.encode()
            if url[:11].lower() == "data:image/" and not among_words:
                declared = data_url.decode(url.partition(",")[0] + ",").media_type
        if among_words and not is_png(data):
            words.append(url)
        elif data not in [known for known, _ in pictures]:
            pictures.append((data, declared))

    for one in sse.decode([body]):
        if one.data == "[DONE]":
            break
        try:
            choices = json.loads(one.data, strict=False)["choices"]
        except ValueError:
            skipped += 1
            continue
        for choice in choices:
            message: dict[str, Any] = choice.get("delta") or {}
            content = message.get("content") or ""
            if content[:11].lower() == "data:image/":
                picture(content, "", among_words=True)
            else:
                words.append(content)
            for item in message.get("images") or []:
                if isinstance(item, str):
                    picture(item, "")
                elif item.get("b64_json"):
                    picture(item["b64_json"], item.get("media_type", ""))
                elif "b64_json" not in item:
                    inner = item.get("image_url") or item.get("imageUrl") or item
                    picture(inner if isinstance(inner, str) else inner["url"], "")
    return pictures, "".join(words), skipped


def is_png(data: bytes) -> bool:
    has_size = len(data) >= 24 and data[16:20] != bytes(4) != data[20:24]
    return data[:8] == RED[:8] and data[12:16] == b"IHDR" and has_size


def images(*items: object, content: str = "") -> bytes:
    return chunk_event({"content": content, "images": list(items)})


def url(picture: bytes, mime: str = "image/png") -> str:
    return f"data:{mime};base64,{base64.b64encode(picture).decode()}"


def escaped(*events: bytes) -> bytes:
    """As encoders write it that escape slashes and plus signs."""
    return stream(*events).replace(b"/", b"\\/").replace(b"+", b"\\u002b")


STREAMS = {
    "usual": stream(
        comment(), text_event("Here é "), image_event(RED), finish_event(), usage_event(), done()
    ),
    "several": images({"image_url": {"url": url(RED)}}, {"imageUrl": {"url": url(BLUE)}})
    + image_event(LONG, "image/jpeg"),
    "shapes": images(url(RED), {"url": url(BLUE)}, {"b64_json": base64.b64encode(LONG).decode()}),
    "bare base64 with type": images(
        {"b64_json": base64.b64encode(LONG).decode(), "media_type": "image/webp"}
    ),
    "image_url as text": images({"image_url": url(RED)}),
    "twice": image_event(RED) + image_event(BLUE) + image_event(RED),
    "crlf": stream(comment(), image_event(RED), done()).replace(b"\n", b"\r\n"),
    "spaced": image_event(RED).replace(b":", b" : ").replace(b"data : {", b"data: {"),
    "escaped slashes": escaped(text_event("a/b"), image_event(RED)),
    "escaped in the middle": image_event(LONG).replace(
        base64.b64encode(LONG)[40:41], b"\\u%04x" % base64.b64encode(LONG)[40]
    ),
    "upper case": images("DATA:Image/PNG;Base64," + base64.b64encode(RED).decode()),
    "parameters": images("data:image/png;name=a.b;base64," + base64.b64encode(RED).decode()),
    "type with escapes": images("data:image/%70ng;base64," + base64.b64encode(RED).decode()),
    "no base64": images("data:image/svg+xml,%3Csvg width='1' height='2'/%3E"),
    "no padding": images(url(RED).rstrip("="), url(BLUE).rstrip("="), url(LONG).rstrip("=")),
    "white space": images(url(LONG)[:60] + " \t" + url(LONG)[60:90] + "\n" + url(LONG)[90:]),
    "percent": images(url(LONG).replace("=", "%3D"), url(RED)[:50] + "%2B" + url(RED)[51:]),
    "odd letters": images(url(LONG)[:70] + "*" + url(LONG)[70:]) + image_event(RED),
    "padding amid": images(url(RED) + "AAAA", url(BLUE)[:50] + "=" + url(BLUE)[50:]),
    "padding twice": images("data:image/png;base64,bm8gcGljdHV=yZQ=="),
    "one letter over": images(url(RED).rstrip("=")[:-2]),
    "empty": images("data:image/png;base64,"),
    "fragment": images(url(LONG)[:-20] + "#" + url(LONG)[-20:]),
    "raw line end inside": image_event(RED).replace(b"AAAA", b"AA\nAA", 1) + image_event(BLUE),
    "control inside": image_event(RED).replace(b"AAAA", b"AA\x0cAA", 1),
    "echoed prompt": text_event(f"You said: {url(RED)} is a picture"),
    "echoed json": text_event(json.dumps({"url": url(RED), "b64_json": "AAAA"}))
    + text_event(json.dumps({"text": json.dumps({"url": url(RED)})})),
    "words that begin so": text_event("data:image/png;base64,iVBORw0KGgo= is how it begins")
    + text_event("data:image/png;base64,")
    + text_event("data:image/png;base64,AAAA")
    + text_event("data:image/png;base64,AAA=")
    + text_event('data:image/png;base64,AAAA"B\\"'),
    "picture as the words": text_event(url(RED))
    + text_event("Data:image/png;base64," + url(RED)[22:]),
    "a reference of its own": text_event("@0123456789abcdef:1:0:")
    + text_event("data:image/png;base64,@0123456789abcdef:1:0:"),
    "malformed": b"data: {]\n\n" + image_event(RED) + b"data: nonsense\n\ndata: 3e\n\n",
    "nothing usable": event({"choices": []}),
    "multi-line": b'data: {"choices":\ndata: [{"delta":{"images":["%b"]}}]}\n\n'
    % url(RED).encode(),
    "after the end": done() + image_event(RED),
    "backslashes": text_event("\\" * 9)
    + text_event('\\\\"data:image/png;base64,AAAA')
    + images(url(RED)),
    "pictures in comments": b": "
    + image_event(RED)
    + escaped(image_event(BLUE))
    + image_event(LONG),
    "cut marks": text_event('"data:image/')
    + text_event('"b64_json')
    + images({"b64_json": url(RED)}),
}


@pytest.mark.parametrize("name", STREAMS)
def test_a_stream_means_the_same_whole_and_in_single_bytes(
    name: str, folders: Iterator[Path]
) -> None:
    body = STREAMS[name]
    expected = plain(body)
    assert seen([body], next(folders)) == expected
    assert seen((bytes([byte]) for byte in body), next(folders)) == expected


@pytest.mark.parametrize("name", STREAMS)
def test_a_stream_means_the_same_at_every_cut(name: str, folders: Iterator[Path]) -> None:
    body = STREAMS[name]
    expected = plain(body)
    for cut in range(len(body) + 1):
        chunks = [body[:cut], body[cut:]]
        assert seen(chunks, next(folders), again=cut % 16 == 0) == expected, f"cut at {cut}"


TEXT = st.text('ab"\\/é😀\n ', max_size=8)
PAYLOADS = st.sampled_from([RED, BLUE, LONG, b"", b"no picture"])
CHANGES = st.sampled_from(["", "", "", " ", "\n", "%3D", "=", "*", "#", "é", '"', "\\", "A", "%0A"])


@st.composite
def urls(draw: st.DrawFn) -> str:
    head = draw(st.sampled_from(["data:image/png;base64,", "data:image/JPEG;x=y;base64,"]))
    text = base64.b64encode(draw(PAYLOADS)).decode()
    place = draw(st.integers(0, len(text)))
    return head + text[:place] + draw(CHANGES) + text[place:]


@st.composite
def documents(draw: st.DrawFn) -> bytes:
    items = st.one_of(
        urls(),
        urls().map(lambda url: {"image_url": {"url": url}}),
        urls().map(lambda url: {"url": url}),
        PAYLOADS.map(lambda data: {"b64_json": base64.b64encode(data).decode()}),
    )
    content = st.one_of(TEXT, urls(), st.tuples(TEXT, urls(), TEXT).map("".join))
    delta = {"content": draw(content), "images": draw(st.lists(items, max_size=3))}
    text = json.dumps({"choices": [{"delta": delta}]}, ensure_ascii=draw(st.booleans()))
    if draw(st.booleans()):
        text = text.replace("/", "\\/")
    if draw(st.integers(0, 9)) == 0:
        text = text.replace("}", "", 1)
    return event(text)


@settings(suppress_health_check=list(HealthCheck), deadline=None)
@given(
    events=st.lists(documents(), max_size=4),
    cuts=st.lists(st.integers(0, 2500), max_size=30),
)
def test_any_stream_in_any_chunking_means_what_the_plain_way_says(
    events: list[bytes], cuts: list[int], folders: Iterator[Path]
) -> None:
    body = stream(*events)
    edges = [0, *sorted(cut for cut in cuts if cut < len(body)), len(body)]
    chunks = [body[start:end] for start, end in pairwise(edges)]
    found, text, skipped = seen(chunks, next(folders))
    expected, expected_text, expected_skipped = plain(body)
    salvaged = [one for one in found if one not in expected]
    assert [one for one in found if one in expected] == expected
    assert text == expected_text
    assert skipped == expected_skipped
    assert not salvaged or skipped, "only an unreadable event gives more than the plain way"


def test_a_cut_stream_keeps_every_whole_picture_and_the_beginning_of_the_next(
    folders: Iterator[Path],
) -> None:
    body = stream(comment(), image_event(RED), text_event("x"), image_event(LONG, "image/webp"))
    payload = base64.b64encode(LONG)
    begin = body.index(payload)
    end_of_first = body.index(b'"', body.index(base64.b64encode(RED)))
    for cut in range(len(body)):
        folder = next(folders)
        reader = Reader(folder)
        reader.feed(body[:cut])
        on_disk = replay(folder)  # what a process that is killed here leaves
        arrived = reader.take()
        reader.finish()
        arrived += reader.take()
        left = replay(folder)
        assert left.arrived == tuple(arrived) == on_disk.arrived
        assert not left.finished
        number = (cut > end_of_first) + (cut > begin + len(payload))
        assert [one.path.read_bytes() for one in arrived] == [RED, LONG][:number]
        if begin < cut <= begin + len(payload):
            (cut_off,) = left.incomplete
            held = cut_off.read_bytes()
            assert LONG.startswith(held)
            assert len(held) >= (cut - begin) // 4 * 3 - 3


def test_a_document_reads_like_a_stream(folders: Iterator[Path]) -> None:
    body = json_body(RED, BLUE, text="Two", padding=b"\n   \n \n")
    for cut in range(len(body) + 1):
        reader, arrived = read([body[:cut], body[cut:]], next(folders))
        assert [one.path.read_bytes() for one in arrived] == [RED, BLUE]
        assert reader.answer.text == "Two"
        assert reader.answer.cost_usd == Decimal("0.0387")
        assert reader.answer.generation_id == GENERATION
        assert reader.reading.is_complete


def test_a_cut_document_still_gives_its_whole_pictures(tmp_path: Path) -> None:
    body = json_body(RED, BLUE, text="Two")
    cut = body.index(base64.b64encode(BLUE)) + 20
    reader, arrived = read([body[:cut]], tmp_path)
    assert [(one.path.read_bytes(), one.declared_type) for one in arrived] == [(RED, "image/png")]
    assert not reader.reading.is_complete
    left = replay(tmp_path)
    assert left.arrived == tuple(arrived)
    assert [path.name for path in left.incomplete] == ["2.part"]


def test_an_image_api_answer_is_read_too(tmp_path: Path) -> None:
    body = {
        "created": 0,
        "data": [{"b64_json": base64.b64encode(RED).decode(), "media_type": "x/y"}],
    }
    reader, arrived = read([json.dumps(body).encode()], tmp_path)
    assert [(one.path.read_bytes(), one.declared_type) for one in arrived] == [(RED, "x/y")]
    assert reader.reading.is_complete


def test_a_preview_is_no_picture_and_the_completed_one_is(tmp_path: Path) -> None:
    def made(kind: str, picture: bytes) -> bytes:
        return event(
            {"type": f"image_generation.{kind}", "b64_json": base64.b64encode(picture).decode()}
        )

    _, arrived = read([made("partial_image", BLUE) + made("completed", RED)], tmp_path)
    assert [one.path.read_bytes() for one in arrived] == [RED]


def test_the_last_event_counts_without_its_empty_line(tmp_path: Path) -> None:
    body = stream(image_event(RED), done()).rstrip(b"\n")
    reader, arrived = read([body], tmp_path)
    assert reader.reading.is_done
    assert len(arrived) == 1


def test_pictures_elsewhere_are_told_and_not_fetched(tmp_path: Path) -> None:
    elsewhere = ["https://images.example/a.png", "http://10.0.0.1/", "file:///etc/passwd"]
    reader, arrived = read([images(*elsewhere, {"image_url": {"url": elsewhere[0]}})], tmp_path)
    assert arrived == []
    assert reader.answer.links == elsewhere, "each of them once"


def test_a_final_message_repeats_neither_words_nor_pictures(tmp_path: Path) -> None:
    whole = {"role": "assistant", "content": "Here", "images": [{"image_url": {"url": url(RED)}}]}
    last = event({"choices": [{"message": whole, "finish_reason": "stop"}]})
    reader, arrived = read([text_event("Here") + image_event(RED) + last], tmp_path)
    assert reader.answer.text == "Here"
    assert [one.path.name for one in arrived] == ["1.part"]
    assert not (tmp_path / "2.part").exists()


def test_a_repeated_picture_is_known_even_after_the_first_was_moved_away(tmp_path: Path) -> None:
    reader = Reader(tmp_path / "reply")
    reader.feed(image_event(RED))
    (first,) = reader.take()
    first.path.rename(tmp_path / "in the library.png")
    reader.feed(image_event(RED) + image_event(BLUE))
    (second,) = reader.take()
    reader.finish()
    assert (second.index, second.path.read_bytes()) == (3, BLUE)
    assert replay(tmp_path / "reply").arrived == (second,)


def test_half_characters_become_whole_ones(tmp_path: Path) -> None:
    reader, _ = read([event('{"choices":[{"delta":{"content":"a\\ud83d"}}]}')], tmp_path)
    assert reader.answer.text == "a\ufffd"


@pytest.mark.parametrize(
    "odd",
    [
        {"choices": None},
        {"choices": [None, 3, "x", {"delta": None}, {"delta": []}, {"delta": {"images": None}}]},
        {"choices": [{"delta": {"images": [None, 3, [], {}, {"image_url": None}, {"url": 3}]}}]},
        {"choices": [{"delta": {"content": [None, {"type": "text", "text": 3}, 4]}}]},
        {"choices": {"delta": {}}, "usage": [], "provider": 3, "id": None, "data": "x"},
        {"usage": {"cost": None}},
        {"usage": {"cost": "NaN"}},
        {"usage": {"cost": True}},
        {"usage": {"cost": [1]}},
        {"usage": {"cost": -1}},
    ],
)
def test_odd_shapes_are_passed_over(odd: object, tmp_path: Path) -> None:
    reader, arrived = read([event(odd) + image_event(RED)], tmp_path)
    assert len(arrived) == 1
    assert reader.answer.text == ""
    assert reader.answer.cost_usd is None


def test_what_json_cannot_hold_is_skipped_and_counted(tmp_path: Path) -> None:
    deep = b"data: " + b"[" * 200_000 + b"\n\n"
    huge = b'data: {"usage":{"cost":' + b"9" * 5000 + b"}}\n\n"
    reader, arrived = read([deep + huge + image_event(RED)], tmp_path)
    assert len(arrived) == 1
    assert reader.reading.skipped_events == 2


@pytest.mark.parametrize(
    ("cost", "read_as"),
    [("0.1", "0.1"), ("1e-7", "1E-7"), ("0", "0"), ('"0.25"', "0.25"), ("3", "3")],
)
def test_money_is_read_as_it_is_written(cost: str, read_as: str, tmp_path: Path) -> None:
    reader, _ = read([event(f'{{"usage":{{"cost":{cost}}}}}')], tmp_path)
    assert str(reader.answer.cost_usd) == read_as


def test_content_in_parts_holds_words_and_pictures(tmp_path: Path) -> None:
    content = [{"type": "text", "text": "A"}, {"type": "image_url", "image_url": {"url": url(RED)}}]
    reader, arrived = read([chunk_event({"content": content})], tmp_path)
    assert reader.answer.text == "A"
    assert len(arrived) == 1


def test_an_endless_event_is_stopped(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(reading, "MOST_EVENT_BYTES", 1 << 20)
    for form in (b"data: ", b'{"a":"', b": "):
        reader = Reader(tmp_path / str(form[0]))
        reader.feed(image_event(RED) + b"\n" if form[:1] != b"{" else form)
        with pytest.raises(AppError) as caught:
            for _ in range(300):
                reader.feed(form + b"x" * 4096)
        assert caught.value.failure.kind is Kind.TOO_LONG
        reader.finish()
        assert len(reader.take()) == (form[:1] != b"{")


def test_endless_pictures_are_stopped(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(parts, "MOST_BYTES", 1 << 20)
    reader = Reader(tmp_path)
    reader.feed(image_event(RED) + b'data: {"url":"data:image/png;base64,')
    with pytest.raises(AppError) as caught:
        for _ in range(600):
            reader.feed(b"QUJD" * 1024)
    assert caught.value.failure.kind is Kind.TOO_LONG
    assert len(reader.take()) == 1
    reader.finish()
    assert (tmp_path / "2.part").stat().st_size > 1_000_000


def test_endless_words_are_stopped(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(reading, "MOST_EVENT_BYTES", 1 << 20)
    reader = Reader(tmp_path)
    with pytest.raises(AppError):
        for _ in range(300):
            reader.feed(text_event("x" * 4096))
    reader.finish()


def test_a_hundred_files_are_the_most(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(parts, "MOST_FILES", 3)
    body = images(*[url(png(number, 1)) for number in range(1, 4)])
    _, arrived = read([body], tmp_path / "enough")
    assert len(arrived) == 3
    reader = Reader(tmp_path / "too many")
    with pytest.raises(AppError):
        reader.feed(images(*[url(png(number, 1)) for number in range(1, 5)]))
    assert len(reader.take()) == 3
    reader.finish()


def test_a_later_try_leaves_what_an_earlier_one_left(tmp_path: Path) -> None:
    (tmp_path / "1.part").write_bytes(b"half a picture")
    _, arrived = read([image_event(RED)], tmp_path)
    assert [one.path.name for one in arrived] == ["2.part"]
    left = replay(tmp_path)
    assert left.arrived == tuple(arrived)
    assert left.incomplete == (tmp_path / "1.part",)


def test_a_folder_without_a_reply_holds_only_beginnings(tmp_path: Path) -> None:
    assert replay(tmp_path).arrived == ()
    (tmp_path / "1.part").write_bytes(RED)
    (tmp_path / "reply").write_bytes(b": pictor 01")
    left = replay(tmp_path)
    assert (left.arrived, left.incomplete) == ((), (tmp_path / "1.part",))


def test_a_part_that_has_all_its_bytes_is_known_to_at_every_moment(
    folders: Iterator[Path], monkeypatch: pytest.MonkeyPatch
) -> None:
    """Whatever dies between two writes: what is on the disk then says the same as later."""
    body = image_event(RED) + image_event(BLUE) + images(url(LONG)[:70] + " " + url(LONG)[70:])
    pictures = {RED, BLUE, LONG}
    moments = [0]
    write = os.write

    def look(folder: Path) -> None:
        whole = {path.read_bytes() for path in folder.glob("*.part")} & pictures
        copy = next(folders)
        shutil.copytree(folder, copy)
        assert whole <= {one.path.read_bytes() for one in replay(copy).arrived}
        moments[0] += 1

    for size in (1, 7, len(body)):
        folder = next(folders)

        def watched(descriptor: int, data: bytes, folder: Path = folder) -> int:
            with monkeypatch.context() as plainly:
                plainly.setattr(os, "write", write)
                look(folder)
                written = os.write(descriptor, data)
                look(folder)
            return written

        with monkeypatch.context() as patched:
            patched.setattr(os, "write", watched)
            read((body[start : start + size] for start in range(0, len(body), size)), folder)
        assert len(replay(folder).arrived) == 3
    assert moments[0] > 300


@pytest.mark.parametrize("lost", [slice(0, 1), slice(20, 30), slice(-4, None)])
def test_a_part_of_which_a_power_cut_left_noughts_is_incomplete(
    lost: slice, tmp_path: Path
) -> None:
    read([image_event(RED) + image_event(BLUE)], tmp_path)
    content = bytearray(RED)
    content[lost] = bytes(len(content[lost]))
    (tmp_path / "1.part").write_bytes(content)
    left = replay(tmp_path)
    if content[:-3] == RED[: len(RED) - 3]:  # the reference itself has the last letters
        assert (tmp_path / "1.part").read_bytes() == RED
    else:
        assert [one.index for one in left.arrived] == [2]
        assert left.incomplete == (tmp_path / "1.part",)


def test_reading_again_writes_nothing_where_nothing_is_missing(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    read([image_event(RED) + image_event(BLUE)[:-2]], tmp_path)
    monkeypatch.setattr(os, "write", None)
    monkeypatch.setattr(os, "truncate", None)
    assert len(replay(tmp_path).arrived) == 2


@pytest.mark.parametrize("room", [0, 1, 5])
def test_what_came_is_whole_though_the_reply_found_no_room(
    room: int, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The disk takes some letters of the reference, then none, then has room again."""
    reader = Reader(tmp_path)
    body = image_event(RED)
    reader.feed(body[:-20])
    reader.take()
    write, left = os.write, [room]

    def full(descriptor: int, data: bytes) -> int:
        taken = write(descriptor, bytes(data)[: left[0]]) if left[0] else 0
        left[0] -= taken
        if not taken:
            raise OSError(errno.ENOSPC, "No space left on device")
        return taken

    monkeypatch.setattr(os, "write", full)
    with pytest.raises(OSError, match="No space"):
        reader.feed(body[-20:])
    monkeypatch.setattr(os, "write", write)
    (arrived,) = reader.take()
    assert arrived.path.read_bytes() == RED
    reader.finish()
    assert (tmp_path / "reply").read_bytes().endswith(body[-20:])
    assert replay(tmp_path).arrived == (arrived,)


def test_a_part_that_a_power_cut_shortened_is_incomplete(tmp_path: Path) -> None:
    read([image_event(RED) + image_event(BLUE)], tmp_path)
    os.truncate(tmp_path / "1.part", 5)
    left = replay(tmp_path)
    assert [one.index for one in left.arrived] == [2]
    assert left.incomplete == (tmp_path / "1.part",)


@pytest.mark.parametrize(
    "piece",
    [
        rb"\"data:image/png;base64,",
        rb"\\\\\\\"data:image/png;base64,AAAA",
        b'"data:image/',
        b"\\",
        b'","',
        b"data:image/png;base64,",
    ],
)
def test_no_text_makes_the_search_for_pictures_slow(piece: bytes, tmp_path: Path) -> None:
    chunk = (piece * (1 << 18))[: 1 << 18]
    reader = Reader(tmp_path)
    reader.feed(b"data: ")
    start = time.process_time()
    for _ in range(8):
        reader.feed(chunk)
    assert time.process_time() - start < 2
    reader.finish()


def test_memory_stays_flat_whatever_the_size(tmp_path: Path) -> None:
    """32 MB of picture; the peak is a few pieces, not the picture."""
    block = base64.b64encode(bytes(range(256)) * 192)
    begin, end = image_event(b"")[:-1].split(b';base64,"')

    def peak(megabytes: int) -> int:
        reader = Reader(tmp_path / str(megabytes))
        tracemalloc.start()
        try:
            reader.feed(begin + b";base64,")
            for _ in range(megabytes * (1 << 20) // 49152):
                reader.feed(block)
            reader.feed(b'"' + end + b"\n")
            reader.finish()
            assert len(reader.take()) == 1
            return tracemalloc.get_traced_memory()[1]
        finally:
            tracemalloc.stop()

    small, large = peak(2), peak(32)
    assert large < 1_000_000
    assert large < small + 200_000
