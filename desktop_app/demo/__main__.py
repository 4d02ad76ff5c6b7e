"""`python -m desktop_app.demo --port N [--key KEY]`: the demo service alone, on 127.0.0.1."""

import argparse
import os
import sys
import threading
from collections.abc import Sequence
from typing import NoReturn

from desktop_app.demo.server import DemoServer


class _Parser(argparse.ArgumentParser):
    def error(self, message: str) -> NoReturn:
        """One line and status 2."""
        self.exit(2, f"{self.prog}: {message}\n")


def main(arguments: Sequence[str]) -> int:
    """Serve until the process is stopped, or standard input ends if it is followed."""
    parser = _Parser(prog="pictor-demo", description=__doc__, allow_abbrev=False)
    parser.add_argument("--port", type=_port, required=True, help="0 picks a free one")
    parser.add_argument("--key", help="the only key to accept; any if left out")
    parser.add_argument("--pace", type=_seconds, default=2.5, help="seconds that a picture takes")
    parser.add_argument("--follow-stdin", action="store_true", help="end when standard input does")
    options = parser.parse_args(arguments)
    if options.key == "":
        parser.error("argument --key: must not be empty")
    try:
        server = DemoServer(options.port, options.key, options.pace)
    except OSError as error:
        parser.error(f"cannot listen on port {options.port}: {error.strerror or error}")
    if options.follow_stdin:
        _StdinWatch(daemon=True).start()
    try:
        sys.stdout.write(f"PORT {server.port}\n")
        sys.stdout.flush()
        server.serve_forever()
    except KeyboardInterrupt:
        return 130
    return 0


class _StdinWatch(threading.Thread):
    """Ends the process when whoever started it is gone, whatever is being painted."""

    def run(self) -> None:
        """Read until the pipe is closed at the other end."""
        try:
            while os.read(0, 4096):
                pass
        finally:
            os._exit(0)


def _port(text: str) -> int:
    if not text.isdecimal() or int(text) > 65535:
        raise argparse.ArgumentTypeError("must be a number from 0 to 65535")
    return int(text)


def _seconds(text: str) -> float:
    try:
        seconds = float(text)
    except ValueError:
        seconds = -1.0
    if not 0 <= seconds <= 600:
        raise argparse.ArgumentTypeError("must be seconds from 0 to 600")
    return seconds


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
