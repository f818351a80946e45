"""The calls of the AT Protocol that announcing needs, on our own exchange.

The atproto library takes a refused connection and a lost answer for one error, so that "nothing
was sent" cannot be told from "nobody knows"; it also costs a second and 50 MB to import.
"""

from collections.abc import Mapping
from dataclasses import dataclass

from worker.clients.answers import raise_unless_ok, text_at
from worker.clients.exchange import Answer, Exchange
from worker.clients.sessions import (
    SESSIONS,
    STALE,
    Entrance,
    Login,
    Session,
    Sessions,
    bearer,
    error_of,
)
from worker.errors import OutcomeUnknownError, RefusedError

POSTS = "app.bsky.feed.post"
# Names of errors, as the reference server (PDS 0.5.35) answers them; all of them: nothing done.
_TOKEN = STALE | {
    *("AuthenticationRequired", "AuthMissing", "AuthFactorTokenRequired"),
    *("AccountTakedown", "AccountDeactivated", "AccountNotFound", "AccountSuspended"),
}
_BAD_REQUEST = 400


class OccupiedError(RefusedError):
    """Another record stands under that key, or it has changed meanwhile; nothing was written."""


@dataclass(frozen=True, slots=True)
class Record:
    """A record as it stands: its address and the hash of its content."""

    uri: str
    cid: str
    value: Mapping[str, object]


@dataclass(frozen=True, slots=True)
class Who:
    """An account; ``trouble`` is empty while it may post."""

    handle: str
    did: str
    trouble: str = ""


class Bluesky:
    """One account on one server. Safe to share between threads.

    Args:
        exchange: Its server (PDS), or an entrance that leads there.
        login: The account; its own password works and should not be given away.
        sessions: Where sign-ins are kept.
    """

    def __init__(self, exchange: Exchange, login: Login, sessions: Sessions = SESSIONS) -> None:
        self._exchange = exchange
        self._entrance = Entrance(exchange, login, self._refuse, sessions)
        self.host = exchange.host

    def close(self) -> None:
        """Close the connections; the sign-in stays for the next turn."""
        self._exchange.close()

    def put(self, key: str, record: Mapping[str, object], replaces: str | None = None) -> Record:
        """Write a post under *key*, which must be free, or hold the record whose hash is given.

        Raises:
            OccupiedError: Something else stands there; nothing was written.
            TokenRefusedError, RefusedError, BusyError, UnreachableError: Nothing was written.
            OutcomeUnknownError: It may have been written.
        """
        body = {**self._place(key), "record": record, "swapRecord": replaces}
        found = self._call("com.atproto.repo.putRecord", body).json()
        uri, cid = text_at(found, "uri"), text_at(found, "cid")
        if not uri or not cid:
            raise OutcomeUnknownError(f"{self.host}: a success without the record in it")
        return Record(uri, cid, record)

    def get(self, key: str) -> Record | None:
        """Return our post under *key*, None when there is none; same errors as `put`."""
        found = self._ask("com.atproto.repo.getRecord", self._place(key), missing="RecordNotFound")
        if found is None:
            return None
        value = found.get("value") if isinstance(found, Mapping) else None
        uri, cid = text_at(found, "uri"), text_at(found, "cid")
        if not uri or not cid or not isinstance(value, Mapping):
            raise OutcomeUnknownError(f"{self.host}: a record without its content")
        return Record(uri, cid, value)

    def delete(self, key: str) -> None:
        """Take our post under *key* away; none there is no error. Same errors as `put`."""
        self._call("com.atproto.repo.deleteRecord", self._place(key))

    def upload(self, content: bytes, media_type: str) -> Mapping[str, object]:
        """Give the server a file and return what a record says to show it; errors as `put`."""
        found = self._call("com.atproto.repo.uploadBlob", content, media_type).json()
        blob = found.get("blob") if isinstance(found, Mapping) else None
        if not isinstance(blob, Mapping):
            raise OutcomeUnknownError(f"{self.host}: a file was taken without a receipt")
        return blob

    def who(self) -> Who:
        """Return whose account it is and what keeps it from posting; changes nothing."""
        found = self._ask("com.atproto.server.getSession", {})
        did = text_at(found, "did")
        if not isinstance(found, Mapping) or not did:
            raise OutcomeUnknownError(f"{self.host}: names no account")
        active = found.get("active", True)
        trouble = "" if active else text_at(found, "status") or "inactive"
        return Who(text_at(found, "handle"), did, trouble)

    def _place(self, key: str) -> dict[str, str]:
        return {"repo": self._entrance.session().did, "collection": POSTS, "rkey": key}

    def _ask(
        self, method: str, query: Mapping[str, str], missing: str | None = None
    ) -> object | None:
        def asked(session: Session) -> Answer:
            return self._exchange.get(f"/xrpc/{method}", query, bearer(session))

        answer = self._entrance.call(asked)
        if missing and answer.status == _BAD_REQUEST and error_of(answer) == missing:
            return None
        self._refuse(answer)
        return answer.json()

    def _call(
        self, method: str, body: Mapping[str, object] | bytes, media_type: str = ""
    ) -> Answer:
        def called(session: Session) -> Answer:
            headers = bearer(session)
            if isinstance(body, bytes):
                typed = {**headers, "Content-Type": media_type}
                return self._exchange.send(f"/xrpc/{method}", body, typed)
            return self._exchange.post(f"/xrpc/{method}", body, headers)

        answer = self._entrance.call(called)
        self._refuse(answer)
        return answer

    def _refuse(self, answer: Answer) -> None:
        name = error_of(answer)
        if answer.status == _BAD_REQUEST and name == "InvalidSwap":
            raise OccupiedError(f"{self.host}: something else stands under that key")
        raise_unless_ok(self.host, answer, text_at(answer.json(), "message"), token=name in _TOKEN)
