"""The answers to the questions of `portevoix new`, understood or refused with a reason. Pure."""

import datetime as dt
import re
import unicodedata
from dataclasses import dataclass

from worker.config.places import resolve_place
from worker.config.values import calendar_day, clock_time, email_address, whole_address
from worker.domain.campaign import RallyPlan
from worker.domain.french import weekday_of
from worker.errors import UnknownPlaceError
from worker.reading.towns.gazetteer import Gazetteer

_MONTHS = (
    *("janvier", "fevrier", "mars", "avril", "mai", "juin"),
    *("juillet", "aout", "septembre", "octobre", "novembre", "decembre"),
)
_SHORT = "janv|fevr|avr|juil|sept|oct|nov|dec"
_WEEKDAYS = "lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche"
# With its full stop: "Boulogne sur Mer 5 décembre" names no Wednesday.
_DAYS = _WEEKDAYS + r"|(?:lun|mar|mer|jeu|ven|sam|dim)\."
_DATE = re.compile(
    rf"(?:le\s+)?(?:(?:{_DAYS})\s+)?(?:"
    r"(?P<iso>\d{4}-\d{2}-\d{2})"
    r"|(?P<slash>\d{1,2}[/.]\d{1,2}[/.](?:\d{4}|\d{2}(?![\dh:])))"
    r"|(?P<day>\d{1,2})(?:er)?"
    rf"(?:/(?P<number>\d{{1,2}})(?![\d/])|\s+(?P<month>{'|'.join(_MONTHS)}|(?:{_SHORT})\b\.?)"
    r"(?:\s+(?P<year>\d{4}))?))"
)
_CLOCK = r"\d{1,2}\s*(?:[:.]\s*\d{2}|h(?:eures?)?(?:\s*\d{2})?)"
# "de 14 h à 17 h" begins at 14 h; a machine writes "2026-12-05T14:00".
_HOUR = re.compile(
    rf"(?:(?:a|de)\s+|(?<=\d)t)?(?<![\d:.])({_CLOCK})(?::00)?"
    rf"(?:\s*(?:[-\u2013]|\ba\b)\s*{_CLOCK})?(?=[\s,;]|$)"
)
_ALONE = re.compile(rf"\b(?:{_WEEKDAYS}|demain|apres-demain|aujourd.hui)\b")
# Only beside the day: there are squares « du Midi ».
_NOON = re.compile(r"[\s,]*(?:a\s+)?midi(?=[\s,;]|$)")
_EXAMPLE = "expected a town, a day and perhaps an hour and a square, such as"
_EXAMPLE += " 'Lyon 2026-12-05 14:00, place Bellecour'"


@dataclass(frozen=True, slots=True, kw_only=True)
class Answers:
    """What a new campaign is made of. ``server`` is the address of a Mastodon server, or None."""

    title: str
    hashtags: tuple[str, ...]
    rallies: tuple[RallyPlan, ...]
    words: tuple[str, ...]
    server: str | None
    email: str


def title(text: str) -> str:
    """Return the title; it must say something.

    Raises:
        ValueError: If it is empty. The same for every answer below, with what was expected.
    """
    if not text.strip():
        raise ValueError("a title is needed, such as 'Rassemblements pour Lyon'")
    return " ".join(text.split())


def hashtags(text: str) -> tuple[str, ...]:
    """Read hashtags set apart by spaces or commas, with or without their sign."""
    found = [tag.lstrip("#") for tag in re.split(r"[\s,;]+", text) if tag.strip("#")]
    for tag in found:
        if not re.fullmatch(r"\w+", tag):
            raise ValueError(f"{tag!r} is no hashtag; expected some such as '#MeToo #Lyon'")
    if not found:
        raise ValueError("one hashtag at least is needed, such as '#MeToo'")
    return tuple(dict.fromkeys(f"#{tag}" for tag in found))


def rallies(text: str, today: dt.date, gazetteer: Gazetteer) -> tuple[RallyPlan, ...]:
    """Read rallies set apart by semicolons; each as `rally` takes it."""
    found = tuple(rally(part, today, gazetteer) for part in text.split(";") if part.strip())
    if not found:
        raise ValueError(f"one rally at least is needed; {_EXAMPLE}")
    return found


