"""What a Mastodon server says on its stream: that there is something new, or that a post is gone.

Nothing of a post itself is taken from here: the timeline has it, in its place.
"""

import msgspec

from worker.config.values import whole_address
from worker.errors import InputError, RefusedError
from worker.sources.json_text import BROKEN

PATH = "/api/v1/streaming"
_NEW = frozenset({"update", "status.update"})
_REFUSED = frozenset({401, 403})


class Told(msgspec.Struct, frozen=True, kw_only=True):
    """One message. ``tag``: whose timeline has something new; empty when it does not say.

    ``name``: the server's own id of the post that is new or gone; ``uri``: the address all servers
    know it by.
    """

    new: bool = False
    gone: bool = False
    tag: str = ""
    name: str = ""
    uri: str = ""


class _Message(msgspec.Struct, frozen=True):
    stream: list[str] = []
    event: str = ""
    payload: str | None = None
    error: str = ""
    status: int = 0


class _Post(msgspec.Struct, frozen=True):
    id: str = ""
    uri: str = ""


class _Urls(msgspec.Struct, frozen=True):
    streaming: str = ""
    streaming_api: str = ""


class _Configuration(msgspec.Struct, frozen=True):
    urls: _Urls = _Urls()


class _Instance(msgspec.Struct, frozen=True):
    configuration: _Configuration = _Configuration()
    urls: _Urls = _Urls()


def read_message(message: bytes) -> Told:
    """Return what *message* tells; one of another kind tells nothing.

    Raises:
        RefusedError: The server does not let us hear.
        InputError: It is no message of a stream.
    """
    try:
        found = msgspec.json.decode(message, type=_Message)
        post = msgspec.json.decode(found.payload or "{}", type=_Post) if _is_new(found) else _Post()
    except BROKEN:
        raise InputError("the stream says something that is no message") from None
    if found.error or found.status in _REFUSED:
        raise RefusedError("its stream wants another token")
    if found.event == "delete":
        return Told(gone=True, name=found.payload or "")
    tag = found.stream[1].lower() if len(found.stream) > 1 else ""
    return Told(new=_is_new(found), tag=tag, name=post.id, uri=post.uri)


def _is_new(found: _Message) -> bool:
    return found.event in _NEW


def read_instance(body: bytes) -> str | None:
    """Return the address of the stream that a server says it has, or None.

    It is on the ``v2`` description of a server, or on the older one under another name.
    """
    try:
        found = msgspec.json.decode(body, type=_Instance)
    except BROKEN:
        return None
    told = found.configuration.urls.streaming or found.urls.streaming_api
    return told.rstrip("/") if whole_address(told, {"wss", "ws"}) else None
