"""The demonstration: the October 2017 campaign moved to next week, with posts nobody wrote."""
