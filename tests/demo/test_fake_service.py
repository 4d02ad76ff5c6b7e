"""The scripted service keeps its own promises."""

import http.client
import json
import socket
import threading
import time
from collections.abc import Iterator

import pytest
import requests

from tests.fakes.service import (
    EVENT_STREAM,
    JSON,
    Close,
    Drop,
    Framing,
    Hang,
    Raw,
    Say,
    ScriptedService,
    Status,
    Until,
    Wait,
    comment,
    done,
    drip,
    error_event,
    finish_event,
    image_event,
    json_body,
    png,
    stream,
    text_event,
    usage_event,
)


@pytest.fixture
def service() -> Iterator[ScriptedService]:
    with ScriptedService() as scripted:
        yield scripted


def _post(service: ScriptedService, **options: object) -> requests.Response:
    with requests.Session() as session:
        session.trust_env = False
        return session.post(service.url + "/chat/completions", timeout=5, **options)  # type: ignore[arg-type]


def test_requests_are_kept_as_they_came(service: ScriptedService) -> None:
    service.play(Status(200, JSON), Say(b"{}"))
    _post(service, json={"model": "x"}, headers={"Authorization": "Bearer k"})
    service.wait_for_requests(1)
    request = service.requests[0]
    assert (request.method, request.path) == ("POST", "/api/v1/chat/completions")
    assert request.headers["authorization"] == "Bearer k"
    assert request.json() == {"model": "x"}


def test_a_chunked_request_body_is_read_too(service: ScriptedService) -> None:
    service.play(Status(200, JSON), Say(b"{}"))
    _post(service, data=iter([b"ab", b"c"]))
    assert service.requests[0].body == b"abc"


@pytest.mark.parametrize("framing", list(Framing))
def test_every_framing_delivers_the_body(service: ScriptedService, framing: Framing) -> None:
    service.play(Status(200, JSON, framing), Say(b"[1,"), Say(b"2]"))
    assert _post(service).json() == [1, 2]


def test_one_connection_carries_many_requests(service: ScriptedService) -> None:
    service.play(Status(200), Say(b"one"))
    service.play(Status(204, framing=Framing.LENGTH))
    line = http.client.HTTPConnection("127.0.0.1", service.port, timeout=5)
    line.request("GET", "/a")
    assert line.getresponse().read() == b"one"
    line.request("GET", "/b")
    assert line.getresponse().status == 204
    line.close()


def test_scripts_go_by_path_or_by_turn(service: ScriptedService) -> None:
    service.answer("/key", Status(200, JSON), Say(b"{}"))
    with requests.Session() as session:
        for _ in range(2):
            assert session.get(service.url + "/key?x=1", timeout=5).status_code == 200
    lost = _post(service)
    assert lost.status_code == 500
    assert "no script left for POST" in lost.text


def test_a_drop_is_a_reset(service: ScriptedService) -> None:
    service.play(Status(200), Say(b"x"), Drop())
    with socket.create_connection(("127.0.0.1", service.port), 5) as line:
        line.sendall(b"GET / HTTP/1.1\r\n\r\n")
        with pytest.raises(ConnectionResetError):
            list(iter(lambda: line.recv(4096), b""))


def test_a_close_leaves_the_body_unfinished(service: ScriptedService) -> None:
    service.play(Status(200), Say(b"x"), Close())
    with pytest.raises(requests.exceptions.ChunkedEncodingError):
        _post(service)


def test_raw_bytes_break_the_framing(service: ScriptedService) -> None:
    service.play(Status(200), Raw(b"not a size\r\n"), Close())
    with pytest.raises(requests.exceptions.ChunkedEncodingError):
        _post(service)


def test_a_length_may_lie(service: ScriptedService) -> None:
    service.play(Status(200, framing=Framing.LENGTH, length=9), Say(b"short"), Close())
    with pytest.raises(requests.exceptions.ChunkedEncodingError):
        _post(service)


def test_closing_the_service_ends_a_hang_at_once() -> None:
    service = ScriptedService((Status(200), Say(b"x"), Hang()), (Wait(60),))
    with service, socket.create_connection(("127.0.0.1", service.port), 5) as line:
        line.sendall(b"GET / HTTP/1.1\r\n\r\n")
        assert line.recv(10)
        started = time.monotonic()
        service.close()
        assert time.monotonic() - started < 2
    assert not [each for each in threading.enumerate() if each.name == "scripted service"]


def test_a_client_that_leaves_is_noticed(service: ScriptedService) -> None:
    service.play(Status(200), Say(b"x"), Hang())
    with socket.create_connection(("127.0.0.1", service.port), 5) as line:
        line.sendall(b"GET / HTTP/1.1\r\n\r\n")
        assert line.recv(10)
    service.wait_for_hangups(1)


def test_the_test_decides_when_it_goes_on(service: ScriptedService) -> None:
    gate = threading.Event()
    service.play(Status(200), Say(b"a"), Until(gate), Say(b"b"))
    line = http.client.HTTPConnection("127.0.0.1", service.port, timeout=5)
    line.request("GET", "/")
    answer = line.getresponse()
    assert answer.read(1) == b"a"
    gate.set()
    assert answer.read() == b"b"
    line.close()


def test_a_dripped_body_arrives_whole(service: ScriptedService) -> None:
    service.play(Status(200), *drip(b"drop by drop", 3, 0.001))
    assert _post(service).content == b"drop by drop"


def test_the_stream_has_openrouters_form() -> None:
    picture = png(3, 2)
    whole = stream(
        comment(),
        text_event("Hi"),
        image_event(picture, key="imageUrl", index=None),
        finish_event(),
        usage_event(0.5),
        error_event(form="bare"),
        done(),
    )
    blocks = whole.decode().split("\n\n")
    assert blocks[0] == ": OPENROUTER PROCESSING"
    assert blocks[-2:] == ["data: [DONE]", ""]
    payloads = [json.loads(block.removeprefix("data: ")) for block in blocks[1:-2]]
    assert payloads[0]["choices"][0]["delta"]["content"] == "Hi"
    image = payloads[1]["choices"][0]["delta"]["images"][0]
    assert image["imageUrl"]["url"].startswith("data:image/png;base64,")
    assert "index" not in image
    assert payloads[2]["choices"][0]["finish_reason"] == "stop"
    assert payloads[3]["usage"]["cost"] == 0.5
    assert payloads[4]["error"]["code"] == 502
    assert EVENT_STREAM["Content-Type"] == "text/event-stream"


def test_the_complete_answer_has_openrouters_form() -> None:
    body = json_body(png(), png(), text="Here", padding=b"\n   ")
    message = json.loads(body)["choices"][0]["message"]
    assert body.startswith(b"\n ")
    assert [image["index"] for image in message["images"]] == [0, 1]
