"""The calls of Mastodon's API that announcing needs, as all its servers really answer them.

Written on our own exchange and not on Mastodon.py: that library turns every network fault into one
exception with the cause in prose, so that "nothing was sent" cannot be told from "nobody knows",
and it quotes answers in its messages. Ids are opaque: snac's are long hex strings.
"""

import datetime as dt
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from time import sleep

from worker.clients.answers import TOKEN, raise_unless_ok, text_at
from worker.clients.exchange import Answer, Exchange
from worker.clients.multipart import Part
from worker.domain.images import Ready
from worker.errors import OutcomeUnknownError, UnreachableError

PAGE = 40
# As it stands: glitch-soc and GoToSocial would otherwise read it as their user's preferences say,
# and Markdown loses signs by which a post is found again. Mastodon knows no other.
PLAIN = {"content_type": "text/plain"}
# Where a server that cannot page stops listing: exactly so many posts may be a cut list.
USUAL_LIMITS = frozenset({10, 20, 25, 30, 40, 50, 80, 100, 128, 200, 250, 256, 500, 512, 1000})
_GONE, _UNPROCESSABLE = 404, 422
# Handed over and not yet made ready: by an upload, and by the question about it.
_ACCEPTED, _PARTIAL = 202, 206
_ASKED, _ASKED_SECONDS = 8, 0.5


@dataclass(frozen=True, slots=True, kw_only=True)
class Status:
    """A post as its server gives it back; ``content`` is HTML, ``media`` the ids of its images."""

    id: str
    url: str | None
    content: str
    created_at: dt.datetime | None
    media: tuple[str, ...] = ()


