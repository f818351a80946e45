"""One file per kind of source: an answer from outside becomes posts."""
