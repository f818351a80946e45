"""Which fault of the closed list an error is; the class decides, never its message."""

from worker.domain.fault import Fault
from worker.errors import (
    BlockedError,
    BudgetError,
    BusyError,
    ConfigError,
    GoneError,
    InputError,
    LostAnswerError,
    MissingError,
    NotAllowedError,
    NotFoundError,
    PortevoixError,
    RefusedError,
    UnreachableError,
)

# The first that fits: kinds before what they are kinds of.
_FAULTS: tuple[tuple[type[PortevoixError], Fault], ...] = (
    (GoneError, Fault.GONE),
    (BlockedError, Fault.BLOCKED),
    (MissingError, Fault.MISSING),
    (NotAllowedError, Fault.CONFIG),
    (RefusedError, Fault.REFUSED),
    (UnreachableError, Fault.UNREACHABLE),
    (LostAnswerError, Fault.CUT),
    (BusyError, Fault.BUSY),
    (BudgetError, Fault.BUDGET),
    (ConfigError, Fault.CONFIG),
    (NotFoundError, Fault.CONFIG),
    (InputError, Fault.UNREADABLE),
)


def fault_of(error: Exception) -> Fault:
    """Return what went wrong; `Fault.OURS` for what no server did."""
    return next((fault for kind, fault in _FAULTS if isinstance(error, kind)), Fault.OURS)
