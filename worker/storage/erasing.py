"""Taking rows out of the counts: of people who ask for it, and of rallies long over."""

import datetime as dt
from collections import Counter, defaultdict
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace

import msgspec
from django.db import connection

from worker.domain.tally import Figures, plus
from worker.storage import figures, models
from worker.storage.counting import first_days, of_any_day, turn
from worker.storage.erased import still_shown
from worker.storage.recount import recount_cells

_PART = 10_000
"""Hashes in one statement: most of the columns they are looked for in have no index."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Erased:
    """How many rows went; only the operator's shell is told."""

    persons: int = 0
    mentions: int = 0
    voices: int = 0
    aliases: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Purged:
    """How many cells were frozen and how many rows that freed."""

    cells: int = 0
    mentions: int = 0
    voices: int = 0
    families: int = 0
    aliases: int = 0


@dataclass(frozen=True, slots=True)
class OpenCell:
    """A cell whose mentions are still there, when it was made and when it was last written to.

    ``rally`` is the text of its id, None for a town.
    """

    id: int
    rally: str | None
    opened_at: dt.datetime | None
    written_at: dt.datetime | None


def ask(
    campaign: str | None, hashed: Iterable[int], blocked: Iterable[int], now: dt.datetime
) -> None:
    """Note what is to be erased of *campaign*, and block it from now on; both or neither.

    Every row is written, also one that is there already: what was asked before takes as long.
    Whoever is told that it is noted will not ask again: it outlives a power cut.

    Args:
        campaign: Whose key made *hashed*; None when nothing was ever counted.
        hashed: Persons, handles and posts under the campaign's key.
        blocked: Accounts under the suppression list's key.
        now: When it was asked.
    """
    with turn(durable=True):
        _block(blocked, now)
        if campaign is not None:
            models.Erasure.objects.bulk_create(
                [
                    models.Erasure(campaign=campaign, hashed=one, asked_at=now)
                    for one in sorted(set(hashed))
                ],
                update_conflicts=True,
                unique_fields=["campaign", "hashed"],
                update_fields=["asked_at", "done_at"],
            )


def carry_out(
    campaign: str, now: dt.datetime, small_count: int, named: Sequence[Collection[int]] = ()
) -> list[Erased]:
    """Erase all that was asked for and mend the tallies, in one transaction.

    Whoever was found is blocked by the campaign's own hash as well: who asked by a handle or the
    address of a post comes again under another one, and of an id only that hash is known here. By
    it they are also found in a restored copy.

    However many asked, every row is looked at once and every cell is counted anew once.

    Args:
        campaign: Whose key made the hashes.
        now: When.
        small_count: As many accounts have to be erased before what is shown moves.
        named: What was asked for together, such as all hashes of one handle.

    Returns:
        What went of each of *named*, an account named twice under the first, then of all others.
    """
    with turn():
        waiting = models.Erasure.objects.filter(campaign=campaign, done_at=None)
        owners = dict.fromkeys(waiting.values_list("hashed", flat=True), len(named))
        for number in reversed(range(len(named))):
            owners |= dict.fromkeys(owners.keys() & set(named[number]), number)
        asked = set(owners)
        found = _found(asked)
        for hashed, person in found:
            owners[person] = min(owners[hashed], owners.get(person, len(named)))
        persons = {person for _, person in found}
        with still_shown(campaign, persons, asked, small_count):
            erased = _erase(owners, posts=asked)
        _block(persons, now)
        # A batch that is being read may hold them under another handle.
        _keep_out(campaign, persons, now)
        waiting.update(done_at=now)
    return [erased.get(number, Erased()) for number in range(len(named) + 1)]


def _found(asked: Collection[int]) -> set[tuple[int, int]]:
    """Return each of *asked* that leads to an account that is counted, with that account."""
    return {
        (hashed, person)
        for statement in (
            "SELECT handle, person FROM alias WHERE handle IN ({})",
            "SELECT post, person FROM mention WHERE person IS NOT NULL AND post IN ({})",
            "SELECT person, person FROM voice WHERE person IN ({})",
        )
        for hashed, person in _rows(statement, asked)
    }


