"""PURE reader: a text and its date become claims."""
