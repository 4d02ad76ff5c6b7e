"""A key is kept where the person says, bound to one host, and nowhere else."""

from __future__ import annotations

import json
import logging
import threading
from collections.abc import Callable, Iterator
from pathlib import Path

import keyring
import pytest
from keyring.backend import KeyringBackend
from keyring.backends import chainer, fail, null

from desktop_app.core.errors import AppError, Charged, Failure, Kind
from desktop_app.core.key_store import FoundKey, Keep, KeyStore
from tests.core.making import files_below
from tests.core.secret import assert_kept, assert_unlogged
from tests.fakes.keyrings import (
    LOCKED,
    REFUSING,
    Failing,
    Forgetful,
    Memory,
    Stubborn,
    Unlikely,
    plaintext,
)

KEY = "sk-or-v1-0123456789abcdef"
OLD = "sk-or-v1-fedcba9876543210"
HOST = "openrouter.ai"
OTHER = "example.org:8443"

Use = Callable[[KeyringBackend], KeyringBackend]


@pytest.fixture
def use(monkeypatch: pytest.MonkeyPatch) -> Use:
    """Put a backend in the place of the system's."""
    monkeypatch.setattr(keyring.core, "_keyring_backend", None)

    def put(backend: KeyringBackend) -> KeyringBackend:
        keyring.set_keyring(backend)
        return backend

    return put


@pytest.fixture(autouse=True)
def memory(use: Use) -> Memory:
    """A keychain that works, unless the test puts another one there."""
    backend = Memory()
    use(backend)
    return backend


@pytest.fixture(autouse=True)
def _no_key_in_the_log(caplog: pytest.LogCaptureFixture) -> Iterator[None]:
    caplog.set_level(logging.DEBUG)
    yield
    assert_unlogged(caplog, KEY, OLD)


@pytest.fixture
def file(tmp_path: Path) -> Path:
    """Where the private file would be."""
    return tmp_path / "private" / "keys.json"


@pytest.fixture
def store(file: Path) -> KeyStore:
    """Without a key in the environment."""
    return KeyStore(file, "", HOST)


def failure_of(action: Callable[[], object]) -> Failure:
    with pytest.raises(AppError) as caught:
        action()
    assert_kept(caught.value, KEY, OLD)
    assert caught.value.failure.charged is Charged.NO
    return caught.value.failure


def found(key: str, where: Keep, host: str = HOST) -> FoundKey:
    return FoundKey(key=key, where=where, host=host)


def test_where_nothing_is_kept_nothing_is_found_or_made(store: KeyStore, tmp_path: Path) -> None:
    assert store.find(HOST) is None
    store.forget(HOST)
    assert not (tmp_path / "private").exists()


def test_the_environments_key_comes_first_but_for_its_own_host_alone(
    file: Path, memory: Memory
) -> None:
    store = KeyStore(file, KEY, HOST)
    store.keep(OLD, HOST, Keep.KEYRING)
    store.keep(OLD, HOST, Keep.SESSION)
    assert store.find(HOST) == found(KEY, Keep.ENVIRONMENT)
    assert store.find(OTHER) is None
    store.forget(HOST)
    assert store.find(HOST) == found(KEY, Keep.ENVIRONMENT)
    assert memory.kept == {}


def test_nothing_is_written_to_the_environment(store: KeyStore) -> None:
    with pytest.raises(ValueError, match="never written") as caught:
        store.keep(KEY, HOST, Keep.ENVIRONMENT)
    assert_kept(caught.value, KEY)


def test_the_keychain_keeps_a_key_for_one_host(store: KeyStore, file: Path, memory: Memory) -> None:
    store.keep(KEY, HOST, Keep.KEYRING)
    assert memory.kept == {("Pictor", HOST): KEY}
    assert KeyStore(file, "", "").find(HOST) == found(KEY, Keep.KEYRING)
    assert store.find(OTHER) is None
    assert not file.parent.exists()
    store.forget(HOST)
    assert store.find(HOST) is None
    assert memory.kept == {}


