"""The image of a wave, and what becomes of it before it leaves: one file that every network takes.

A photo tells where it was taken and with what; a phone stores it lying on its side. So what leaves
is drawn anew, once: upright, without anything but the picture, under the smallest limit there is.
"""

from dataclasses import dataclass, field
from hashlib import blake2b
from io import BytesIO
from typing import TYPE_CHECKING

from worker.errors import InputError

if TYPE_CHECKING:
    from PIL.Image import Image as Drawing

LARGEST_FILE = 10_000_000
"""Bytes of a file in config/; what leaves is smaller."""

LARGEST_SENT = 1_000_000
"""Bytes of what leaves: app.bsky.embed.images takes no more, and the others do."""

LONGEST_SIDE = 2048
"""Pixels of what leaves; networks show fewer."""

LONGEST_ALT = 1000
"""Signs of a description: X takes no more."""

MOST_PIXELS = 50_000_000
NARROWEST = 20
"""Telegram refuses a photo that is more than so many times as long as it is wide."""

_FORMATS = ("PNG", "JPEG", "WEBP")
_QUALITIES = (90, 80, 65, 50)


@dataclass(frozen=True, slots=True, kw_only=True)
class Image:
    """The image of a wave: its file in config/, what it shows, the hash of the file's bytes.

    ``alt`` is for those who cannot see it. ``content`` is empty where only the name matters.
    """

    file: str
    alt: str
    digest: str
    content: bytes = field(default=b"", repr=False, compare=False)


@dataclass(frozen=True, slots=True, kw_only=True)
class Ready:
    """An image as it leaves."""

    content: bytes = field(repr=False)
    media_type: str
    width: int
    height: int

    @property
    def name(self) -> str:
        """What networks are told that the file is called: nothing of ours."""
        return f"image.{'jpg' if self.media_type == 'image/jpeg' else 'png'}"


def digest_of(content: bytes) -> str:
    """Return the hash under which an image is kept."""
    return blake2b(content, digest_size=16).hexdigest()


def check_image(content: bytes) -> None:
    """Read the image to its end.

    Raises:
        InputError: It is none, is cut off, or has a shape that no network takes.
    """
    drawing = _opened(content)
    # A photo is decoded at an eighth of its size, which finds the same cuts in a tenth of the time.
    drawing.draft("RGB", (drawing.width // 8, drawing.height // 8))
    _load(drawing)


def ready(content: bytes) -> Ready:
    """Return *content*, which `check_image` has passed, as it leaves.

    Raises:
        InputError: It cannot be read, or not be made small enough.
    """
    from PIL import ImageOps  # noqa: PLC0415 - only where there are images

    drawing = _opened(content)
    colours = drawing.info.get("icc_profile")
    _load(drawing)
    upright = ImageOps.exif_transpose(drawing)
    upright.thumbnail((LONGEST_SIDE, LONGEST_SIDE))
    is_photo = drawing.format == "JPEG"
    for number, quality in enumerate((None, *_QUALITIES)):
        if number == 0 and is_photo:
            continue
        written = _written(upright, quality, colours)
        if len(written) <= LARGEST_SENT:
            kind = "image/png" if quality is None else "image/jpeg"
            return Ready(
                content=written, media_type=kind, width=upright.width, height=upright.height
            )
    raise InputError("cannot be made small enough to be sent; simplify it")


def _opened(content: bytes) -> "Drawing":
    from PIL import Image as Pillow  # noqa: PLC0415 - only where there are images

    try:
        drawing = Pillow.open(BytesIO(content), formats=_FORMATS)
    except (OSError, ValueError, SyntaxError, Pillow.DecompressionBombError):
        raise InputError("is no PNG, JPEG or WebP image; save it as one of these") from None
    width, height = drawing.size
    if width * height > MOST_PIXELS:
        raise InputError(f"has {width} x {height} pixels; expected at most {MOST_PIXELS:,} in all")
    if max(width, height) > NARROWEST * min(width, height):
        raise InputError(f"has {width} x {height} pixels; networks refuse what is so narrow")
    return drawing


def _load(drawing: "Drawing") -> None:
    try:
        drawing.load()
    except (OSError, ValueError, SyntaxError):
        raise InputError("is cut off or damaged; save it again") from None


def _written(drawing: "Drawing", quality: int | None, colours: object) -> bytes:
    """Return *drawing* as a JPEG of that quality, else as a PNG; nothing but the picture."""
    from PIL import Image as Pillow  # noqa: PLC0415 - only where there are images

    drawing = drawing.copy()
    drawing.info.clear()
    file = BytesIO()
    if quality is None:
        drawing.save(file, "PNG", optimize=True, icc_profile=colours)
    else:
        if drawing.mode in {"RGBA", "LA", "PA"} or drawing.mode == "P":
            full = drawing.convert("RGBA")
            drawing = Pillow.new("RGB", full.size, "white")
            drawing.paste(full, mask=full.getchannel("A"))
        drawing = drawing if drawing.mode in {"RGB", "L"} else drawing.convert("RGB")
        drawing.save(file, "JPEG", quality=quality, optimize=True, icc_profile=colours)
    return file.getvalue()
