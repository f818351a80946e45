"""Tables of counting that Django manages; the big ones are in worker/storage/tables.py.

Nothing here or there holds a text, a handle, an account's id or the address of a person's post.
"""

from django.db import models

from worker.domain.kinds import FigureKind

__all__ = (
    "Cell",
    "CountingKey",
    "Crowd",
    "Doubt",
    "ErasedFigures",
    "Erasure",
    "ExactLook",
    "FrozenFigures",
    "HourReport",
    "OffReport",
    "Platform",
    "Report",
    "Signature",
    "Snapshot",
    "Suppression",
    "Tally",
)


class Platform(models.Model):
    """A short number for a platform's name, so that millions of rows stay small."""

    id = models.SmallAutoField(primary_key=True)
    name = models.CharField(max_length=32, unique=True)

    class Meta:
        """Number 0 is never given: it stands for all platforms together."""

        db_table = "platform"


class CountingKey(models.Model):
    """What a campaign's key makes of a fixed word, so that a changed key is noticed."""

    campaign = models.CharField(primary_key=True, max_length=64)
    check_value = models.BigIntegerField()
    made_at = models.DateTimeField()
    destroyed_at = models.DateTimeField(null=True)

    class Meta:
        """One row a campaign; the key itself is a file outside the database."""

        db_table = "counting_key"


class Cell(models.Model):
    """Where a voice counts: a rally, a town without one, or ('') no town at all.

    ``base_day`` (days since 1970) is where the 63-day spans of its voices start. Once frozen,
    its tally stays and its mentions are gone: later posts no longer count.
    """

    campaign = models.CharField(max_length=64)
    place_code = models.CharField(max_length=8, default="")
    rally = models.UUIDField(null=True)
    base_day = models.IntegerField()
    opened_at = models.DateTimeField(null=True)
    written_at = models.DateTimeField(null=True)
    frozen_at = models.DateTimeField(null=True)

    class Meta:
        """One cell for each rally, one for each town, one without a town."""

        db_table = "cell"
        constraints = (
            models.UniqueConstraint(fields=["campaign", "place_code", "rally"], name="cell_rally"),
            models.UniqueConstraint(
                fields=["campaign", "place_code"],
                condition=models.Q(rally__isnull=True),
                name="cell_town",
            ),
        )


class Tally(models.Model):
    """The numbers of a cell, whole (day 0) and by day (days since 1970, in the place's zone).

    Persons, posts and reposts stand under their platform and add up, because a person belongs to
    one; texts are told of all platforms together, under platform 0.
    """

    cell = models.IntegerField()
    day = models.IntegerField()
    platform = models.SmallIntegerField()
    persons = models.BigIntegerField(default=0)
    posts = models.BigIntegerField(default=0)
    reposts = models.BigIntegerField(default=0)
    texts = models.BigIntegerField(default=0)

    class Meta:
        """Grows in the transaction that writes the mentions; `tally --recount` rebuilds it."""

        db_table = "tally"
        constraints = (
            models.UniqueConstraint(fields=["cell", "day", "platform"], name="tally_cell"),
        )


class Crowd(models.Model):
    """An account of a chorus (kind 1) or a new one (kind 2), by its hash; goes with its voices."""

    pk = models.CompositePrimaryKey("person", "kind")
    person = models.BigIntegerField()
    kind = models.SmallIntegerField()

    class Meta:
        """Only accounts that raise a doubt."""

        db_table = "crowd"


class Doubt(models.Model):
    """A sign that a cell's number may not be what it seems, and who looked at it.

    ``without`` counts the cell's accounts but those concerned. ``day`` (since 1970) is 0 unless the
    sign is about one day.
    """

    campaign = models.CharField(max_length=64)
    place_code = models.CharField(max_length=8)
    rally = models.UUIDField(null=True)
    sign = models.CharField(max_length=16)
    day = models.IntegerField(default=0)
    persons = models.BigIntegerField()
    without = models.BigIntegerField()
    first_seen_at = models.DateTimeField()
    seen_at = models.DateTimeField()
    settled_at = models.DateTimeField(null=True)
    settled_by = models.CharField(max_length=254, default="")

    class Meta:
        """One row a sign; it stays when a person has looked at it."""

        db_table = "doubt"
        indexes = (models.Index(fields=["campaign", "rally"], name="doubt_rally"),)


