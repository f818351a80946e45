from xml.sax.xmlreader import AttributesNSImpl

class _Parser:
    namespaces_in_use: dict[str | None, str]

    def _sync_author_detail(self, key: str = ...) -> None: ...

class StrictFeedParser(_Parser):
    def startPrefixMapping(self, prefix: str | None, uri: str | None) -> None: ...  # noqa: N802 - SAX
    def startElementNS(  # noqa: N802 - SAX
        self, name: tuple[str | None, str], qname: str | None, attrs: AttributesNSImpl
    ) -> None: ...

class LooseFeedParser(_Parser): ...
