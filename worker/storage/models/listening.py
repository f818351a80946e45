"""Tables of listening: where sources stand, events outside, files being imported."""

from django.db import models

__all__ = (
    "EventCount",
    "Import",
    "ImportSlice",
    "OutsideEvent",
    "SourceGap",
    "SourceSpending",
    "SourceState",
)


class SourceState(models.Model):
    """Where one source of config/ stands. ``cursor`` is opaque to all but that source's kind.

    ``next_at`` None means: never again by itself (410, or no longer in config/).
    """

    name = models.CharField(primary_key=True, max_length=64)
    cursor = models.TextField(default="")
    etag = models.TextField(null=True)
    last_modified = models.TextField(null=True)
    # Unkeyed hash of the whole last answer, to tell an unchanged one: no post can be told from it.
    body_hash = models.CharField(max_length=32, default="")
    moved_to = models.TextField(null=True)
    moved_at = models.DateTimeField(null=True)
    next_at = models.DateTimeField(null=True)
    last_try_at = models.DateTimeField(null=True)
    last_success_at = models.DateTimeField(null=True)
    failures = models.PositiveIntegerField(default=0)
    # Why the last try failed, for people; hosts only, since an address may carry a secret.
    reason = models.TextField(default="")
    # The same as one of domain/fault.py, for pages in any language.
    fault = models.CharField(max_length=16, default="")
    # When people were told that it fails for long.
    told_at = models.DateTimeField(null=True)
    posts = models.PositiveBigIntegerField(default=0)
    skipped = models.PositiveBigIntegerField(default=0)
    skip_reason = models.TextField(default="")
    # How many were skipped for each reason; reasons are ours, never a quotation.
    skips = models.JSONField(default=dict)
    # Visits in a row that gave nothing new: the longer, the more seldom it is asked.
    quiet = models.PositiveSmallIntegerField(default=0)
    # One request at a time to all servers of one registrable domain.
    domain = models.CharField(max_length=255, default="")
    leased_until = models.DateTimeField(null=True)

    class Meta:
        """One row a source."""

        db_table = "source"
        indexes = (
            models.Index(fields=["next_at"], name="source_next_at"),
            models.Index(fields=["domain"], name="source_domain"),
        )


class SourceGap(models.Model):
    """A stretch of time of which a source could not give everything; see domain/gap.py."""

    source = models.CharField(max_length=64)
    query = models.CharField(max_length=160)
    cause = models.CharField(max_length=16)
    since = models.DateTimeField(null=True)
    until = models.DateTimeField()
    posts = models.PositiveBigIntegerField(null=True)
    noted_at = models.DateTimeField()

    class Meta:
        """Each is noted once."""

        db_table = "source_gap"
        constraints = (
            models.UniqueConstraint(fields=["source", "query", "until"], name="source_gap_key"),
        )


class SourceSpending(models.Model):
    """What a source has cost on one day (UTC, as platforms bill); ``micros``: millionths of a unit.

    The posts of an account stand under ``account:`` and its name.

    Reserved before each call, then corrected to what came: a crash leaves it too high, never too
    low.
    """

    source = models.CharField(max_length=80)
    day = models.DateField()
    posts = models.PositiveBigIntegerField(default=0)
    micros = models.PositiveBigIntegerField(default=0)

    class Meta:
        """One row a source and day."""

        db_table = "source_spending"
        constraints = (
            models.UniqueConstraint(fields=["source", "day"], name="source_spending_day"),
        )


