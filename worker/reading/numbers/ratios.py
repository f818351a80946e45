"""Tells a share of so many from a number of people: "7 sur 10", "cinq pour seize postes"."""

from worker.reading.words.patterns import compiled


def is_ratio(before: str, after: str) -> bool:
    """Tell "sept salariés sur dix ont manifesté", not "80 salariés sur 290 se sont rassemblés"."""
    share = _AFTER.match(after) and not (_WERE.search(before[-30:]) or _OF_MANY.match(after))
    return bool(share or _FOR_SO_MANY.match(after) or _BEFORE.search(before[-40:]))


_NUMERAL = r"(?:\d+|une?|deux|trois|quatre|cinq|six|sept|huit|neuf|dix)"
_AFTER = compiled(rf"(?: [\w-]+){{0,3}}? sur (?:{_NUMERAL}\b|$)")
_OF_MANY = compiled(
    r"(?: [\w-]+){0,3}? sur (?:1[1-9]|[2-9]\d|\d{3,}|\d{1,3} \d{3}) "
    r"(?:ont|se sont|s'etaient|avaient) "
    r"(?:(?:debraye|cesse le travail|fait greve|quitte leur poste)(?:,? puis| et) "
    r"(?:(?:ont|se sont) )?)?"
    r"(?:manifest|defil|march|rassembl|reuni|mass|retrouv|bloqu|occup|pique-niqu)"
)
# "nous sommes cinq pour seize postes"
_FOR_SO_MANY = compiled(
    rf" pour (?:{_NUMERAL}|onze|douze|treize|quatorze|quinze|seize|vingt)\b"
    r"(?! \d{3}| (?:tracteurs|vehicules|camions|motos|voitures|cars))"
)
_BEFORE = compiled(
    rf"\b{_NUMERAL} (?:[\w-]+ ){{0,3}}?sur (?:les |ses |leurs )?$|"
    r"(?<!\bh )(?<!\bheures )\b(?:\d+|un) (?:(?:policier|gendarme|crs|flic)s? )?(?:par|pour) $|"
    r"[a-z](?:,| \() ?sur (?:un total de )?$"
)
# "ils étaient 60 sur 92 inscrits": the sixty came.
_WERE = compiled(r"\b(?:etaient|etions) (?:pres de |environ )?$")
