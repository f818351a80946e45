"""The big tables of counting, whose layout Django cannot express.

SQLite: WITHOUT ROWID, so that a row is its key and nothing is stored twice. PostgreSQL: mentions
are partitioned by month of publication; the writer makes a month when its first post comes. What
is looked up there has an index of 8 or 16 bytes beside each row: one of the whole key would take
half as much again. That no row comes twice is seen to by who writes, in turns.

- ``mention``: a distinct post in one cell. Key (day of publication in UTC, post, cell). ``kind``
  holds the platform, the day in the place's zone minus that day (-1, 0 or 1), and whether it is a
  repost: one column of two bytes instead of three of two each.
- ``voice``: an account in one cell. ``days`` has a bit for each of the 63 days from
  ``base_day + 63 * span`` on, of the cell, on which it spoke: one row tells the cell and its days.
- ``family``: a text in one cell, laid out like a voice.
- ``alias``: which person an account's handle stands for, for erasure.

A hash is a signed 48-bit integer (`domain.voice`), which SQLite keeps in six bytes; of a text only
the upper 32 bits are kept: of a million texts in one cell a hundred are taken for another one, a
hundredth of a percent, and each mention is four bytes smaller. ``person`` is NULL for a post
without an author, ``family`` is NULL for a declared repost.
"""

from typing import TYPE_CHECKING

from django.apps.registry import Apps
from django.db.backends.base.schema import BaseDatabaseSchemaEditor

if TYPE_CHECKING:
    from worker.domain.voice import I64  # NumPy takes 0.2 s, which migrations do not need

MENTION = """
CREATE TABLE mention (
  post BIGINT NOT NULL, person BIGINT, family INTEGER,
  day INTEGER NOT NULL, cell INTEGER NOT NULL, kind SMALLINT NOT NULL,
  PRIMARY KEY (day, post, cell)
)"""
VOICE = """
CREATE TABLE voice (
  person BIGINT NOT NULL, days BIGINT NOT NULL,
  cell INTEGER NOT NULL, span SMALLINT NOT NULL, platform SMALLINT NOT NULL,
  PRIMARY KEY (cell, person, span)
)"""
FAMILY = """
CREATE TABLE family (
  family INTEGER NOT NULL, days BIGINT NOT NULL,
  cell INTEGER NOT NULL, span SMALLINT NOT NULL,
  PRIMARY KEY (cell, family, span)
)"""
ALIAS = """
CREATE TABLE alias (
  handle BIGINT NOT NULL, person BIGINT NOT NULL,
  PRIMARY KEY (handle, person)
)"""
MENTIONS = """(SELECT post, person, family, cell, day + (kind >> 1 & 3) - 1 AS day,
kind >> 3 AS platform, kind & 1 AS repost FROM mention)"""
"""Mentions with their kind told apart; here ``day`` is the day in the place's zone."""
SPAN_DAYS = 63
"""Days that one row of ``voice`` or ``family`` tells: the bits of a positive 64-bit integer."""
WHOLE = 0
"""The day of a tally that tells its cell's whole time."""
ALL = 0
"""The platform of a tally that tells of all platforms together."""
TEXT_LEFT_OUT = 16
"""Bits of a text's hash that are not kept."""
NAMES = ("mention", "voice", "family", "alias")


def kind(platform: "I64", shift: "I64", repost: "I64") -> "I64":
    """Return the kinds of mentions.

    Args:
        platform: Numbers of platforms, 1 to 4,095.
        shift: The day in the place's zone minus the day in UTC: -1, 0 or 1.
        repost: 1 for a declared repost, else 0.
    """
    return platform << 3 | (shift + 1) << 1 | repost


def create(_apps: Apps, editor: BaseDatabaseSchemaEditor) -> None:
    """Create the four tables in the layout of the database at hand."""
    sqlite = editor.connection.vendor == "sqlite"
    for statement in (MENTION, VOICE, FAMILY, ALIAS):
        tail = " WITHOUT ROWID" if sqlite else ""
        if statement is MENTION and not sqlite:
            tail = " PARTITION BY RANGE (day)"
        editor.execute(statement + tail)