def withdraw_accounts(
    campaign: str, persons: Collection[int], now: dt.datetime, small_count: int
) -> int:
    """Uncount *persons* for good, those that were counted; return how many were.

    They did not ask to be left out: elsewhere they may be counted. That they are gone is there for
    all to see: what is shown tells no more of them than of whoever asked.
    """
    counted = _values("SELECT person FROM voice WHERE person IN ({})", persons)
    found = counted | _values("SELECT person FROM proposal_voice WHERE person IN ({})", persons)
    if not found:
        return 0  # hardly ever ours, as of posts: no turn is taken for it
    with turn():
        with still_shown(campaign, counted, (), small_count):
            _erase(dict.fromkeys(found, 0))
        _keep_out(campaign, found, now)
    return len(found)


def _erase(owners: Mapping[int, int], posts: Collection[int] = ()) -> dict[int, Erased]:
    """Delete all that is kept of accounts and posts, and mend the tallies.

    Args:
        owners: Of each account and post, whose it is: a number.
        posts: Those of *owners* that may be posts.

    Returns:
        What went of each number.
    """
    gone: dict[int, Counter[str]] = defaultdict(Counter)
    voices = _rows("DELETE FROM voice WHERE person IN ({}) RETURNING person, cell", owners)
    mentions = _rows("DELETE FROM mention WHERE person IN ({}) RETURNING person, cell", owners)
    mentions += _rows("DELETE FROM mention WHERE post IN ({}) RETURNING post, cell", posts)
    aliases = _rows("DELETE FROM alias WHERE person IN ({}) RETURNING person, handle", owners)
    for kind, rows in (("mentions", mentions), ("voices", voices), ("aliases", aliases)):
        for hashed, _ in rows:
            gone[owners[hashed]][kind] += 1
    for person in {person for person, _ in voices}:
        gone[owners[person]]["persons"] += 1
    _delete("DELETE FROM crowd WHERE person IN ({})", owners)
    _delete("DELETE FROM proposal_voice WHERE person IN ({})", owners)
    touched = {cell for _, cell in (*voices, *mentions)}
    is_open = models.Cell.objects.filter(frozen_at__isnull=True)
    recount_cells([pk for pk in is_open.values_list("pk", flat=True) if pk in touched])
    return {number: Erased(**told) for number, told in gone.items()}


def _block(accounts: Iterable[int], now: dt.datetime) -> None:
    models.Suppression.objects.bulk_create(
        [models.Suppression(account=one, asked_at=now) for one in sorted(set(accounts))],
        update_conflicts=True,
        unique_fields=["account"],
        update_fields=["asked_at"],
    )


def _keep_out(campaign: str, hashed: Iterable[int], now: dt.datetime) -> None:
    """Have a writer refuse what is *hashed*; nothing of it is left to erase."""
    models.Erasure.objects.bulk_create(
        [
            models.Erasure(campaign=campaign, hashed=one, asked_at=now, done_at=now)
            for one in sorted(hashed)
        ],
        ignore_conflicts=True,
    )


def withdraw(
    campaign: str, posts: Collection[int], now: dt.datetime, *, unseen: bool = False
) -> int:
    """Uncount *posts* for good: delivered again they are not counted; return how many traces went.

    Args:
        campaign: Whose.
        posts: Their hashes.
        now: When.
        unseen: Whether to remember those that were not counted yet, too: a stream tells of every
            post that is deleted anywhere, an archive of its own.
    """
    if not unseen and not first_days(posts):
        return 0  # what a stream says is deleted is hardly ever ours: no turn is taken for it
    with turn():
        named = posts if unseen else first_days(posts)
        _keep_out(campaign, named, now)
        return uncount(campaign, named)


