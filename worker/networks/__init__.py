"""One file per kind of network: a text and a key become a receipt."""
