"""Sentences: what one says in order, and what it is about."""