def uncount(campaign: str, posts: Collection[int]) -> int:
    """Delete the mentions of *posts* in open cells, mend the tallies; return how many went.

    Must run inside `counting.turn()`.
    """
    if not posts:
        return 0
    among = f"{of_any_day()} AND post IN ({{}})"
    touched = _values(f"SELECT cell FROM mention WHERE {among}", posts)  # noqa: S608 - integers
    is_open = models.Cell.objects.filter(campaign=campaign, frozen_at__isnull=True)
    cells = [pk for pk in is_open.values_list("pk", flat=True) if pk in touched]
    if not cells:
        return 0
    gone = _delete(f"DELETE FROM mention WHERE {among}", posts)  # noqa: S608 - the same
    recount_cells(cells)
    let_go_of_the_voiceless()
    return gone


def forget_what_was_erased(campaign: str) -> int:
    """Delete what is kept of erased accounts and posts; return how many rows went.

    For a campaign without open cells: nothing can be counted again there.
    """
    with turn():
        if models.Cell.objects.filter(campaign=campaign, frozen_at__isnull=True).exists():
            return 0
        done = models.Erasure.objects.filter(campaign=campaign, done_at__isnull=False)
        return done.delete()[0]


def open_cells(campaign: str) -> list[OpenCell]:
    """Return the cells of *campaign* that are not frozen."""
    rows = models.Cell.objects.filter(campaign=campaign, frozen_at__isnull=True)
    return [
        OpenCell(row.pk, str(row.rally) if row.rally else None, row.opened_at, row.written_at)
        for row in rows
    ]


def freeze(campaign: str, cells: Sequence[int], now: dt.datetime) -> Purged:
    """Freeze the tallies of *cells* and delete what they were counted from.

    The totals of places, days and platforms stay what they are: what they lose with the rows is
    kept as figures.
    """
    if not cells:
        return Purged()
    with turn():
        before = figures.figures(campaign)
        models.Cell.objects.filter(pk__in=list(cells)).update(frozen_at=now)
        purged = Purged(
            cells=len(cells),
            mentions=_delete("DELETE FROM mention WHERE cell IN ({})", cells),
            voices=_delete("DELETE FROM voice WHERE cell IN ({})", cells),
            families=_delete("DELETE FROM family WHERE cell IN ({})", cells),
            aliases=let_go_of_the_voiceless(),
        )
        residue = replace(plus(before, figures.counted(campaign), -1), cells=())
        _keep(campaign, residue)
    return purged


def mark_key_destroyed(campaign: str, now: dt.datetime) -> None:
    """Note that the key of *campaign* is gone for good, or will never be made."""
    with turn():
        models.CountingKey.objects.get_or_create(
            campaign=campaign, defaults={"check_value": 0, "made_at": now}
        )
        row = models.CountingKey.objects.filter(campaign=campaign, destroyed_at=None)
        row.update(destroyed_at=now)


def _keep(campaign: str, residue: Figures) -> None:
    models.FrozenFigures.objects.update_or_create(
        campaign=campaign, defaults={"figures": msgspec.json.encode(residue)}
    )


def let_go_of_the_voiceless() -> int:
    """Delete what is kept of accounts that count nowhere any more; return how many handles."""
    _delete("DELETE FROM crowd WHERE person NOT IN (SELECT person FROM voice)")
    _delete("DELETE FROM proposal_voice WHERE person NOT IN (SELECT person FROM voice)")
    return _delete("DELETE FROM alias WHERE person NOT IN (SELECT person FROM voice)")


def _values(statement: str, among: Collection[int]) -> set[int]:
    return {value for (value,) in _rows(statement, among) if value is not None}


def _rows(statement: str, among: Collection[int]) -> list[tuple[int, ...]]:
    found: list[tuple[int, ...]] = []
    with connection.cursor() as cursor:
        for part in _parts(among):
            cursor.execute(statement.format(part))
            found += cursor.fetchall()
    return found


def _delete(statement: str, among: Collection[int] = (0,)) -> int:
    with connection.cursor() as cursor:
        deleted = 0
        for part in _parts(among):
            cursor.execute(statement.format(part))
            deleted += cursor.rowcount
    return deleted


def _parts(among: Collection[int]) -> Iterable[str]:
    # Our own integers, written out: drivers limit the number of parameters, not of words.
    listed = sorted(among)
    for start in range(0, len(listed), _PART):
        yield ", ".join(map(str, listed[start : start + _PART]))
