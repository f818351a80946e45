"""The Django app with the pages."""
