"""The demo service: one thread for each connection, answers as OpenRouter's."""

import sys
from collections.abc import Callable
from http.server import ThreadingHTTPServer
from socketserver import TCPServer
from typing import Any
from urllib.parse import unquote

from PySide6.QtCore import QSize
from PySide6.QtGui import QImage, QImageReader, QImageWriter

from desktop_app.demo import listings
from desktop_app.demo.account_api import (
    ask_for_code,
    exchange_code,
    show_credits,
    show_generation,
    show_key,
)
from desktop_app.demo.chat_api import complete
from desktop_app.demo.images_api import generate
from desktop_app.demo.ledger import Ledger
from desktop_app.demo.line import Line
from desktop_app.demo.refusal import Refused
from desktop_app.demo.service import Service

_ROOT = "/api/v1"
_SETTLE_S = 0.6
_Answer = Callable[[Line, bytes], None]

#: what needs a key; the Image API asks for it by itself, after a look at the request's form
_WITH_KEY: dict[tuple[str, str], _Answer] = {
    ("POST", "/chat/completions"): complete,
    ("GET", "/key"): show_key,
    ("GET", "/credits"): show_credits,
    ("GET", "/generation"): show_generation,
    ("GET", "/models/user"): lambda line, _: line.send_json(200, listings.models(line.query)),
}
_OPEN: dict[tuple[str, str], _Answer] = {
    ("POST", "/images"): generate,
    ("POST", "/images/generations"): generate,
    ("GET", "/images/models"): lambda line, _: line.send_json(200, listings.image_models()),
    ("GET", "/models"): lambda line, _: line.send_json(200, listings.models(line.query)),
    ("POST", "/auth/keys"): exchange_code,
}
_OF_A_MODEL: dict[tuple[str, str], Callable[[str], dict[str, Any]]] = {
    ("/images/models/", "/endpoints"): listings.image_endpoints,
    ("/models/", "/endpoints"): listings.model_endpoints,
    ("/model/", ""): listings.model,
}


class DemoServer(ThreadingHTTPServer):
    """The service on 127.0.0.1; port 0 picks a free one. Without a key any key is accepted."""

    daemon_threads = True
    block_on_close = False
    allow_reuse_address = sys.platform != "win32"  # there it would let two servers share a port
    request_queue_size = 64

    def __init__(
        self,
        port: int = 0,
        key: str | None = None,
        pace_s: float = 2.5,
        settle_s: float = _SETTLE_S,
    ) -> None:
        """Pictures take pace_s; their costs can be asked for settle_s later."""
        self.service = Service(key=key, pace_s=pace_s, ledger=Ledger(settle_s))
        # What PySide and Qt do at their first use, before two painting threads race to it: each
        # waits under a lock of its own for the interpreter's, and they would wait for ever.
        QImage(QSize(1, 1), QImage.Format.Format_RGB32)
        QImageReader.supportedImageFormats()
        QImageWriter.supportedImageFormats()
        super().__init__(("127.0.0.1", port), _Handler)

    @property
    def port(self) -> int:
        """The port it listens on."""
        return int(self.server_address[1])

    @property
    def url(self) -> str:
        """The API root."""
        return f"http://127.0.0.1:{self.port}{_ROOT}"

    def server_bind(self) -> None:
        """Bind without asking the resolver for this computer's name, which can take seconds."""
        TCPServer.server_bind(self)
        self.server_name, self.server_port = "127.0.0.1", self.port

    def server_close(self) -> None:
        """Stop listening, and stop waiting between comments."""
        self.service.closing.set()
        super().server_close()

    def handle_error(self, request: Any, client_address: Any) -> None:
        """A client that left is nobody's error; anything else is shown."""
        if not isinstance(sys.exception(), OSError):
            super().handle_error(request, client_address)


class _Handler(Line):
    server: DemoServer

    def setup(self) -> None:
        """Take up a connection."""
        super().setup()
        self.service = self.server.service

    def route(self, method: str, path: str, body: bytes) -> None:
        """Find who answers; `/auth` is a page beside the API."""
        if (method, path) == ("GET", "/auth"):
            ask_for_code(self, body)
            return
        if not path.startswith(f"{_ROOT}/"):
            raise Refused(404, "Not Found")
        wanted = (method, path.removeprefix(_ROOT))
        if wanted in _WITH_KEY:
            self.ask_for_key()
            _WITH_KEY[wanted](self, body)
        elif wanted in _OPEN:
            _OPEN[wanted](self, body)
        elif wanted[1] == "/auth/keys":
            raise Refused(405, "Method Not Allowed")
        else:
            self._tell_of_a_model(*wanted)

    def _tell_of_a_model(self, method: str, path: str) -> None:
        """Addresses with a model's id in the middle."""
        for (start, end), told in _OF_A_MODEL.items():
            name = unquote(path.removeprefix(start).removesuffix(end))
            is_it = path.startswith(start) and path.endswith(end) and name.count("/") == 1
            if method == "GET" and is_it:
                self.send_json(200, told(name))
                return
        raise Refused(404, "Not Found")
