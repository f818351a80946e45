"""What people do in the open when they rally, told by a verb and where they do it.

"Se sont plantés devant la mairie", "ont envahi le pont", "se donneront la main": no word for a
rally, but what a body or a crowd does at a public place. Tourists may do it too: such a cue is
weak, a rally's only where a rally or a cause is spoken of.
"""

import re

from worker.reading.words.cues import Cue
from worker.reading.words.lexicon import About
from worker.reading.words.patterns import compiled
from worker.reading.words.text import Text
from worker.reading.words.wordlist import Forms

# What a body does where all can see it; only with a pronoun ("se", "s'y") and a place behind.
_STANDS = (
    "plant mass assi assoi asseoi allong couch agenouill post positionn camp deploy agglutin "
    "attroup align group press entass immobilis install etend concentr tiendr tenu tien tenai"
)
# What a crowd does with a public place: it is the verb's object.
_TAKES = (
    "invest occup envah encercl cern assieg rempli noirc empli prend pris battu battr arpent "
    "sillonn barr coup filtr paralys ceintur entour"
)
_PUBLIC = (
    r"(?:places?|parvis|rues?|pave|boulevards?|avenues?|quais?|ponts?|prefecture|sous-prefecture|"
    r"mairie|hotel de ville|ronds?-points?|grilles?|cours|esplanade|centre|arteres?|chaussee|"
    r"routes?|nationale|departementale|autoroute|peages?|carrefours?|giratoires?|allees|"
    r"promenade|jetee|digue|rails?|voies?|gare|entrees?|acces|portail|remparts|champ|"
    r"marches|pelouse|trottoirs?|bitume|asphalte|viaduc|tribunal|palais|rectorat|permanence|"
    r"ecole|hopital|maternite|lycee|college|creche|usine|rocade|peripherique|echangeur|depot|"
    r"raffinerie|amphi\w*|fac|faculte|campus|universite)"
)
_WHERE = compiled(
    r"(?: [a-z']+){0,3} (?:devant|face a|au pied|aux (?:pieds|abords|portes|grilles)|autour d|"
    r"le long d|sous les (?:fenetres|grilles|murs)|en travers|en plein|a meme le|au milieu|"
    r"en rond|par terre|au sol|en cercle|en rang|dans (?:la|les) rues?|"
    rf"(?:sur|place|au|aux|a) (?:la |le |les |l')?(?:\w+ )?{_PUBLIC})"
)
_SELF = compiled(r"(?:\bse (?:sont |sera \w*|)|\bs'(?:y )?(?:est |etaient |etait |sont )?)$")
_OBJECT = compiled(rf"(?: \w+)? (?:la |le |les |l'|une? |un |deux |trois )(?:\w+ )?{_PUBLIC}\b")


# "les fondeurs seront devant le ministère", "c'est à Paris que nous irons": with their first words.
_WILL = frozenset(("serons", "seront", "etaient", "etions", "sommes", "sont"))
_IT = frozenset(("c",))
_WILL_STAND = compiled(
    r"\b(?:serons|seront|etaient|etions|sommes|sont) "
    r"(?:(?:debout|encore|aussi|tous|toutes|presente?s?|nombreu\w+|la)[ ,]{1,2})?"
    r"(?:(?:demain|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)(?: matin| soir)?,? )?"
    r"(?:(?:a|des|vers) \d\d? ?h(?: ?\d\d)?,? )?"
    r"(?:devant|face a|au pied d|place) ?"
)
_THERE = compiled(
    r"\bc'(?:est|etait|sera) (?:a|au|aux) [^,.;:()]{2,40} qu(?:e |')(?:[^,.;:()]{2,30} )?"
    r"(?:ir(?:ons|a|ont)|ser(?:ons|a|ont)|march\w+|mont\w+|defil\w+|se \w+(?:ont|ons|a))\b"
)

# "les associations veilleront pour Gaza", not "veilleront à ce que": with candles, in the open.
_WAKES = frozenset(("veillera", "veilleront", "veillerons", "veillent", "veillons", "veillaient"))
_WAKE = compiled(
    r"\w+(?: (?:ensemble|encore|aussi|debout|toute la nuit|cette nuit|en silence|a la \w+)){0,2}"
    r",? (?:pour (?!que\b)|contre |en (?:memoire|hommage|soutien|solidarite|silence)\b)"
)

# "les lycéens ont répondu présent", "ont répondu à l'appel"
_ANSWERED = frozenset(("repondu",))
_ANSWER = compiled(r"repondu (?:\w+ )?(?:presente?s?\b|a (?:l'|cet |leur |notre |un )?appel\b)")

