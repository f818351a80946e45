"""Tables of rallies found: proposals, what speaks for them, and what people did with them."""

from django.db import models

from worker.domain.found import FoundState
from worker.storage.models.campaign import Rally

__all__ = ("Proposal", "ProposalChange", "ProposalReport", "ProposalVoice")


class Proposal(models.Model):
    """A rally that texts speak of. ``said_on`` and ``said_at`` are how texts find it again.

    ``said_at`` ("14:00") only where a person split one hour off, else "". ``on`` is the day, which
    a person may have corrected. ``rally`` is the one it became, or was found to be. ``sure``: of a
    hundred claims like the surest so many have the right town and day; 0 where none was kept.
    """

    campaign = models.CharField(max_length=64)
    place_code = models.CharField(max_length=8)
    said_on = models.DateField()
    said_at = models.CharField(max_length=5, default="")
    on = models.DateField()
    state = models.CharField(max_length=10, default=FoundState.OPEN)
    rally = models.ForeignKey(Rally, null=True, on_delete=models.SET_NULL)
    sure = models.PositiveSmallIntegerField(default=0)
    first_seen_at = models.DateTimeField()
    last_seen_at = models.DateTimeField()

    class Meta:
        """One row a place and day that texts say, and one more for each hour split off."""

        db_table = "proposal"
        constraints = (
            models.UniqueConstraint(
                fields=["campaign", "place_code", "said_on", "said_at"], name="proposal_once"
            ),
        )


class ProposalVoice(models.Model):
    """An account that spoke of it, by hash, and the hour it said ("" for none)."""

    pk = models.CompositePrimaryKey("proposal_id", "person", "at")
    proposal = models.ForeignKey(Proposal, on_delete=models.CASCADE, related_name="voices")
    person = models.BigIntegerField()
    at = models.CharField(max_length=5, default="")

    class Meta:
        """Goes 30 days after the day."""

        db_table = "proposal_voice"


class ProposalReport(models.Model):
    """A publisher that spoke of it, with the address of the article and the hour it said."""

    proposal = models.ForeignKey(Proposal, on_delete=models.CASCADE, related_name="reports")
    publisher = models.CharField(max_length=200)
    url = models.TextField(default="")
    at = models.CharField(max_length=5, default="")
    as_of = models.DateTimeField()

    class Meta:
        """The same hour of the same article is one report."""

        db_table = "proposal_report"
        constraints = (
            models.UniqueConstraint(
                fields=["proposal", "publisher", "url", "at"], name="proposal_report_once"
            ),
        )


class ProposalChange(models.Model):
    """What a person did with a proposal, and how it stood before; append-only."""

    proposal = models.ForeignKey(Proposal, on_delete=models.CASCADE, related_name="changes")
    at = models.DateTimeField()
    by = models.CharField(max_length=254)
    what = models.CharField(max_length=10)
    detail = models.CharField(max_length=64, default="")
    before = models.JSONField()
    undone_at = models.DateTimeField(null=True)
    undone_by = models.CharField(max_length=254, default="")

    class Meta:
        """Oldest first."""

        db_table = "proposal_change"
        ordering = ("id",)
