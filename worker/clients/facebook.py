"""The calls of Facebook's Graph API that announcing on a page needs.

https://developers.facebook.com/docs/pages-api/posts and
https://developers.facebook.com/docs/graph-api/guides/error-handling
"""

import datetime as dt
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import TypeGuard
from urllib.parse import parse_qs, urlsplit

from worker.clients.answers import raise_unless_ok, text_at
from worker.clients.exchange import Answer, Exchange, TokenRefusedError
from worker.clients.multipart import Part
from worker.domain.images import Ready
from worker.errors import BusyError, OutcomeUnknownError, RefusedError

VERSION = "v24.0"
PAGE = "100"
_ONWARD = ("after", "until", "__paging_token", "offset")
_UNKNOWN = frozenset({1, 2})
_BUSY = frozenset({4, 17, 32, 341, 613, 80001})
_BLOCKED, _DUPLICATE, _INVALID, _GONE = 368, 506, 100, 33
_BUSY_SECONDS = 300.0


class DuplicateError(RefusedError):
    """The page says that it has this text already: a sign that an earlier call arrived."""


@dataclass(frozen=True, slots=True)
class PagePost:
    """A post of the page; ``due_at`` is set while it lies there for later."""

    id: str
    message: str
    url: str | None = None
    made_at: dt.datetime | None = None
    due_at: dt.datetime | None = None


@dataclass(frozen=True, slots=True)
class Token:
    """What Facebook says of our token; ``ends_at`` None: never, as far as it knows."""

    valid: bool
    ends_at: dt.datetime | None
    scopes: tuple[str, ...]


