"""A text and its date in, claims out. Pure: no clock, no I/O.

:func:`worker.reading.reader.read` reads. It is not imported here: its rules take 0.2 s to compile,
and most of who asks for a place needs none of them.
"""
