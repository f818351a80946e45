"""How far a search that answers newest first has been read: a walk back, kept through restarts.

A walk begins at the newest post and goes back to where the last one began. What it has reached is
kept after each page, so that a crash costs at most one page asked again. Places are texts that only
the kind of source understands; they are compared by nobody else.
"""

from collections.abc import Iterable

import msgspec

from worker.domain.voice import Hasher


class Window(msgspec.Struct, frozen=True, omit_defaults=True):
    """One query: all up to ``done`` was read; a walk under way began at ``newest``.

    ``until``: how far back it came. Both are empty when none is under way.
    """

    done: str = ""
    newest: str = ""
    until: str = ""

    def after(self, top: str, bottom: str) -> "Window":
        """Return the window after a page from *top* down to *bottom*, with more to come."""
        return Window(self.done, self.newest or top or self.done, bottom or self.until)


class Cursor(msgspec.Struct, frozen=True, omit_defaults=True):
    """Where each query stands, and keyed hashes of posts that will be shown again.

    ``seen`` maps a hash to the post's moment in seconds since 1970.
    """

    windows: dict[str, Window] = {}
    seen: dict[str, int] = {}

    @classmethod
    def read(cls, text: str) -> "Cursor":
        """Return the cursor written as *text*; an empty one when it is of another kind."""
        try:
            return msgspec.json.decode(text or "{}", type=cls)
        except msgspec.DecodeError:
            return cls()

    def text(self) -> str:
        """Return it as it is stored."""
        return msgspec.json.encode(self).decode()

    def window(self, query: str) -> Window:
        """Return where *query* stands."""
        return self.windows.get(query, Window())

    def moved(self, query: str, window: Window, seen: dict[str, int]) -> "Cursor":
        """Return the cursor with *query* at *window* and *seen* in place of its own."""
        return Cursor({**self.windows, query: window}, seen)


class Marks:
    """Which posts were counted, by keyed hashes: no address can be told from them."""

    def __init__(self, hasher: Hasher, seen: Iterable[str]) -> None:
        self.of = hasher.mark
        self._seen = set(seen)

    def knows(self, mark: str) -> bool:
        """Tell whether *mark* is remembered."""
        return mark in self._seen

    def add(self, mark: str) -> bool:
        """Remember *mark*; return whether it is new."""
        if mark in self._seen:
            return False
        self._seen.add(mark)
        return True
