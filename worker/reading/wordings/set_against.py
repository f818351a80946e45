"""A crowd and that of another day or town: "ils étaient 900 le 4, ils n'étaient plus que 300"."""

from worker.reading.wordings.turns import (
    ABOUT,
    APOSTROPHE,
    AT,
    COUNT,
    MONTH,
    PEOPLE,
    TOWN,
    WEEKDAY,
    Turns,
    turn,
)
from worker.reading.words.calendar_words import DAYS
from worker.reading.words.wordlist import words

_THE = rf"(?:{WEEKDAY} )?\d{{1,2}}(?:er)? {MONTH}"
_OLD = rf"(?:le {_THE}|{_THE})"
_THEY = rf"(?:ils|elles|on|nous|l{APOSTROPHE}on)"
_WERE = rf"{_THEY} (?:n{APOSTROPHE})?(?:y )?(?:étaient|était|étions)"
_DAY = rf"(?:hier|avant-hier|{WEEKDAY}(?: dernier)?|le {_THE})(?: soir| matin)?"
_NUMBER = rf"(?<![\dh,./])(?<!h )({ABOUT}?{COUNT})(?!\d| ?(?:h\b|heures|%|ans\b|jours|km))"
_GAP = r"[^.;!?\n\d]{1,90}?"
_AS_MANY = (
    r"(?:tout |à peu près |presque |quasiment )?autant(?: de (?:monde|manifestants|personnes))?"
)
_AS_MANY_THERE = tuple(
    f"autant {lead}"
    for lead in ("à ", "au ", "de monde ", "de pers", "de manif", "rass", "réun", *DAYS, "hier")
)
# The nouns of such rows: they are looked for before anything else.
_NOUNS = ("personnes", "manifestants", "manifestantes", "participants", "grévistes", "gens")
_DAY_THERE = rf"(?:{_DAY} {AT} {TOWN}|{AT} {TOWN},? {_DAY})"

TURNS: Turns = (
    # "ils étaient encore 900 le 4 avril, ils n'étaient plus que 300": the first is compared with
    (
        words("etaient etait etions avaient avait"),
        ("taient ", "tait ", "tions ", "avaient ", "avait "),
        turn(
            rf"\b{_WERE} (?:encore |pourtant |déjà )?({ABOUT}?{COUNT}(?: {PEOPLE})?) ({_OLD}),? "
            rf"(?:et |mais )?((?:{_WERE}|(?:ne )?sont|(?:n{APOSTROPHE})?(?:en )?étaient) "
            rf"(?:(?:plus|encore|toujours) )?(?:que )?{ABOUT}?{COUNT}(?: {PEOPLE})?)"
            r"(?= ?[.;!\n]|\Z)",
            r"\3, contre \1 \2",
        ),
        # "900 personnes avaient défilé le 4 avril, 300 cette fois"
        turn(
            rf"({ABOUT}?{COUNT} {PEOPLE}) (?:avaient|s{APOSTROPHE}étaient) \w+ ({_OLD}),? "
            rf"(?:et |mais )?(?:{_WERE} )?({ABOUT}?{COUNT}) "
            rf"(?:cette fois|(?:seulement )?ce coup-ci)",
            r"\3 personnes cette fois, contre \1 \2",
        ),
    ),
    # "après les 900 le 4 avril, 300 manifestants ont encore défilé samedi"
    (
        words("apres"),
        ("près les ",),
        turn(rf"\b(après les {COUNT}(?: {PEOPLE})?) (?=(?:le )?{_THE},)(?:le )?", r"\1 du "),
    ),
    # "900 manifestants à Gap lundi, 300 personnes à Dole mardi": a row, whatever they are called
    (
        words("hier lundi mardi mercredi jeudi vendredi samedi dimanche"),
        tuple(f"{who} {lead} " for who in _NOUNS for lead in ("à", "au", *DAYS, "hier")),
        *(
            turn(
                rf"({COUNT}(?: {PEOPLE})? {_DAY_THERE}(?:,| et|, et| ;) (?:et )?{ABOUT}?{COUNT}) "
                rf"{PEOPLE} (?={_DAY_THERE})",
                r"\1 ",
            ),
        )
        * 2,
    ),
    # "300 manifestants lundi à Gap, autant mardi à Dole": that of the next town is as large
    (
        words("autant"),
        _AS_MANY_THERE,
        *(
            turn(
                rf"{_NUMBER}({_GAP}(?:[,;]| et|, et) ?){_AS_MANY}"
                r"(?: à (?:défiler|manifester)| rassemblés| réunis| dans (?:la rue|les rues))? "
                rf"(?={there})",
                rf"\1\2\1 {people}",
            )
            for there, people in (
                (rf"{_DAY} {AT} {TOWN}", "personnes "),
                (rf"{AT} {TOWN},? {_DAY}", ""),
            )
        ),
    ),
    # "Lundi à Gap, 300 manifestants. Mardi à Dole, autant."
    (
        words("autant"),
        ("autant",),
        turn(
            rf"{_NUMBER}( {PEOPLE}\b[^.;!?\n\d]{{0,60}})\. "
            rf"((?:{_DAY},? )?{AT} {TOWN}(?: {_DAY})?), "
            r"(?:ils étaient )?(?:tout )?autant(?= ?[.!\n]|\Z)",
            r"\1\2. \3, \1 personnes",
        ),
    ),
)
"""Those of one text are put plainly one after the other."""
