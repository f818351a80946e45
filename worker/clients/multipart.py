"""A form with one file in it (RFC 7578), as networks want to be handed images."""

from collections.abc import Mapping
from dataclasses import dataclass
from hashlib import blake2b


@dataclass(frozen=True, slots=True)
class Part:
    """The file: the field it fills, and what it is called there."""

    field: str
    name: str
    media_type: str
    content: bytes


def multipart(fields: Mapping[str, str], file: Part) -> tuple[bytes, str]:
    """Return the body and its Content-Type. Names and file names are ours and need no quoting."""
    # The hash of what it parts: it cannot stand inside by chance.
    edge = blake2b(repr(fields).encode() + file.content, digest_size=16).hexdigest()
    lines = [
        f'--{edge}\r\nContent-Disposition: form-data; name="{name}"\r\n\r\n{value}\r\n'
        for name, value in fields.items()
    ]
    head = (
        f'--{edge}\r\nContent-Disposition: form-data; name="{file.field}"; '
        f'filename="{file.name}"\r\nContent-Type: {file.media_type}\r\n\r\n'
    )
    body = "".join(lines).encode() + head.encode() + file.content + f"\r\n--{edge}--\r\n".encode()
    return body, f"multipart/form-data; boundary={edge}"
