"""Who of a batch raises a doubt; apart from `resistance`, which no command loads NumPy for."""

import datetime as dt
from collections.abc import Mapping

import numpy as np

from worker.domain.resistance import SAME_MINUTE, Wrote, crowd
from worker.domain.traces import NOBODY, Flags, Traces
from worker.storage import crowds


def note(traces: Traces, since: Mapping[int, dt.datetime], standing: Flags) -> None:
    """Take down who of a batch raises a doubt.

    Inside the batch's own transaction. The same batch again changes nothing.

    Args:
        traces: The batch.
        since: When accounts were made, by their place in the batch, where that is known.
        standing: Which traces count: of nobody else anything is kept.
    """
    wrote = (traces.person != NOBODY) & ~traces.repost & standing
    # Most texts are few people's: who else has one is counted for all of them at once.
    _, which, often = np.unique(traces.family, return_inverse=True, return_counts=True)
    many = np.flatnonzero(wrote & (often[which] >= SAME_MINUTE)).tolist()
    found = crowd(
        [
            Wrote(
                int(traces.person[row]),
                int(traces.family[row]),
                dt.datetime.fromtimestamp(int(traces.second[row]), dt.UTC),
                since.get(row),
            )
            for row in sorted({*many, *(row for row in since if wrote[row])})
        ]
    )
    if found.chorus or found.young:
        crowds.note(found)
