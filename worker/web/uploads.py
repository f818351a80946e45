"""How files arrive that somebody drops; a disk that is full costs them, never the page."""

from contextlib import suppress
from typing import TYPE_CHECKING, Any, override

from django.core.files.uploadhandler import (
    FileUploadHandler,
    SkipFile,
    StopUpload,
    TemporaryFileUploadHandler,
)
from django.http import HttpRequest
from django.urls import reverse

from worker.storage.models import User
from worker.web import visit

if TYPE_CHECKING:  # it takes a type in django-stubs alone
    from django.core.files.uploadedfile import UploadedFile


class Doorkeeper(FileUploadHandler):
    """Lets files in where they are asked for, from those who may bring them, before any is kept.

    Django reads what a form sends, to any address and from anybody, before it asks who that is:
    a stranger could fill the disk.
    """

    @override
    def new_file(self, *given: Any, **named: Any) -> None:
        """Read past all files of this request, or let the next handler take this one."""
        super().new_file(*given, **named)
        asked = self.request
        if asked is None or not _may_bring(asked):
            raise StopUpload

    @override
    def receive_data_chunk(self, raw_data: bytes, start: int) -> bytes:
        """Hand a piece on as it is."""
        del start
        return raw_data

    @override
    def file_complete(self, file_size: int) -> None:
        """Leave it to the handler that took it."""
        del file_size


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


def _may_bring(request: HttpRequest) -> bool:
    person = request.user
    return (
        request.path == reverse("drop")
        and isinstance(person, User)
        and visit.viewer_of(person).leads
    )


def refused(request: HttpRequest) -> tuple[str, ...]:
    """Return which files of *request*, all of it read, the disk did not take: their names."""
    handlers = [one for one in request.upload_handlers if isinstance(one, ToDisk)]
    return tuple(name for one in handlers for name in one.refused)
