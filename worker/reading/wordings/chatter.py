"""What posts say around the news: "Wow", "quelqu'un a des chiffres ?", "on conteste lundi"."""

from worker.reading.wordings.turns import APOSTROPHE, WEEKDAY, Turns, turn
from worker.reading.words.wordlist import words

_MONTH = r"(?:janvier|février|fevrier|mars|avril|mai|juin|juillet|août|aout|septembre|octobre)"
_CRY = (
    r"(?:wow+|waouh?|ouah+|woah|putain|purée|punaise|pfiou+|pfff+|la vache|oh là là|bon ben|"
    r"eh ben|ben dis donc|nan mais|non mais|mdr|alors là|franchement|sérieux)"
)

TURNS: Turns = (
    (
        words(
            "wow woww wowww waou waouh ouah woah putain puree punaise pfiou pfff vache ben nan mdr "
            "serieux franchement"
        ),
        ("",),
        turn(rf"(?:(?<=^)|(?<=\n)|(?<=[.!?] )){_CRY}(?: ?[,!.…]+)? (?=[^\W\d_])", ""),
    ),
    # Who asks the others something has told the news before.
    (
        words("quelqu qqn vous kelkun"),
        ("?",),
        turn(
            rf"(?<! pas), (?:quelqu{APOSTROPHE}un|qqn|vous) (?:a|avez|sait|savez|connaît|peut|"
            r"pouvez|en êtes)[^.!?\n]{0,60}\?",
            ".",
        ),
    ),
    (
        words("chiffres nouvelles infos photos estimations"),
        ("?",),
        turn(
            r", (?:des|vous avez des|on a des) (?:chiffres|nouvelles|infos|photos|estimations)"
            r"[^.!?\n]{0,40}\?",
            ".",
        ),
    ),
    # "En février 34, 10 000 manifestants": a year, and no crowd.
    (
        words("en depuis janvier fevrier mars avril mai juin juillet aout septembre octobre"),
        ("en ", "En ", "epuis "),
        turn(
            rf"\b((?:en|depuis) {_MONTH} )([3-9]\d)(?=[,.;:!?)]|$| (?!personnes|manif|h\b)\D)",
            r"\g<1>19\2",
        ),
    ),
    # A march is one, whatever else is done on it.
    (
        words("manif manifs manifestation marche rassemblement cortege"),
        ("-rando", "-casserole", "-fest", "-fête", "-balade", "-pique", "-concert", "-apéro"),
        turn(
            r"\b(manif(?:estation)?s?|marche|rassemblement|cortège)"
            r"-(?:rando|casserole|festi|fête|balade|pique|concert|apéro)[\w-]*",
            r"\1",
        ),
    ),
    # Whoever goes to court on a day calls nobody there.
    (
        words("conteste contestons attaque attaquons appel recours refere depose deposons saisit"),
        ("conteste", "attaqu", " appel ", "recours", "référé", "saisi"),
        turn(
            r",? (?:et |mais )?(?:on|nous|la cgt|le collectif|l['’]asso\w*|les avocats) "
            r"(?:conteste|contestons|attaque|attaquons|fait appel|faisons appel|"
            r"(?:dépos\w+|form\w+) un (?:recours|référé)|saisi\w+ le (?:TA|tribunal\w*|juge))"
            rf"(?: \w+)? (?:ce |dès )?{WEEKDAY}\b[^.;:!?\n]*",
            "",
        ),
    ),
    # Whoever recapitulates says whose numbers these are.
    (
        words("recap recapitulatif"),
        ("écap CGT", "ecap CGT", "écap de la CGT", "écap FSU", "écap intersynd", "écapitulatif"),
        turn(
            r"\brécap(?:itulatif)? (?=(?:de la )?(?:CGT|FSU|FO|SUD|intersyndical\w+)\b)",
            "chiffres ",
        ),
    ),
)
"""Those of one text are put plainly one after the other."""
