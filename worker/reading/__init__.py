"""A text and its date in, claims out. Pure: no clock, no I/O."""

from worker.reading.reader import read

__all__ = ["read"]
