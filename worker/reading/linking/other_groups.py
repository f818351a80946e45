"""Leaves out how many a group beside a rally was: "Des casseurs … Ils étaient une vingtaine."."""

from worker.reading.sentences.elements import Spoken
from worker.reading.words.lexicon import About
from worker.reading.words.patterns import compiled
from worker.reading.words.text import Text

# Who is none of those who rally, as the subject of a sentence that names no town.
_GROUP = compiled(
    r"\W*(?:[^.;:!?\n]{3,140}, )?(?:(?:un|une|des|les|le|quelques|plusieurs|ces|une poignee de|"
    r"une dizaine de|un groupe de|en marge, des) )?(?:petits? |jeunes |certains )?"
    r"(?:(?:groupes?|groupuscules?|poignee|bande) (?:de |d'|des )(?:individus|jeunes|casseurs|"
    r"perturbateurs|hooligans|(?:militants |activistes )?(?:d'|de l')?(?:ultra|extreme)[ -]?droite|"
    r"personnes (?:cagoul|masqu|encapuch)\w*|militants identitaires|identitaires|supporters)|"
    r"casseurs|black[ -]?blo[ck]s?|contre-manifestante?s|(?P<officers>policiers|gendarmes|crs)|"
    r"perturbateurs|"
    r"hooligans|identitaires|nervis|agresseurs|individus (?:cagoul|masqu|encapuch|vetus)\w*|"
    r"(?:militants|activistes) (?:d'|de l')?(?:(?:ultra|extreme)[ -]?droite|identitaires|"
    r"nationalistes|neonazis))\b"
)
_THEY_WERE = compiled(r"\W*(?:ils|elles) (?:n')?(?:etaient|sont|seraient) ")
_BACK = 3
"""So many sentences before it may tell of them."""


def leave_groups(text: Text, spoken: list[Spoken]) -> None:
    """Leave out the number of "Ils étaient une dizaine" behind such a group, in its paragraph."""
    for number, one in enumerate(spoken):
        start, end = one.sentence.start, one.sentence.end
        if not one.counts or one.groups or one.has(About.RALLY):
            continue
        if not _THEY_WERE.match(text.folded, start, end):
            continue
        for before in reversed(spoken[max(0, number - _BACK) : number]):
            if before.groups or before.sentence.line != one.sentence.line:
                break
            group = _GROUP.match(text.folded, before.sentence.start, before.sentence.end)
            rallies = before.has(About.RALLY)
            if group and not (rallies and group["officers"]):
                one.counts = []
            if group or rallies or before.counts:
                break
