"""Which bytes of a text are a link or a hashtag: networks that take plain text want to be told."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum

from worker.domain.lengths import BARE_URL, URL

# What ends a bare address that is one even without a path: others end sentences too (« av.de »).
_SURE = frozenset(["fr", "com", "org", "net", "eu", "info", "social", "re", "gp", "paris", "bzh"])

# A word after # at the start or after a space; figures alone are no tag (#1), 64 signs at most
# (lexicon app.bsky.richtext.facet). Combining marks and joiners belong to the word before them.
_TAG = re.compile(r"(?:^|(?<=[\s(«]))#(?=\w*[^\W\d])(\w[\w\u0300-\u036f\u200d]*)")
LONGEST_TAG = 64


class FacetKind(StrEnum):
    """What the bytes are."""

    LINK = "link"
    TAG = "tag"


@dataclass(frozen=True, slots=True)
class Facet:
    """``start`` and ``end`` count bytes of the UTF-8 text, the end not included.

    ``value`` is the whole address, or the tag without its ``#``.
    """

    kind: FacetKind
    start: int
    end: int
    value: str


def facets(text: str) -> tuple[Facet, ...]:
    """Return the links and hashtags of *text* in their order; mentions are left as they are."""
    return tuple(sorted((*_links(text), *_tags(text)), key=lambda facet: facet.start))


def first_link(text: str) -> str | None:
    """Return the first address in *text*, complete; None when there is none."""
    return next((f.value for f in facets(text) if f.kind is FacetKind.LINK), None)


def _links(text: str) -> Iterator[Facet]:
    whole = list(URL.finditer(text))
    for match in whole:
        yield _facet(FacetKind.LINK, text, match.span(), match[0])
    for match in filter(_is_meant, BARE_URL.finditer(text)):
        if not any(one.start() <= match.start() < one.end() for one in whole):
            yield _facet(FacetKind.LINK, text, match.span(), f"https://{match[0]}")


def _is_meant(match: re.Match[str]) -> bool:
    found = match[0].lower()
    return "/" in found or found.startswith("www.") or match["end"].lower() in _SURE


def _tags(text: str) -> Iterator[Facet]:
    for match in _TAG.finditer(text):
        if len(match[1]) <= LONGEST_TAG:
            yield _facet(FacetKind.TAG, text, match.span(), match[1])


def _facet(kind: FacetKind, text: str, span: tuple[int, int], value: str) -> Facet:
    start = len(text[: span[0]].encode())
    return Facet(kind, start, start + len(text[span[0] : span[1]].encode()), value)
