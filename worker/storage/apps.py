"""Tells Django about the tables."""

from django.apps import AppConfig


class StorageConfig(AppConfig):
    """The app that holds every model."""

    name = "worker.storage"
    label = "storage"
    default_auto_field = "django.db.models.BigAutoField"
