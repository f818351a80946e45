"""When the exchange of this thread must be over."""

from collections.abc import Iterator
from contextlib import contextmanager
from contextvars import ContextVar

import httpcore

from worker.clients.elapsed import elapsed_seconds

_DEADLINE: ContextVar[float] = ContextVar("deadline", default=float("inf"))


class DeadlineError(httpcore.TimeoutException):
    """The whole exchange took too long, although each step was in time."""


@contextmanager
def over_by(moment: float) -> Iterator[None]:
    """Hold every step of this thread's exchanges to *moment*, of `elapsed_seconds`.

    An outer block that ends sooner goes on holding.
    """
    token = _DEADLINE.set(min(moment, _DEADLINE.get()))
    try:
        yield
    finally:
        _DEADLINE.reset(token)


def remaining(timeout: float | None) -> float:
    """Return *timeout* or what is left, whichever ends sooner.

    Raises:
        DeadlineError: Nothing is left.
    """
    left = _DEADLINE.get() - elapsed_seconds()
    if left <= 0:
        message = "the exchange took too long"
        raise DeadlineError(message)
    return left if timeout is None else min(timeout, left)
