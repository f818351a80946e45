"""The gazetteer and its aliases, compiled."""
