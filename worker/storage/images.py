"""Images as they leave, kept under the hash of their file: what was approved is what is sent."""

from collections.abc import Iterable
from functools import lru_cache

from worker.domain.images import Ready
from worker.errors import NotFoundError
from worker.storage.models import KeptImage
from worker.storage.transaction import write


def missing(digests: Iterable[str]) -> frozenset[str]:
    """Return those of *digests* that are not kept yet."""
    wanted = frozenset(digests)
    if not wanted:
        return wanted
    kept = KeptImage.objects.filter(digest__in=wanted).values_list("digest", flat=True)
    return wanted.difference(kept)


def keep(digest: str, image: Ready) -> None:
    """Keep *image* under *digest*; one that is there stays as it is."""
    with write():
        KeptImage.objects.get_or_create(
            digest=digest,
            defaults={
                "media_type": image.media_type,
                "width": image.width,
                "height": image.height,
                "content": image.content,
            },
        )


@lru_cache(maxsize=8)
def get(digest: str) -> Ready:
    """Return the image kept under *digest*; it never changes, so a few stay in memory.

    Raises:
        NotFoundError: None is kept under it.
    """
    row = KeptImage.objects.filter(digest=digest).first()
    if row is None:
        raise NotFoundError(f"image {digest}: not kept")
    return Ready(
        content=bytes(row.content), media_type=row.media_type, width=row.width, height=row.height
    )
