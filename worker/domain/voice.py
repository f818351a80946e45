"""Keyed hashes: the only form in which a post, an account or a text is remembered.

BLAKE2b with a 32-byte key per campaign, the first 6 bytes, as a signed 48-bit integer (of twelve
million accounts, one pair in four campaigns would be taken for one).  Without the key
nobody can try out the handles they know; once the key is destroyed nobody can at all. The four
kinds are kept apart by BLAKE2's personalisation, so that a post's hash never equals a person's.
"""

import hashlib
import unicodedata
from collections.abc import Sequence
from typing import TypeAlias

import numpy as np
from numpy.typing import NDArray

from worker.domain.hosts import ascii_host

KEY_BYTES = 32
_SIZE = 8
_LEFT_OUT = 16
"""Bits of a digest that are not kept: 48 tell millions apart, in six bytes."""

I64: TypeAlias = NDArray[np.int64]


class Hasher:
    """Hashes under one key. Strings in, signed 48-bit integers out; nothing is remembered."""

    __slots__ = ("_check", "_handle", "_mark", "_persons", "_posts", "_text")

    def __init__(self, key: bytes) -> None:
        """Take a key of exactly 32 bytes.

        Raises:
            ValueError: If *key* has another length.
        """
        if len(key) != KEY_BYTES:
            raise ValueError(f"a hash key has {KEY_BYTES} bytes, not {len(key)}")
        # Copying a keyed state costs a quarter less than keying a new one for each hash.
        self._posts = _Platforms(_keyed(key, b"post"))
        self._persons = _Platforms(_keyed(key, b"person"))
        self._handle = _keyed(key, b"handle")
        self._text = _keyed(key, b"text")
        self._mark = _keyed(key, b"mark")
        word = _keyed(key, b"check")
        word.update(b"portevoix")
        self._check = int.from_bytes(word.digest(), "big", signed=True)

    def post(self, platform: str, stable_id: str) -> int:
        """Return the hash of a post by its platform's stable id."""
        return _number(self.post_digest(platform, stable_id))

    def post_digest(self, platform: str, stable_id: str) -> bytes:
        """Return the same for `numbers`, which makes hashes of many at once."""
        state = self._posts[platform].copy()
        state.update(_bytes(stable_id))
        return state.digest()

    def person(self, platform: str, account: str) -> int:
        """Return the hash of an account by its stable id (numeric id, DID, actor URI)."""
        return _number(self.person_digest(platform, account))

    def person_digest(self, platform: str, account: str) -> bytes:
        """Return the same for `numbers`."""
        state = self._persons[platform].copy()
        state.update(_bytes(account))
        return state.digest()

    def handle(self, platform: str, handle: str) -> int:
        """Return the hash of what people type for an account; case and a leading @ are nothing."""
        state = self._handle.copy()
        state.update(_bytes(f"{platform}\0{plain_handle(handle)}"))
        return _number(state.digest())

    def text(self, folded: bytes) -> int:
        """Return 64 bits for a folded text, a word or a fact; `Families` keeps 48 or 16 of them."""
        return int.from_bytes(self.text_digest(folded), "big", signed=True)

    def text_digest(self, folded: bytes) -> bytes:
        """Return the same for `numbers`, which keeps 48 bits of it."""
        state = self._text.copy()
        state.update(folded)
        return state.digest()

    def mark(self, shown: str) -> str:
        """Return 16 signs for what a source has *shown*, to know it again: an id, a text."""
        state = self._mark.copy()
        state.update(_bytes(shown))
        return state.hexdigest()

    def check(self) -> int:
        """Return what this key makes of a fixed word, to notice that a key was changed."""
        return self._check

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Hasher) and other._check == self._check

    def __hash__(self) -> int:
        return self._check


class _Platforms(dict[str, "hashlib.blake2b"]):
    """States that have taken in a platform's name."""

    def __init__(self, state: "hashlib.blake2b") -> None:
        super().__init__()
        self._state = state

    def __missing__(self, platform: str) -> "hashlib.blake2b":
        state = self._state.copy()
        state.update(f"{platform}\0".encode(errors="surrogatepass"))
        self[platform] = state
        return state


def numbers(digests: Sequence[bytes]) -> I64:
    """Return the hashes that digests of `Hasher` stand for."""
    return (np.frombuffer(b"".join(digests), ">i8") >> _LEFT_OUT).astype(np.int64)


def plain_handle(handle: str) -> str:
    """Return *handle* without its leading @, surrounding blanks and capitals.

    Its server is named as DNS has it: some places show "münchen.de", others "xn--mnchen-3ya.de".
    """
    plain = handle.strip().removeprefix("@").casefold()
    if plain.isascii():
        return plain
    user, at, server = unicodedata.normalize("NFC", plain).rpartition("@")
    return f"{user}{at}{ascii_host(server) if at else server}"


def _number(digest: bytes) -> int:
    return int.from_bytes(digest, "big", signed=True) >> _LEFT_OUT


def _bytes(name: str) -> bytes:
    # Nearly every name is plain; asking for the error's name at once costs twice as much.
    try:
        return name.encode()
    except UnicodeEncodeError:
        return name.encode(errors="surrogatepass")


def _keyed(key: bytes, kind: bytes) -> "hashlib.blake2b":
    return hashlib.blake2b(key=key, digest_size=_SIZE, person=b"portevoix-" + kind)
