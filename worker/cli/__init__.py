"""The portevoix command, one file per family of commands."""
