"""Agendas in one line: "ven 10 loto Gap, sam 11 manif Dole 14 h", and what else is no rally's."""

from worker.reading.wordings.turns import (
    AT,
    HOUR,
    MONTH,
    NUMBER,
    RALLY,
    TOWN,
    WEEKDAY,
    Turns,
    turn,
)
from worker.reading.words.wordlist import words

_DAY = (
    rf"(?:(?:le )?(?:(?:{WEEKDAY}|(?:lun|mar|mer|jeu|ven|sam|dim)\b\.?)(?: \d{{1,2}})?"
    rf"(?:/\d{{1,2}}| {MONTH})?|\d{{1,2}}/\d{{1,2}}|\d{{1,2}}(?: {MONTH})?))"
)
_OTHER = (
    r"(?:cin[ée](?:ma)?[- ]?d[ée]bat|projection|concert|loto|belote|vide[- ]grenier|brocante|"
    r"bal\b|AG\b|assembl[ée]e g[ée]n[ée]rale|r[ée]union|conf[ée]rence|conf\b|d[ée]bat|atelier|"
    r"tractage|collage|repas|ap[ée]ro|brunch|soir[ée]e|stage|formation|expo|march[ée]\b|f[êe]te|"
    r"match|trail|rando|balade|don du sang|collecte|permanence|th[ée] dansant|th[ée][âa]tre|"
    r"spectacle|kermesse|tournoi|proc[èe]s|audience|conseil|festival|go[ûu]ter|chorale|quine|"
    r"tombola|karaok[ée]|lecture|dédicace|visite)"
)
_MET = rf"(?:{RALLY}|cercle de silence|sit-in|piquet|blocage)"
_PART = rf"(?:,| ;| /| \u2022| \u2013| -)? (?:et |puis )?(?={_DAY}:? (?:{HOUR},? )?"
_FORETOLD = r"(?:annonc|pr[ée]v|pr[ée]di|pronostiqu|esp[ée]r|anticip)\w+"
_TELLERS = (
    r"(?:(?:la |les |l['\u2019])?(?:police|pr[ée]f(?:ecture)?|organisateurs|orgas?|autorités|"
    r"renseignements|syndicats))"
)

TURNS: Turns = (
    # Each item of an agenda in one line has a line of its own.
    (
        words(
            "debat projection concert loto belote grenier brocante bal ag generale reunion "
            "conference conf atelier tractage collage repas apero brunch soiree stage formation "
            "expo exposition marche fete match trail rando randonnee balade sang collecte "
            "permanence dansant theatre spectacle kermesse tournoi proces audience conseil "
            "festival gouter chorale quine tombola karaoke lecture dedicace visite"
        ),
        ("manif", "rassemblement", "marche", "cercle de silence", "sit-in", "veillée"),
        turn(
            rf"(\b{_DAY}:? (?:{HOUR},? )?(?:{_OTHER})[^.;:!?\n]{{3,50}}?){_PART}"
            rf"(?:{_MET}|{_OTHER}))",
            r"\1\n",
        ),
        turn(
            rf"(\b{_DAY}:? (?:{HOUR},? )?(?:{_MET})[^.;:!?\n]{{3,70}}?){_PART}{_OTHER})",
            r"\1\n",
        ),
    ),
    # "Le rassemblement prévu à Gap est déplacé à Dole": in Dole
    (
        words("deplace deplacee delocalise delocalisee transfere transferee lieu"),
        ("déplacé", "délocalisé", "transféré", "lieu à", "lieu au"),
        turn(
            rf"\b({RALLY}(?: [a-zà-ÿ]+){{0,3}}?(?: (?:{WEEKDAY}|demain)(?: soir)?)?) "
            rf"{AT} {TOWN}(?: (?:à )?{HOUR})?,? "
            r"(?:est|sera|a été) (?:finalement )?(?:déplac|délocalis|transfér)ée? "
            rf"(?=[^.!?\n]{{0,40}}?\b{AT} {TOWN})",
            r"\1 est ",
        ),
        turn(
            rf"\b({RALLY}(?: [a-zà-ÿ]+){{0,3}}?(?: (?:{WEEKDAY}|demain)(?: soir)?)?) "
            rf"{AT} {TOWN}(?: (?:à )?{HOUR})? (?=aura finalement lieu {AT} {TOWN})",
            r"\1 ",
        ),
    ),
    # "900 à Gap, la police avait annoncé 1 000": they awaited so many
    (
        words("avait avaient"),
        (" avait ", " avaient "),
        turn(
            rf"\b({_TELLERS}) en avai(?:en)?t {_FORETOLD} (?={NUMBER})",
            r"\1 attendait ",
        ),
        turn(
            r"(\d [^.;:!?\n]{3,60}, (?:(?:la|les) )?(?:police|pr[ée]f(?:ecture)?|renseignements)) "
            rf"avai(?:en)?t {_FORETOLD} (?={NUMBER})",
            r"\1 attendait ",
        ),
    ),
    # "RER B 1/3": no day
    (
        words("rer ter metro tgv train trains transilien bus tram trams"),
        tuple(f" {number}/" for number in "123"),
        turn(
            r"\b((?:RER(?: [A-E])?|TER|m[ée]tros?|TGV|trains?|transiliens?|bus|trams?)"
            r"(?: [A-Z\d]\b)?) ?:? [1-3]/[2-5]\b(?!/| ?[:à]| h)",
            r"\1 perturbé",
        ),
    ),
    # "#8mars15h40": the day alone is a rally's
    (
        frozenset(),
        ("#8mars15",),
        turn(r"#8mars15h40\b", "8 mars "),
    ),
    # "marché solidaire", which marches for nothing, and "conf à Gap"
    (
        words("marche marches conf"),
        ("arché ", "archés ", "conf ", "Conf "),
        turn(
            r"(?<!avec )(?<!du )\bmarchés? (?=(?:solidaire|éthique|vegan|citoyen|"
            r"alternatif|gratuit|paysan|artisanal|nocturne|bio|fermier|associatif)s?\b)",
            "foire ",
        ),
        turn(rf"\b((?:{WEEKDAY}|\d{{1,2}}|{MONTH}) )conf (?=(?:à|au|sur|de|:) )", r"\1conférence "),
    ),
    # "petit rassemblement au passage (10 h 50)": no town
    (
        words("passage"),
        (" au passage",),
        turn(r" au passage(?= ?[(,.!\n]|\Z)", ""),
    ),
)
"""Those of one text are put plainly one after the other."""