def test_a_key_of_this_session_is_kept_nowhere_else(
    store: KeyStore, file: Path, memory: Memory
) -> None:
    store.keep(KEY, HOST, Keep.SESSION)
    assert store.find(HOST) == found(KEY, Keep.SESSION)
    assert (store.find(OTHER), memory.kept, file.parent.exists()) == (None, {}, False)
    assert KeyStore(file, "", "").find(HOST) is None
    store.forget(HOST)
    assert store.find(HOST) is None


def test_the_private_file_keeps_keys_by_host(store: KeyStore, file: Path, memory: Memory) -> None:
    store.keep(OLD, OTHER, Keep.FILE)
    store.keep(KEY, HOST, Keep.FILE)
    assert json.loads(file.read_bytes()) == {OTHER: OLD, HOST: KEY}
    assert memory.kept == {}
    again = KeyStore(file, "", "")
    assert again.find(HOST) == found(KEY, Keep.FILE)
    assert again.find(OTHER) == found(OLD, Keep.FILE, OTHER)
    again.forget(HOST)
    assert json.loads(file.read_bytes()) == {OTHER: OLD}
    again.forget(OTHER)
    assert files_below(file.parent) == {}, "the last key takes the file with it"


def test_the_last_choice_is_what_is_found(store: KeyStore, file: Path, memory: Memory) -> None:
    for where in (Keep.SESSION, Keep.FILE, Keep.KEYRING, Keep.FILE, Keep.SESSION, Keep.KEYRING):
        key = f"{KEY}-{where}"
        store.keep(key, HOST, where)
        assert store.find(HOST) == found(key, where)
    assert files_below(file.parent) == {}, "the keychain has it, so no file has"


def test_a_key_in_the_private_file_never_asks_the_keychain(store: KeyStore, memory: Memory) -> None:
    store.keep(KEY, HOST, Keep.FILE)
    assert store.find(HOST) == found(KEY, Keep.FILE)
    assert memory.asked == []


def test_the_keychain_may_hang_while_others_are_asked(store: KeyStore, use: Use) -> None:
    answered, asked = threading.Event(), threading.Event()

    class Hanging(Memory):
        def get_password(self, service: str, username: str) -> str | None:
            asked.set()
            answered.wait(30)
            return None

    use(Hanging())
    waiting = threading.Thread(target=store.find, args=(OTHER,), daemon=True)
    waiting.start()
    assert asked.wait(30)
    store.keep(KEY, HOST, Keep.SESSION)
    assert store.find(HOST) == found(KEY, Keep.SESSION)
    store.keep(KEY, HOST, Keep.FILE)
    assert store.find(HOST) == found(KEY, Keep.FILE)
    assert waiting.is_alive()
    answered.set()
    waiting.join(30)
    assert not waiting.is_alive()


def chained(*backends: KeyringBackend) -> KeyringBackend:
    class Chain(chainer.ChainerBackend):
        priority = 10
        viable = False

    Chain.backends = list(backends)  # type: ignore[assignment]
    return Chain()


NO_KEYCHAINS: dict[str, Callable[[], KeyringBackend]] = {
    "fail": fail.Keyring,
    "null": null.Keyring,
    "plaintext": plaintext,
    "not recommended": Unlikely,
    "empty chain": chained,
    "chain of none": lambda: chained(fail.Keyring(), null.Keyring(), plaintext()),
}


@pytest.mark.parametrize("make", NO_KEYCHAINS.values(), ids=NO_KEYCHAINS.keys())
def test_what_keeps_no_secret_is_no_keychain(
    store: KeyStore, file: Path, use: Use, make: Callable[[], KeyringBackend]
) -> None:
    backend = use(make())
    assert not store.has_keyring()
    assert store.find(HOST) is None
    failure = failure_of(lambda: store.keep(KEY, HOST, Keep.KEYRING))
    assert failure.kind is Kind.NO_KEYRING
    assert not file.parent.exists(), "no file is chosen in its place"
    assert not getattr(backend, "kept", None)
    assert store.find(HOST) is None
    store.keep(KEY, HOST, Keep.SESSION)
    assert store.find(HOST) == found(KEY, Keep.SESSION)
    store.forget(HOST)
    assert store.find(HOST) is None


