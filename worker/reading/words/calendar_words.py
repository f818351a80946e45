"""The words that say a day, and where in a text a day may begin."""

from worker.reading.words.numerals import NUMERALS
from worker.reading.words.scanning import openings
from worker.reading.words.text import Text
from worker.reading.words.wordlist import any_of, words

DAYS = ("lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche")
DAYS_EN = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
# Catalan, Basque ("on Saturday"), Breton, Corsican and the Creoles; not one is a French word.
_DAYS_LOCAL = {
    "dilluns": 0, "dimarts": 1, "dimecres": 2, "dijous": 3, "divendres": 4, "dissabte": 5,
    "diumenge": 6,
    "astelehenean": 0, "asteartean": 1, "asteazkenean": 2, "ostegunean": 3, "ostiralean": 4,
    "larunbatean": 5, "igandean": 6,
    "dilun": 0, "dimeurzh": 1, "dimercher": 2, "diriaou": 3, "digwener": 4, "disadorn": 5,
    "disul": 6,
    "mercuri": 2, "ghjovi": 3, "venneri": 4, "vennari": 4, "sabatu": 5, "dumenica": 6,
    "lendi": 0, "mekredi": 2, "vandredi": 4, "sanmdi": 5, "samdi": 5, "dimanch": 6,
}  # fmt: skip
WEEKDAYS = {
    **_DAYS_LOCAL,
    **{name: number for names in (DAYS, DAYS_EN) for number, name in enumerate(names)},
    **{name + "s": number for names in (DAYS, DAYS_EN) for number, name in enumerate(names)},
    **{name[:3]: number for names in (DAYS_EN, DAYS) for number, name in enumerate(names)},
    "tues": 1, "thur": 3, "thurs": 3, "sonntag": 6, "samstag": 5, "domingo": 6, "sabado": 5,
    "merc": 2,
    "lu": 0, "ma": 1, "me": 2, "je": 3, "ve": 4, "sa": 5, "di": 6,
    "vendr": 4,
}  # fmt: skip
MONTHS = {
    "janvier": 1, "janv": 1, "jan": 1, "fevrier": 2, "fevr": 2, "fev": 2, "mars": 3, "avril":
    4, "avr": 4,
    "mai": 5, "juin": 6, "juillet": 7, "juil": 7, "aout": 8, "septembre": 9, "sept": 9,
    "octobre": 10,
    "oct": 10, "novembre": 11, "nov": 11, "decembre": 12, "dec": 12,
    "january": 1, "february": 2, "feb": 2, "march": 3, "mar": 3, "april": 4, "apr": 4, "may":
    5, "june": 6, "jun": 6,
    "july": 7, "jul": 7, "august": 8, "aug": 8, "september": 9, "sep": 9, "october": 10,
    "november": 11,
    "december": 12,
    "ghjennaghju": 1, "ferraghju": 2, "marzu": 3, "aprile": 4, "maghju": 5, "ghjugnu": 6,
    "lugliu": 7, "aostu": 8, "sittembre": 9, "sittembri": 9, "uttobre": 10, "uttobri": 10,
    "nuvembre": 11, "nuvembri": 11, "dicembre": 12, "dicembri": 12,
}  # fmt: skip


