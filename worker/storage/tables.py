"""The big tables of counting, whose layout Django cannot express.

SQLite: WITHOUT ROWID, so that a row is its key and nothing is stored twice. PostgreSQL: mentions
are partitioned by month of publication; the writer makes a month when its first post comes.

- ``mention``: a distinct post in one cell. Key (day of publication in UTC, post, cell).
  ``shift`` is the day in the place's zone minus that day (-1, 0 or 1).
- ``voice``: an account in one cell. ``days`` has a bit for each of the 63 days from
  ``base_day + 63 * span`` on, of the cell, on which it spoke: one row tells the cell and its days.
- ``family``: a text in one cell, laid out like a voice.
- ``alias``: which person an account's handle stands for, for erasure.

A hash is a signed 64-bit integer; ``person`` is NULL for a post without an author, ``family`` is
NULL for a declared repost.
"""

from django.apps.registry import Apps
from django.db.backends.base.schema import BaseDatabaseSchemaEditor

MENTION = """
CREATE TABLE mention (
  post BIGINT NOT NULL, person BIGINT, family BIGINT,
  day INTEGER NOT NULL, cell INTEGER NOT NULL,
  platform SMALLINT NOT NULL, repost SMALLINT NOT NULL, shift SMALLINT NOT NULL,
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
  family BIGINT NOT NULL, days BIGINT NOT NULL,
  cell INTEGER NOT NULL, span SMALLINT NOT NULL,
  PRIMARY KEY (cell, family, span)
)"""
ALIAS = """
CREATE TABLE alias (
  handle BIGINT NOT NULL, person BIGINT NOT NULL,
  PRIMARY KEY (handle, person)
)"""
NAMES = ("mention", "voice", "family", "alias")


def create(_apps: Apps, editor: BaseDatabaseSchemaEditor) -> None:
    """Create the four tables in the layout of the database at hand."""
    sqlite = editor.connection.vendor == "sqlite"
    for statement in (MENTION, VOICE, FAMILY, ALIAS):
        tail = " WITHOUT ROWID" if sqlite else ""
        if statement is MENTION and not sqlite:
            tail = " PARTITION BY RANGE (day)"
        editor.execute(statement + tail)


def drop(_apps: Apps, editor: BaseDatabaseSchemaEditor) -> None:
    """Drop them."""
    for name in NAMES:
        editor.execute(f"DROP TABLE {name}")