# "samedi, 15 h, médiathèque de Givors": where people sit under a roof.
_ROOFED = compiled(
    r"(?:,|\b(?:a la|au|a l'|en|dans la|dans l'|dans le)) ?(?:grande |petite )?"
    r"(salle (?:[a-z]|\d)|mediatheque|bibliotheque|librairie|auditorium|amphi\w*|gymnase|"
    r"mjc|foyer rural|centre culturel|maison des associations|maison pour tous|"
    r"(?<=dans l')arriere-salle)\b"
)
# "à 20 h, salle Plaisance", "on était 90 salle Foch", but the council's own is where it votes
_HALL = compiled(
    r"(?:\d ?h(?:eures?)?(?: ?\d\d)?,|\b(?:est|etait|sera|sont|etaient|serons) \d+) "
    r"(salle (?!du conseil)\w+)"
)


# "Le comité se réunit jeudi à 18 h à la mairie", "les élus se réuniront lundi pour voter"
_MEETING = Forms("reunit reunissent reunira reuniront reunissait reunissaient")
MEETS = (
    r"reuni\w*\b[^.;()\n]{0,60}? (?:(?<=, )(?:en )?(?:mairie|bourse du travail|presbytere)|"
    r"a la (?:mairie|bourse|maison|cantine|ferme|mjc)|en mairie|"
    r"au (?:local|siege|foyer|bar|cafe|centre|bistrot|restaurant|presbytere)|"
    r"a l'(?:ecole|hotel de ville|union locale|auberge)|chez \w+|"
    r"pour (?:en )?(?:voter|decider|debattre|discuter|preparer|evoquer|examiner|echanger|faire "
    r"le point|"
    r"trancher|deliberer|elire|statuer|se prononcer))\b"
)
"""Tells where people sit together, or what for, behind "se"."""
_MEETS = compiled(MEETS)
# "rencontrent l'inspecteur", "la direction et les syndicats se retrouvent": who talk.
_MET = Forms("rencontre rencontrent rencontrera rencontreront retrouvent retrouveront")
_TALKS = compiled(
    r"(?<!\bla )(?<!\bune )rencontr\w+ (?:\w+ )?(?:l'|le |la |les )(?:maire|prefete?|sous-prefete?|"
    r"direct\w+|inspect\w+|president\w*|recteur|rectrice|rectorat|ministre|ars|region|elus?|"
    r"administrat\w+|ddt\w*|dasen|patron\w*|syndicats?|depute\w*|senat\w+)"
)
_BOTH = compiled(
    r"\b(?:direct\w+|patron\w*|ministre|ministere|prefete?)\b[^.;:\n]{0,60} et [^.;:\n]{3,40} se $"
)
_SIDE = compiled(r"\b(?:syndicats|delegues|negociateurs|partenaires sociaux) se $")
_AT_DESK = compiled(r" [^.;\n]{0,60}\b(?:au siege|au ministere|a bercy|a la direction)\b")


# What they met for is told behind the place, or right away.
_FOUND = frozenset(("retrouves", "retrouvees"))
_TO_PROTEST = compiled(
    r"\w+[^.;:\n]{0,80}[ ,](?:contre (?:l|un|ce|d)|en soutien|(?:pour |afin d[e'] ?)(?:reclam|"
    r"defend|exig|dire (?:non|stop|leur)|demand|denonc|protest|alert|sauv|obten|s'oppos|interpell))"
)

# "La rocade a été bloquée dès 6 h par 400 salariés", not "par un camion"
_BY = Forms(stems="bloquee occup envahi investi filtre barre encercle ceintur")
_TAKEN_BY = compiled(
    r"(?:bloque|occupe|envahi|investi|filtre|barre|encercle|ceinture)e?s?\b[^;:()]{0,60}? par "
    r"(?:pres de |environ |quelque |plus de |au moins )?"
    r"(?:\d[\d .]*|une? [a-z]{4,}aines? d[e'] ?|des (?:dizaines |centaines |milliers )?(?:de |d')?|"
    r"plusieurs [a-z]+ d[e'] ?|un millier d[e'] ?|quelques |les )(?:[a-z]+ )?"
    r"(?:personnes|manifestant|gilets jaunes|salarie|agricult|exploitants|eleveurs|paysans|"
    r"lyceens|etudiants|jeunes|militant|opposant|riverain|habitant|grevistes|parents|syndicalistes|"
    r"cheminots|enseignants|soignants|pecheurs|ouvriers|agents)"
)
_STANDING, _TAKING = Forms(stems=_STANDS), Forms(stems=_TAKES)
_ROOFED_STEMS = (
    "salle mediatheque bibliotheque librairie auditorium amphi gymnase mjc foyer centre maison "
    "arriere"
)
_ROOFS = Forms(stems=_ROOFED_STEMS)


