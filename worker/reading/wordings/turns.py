"""What a table of other words is made of: what is said, and what the rules know instead."""

import re
from collections.abc import Set as AbstractSet
from functools import cached_property
from string import digits

from worker.reading.words.calendar_words import DAYS, MONTHS
from worker.reading.words.needs import needed
from worker.reading.words.patterns import compiled
from worker.reading.words.seeking import Sought, bare, sought


class Turn:
    """What is said, in a pattern compiled when it is first asked for, and what stands for it."""

    def __init__(
        self, said: str, plainly: str, flags: re.RegexFlag, signs: tuple[str, ...]
    ) -> None:
        self._said, self._flags, self._signs = said, flags, signs
        self.plainly = plainly

    @cached_property
    def said(self) -> re.Pattern[str]:
        """The pattern, which `plainly` expands."""
        return compiled(self._said, self._flags)

    @cached_property
    def needs(self) -> tuple[Sought, ...]:
        """What every text holds that it is said in."""
        signs = (tuple(map(bare, self._signs)),) if self._signs else ()
        return tuple(map(sought, (*signs, *needed(self._said))))


Turns = tuple[tuple[AbstractSet[str], tuple[str, ...], *tuple[Turn, ...]], ...]
"""Turns by the folded words one of which every text with one of them has, none for any text, and
by what it holds as it is written."""


def turn(said: str, plainly: str, *, cased: bool = False, signs: tuple[str, ...] = ()) -> Turn:
    """Return the turn of *said*, small or capital unless *cased*, which *plainly* expands.

    One of *signs*, if there are any, stands in each in small letters: they are looked for fast.
    """
    return Turn(said, plainly, re.NOFLAG if cased else re.IGNORECASE, signs)


def before_figures(*leads: str) -> tuple[str, ...]:
    """Return how *leads* stand right before a number in figures."""
    return tuple(f"{lead}{figure}" for lead in leads for figure in digits)


