"""Whether errors and the log keep a secret, in everything they say and all that lies behind it."""

from __future__ import annotations

import logging
import traceback

import pytest


def assert_kept(error: BaseException, *secrets: str) -> None:
    """Fail when any text of the error, or of what caused it, repeats one of the secrets."""
    texts = ["".join(traceback.format_exception(error))]
    one: BaseException | None = error
    while one is not None:
        texts += [str(one), repr(one), repr(one.args), repr(vars(one))]
        assert not hasattr(one, "request"), "a request holds the key"
        one = one.__cause__ or one.__context__
    for secret in secrets:
        assert secret not in "\n".join(texts)


def assert_unlogged(caplog: pytest.LogCaptureFixture, *secrets: str) -> None:
    """Fail when the test that ends has logged one of the secrets, at any level that it set."""
    formatter = logging.Formatter("%(name)s %(message)s")
    for when in ("setup", "call"):
        for record in caplog.get_records(when):
            text = formatter.format(record)
            is_the_tests_browser = record.name.startswith("urllib3") and "?code=" in text
            for secret in () if is_the_tests_browser else secrets:
                assert secret not in text
