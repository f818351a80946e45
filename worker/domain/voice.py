"""Keyed hashes: the only form in which a post, an account or a text is remembered.

BLAKE2b with a 32-byte key per campaign, the first 6 bytes, as a signed 48-bit integer (of twelve
million accounts, one pair in four campaigns would be taken for one).  Without the key
nobody can try out the handles they know; once the key is destroyed nobody can at all. The four
kinds are kept apart by BLAKE2's personalisation, so that a post's hash never equals a person's.
"""

import hashlib

KEY_BYTES = 32
_SIZE = 8
_KEPT = 6


class Hasher:
    """Hashes under one key. Strings in, signed 48-bit integers out; nothing is remembered."""

    __slots__ = ("_check", "_handle", "_persons", "_posts", "_text")

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
        word = _keyed(key, b"check")
        word.update(b"portevoix")
        self._check = int.from_bytes(word.digest(), "big", signed=True)

    def post(self, platform: str, stable_id: str) -> int:
        """Return the hash of a post by its platform's stable id."""
        state = self._posts[platform].copy()
        state.update(stable_id.encode(errors="surrogatepass"))
        return int.from_bytes(state.digest()[:_KEPT], "big", signed=True)

    def person(self, platform: str, account: str) -> int:
        """Return the hash of an account by its stable id (numeric id, DID, actor URI)."""
        state = self._persons[platform].copy()
        state.update(account.encode(errors="surrogatepass"))
        return int.from_bytes(state.digest()[:_KEPT], "big", signed=True)

    def handle(self, platform: str, handle: str) -> int:
        """Return the hash of what people type for an account; case and a leading @ are nothing."""
        state = self._handle.copy()
        state.update(f"{platform}\0{plain_handle(handle)}".encode(errors="surrogatepass"))
        return int.from_bytes(state.digest()[:_KEPT], "big", signed=True)

    def text(self, folded: bytes) -> int:
        """Return 64 bits for a folded text, a word or a fact; `Families` keeps 48 or 16 of them."""
        state = self._text.copy()
        state.update(folded)
        return int.from_bytes(state.digest(), "big", signed=True)

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


def plain_handle(handle: str) -> str:
    """Return *handle* without its leading @, surrounding blanks and capitals."""
    return handle.strip().removeprefix("@").casefold()


def _keyed(key: bytes, kind: bytes) -> "hashlib.blake2b":
    return hashlib.blake2b(key=key, digest_size=_SIZE, person=b"portevoix-" + kind)