_ANY = Forms(
    " ".join((*_WILL, *_IT, *_WAKES, *_ANSWERED)),
    stems=f"{_STANDS} {_TAKES} {_ROOFED_STEMS} reunit reuniss reuniro reunira rencontr retrouve "
    "bloquee",
)
_TOLD = ((_WILL_STAND, _WILL), (_THERE, _IT), (_WAKE, _WAKES), (_ANSWER, _ANSWERED))


def with_acts(text: Text, first: int, last: int, found: list[Cue]) -> list[Cue]:
    """Add to the cues *found* in words *first* to *last* what people do, if none tells a rally."""
    if not text.words.at(_ANY, first, last) or any(cue.about is About.RALLY for cue in found):
        return found
    acts = []
    for index in text.words.at(_STANDING, first, last):
        start, end = text.words.starts[index], text.words.ends[index]
        head = _SELF.search(text.folded, max(0, start - 16), start)
        if head and _WHERE.match(text.folded, end):
            acts.append(Cue(start, end, About.WEAK))
    for index in text.words.at(_TAKING, first, last):
        start, end = text.words.starts[index], text.words.ends[index]
        if _OBJECT.match(text.folded, end):
            acts.append(Cue(start, end, About.WEAK))
    for pattern, openings in _TOLD:
        for index in text.words.at(openings, first, last):
            act = pattern.match(text.folded, text.words.starts[index], text.words.ends[last - 1])
            if act is not None:
                acts.append(Cue(*act.span(), About.WEAK))
                break
    acts += [
        Cue(start, text.words.ends[index], About.RALLY)
        for index in text.words.at(_BY, first, last)
        if _TAKEN_BY.match(
            text.folded, start := text.words.starts[index], text.words.ends[last - 1]
        )
    ]
    held = _under_a_roof(text, first, last) + _met_to_protest(text, first, last)
    met = {cue.start for cue in held}
    acts += held
    return sorted([*(cue for cue in found if cue.start not in met), *acts]) if acts else found


def _taken_by(text: Text, first: int, last: int) -> list[Cue]:
    """Return what tells of a rally in "la rocade a été bloquée dès 6 h par 400 salariés"."""
    end = text.words.ends[last - 1]
    return [
        Cue(start, text.words.ends[index], About.RALLY)
        for index in text.words.at(_BY, first, last)
        if _TAKEN_BY.match(text.folded, start := text.words.starts[index], end)
    ]


def _met_to_protest(text: Text, first: int, last: int) -> list[Cue]:
    """Return what tells of a rally in "se sont retrouvés à Gap contre la fermeture"."""
    return [
        Cue(start, text.words.ends[index], About.RALLY)
        for index in text.words.at(_FOUND, first, last)
        if text.folded.endswith(("se sont ", "s'etaient "), 0, start := text.words.starts[index])
        and _TO_PROTEST.match(text.folded, start)
    ]


def _under_a_roof(text: Text, first: int, last: int) -> list[Cue]:
    """Return what tells of a meeting: "à 15 h, salle Foch", "se réunit jeudi au local"."""
    meets = [
        Cue(start, text.words.ends[index], About.INDOOR)
        for index in text.words.at(_MEETING, first, last)
        if _MEETS.match(text.folded, start := text.words.starts[index])
        and text.folded.endswith("se ", 0, start)
    ]
    meets += [
        Cue(start, text.words.ends[index], About.INDOOR)
        for index in text.words.at(_MET, first, last)
        if _is_of_two(text.folded, start := text.words.starts[index], text.words.ends[index])
    ]
    if not text.words.at(_ROOFS, first, last):
        return meets
    start, end = text.words.starts[first], text.words.ends[last - 1]
    listed = ";" in text.folded[start:end]  # "14 h 30, médiathèque ; Redon, 10 h"
    roofed = None if listed else _hall(text.folded, start, end)
    return [*meets, Cue(*roofed.span(1), About.INDOOR)] if roofed else meets


def _is_of_two(folded: str, start: int, end: int) -> bool:
    """Tell the verb at *start* of who talks to whom, and calls nobody."""
    back = max(0, start - _BACK)
    met = _TALKS.match(folded, start) or _BOTH.search(folded, back, start)
    return bool(met or (_SIDE.search(folded, back, start) and _AT_DESK.match(folded, end)))


_BACK = 120


def _hall(folded: str, start: int, end: int) -> re.Match[str] | None:
    return _ROOFED.search(folded, start, end) or _HALL.search(folded, start, end)
