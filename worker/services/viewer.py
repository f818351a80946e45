"""Who looks at a page and what that person may see and do."""

from dataclasses import dataclass

from worker.domain.kinds import Role


@dataclass(frozen=True, slots=True, kw_only=True)
class Viewer:
    """A person who is signed in. ``places`` (codes) bound an organiser only."""

    email: str
    role: Role
    places: frozenset[str] = frozenset()

    @property
    def leads(self) -> bool:
        """May stop everything, go live and add places: operators and coordinators."""
        return self.role in {Role.OPERATOR, Role.COORDINATOR}

    def sees(self, place_code: str) -> bool:
        """Tell whether the page of that place is open to this person."""
        return self.role is not Role.ORGANISER or place_code in self.places

    def acts(self, place_code: str) -> bool:
        """Tell whether this person may change that place's rallies and announcements."""
        return self.role is not Role.READER and self.sees(place_code)
