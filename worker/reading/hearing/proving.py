"""Tells whether a text shows that its marches, gatherings and crowds are a rally's.

Fairs, teams, troops and bees gather and march as well, and no list holds all that does. A text
that says at some length what goes on, but nothing of a cause, of who counted or of what is done
to rallies, and calls nobody itself, is of something else, whatever that may be. A short one need
show nothing: "Marche samedi, 14 h, à Foix".
"""

from collections.abc import Sequence
from itertools import pairwise

from worker.reading.linking.beside import at_towns, says_why
from worker.reading.sentences import frames
from worker.reading.sentences.elements import Spoken
from worker.reading.sentences.frames import Frame
from worker.reading.words.lexicon import About
from worker.reading.words.patterns import compiled
from worker.reading.words.text import LOWER, Text
from worker.reading.words.word_groups import RALLIES
from worker.reading.words.wordlist import words

# Said of whatever gathers, a rally or not.
_SELF = words(
    "devant cortege corteges mobilisation mobilisations hommage hommages minute monde drapeaux 8 "
    "vie appel tous toutes"
)
_FOR_ALL = frozenset(("minute de silence", "minutes de silence", "maree humaine"))
# They speak for a cause beside a rally's word alone.
_LOOSE = _SELF | words(
    "pref prefecture acte nombreux nombreuses parents interdit interdite interdits interdites "
    "appelle appellent etudiant etudiants etudiantes assez marre poste postes lit lits mort "
    "disparu disparue interdiction emploi emplois loi lois projet projets"
)
# What nobody says of a fair: a rally in other languages, a knee, silence, what people are against.
_TOLD = compiled(
    r"\b(?:march|rally|demo|protest|vigil|rasanbl\w+|manifestasyon|mach|concentraci\w+|anti-\w+|"
    r"manifestaci\w+|(?:en raison|a cause|du fait|pour cause) d(?:e|'une?|e la|e l'|u|es)? ?"
    r"(?:manif\w*(?! (?:sport|cultur|festi|comm|aer|naut|caritat)\w*)|cortege|mobilisation)|"
    r"(?:appell\w+|appel|invite(?:nt)?) (?:[a-z]+ )?a (?:manifester|defiler|"
    r"se (?:rassembler|mobiliser)|"
    r"(?:un |une |la |ce |cette )?(?:rassemblement|manif\w*|mobilisation)(?! d))|"
    r"(?:un|le|ce|notre) (?:nouveau |grand )?rassemblement "
    r"(?:est (?:prevu|organise|annonce|maintenu)|aura lieu|se tiendra|a lieu)|"
    r"journee (?:inter)?nationale d'action|"
    r"un genou|en silence|en memoire|(?<!de )(?:rose|bougie|portrait)s? a la main)\b"
)
# Who calls, and those to whom it is said.
_WHO = words(
    "cgt fo sud fsu cfdt unsa cftc solidaires snes snuipp unef fnsea fdsea fdj ldh attac ugtg cgtr "
    "lkp cgtg stc lab ustke intersyndicale intersyndical syndicat syndicats"
)
_SAID = (
    compiled(r"\b(?:(?:sous-)?prefec|hommage)"),
    compiled(r"\binterdi"),
    compiled(
        r"\b(?:interpellations|manifestante?s|lacrymo\w*|gardes a vue|crs\b|forces de l'ordre)"
    ),
    compiled(
        r"\b(?:tracts?|petitions?|signatures|piquets?|barrages?|blocages?|bloqu(?:ent|era|eront|"
        r"erons|ons))\b"
    ),
    compiled(
        r"\bdevant (?:le |la |les |l')?(?:mairie|tribunal|palais|ars|cpam|chu|grilles?|porte|usine|"
        r"lycee|college|ecole|hopital|rectorat|siege|bureau|poste|prefecture|sous-prefecture)\b"
    ),
)
# Who writes calls, or was there.
_WE = compiled(
    r"\b(?:nous|notre|nos|venez|soyons|soyez|toutes|ramenez|amenez|apportez|preparez|portez|bring|"
    r"habillez|come with|faites (?:tourner|suivre)|on (?:ne |n')?(?:se|y|sera|etait|est|ira|va|"
    r"bloque\w*|marche\w*|defile\w*|lache|arrete|occupe|tient|tiendra|continue|remet|repart|"
    r"revient|"
    r"descend|monte|tourne|demande|exige|refuse|gagne))\b|\bon [sl]'|\btou(?:te)?s a\b|"
    r"[.!?\n] ?\w{4,}ons (?:la|le|les)\b|"
    r"\b(?:convenu|decide|resolu|vote) (?:de |d')(?:nouveau )?(?:re)?(?:defiler|manifest|march|"
    r"rassembl)"
)
_I = compiled(r"\b(?:je|moi)\b|\bj'")
# "Cent personnes ont défilé": fans and pilgrims are called by their name.
_MARCHED = compiled(
    r"\b(?:personnes|habitante?s|manifestante?s|sages-femmes|infirmi\w+|soignante?s|salariee?s|"
    r"enseignante?s|lyceen\w*|agriculteurs|cheminots|avocate?s|d'entre (?:eux|elles))\b"
    r"[^.,;:\n]{0,30} (?:ont|avaient) (?:\w+ment )?"
    r"(?:defile|manifeste|marche)\b"
)
# "Le défilé des reines", "un rassemblement de Vespa": whose it is.
_WHOSE = compiled(rf"\b(?:{RALLIES}|procession|veillee)s? (?:de |des |du |d')(\w+)")
_LONG = 4  # letters of a word that says something
# Words of any sentence, that say nothing by themselves.
_PLAIN = words(
    "ainsi alors annee annees annonce annoncee apres aura auront aussi autre autres avaient "
    "avait avant avec avez avons bien cela celle celles cette ceux chaque chez comme dans deja "
    "demain depuis doit doivent donc dont elle elles encore entre environ etaient etait etre "
    "faire fait font gens heure heures hier jamais jour jours jusqu leur leurs lors mais matin "
    "meme memes midi minutes moins mois notre nous organise organisee organisent organises parce "
    "pendant personne personnes peut peuvent plus plusieurs pres prevu prevue prevues prevus "
    "puis quand quelque quelques selon semaine sera seront soir sommes sont sous suis toujours "
    "tout toute tres vers voici voila votre vous finalement debutera debute commencera demande "
    "tard raison manque faute accord marge cours indique"
)
# So many words of nothing known need more than so much evidence.
_MOST = (4, 6)
# So much of a feast or a match needs a cause, whoever calls or counts.
_FEAST = 4
_SEVERAL = 3


