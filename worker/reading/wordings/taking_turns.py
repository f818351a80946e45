"""Who goes on elsewhere, or gives up: "demain c'est X qui prend le relais", "à X, on renonce"."""

from worker.reading.wordings.turns import (
    APOSTROPHE,
    AT,
    COUNT,
    HOUR,
    OF,
    OPENS,
    TOWN,
    WEEKDAY,
    Turns,
    turn,
)
from worker.reading.words.wordlist import words

_DAY = rf"(?:demain|après-demain|{WEEKDAY}(?: \d{{1,2}}(?: [a-zéû]{{3,9}})?)?|ce {WEEKDAY})"
_HELD = r"(?:rassemblements|manifestations|manifs|marches|cortèges|défilés|hommages|veillées)"

TURNS: Turns = (
    # "Demain c'est Gap qui prend le relais, 18 h 30, préfecture"
    (
        words("relais suite releve"),
        (" le relais", " la suite", " la relève"),
        turn(
            rf"\b({_DAY}),? c{APOSTROPHE}est (?:{AT} )?({TOWN}) (?:qui |de )?(?:prend|prendra|"
            rf"prendre) "
            r"(?:le relais|la suite|la relève)",
            r"\1, manif à \2",
        ),
        turn(
            rf"({OPENS}{AT} {TOWN}(?:,? et (?:{AT} )?{TOWN})?,? (?:les|des) [a-zéèê]{{3,20}}) ont "
            rf"pris "
            r"(?:le relais|la relève)(?= (?:ce (?:matin|midi|soir)|cet après-midi|hier))",
            r"\1 ont manifesté",
        ),
    ),
    # "À Gap, faute de combattants, on renonce"
    (
        words("renonce renoncent"),
        (" renonc",),
        turn(
            rf"({OPENS}{AT} {TOWN}),? (?:faute {OF}[^.,;:!?\n]{{3,30}}, )?(?:on|les syndicats|"
            r"l['\u2019]intersyndicale|le collectif) renonce(?:nt)?(?= ?(?:[.;!\n]|\Z))",
            r"\1, la manif est annulée",
        ),
    ),
    # "Celle de Gap, à 10 h 30, ne bouge pas"
    (
        words("bouge change bougent changent"),
        ("ne bouge", "ne change"),
        turn(
            rf"\b(cel(?:le|ui) {OF}{TOWN}[^.;:!?\n]{{0,40}}?) ne (?:bouge|change)(?:nt)? pas"
            r"(?= ?(?:[.;!\n]|\Z))",
            r"\1 est maintenue",
        ),
    ),
    # "Gap et Dole = cars gratuits (12h45 / 13h)": rides to the rally
    (
        words("car cars bus covoit covoits covoiturage"),
        ("= car", "= bus", "= covoit", ": cars grat", ": bus grat"),
        turn(
            rf"{TOWN}(?:(?:,| et|,? &) {TOWN}){{0,4}} ?[=:] ?(?:cars?|bus|"
            rf"covoit\w*)\b[^.!?\n]*(?:[.!?]+ ?"
            r"|\n|\Z)",
            "",
        ),
    ),
    # "Au lendemain des rassemblements de Gap (900) et de Dole (300)": both were yesterday
    (
        words("lendemain"),
        ("endemain des ",),
        turn(
            rf"(?:{OPENS}|(?<=: ))(?:au|le) lendemain des {_HELD} (?:{OF}|{AT} )({TOWN}) "
            rf"\(({COUNT})(?: \w+)?\) et (?:{OF}|{AT} )({TOWN}) \(({COUNT})(?: \w+)?\), ",
            r"Hier, \2 manifestants à \1 et \4 à \3. ",
        ),
    ),
    # "17 h place Foch (apéro de lutte)": nothing of the hour
    (
        words("apero gouter soupe buvette merguez barbecue casse vin"),
        ("(apéro", "(goûter", "(soupe", "(buvette", "(merguez", "(barbecue", "(casse", "(vin ch"),
        turn(
            rf"({HOUR}[^()\n]{{0,50}}) \((?:apéro|goûter|soupe|buvette|merguez|barbecue|casse-cro|"
            rf"vin "
            r"chaud)[^()\n]{0,40}\)",
            r"\1",
        ),
    ),
)
"""Those of one text are put plainly one after the other."""
