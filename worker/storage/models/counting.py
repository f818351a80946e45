"""Tables of counting."""

from typing import Final

__all__: Final[tuple[str, ...]] = ()
