"""Posting on X as one account: four calls, signed as OAuth 1.0a asks (RFC 5849).

Tokens of OAuth 2 end after two hours and change at each renewal, which would have to be kept
somewhere; those of OAuth 1.0a do not end. tweepy sits on requests, which our checks of dialled
addresses do not reach, and its exceptions quote answers.
"""

import datetime as dt
from base64 import b64encode
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from hashlib import sha1
from hmac import digest
from urllib.parse import quote

from worker.clients.answers import raise_unless_ok, text_at
from worker.clients.exchange import Answer, Exchange
from worker.clients.multipart import Part
from worker.domain.images import Ready
from worker.errors import OutcomeUnknownError, RefusedError

PAGE = "100"
_FORBIDDEN, _UNAUTHORISED, _GONE, _PAYMENT = 403, 401, 404, 402
_DUPLICATE = "duplicate content"
_ABOUT_THE_TOKEN = ("not configured", "oauth1", "suspended", "not permitted", "locked")


class DuplicateError(RefusedError):
    """X says that it has this text already: a sign that an earlier call arrived."""


@dataclass(frozen=True, slots=True)
class Keys:
    """The app's key and secret and the account's token and secret; none of them ends."""

    key: str
    secret: str = field(repr=False)
    token: str = field(repr=False)
    token_secret: str = field(repr=False)


@dataclass(frozen=True, slots=True)
class Tweet:
    """A post of ours; ``text`` is as it was written: links whole, none to its own image."""

    id: str
    text: str
    made_at: dt.datetime | None


class XAccount:
    """One account. Safe to share between threads.

    Args:
        exchange: The API's server.
        keys: How calls are signed.
        now: The clock of signatures; X refuses those of another quarter of an hour.
        nonce: A word that is new at each call.
    """

    def __init__(
        self,
        exchange: Exchange,
        keys: Keys,
        now: Callable[[], dt.datetime],
        nonce: Callable[[], str],
    ) -> None:
        self._exchange = exchange
        self._keys = keys
        self._now = now
        self._nonce = nonce
        self._id = ""
        self.may_post = True
        """Whether X said otherwise when we asked who we are."""
        self.host = exchange.host

    def close(self) -> None:
        """Close the connections."""
        self._exchange.close()

    def upload(self, image: Ready, alt: str) -> str:
        """Hand over an image with its description and return its id; it stays for a day.

        https://docs.x.com/x-api/media/upload-media and …/create-media-metadata. Errors as `post`.
        """
        path, kind = "/2/media/upload", {"media_category": "tweet_image"}
        file = Part("media", image.name, image.media_type, image.content)
        answer = self._exchange.upload(path, kind, file, self._signed("POST", path))
        self._refuse(answer)
        media = text_at(answer.json(), "data", "id")
        if not media:
            raise OutcomeUnknownError(f"{self.host}: an image was taken without a word")
        path = "/2/media/metadata"
        told = {"id": media, "metadata": {"alt_text": {"text": alt}}}
        self._refuse(self._exchange.post(path, told, self._signed("POST", path)))
        return media

    def post(self, text: str, reply_to: str | None = None, media: str | None = None) -> str:
        """Post *text* and return its id, alone where X takes no answer to *reply_to*.

        Raises:
            TokenRefusedError, RefusedError, BusyError, UnreachableError: Surely not posted.
            DuplicateError: Not posted; the same text is there, or was within hours.
            OutcomeUnknownError: It may have been posted.
        """
        body: dict[str, object] = {"text": text}
        if reply_to:
            body["reply"] = {"in_reply_to_tweet_id": reply_to}
        if media:
            body["media"] = {"media_ids": [media]}
        answer = self._exchange.post("/2/tweets", body, self._signed("POST", "/2/tweets"))
        # What is answered is deleted, or X does not take answers of ours: since February 2026 most
        # of programs are refused, in many wordings. Nothing was posted.
        known = _DUPLICATE in text_at(answer.json(), "detail")
        if answer.status == _FORBIDDEN and not known and body.pop("reply", None):
            answer = self._exchange.post("/2/tweets", body, self._signed("POST", "/2/tweets"))
        self._refuse(answer)
        found = answer.json()
        tweet = text_at(found.get("data") if isinstance(found, Mapping) else None, "id")
        if not tweet:
            raise OutcomeUnknownError(f"{self.host}: a success without the post in it")
        return tweet

    def delete(self, tweet: str) -> None:
        """Take a post away; one that is gone is no error. Same errors as `post`."""
        path = f"/2/tweets/{tweet}"
        answer = self._exchange.send(path, b"", self._signed("DELETE", path), "DELETE")
        if answer.status != _GONE:
            self._refuse(answer)

    def who(self) -> str:
        """Return the account's name; changes nothing. Same errors as `post`."""
        answer = self._exchange.get("/2/users/me", {}, self._signed("GET", "/2/users/me", {}))
        self._refuse(answer)
        # Or "read-write", "read-write-directmessages": as the app was when the token was made.
        self.may_post = answer.headers.get("x-access-level") != "read"
        found = answer.json()
        self._id = text_at(found, "data", "id")
        if not self._id:
            raise OutcomeUnknownError(f"{self.host}: names no account")
        return text_at(found, "data", "username")

    def own(self, since: dt.datetime) -> Iterator[Tweet]:
        """Yield our posts, newest first, down to *since*; each costs. Same errors as `post`."""
        if not self._id:
            self.who()
        query = {
            "max_results": PAGE,
            "start_time": since.astimezone(dt.UTC).strftime("%Y-%m-%dT%H:%M:%SZ"),
            "tweet.fields": "created_at,entities",
        }
        while query:
            found = self._ask(f"/2/users/{self._id}/tweets", query)
            yield from map(_tweet, self._listed(found))
            following = text_at(found.get("meta"), "next_token")
            query = {**query, "pagination_token": following} if following else {}

    def _ask(self, path: str, query: Mapping[str, str]) -> Mapping[str, object]:
        answer = self._exchange.get(path, query, self._signed("GET", path, query))
        self._refuse(answer)
        found = answer.json()
        if not isinstance(found, Mapping):
            raise OutcomeUnknownError(f"{self.host}: answers what is no list of posts")
        return found

    def _listed(self, found: Mapping[str, object]) -> list[object]:
        """Return the posts of a page: none only where X says so, since it answers 200 to errors."""
        entries, meta = found.get("data"), found.get("meta")
        if isinstance(entries, list):
            return entries
        if isinstance(meta, Mapping) and meta.get("result_count") == 0:
            return []
        raise OutcomeUnknownError(f"{self.host}: answers what is no list of posts")

    def _refuse(self, answer: Answer) -> None:
        if answer.ok:
            return
        found = answer.json()
        said = text_at(found, "detail") or text_at(found, "title")
        if answer.status == _FORBIDDEN and _DUPLICATE in said:
            raise DuplicateError(f"{self.host}: says that it is there already")
        if answer.status == _PAYMENT:
            raise RefusedError(f"{self.host}: no credits left; buy some, then approve again")
        forbidden = answer.status == _FORBIDDEN and any(w in said for w in _ABOUT_THE_TOKEN)
        token = answer.status == _UNAUTHORISED or forbidden
        raise_unless_ok(self.host, answer, said, token=token)

    def _signed(
        self, method: str, path: str, query: Mapping[str, str] | None = None
    ) -> dict[str, str]:
        stamp = str(int(self._now().timestamp()))
        url = self._exchange.base_url + path
        signed = sign(self._keys, method, url, query or {}, (stamp, self._nonce()))
        return {"Authorization": signed}


