"""Tables of listening."""

from typing import Final

__all__: Final[tuple[str, ...]] = ()
