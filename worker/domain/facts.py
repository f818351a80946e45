"""The words of a text that tell where, when, how many, and whether at all.

Two texts that differ in one of them are never one text, however alike they look: most posts about
rallies are copies of one sentence with another town, day or hour in it.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from worker.domain.letters import cased

# What people write in short is the word they mean.
_IN_SHORT = dict(
    pair.split()
    for pair in (
        *("lun lundi", "mar mardi", "mer mercredi", "merc mercredi", "jeu jeudi", "ven vendredi"),
        *("vend vendredi", "sam samedi", "dim dimanche", "jan janvier", "janv janvier"),
        *("fev fevrier", "fevr fevrier"),
        *("avr avril", "juil juillet", "oct octobre", "nov novembre", "dec decembre", "zero 0"),
        *("deux 2", "trois 3", "quatre 4", "cinq 5", "six 6", "sept 7", "huit 8", "neuf 9"),
        *("dix 10", "onze 11", "douze 12", "treize 13", "quatorze 14", "quinze 15", "seize 16"),
        *("vingt 20", "trente 30", "quarante 40", "cinquante 50", "soixante 60"),
    )
)
_DAYS = frozenset(
    (
        *("lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche", "weekend"),
        *("lundis", "mardis", "mercredis", "jeudis", "vendredis", "samedis", "dimanches", "chaque"),
        *("week", "janvier", "fevrier", "mars", "avril", "mai", "juin", "juillet", "aout"),
        *("septembre", "octobre", "novembre", "decembre"),
        *("demain", "hier", "aujourd", "soir", "matin", "midi", "minuit", "nuit", "aprem"),
        *("prochain", "prochaine", "dernier", "derniere", "lendemain", "veille", "avant", "apres"),
        *("soiree", "matinee", "aube", "rentree", "vacances", "hiver", "printemps", "automne"),
        *("semaine", "semaines", "mois", "an", "ans", "annee", "annees"),
        *("fin", "finit", "finira", "termine", "terminera", "arrivee", "retour"),
        *("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "today"),
        *("tomorrow", "yesterday", "tonight", "am", "pm", "january", "february", "april", "june"),
        *("july", "august", "september", "october", "november", "december"),
    )
)
_NUMBERS = frozenset(
    (
        *("cent", "cents", "mille", "milliers", "centaines", "dizaines", "dizaine", "douzaine"),
        *("quinzaine", "vingtaine", "trentaine", "quarantaine", "cinquantaine", "soixantaine"),
        *("centaine", "millier", "million", "millions", "demi", "demie", "quart", "premier"),
        *("premiere", "second", "seconde", "peu", "moins", "moitie", "double", "triple"),
        "poignee",
    )
)
# "Quatrième", "109e" and "deuxième" count as well.
_ORDINAL = re.compile(r"[a-z]+ieme")
_DENIALS = frozenset(
    (
        *("pas", "ne", "n", "non", "jamais", "aucun", "aucune", "sans", "ni", "plus", "rien"),
        *("personne", "guere", "nul", "nulle", "not", "no", "never", "without", "contre"),
        *("impossible", "inutile", "faux", "fausse", "sauf", "hormis"),
    )
)
# Neither "maintenant" nor a reportage says that anything is maintained or put off.
_STATUS = re.compile(
    r"annul|report(?!age)|interdi|deplac|maint(?!enant)|suspen|decal|avanc|retard|autoris|confirm"
    r"|refus|accept|dement|cancel|postpon|forbid|banned|change|supprim|abandon|renonc|reprogramm"
    r"|dispers|empech|ferm(?=e$|ee|es$|er|etu)"
)
# Who counted and who calls: "200 selon la police" is not "200 selon les
# organisatrices", the CGT's call not the CFDT's.
_SPEAKERS = frozenset(
    (
        *("police", "prefecture", "organisateur", "organisateurs", "organisatrice"),
        *("organisatrices", "syndicat", "syndicats", "manifestants", "manifestantes"),
        *("gendarmes", "gendarmerie", "maire", "prefet", "prefete", "ministre", "ministere"),
        *("depute", "deputee", "senateur", "senatrice", "president", "presidente", "recteur"),
        *("procureur", "procureure", "juge", "eveque"),
        *("cgt", "cfdt", "cftc", "cgc", "unsa", "fsu", "fo", "sud", "unef", "unl", "fidl", "fage"),
        *("ps", "pcf", "lfi", "npa", "eelv", "lr", "modem", "ldh", "attac", "communiste"),
        *("communistes", "socialiste", "socialistes", "ecologiste", "ecologistes", "insoumis"),
        *("insoumise", "insoumises", "republicains"),
    )
)
_SAINT = re.compile(r"[Ss]t(e?)(?=[A-Z])")
_PARTS = re.compile(r"\d+|[a-z]+")
# Without a capital they tell where and whom as well: "devant la gare" is not "devant la mairie",
# "pour ma mère" not "pour ma cousine".
_VENUES = frozenset(
    (
        *("gare", "mairie", "cathedrale", "eglise", "tribunal", "palais", "theatre", "fac"),
        *("faculte", "universite", "lycee", "college", "ecole", "parc", "jardin", "stade"),
        *("halles", "port", "plage", "musee", "hopital", "chu", "bourse", "hotel", "cinema"),
        *("kiosque", "fontaine", "statue", "gymnase", "rectorat", "commissariat"),
        *("bibliotheque", "mediatheque", "poste", "caserne", "fnac", "piscine", "parking", "caf"),
        *("supermarche", "magasin", "librairie", "cafe", "bar", "esplanade", "conservatoire"),
        *("crous", "clinique", "terminus", "monument", "lac", "fort", "chateau", "halle"),
        # The palace of justice is not that of sports.
        *("justice", "sports", "congres", "expositions", "festivals", "arts", "departement"),
        *("travail", "commerce", "peuple", "associations", "fetes"),
    )
)
_KIN = frozenset(
    (
        *("mere", "maman", "pere", "papa", "soeur", "frere", "fille", "fils", "mari", "copain"),
        *("copine", "cousin", "cousine", "tante", "oncle", "patron", "patronne", "voisin"),
        *("voisine", "collegue", "mamie", "papi"),
    )
)
# A capital after one of these names where (a town the gazetteer may not know, a square, a street)
# or whom: a call for Camille is none for Sonia.
_CUES = frozenset(
    (
        *("a", "au", "aux", "en", "sur", "de", "du", "des", "d", "vers", "chez", "in", "at"),
        *("depuis", "entre", "et", "que", "qu"),
        *("place", "rue", "avenue", "boulevard", "quai", "parvis", "cours", "gare", "metro"),
        *("pont", "square", "mairie", "prefecture"),
        *("collectif", "association", "comite", "parti", "mouvement", "chorale"),
        *("pour", "avec", "selon", "apres", "par", "soutenir", "soutien", "defendre"),
        # "Les Lyonnaises", "fière d'être Bordelaise"; a newspaper is no "les".
        *("les", "un", "une", "etre"),
        *("devant", "mon", "ma", "ton", "ta", "son", "sa", "notre", "votre", "leur"),
        *_KIN,
    )
)
_NAMELESS = _VENUES | _KIN
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
        *("facebook", "instagram", "insta", "twitter", "mastodon", "bluesky", "tiktok", "internet"),
        *("whatsapp", "youtube", "telegram", "snapchat"),
        *_DAYS,
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
    """What must be equal; each a sorted tuple, of codes or of folded words with repetitions.

    ``told`` has all but places and names in their order: "200 selon la police, 500 selon la CGT".
    """

    places: tuple[str, ...]
    names: tuple[str, ...]
    days: tuple[str, ...]
    numbers: tuple[str, ...]
    denials: tuple[str, ...]
    status: tuple[str, ...]
    people: tuple[str, ...]
    told: tuple[str, ...]


def facts(text: str, places: tuple[str, ...]) -> Facts:
    """Return the facts of *text*.

    Args:
        text: As written: capitals tell names.
        places: Codes of the places it speaks of, as the reader found them.
    """
    written = cased(text)
    told = [fact for word in written for fact in _told(word.lower())]

    def of(kind: str) -> tuple[str, ...]:
        return tuple(sorted(fact for of_kind, fact in told if of_kind == kind))

    return Facts(
        places=tuple(sorted(places)),
        names=names(written),
        days=of("day"),
        numbers=of("number"),
        denials=of("denial"),
        status=of("status"),
        people=of("who"),
        told=tuple(fact for _, fact in told),
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
        ("people", "somebody else"),
        ("told", "the same in another order"),
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
    if is_cue(written[number - 1]):
        return True
    return number > 1 and is_article(written[number - 1]) and is_cue(written[number - 2])


def _does_something(written: Sequence[str], number: int) -> bool:
    if number + 1 == len(written) or not is_verb(written[number + 1]):
        return False
    return is_somebody(written[number]) and not (number and is_determiner(written[number - 1]))


def is_name(word: str) -> bool:
    """Return whether *word* can be a name: it has a capital and is no word that introduces one.

    Nor is it a word that stands for somebody or begins a sentence: "nous soutenir. Cela compte".
    A place to meet and a relative are as good as a name.
    """
    if word.lower() in _NAMELESS:
        return True
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
    """Return what a folded *word* tells, as the words that tell the same; empty for most.

    "Interdit" and "l'interdiction" tell the same, "sam" and "samedi", "quinze" and "15".
    """
    return tuple(fact for _, fact in _told(word))


def _told(word: str) -> tuple[tuple[str, str], ...]:
    word = _IN_SHORT.get(word, word)
    if not word.isalpha():
        # "15h", "15 h", "15h00" and "15:00" are one hour, "9h" and "09h" too; "15h30" is 15 and 30,
        # "#29octobre" a day.
        parts = [_IN_SHORT.get(part, part) for part in _PARTS.findall(word)]
        digits = (part for part in parts if part.isdigit() and part != "00")
        numbers = (("number", part.lstrip("0") or part) for part in digits)
        return (*numbers, *(("day", part) for part in parts if part in _DAYS))
    for kind, table in _TABLES:
        if word in table:
            return ((kind, word),)
    met = _STATUS.match(word)
    if met:
        return (("status", met[0]),)
    return (("number", word),) if _ORDINAL.fullmatch(word) else ()


_TABLES = (
    ("day", _DAYS),
    ("number", _NUMBERS),
    ("denial", _DENIALS),
    ("who", _SPEAKERS),
)