class Mastodon:
    """One account on one server of the fediverse. Safe to share between threads."""

    def __init__(self, exchange: Exchange, token: str) -> None:
        self._exchange = exchange
        self._bearer = {"Authorization": f"Bearer {token}"}
        self._account_id: str | None = None
        self._tells = False
        self.host = exchange.host

    def close(self) -> None:
        """Close the connections."""
        self._exchange.close()

    def upload(self, image: Ready, alt: str) -> str:
        """Hand over an image and return its id, with which one post may show it.

        Raises:
            UnreachableError: It is not ready after some seconds. Otherwise the same as `publish`.
        """
        file = Part("file", image.name, image.media_type, image.content)
        fields = {"description": alt}
        answer = self._exchange.upload("/api/v2/media", fields, file, self._bearer)
        if answer.status == _GONE:
            # Servers from before 2020, and some that are no Mastodon.
            answer = self._exchange.upload("/api/v1/media", fields, file, self._bearer)
        self._refuse(answer)
        media = _id(answer.json())
        if not media:
            raise OutcomeUnknownError(f"{self._exchange.host}: an image was taken without a word")
        if answer.status == _ACCEPTED:
            self._await(media)
        return media

    def publish(
        self,
        text: str,
        *,
        key: str,
        language: str,
        reply_to: str | None = None,
        media: str | None = None,
    ) -> Status:
        """Post *text* publicly under the idempotency *key* and return the server's status.

        What *reply_to* names may be gone: it is then posted alone.

        Raises:
            TokenRefusedError, RefusedError: It was not posted and will not be as it stands.
            BusyError: Not posted; the server asks us to come back later.
            UnreachableError: Nothing was sent.
            OutcomeUnknownError: It may have been posted.
        """
        # Some servers default to followers only or to unlisted: say what is meant.
        said = {"status": text, "visibility": "public", "language": language}
        body: dict[str, object] = {**said, **PLAIN}
        if reply_to:
            body["in_reply_to_id"] = reply_to
        if media:
            body["media_ids"] = [media]
        path, headers = "/api/v1/statuses", {**self._bearer, "Idempotency-Key": key}
        answer = self._exchange.post(path, body, headers)
        if answer.status == _GONE and body.pop("in_reply_to_id", None):
            answer = self._exchange.post(path, body, headers)
        return self._status_in(answer)

    def edit(
        self, status_id: str, text: str, *, language: str, media: Sequence[str] = ()
    ) -> Status:
        """Replace the text of a post of ours, at once and for all who see it.

        Its images are lost unless *media* names them.

        Raises:
            Same as `publish`.
        """
        body: dict[str, object] = {"status": text, "language": language, **PLAIN}
        if media:
            body["media_ids"] = list(media)
        path = f"/api/v1/statuses/{status_id}"
        return self._status_in(self._exchange.post(path, body, self._bearer, "PUT"))

    def get(self, status_id: str) -> Status | None:
        """Return a post of ours, None when it is gone; same errors as `publish`."""
        answer = self._exchange.get(f"/api/v1/statuses/{status_id}", {}, self._bearer)
        return None if answer.status == _GONE else self._status_in(answer)

    def delete(self, status_id: str) -> None:
        """Take a post of ours away; one that is gone already is no error.

        Raises:
            RefusedError: The server takes none away (snac answers 404 and keeps it). Otherwise
                the same as `publish`.
        """
        path = f"/api/v1/statuses/{status_id}"
        answer = self._exchange.send(path, b"", self._bearer, "DELETE")
        if answer.status != _GONE or self.get(status_id) is not None:
            self._refuse(answer)

    def verify(self) -> str:
        """Return the account's own id; a call that changes nothing.

        Raises:
            Same as `publish`.
        """
        path = "/api/v1/accounts/verify_credentials"
        answer = self._exchange.get(path, {}, self._bearer)
        self._refuse(answer)
        found = answer.json()
        account_id = _id(found)
        if not account_id:
            raise OutcomeUnknownError(f"{self._exchange.host}: {path} names no account")
        self._account_id = account_id
        # What only an account itself is shown: a plain server has it no more than an app's rights.
        self._tells = isinstance(found, Mapping) and "source" in found
        return account_id

    def may_post(self) -> bool:
        """Return whether the token's application may; True where the server does not tell.

        Mastodon does since 4.3: https://docs.joinmastodon.org/methods/apps/#verify_credentials.
        Known after `verify`; errors as `publish`.
        """
        if not self._tells:
            return True
        answer = self._exchange.get("/api/v1/apps/verify_credentials", {}, self._bearer)
        found = answer.json()
        rights = found.get("scopes") if answer.ok and isinstance(found, Mapping) else None
        # Servers part "write" in ways of their own.
        return not isinstance(rights, list) or any(str(one).startswith("write") for one in rights)

    def own_statuses(self) -> Iterator[Status]:
        """Yield this account's posts, newest first, page after page, down to the very first.

        Raises:
            OutcomeUnknownError: The server gives no older ones although there may be some (snac
                ignores ``limit`` and ``max_id``). Otherwise the same as `publish`.
        """
        account = self._account_id or self.verify()
        query = {"limit": str(PAGE), "exclude_reblogs": "true"}
        seen: set[str] = set()
        while page := self._page(account, query):
            fresh = [status for status in page if status.id not in seen]
            if not fresh:
                self._believe_complete(len(page))
                return
            yield from fresh
            seen.update(status.id for status in fresh)
            query = {**query, "max_id": fresh[-1].id}

    def scheduled(self) -> Mapping[str, dt.datetime | None]:
        """Return what lies there for later, by its id, with the moment it will leave.

        Nothing at a server that keeps no post for later (snac). Errors as `publish`.
        """
        found: dict[str, dt.datetime | None] = {}
        query = {"limit": str(PAGE)}
        while True:
            answer = self._exchange.get("/api/v1/scheduled_statuses", query, self._bearer)
            if answer.status == _GONE:
                return {}
            self._refuse(answer)
            page = self._due(answer.json())
            if page.keys() <= found.keys():
                return found
            found |= page
            query = {**query, "max_id": list(page)[-1]}

    def _await(self, media: str) -> None:
        for _ in range(_ASKED):
            answer = self._exchange.get(f"/api/v1/media/{media}", {}, self._bearer)
            self._refuse(answer)
            if answer.status != _PARTIAL:
                return
            sleep(_ASKED_SECONDS)
        raise UnreachableError(f"{self._exchange.host}: still at work on the image, not posted")

    def _status_in(self, answer: Answer) -> Status:
        self._refuse(answer)
        status = _status(answer.json())
        if status is None:
            # A head cut off by a proxy can look like an empty success.
            message = f"{self._exchange.host}: {answer.status} without the post in it"
            raise OutcomeUnknownError(message)
        return status

    def _believe_complete(self, listed: int) -> None:
        if listed in USUAL_LIMITS:
            message = f"{self._exchange.host}: gives {listed} posts and none older"
            raise OutcomeUnknownError(message)

    def _page(self, account: str, query: Mapping[str, str]) -> list[Status]:
        path = f"/api/v1/accounts/{account}/statuses"
        answer = self._exchange.get(path, query, self._bearer)
        self._refuse(answer)
        listed = answer.json()
        if not isinstance(listed, list):
            raise OutcomeUnknownError(f"{self._exchange.host}: the list of posts is no list")
        statuses = [status for entry in listed if (status := _status(entry))]
        if len(statuses) < len(listed):
            # It may be the one that is sought.
            raise OutcomeUnknownError(f"{self._exchange.host}: lists a post that cannot be read")
        return statuses

    def _due(self, listed: object) -> dict[str, dt.datetime | None]:
        if not isinstance(listed, list) or not all(map(_id, listed)):
            raise OutcomeUnknownError(f"{self._exchange.host}: lists what cannot be read")
        return {_id(entry): _moment(entry.get("scheduled_at")) for entry in listed}

    def _refuse(self, answer: Answer) -> None:
        # snac answers 422 without a word to a token it does not know.
        wordless = answer.status == _UNPROCESSABLE and not answer.body.strip()
        token = answer.status in TOKEN or wordless
        raise_unless_ok(self._exchange.host, answer, text_at(answer.json(), "error"), token=token)


def _status(found: object) -> Status | None:
    number = _id(found)
    if not isinstance(found, Mapping) or not number:
        return None
    url, content = found.get("url"), found.get("content")
    return Status(
        id=number,
        url=url if isinstance(url, str) else None,
        content=content if isinstance(content, str) else "",
        created_at=_moment(found.get("created_at")),
        media=_media(found.get("media_attachments")),
    )


def _id(found: object) -> str:
    """Return the id in *found*, empty when there is none; some servers write it as a number."""
    value = found.get("id") if isinstance(found, Mapping) else None
    return str(value) if type(value) in {str, int} else ""


def _media(found: object) -> tuple[str, ...]:
    ids = (_id(one) for one in (found if isinstance(found, list) else []))
    return tuple(media for media in ids if media)


def _moment(value: object) -> dt.datetime | None:
    try:
        moment = dt.datetime.fromisoformat(value) if isinstance(value, str) else None
    except ValueError:
        return None
    return moment if moment is None or moment.tzinfo else moment.replace(tzinfo=dt.UTC)