def settle(text: Text, spoken: list[Spoken], frame: Frame) -> Frame:
    """Leave a text that shows no rally without words for one; return what it speaks of then."""
    if not any(one.groups for one in spoken) or _shows(text, spoken, frame):
        return frame
    for one in spoken:
        one.cues = [
            cue._replace(about=About.OTHER) if cue.about in _CALLS else cue for cue in one.cues
        ]
    return frames.ALIEN


_CALLS = frozenset({About.RALLY, About.WEAK, About.HAPPENS})


def _shows(text: Text, spoken: Sequence[Spoken], frame: Frame) -> bool:
    said = [one for one in spoken if not one.stranger]
    cause = 0
    for one in said:
        cause += _cause(text, one)
        if cause >= len(_MOST):
            return True
    shown = cause
    for weigh in _EVIDENCE:
        shown += weigh(text, said)
        if shown >= len(_MOST):
            break
    if shown >= len(_MOST):
        towns = sum(len(one.groups) for one in said)
        return cause > 0 or frame.rival < _FEAST or towns >= _SEVERAL
    bare = not shown and not any(one.days or one.hours or one.counts for one in said)
    most = 1 if bare else _MOST[shown] - frame.rival
    return most > 0 and _strange(text, said, most) < most


def _cause(text: Text, one: Spoken) -> int:
    """Weigh a sentence's words for a cause; twice where they say who marches, and what for."""
    cause = frames.is_sure(text, one, _FOR_ALL)
    first, last = text.within(one.sentence.start, one.sentence.end)
    if not frames.speaks(text, first, last):
        return cause
    for loose in (_LOOSE, _SELF) if one.has(About.RALLY) else (_LOOSE,):
        forms = text.words.forms[first:last]
        cause += frames.frame_of([word for word in forms if word not in loose]).cause
    return cause


def _who(text: Text, _: Sequence[Spoken]) -> int:
    """Weigh who calls, and under which word."""
    return 2 * bool(text.words.at(_WHO)) + any(text.words.tags)


def _words(text: Text, _: Sequence[Spoken]) -> int:
    """Weigh who is called, and what else is said of rallies alone."""
    folded = text.folded
    return (
        2 * (_WE.search(folded) is not None)
        + (_I.search(folded) is not None)
        + 2 * (_TOLD.search(folded) is not None)
        + sum(said.search(folded) is not None for said in _SAID)
    )


def _people(text: Text, said: Sequence[Spoken]) -> int:
    """Weigh people counted: by someone, where a rally's word stands, come for something."""
    cited = [count for one in said for count in one.counts if count.said_by]
    marched = any(
        one.has(About.RALLY) and any(count.people and not count.kind for count in one.counts)
        for one in said
    )
    came = any(
        says_why(text.folded, one, count)
        for one in said
        if one.groups and one.counts
        for count in at_towns(text.folded, one)
    )
    counted = 2 * any(not count.kind for count in cited) + bool(cited)
    return counted + marched + came + 2 * (_MARCHED.search(text.folded) is not None)


def _call(text: Text, said: Sequence[Spoken]) -> int:
    """Weigh a call with its day, hour and place, and several towns with theirs."""
    towns = sum(len(one.groups) for one in said if one.hours or one.counts)
    full = any(one.groups and one.days and one.hours and one.venues for one in said) or any(
        # "Dans 4 jours c'est marche à X ! 7 h 15, quai Y"
        one.groups and one.days and one.has(About.RALLY) and then.hours and then.venues
        for one, then in pairwise(said)
        if not then.groups and not then.cues
    )
    whose = _WHOSE.search(text.folded)
    others = whose is not None and not frames.frame_of([whose[1]]).cause
    return full * (1 if others else 2) + min(max(towns - 1, 0), 2)


# What a text tells of what is done at rallies alone, the quickest to find first.
_EVIDENCE = (_who, _call, _people, _words)


def _strange(text: Text, said: Sequence[Spoken], most: int) -> int:
    """Count the words in small letters that are no element and of nothing known."""
    found = 0
    for one in said:
        if one.blank:
            continue
        known = [(m.start, m.end) for group in one.groups for m in group.mentions]
        known += [(element.start, element.end) for element in one.elements]
        known += [(cue.start, cue.end) for cue in one.cues]
        first, last = text.within(one.sentence.start, one.sentence.end)
        for index in range(first, last):
            word, start = text.words.forms[index], text.words.starts[index]
            says = len(word) >= _LONG and word not in _PLAIN and not frames.tells(word)
            says = says and text.words.case(index) == LOWER
            found += says and not any(begin <= start < end for begin, end in known)
        if found >= most:
            break
    return found
