"""Forgets what a story makes up and what people only threaten with: none of it takes place.

"Dans ce polar, une marche tourne mal à X", "s'ils ferment la poste de X, on descend dans la rue"
(rule 2 of docs/claims.md).
"""

from itertools import takewhile

from worker.reading.sentences.elements import Spoken
from worker.reading.words.lexicon import About
from worker.reading.words.patterns import compiled
from worker.reading.words.tenses import PAST


def leave_supposed(spoken: list[Spoken]) -> None:
    """Forget what such sentences say of where, when and how many."""
    for before, one in zip([None, *spoken], spoken, strict=False):
        if _is_story(one) or _threatens(one) or _is_none(one) or _answers(before, one):
            one.groups, one.days, one.hours, one.counts = [], [], [], []
            one.cues = [cue for cue in one.cues if cue.about not in _CALLS]
    for option in _options(spoken):
        option.groups = []


_CALLS = frozenset({About.RALLY, About.WEAK, About.HAPPENS, About.STRIKE})
_STORY = compiled(
    r"\W*(?:dans|avec) (?:ce|cet|cette|son|sa|le|la|un|une|notre) (?:[\w-]+ ){0,2}?"
    r"(?:polar|roman|film|serie(?! d[e'])|telefilm|piece(?! (?:principale|a conviction))|bd|"
    r"bande dessinee|nouvelle(?=,)|(?:court|long)[ -]metrage|episode(?! de)|thriller|comedie|"
    r"fiction|feuilleton|livre|album)\b[^.;:!?\n]{0,80}?, "
)


def _is_story(one: Spoken) -> bool:
    """Tell "Dans ce polar, une marche silencieuse tourne mal à X"."""
    return _STORY.match(one.text.folded, one.sentence.start, one.sentence.end) is not None


# What is feared or asked for, up to its comma: not "si tu viens", "s'il pleut".
_IF = compiled(
    r"\bs(?:i (?!(?:vous|tu|t'|on (?:veut|peut|est)|nous (?:voulons|sommes)|j))|'ils? (?!(?:pleut|"
    r"neige|fait|y )))[^,.;:!?\n]{0,80}?\b(?:ferm|supprim|vot(?:e|ai)|pass(?:e|ai)|licenci|adopt|"
    r"maintien|ced|recul|boug|obten|obtien|repond|abandonn|dispar|demenag|vend|coup|retir|touch|"
    r"expuls|signe|impos|augment|continu|s'obstin|persist)\w*[^,.;:!?\n]{0,60}"
)
_THREAT = compiled(
    r"\b(?:descen[ds]\w*|manifest\w+|bloqu\w+|defil\w+|march(?:e|era|erons|erai)|mobilis\w+|"
    r"rassembl\w+|sort(?:ira|irons|irai)?|(?:sera|serai|serons|seront) dans la rue)\b"
)


def _threatens(one: Spoken) -> bool:
    """Tell "si demain ils ferment l'école de X, je descends dans la rue": no day of its own."""
    folded, start, end = one.text.folded, one.sentence.start, one.sentence.end
    supposed = _IF.search(folded, start, end) if not (one.hours or one.counts) else None
    if supposed is None or any(told.tense == PAST for told in one.told):
        return False
    if any(not supposed.start() <= day.start < supposed.end() for day in one.days):
        return False
    return any(
        not supposed.start() <= threat.start() < supposed.end()
        for threat in _THREAT.finditer(folded, start, end)
    )


_NONE = compiled(
    r"\b(?:c'est|c'etait|ce n'est|ce n'etait) pas une? (?:manif\w*|rassemblement),? "
    r"(?:mais |c'est |c'etait |juste )+(?:une?|l[ae]s?|des|l') ?(?!march|manif|rassembl|"
    r"fete|revol|insurr|pride|hommage|veill|colere|maree|lutte|gre|acte|cri|appel|combat)[a-z]+"
)


def _is_none(one: Spoken) -> bool:
    """Tell "C'est pas une manif, c'est une file d'attente"."""
    folded, start, end = one.text.folded, one.sentence.start, one.sentence.end
    return " pas un" in folded and _NONE.search(folded, start, end) is not None


_ONLY = compiled(
    r"\W*(?:non|nan|meme pas|pas du tout|perdu),? (?:c'est |c'etait )?"
    r"(?:juste|seulement|simplement|que) (?:l[ae]s? |l'|une? |des |du )"
)


def _answers(before: Spoken | None, one: Spoken) -> bool:
    """Tell "Une manif ? Non, juste la queue devant la boulangerie à X"."""
    if before is None or not (before.sentence.asked and before.has(About.RALLY)):
        return False
    return _ONLY.match(one.text.folded, one.sentence.start, one.sentence.end) is not None


# "Sondage : …", "vous manifestez où ?" asks each reader; "où manifester ?" heads a list.
_POLL = compiled(r"\b(?:sondages?|votez|poll)\b")
_ASKS_YOU = compiled(r"\b(?:vous|tu|on)\b[^?\n]{0,60}\b(?:ou|ou ca|quelle ville) ?$")
_OPTION, _SEVERAL = 40, 2


def _options(spoken: list[Spoken]) -> list[Spoken]:
    """Return what may be chosen in a poll: short lines below its question, which say no more."""
    folded = spoken[0].text.folded if spoken else ""
    for at, one in enumerate(spoken):
        start, end = one.sentence.start, one.sentence.end
        if not one.sentence.asked or one.groups:
            continue
        if not (_POLL.search(folded, 0, end) or _ASKS_YOU.search(folded, start, end)):
            continue
        below = [other for other in spoken[at + 1 :] if other.sentence.line > one.sentence.line]
        options = list(takewhile(_is_option, below))
        lines = {option.sentence.line for option in options}
        return options if len(lines) >= _SEVERAL else []
    return []


def _is_option(one: Spoken) -> bool:
    short = one.sentence.end - one.sentence.start <= _OPTION
    return short and not (one.hours or one.days or one.venues or one.counts or one.states)
