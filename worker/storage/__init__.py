"""The Django app with all models, and one module of queries per flow."""
