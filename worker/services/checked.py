"""What `portevoix check` says of one thing."""

from dataclasses import dataclass
from enum import StrEnum


class Verdict(StrEnum):
    """``note`` is worth knowing and stops nothing."""

    OK = "ok"
    NOTE = "note"
    WRONG = "wrong"


@dataclass(frozen=True, slots=True, kw_only=True)
class Line:
    """One thing that was checked; ``todo`` says what to do when it is not all right.

    ``standing``: of a source, how reading it went so far, whatever it answers now.
    """

    what: str
    verdict: Verdict = Verdict.OK
    detail: str = ""
    todo: str = ""
    standing: str = ""
