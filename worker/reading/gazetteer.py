"""The communes, areas, old names and aliases the reader knows."""

from worker.domain.campaign import Place


class Gazetteer:
    """All places; built once by bootstrap from the bytes of reading/data/."""

    def by_code(self, code: str) -> Place | None:
        """Return today's commune or area of *code*; an old code gives its parent."""
        raise NotImplementedError

    def find(self, name: str) -> tuple[Place, ...]:
        """Return the places an operator may mean by *name*, likeliest first; empty if unknown."""
        raise NotImplementedError

    def nearest(self, name: str) -> str | None:
        """Return the known name closest in spelling to *name*, for error messages."""
        raise NotImplementedError
