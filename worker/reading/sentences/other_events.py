"""Sets apart, before anything is weighed, what a text tells beside a rally or in its words."""

from datetime import date

from worker.reading.sentences.ceremonies import leave_ceremonies
from worker.reading.sentences.courts import leave_courts
from worker.reading.sentences.disruptions import settle_notice
from worker.reading.sentences.elements import Spoken
from worker.reading.sentences.strikes import leave_strikes
from worker.reading.words.text import Text


def set_apart_others(text: Text, spoken: list[Spoken], today: date) -> None:
    """Give stopped buses, trials, strikes and ceremonies what is theirs of each sentence."""
    settle_notice(text, spoken)
    leave_courts(spoken, today)
    leave_strikes(text, spoken)
    leave_ceremonies(text, spoken)
