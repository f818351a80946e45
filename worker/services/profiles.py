"""Who wrote what a stream says: handles, and who asks to be left alone; asked in groups.

Kept in memory for ten minutes. Without an answer nothing is counted: a person left out by handle
would be counted otherwise.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import datetime, timedelta

from worker.clients.atproto import Atproto
from worker.sources.bluesky import Profile, read_profiles

AT_ONCE = 25
KEPT = timedelta(minutes=10)
_REMEMBERED = 20_000


@dataclass(slots=True)
class Profiles:
    """Profiles of one server, each asked for once in ten minutes."""

    client: Atproto
    _known: dict[str, tuple[datetime, Profile | None]] = field(default_factory=dict)

    def of(self, dids: Iterable[str], now: datetime) -> Mapping[str, Profile | None]:
        """Return the profile of each of *dids*; None for one that is gone.

        Raises:
            PortevoixError: As `Atproto.query`.
        """
        wanted = list(dict.fromkeys(dids))
        unknown = [did for did in wanted if not self._is_fresh(did, now)]
        for start in range(0, len(unknown), AT_ONCE):
            group = unknown[start : start + AT_ONCE]
            body = self.client.query("app.bsky.actor.getProfiles", {"actors": group})
            found = read_profiles(body, self.client.host)
            self._known |= {did: (now, found.get(did)) for did in group}
        answer = {did: self._known[did][1] for did in wanted}
        if len(self._known) > _REMEMBERED:
            self._known.clear()
        return answer

    def _is_fresh(self, did: str, now: datetime) -> bool:
        kept = self._known.get(did)
        return kept is not None and now - kept[0] < KEPT
