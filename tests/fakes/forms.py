"""Images for tests, and forms with a file in them as servers take them apart."""

import io
import re
from dataclasses import dataclass

from PIL import Image as Pillow


@dataclass(frozen=True)
class Shown:
    """An image as a server took it, and what it was told that it shows."""

    content: bytes
    alt: str = ""


def png(width: int = 40, height: int = 30, colour: str = "purple") -> bytes:
    file = io.BytesIO()
    Pillow.new("RGB", (width, height), colour).save(file, "PNG")
    return file.getvalue()


def taken_apart(content_type: str, body: bytes) -> tuple[dict[str, str], bytes]:
    """Return the fields of a form and the content of its one file."""
    edge = b"--" + content_type.partition("boundary=")[2].encode()
    first, *parts, last = body.split(edge)
    assert (first, last) == (b"", b"--\r\n")
    fields, content = {}, b""
    for part in parts:
        head, _, value = part.removeprefix(b"\r\n").partition(b"\r\n\r\n")
        (name,) = re.findall(rb' name="(\w+)"', head)
        if b"filename=" in head:
            content = value.removesuffix(b"\r\n")
        else:
            fields[name.decode()] = value.removesuffix(b"\r\n").decode()
    return fields, content