def rally(text: str, today: dt.date, gazetteer: Gazetteer) -> RallyPlan:
    """Read « Lyon 5 décembre 14h, place Bellecour »; a day without its year is the next one.

    Raises:
        ValueError: Something is missing or the day has passed.
        NotFoundError: The town is unknown, or several are meant.
    """
    # Folded letter for letter, so that positions hold in the text as it was written.
    folded = "".join(_folded(letter) for letter in text)
    day = _DATE.search(folded)
    name = text[: day.start()].strip(" ,") if day else ""
    if day is None and (alone := _ALONE.search(folded)):
        said = text[alone.start() : alone.end()]
        raise ValueError(f"{text.strip()!r}: write the date of {said!r}, such as 5 décembre")
    if day is None or not name:
        raise ValueError(f"{text.strip()!r}: {_EXAMPLE}")
    date = _date(day, today)
    if date < today:
        raise ValueError(f"{text.strip()!r}: {date} has passed; give a day to come")
    noon = _NOON.match(folded, day.end())
    hour = noon or _HOUR.search(folded, day.end())
    end = hour.end() if hour else day.end()
    between = text[day.end() : hour.start()].strip(" ,") if hour else ""
    if another := _another(text[day.end() :], folded[day.end() :], gazetteer):
        raise ValueError(f"{text.strip()!r}: {another!r} is a second rally; put ';' before it")
    return RallyPlan(
        place=resolve_place(name, gazetteer),
        date=date,
        time=dt.time(12) if noon else _clock(hour[1]) if hour else None,
        venue=text[end:].strip(" ,.") or between or None,
    )


def day(text: str, today: dt.date) -> dt.date:
    """Read a day alone, as `rally` takes one beside its town.

    Raises:
        ValueError: With what was expected, when *text* is none.
    """
    found = _DATE.fullmatch("".join(_folded(letter) for letter in text.strip()))
    return _date(found, today) if found else calendar_day(text)


def _another(rest: str, folded: str, gazetteer: Gazetteer) -> str | None:
    """Return the town and day of a second rally in *rest*, which would pass for a square.

    « place du 8 mai 1945 » is one: no town stands before that day.
    """
    for day in _DATE.finditer(folded):
        name = re.split(r",|\bet\b", rest[: day.start()])[-1].strip()
        try:
            resolve_place(name, gazetteer)
        except UnknownPlaceError as error:
            if not error.several:
                continue
        return f"{name} {rest[day.start() : day.end()]}"
    return None


def words(text: str) -> tuple[str, ...]:
    """Read words or phrases set apart by commas; none is an answer."""
    return tuple(dict.fromkeys(" ".join(w.split()) for w in re.split("[,;]", text) if w.strip()))


def server(text: str) -> str | None:
    """Read ``mastodon https://…``, or nothing: announcements are then only shown."""
    if text.strip().casefold() in {"", "-", "non", "no", "none", "dry_run"}:
        return None
    address = re.sub(r"(?i)^mastodon\s+", "", text.strip())
    address = address if "://" in address else f"https://{address}"
    parts = whole_address(address, {"https"})
    if parts is None or "." not in (parts.hostname or "") or parts.username:
        raise ValueError(
            f"{text.strip()!r}: expected 'mastodon https://mastodon.example', or nothing for now"
        )
    return f"https://{parts.netloc}"


def email(text: str) -> str:
    """Read an e-mail address."""
    return email_address(text)


def slug(name: str, year: int) -> str:
    """Return *name* as a-z, 0-9 and hyphens, with the *year* behind."""
    plain = "".join(_folded(letter) for letter in name)
    kept = re.sub(r"[^a-z0-9]+", "-", plain).strip("-")[:50].strip("-")
    return f"{kept or 'campagne'}-{year}"


def _clock(said: str) -> dt.time:
    return clock_time(re.sub(r"heures?", "h", said).replace(" ", "").replace(".", ":"))


def _date(found: re.Match[str], today: dt.date) -> dt.date:
    date = _date_alone(found, today)
    if weekday_of(found[0]) not in {None, date.weekday()}:
        raise ValueError(f"{found[0]!r}: {date} is a {date:%A}; correct the day or its date")
    return date


def _date_alone(found: re.Match[str], today: dt.date) -> dt.date:
    if found["iso"]:
        return calendar_day(found["iso"])
    if found["slash"]:
        # "05/12/26" is of this century, as in sheets.
        return calendar_day(re.sub(r"(?<=[/.])(\d\d)$", r"20\1", found["slash"]))
    month = int(found["number"]) if found["number"] else _month(found["month"])
    year = int(found["year"] or today.year)
    try:
        date = dt.date(year, month, int(found["day"]))
    except ValueError:
        raise ValueError(f"{found[0]!r} is not in the calendar") from None
    return date if found["year"] or date >= today else date.replace(year=year + 1)


def _month(name: str) -> int:
    """Return the number of a month, written whole or as « déc. », « juil. »."""
    return next(number for number, one in enumerate(_MONTHS, 1) if one.startswith(name.strip(".")))


def _folded(letter: str) -> str:
    """Return *letter* in lower case without its accent; one sign stays one sign."""
    base = unicodedata.normalize("NFD", letter.lower())[0]
    return base if len(base) == 1 else letter
