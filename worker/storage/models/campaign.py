"""Campaigns and their rallies."""

import uuid

from django.db import models

from worker.domain.kinds import RallyStatus

__all__ = ("CampaignState", "Correction", "Rally", "RallyChange", "SwitchEvent", "TurnoutEntry")


class CampaignState(models.Model):
    """What people decided about a campaign; the rest of it stands in config/."""

    slug = models.CharField(primary_key=True, max_length=64)
    live = models.BooleanField(default=False)
    # A person has decided whether it is live: config/ no longer does.
    live_touched = models.BooleanField(default=False)
    frozen = models.BooleanField(default=False)
    # The one trace a testimony leaves (docs/privacy.md).
    testimonies = models.PositiveBigIntegerField(default=0)

    class Meta:
        """One row a campaign."""

        db_table = "campaign"


class SwitchEvent(models.Model):
    """Who froze, resumed, went live or suspended an account, and when; append-only."""

    id = models.BigAutoField(primary_key=True)
    campaign = models.CharField(max_length=64)
    at = models.DateTimeField()
    by = models.CharField(max_length=254)
    what = models.CharField(max_length=16)
    account = models.CharField(max_length=80, default="")

    class Meta:
        """Oldest first."""

        db_table = "switch_event"
        ordering = ("id",)


class Rally(models.Model):
    """A rally. ``seed`` is the place, day and number under which config/ last named it.

    It stays when a person moves the rally; empty when config/ never named it.
    """

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    campaign = models.CharField(max_length=64)
    seed = models.CharField(max_length=64, default="")
    place_code = models.CharField(max_length=8)
    date = models.DateField()
    number = models.PositiveSmallIntegerField(default=1)
    time = models.TimeField(null=True)
    ends_at = models.TimeField(null=True)
    venue = models.TextField(null=True)
    meeting_point = models.TextField(null=True)
    access = models.TextField(null=True)
    contact = models.TextField(null=True)
    stewards = models.TextField(null=True)
    url = models.TextField(null=True)
    programme = models.JSONField(default=list)
    status = models.CharField(max_length=10, default=RallyStatus.PROPOSED)
    revision = models.PositiveIntegerField(default=1)
    # Names of the fields a person changed: config/ no longer sets them.
    touched = models.JSONField(default=list)
    confirmed_at = models.DateTimeField(null=True)
    confirmed_by = models.CharField(max_length=254, null=True)

    class Meta:
        """Found again by campaign, place, local date and a running number."""

        db_table = "rally"
        constraints = (
            models.UniqueConstraint(
                fields=["campaign", "place_code", "date", "number"], name="rally_natural_key"
            ),
        )


class RallyChange(models.Model):
    """Who changed what of a rally and when; append-only."""

    rally = models.ForeignKey(Rally, on_delete=models.CASCADE, related_name="changes")
    revision = models.PositiveIntegerField()
    at = models.DateTimeField()
    by = models.CharField(max_length=254)
    # False: config/ did it.
    person = models.BooleanField(default=True)
    fields = models.JSONField(default=dict)

    class Meta:
        """Oldest first."""

        db_table = "rally_change"
        ordering = ("id",)


class TurnoutEntry(models.Model):
    """How many people an organiser counted at a rally; taken back, never changed."""

    rally = models.ForeignKey(Rally, on_delete=models.CASCADE, related_name="turnouts")
    low = models.PositiveIntegerField()
    high = models.PositiveIntegerField()
    by = models.CharField(max_length=254)
    at = models.DateTimeField()
    withdrawn_at = models.DateTimeField(null=True)
    withdrawn_by = models.CharField(max_length=254, default="")

    class Meta:
        """Oldest first."""

        db_table = "turnout_entry"
        ordering = ("id",)


class Correction(models.Model):
    """What an organiser says was wrong in a record that the public was shown; append-only."""

    campaign = models.CharField(max_length=64)
    record = models.BigIntegerField()
    rally = models.ForeignKey(Rally, on_delete=models.CASCADE, related_name="corrections")
    said = models.CharField(max_length=300)
    by = models.CharField(max_length=254)
    at = models.DateTimeField()

    class Meta:
        """Oldest first."""

        db_table = "correction"
        ordering = ("id",)
