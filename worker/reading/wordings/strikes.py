"""Strikes in other words: "À l'appel de la CGT, 80 salariés ont débrayé" calls nobody together."""

from worker.reading.wordings.turns import APOSTROPHE, OPENS, Turns, turn
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