class OutsideEvent(models.Model):
    """What one kind of file last said of one Facebook or calendar event (a sighting).

    ``key`` finds it again within its ``route``; ``fingerprint`` joins routes where there is no id.
    ``since``: from when on its place, its start and its state are said as they stand.
    """

    campaign = models.CharField(max_length=64)
    route = models.CharField(max_length=80)
    key = models.TextField()
    event_id = models.CharField(max_length=32, null=True)
    parent = models.CharField(max_length=32, null=True)
    uid = models.CharField(max_length=64, null=True)
    fingerprint = models.TextField(null=True)
    title = models.TextField()
    start_at = models.DateTimeField(null=True)
    start_on = models.DateField(null=True)
    place_code = models.CharField(max_length=8, null=True)
    venue = models.TextField(null=True)
    url = models.TextField(null=True)
    cancelled = models.BooleanField(null=True)
    version = models.JSONField(default=list)
    as_of = models.DateTimeField()
    since = models.DateTimeField(null=True)

    class Meta:
        """One row an event and kind of file."""

        db_table = "outside_event"
        constraints = (
            models.UniqueConstraint(fields=["campaign", "route", "key"], name="outside_event_key"),
        )
        indexes = (
            models.Index(fields=["campaign", "event_id"], name="outside_event_id"),
            models.Index(fields=["campaign", "fingerprint"], name="outside_event_fingerprint"),
        )


class EventCount(models.Model):
    """What an event declared of itself at a moment; NULL is unknown, 0 is 0."""

    event = models.ForeignKey(OutsideEvent, on_delete=models.CASCADE, related_name="counts")
    source = models.CharField(max_length=80)
    as_of = models.DateTimeField()
    going = models.PositiveBigIntegerField(null=True)
    interested = models.PositiveBigIntegerField(null=True)
    responded = models.PositiveBigIntegerField(null=True)
    declined = models.PositiveBigIntegerField(null=True)
    invited = models.PositiveBigIntegerField(null=True)

    class Meta:
        """One row an event, source and moment."""

        db_table = "event_count"
        constraints = (
            models.UniqueConstraint(fields=["event", "source", "as_of"], name="event_count_key"),
        )


class Import(models.Model):
    """A file of the inbox from the first look at it until it is deleted or set aside.

    ``size`` and ``modified_ns`` tell whether it is still the file that was looked at.
    """

    source = models.CharField(max_length=64)
    name = models.TextField()
    size = models.PositiveBigIntegerField()
    modified_ns = models.BigIntegerField()
    kind = models.CharField(max_length=32, default="")
    state = models.CharField(max_length=10)
    seen_at = models.DateTimeField()
    ended_at = models.DateTimeField(null=True)
    reason = models.TextField(default="")
    events = models.PositiveBigIntegerField(default=0)
    articles = models.PositiveBigIntegerField(default=0)
    posts = models.PositiveBigIntegerField(default=0)
    rallies = models.PositiveBigIntegerField(default=0)
    # Of its articles and posts, those off topic or of days that are not counted.
    uncounted = models.PositiveBigIntegerField(default=0)
    # Of its events, those of a day and town without a rally.
    unmatched = models.PositiveBigIntegerField(default=0)

    class Meta:
        """Newest last."""

        db_table = "import"
        ordering = ("id",)
        indexes = (models.Index(fields=["source", "state"], name="import_state"),)


class ImportSlice(models.Model):
    """A range of bytes [start, end) of a file, cut at ends of lines; ``first_line`` from 1."""

    file = models.ForeignKey(Import, on_delete=models.CASCADE, related_name="slices")
    start = models.PositiveBigIntegerField()
    end = models.PositiveBigIntegerField()
    first_line = models.PositiveBigIntegerField(default=1)
    done = models.BooleanField(default=False)
    # How often a reader began it: a file that kills its readers is set aside after a few.
    attempts = models.PositiveSmallIntegerField(default=0)
    hinted_at = models.DateTimeField(null=True)
    # [what, why] pairs: lines and reasons, never a quotation.
    skipped = models.JSONField(default=list)

    class Meta:
        """Read once each; a hint for an unfinished one is repeated."""

        db_table = "import_slice"
        ordering = ("file_id", "start")
        constraints = (
            models.UniqueConstraint(fields=["file", "start"], name="import_slice_start"),
        )
