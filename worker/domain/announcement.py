"""What is announced when, as pure functions of (rally, waves, accounts, now)."""

from dataclasses import dataclass

from worker.domain.kinds import NetworkKind


@dataclass(frozen=True, slots=True, kw_only=True)
class Account:
    """An account of a network we may post with; its secret stays in the environment."""

    name: str
    kind: NetworkKind
    base_url: str | None = None
    allow_private: bool = False