class Report(models.Model):
    """A figure the press or an official published; no prose. Nothing is ever overwritten."""

    campaign = models.CharField(max_length=64)
    place_code = models.CharField(max_length=8)
    on = models.DateField(null=True)
    kind = models.CharField(max_length=12, choices=[(k.value, k.value) for k in FigureKind])
    low = models.PositiveIntegerField()
    high = models.PositiveIntegerField()
    approx = models.BooleanField(default=False)
    # '' when the text does not say: NULL would let the same report in twice.
    said_by = models.CharField(max_length=12, default="")
    publisher = models.CharField(max_length=200)
    url = models.TextField(default="")
    as_of = models.DateTimeField()

    class Meta:
        """The same figure of the same article is one report."""

        db_table = "report"
        constraints = (
            models.UniqueConstraint(
                fields=[
                    *("campaign", "publisher", "url", "place_code", "on"),
                    *("kind", "said_by", "low", "high"),
                ],
                name="report_once",
            ),
        )
        indexes = (models.Index(fields=["campaign", "place_code", "on"], name="report_place"),)


class HourReport(models.Model):
    """An hour the press or an official published, on the wall clock of the place."""

    campaign = models.CharField(max_length=64)
    place_code = models.CharField(max_length=8)
    on = models.DateField()
    at = models.TimeField()
    publisher = models.CharField(max_length=200)
    url = models.TextField(default="")
    as_of = models.DateTimeField()

    class Meta:
        """The same hour of the same article is one report."""

        db_table = "hour_report"
        constraints = (
            models.UniqueConstraint(
                fields=["campaign", "publisher", "url", "place_code", "on", "at"],
                name="hour_report_once",
            ),
        )


class OffReport(models.Model):
    """That the press or an official published a rally as cancelled, postponed or forbidden."""

    campaign = models.CharField(max_length=64)
    place_code = models.CharField(max_length=8)
    on = models.DateField()
    status = models.CharField(max_length=12)
    publisher = models.CharField(max_length=200)
    url = models.TextField(default="")
    as_of = models.DateTimeField()

    class Meta:
        """The same of the same article is one report."""

        db_table = "off_report"
        constraints = (
            models.UniqueConstraint(
                fields=["campaign", "publisher", "url", "place_code", "on", "status"],
                name="off_report_once",
            ),
        )


class Snapshot(models.Model):
    """What was shown to an audience from one moment on, masked and rounded already."""

    campaign = models.CharField(max_length=64)
    audience = models.CharField(max_length=12)
    taken_at = models.DateTimeField()
    views = models.BinaryField()

    class Meta:
        """Newest wins; all are kept, because a press sentence links to the one it quotes."""

        db_table = "snapshot"
        indexes = (
            models.Index(fields=["campaign", "audience", "taken_at"], name="snapshot_latest"),
        )


class Signature(models.Model):
    """What texts seen lately are recognised by when they come edited; nothing but keyed hashes.

    A row holds the ``texts`` of one batch, packed by `storage.signatures`. Gone after 14 days.
    """

    campaign = models.CharField(max_length=64)
    made_on = models.IntegerField()
    texts = models.IntegerField()
    kept = models.BinaryField()

    class Meta:
        """In the order they came."""

        db_table = "signature"


class Suppression(models.Model):
    """An account that asked to be left out: hashed with a key of its own that survives."""

    account = models.BigIntegerField(primary_key=True)
    asked_at = models.DateTimeField()

    class Meta:
        """Checked before anything of a post is stored."""

        db_table = "suppression"


class Erasure(models.Model):
    """What is not to be counted: a person, a handle or a post, hashed with a campaign's key.

    ``done_at``: when what had been counted of it was erased; null until then.
    """

    campaign = models.CharField(max_length=64)
    hashed = models.BigIntegerField()
    asked_at = models.DateTimeField()
    done_at = models.DateTimeField(null=True)

    class Meta:
        """Rows go with the last traces of their campaign."""

        db_table = "erasure"
        constraints = (models.UniqueConstraint(fields=["campaign", "hashed"], name="erasure_once"),)


class FrozenFigures(models.Model):
    """What frozen cells add to the totals of places, days and platforms: their voices are gone."""

    campaign = models.CharField(primary_key=True, max_length=64)
    figures = models.BinaryField()

    class Meta:
        """One row a campaign."""

        db_table = "frozen_figures"


class ErasedFigures(models.Model):
    """What erased accounts still add to the numbers that are shown, until they are many.

    ``persons``: how many accounts these are. None of them is known any more.
    """

    campaign = models.CharField(primary_key=True, max_length=64)
    persons = models.PositiveIntegerField()
    figures = models.BinaryField()

    class Meta:
        """One row a campaign, at most."""

        db_table = "erased_figures"


class ExactLook(models.Model):
    """Who lifted the small-count rule, and when; append-only."""

    at = models.DateTimeField()
    by = models.CharField(max_length=254)

    class Meta:
        """Oldest first."""

        db_table = "exact_look"
        ordering = ("id",)
