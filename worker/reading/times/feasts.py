"""Feasts that say a day: "le lundi de Pâques", "la veille de Noël", "le jour de l'an"."""

from datetime import date, timedelta

from worker.reading.times.almanac import Form, Said
from worker.reading.words.calendar_words import WEEKDAYS
from worker.reading.words.patterns import compiled

# Days from Easter Sunday.
_FROM_EASTER = {
    "mardi gras": -47, "mercredi des cendres": -46, "dimanche des rameaux": -7,
    "jeudi saint": -3, "vendredi saint": -2, "samedi saint": -1,
    "paques": 0, "ascension": 39, "pentecote": 49,
}  # fmt: skip
_OF_YEAR = {
    "jour de l'an": (1, 1), "nouvel an": (1, 1), "saint-valentin": (2, 14),
    "fete du travail": (5, 1), "fete des travailleurs": (5, 1), "saint-jean": (6, 24),
    "fete nationale": (7, 14),
    "assomption": (8, 15), "toussaint": (11, 1), "armistice": (11, 11), "saint-nicolas": (12, 6),
    "noel": (12, 25), "saint-sylvestre": (12, 31), "fete de la musique": (6, 21),
}  # fmt: skip
_SHIFTS = {"l'avant-veille": -2, "veille": -1, "lendemain": 1, "surlendemain": 2}
_WEEKDAY = r"(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)"
# "La nuit de la Saint-Jean" is a day, the church of Saint-Jean and "la place de la Toussaint" are
# none; "à Noël", "à la Toussaint" are rather the holidays at which something closes.
FEAST = (
    r"(?P<feast>\b(?:mardi gras|mercredi des cendres|dimanche des rameaux|"
    r"(?:jeudi|vendredi|samedi) saint(?![-'\w])(?= ?(?:[,.;:!?)\n\"(]|$|\d|(?:a|au|aux|en|et|des|"
    r"devant|pour|sur|on|nous|les|la|le|l'|apres|place|rdv|dernier|prochain)\b)))\b|"
    rf"\b(?P<of_feast>{_WEEKDAY}|(?P<shift>(?:l'avant-|la |\b)veille|(?:le |au )(?:sur)?lendemain)|"
    r"jour|matin(?:ee)?|soir(?:ee)?|nuit|apres-midi) "
    r"(?:de |du |d')(?:la |l'|ce )?(?P<name>paques|pentecote|ascension(?! d[eu'])|assomption|"
    r"noel|jour de l'an|nouvel an|saint-sylvestre|saint sylvestre|toussaint(?!-)|armistice|"
    r"saint-valentin|saint-jean|saint-nicolas|fete nationale|fete du travail|fete de la musique)\b|"
    r"(?:(?<=\ba )(?<!ici a )(?<!'a )|(?<=\bpour )|(?<=\bdes )|(?<=est )|(?<=sera ))"
    r"(?P<at_feast>\b(?:la |l'|le )(?:pentecote|ascension(?! d[eu'])|assomption|jour de l'an|"
    r"nouvel an|saint-sylvestre|saint-valentin|fete nationale|fete du travail))\b"
    r"(?! (?:prochaine?|derniere?|passee?)\b)|"
    r"(?<!et )(?<!ici )\ble (?P<the_feast>jour de l'an)\b|"
    # as a title: "Fête du Travail : défilés sous la pluie"
    r"(?:(?<![\s\S])|(?<=\n))fete d(?:u travail|es travailleurs)(?= ?[:,.\n\u2013-])|"
    r"\b(?P<mai>22|27) me(?= ?(?:[.,:;!?)\n]|$)))"
)
_ARTICLE = compiled(r"^(?:la |l'|le )")
# May of Martinique and Guadeloupe, of the rising of 1848: "22 Mé".
_MAY = 5
_YEAR = 2023  # no feast stands beside the 29th of February


def feast_in(groups: dict[str, str | None], whole: str) -> Said | None:
    """Return the day of the feast that *whole*, matched by FEAST, names."""
    if groups["mai"]:
        return Said(Form.MONTH_DAY, int(groups["mai"]), _MAY)
    name = groups["name"] or groups["at_feast"] or groups["the_feast"] or whole
    name = _ARTICLE.sub("", name).replace("saint sylvestre", "saint-sylvestre")
    first = (groups["of_feast"] or "").split(" ")[-1]
    shift = _SHIFTS.get("l'avant-veille" if "avant-" in first else first, 0)
    if name in _FROM_EASTER:
        number = _FROM_EASTER[name] + shift
        return Said(Form.EASTER, number + _to_weekday(number, WEEKDAYS.get(first)))
    month, number = _OF_YEAR[name]
    day = date(_YEAR, month, number) + timedelta(days=shift)
    return Said(Form.MONTH_DAY, day.day, day.month, weekday=WEEKDAYS.get(first))


def _to_weekday(number: int, weekday: int | None) -> int:
    """Return how far the nearest such weekday is from a day *number* days after Easter Sunday."""
    if weekday is None:
        return 0
    return (weekday - (number - 1) + 3) % 7 - 3
