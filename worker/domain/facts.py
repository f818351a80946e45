"""The words of a text that tell where, when, how many, and whether at all.

Two texts that differ in one of them are never one text, however alike they look: most posts about
rallies are copies of one sentence with another town, day or hour in it.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from worker.domain.letters import cased

_DAYS = frozenset(
    (
        *("lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche", "weekend"),
        *(
            "week",
            "janvier",
            "fevrier",
            "mars",
            "avril",
            "mai",
            "juin",
            "juillet",
            "aout",
            "septembre",
        ),
        *("octobre", "novembre", "decembre", "janv", "fevr", "sept", "oct", "nov", "dec"),
        *("demain", "hier", "aujourd", "soir", "matin", "midi", "minuit", "nuit"),
        *("prochain", "prochaine", "dernier", "derniere", "lendemain", "veille"),
        *("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "today"),
        *("tomorrow", "yesterday", "tonight"),
    )
)
_NUMBERS = frozenset(
    (
        *("zero", "deux", "trois", "quatre", "cinq", "six", "sept", "huit", "neuf", "dix", "onze"),
        *("douze", "treize", "quatorze", "quinze", "seize", "vingt", "trente", "quarante"),
        *("cinquante", "soixante", "cent", "cents", "mille", "milliers", "centaines", "dizaines"),
        *("dizaine", "vingtaine", "trentaine", "quarantaine", "cinquantaine", "centaine"),
        *("millier", "demi", "demie", "quart", "premier", "premiere", "second", "seconde"),
    )
)
_DENIALS = frozenset(
    (
        *("pas", "ne", "n", "non", "jamais", "aucun", "aucune", "sans", "ni", "plus", "rien"),
        *("personne", "guere", "nul", "nulle", "not", "no", "never", "without", "contre"),
    )
)
_STATUS = re.compile(
    r"annul|report|interdi|deplac|maint|suspen|decal|avanc|retard|autoris|confirm|refus|accept"
    r"|dement|cancel|postpon|forbid|banned|change"
)
# Who counted: "200 selon la police" is not "200 selon les organisatrices".
_SPEAKERS = frozenset(
    (
        *("police", "prefecture", "organisateur", "organisateurs", "organisatrice"),
        *("organisatrices", "syndicat", "syndicats", "manifestants", "manifestantes"),
    )
)
_SAINT = re.compile(r"[Ss]t(e?)(?=[A-Z])")
_DIGITS = re.compile(r"\d+")
# A capital after one of these names where (a town the gazetteer may not know, a square, a street)
# or whom: a call for Camille is none for Sonia.
_CUES = frozenset(
    (
        *("a", "au", "aux", "en", "sur", "de", "du", "des", "d", "vers", "chez", "in", "at"),
        *("place", "rue", "avenue", "boulevard", "quai", "parvis", "cours", "gare", "metro"),
        *("pont", "square", "mairie", "prefecture"),
        *("pour", "avec", "selon", "par", "soutenir", "soutien", "defendre"),
    )
)
_ARTICLES = frozenset({"la", "le", "les", "l"})
# "Jeanne prendra la parole": French puts a word before a noun that does something, and none before
# who bears a name.
_BEFORE_NOUNS = _ARTICLES | frozenset(
    (
        *("un", "une", "ce", "cet", "cette", "ces", "mon", "ma", "mes", "ton", "ta", "tes", "son"),
        *("sa", "ses", "notre", "nos", "votre", "vos", "leur", "leurs", "chaque", "quel", "quelle"),
        *("tout", "toute", "tous", "toutes", "plusieurs", "quelques", "certaines", "certains"),
    )
)
_NOBODYS_NAME = frozenset(
    (
        *("elle", "elles", "ils", "nous", "vous", "moi", "toi", "lui", "eux", "qui", "que", "quoi"),
        *("cela", "ceci", "tout", "tous", "toutes", "rien", "personne", "chacun", "chacune"),
        *("celui", "celle", "ceux", "celles", "lequel", "laquelle", "quelqu", "voici", "voila"),
        *("mais", "donc", "car", "comme", "quand", "lorsque", "puisque", "ici", "ailleurs"),
        *("jamais", "toujours", "ensuite", "puis", "enfin", "alors", "ainsi", "aussi", "combien"),
        *("comment", "pourquoi", "autre", "autres", "bien", "est", "une", "notre", "rdv"),
    )
)
_DOES = frozenset(
    (
        *("est", "va", "etait", "avait", "vient", "prend", "parle", "dit", "lit", "chante"),
        *("anime", "appelle", "invite", "organise", "lance", "propose", "explique", "raconte"),
        *("intervient", "presente", "soutient", "rejoint", "temoigne", "ouvre", "repond"),
        *("demande", "attend", "rappelle"),
    )
)
_WILL_DO = re.compile(r"[a-z]+(?:ra|ront)")
_NO_VERB = frozenset({"extra", "opera", "camera", "infra", "supra", "front", "affront"})
_SHORTEST_NAME = 3


@dataclass(frozen=True, slots=True)
class Facts:
    """What must be equal; each a sorted tuple, of codes or of folded words with repetitions."""

    places: tuple[str, ...]
    names: tuple[str, ...]
    days: tuple[str, ...]
    numbers: tuple[str, ...]
    denials: tuple[str, ...]
    status: tuple[str, ...]
    speakers: tuple[str, ...] = ()


def facts(text: str, places: tuple[str, ...]) -> Facts:
    """Return the facts of *text*.

    Args:
        text: As written: capitals tell names.
        places: Codes of the places it speaks of, as the reader found them.
    """
    written = cased(text)
    bag = [word.lower() for word in written]
    return Facts(
        places=tuple(sorted(places)),
        names=names(written),
        days=tuple(sorted(word for word in bag if word in _DAYS)),
        numbers=tuple(sorted(number for word in bag for number in _numbers(word))),
        denials=tuple(sorted(word for word in bag if word in _DENIALS)),
        status=tuple(sorted(met[0] for word in bag if (met := _STATUS.match(word)))),
        speakers=tuple(sorted(word for word in bag if word in _SPEAKERS)),
    )


def difference(one: Facts, other: Facts) -> str | None:
    """Return which fact tells the two apart, in words for people, or None."""
    for name, what in (
        ("places", "another place"),
        ("names", "another name"),
        ("days", "another day"),
        ("numbers", "another hour or number"),
        ("denials", "one denies what the other says"),
        ("status", "another status"),
        ("speakers", "somebody else says so"),
    ):
        if getattr(one, name) != getattr(other, name):
            return what
    return None


def names(written: Sequence[str]) -> tuple[str, ...]:
    """Return the folded names that stand with a capital after a word that tells where or whom.

    So does one that stands before a verb, as whoever does something.

    Args:
        written: A text's words as `letters.cased` gives them.
    """
    return tuple(
        sorted(
            {
                spelled(word).lower()
                for number, word in enumerate(written)
                if _is_led_to(written, number) or _does_something(written, number)
            }
        )
    )


def _is_led_to(written: Sequence[str], number: int) -> bool:
    if not number or not is_name(written[number]):
        return False
    before = number - 1 if is_article(written[number - 1]) else number
    return before > 0 and is_cue(written[before - 1])


def _does_something(written: Sequence[str], number: int) -> bool:
    if number + 1 == len(written) or not is_verb(written[number + 1]):
        return False
    return is_somebody(written[number]) and not (number and is_determiner(written[number - 1]))


def is_name(word: str) -> bool:
    """Return whether *word* can be a name: it has a capital and is no word that introduces one.

    Nor is it a word that stands for somebody or begins a sentence: "nous soutenir. Cela compte".
    """
    if not "A" <= word[0] <= "Z" or is_article(word) or is_cue(word):
        return False
    return word.lower() not in _NOBODYS_NAME


def is_somebody(word: str) -> bool:
    """Return whether *word* names somebody where a verb follows and no determiner stands before."""
    return is_name(word) and len(word) >= _SHORTEST_NAME


def is_verb(word: str) -> bool:
    """Return whether *word* tells what one person or several do, mostly in the future."""
    return word in _DOES or (_WILL_DO.fullmatch(word) is not None and word not in _NO_VERB)


def is_determiner(word: str) -> bool:
    """Return whether a noun follows *word*."""
    return word.lower() in _BEFORE_NOUNS


def spelled(word: str) -> str:
    """Return *word* with a "St" or "Ste" in front written out: "StEtienne" is "SaintEtienne"."""
    met = _SAINT.match(word)
    return f"Saint{met[1]}{word[met.end() :]}" if met else word


def is_article(word: str) -> bool:
    """Return whether *word* may stand between a cue and its name ("place de la République")."""
    return word.lower() in _ARTICLES


def is_cue(word: str) -> bool:
    """Return whether *word* tells that a place follows; not where all is in capitals."""
    return word[0].lower() + word[1:] in _CUES


def told_by(word: str) -> tuple[str, ...]:
    """Return what a folded *word* tells: a day, numbers, a denial, a status; empty for most.

    "Interdit" and "l'interdiction" tell the same.
    """
    if word in _DAYS or word in _DENIALS or word in _SPEAKERS:
        return (word,)
    met = _STATUS.match(word)
    return (met[0],) if met else _numbers(word)


def _numbers(word: str) -> tuple[str, ...]:
    # "15h", "15 h", "15h00" and "15:00" are one hour; "15h30" is 15 and 30.
    if word in _NUMBERS:
        return (word,)
    return () if word.isalpha() else tuple(n for n in _DIGITS.findall(word) if n != "00")
