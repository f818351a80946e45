"""Asks the broker whether it is there; hints themselves are Celery's."""

from kombu import Connection
from kombu.exceptions import OperationalError

from worker.errors import UnreachableError

_SECONDS = 3


def ping(url: str) -> None:
    """Return when the broker at *url* answers.

    Raises:
        UnreachableError: It does not within 3 s. Its address may hold a password: it is not said.
    """
    try:
        with Connection(url, connect_timeout=_SECONDS) as connection:
            connection.ensure_connection(max_retries=1, interval_start=0, timeout=_SECONDS)
    except (OperationalError, OSError) as error:
        reason = str(error.__cause__ or error).splitlines()[0]
        raise UnreachableError(f"no answer ({reason})") from None
