"""Sets apart, before anything is weighed, what a text tells beside a rally or in its words."""

from datetime import date

from worker.reading.sentences.bans import leave_bans
from worker.reading.sentences.ceremonies import leave_ceremonies
from worker.reading.sentences.courts import leave_courts
from worker.reading.sentences.disruptions import settle_notice
from worker.reading.sentences.elements import Spoken
from worker.reading.sentences.houses import leave_fates
from worker.reading.sentences.outside import hear_meetings, hear_those_outside
from worker.reading.sentences.strikes import leave_strikes
from worker.reading.sentences.supposing import leave_supposed
from worker.reading.sentences.visits import hear_those_who_meet
from worker.reading.times.at_rallies import at_rally
from worker.reading.words.cues import Cue
from worker.reading.words.lexicon import About
from worker.reading.words.patterns import compiled
from worker.reading.words.text import Text


def set_apart_others(text: Text, spoken: list[Spoken], today: date) -> None:
    """Give stopped buses, trials, strikes and ceremonies what is theirs of each sentence."""
    settle_notice(text, spoken)
    leave_supposed(spoken)
    _leave_what_befell(spoken)
    leave_fates(spoken)
    _leave_last_year(spoken)
    _leave_bills(spoken)
    _leave_hosts(spoken)
    hear_meetings(spoken)
    hear_those_who_meet(text, spoken)
    hear_those_outside(spoken)
    leave_courts(spoken, today)
    leave_strikes(text, spoken)
    leave_ceremonies(text, spoken)
    leave_bans(text, spoken)


def _leave_what_befell(spoken: list[Spoken]) -> None:
    """Forget the day of "Le drame s'est produit le 10 mars à X": people may march in X later."""
    for one in spoken:
        start, end = one.sentence.start, one.sentence.end
        if one.days and _BEFELL.match(one.text.folded, start):
            if at_rally(one.text, start, end) is not None:
                continue  # "Les faits se sont produits samedi, lors de la marche à X"
            one.days, one.hours = [], []
            one.cues = [cue for cue in one.cues if cue.about is not About.HAPPENS]


_BEFELL = compiled(
    r"\W*(?:(?:le|la|les|ce|cet|cette) |l')(?:[a-z]+ )?(?:drame|accident|incendie|faits|agression|"
    r"crime|meurtre|assassinat|explosion|fusillade|attaque|attentat|viol|collision|noyade|rixe|"
    r"braquage|scene|tragedie|catastrophe|chute|naufrage|avalanche|eboulement|altercation|bagarre|"
    r"feu|choc|corps)\b[^.;:!?]{0,70}? "
    r"(?:(?:s'est|se sont|s'etai(?:t|ent)) (?!rassembl|reuni|mobilis|retrouv)|"
    r"(?:a|ont|avai(?:t|ent)) (?:eu|fait|coute|emporte)\b|(?:est|sont|etai(?:t|ent)) surven|"
    r"(?:a|ont|avai(?:t|ent)) ete (?:retrouv|decouv|rep[ee]ch)|"
    r"remont|date)"
)


def _leave_last_year(spoken: list[Spoken]) -> None:
    """Forget who came "l'an passé" where no other day is said to tell the two rallies apart."""
    then = [
        one for one in spoken if _LAST_YEAR.match(one.text.folded, one.sentence.start) is not None
    ]
    if then and not any(one.days for one in spoken if one not in then):
        for one in then:
            one.counts = [] if not one.groups else one.counts


_LAST_YEAR = compiled(
    r"\W*l'an (?:passe|dernier),? (?:(?:ils|elles|on) etai(?:en)?t |nous etions )?"
    r"(?:a peine |environ |plus de |pres de )?\d"
)


def _leave_bills(spoken: list[Spoken]) -> None:
    """Forget towns where messages were stuck on walls: nobody is called to that, nor counted."""
    for one in spoken:
        folded, start, end = one.text.folded, one.sentence.start, one.sentence.end
        if "coll" not in folded[start:end] or _HELD.search(folded, start, end):
            continue
        if not (one.hours or one.venues) and _STUCK.search(folded, start, end):
            one.groups, one.days, one.counts = [], [], []
            one.cues = [cue for cue in one.cues if cue.about is not About.RALLY]


def _leave_hosts(spoken: list[Spoken]) -> None:
    """Take the town of "Organisateur : union locale de X" as one to write to."""
    hosts = [one for one in spoken if one.groups and _names_host(one)]
    if any(one.groups for one in spoken if one not in hosts):
        for one in hosts:
            start = one.sentence.start
            one.cues = [Cue(start, start + 1, About.CONTACT)]


def _names_host(one: Spoken) -> bool:
    said = one.days or one.hours or one.venues or one.counts or one.has(About.RALLY)
    start = one.sentence.start
    return not said and _HOST.match(one.text.folded, start, one.sentence.end) is not None


_HOST = compiled(
    r"\W*(?:(?:co-?)?organisat(?:eurs?|rices?|ion)|hotes?|qui(?: organise)?|a l'initiative) ?"
    r"(?:\? ?)?:|"
    r"\W*(?:(?:co-?)?organisee?s?|proposee?s?|publiee?s?) par\b|"
    r"\W*(?:event|hosted) by\b|\W*evenement (?:public |prive )?(?:de|d'|du|des|par|organise par)\b"
)
_STUCK = compiled(
    r"\b(?:(?:ont|avaient|a|avait|ete|sont|etaient) (?:[a-z]+ )?collee?s?\b|"
    r"coller (?:ce|cet|cette|ces|des?|les?|leurs?|sur|un|une|la) |"
    r"collages?\b[^.;:!?\d]{0,60} (?:realis|fleuri|appos|apparu|recouvr))"
)
_HELD = compiled(r"\b(?:manif|rassemblement|march(?:e|er|eurs)\b|corteg|defil|sit-in|die-in)")
