"""One file per flow."""
