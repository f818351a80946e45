"""Tells a sentence that speaks of another rally, in passing."""

from worker.domain.kinds import FigureKind
from worker.reading.linking.parting import AGAIN, ANOTHER, counts_then
from worker.reading.sentences.elements import ANTI, Element, Spoken
from worker.reading.sentences.parts import Discourse
from worker.reading.times.almanac import Form
from worker.reading.times.days import Day
from worker.reading.words.calendar_words import LONG, MONTH
from worker.reading.words.lexicon import About
from worker.reading.words.numerals import WORD
from worker.reading.words.patterns import compiled
from worker.reading.words.states import State
from worker.reading.words.word_groups import RALLIES


def is_of_rally(folded: str, spoken: Spoken) -> bool:
    """Tell a sentence about a rally, or too short to be about anything but the text's subject."""
    words = len(folded[spoken.sentence.start : spoken.sentence.end].split())
    return spoken.has(About.RALLY, About.WEAK, About.STRIKE) or words <= _SHORT


_SHORT = 8


def tells_of_another(folded: str, spoken: Spoken) -> bool:
    """Tell a sentence whose day is a rally's: by a rally's word, an hour to meet or a crowd."""
    line = folded[spoken.sentence.start : spoken.sentence.end]
    they = _THEY.search(line) is not None
    rallies = [
        cue.start
        for cue in spoken.cues
        if cue.about is About.RALLY and not _in_passing(folded, cue.start)
    ]
    says = bool(rallies) or bool(ANOTHER.search(line) or AGAIN.search(line))
    if not rallies and spoken.has(About.STRIKE) and not spoken.hours:
        return False  # "La prochaine action, une grève, est fixée au 29"
    before = any(is_back(day) for day in spoken.days)
    if before and spoken.counts and not spoken.groups:
        return True  # "La veille, 40 routiers avaient bloqué le dépôt"
    if says or any(not count.bare for count in spoken.counts) or counts_then(folded, spoken):
        return True
    if not (spoken.venues or spoken.cues or _AGAIN.search(line)) and (
        _NAMES_FIRST.match(line) or (not they and _NAMES_IT.match(line))
    ):
        return False
    if spoken.hours and not spoken.has(*ANTI) and _CALLS.search(line):
        return True
    meets = spoken.venues or len(line.split()) <= _SHORT
    return bool(spoken.hours) and (they or bool(meets))


def is_back(day: Day) -> bool:
    """Tell "la veille", "huit jours plus tôt": a day before the one told."""
    return day.said.form is Form.FROM_NAMED and day.said.number < 0


# "Baptêmes : dimanche, 11 h 30", "La kermesse débutera à midi dimanche": what has the day is named.
_NAMES_IT = compiled(
    rf"\W*(?:(?:les? |la |l'|une? |des )(?!(?:{LONG}|demain|apres)\b)[a-z]{{4,}}"
    rf"(?: [a-z']+){{0,6}},?|[a-z]{{4,}}(?: [a-z']+){{0,4}} ?:) (?:le |ce )?(?:{LONG}|\d|demain)\b"
)
# "Réouverture dimanche à 10 h", "Ce dimanche, ménage du local, 10 h"
_NAMES_FIRST = compiled(
    rf"\W*(?!(?:{LONG}|apres|demain|cette)\b)[a-z-]{{6,}} (?:le |ce )?(?:{LONG}|demain)\b|"
    rf"\W*(?:ce |le )?(?:{LONG}|demain)(?: \d{{1,2}}(?:er)?(?: {MONTH}\b)?)?(?: matin| soir)?,? "
    rf"(?!midi\b|(?:{MONTH})\b)[a-z-]{{4,}}"
    r"(?: (?:du|de la|de l'|des|de|d')? ?[a-z]{3,})?,? (?:a |des |de )?\d"
)
# "Samedi, les syndicats appellent à leur tour, à 14 h": a call, whatever it calls to.
_CALLS = compiled(r"\b(?:appell(?:e|ent|ons)|convi(?:e|ent)|invit(?:e|ent))\b")
_AGAIN = compiled(
    r"\b(?:prochain\w*|nouve\w+|suivant\w*|premi\w+|seconde?|\w+ieme|acte|suite|meme|date)\b"
)