class Facebook:
    """One page and its token. Safe to share between threads."""

    def __init__(self, exchange: Exchange, token: str, page: str) -> None:
        self._exchange = exchange
        self._token = token
        self._bearer = {"Authorization": f"Bearer {token}"}
        self._page = page
        self.host = exchange.host

    def close(self) -> None:
        """Close the connections."""
        self._exchange.close()

    def upload(self, image: Ready, alt: str, *, later: bool) -> str:
        """Hand over an image that is shown nowhere yet, and return its id; errors as `post`.

        *later*: the post that shows it will lie there for some time.
        """
        fields = {"published": "false", "alt_text_custom": alt}
        if later:
            fields["temporary"] = "true"
        file = Part("source", image.name, image.media_type, image.content)
        path = f"/{VERSION}/{self._page}/photos"
        answer = self._exchange.upload(path, fields, file, self._bearer)
        self._refuse(answer)
        return self._id(answer)

    def post(
        self,
        message: str,
        link: str | None,
        due_at: dt.datetime | None = None,
        photo: str | None = None,
    ) -> str:
        """Post *message* with the card of *link*, now or at *due_at*; return its id.

        Args:
            message: The text.
            link: An address in it, shown as a card.
            due_at: At least ten minutes ahead: Facebook publishes it then.
            photo: The id of an image; a card is not shown beside it.

        Raises:
            TokenRefusedError, RefusedError, BusyError, UnreachableError: Surely not posted.
            DuplicateError: Not posted; the same text is there, or was.
            OutcomeUnknownError: It may have been posted.
        """
        body: dict[str, object] = {"message": message}
        if photo:
            body["attached_media"] = [{"media_fbid": photo}]
        elif link:
            body["link"] = link
        if due_at is not None:
            body |= {"published": False, "scheduled_publish_time": int(due_at.timestamp())}
        return self._id(self._call(f"/{VERSION}/{self._page}/feed", body))

    def edit(self, post: str, message: str) -> None:
        """Replace the text of a post, published or not; same errors as `post`."""
        found = self._call(f"/{VERSION}/{post}", {"message": message}).json()
        if not isinstance(found, Mapping) or found.get("success") is not True:
            raise OutcomeUnknownError(f"{self.host}: changed a post without saying so")

    def delete(self, post: str) -> None:
        """Take a post away, published or not; one that is gone is no error."""
        answer = self._exchange.send(f"/{VERSION}/{post}", b"", self._bearer, "DELETE")
        if not _is_gone(answer):
            self._refuse(answer)

    def get(self, post: str) -> PagePost | None:
        """Return a post of ours, None when it is gone; same errors as `post`."""
        fields = {"fields": "id,message,created_time,permalink_url"}
        answer = self._exchange.get(f"/{VERSION}/{post}", fields, self._bearer)
        if _is_gone(answer):
            return None
        self._refuse(answer)
        return _post(answer.json())

    def published(self) -> Iterator[PagePost]:
        """Yield what the page published, newest first, down to the first; errors as `post`."""
        return self._listed("feed", "id,message,created_time,permalink_url")

    def scheduled(self) -> Iterator[PagePost]:
        """Yield what lies at Facebook for later; same errors as `post`."""
        return self._listed("scheduled_posts", "id,message,created_time,scheduled_publish_time")

    def name(self) -> str:
        """Return the page's name; changes nothing. Same errors as `post`."""
        fields = {"fields": "id,name"}
        answer = self._exchange.get(f"/{VERSION}/{self._page}", fields, self._bearer)
        self._refuse(answer)
        name = text_at(answer.json(), "name")
        if not name:
            raise OutcomeUnknownError(f"{self.host}: names no page")
        return name

    def token(self) -> Token:
        """Return what Facebook says of our own token; changes nothing. Same errors as `post`."""
        asked = {"input_token": self._token}
        answer = self._exchange.get(f"/{VERSION}/debug_token", asked, self._bearer)
        self._refuse(answer)
        found = answer.json()
        told = found.get("data") if isinstance(found, Mapping) else None
        if not isinstance(told, Mapping) or "is_valid" not in told:
            raise OutcomeUnknownError(f"{self.host}: says nothing of the token")
        scopes = told.get("scopes")
        ends = [_unix(told.get(name)) for name in ("expires_at", "data_access_expires_at")]
        return Token(
            valid=told.get("is_valid") is True,
            ends_at=min((end for end in ends if end), default=None),
            scopes=tuple(map(str, scopes)) if isinstance(scopes, list) else (),
        )

    def _listed(self, edge: str, fields: str) -> Iterator[PagePost]:
        query = {"fields": fields, "limit": PAGE}
        while query:
            answer = self._exchange.get(f"/{VERSION}/{self._page}/{edge}", query, self._bearer)
            self._refuse(answer)
            found = answer.json()
            entries = found.get("data") if isinstance(found, Mapping) else None
            if not isinstance(entries, list):
                raise OutcomeUnknownError(f"{self.host}: the list of posts is no list")
            yield from map(_post, entries)
            onward = self._next(found)
            query = {**query, **onward} if onward else {}

    def _next(self, found: object) -> dict[str, str]:
        """Return where the list goes on, nothing at its end.

        By a cursor or by moments:
        https://developers.facebook.com/docs/graph-api/results#paging.
        """
        paging = found.get("paging") if isinstance(found, Mapping) else None
        following = text_at(paging, "next")
        told = parse_qs(urlsplit(following).query) if following else {}
        onward = {name: told[name][0] for name in _ONWARD if name in told}
        if following and not onward:
            # Taken for the end it would prove that what is further down was never posted.
            raise OutcomeUnknownError(f"{self.host}: does not say how its list of posts goes on")
        return onward

    def _call(self, path: str, body: Mapping[str, object]) -> Answer:
        answer = self._exchange.post(path, body, self._bearer)
        self._refuse(answer)
        return answer

    def _id(self, answer: Answer) -> str:
        found = text_at(answer.json(), "id")
        if not found:
            raise OutcomeUnknownError(f"{self.host}: a success without the post in it")
        return found

    def _refuse(self, answer: Answer) -> None:
        if answer.ok:
            return
        error = _error(answer)
        code, said = error.get("code"), text_at(error, "message")
        if code == _DUPLICATE or (code == _BLOCKED and "already posted" in said):
            raise DuplicateError(f"{self.host}: says that it is there already")
        if code in _UNKNOWN or error.get("is_transient") is True:
            raise OutcomeUnknownError(f"{self.host}: error {code}, perhaps after the fact")
        if code in _BUSY:
            raise BusyError(f"{self.host}: too many calls", _BUSY_SECONDS)
        if _is_about_the_token(code):
            raise TokenRefusedError(f"{self.host}: error {code}, the token is not accepted: {said}")
        raise_unless_ok(self.host, answer, said, token=False)


def _is_about_the_token(code: object) -> TypeGuard[int]:
    # 102 and 190: ended or withdrawn; 3, 10 and 200 to 299: a right is missing.
    return isinstance(code, int) and (code in {3, 10, 102, 190} or 200 <= code <= 299)  # noqa: PLR2004


def _is_gone(answer: Answer) -> bool:
    # "Object does not exist, cannot be loaded due to missing permissions": 100 with subcode 33.
    error = _error(answer)
    return error.get("code") == _INVALID and error.get("error_subcode") == _GONE


def _error(answer: Answer) -> Mapping[str, object]:
    found = answer.json()
    error = found.get("error") if isinstance(found, Mapping) else None
    return error if isinstance(error, Mapping) else {}


def _post(found: object) -> PagePost:
    entry = found if isinstance(found, Mapping) else {}
    return PagePost(
        id=text_at(entry, "id"),
        message=text_at(entry, "message"),
        url=text_at(entry, "permalink_url") or None,
        made_at=_moment(text_at(entry, "created_time")),
        due_at=_unix(entry.get("scheduled_publish_time")),
    )


def _moment(value: str) -> dt.datetime | None:
    try:
        return dt.datetime.fromisoformat(value) if value else None
    except ValueError:
        return None


def _unix(value: object) -> dt.datetime | None:
    seconds = int(value) if isinstance(value, int | str) and str(value).isdecimal() else 0
    return dt.datetime.fromtimestamp(seconds, dt.UTC) if seconds else None