def shrink(_apps: Apps, editor: BaseDatabaseSchemaEditor) -> None:
    """Bring rows of the first layout (hashes of 64 bits, three columns for kind) to this one.

    A database that was made with this layout is left as it is.
    """
    with editor.connection.cursor() as cursor:
        columns = editor.connection.introspection.get_table_description(cursor, "mention")
    if "kind" in {column.name for column in columns}:
        return
    if editor.connection.vendor == "sqlite":
        editor.execute("ALTER TABLE mention RENAME TO mention_before")
        editor.execute(f"{MENTION} WITHOUT ROWID")
        editor.execute(
            "INSERT INTO mention (post, person, family, day, cell, kind) SELECT post >> 16,"  # noqa: S608 - our own words
            f" person >> 16, family >> 16, day, cell, {_KIND} FROM mention_before"
        )
        editor.execute("DROP TABLE mention_before")
    else:
        editor.execute("ALTER TABLE mention ADD COLUMN kind SMALLINT")
        editor.execute(
            "UPDATE mention SET post = post >> 16, person = person >> 16, family = family >> 16,"  # noqa: S608 - the same
            f" kind = {_KIND}"
        )
        editor.execute("ALTER TABLE mention ALTER COLUMN kind SET NOT NULL")
        for name in ("platform", "repost", "shift"):
            editor.execute(f"ALTER TABLE mention DROP COLUMN {name}")
    for table, name in _HASHES:
        editor.execute(f"UPDATE {table} SET {name} = {name} >> 16")  # noqa: S608 - our own words


def narrow(_apps: Apps, editor: BaseDatabaseSchemaEditor) -> None:
    """Bring hashes of texts from 48 bits to 32; where two meet, `tally --recount` mends."""
    if editor.connection.vendor == "sqlite":
        editor.execute("UPDATE mention SET family = family >> 16")
        tail, kept = " WITHOUT ROWID", "family >> 16"
    else:
        tail, kept = "", "(family >> 16)::integer"
        editor.execute(f"ALTER TABLE mention ALTER COLUMN family TYPE INTEGER USING {kept}")
    editor.execute(FAMILY.replace("TABLE family", "TABLE family_after") + tail)
    editor.execute(
        f"INSERT INTO family_after SELECT {kept}, MAX(days), cell, span FROM family"  # noqa: S608 - our own words
        f" GROUP BY {kept}, cell, span"
    )
    editor.execute("DROP TABLE family")
    editor.execute("ALTER TABLE family_after RENAME TO family")


def lighten(_apps: Apps, editor: BaseDatabaseSchemaEditor) -> None:
    """PostgreSQL: put smaller indexes in the place of whole keys."""
    if editor.connection.vendor == "postgresql":
        for table, key, columns in _LOOKED_UP:
            editor.execute(f"CREATE INDEX IF NOT EXISTS {table}_looked_up ON {table} ({columns})")
            editor.execute(f"ALTER TABLE {table} DROP CONSTRAINT IF EXISTS {key}")


_LOOKED_UP = (
    ("mention", "mention_pkey", "post"),
    ("voice", "voice_pkey", "cell, person"),
    ("family", "family_after_pkey", "cell, family"),
)
_KIND = "platform * 8 + (shift + 1) * 2 + repost"
_HASHES = (
    *(("voice", "person"), ("family", "family"), ("alias", "handle"), ("alias", "person")),
    *(("suppression", "account"), ("erasure", "hashed"), ("crowd", "person")),
)


def drop(_apps: Apps, editor: BaseDatabaseSchemaEditor) -> None:
    """Drop them."""
    for name in NAMES:
        editor.execute(f"DROP TABLE {name}")
