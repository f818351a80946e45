"""Database connections of threads that live longer than one request."""

from collections.abc import Iterator
from contextlib import contextmanager

from django.db import Error, close_old_connections, connections

FAULTS = (Error,)
"""What is raised when the database is away or refuses."""


@contextmanager
def fresh() -> Iterator[None]:
    """Run the block without a connection that broke or grew old before it, and leave none behind.

    Django does this around each page; a worker's thread asks for it around each task.
    """
    close_old_connections()
    try:
        yield
    finally:
        close_old_connections()


@contextmanager
def last() -> Iterator[None]:
    """Run the last block of a thread: its connections end with it."""
    try:
        yield
    finally:
        connections.close_all()
