"""How files arrive that somebody drops; a disk that is full costs them, never the page."""

from contextlib import suppress
from typing import TYPE_CHECKING, override

from django.core.files.uploadhandler import SkipFile, TemporaryFileUploadHandler
from django.http import HttpRequest

if TYPE_CHECKING:  # it takes a type in django-stubs alone
    from django.core.files.uploadedfile import UploadedFile


class ToDisk(TemporaryFileUploadHandler):
    """Django's own; what the disk does not take is left out, its name kept in ``refused``."""

    refused: tuple[str, ...] = ()

    @override
    def receive_data_chunk(self, raw_data: bytes, start: int) -> bytes | None:
        """Take a piece in, or leave the whole file out."""
        try:
            return super().receive_data_chunk(raw_data, start)
        except OSError as error:
            self._refuse()
            raise SkipFile from error

    @override
    def file_complete(self, file_size: int) -> "UploadedFile[bytes] | None":
        """Return the file; None when its end, which had waited in memory, found no room."""
        try:
            return super().file_complete(file_size)
        except OSError:
            self._refuse()
            return None

    def _refuse(self) -> None:
        self.refused = (*self.refused, self.file_name or "")
        with suppress(OSError):
            self.file.close()  # which removes it


def refused(request: HttpRequest) -> tuple[str, ...]:
    """Return which files of *request*, all of it read, the disk did not take: their names."""
    handlers = [one for one in request.upload_handlers if isinstance(one, ToDisk)]
    return tuple(name for one in handlers for name in one.refused)
