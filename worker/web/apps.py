"""Tells Django about the pages."""

from django.apps import AppConfig


class WebConfig(AppConfig):
    """The app of the pages; it has no model."""

    name = "worker.web"
    label = "web"