def test_of_a_chain_the_first_that_keeps_secrets_is_used(store: KeyStore, use: Use) -> None:
    plain, real, second = plaintext(), Memory(), Memory()
    use(chained(plain, real, second))
    assert store.has_keyring()
    store.keep(KEY, HOST, Keep.KEYRING)
    assert store.find(HOST) == found(KEY, Keep.KEYRING)
    assert (plain.asked, second.asked) == ([], [])
    store.forget(HOST)
    assert real.kept == {}


def test_a_keychain_that_is_configured_but_missing_is_none(
    store: KeyStore, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    monkeypatch.setattr(keyring.core, "_keyring_backend", None)
    monkeypatch.setenv("PYTHON_KEYRING_BACKEND", "no_such_package.Keyring")
    assert not store.has_keyring()
    assert "ModuleNotFoundError" in caplog.text
    assert store.find(HOST) is None


@pytest.mark.parametrize("error", LOCKED)
def test_a_locked_keychain_is_told(
    store: KeyStore, use: Use, file: Path, error: Callable[[str], Exception]
) -> None:
    use(Failing(error))
    assert store.has_keyring()
    for action in (
        lambda: store.find(HOST),
        lambda: store.keep(KEY, HOST, Keep.KEYRING),
        lambda: store.forget(HOST),
    ):
        assert failure_of(action).kind is Kind.KEYRING_LOCKED
    assert not file.parent.exists()


@pytest.mark.parametrize("error", REFUSING)
def test_a_keychain_that_refuses_is_told_without_the_key(
    store: KeyStore, use: Use, error: Callable[[str], Exception]
) -> None:
    use(Failing(error))
    failure = failure_of(lambda: store.keep(KEY, HOST, Keep.KEYRING))
    assert failure.kind is Kind.KEYRING_FAILED
    assert failure.message == f"Pictor {HOST} …"
    assert failure_of(lambda: store.find(HOST)).kind is Kind.KEYRING_FAILED
    assert failure_of(lambda: store.forget(HOST)).kind is Kind.KEYRING_FAILED


def test_while_the_keychain_is_locked_other_places_work(store: KeyStore, use: Use) -> None:
    store.keep(OLD, HOST, Keep.KEYRING)
    use(Failing(LOCKED[0]))
    for where in (Keep.SESSION, Keep.FILE):
        store.keep(KEY, HOST, where)
        assert store.find(HOST) == found(KEY, where)


def test_forgetting_reaches_the_other_places_though_one_fails(
    store: KeyStore, use: Use, file: Path, memory: Memory, tmp_path: Path
) -> None:
    store.keep(KEY, HOST, Keep.FILE)
    use(Failing(LOCKED[0]))
    assert failure_of(lambda: store.forget(HOST)).kind is Kind.KEYRING_LOCKED
    assert files_below(file.parent) == {}

    use(memory)
    store.keep(KEY, HOST, Keep.KEYRING)
    (tmp_path / "no folder").touch()
    other = KeyStore(tmp_path / "no folder" / "keys.json", "", "")
    assert failure_of(lambda: other.forget(HOST)).kind is Kind.DISK
    assert memory.kept == {}


def test_a_keychain_that_keeps_or_deletes_nothing_is_found_out(store: KeyStore, use: Use) -> None:
    use(Forgetful())
    assert failure_of(lambda: store.keep(KEY, HOST, Keep.KEYRING)).kind is Kind.KEYRING_FAILED
    use(Stubborn())
    store.keep(KEY, HOST, Keep.KEYRING)
    assert failure_of(lambda: store.forget(HOST)).kind is Kind.KEYRING_FAILED


@pytest.mark.parametrize(("held", "key"), [("two words", None), ("", None), (f"{KEY}\n", KEY)])
def test_what_somebody_else_put_into_the_keychain_is_looked_at(
    store: KeyStore, memory: Memory, held: str, key: str | None
) -> None:
    memory.kept["Pictor", HOST] = held
    assert store.find(HOST) == (found(key, Keep.KEYRING) if key else None)


def test_nothing_prints_a_key(file: Path) -> None:
    store = KeyStore(file, KEY, HOST)
    store.keep(OLD, OTHER, Keep.SESSION)
    texts = [repr(store), repr(store.find(HOST)), str(store.find(OTHER))]
    assert "environment" in texts[1]
    assert not any(secret in text for text in texts for secret in (KEY, OLD))
