"""What the service is asked about the account: on threads, and with limits."""

from __future__ import annotations

import logging
from collections.abc import Callable
from dataclasses import replace
from decimal import Decimal
from typing import TYPE_CHECKING, TypeVar

from desktop_app.core.errors import AppError, Charged, Failure, Kind
from desktop_app.core.providers.access import Access
from desktop_app.core.records import now
from desktop_app.state.standing import Known, State

if TYPE_CHECKING:
    from desktop_app.core.sign_in import SignIn

_log = logging.getLogger(__name__)

_SERVICE_S = 60.0  # for all of a question; the look-up of a name has no limit of its own
_CREDIT_S = 8.0  # what it costs to know less is little

T = TypeVar("T")


async def answered(question: Callable[[], T]) -> T:
    """What the service says, asked on a thread; raises `AppError`."""
    import asyncio  # not loaded at start-up

    from desktop_app.state import bridge

    try:
        return await asyncio.wait_for(bridge.call(question, "account"), _SERVICE_S)
    except TimeoutError:
        failure = Failure(kind=Kind.TIMED_OUT, charged=Charged.NO, message="no answer came")
    raise AppError(failure)


def checked(route: Access, pasted: str) -> tuple[Access, Known]:
    """The way with the key that was pasted, and what the service says of it; blocks."""
    from desktop_app.core.providers import account  # slow to load, as all that asks

    access = replace(route, key=account.cleaned_key(pasted))
    return access, learned(access, None)


def learned(access: Access, credit_usd: Decimal | None) -> Known:
    """What the service says of the key; the credit is the last one if it says nothing; blocks."""
    from desktop_app.core.providers import account
    from desktop_app.core.providers.line import Line

    found = account.check_key(access)
    try:
        credit_usd = account.credit_usd(access, Line(connect_s=_CREDIT_S, silence_s=_CREDIT_S))
    except AppError as error:
        _log.info("the credit is not known: %s", error.failure.kind)
    return Known(State.CONNECTED, found, credit_usd, now())


def after(before: Known, failure: Failure) -> Known:
    """What is known after a question that was not answered well."""
    if failure.kind is Kind.BAD_KEY:
        return Known(State.REFUSED, checked=now(), failure=failure)
    return before._replace(verdict=State.UNREACHABLE, failure=failure)


def begun_sign_in(route: Access) -> SignIn:
    """An attempt that listens already; raises `AppError`."""
    from desktop_app.core.sign_in import SignIn

    try:
        return SignIn(route.base_url, proxy=route.proxy, ca_file=route.ca_file)
    except ValueError as problem:  # the file of certificates is gone
        failure = Failure(kind=Kind.UNTRUSTED, charged=Charged.NO, message=str(problem))
        raise AppError(failure) from None
