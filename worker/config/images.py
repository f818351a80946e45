"""The image of a `[[wave]]`: `image = "announcements/j7.png"` and what it shows, `alt = "…"`."""

from pathlib import Path

from worker.config.files import named, shown
from worker.config.tables import Table
from worker.domain.images import LARGEST_FILE, LONGEST_ALT, Image, check_image, digest_of
from worker.errors import InputError


def image(table: Table, folder: Path) -> Image | None:
    """Return the image that *table* names, None when it names none.

    Raises:
        ConfigError: It is missing, too large, no image, or nothing says what it shows.
    """
    alt = table.text("alt", most=LONGEST_ALT, lines=True)
    if "image" not in table.values:
        if alt:
            raise table.error("alt", 'describes an image; needs image = "announcements/j7.png"')
        return None
    path = named(
        folder, table, "image", '"announcements/j7.png"', (".png", ".jpg", ".jpeg", ".webp")
    )
    if alt is None:
        raise table.error(
            None, 'needs alt = "…", what the image shows, for those who cannot see it'
        )
    content = _content(table, path)
    return Image(
        file=str(path.relative_to(folder)), alt=alt, digest=digest_of(content), content=content
    )


def _content(table: Table, path: Path) -> bytes:
    try:
        size = path.stat().st_size
        if size > LARGEST_FILE:
            found = f"{shown(path)} has {size / 1e6:.0f} MB"
            most = LARGEST_FILE // 1_000_000
            raise table.error("image", f"{found}; at most {most} MB are taken, shrink it")
        content = path.read_bytes()
        check_image(content)
    except InputError as error:
        raise table.error("image", f"{shown(path)} {error}") from None
    except OSError as error:
        raise table.error("image", f"{shown(path)} cannot be read ({error.strerror})") from None
    return content
