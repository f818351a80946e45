"""Writes as sentences do the days, hours and appointments of posts, however they set them.

"Manif samedi \u23f0 14 h", "une marche blanche \U0001f4c5 dimanche 2 avril", "samedi à 14:30h",
"le #5Avril", "Samedi 30 mai" above "\u23f0 10 h", "ils ont donné RDV". To all later rules a picture
ends a sentence, as a line's end does.
"""

import re
from collections.abc import Iterator

from worker.reading.words.calendar_words import DAYS
from worker.reading.words.text import Origin, rewritten

_CLOCK = "[\u231a\u23f0-\u23f2\U0001f550-\U0001f567\U0001f570]\ufe0f?"
_CALENDAR = "[\U0001f4c5\U0001f4c6\U0001f5d3]\ufe0f?"
_SHOWING = re.compile(f"(?P<clock>{_CLOCK})|{_CALENDAR}")
_HOUR = r"(?:[01]?\d|2[0-3]) ?(?:[hH](?:\d\d)?\b|:\d\d|[ap]m\b|heures\b)"
_MONTHS = (
    r"(?:janvier|f[e\u00e9]vrier|mars|avril|mai|juin|juillet|ao[u\u00fb]t|septembre|octobre|"
    r"novembre|d[e\u00e9]cembre)"
)
_DAY = (
    rf"(?i:(?:ce |le )?(?:{'|'.join(DAYS)}|(?:lun|mar|mer|jeu|ven|sam|dim)\b)|demain\b|le \d|"
    r"\d\d?/\d|(?:\d\d?|1er) [a-z\u00e9\u00fb]{3})"
)
_SHOWN = re.compile(rf"(?<=[^\n]) ?(?:(?P<clock>{_CLOCK}) ?(?={_HOUR})|{_CALENDAR} ?(?={_DAY}))")
_GOES_ON = re.compile(r"[^\W_][,:)\u2013\u2014-]?\Z|[^\W_] [,:|\u2013\u2014-]\Z")
# What leads to an hour needs no "à" behind it.
_LED = re.compile(r"(?:\b(?i:[\u00e0a]|at|d[e\u00e8]s|vers|de|from|pour)|[:|@\u2013\u2014-])\Z")
# Of a poster: a line for the day, one for the hour and one for the place, or two of these on one.
_END = r" ?[,.!]?\n+[^\w\n]{0,4}"
_POSTER = re.compile(
    rf"^[^\w\n]*(?i:(?:ce |le )?(?:{'|'.join(DAYS)}),?"
    rf"(?: \d\d?(?:er)?(?: {_MONTHS}(?: 20\d\d)?|/\d\d?)?)?)"
    rf"(?:(?P<one>{_END})|,? (?:[\u2013-] )?)(?:[\u00e0\u00c0] )?{_HOUR}"
    rf"(?: ?[\u00e0\u2013\u2192-] ?{_HOUR})?(?:(?P<two>{_END})|,? )"
    r"(?=(?i:devant|place|(?:sur le )?parvis|esplanade|gare|mairie|cit\u00e9|all\u00e9es|cours|"
    r"kiosque|(?:sous-)?pr\u00e9fecture|quai|square|jardin|parc|port|rond-point|halles?)\b"
    r"[^\n]*(?!\n+\W*\d\d? ?[hH]))",
    re.MULTILINE,
)
# "Samedi à 14:30h", said twice over
_TWICE = re.compile(r"(?<=\d:[0-5]\d)( ?[hH])\b")
# "ont donné RDV", "deux rdv"; rules know "RDV 14 h" as it stands. "Rendez vous samedi"
_LEADS = (
    *("a", "ai", "ont", "avait", "avaient", "aura", "auront", "avons", "avez", "donne", "donnent"),
    *("donn\u00e9", "donnons", "donnait", "donnaient", "fixe", "fixent", "fix\u00e9", "pris", "un"),
    *("le", "ce", "du", "au", "des", "les", "ces", "deux", "trois", "plusieurs", "premier"),
    *("prochain", "autre", "autres", "point de", "lieu de", "heure de"),
)
_APPOINTED = re.compile(
    rf"[Rr][Dd][Vv]\b(?:{'|'.join(rf'(?<=\b{lead} ...)' for lead in _LEADS)})|"
    r"(?P<apart>\b[Rr]endez )vous\b(?! (?:compte|bien compte|m\u00eames?|utiles?)\b)"
)
# "manif le #5Avril"
_TAG = re.compile(
    r"#(?:(?<=\b[LlCc]e #)|(?<=\b[DdAa]u #)|(?<=[a-z\u00e9] #)(?=\w+(?: ?[,:]| [\u00e0a]|"
    rf" devant|,? place|,? \d)))(?P<day>[12]?\d|3[01]|1er)(?P<month>(?i:{_MONTHS}))\b"
)
_APPOINTING = ("dv", "DV", "dV", "endez vous")


def timed(raw: str, origin: Origin | None) -> tuple[str, Origin | None]:
    """Return *raw*, a text of the *origin* given, with such days and hours, and its origin."""
    if "#" in raw:
        tags = ((tag.span(), f"{tag['day']} {tag['month']}") for tag in _TAG.finditer(raw))
        raw, origin = rewritten(raw, origin, tags)
    if any(it in raw for it in _APPOINTING):
        cuts = ((m.span(), _rendez_vous(m)) for m in _APPOINTED.finditer(raw))
        raw, origin = rewritten(raw, origin, cuts)
    if ":" in raw:
        raw, origin = rewritten(raw, origin, ((m.span(1), "") for m in _TWICE.finditer(raw)))
    if "\n" in raw and len(posters := list(_POSTER.finditer(raw))) == 1:
        raw, origin = rewritten(raw, origin, _on_one_line(posters[0]))
    if raw.isascii() or _SHOWING.search(raw) is None:
        return raw, origin
    return rewritten(raw, origin, _pictures(raw))


def _pictures(raw: str) -> Iterator[tuple[tuple[int, int], str]]:
    """Give each clock and calendar inside a sentence that goes on, with what it stands for.

    Two of a kind on a line are of two rallies.
    """
    for line in re.finditer(r"[^\n]+", raw):
        kinds = [shown["clock"] is not None for shown in _SHOWING.finditer(line[0])]
        for shown in _SHOWN.finditer(raw, *line.span()) if kinds else ():
            clock = shown["clock"] is not None
            before = raw[max(0, shown.start() - 8) : shown.start()]
            if kinds.count(clock) > 1 or not _GOES_ON.search(before):
                continue
            yield shown.span(), " \u00e0 " if clock and not _LED.search(before) else " "


def _on_one_line(poster: re.Match[str]) -> Iterator[tuple[tuple[int, int], str]]:
    """Give the ends of its lines, with what joins them: "Devant" would open a sentence."""
    if poster["one"]:
        yield poster.span("one"), ", "
    if poster["two"]:
        start, end = poster.span("two")
        opens = poster.string.startswith(("Devant", "Sur"), end)
        yield (start, end + opens), f", {poster.string[end].lower()}" if opens else ", "


def _rendez_vous(short: re.Match[str]) -> str:
    return f"{short[0][0]}endez-vous" if short["apart"] else "rendez-vous"
