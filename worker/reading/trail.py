"""What a reading leaves behind for whoever explains it."""

from collections.abc import Sequence
from dataclasses import dataclass, field

from worker.reading.sentences.elements import Spoken
from worker.reading.sentences.parts import Part
from worker.reading.towns.names import Mention
from worker.reading.words.text import Text


@dataclass(slots=True)
class Trail:
    """Filled by the reader as far as it went; positions are those of ``text``.

    ``start`` and ``origin`` lead back to the text as given, see :meth:`given`.
    """

    start: int = 0
    origin: Sequence[int] | None = None
    text: Text | None = None
    places: list[Mention] = field(default_factory=list)
    spoken: list[Spoken] = field(default_factory=list)
    parts: list[Part] = field(default_factory=list)

    def given(self, position: int) -> int:
        """Return where *position* stands in the text as given."""
        return self.start + (position if self.origin is None else self.origin[position])
