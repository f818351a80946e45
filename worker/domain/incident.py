"""What happens to a campaign while it is replayed: somebody changes a rally, somebody writes."""

import datetime as dt
from collections.abc import Mapping
from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True, kw_only=True)
class Incident:
    """One line of a script. ``at`` is UTC; ``place`` finds the rally.

    ``changes``: fields of `RallyPlan` that a person enters. ``publisher`` and ``text``: what the
    press writes instead.
    """

    at: dt.datetime
    place: str
    changes: Mapping[str, object] = field(default_factory=dict)
    publisher: str = ""
    text: str = ""
    called_off: bool = False
