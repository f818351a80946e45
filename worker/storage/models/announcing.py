"""Tables of announcing."""

from typing import Final

from django.db import models

from worker.domain.kinds import DeliveryState
from worker.storage.models.campaign import Rally

__all__: Final = (
    "AccountState",
    "Delivery",
    "DeliveryEvent",
    "DryRunPost",
    "Epoch",
    "KeptImage",
    "PlannedRally",
    "Receipt",
    "SheetSent",
)


class Delivery(models.Model):
    """One announcement on one account, under an id that its four parts determine.

    ``fence`` rises with each claim and every later write carries it; ``lease_until`` is on the
    database's clock, all other moments on the callers'. ``attempts`` counts calls begun,
    ``misses`` look-ups in a row that found nothing.
    """

    id = models.UUIDField(primary_key=True)
    campaign = models.CharField(max_length=64)
    rally = models.ForeignKey(Rally, on_delete=models.CASCADE, related_name="deliveries")
    revision = models.PositiveIntegerField()
    kind = models.CharField(max_length=16, default="wave")
    wave = models.CharField(max_length=64)
    account = models.CharField(max_length=64)
    network = models.CharField(max_length=16)
    # For a correction or a cancellation: the delivery it speaks of.
    original = models.ForeignKey("self", null=True, on_delete=models.CASCADE)
    # The network's id of the post it answers, as opaque as the network made it.
    reply_to = models.CharField(max_length=255, null=True)
    # Day, hour, place and revision as they stood when `sending` was committed: what was told.
    told = models.JSONField(null=True)
    priority = models.SmallIntegerField(default=0)
    state = models.CharField(max_length=10, default=DeliveryState.PLANNED)
    due_at = models.DateTimeField()
    useful_until = models.DateTimeField()
    next_at = models.DateTimeField()
    approval_needed = models.BooleanField(default=False)
    pinned = models.BooleanField(default=False)
    text = models.TextField()
    # What it shows beside its text: the digest of a kept image, its file in config/, its words.
    image = models.JSONField(null=True)
    # What replanning would say now, when the text may no longer change by itself.
    proposed = models.TextField(null=True)
    # The text of the rally that a person wrote another one over.
    replaced = models.TextField(null=True)
    # BLAKE2b of the text as it was when `sending` was committed.
    text_hash = models.CharField(max_length=32, default="")
    proof = models.CharField(max_length=16)
    cause = models.CharField(max_length=16, null=True)
    detail = models.CharField(max_length=200, default="")
    fence = models.PositiveBigIntegerField(default=0)
    lease_until = models.DateTimeField(null=True)
    owner = models.CharField(max_length=64, default="")
    attempts = models.PositiveIntegerField(default=0)
    misses = models.PositiveSmallIntegerField(default=0)
    first_call_at = models.DateTimeField(null=True)
    uncertain_since = models.DateTimeField(null=True)
    sent_at = models.DateTimeField(null=True)
    remote_id = models.CharField(max_length=255, null=True)
    remote_url = models.CharField(max_length=500, null=True)

    class Meta:
        """Looked for by what is next."""

        db_table = "delivery"
        indexes = (
            models.Index(fields=["campaign", "state", "next_at"], name="delivery_next"),
            models.Index(fields=["rally", "wave"], name="delivery_rally_wave"),
        )


class DeliveryEvent(models.Model):
    """What happened to a delivery, when, and who did it; append-only, without any text."""

    id = models.BigAutoField(primary_key=True)
    delivery = models.ForeignKey(Delivery, on_delete=models.CASCADE, related_name="events")
    fence = models.PositiveBigIntegerField()
    at = models.DateTimeField()
    by = models.CharField(max_length=254)
    what = models.CharField(max_length=16)
    state = models.CharField(max_length=10)
    detail = models.CharField(max_length=200, default="")

    class Meta:
        """Oldest first."""

        db_table = "delivery_event"
        ordering = ("id",)


class Receipt(models.Model):
    """Proof of publication; kept whatever became of the lease. Two for one delivery is a double."""

    id = models.BigAutoField(primary_key=True)
    delivery = models.ForeignKey(Delivery, on_delete=models.CASCADE, related_name="receipts")
    fence = models.PositiveBigIntegerField()
    remote_id = models.CharField(max_length=255)
    remote_url = models.CharField(max_length=500, null=True)
    seen_at = models.DateTimeField()

    class Meta:
        """The same post seen twice is one receipt."""

        db_table = "receipt"
        constraints = (
            models.UniqueConstraint(fields=["delivery", "remote_id"], name="receipt_once"),
        )


class PlannedRally(models.Model):
    """The print of (rally, waves, accounts, campaign) from which its deliveries were planned."""

    rally = models.OneToOneField(Rally, primary_key=True, on_delete=models.CASCADE)
    print = models.CharField(max_length=32)

    class Meta:
        """One row a rally."""

        db_table = "planned_rally"


class SheetSent(models.Model):
    """The sheet of a rally that was sent last, as of which revision."""

    rally = models.OneToOneField(Rally, primary_key=True, on_delete=models.CASCADE)
    revision = models.PositiveIntegerField()
    at = models.DateTimeField()

    class Meta:
        """One row a rally."""

        db_table = "sheet_sent"


class AccountState(models.Model):
    """How an account of a network fares; its entry stands in config/."""

    name = models.CharField(primary_key=True, max_length=64)
    suspended = models.BooleanField(default=False)
    suspended_by = models.CharField(max_length=254, default="")
    # Asked to stay away until then (429): no delivery of this account is claimed before.
    closed_until = models.DateTimeField(null=True)
    # The last wave left less than the account's gap ago: no other one is claimed before.
    free_at = models.DateTimeField(null=True)
    last_success_at = models.DateTimeField(null=True)
    last_fault = models.CharField(max_length=200, default="")
    last_fault_at = models.DateTimeField(null=True)
    # What keeps it from posting, found by the daily look; and what of that people were told, when.
    trouble = models.CharField(max_length=200, default="")
    told = models.CharField(max_length=200, default="")
    told_at = models.DateTimeField(null=True)

    class Meta:
        """One row an account that was ever used."""

        db_table = "account_state"


class DryRunPost(models.Model):
    """What a dry-run account would have posted; the delivery's id is its key."""

    delivery = models.UUIDField(primary_key=True)
    account = models.CharField(max_length=64)
    text = models.TextField()
    posted_at = models.DateTimeField()

    class Meta:
        """Newest first."""

        db_table = "dry_run_post"
        ordering = ("-posted_at",)


class KeptImage(models.Model):
    """An image as it leaves, under the hash of the file in config/; never changed."""

    digest = models.CharField(primary_key=True, max_length=32)
    media_type = models.CharField(max_length=16)
    width = models.PositiveIntegerField()
    height = models.PositiveIntegerField()
    content = models.BinaryField()

    class Meta:
        """One row an image."""

        db_table = "image"


class Epoch(models.Model):
    """A counter that is also kept in a file: a database restored from a backup lags behind it."""

    campaign = models.CharField(primary_key=True, max_length=64)
    number = models.PositiveBigIntegerField(default=0)

    class Meta:
        """One row a campaign."""

        db_table = "epoch"
