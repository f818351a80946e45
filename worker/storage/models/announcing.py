"""Tables of announcing."""

from typing import Final

__all__: Final[tuple[str, ...]] = ()
