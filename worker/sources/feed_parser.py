"""feedparser without the steps of it that take hours of a feed that was made for that.

Each is quadratic, and a thread that reads feeds cannot be stopped. One author of 1 MB took 40
minutes: it is searched for an e-mail address, and authors are nothing we read. An element with
60,000 attributes took 40 seconds: each is looked up among all, as namespaces are at each element.
"""

from typing import override
from xml.sax.xmlreader import AttributesNSImpl

from feedparser import FeedParserDict, api, parse

__all__ = ("FeedParserDict", "parse")

MOST = 100
"""Attributes of one element and namespaces of a feed that are looked at; real ones have 30."""


class _Strict(api.StrictFeedParser):
    @override
    def startPrefixMapping(self, prefix: str | None, uri: str | None) -> None:
        if len(self.namespaces_in_use) < MOST:
            super().startPrefixMapping(prefix, uri)

    @override
    def startElementNS(
        self, name: tuple[str | None, str], qname: str | None, attrs: AttributesNSImpl
    ) -> None:
        super().startElementNS(name, qname, _few(attrs) if len(attrs) > MOST else attrs)

    @override
    def _sync_author_detail(self, key: str = "author") -> None:
        del key


class _Loose(api.LooseFeedParser):
    @override
    def _sync_author_detail(self, key: str = "author") -> None:
        del key


def _few(attrs: AttributesNSImpl) -> AttributesNSImpl:
    names = attrs.getNames()[:MOST]
    return AttributesNSImpl(
        {name: attrs.getValue(name) for name in names},
        {name: attrs.getQNameByName(name) for name in names},
    )


# `parse` makes one of each and takes no other.
api.StrictFeedParser, api.LooseFeedParser = _Strict, _Loose  # type: ignore[misc]
