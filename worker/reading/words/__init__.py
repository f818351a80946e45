"""The text itself and its words: folded, cut, listed, and what a word alone tells."""
