"""What stands above a row of counts: "Combien étaient-ils mardi ? Gap (900), Dole (300)"."""

from worker.reading.wordings.turns import (
    AT,
    FIGURE,
    IN_ROW,
    MONTH,
    OPENS,
    PEOPLE,
    RALLY,
    TOWN,
    WEEKDAY,
    Turns,
    turn,
)
from worker.reading.words.wordlist import words

_DAY = (
    rf"(?:(?:ce |le )?{WEEKDAY}(?: dernier)?(?: \d{{1,2}}(?:er)?(?: {MONTH})?)?|hier|"
    rf"le \d{{1,2}}(?:er)? {MONTH})"
)
_STREETS = r"(?: dans (?:la|les) rues?)?"
_POINT = r"(?:[-*\u2022\u2013] ?)?"
_ABOUT = r"(?:environ |près de |plus de |~ ?)?"
_ITEM = (
    rf"(?:{IN_ROW}(?: ?[:,=>\u2013-]| ?→)? ?\(?{_ABOUT}{FIGURE}(?: {PEOPLE})?\)?"
    rf"(?: \([^()\n]{{3,24}}\))?|{_ABOUT}{FIGURE}(?: {PEOPLE})? {AT} {TOWN})"
)
# Two of a row at least: a number behind one town may be anything.
_ROW = rf"(?={_POINT}{_ITEM}\s*[,;/|\n]\s*{_POINT}{_ITEM})"
_BEFORE = r"(?: ?[.:?]{1,2}\s+| [-\u2013] |\s*\n\s*)"
_RALLIES = words(
    "manif manifs manifestation manifestations marche marches rassemblement rassemblements "
    "mobilisation mobilisations cortege corteges defile defiles acte pride prides"
)

TURNS: Turns = (
    # "Combien étaient-ils mardi ?", "Ils ont défilé mardi", "Nombre de manifestants mardi"
    (
        words("combien ils nombre affluence ville acte"),
        ("Acte ", "ombien ", "Ils ont ", "Ils étaient ", "ombre de ", "ffluence", "ille par ville"),
        *(
            turn(rf"{OPENS}{said}(?: ?\?+)?(?={_BEFORE}{_ROW})", r"Manifs de \1")
            for said in (
                rf"combien étaient-(?:ils|elles){_STREETS} ({_DAY}){_STREETS}",
                rf"combien de (?:{PEOPLE}|monde){_STREETS} ({_DAY}){_STREETS}",
                rf"ils (?:ont (?:défilé|manifesté|marché)|étaient dans la rue) ({_DAY})",
                rf"nombre de (?:{PEOPLE}|participants)(?: par ville)?,? ({_DAY})",
                rf"affluence,? ({_DAY}) dans les cortèges",
                rf"(?:la |les )?{RALLY}s? (?:de |du )?({_DAY}),? ville par ville",
                rf"acte (?:\d+|[IVXL]+)[,.:]? ({_DAY})",
            )
        ),
    ),
    # "Acte IV, samedi - Gap 300, Dole 120": the row begins behind the dash
    (
        _RALLIES,
        (" - ", " \u2013 "),
        turn(
            rf"({OPENS}(?=[^.;:!?\n]*\b(?:{RALLY}|acte)\b)(?=[^.;:!?\n]*\b{_DAY})"
            rf"[^.;:!?\n]{{3,90}}?) [-\u2013] {_ROW}",
            r"\1 : ",
        ),
    ),
)
"""Those of one text are put plainly one after the other."""