OPENS = r"(?:^|(?<=[.!?\n] )|(?<=\n))"
"""Where a sentence or a line begins."""
WEEKDAY = f"(?:{'|'.join(DAYS)})"
"""A day's name."""
MONTH = r"(?:janv|f[ée]vr|mars|avr|mai|juin|juil|ao[ûu]t|sept|octo|nove|d[ée]ce)(?:[a-zé]*)"
"""A month's name, short or in full."""
APOSTROPHE = "['\u2019]"
"""Straight or curly."""
NAME = r"(?-i:[A-ZÀ-Ý])[\w\u2019'-]+(?:[ -](?-i:[A-ZÀ-Ý])[\w\u2019'-]+){0,2}"
"""One to three words with capitals, as in a town's name."""
NUMBER = r"(?:\d|une? \w+(?:aine|ier)\b|\w+ (?:centaines|milliers)\b)"
"""How a number begins, in digits or words."""
COUNT = r"(?:\d{1,3}(?:[ .\u00a0\u202f]\d{3})+|\d+|une \w+aine|un millier)"
"""So many, in digits or as "une centaine"."""
ROUNDED = r"(?:environ |près de |plus de |moins de |au moins |à peine |quelque )?"
"""What may round it."""
AGAIN = r"(?:à nouveau|de nouveau|encore|(?:encore )?une (?:nouvelle fois|fois (?:encore|de plus)))"
"""Not for the first time."""
_UNIT = (
    r"(?:deux|trois|quatre|cinq|six|sept|huit|neuf|dix|douze|quinze|vingt|trente|quarante|"
    r"cinquante|soixante|cents?|mille|milliers|centaines)"
)
ABOUT = (
    rf"(?:{ROUNDED}|presque |autour de |pas loin de |un peu (?:plus|moins) de |jusqu['\u2019]à |"
    r"guère plus de |pas moins de |une (?:bonne|petite) |plus d['\u2019](?=une? )|"
    r"un (?:bon|petit) )"
)
"""What else may round it."""
MANY = (
    rf"(?:entre {COUNT} et {COUNT}|(?:de )?{COUNT} à {COUNT}|"
    rf"{ABOUT}(?:{COUNT}|\w+aine|millier|demi-millier|{_UNIT}(?:(?: à |[ -]){_UNIT}){{0,4}}\b)|"
    r"(?:des|plusieurs) (?:milliers|centaines|dizaines))"
)
"""So many, in digits or words, between two or rounded: "près de 1 200", "cinq à six cents"."""
FOLK = r"(?:personnes|manifestants|participants|soignants|habitants|opposants|agriculteurs)"
"""Of whom they are."""
PEOPLE = (
    rf"(?:{FOLK}|manifestantes|marcheurs|protestataires|gens|enseignants|lycéens|étudiants|"
    r"salariés|grévistes)"
)
"""Of whom a paper says so."""
WERE = r"(?:nous étions|on était|(?:ils|elles) étaient)"
"""That so many were there."""
RALLY = (
    r"(?:manif\w*|marche|rassemblement|mobilisation|cortège|défilé|veillée|pride|action|"
    r"sit-in|die-in|vélorution|casserolade|déambulation|chaîne humaine|hommage)"
)
"""What a rally is called."""
AT = r"(?:à|au|aux)"
"""What leads to a town."""
OF = rf"d(?:e |u |es |{APOSTROPHE})"
"""What leads from one, or to whose it is."""
WILL = r"\b(?!s?era\b)\w{2,}(?:era|eront|ira|iront|dra|dront)\b"
"""A verb that foretells."""
FROM = rf"(?:de |d{APOSTROPHE}|depuis |du )"
"""What leads to where somebody sets out."""
DAY_AHEAD = (
    rf"(?:demain|ce (?:matin|soir|midi)|aujourd{APOSTROPHE}hui|"
    rf"{WEEKDAY}(?: \d{{1,2}})?(?: [a-zéû]{{3,9}})?)"
)
"""When one sets out for a rally."""
HOUR = r"\d{1,2} ?(?:h\b|h\d\d|heures?\b)(?: ?[0-5]\d\b)?"
"""An hour as the clock says it."""
PROPER = r"(?-i:[A-ZÀ-Ý])[\w\u2019'-]+"
"""One word with a capital."""
BEGINS = r"(?:(?<=[.!?»\n] )|(?<=\n)|^)"
"""Where a sentence or a line begins, behind a quotation too."""
HELD = (
    r"(?:aura lieu|partira|débutera|commencera|démarrera|se tiendra|se déroulera|défilera|"
    rf"s{APOSTROPHE}élancera|réunira|rassemblera|est (?:prévu|organisé)e?|"
    r"a (?:réuni|rassemblé|mobilisé|attiré|eu lieu|débuté)|"
    rf"s{APOSTROPHE}est (?:déroulé|tenu|élancé)e?)\b"
)
"""That a rally is held, was or will be."""
FIGURE = (
    r"(?:\d{1,3}[ .\u00a0\u202f]\d{3}|(?!(?:19|20(?!00))\d\d\b)\d{1,4}|"
    r"\d{1,2}(?:,\d)? ?k)(?![\w,.]\d)"
)
"""So many in a row of counts, in digits: no year but 2000, no part of a longer number."""
_NO_TOWN = "|".join(
    (
        *(
            rf"{word.capitalize()}\b"
            for word in (*DAYS, *MONTHS, "rue", "place", "avenue", "quai", "cours", "bis")
        ),
        *("Intéress", "Particip", "Invit", "Partant", "Inscrit", "Police", "Préf", "Orga", "Synd"),
        *("Inter", "Total"),
    )
)
IN_ROW = (
    rf"(?:#|(?=[A-ZÀ-Ý][a-zà-ÿ'\u2019])(?!{_NO_TOWN}))"
    r"(?:L[ae]s? )?[A-ZÀ-Ýa-zà-ÿ][\w\u2019'-]+(?: [A-ZÀ-Ý][\w\u2019'-]+)?"
)
"""A town in such a row: no day, no street, nobody who counts."""
_NO_VENUE = (
    r"(?!(?:place|pl|parvis|gare|mairie|pr[ée]fecture|sous-pr[ée]fecture|bourse|rond|square|quai|"
    r"esplanade|parking|jardin|rue|avenue|boulevard|cours|halles?|[ée]glise|porte|pont|stade|"
    r"h[ôo]tel|h[ôo]pital|lyc[ée]e|coll[èe]ge|universit[ée]|m[ée]tro|port|champ|all[ée]es?)\b)"
)
# A capital is looked for first: every letter of a text is asked.
TOWN = (
    rf"(?=(?-i:[A-ZÀ-Ý])){_NO_VENUE}(?:(?-i:L)[ea]s? )?{PROPER}"
    rf"(?:[ -](?:(?:sur|sous|en|la|le|les|de|du|des|lès) |d{APOSTROPHE})?{PROPER}){{0,3}}"
)
"""A town's name of any length: no square, no station."""
