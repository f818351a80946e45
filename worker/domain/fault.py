"""Why a source could not be read, as a closed list: pages say it in the reader's language."""

from enum import StrEnum


class Fault(StrEnum):
    """What went wrong at the last try."""

    UNREACHABLE = "unreachable"
    CUT = "cut"
    BUSY = "busy"
    BLOCKED = "blocked"
    MISSING = "missing"
    GONE = "gone"
    REFUSED = "refused"
    UNREADABLE = "unreadable"
    BUDGET = "budget"
    CONFIG = "config"
    OURS = "ours"
