"""Strikes in other words: "À l'appel de la CGT, 80 salariés ont débrayé" calls nobody together."""

from worker.reading.wordings.turns import APOSTROPHE, AT, OPENS, RALLY, TOWN, Turns, turn
from worker.reading.words.wordlist import words

_MEET = (
    r"\b(?:manif|rassembl|march|défil|réuni|retrouv|bloqu|piquet|grilles?\b|devant|parvis|barrage|"
    r"cort[èe]ge|rond-point|sit-in|mobilis|protest|cha[îi]ne|rue\b|rues\b|rendez-vous|rdv|place\b|"
    r"brasero|palettes|occup|filtr|campe|venus?\b|crié|scand|banderole)"
)
_NO_MEETING = rf"(?:(?!{_MEET})[^.!?\n])"
_STOPS = (
    r"(?:débray\w+|(?:cess|arrêt)(?:é|ent|aient|eront|er) le travail|(?:en|fait|font|la) grève|"
    r"posé (?:les|leurs) outils)\b"
)
_CALLED = (
    rf"à l{APOSTROPHE}appel d(?:e |u |es |{APOSTROPHE})"
    rf"(?:(?!{_MEET}| et (?:ont|sont|se) )[^.,;:!?\n]){{2,60}}"
)
_NOBODY_MEETS = rf"(?={_NO_MEETING}{{0,200}}(?:[.!?\n]|\Z))"
_HEADS = words("debraye debrayent debrayage debrayaient travail greve outils")

TURNS: Turns = (
    # "La grève est finie à Gap, pas la mobilisation : la marche de mardi, 17 h, tient": at Gap
    (
        words("finie fini fin terminee levee suspendue crise accord"),
        ("fini", "fin à", "fin au", "terminé", "levé", "suspend", "crise ", "ccord "),
        turn(
            rf"{OPENS}(?:la grève|l['\u2019]occupation|le blocage|le piquet) (?:est (?:finie?|"
            r"terminée?|levée?|"
            rf"suspendue?)|a pris fin) ({AT} {TOWN})(?:, (?:mais )?pas (?:la mobilisation|la "
            r"lutte|la "
            rf"colère))? ?[:,.;] (?:mais )?(?=l[ea] {RALLY}\b[^.!?\n]*\d ?h)",
            r"\1, ",
        ),
        turn(
            rf"{OPENS}(?:sortie de crise|accord(?: signé)?|fin de (?:la )?(?:grève|crise)) ({AT} "
            rf"{TOWN}) ?\? ",
            r"Du nouveau \1. ",
        ),
    ),
    # who called it tells a rally's cause of what is one: here nobody meets
    (
        _HEADS,
        ("appel d",),
        turn(
            rf"{OPENS}((?:(?!{_MEET})[^.,!?\n]){{0,60}}?(?:, |: |\b))?{_CALLED}(?:, ?| )"
            rf"{_NOBODY_MEETS}(?={_NO_MEETING}{{0,120}}?{_STOPS})",
            r"\1",
            signs=("l'appel d", "l\u2019appel d"),
        ),
        turn(
            rf"{OPENS}({_NO_MEETING}{{0,120}}?{_STOPS}{_NO_MEETING}{{0,80}}?),? {_CALLED}"
            rf"(?=[.,;\n]|\Z){_NOBODY_MEETS}",
            r"\1",
            signs=("l'appel d", "l\u2019appel d"),
        ),
    ),
)
"""Those of one text are put plainly one after the other."""
