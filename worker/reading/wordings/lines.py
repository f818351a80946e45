"""Whence and whither buses and trains run that a rally stops: "les cars Dole-Gap sont déviés".

A line's ends are no towns of the rally (rule 5 of docs/claims.md).
"""

from worker.reading.wordings.turns import APOSTROPHE, BEGINS, TOWN, Turns, turn
from worker.reading.words.wordlist import words

_LINES = r"(?:lignes?|cars?|bus|trains?|TER|trams?|navettes?)"
_NUMBERS = (
    r"(?: (?:[A-Z]?\d+|[A-Z](?![\w'\u2019]))(?:(?:, | et |/)(?:[A-Z]?\d+|[A-Z](?![\w'\u2019])))*)?"
)
_STOPPED = (
    r"(?:déviée?s?|supprimée?s?|perturbée?s?|interrompue?s?|suspendue?s?|limitée?s?|terminus|"
    r"ralentie?s?|ne circul\w+|à l['\u2019]arrêt|modifiée?s?)"
)
_ENDS = rf"{TOWN}(?:(?: ?[\u2013/-] ?|, | et | à ){TOWN}){{0,4}}"
_CHAIN = rf"{TOWN}(?: ?[\u2013/-] ?{TOWN}){{1,4}}"
_PAIRS = rf"{_CHAIN}(?:(?:, | et ){_CHAIN}){{0,3}}"

TURNS: Turns = (
    # as in "Réseau de bus de Gap : samedi, en raison d'une manifestation, …"
    (
        words("reseau tramway trams bus"),
        ("éseau ", "ramway ", "us d"),
        turn(
            rf"{BEGINS}(?:perturbations? sur )?(?:le |les )?(?:réseau|tramway|bus)"
            r"(?: (?:de|des) (?:bus|tram\w*|transports?(?: en commun)?))? "
            rf"(?:de |d{APOSTROPHE})({TOWN})(?= ?[:\n])",
            r"À \1",
        ),
    ),
    (
        words(
            "ligne lignes car cars bus train trains ter tram trams navette navettes circulation "
            "trafic"
        ),
        (" vers ", "irection", "estination", "rovenance", " entre ", " \u2013 ", "-", "/"),
        turn(
            rf"\b({_LINES}{_NUMBERS}) (?:vers|entre|en direction de|à destination de|"
            rf"en provenance de|venant de) {_ENDS}(?=[^.!?\n]{{0,60}}\b{_STOPPED}\b)",
            r"\1",
        ),
        turn(
            rf"\b({_LINES}{_NUMBERS}) {_PAIRS}(?=[^.!?\n]{{0,60}}\b{_STOPPED}\b)",
            r"\1",
        ),
        turn(
            r"\b((?:perturb|interromp|suspend|modifi|affect)\w+ (?:la circulation|le trafic) des "
            rf"{_LINES}{_NUMBERS}) (?:(?:vers|entre) {_ENDS}|{_PAIRS})",
            r"\1",
        ),
    ),
    # "Les arrêts Jaude, Gaillard et Mairie ne seront pas desservis": stops bear towns' names
    (
        words("arret arrets station stations"),
        ("rrêt", "tation"),
        turn(
            r"\b((?:arrêts?|stations?)(?: de (?:bus|tram\w*|métro))?) (?-i:[A-ZÀ-Ý])"
            r"[^.;:!?\n]{2,120}?(?= (?:ne |n['\u2019])?(?:sera|seront|est|sont)\b|"
            r" (?:non |pas )?(?:desservi|fermé|reporté|supprimé|déplacé|neutralisé))",
            r"\1",
        ),
        turn(
            r"\b((?:arrêts?|stations?) (?:non desservi|fermé|reporté|supprimé|déplacé)e?s?) ?: ?"
            r"(?-i:[A-ZÀ-Ý])[^.;:!?\n]{2,150}",
            r"\1",
        ),
    ),
)
"""Where they run is left out."""
