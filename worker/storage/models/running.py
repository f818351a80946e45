"""What the timetable remembers."""

from django.db import models

__all__ = ("Chore",)


class Chore(models.Model):
    """Housekeeping done every so often, by whichever tick claims it first."""

    name = models.CharField(primary_key=True, max_length=32)
    next_at = models.DateTimeField()

    class Meta:
        """One row a chore."""

        db_table = "chore"
