"""Every error of Portevoix. The class, never the message, says whether trying again helps.

A message is one line: what, where (file and line or key), what was expected, what to do.
"""

from datetime import datetime


class PortevoixError(Exception):
    """Root of all errors; ``retryable`` tells whether the same call may succeed later."""

    retryable = False


class ConfigError(PortevoixError):
    """A file of config/ or an environment variable is wrong."""


class InputError(PortevoixError):
    """A file or text handed to us cannot be trusted or understood."""


class ChangedMeanwhileError(InputError):
    """What a person decided about is not any more what it was when that person looked at it."""


class ElsewhereError(InputError):
    """It was decided on another page since, and that stands."""


class HeldMeanwhileError(ChangedMeanwhileError):
    """What a person would let leave is held by now, which that person did not see."""


class StartError(PortevoixError):
    """The installation cannot run as it stands: folder, port, database, lock, disk."""


class DatabaseAwayError(StartError):
    """The database's server does not answer, as while it starts again."""

    retryable = True


class CountingEndedError(StartError):
    """The campaign's hash key was destroyed: nothing can be counted for it any more."""


class NotFoundError(PortevoixError):
    """A rally, account, source or campaign of that name is not known."""


class UnknownPlaceError(NotFoundError):
    """A name means no place, or several.

    Args:
        message: One line for the shell.
        several: How to write each of those it may mean: "Valence (26)".
        closest: A known name much like it.
    """

    def __init__(
        self, message: str, *, several: tuple[str, ...] = (), closest: str | None = None
    ) -> None:
        super().__init__(message)
        self.several = several
        self.closest = closest


class RefusedError(PortevoixError):
    """The other side refused for good: 4xx with a reason, a revoked token."""


class GoneError(RefusedError):
    """410: the other side says it will never come back; stop asking and tell the operator."""


class BlockedError(RefusedError):
    """401 or 403: not welcome for now; a soft block, asked again after hours."""


class MissingError(RefusedError):
    """404: nothing there; asked again at the longest interval."""


class NotAllowedError(RefusedError):
    """We refused ourselves: a private address, or a port that is not the web's."""


class TextTooLongError(PortevoixError):
    """A text does not fit a network's rule."""


class UnreachableError(PortevoixError):
    """Nothing left this machine: no address, no connection. Trying again is safe."""

    retryable = True


class BusyError(PortevoixError):
    """The other side, or a lock, asked us to come back later (429, 503, locked database).

    Args:
        message: One line for people.
        wait_seconds: How long the other side asked us to wait; None when it did not say.
    """

    retryable = True

    def __init__(self, message: str, wait_seconds: float | None = None) -> None:
        super().__init__(message)
        self.wait_seconds = wait_seconds


class LostAnswerError(BusyError):
    """A question to which no complete answer came: too slow, or cut off."""


class BudgetError(PortevoixError):
    """Asking more would cost more than config/ allows.

    Args:
        message: One line for people.
        until: When there is money again.
    """

    def __init__(self, message: str, until: datetime) -> None:
        super().__init__(message)
        self.until = until


class OutcomeUnknownError(PortevoixError):
    """The request left and no answer proves what became of it. Look before sending again.

    Args:
        message: One line for people.
        moved: Whether the answer was a redirect: whoever asks again meets it again.
    """

    def __init__(self, message: str, *, moved: bool = False) -> None:
        super().__init__(message)
        self.moved = moved