def sign(keys: Keys, method: str, url: str, query: Mapping[str, str], once: tuple[str, str]) -> str:
    """Return the Authorization of one call; a body of JSON is not signed.

    Args:
        keys: Of app and account.
        method: Of the call.
        url: Without its query.
        query: Its query.
        once: The time in seconds and a word that is new.
    """
    own = {
        "oauth_consumer_key": keys.key,
        "oauth_nonce": once[1],
        "oauth_signature_method": "HMAC-SHA1",
        "oauth_timestamp": once[0],
        "oauth_token": keys.token,
        "oauth_version": "1.0",
    }
    pairs = sorted((_safe(name), _safe(value)) for name, value in {**own, **query}.items())
    normal = "&".join(f"{name}={value}" for name, value in pairs)
    base = "&".join((method, _safe(url), _safe(normal)))
    key = f"{_safe(keys.secret)}&{_safe(keys.token_secret)}"
    own["oauth_signature"] = b64encode(digest(key.encode(), base.encode(), sha1)).decode()
    return "OAuth " + ", ".join(f'{_safe(k)}="{_safe(v)}"' for k, v in sorted(own.items()))


def _safe(value: str) -> str:
    return quote(value, safe="-._~")


def _tweet(found: object) -> Tweet:
    entry = found if isinstance(found, Mapping) else {}
    made, tweet = text_at(entry, "created_at"), text_at(entry, "id")
    return Tweet(
        id=tweet,
        text=_written(text_at(entry, "text"), entry.get("entities"), tweet),
        made_at=dt.datetime.fromisoformat(made) if made else None,
    )


def _written(text: str, entities: object, tweet: str) -> str:
    """Return *text* with the addresses that stood there before X shortened them.

    Where a post shows an image X adds a link to it at the end: .../status/<the post>/photo/1.
    """
    urls = entities.get("urls") if isinstance(entities, Mapping) else None
    for entry in urls if isinstance(urls, list) else []:
        short, leads_to = text_at(entry, "url"), text_at(entry, "expanded_url")
        if short:
            text = text.replace(short, "" if f"/status/{tweet}/" in leads_to else leads_to)
    return text
