"""What a reading leaves behind for whoever explains it."""

from dataclasses import dataclass, field

from worker.domain.claim import Span
from worker.reading.pairing.facts import Facts
from worker.reading.sentences.elements import Spoken
from worker.reading.sentences.parts import Part
from worker.reading.towns.names import Mention
from worker.reading.words.origins import Origin
from worker.reading.words.text import Text


@dataclass(slots=True)
class Trail:
    """Filled by the reader as far as it went; positions are those of ``text``.

    ``start`` and ``origin`` lead back to the text as given, see :meth:`given`.
    """

    start: int = 0
    origin: Origin | None = None
    text: Text | None = None
    places: list[Mention] = field(default_factory=list)
    spoken: list[Spoken] = field(default_factory=list)
    parts: list[Part] = field(default_factory=list)
    facts: Facts | None = None

    def given(self, start: int, end: int) -> Span:
        """Return where what stands from *start* to *end* stands in the text as given."""
        if self.origin is not None:
            start, end = self.origin.given(start, end)
        return self.start + start, self.start + end
