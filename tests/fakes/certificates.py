"""Certificates for services on this computer: good ones, and each kind of bad one.

Made by the openssl command, which every system that builds Pictor has or can have.
"""

from __future__ import annotations

import shlex
import shutil
import ssl
import subprocess
from pathlib import Path

import pytest

_CONFIGURATION = """
[ca]
default_ca = own
[own]
dir = .
database = index.txt
new_certs_dir = .
serial = serial
default_md = sha256
policy = names
unique_subject = no
x509_extensions = ext
[names]
commonName = supplied
[req]
distinguished_name = name
prompt = no
[name]
CN = Pictor tests
[ext]
subjectAltName = {names}
"""
_CURVE = "-newkey ec -pkeyopt ec_paramgen_curve:P-256 -nodes"
HERE = "IP:127.0.0.1,DNS:localhost"


class Authority:
    """Signs certificates; only those trust it who are given its file."""

    def __init__(self, folder: Path) -> None:
        if shutil.which("openssl") is None:
            pytest.skip("needs openssl")
        self._folder = folder
        folder.mkdir(parents=True, exist_ok=True)
        (folder / "index.txt").write_text("")
        (folder / "serial").write_text("01")
        self.file = folder / "authority.pem"
        _run(
            f"openssl req -x509 {_CURVE} -days 9 -subj '/CN=Test authority'"
            " -addext basicConstraints=critical,CA:TRUE -keyout authority.key -out authority.pem",
            folder,
        )

    def context(
        self,
        names: str = HERE,
        *,
        since: str = "20200101000000Z",
        until: str = "20990101000000Z",
        with_authority: bool = False,
    ) -> ssl.SSLContext:
        """What a server needs that calls itself so; perhaps it shows its authority too."""
        (self._folder / "own.cnf").write_text(_CONFIGURATION.format(names=names))
        _run(
            f"openssl req -new {_CURVE} -config own.cnf -keyout own.key -out own.csr", self._folder
        )
        _run(
            "openssl ca -batch -notext -config own.cnf -cert authority.pem -keyfile authority.key"
            f" -startdate {since} -enddate {until} -in own.csr -out own.pem",
            self._folder,
        )
        own = self._folder / "own.pem"
        if with_authority:
            own.write_text(own.read_text() + self.file.read_text())
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        context.load_cert_chain(own, self._folder / "own.key")
        return context


def _run(command: str, folder: Path) -> None:
    subprocess.run(shlex.split(command), cwd=folder, check=True, capture_output=True, timeout=60)