_IN_FULL = frozenset(
    [
        *DAYS,
        *(d + "s" for d in DAYS),
        *DAYS_EN,
        *(d + "s" for d in DAYS_EN),
        "sonntag",
        "samstag",
        "domingo",
        "sabado",
        *_DAYS_LOCAL,
    ]
)
DAY_ENDS = _IN_FULL | MONTHS.keys()
"""A day that is said may end on these."""
LONG = any_of(_IN_FULL)
MONTH = any_of(MONTHS)
NTH = {
    "premier": 1, "1er": 1, "deuxieme": 2, "second": 2, "2e": 2, "troisieme": 3, "3e": 3,
    "quatrieme": 4, "4e": 4, "dernier": -1,
}  # fmt: skip
"""Which weekday of a month: "le dernier samedi de juin"."""
_TENS = ("vingt", "trente", "dix")
# "le deux janvier", "jeudi vingt et un mars", as a radio's script has them.
SPELLED = (
    r"(?:(?:vingt|trente)[- ]et[- ]un|vingt[- ](?:deux|trois|quatre|cinq|six|sept|huit|neuf)|"
    r"dix[- ](?:sept|huit|neuf)|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze|treize|"
    r"quatorze|quinze|seize|vingt|trente)"
    r"(?= (?:janv|fevr|mars|avr|mai|juin|juil|aout|septe|octo|nove|dece))"
)
# "le vingt-neuf à Lens", without its month.
ALONE = (
    r"(?:(?:vingt|trente)[- ]et[- ]un|vingt[- ](?:deux|trois|quatre|cinq|six|sept|huit|neuf)|"
    r"dix[- ](?:sept|huit|neuf)|treize|quatorze|seize|trente)"
)
# The full stop of "7 janv." is the month's, that of "1er mai." is the sentence's.
STOP = r"(?:(?<!ier)(?<!mars)(?<!avril)(?<!mai)(?<!juin)(?<!let)(?<!aout)(?<!bre)\.)?"
# What must follow a word that opens a day, else it opens none; "0" is any number in figures and
# "." a full stop. After a word that is not here anything may follow.
_WEEK = "week weekend month year spring summer autumn fall winter "
# "la manif du jour" is today's.
_RALLIES = words(
    "manif manifestation mobilisation rassemblement marche action bilan chiffre comptage decompte "
    "antiraciste feministe"
)
OF_TODAY = "|".join(f"(?<={noun} )" for one in _RALLIES for noun in (one, f"{one}s"))
OF_TODAY = f"(?:{OF_TODAY})"
_COUNTED = words("day days year years jour jours semaine semaines mois huitaine quinzaine")
_SINCE = words("0 hier le ce cette this next last").union(WEEKDAYS)
_SPELLED = words("vingt trente dix treize quatorze seize")
_FOLLOWING = {
    # "8", "8 et 9", "1er", "2main", "22 me", "il y a 2 jours"; hours are asked for below.
    "0": words(
        "0 er eme e st nd rd th of di et au ou and puis le les jour jours semaine semaines days "
        "years huitaine quinzaine main m me"
    ).union(MONTHS, WEEKDAYS),
    **{name: words("0 .") for name in WEEKDAYS if name not in _IN_FULL},
    **{name: words("0 . dernier passe") for name in MONTHS},
    **dict.fromkeys(NUMERALS, _COUNTED.union(MONTHS)),
    **dict.fromkeys(_TENS, _COUNTED.union(MONTHS, ["et"], NUMERALS)),
    **dict.fromkeys(("depuis", "avant", "des", "since", "until", "before"), _SINCE),
    **dict.fromkeys(("chaque", "every", "each"), frozenset(WEEKDAYS)),
    **dict.fromkeys(("debut", "mi", "fin", "early", "late", "courant"), frozenset(MONTHS)),
    **dict.fromkeys(("j", "annee", "edition", "of", "de"), words("0")),
    "les": words("0 precedents precedentes premiers premieres deux trois quatre"),
    **dict.fromkeys(("remonte", "remontait"), words("a")),
    **dict.fromkeys(("printemps", "ete", "automne", "hiver"), words("0")),
    "le": words(
        "0 jour nouvel week weekend surlendemain lendemain meme mois soir matin dernier precedent "
        "premier printemps"
    )
    | _SPELLED,
    **dict.fromkeys(("veille", "lendemain", "surlendemain"), words("de du d")),
    **dict.fromkeys(("soir", "soiree", "nuit", "matin", "matinee"), words("de du d")),
    "la": words(
        "pentecote saint fete veille nuit semaine meme derniere precedente fois "
        "mobilisation manif marche manifestation journee premiere"
    ),
    "l": words("autre ascension assomption avant an annee ete automne hiver"),
    "du": words("0 week weekend jour premier mois") | _SPELLED,
    **dict.fromkeys(("quelques", "plusieurs"), words("jours semaines mois")),
    "au": words("0 meme mois printemps lendemain premier") | _SPELLED,
    "ce": words("next last soir matin midi jour meme week weekend").union(WEEKDAYS),
    "cet": words("apres avant aprem nuit ete automne hiver"),
    "cette": words("fin next last apres aprem nuit semaine").union(WEEKDAYS),
    "this": words("next last morning afternoon evening " + _WEEK).union(WEEKDAYS),
    "next": words(_WEEK).union(WEEKDAYS),
    "last": words(f"{_WEEK} night").union(WEEKDAYS),
    "en": words("0").union(MONTHS),
    "premier": words("of").union(MONTHS, WEEKDAYS),
    **dict.fromkeys(NTH.keys() - {"premier", "1er", "2e", "3e", "4e"}, frozenset(WEEKDAYS)),
    "that": words("day"),
    "same": words("day"),
    "the": words("day night evening next following same"),
    "meme": words("jour soir matin apres"),
    "jour": words("meme de du d"),
    "fete": words("du des"),
    "tous": words("les"),
    "toutes": words("les"),
    "apres": words("demain"),
    "d": words("ici"),
    "jusqu": words("a au"),
    "tout": words("a"),
    "tt": words("a"),
    "il": words("y"),
    **dict.fromkeys(("voila", "voici"), words("0").union(NUMERALS)),
    "ces": words("prochains"),
    "prochains": words("jours"),
    "plus": words("que qu"),
    **dict.fromkeys(("encore", "reste"), NUMERALS.union(["0"])),
    "a": words("l la"),
    "date": words("a inconnue non qui reste encore pas"),
    **dict.fromkeys(("sans", "ni"), words("date lieu heure ni")),
}
_OPENINGS = frozenset([*WEEKDAYS, *_FOLLOWING]) | words(
    "demain tomorrow tmrw tmr dmain demin hier yesterday aujourd zordi today tonight ajd auj dans "
    "in week weekend"
    " rentre rentres rentrer rentrons sors sort sortons reviens revient revenons retour"
    " journee bientot prochainement soon"
)


def day_openings(text: Text) -> list[int]:
    """Return the words at which a day may begin."""
    forms = text.words.forms
    found = [
        index
        for index in openings(text, text.words.at(_OPENINGS, numbers=True), _FOLLOWING)
        if forms[index] not in _SOON
        or not _SOON[forms[index]].isdisjoint(forms[index + 1 : index + 6])
    ]
    later = {
        index - 1
        for index in text.words.at(_HOURS)
        if index > 1 and forms[index - 2] in {"d", "de"} and forms[index - 1][0].isdigit()
    }
    return sorted(later.union(found)) if later else found


# One of these is among the five words behind such a word: "dans vingt-et-un jours", "à la rentrée".
_LENGTHS = words("jour jours day days dodos semaine semaines week weeks")
_SOON = {
    **dict.fromkeys(("dans", "encore", "plus", "reste"), _LENGTHS),
    "a": words("automne rentree veille"),
    "la": words(
        "pentecote saint fete veille nuit semaine meme derniere precedente premiere avant "
        "ascension assomption toussaint"
    ),
}
# "décalée de 2 heures"
_HOURS = words("h heures")
