"""Portevoix: reads, counts and announces the rallies of a campaign."""

# Said here too: the image runs these files without installing the package, so nothing tells of it.
__version__ = "0.1.0"
