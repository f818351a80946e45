"""One HTTP policy, and a thin client per platform."""
