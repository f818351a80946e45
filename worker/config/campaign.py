"""campaign.toml: the campaign, its rallies and its waves."""

import datetime as dt
import re
import unicodedata
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

from worker.config.places import resolve_place
from worker.config.tables import Table
from worker.config.waves import amendment, waves
from worker.domain.campaign import (
    Campaign,
    Place,
    ProgrammeItem,
    Quiet,
    RallyPlan,
    Thresholds,
    shared_names,
)
from worker.domain.language import LANGUAGES
from worker.reading.towns.gazetteer import Gazetteer

_SLUG = re.compile(r"[a-z0-9][a-z0-9-]{0,63}")
# Keys of campaigns lie beside that of the suppression list.
_TAKEN = "suppression"
_HASHTAG = re.compile(r"#?(\w+)")
_ZONES = {"zone", "timezone", "tz"}
_IN_DOUBT = ("silence", "double")
# Below this the mask protects nobody (docs/privacy.md); config may only raise it.
_LEAST_SMALL_COUNT = 11
# Numbers that move with each account would tell when it came.
_LEAST_SNAPSHOT = dt.timedelta(minutes=1)


def campaign(top: Table, folder: Path, gazetteer: Gazetteer) -> Campaign:
    """Return the campaign of the file *top*; texts are read from *folder*.

    Raises:
        ConfigError: One line for the first thing that is wrong.
    """
    top.only("campaign", "thresholds", "quiet", "rally", "wave")
    table = _table(top)
    table.only(
        "slug", "title", "hashtags", "words", "languages",
        "from", "until", "live", "link", "support", "in_doubt",
    )  # fmt: skip
    slug, title = _slug(table), table.need("title", '"Rassemblements #MeToo"')
    languages = _languages(table)
    language = languages[0]
    starts_on, ends_on = _bounds(table)
    return Campaign(
        slug=slug,
        title=title,
        hashtags=_hashtags(table),
        words=_words(table),
        languages=languages,
        starts_on=starts_on,
        ends_on=ends_on,
        live=table.flag("live"),
        link=table.url("link") or "",
        support=table.text("support") or "",
        rallies=_rallies(top, gazetteer, starts_on, ends_on),
        waves=waves(top, folder, language),
        quiet=_quiet(top),
        doubles=_doubles(table),
        change_text=amendment(folder, "changement", language),
        edit_text=amendment(folder, "correction", language),
        cancellation_text=amendment(folder, "annule", language),
        thresholds=_thresholds(top.table("thresholds")),
    )


def slug_of(top: Table) -> str:
    """Return the slug in the file *top*, whatever else is wrong there.

    Raises:
        ConfigError: There is none, or it is not one.
    """
    return _slug(_table(top))


def _table(top: Table) -> Table:
    if "campaign" not in top.values:
        raise top.error(None, "needs a table [campaign] with slug, title, hashtags, from, until")
    return top.table("campaign")


def _slug(table: Table) -> str:
    slug = table.need("slug", '"metoo-2017"')
    if not _SLUG.fullmatch(slug):
        raise table.error(
            "slug", f"{slug!r}: only a-z, 0-9 and -, at most 64, such as 'metoo-2017'"
        )
    if slug == _TAKEN:
        raise table.error(
            "slug", f"{slug!r}: the list of who is left out is called so; say another"
        )
    return slug


def _hashtags(table: Table) -> tuple[str, ...]:
    """Return the hashtags, each with its ``#`` in front."""
    for tag in table.texts("hashtags"):
        if not _HASHTAG.fullmatch(tag):
            raise table.error("hashtags", f"{tag!r} is no hashtag; expected one such as '#MeToo'")
    if not table.texts("hashtags") and not table.texts("words"):
        raise table.error(None, 'needs hashtags = ["#…"] or words = ["…"]: what posts are about')
    return tuple(f"#{tag.removeprefix('#')}" for tag in table.texts("hashtags"))


def _words(table: Table) -> tuple[str, ...]:
    """Return the words; one of points alone would count posts of people who speak of nothing."""
    words = table.texts("words")
    for word in words:
        if all(unicodedata.category(sign)[0] in "PMZ" for sign in word):
            raise table.error(
                "words", f"{word!r} is no word; expected one such as 'rassemblement MeToo'"
            )
    return words


def _languages(table: Table) -> tuple[str, ...]:
    languages = table.texts("languages") or ("fr",)
    for language in languages:
        if language not in LANGUAGES:
            known = ", ".join(LANGUAGES)
            raise table.error("languages", f"{language!r} is unknown; known: {known}")
    return languages


