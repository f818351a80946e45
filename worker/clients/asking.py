"""Questions to an interface of programs: a complete answer, or what its absence means.

Nothing of an answer but its code is ever quoted: messages may name a person.
"""

import re
from collections.abc import Mapping

from worker.clients.exchange import Answer, Exchange
from worker.clients.freshness import wait_seconds
from worker.errors import (
    BlockedError,
    BusyError,
    GoneError,
    LostAnswerError,
    MissingError,
    OutcomeUnknownError,
    RefusedError,
)

_CODE = re.compile(r"[A-Za-z-]{1,40}")
_TOO_MANY = 429
_SERVER_FAULTS = 500


class BadQuestionError(RefusedError):
    """400: what we asked for makes no sense to the server, such as a cursor it does not take."""


_KINDS: Mapping[int, type[RefusedError]] = {
    400: BadQuestionError,
    401: BlockedError,
    403: BlockedError,
    404: MissingError,
    410: GoneError,
}


def ask(
    exchange: Exchange,
    path: str,
    query: Mapping[str, str | list[str]],
    headers: Mapping[str, str],
) -> Answer:
    """Return the answer to a question, whatever its status.

    Raises:
        UnreachableError: No address, no connection.
        LostAnswerError: Too slow, too large or cut off; a question changes nothing, so it may be
            asked again.
        RefusedError: The address is private and that is not allowed.
    """
    try:
        return exchange.get(path, query, headers)
    except OutcomeUnknownError as error:
        raise LostAnswerError(str(error)) from None


def raise_for(answer: Answer, host: str) -> None:
    """Raise what a refusal means; nothing for a success.

    Raises:
        BusyError: 429 or 5xx; ``wait_seconds`` as asked.
        BadQuestionError, BlockedError, MissingError, GoneError, RefusedError: By status.
    """
    if answer.ok:
        return
    code = code_of(answer)
    message = f"{host}: answered {answer.status}{f' {code}' if code else ''}"
    if answer.status == _TOO_MANY or answer.status >= _SERVER_FAULTS:
        wait = wait_seconds(answer.headers)
        raise BusyError(f"{message}, asks us to come back later", wait)
    raise _KINDS.get(answer.status, RefusedError)(message)


def code_of(answer: Answer) -> str:
    """Return the name a server gives its refusal, or the empty text.

    Of the AT Protocol it is its ``error``, of X its ``reason`` (client-not-enrolled).
    """
    found = answer.json()
    told = (found.get(name) for name in ("error", "reason")) if isinstance(found, Mapping) else ()
    return next((one for one in told if isinstance(one, str) and _CODE.fullmatch(one)), "")
