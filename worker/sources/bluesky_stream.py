"""What Bluesky's streams say -> posts: Jetstream (JSON) and a server's own firehose (DAG-CBOR).

Both tell a post's record and its author's DID, and neither who that is called or whether they ask
to be left alone: that is looked up before anything is counted.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime

import msgspec

from worker.domain.post import Post, Withdrawn
from worker.errors import BusyError, InputError
from worker.sources.json_text import BROKEN, list_of, object_of, text_of
from worker.sources.moments import moment

COLLECTION = "app.bsky.feed.post"
_ERROR = -1
# Of the states of an account the one that nobody comes back from. Only a stream of all servers is
# believed in it: an account that moves away is deleted on the server that it leaves.
_DELETED = "deleted"


@dataclass(frozen=True, slots=True, kw_only=True)
class Heard:
    """One thing a stream said.

    ``place`` is where it stands: after it one goes on; 0 when it has none. ``lost``: the stream no
    longer knows what was said between our place and this. ``ahead``: our place is in its future.
    ``gone``: a post that its author deleted; ``left``: who deleted their whole account.
    """

    place: int = 0
    post: Post | None = None
    gone: Withdrawn | None = None
    left: str = ""
    lost: bool = False
    ahead: bool = False


class _Commit(msgspec.Struct):
    operation: str = ""
    collection: str = ""
    rkey: str = ""
    record: msgspec.Raw = msgspec.Raw()


class _Account(msgspec.Struct):
    status: str = ""


class _Event(msgspec.Struct):
    did: str
    time_us: int
    commit: _Commit | None = None
    account: _Account | None = None


def jetstream(message: bytes) -> Iterator[Heard]:
    """Yield what one message of Jetstream says; places are microseconds since 1970.

    Raises:
        InputError: It is no event.
    """
    try:
        event = msgspec.json.decode(message, type=_Event)
        commit = event.commit
        if commit is not None and commit.operation == "delete" and commit.collection == COLLECTION:
            gone = _gone(event.did, f"{COLLECTION}/{commit.rkey}")
            yield Heard(place=event.time_us, gone=gone)
            return
        if event.account is not None and event.account.status == _DELETED:
            yield Heard(place=event.time_us, left=event.did)
            return
        if commit is None or commit.operation != "create" or commit.collection != COLLECTION:
            yield Heard(place=event.time_us)
            return
        record = object_of(msgspec.json.decode(commit.record))
        seen = datetime.fromtimestamp(event.time_us / 1_000_000, UTC)
    except (*BROKEN, OverflowError, ValueError, OSError):
        raise InputError("the stream says something that is no event of Jetstream") from None
    post = _post(event.did, f"{COLLECTION}/{commit.rkey}", record, seen)
    yield Heard(place=event.time_us, post=post)


def firehose(message: bytes) -> Iterator[Heard]:
    """Yield what one frame of `com.atproto.sync.subscribeRepos` says; places are its numbers.

    Raises:
        InputError: It is no frame.
        BusyError: The server ends the stream.
    """
    import libipld  # noqa: PLC0415 - only streams of this kind need it

    try:
        found = libipld.decode_dag_cbor_multi(message)
        header, body = object_of(found[0]), object_of(found[1])
    except (ValueError, IndexError, TypeError, RecursionError):
        raise InputError("the stream says something that is no frame of a firehose") from None
    if header.get("op") == _ERROR:
        if body.get("error") == "FutureCursor":
            yield Heard(ahead=True)
            return
        code = text_of(body.get("error"))
        raise BusyError(f"the stream ends with {code if code.isalpha() else 'an error'}")
    if header.get("t") == "#info":
        yield Heard(lost=body.get("name") == "OutdatedCursor")
        return
    place = body.get("seq")
    if not isinstance(place, int):
        return
    yield from _commit(place, body) if header.get("t") == "#commit" else (Heard(place=place),)


def _commit(place: int, body: Mapping[str, object]) -> Iterator[Heard]:
    import libipld  # noqa: PLC0415 - the same

    operations = [object_of(one) for one in list_of(body.get("ops"))]
    for operation in operations:
        path = text_of(operation.get("path"))
        if operation.get("action") == "delete" and path.startswith(f"{COLLECTION}/"):
            yield Heard(place=place, gone=_gone(text_of(body.get("repo")), path))
    wanted = {
        path: cid
        for operation in operations
        if operation.get("action") == "create"
        and (path := text_of(operation.get("path"))).startswith(f"{COLLECTION}/")
        and isinstance(cid := operation.get("cid"), bytes)
    }
    car = body.get("blocks")
    if wanted and isinstance(car, bytes):
        try:
            _, blocks = libipld.decode_car(car)
        except (ValueError, TypeError):
            blocks = {}  # one commit that cannot be read loses no other
        seen = moment(text_of(body.get("time")), UTC)
        for path, cid in wanted.items():
            record = object_of(blocks.get(cid))
            yield Heard(place=place, post=_post(text_of(body.get("repo")), path, record, seen))
    yield Heard(place=place)


def _gone(did: str, path: str) -> Withdrawn:
    return Withdrawn(platform="bluesky", id=f"at://{did}/{path}")


def _post(did: str, path: str, record: Mapping[str, object], seen: datetime | None) -> Post | None:
    moments = (moment(text_of(record.get("createdAt")), UTC), seen)
    published = min((at for at in moments if at is not None), default=None)
    text = text_of(record.get("text"))
    tags = [f"#{tag}" for tag in list_of(record.get("tags")) if isinstance(tag, str)]
    if published is None or not (text or tags):
        return None
    languages = list_of(record.get("langs"))
    return Post(
        platform="bluesky",
        id=f"at://{did}/{path}",
        text="\n".join([text, " ".join(tags)]) if tags else text,
        published_at=published,
        author=did,
        lang=text_of(languages[0]) or None if languages else None,
    )
