from collections.abc import Mapping
from typing import Any

class FeedParserDict(dict[str, Any]): ...

def parse(
    url_file_stream_or_string: bytes,
    *,
    response_headers: Mapping[str, str] | None = ...,
    resolve_relative_uris: bool | None = ...,
    sanitize_html: bool | None = ...,
) -> FeedParserDict: ...
