"""Places: the gazetteer, which names in a text are places, and which places they are."""
