"""Whether a text tells of a rally at all, where its words alone do not say so."""