def _bounds(table: Table) -> tuple[dt.date, dt.date]:
    starts_on, ends_on = table.date("from"), table.date("until")
    if starts_on is None or ends_on is None:
        missing = "from" if starts_on is None else "until"
        raise table.error(
            None, f"needs {missing} = 2017-10-29, a day: from and until bound the count"
        )
    if ends_on < starts_on:
        raise table.error("until", f"{ends_on} is before 'from' ({starts_on})")
    return starts_on, ends_on


def _doubles(table: Table) -> bool:
    """Read what becomes of a lost answer that nobody can look up."""
    policy = table.text("in_doubt") or _IN_DOUBT[0]
    if policy not in _IN_DOUBT:
        raise table.error("in_doubt", f"{policy!r} is unknown; known: {', '.join(_IN_DOUBT)}")
    return policy == "double"


def _quiet(top: Table) -> Quiet | None:
    if "quiet" not in top.values:
        return None
    table = top.table("quiet")
    table.only("from", "until")
    begins, ends = table.time("from"), table.time("until")
    if begins is None or ends is None or begins == ends:
        raise table.error(None, 'needs from = "22:00" and until = "07:00", two different hours')
    return Quiet(begins, ends)


def _thresholds(table: Table) -> Thresholds:
    table.only("small_count", "snapshot")
    default = Thresholds()
    return Thresholds(
        small_count=table.number("small_count", default.small_count, least=_LEAST_SMALL_COUNT),
        snapshot=_snapshot(table) or default.snapshot,
    )


def _snapshot(table: Table) -> dt.timedelta | None:
    told = table.span("snapshot")
    if told is not None and told < _LEAST_SNAPSHOT:
        given = table.values["snapshot"]
        raise table.error("snapshot", f"{given!r} is too short; expected '1m' or more")
    return told


def _rallies(
    top: Table, gazetteer: Gazetteer, starts_on: dt.date, ends_on: dt.date
) -> tuple[RallyPlan, ...]:
    seen: dict[tuple[object, ...], int] = {}
    plans = []
    for index, table in enumerate(top.tables("rally", named_by="place"), start=1):
        plan = _rally(table, gazetteer)
        if plan.date < starts_on:
            raise table.error("date", f"{plan.date} is before the campaign's 'from' ({starts_on})")
        if plan.date > ends_on:
            raise table.error("date", f"{plan.date} is after the campaign's 'until' ({ends_on})")
        twin = seen.setdefault((plan.place.code, plan.date, plan.time, plan.venue), index)
        if twin != index:
            raise table.error(None, f"repeats rally {twin}: same place, date, time and venue")
        plans.append(plan)
    shared = shared_names(plan.place.ref for plan in plans)
    return tuple(replace(plan, place=plan.place.among(shared)) for plan in plans)


def _rally(table: Table, gazetteer: Gazetteer) -> RallyPlan:
    for key in _ZONES & table.values.keys():
        clock = _place(table, gazetteer).timezone
        raise table.error(key, f"take it out: hours are on the clock of the place, {clock}")
    table.only(
        "place", "date", "time", "ends_at", "venue", "meeting_point", "access",
        "contact", "stewards", "url", "programme",
    )  # fmt: skip
    date = table.date("date")
    if date is None:
        raise table.error(None, "needs date = 2017-10-29")
    return RallyPlan(
        place=_place(table, gazetteer),
        date=date,
        time=table.time("time"),
        ends_at=table.time("ends_at"),
        venue=table.text("venue"),
        meeting_point=table.text("meeting_point"),
        access=table.text("access"),
        contact=table.text("contact"),
        stewards=table.text("stewards"),
        url=table.url("url"),
        programme=tuple(_programme(table)),
    )


def _place(table: Table, gazetteer: Gazetteer) -> Place:
    value = table.values.get("place")
    if isinstance(value, int):
        # A département has two or three digits, a commune five.
        code = f"{value:02}" if value < 1000 else f"{value:05}"  # noqa: PLR2004 - see above
        raise table.error("place", f'a code stands between quotes: place = "{code}"')
    table.need("place", '"75056", or a name')
    place = table.parsed("place", lambda text: resolve_place(text, gazetteer))
    assert place is not None  # noqa: S101  # need() has seen it
    return place


def _programme(table: Table) -> Iterator[ProgrammeItem]:
    for item in table.tables("programme", named_by="what"):
        item.only("what", "at", "where", "audience", "publish_where")
        yield ProgrammeItem(
            what=item.need("what", '"un espace de conseil"'),
            at=item.time("at"),
            where=item.text("where"),
            audience=item.text("audience"),
            publish_where=item.flag("publish_where"),
        )
