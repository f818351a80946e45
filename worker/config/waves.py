"""The `[[wave]]` tables: when each announcement leaves, and its text."""

import datetime as dt
from collections.abc import Iterator
from pathlib import Path

from worker.config.files import read_template, read_text, shown, translated
from worker.config.images import image
from worker.config.tables import LONGEST_NAME, Table, unique
from worker.config.values import span
from worker.domain.campaign import Wave, WaveMoment
from worker.domain.compose import check_template
from worker.domain.kinds import NetworkKind
from worker.domain.waves import days_before
from worker.errors import ConfigError

_MOST_DAYS = 366
KEYS = ("name", "days", "at", "before", "on", "text", "useful_until", "approval", "image", "alt")
# A network may get words of its own: text_x, text_telegram; the trial shows what most get.
_VARIANTS = {f"text_{kind}": kind for kind in NetworkKind if kind is not NetworkKind.DRY_RUN}
_APPROVALS = ("automatic", "needed")
_MOMENTS = 'needs its moment: days = 7 with at = "18:30", or before = "2h", or on = "confirmed"'


def waves(top: Table, folder: Path, language: str) -> tuple[Wave, ...]:
    """Return the waves of campaign.toml in their order; texts in *language* are read from *folder*.

    Raises:
        ConfigError: One line for the first thing that is wrong.
    """
    tables = top.tables("wave")
    found = tuple(_wave(table, folder, language) for table in tables)
    unique(tables, (wave.name for wave in found))
    return found


def amendment(folder: Path, name: str, language: str) -> str:
    """Return ``announcements/NAME.txt`` of *folder*, empty when there is none: ours is used then.

    As for a wave's text, one in a folder of the *language* goes before.

    Raises:
        ConfigError: It cannot be read or composed.
    """
    path = translated(folder / "announcements" / f"{name}.txt", language)
    if not path.is_file():
        return ""
    content = read_text(path).strip()
    try:
        check_template(content, of_changes=True)
    except ConfigError as error:
        raise ConfigError(f"{shown(path)}: {error}") from None
    return content


def _wave(table: Table, folder: Path, language: str) -> Wave:
    table.only(*KEYS, *_VARIANTS)
    name = table.need("name", '"J-7"', most=LONGEST_NAME)
    text, template = _template(table, folder, "text", language)
    return Wave(
        name=name,
        moment=_moment(table),
        text=text,
        template=template,
        useful_until=_useful_until(table),
        approval_needed=_approval_needed(table),
        image=image(table, folder),
        variants=tuple(_variants(table, folder, template, language)),
    )


def _template(table: Table, folder: Path, key: str, language: str) -> tuple[str, str]:
    text, template = read_template(folder, table, key, language)
    try:
        check_template(template)
    except ConfigError as error:
        raise table.error(key, f"{text}: {error}") from None
    return text, template


def _variants(
    table: Table, folder: Path, usual: str, language: str
) -> Iterator[tuple[NetworkKind, str]]:
    for key, kind in _VARIANTS.items():
        if key not in table.values:
            continue
        text, template = _template(table, folder, key, language)
        if days_before(template) != days_before(usual):
            # Both leave at the same moment: « demain » in one alone would be false in some town.
            raise table.error(
                key, f"{text}: both texts say the same day (« demain », « aujourd'hui ») or neither"
            )
        yield kind, template


def _moment(table: Table) -> WaveMoment:
    """Return the one moment of a wave: two would contradict each other."""
    given = [key for key in ("days", "before", "on") if key in table.values]
    if not given:
        raise table.error(None, _MOMENTS)
    if len(given) > 1:
        raise table.error(given[1], f"a wave has one moment; '{given[0]}' gives one already")
    if given != ["days"] and "at" in table.values:
        raise table.error("at", f"goes with 'days' only, not with '{given[0]}'")
    if given == ["before"]:
        table.need("before", '"2h"')
        return WaveMoment(before=table.span("before"))
    if given == ["on"]:
        if table.need("on", '"confirmed"') != "confirmed":
            raise table.error("on", 'expected "confirmed", the one moment a person makes')
        return WaveMoment(on_confirmation=True)
    return _calendar_moment(table)


def _calendar_moment(table: Table) -> WaveMoment:
    days, at = table.number("days", 0, most=_MOST_DAYS), table.time("at")
    if at is None:
        raise table.error(None, f'needs at = "18:30" beside days = {days}')
    return WaveMoment(days=days, at=at)


def _useful_until(table: Table) -> WaveMoment | None:
    """Read ``useful_until = "2h"`` (before the start) or ``{ days = 1, at = "12:00" }``."""
    value = table.values.get("useful_until")
    if isinstance(value, dict):
        inner = table.table("useful_until")
        inner.only("days", "at")
        return _calendar_moment(inner)
    if value in ("start", "0h"):
        return WaveMoment(before=dt.timedelta(0))
    before = table.parsed("useful_until", span)
    return WaveMoment(before=before) if before else None


def _approval_needed(table: Table) -> bool:
    approval = table.text("approval") or _APPROVALS[0]
    if approval not in _APPROVALS:
        raise table.error("approval", f"{approval!r} is unknown; known: {', '.join(_APPROVALS)}")
    return approval == "needed"
