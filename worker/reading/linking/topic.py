"""What a text is about so far: a rally, something else, years long gone (rule 12)."""

from datetime import timedelta

from worker.reading.linking.apart import is_told_of
from worker.reading.linking.long_ago import (
    floats,
    looks_back,
    of_these_days,
    opens_on_years_gone,
    remembers,
    tells_of_old,
)
from worker.reading.sentences.denying import denies
from worker.reading.sentences.elements import ANTI, Group, Spoken
from worker.reading.sentences.parts import Discourse, Part
from worker.reading.times.almanac import Form, Moment, is_history
from worker.reading.words.lexicon import About
from worker.reading.words.patterns import compiled
from worker.reading.words.tenses import FUTURE

SHORT = 6
"""A sentence of so few words has no verb of its own."""
STATES = compiled(
    r"\b(?<!c')(?<!\bon )(?<!ils )(?<!elles )(?:est|sont|serai(?:t|ent)|pourrai(?:t|ent)) "
    r"(?!a |au |aux |en |la\b)\w|"
    r"\b(?:viv|habit|travaill|manqu)ent\b|\w{3,}rai(?:t|ent) (?:a|au|aux) "
)
"""What is, or might be: "La maternité est menacée à Gap", "40 emplois disparaîtraient à Gap"."""
# What a text may be about in a rally's place: cars and addresses serve either.
_SUBJECTS = ANTI - {About.TRANSPORT, About.CONTACT}


def keep_subject(state: Discourse, spoken: Spoken) -> None:
    """Remember what the text is about, for sentences that do not say."""
    if spoken.item and state.in_list:
        listed = any(group.valid for group in spoken.groups)
        state.any_rally = state.any_rally or listed
        return
    if spoken.heading and spoken.hours and state.dated:
        return
    idle = spoken.sentence.asked and not (spoken.groups or spoken.elements)
    wished = spoken.has(About.WISH) or idle  # "Faut-il défiler pour être entendu ?"
    if (spoken.has(About.RALLY) and not wished) or any(group.valid for group in spoken.groups):
        state.rally = True
    elif spoken.has(*_SUBJECTS) and not spoken.has(About.WEAK, About.STRIKE):
        titled = spoken.groups or spoken.heading or _is_line(spoken)
        state.rally = False if titled else state.rally


def _is_line(spoken: Spoken) -> bool:
    """Tell a short line without a verb: "ASSEMBLÉE GÉNÉRALE DES PERSONNELS"."""
    start, end = spoken.sentence.start, spoken.sentence.end
    whole = "\n" in spoken.text.folded[max(0, start - 2) : start] or not start
    whole = whole and spoken.text.folded[end : end + 1] in {"\n", ""}
    return whole and not spoken.told and len(spoken.text.folded[start:end].split()) <= SHORT


def note_history(state: Discourse, spoken: Spoken) -> None:
    """Remember that the text tells of years long gone (rule 12)."""
    today = state.published.date()
    if state.long_ago is None and (spoken.days or tells_of_old(spoken)):
        state.long_ago = tells_of_old(spoken) or opens_on_years_gone(spoken, today)
    if looks_back(spoken) or (not state.day_said and remembers(spoken)):
        state.long_ago = state.history = True
        return
    moment = Moment(state.published, past=True, named=state.named)
    days = [day for day in spoken.days if day.said.form is not Form.FROM_NAMED] or spoken.days
    told = [
        is_history(day.said, today) or (bool(state.long_ago) and floats(spoken, day, moment))
        for day in days
        if not _COMPARED.search(spoken.text.folded, max(0, day.start - _SINCE), day.start)
        and is_told_of(spoken, day)
    ]
    if told and (not state.long_ago or all(told) or of_these_days(spoken)):
        # "Jeudi 27, on n'a pas vu les foules de 2019" is of Thursday
        state.history = all(told)
        state.long_ago = state.long_ago and state.history
        state.by_the_way = state.history and not (spoken.groups or of_these_days(spoken))
    elif state.history and _comes_back(state, spoken):
        state.history = False
    if state.history and any(told.tense == FUTURE for told in spoken.told):
        state.history = bool(spoken.days)


def _comes_back(state: Discourse, spoken: Spoken) -> bool:
    """Tell "À Gap, 300 personnes" behind "L'usine a fermé en 2012": of the rallies told before."""
    topic = state.topic[-1] if state.topic else None
    # "Rassemblement samedi à Gap. L'usine a fermé en 2012. À Apt, rendez-vous à 16 h"
    called = topic is not None and not topic.past and topic.hours and spoken.hours
    told = topic is not None and not topic.history and (topic.figures or called)
    own = spoken.groups and (spoken.counts or called or spoken.has(About.RALLY))
    folded, start, end = spoken.text.folded, spoken.sentence.start, spoken.sentence.end
    # "… 300 jeudi. En 1995, ils étaient 900 à Die. À Apt, 80 personnes ont défilé"
    today = state.published.date()
    known = state.before is not None and today - state.before[0] < _RECENT
    now = bool(known and _NOW.search(spoken.text.verbs, start, end))
    # "… 300 jeudi. En 1995, ils étaient 900. À Apt, ils étaient 80": no town of that year is told
    now = now or bool(known and told and _WERE.search(folded, start, end))
    if (
        not (((told and state.by_the_way) or now) and own)
        or state.long_ago
        or spoken.has(*_SUBJECTS)
    ):
        return False
    return _HAD.search(folded, start, end) is None


_RECENT = timedelta(days=60)
_NOW = compiled(
    r"\b(?:a|ont|s'est|se sont) (?:[a-z]+ ){0,2}?[a-z]{2,}(?:e|i|u|is|it)e?s?\b|"
    r"\b(?:aussi|egalement|au meme moment|meme (?:jour|mot d'ordre|scene|succes|heure))\b"
)
_WERE = compiled(r"\b(?:ils|elles|on) (?:n'|y )?etai(?:en)?t\b")
_HAD = compiled(r"\b(?:av(?:ait|aient|ions)|s'etai(?:t|ent)) [a-z]")
# "du jamais-vu depuis 1995" compares; what is told is of today.
# "devant la stèle, posée il y a treize ans": of the thing that it stands behind.
_COMPARED = compiled(
    r"\b(?:depuis|comme en|davantage qu'en|plus qu'en|record de)(?: \w+)? $|, [a-z]+ee?s? $"
    # "du jamais-vu depuis la bataille de l'hôpital, en 2008"
    r"|\b(?:depuis|rappel\w+|comme (?:lors|au temps)) [^.;:()]{3,60}[, ](?:en |de )?$"
)
_SINCE = 72


def names_again(state: Discourse, last: Group) -> bool:
    """Tell "On était attendu à Gex": of the town whose rally is told, and of nothing else."""
    codes = {town.place.code for town in last.mentions if town.place is not None}
    told = bool(state.topic) and state.topic[-1].codes == codes
    return told and last.about in {None, About.WEAK}


def is_idle(spoken: Spoken, topic: list[Part], parts: list[Part]) -> bool:
    """Tell a sentence that adds nothing to what is known: most sentences of a post."""
    if spoken.groups or spoken.elements or denies(spoken):
        return False
    return not topic or topic[-1] in parts