def opens_day(folded: str, spoken: Spoken) -> bool:
    """Tell "Ce jeudi, il pleuvait": a day that its sentence opens on and tells nothing else of."""
    if len(spoken.days) != 1 or spoken.groups or spoken.counts or spoken.hours:
        return False
    day = spoken.days[0]
    before = _OPENING.fullmatch(folded, spoken.sentence.start, day.start)
    return before is not None and _OPENED.match(folded, day.end) is not None


def counts_now(folded: str, spoken: Spoken) -> bool:
    """Tell "Le cortège était dense : 900 personnes", not "La marche avait réuni 900 personnes"."""
    if spoken.days or spoken.groups or spoken.hours:
        return False
    crowd = any(count.people and count.kind in _COUNTED for count in spoken.counts)
    line = folded[spoken.sentence.start : spoken.sentence.end]
    return crowd and _BEFORE_THAT.search(line) is None


_COUNTED = {None, FigureKind.ATTENDANCE}
_OPENING = compiled(r"\W*(?:(?:mais|et|or|alors|ce|cet|cette|en ce|le|pour) )?")
_OPENED = compiled(r"(?: (?:matin|midi|apres-midi|soir|dernier))?, ")
_BEFORE_THAT = compiled(
    r"\b(?:avai(?:t|ent)|etai(?:t|ent) venue?s|s'etai(?:t|ent)|la fois|precedente?s?|derniere?s?|"
    r"premiere?s?|avant|l'an|attend\w*|esper\w*|prev\w+|seront|sera)\b"
)


def goes_back(state: Discourse, spoken: Spoken) -> bool:
    """Tell how many had come before: "Tous dehors samedi. Le 17 novembre, 900 avaient défilé"."""
    if state.day is None or state.day < state.published.date():
        return False
    folded, start, end = spoken.text.folded, spoken.sentence.start, spoken.sentence.end
    return _HAD_COME.search(folded, start, end) is not None


def ended_before(spoken: Spoken, element: Element) -> bool:
    """Tell what became of an earlier one: "Un premier rassemblement avait été interdit"."""
    if not isinstance(element, State):
        return False
    folded, start, end = spoken.text.folded, spoken.sentence.start, spoken.sentence.end
    return _FIRST_ONE.search(folded, start, end) is not None


_FIRST_ONE = compiled(
    rf"\b(?:une?|la|le|les) (?:premiere?|precedente?)s? (?:{RALLIES})\b"
    r"[^.;:!?\n]{0,90}\bavai(?:t|ent)\b"
    rf"|\bavai(?:t|ent)\b[^.;:!?\n]{{0,40}} (?:une?|la|le|les) (?:premiere?|precedente?)s? "
    rf"(?:{RALLIES})\b"
)


_HAD_COME = compiled(
    r"\b(?:avai(?:t|ent) (?:\w+ )?(?:ete |battu|defil|manifest|march|mobilis|rassembl|reuni|comp|"
    r"recens)|s'etai(?:t|ent) |lors de la (?:premiere|derniere|precedente|grande) (?:journee|"
    r"mobilisation|manifestation|marche))"
)


def _in_passing(folded: str, start: int) -> bool:
    """Tell "deux manifestants sont dans le coma", "dix-sept barrages": no rally of its own."""
    return _MARCHERS.match(folded, start) is not None or (
        _NUMBERED.search(folded, max(0, start - 24), start) is not None
    )


_MARCHERS = compiled(r"(?:manifestante?|marcheu(?:r|se))s?\b")
_NUMBERED = compiled(
    rf"(?<![\w-])(?!une? $)(?:\d[\d ]*|(?:{WORD})(?:[- ](?:et[- ])?(?:{WORD}))*) $"
)
_THEY = compiled(r"\b(?:ils?|elles?|nous|vous|on|y)\b")
