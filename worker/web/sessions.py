"""Sessions in the database, written under the same lock as everything else."""

from typing import override

from django.contrib.sessions.backends.db import SessionStore as InDatabase

from worker.storage.transaction import write


class SessionStore(InDatabase):
    """Django's own session store; each write waits for its turn on SQLite."""

    @override
    def save(self, must_create: bool = False) -> None:
        with write():
            super().save(must_create=must_create)

    @override
    def delete(self, session_key: str | None = None) -> None:
        with write():
            super().delete(session_key)
