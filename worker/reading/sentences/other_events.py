"""Sets apart, before anything is weighed, what a text tells beside a rally or in its words."""

import re
from datetime import date

from worker.reading.sentences.ceremonies import leave_ceremonies
from worker.reading.sentences.courts import leave_courts
from worker.reading.sentences.disruptions import settle_notice
from worker.reading.sentences.elements import Spoken
from worker.reading.sentences.strikes import leave_strikes
from worker.reading.words.lexicon import About
from worker.reading.words.text import Text


def set_apart_others(text: Text, spoken: list[Spoken], today: date) -> None:
    """Give stopped buses, trials, strikes and ceremonies what is theirs of each sentence."""
    settle_notice(text, spoken)
    _leave_what_befell(spoken)
    leave_courts(spoken, today)
    leave_strikes(text, spoken)
    leave_ceremonies(text, spoken)


def _leave_what_befell(spoken: list[Spoken]) -> None:
    """Forget the day of "Le drame s'est produit le 10 mars à X": people may march in X later."""
    for one in spoken:
        if one.days and _BEFELL.match(one.text.folded, one.sentence.start):
            one.days = []
            one.cues = [cue for cue in one.cues if cue.about is not About.HAPPENS]


_BEFELL = re.compile(
    r"\W*(?:(?:le|la|les|ce|cet|cette) |l')(?:[a-z]+ )?(?:drame|accident|incendie|faits|agression|"
    r"crime|meurtre|assassinat|explosion|fusillade|attaque|attentat|viol|collision|noyade|rixe|"
    r"braquage|scene|tragedie|catastrophe)\b[^.;:!?]{0,40}? (?:s'est|se sont|s'etait|a eu|"
    r"ont eu|est surven|sont surven|remont|date)"
)
