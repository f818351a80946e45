"""Reads what is told of a strike alone: who is "mobilisé" there has stopped work (rule 1)."""

from worker.reading.sentences.elements import Group, Spoken
from worker.reading.words.lexicon import About
from worker.reading.words.patterns import compiled
from worker.reading.words.text import Text
from worker.reading.words.wordlist import Forms

_STRIKES = Forms(stems="greve grevist preavis debray")
_MOBILISED = "mobilis"
_WHAT_FOR = (" pour ", " afin de ", " en signe de ", " en ")


def leave_strikes(text: Text, spoken: list[Spoken]) -> None:
    """Make of "forte mobilisation mardi : 70 % de grévistes" a strike, where nobody gathers."""
    if not text.words.at(_STRIKES):
        return
    striking = [one for one in spoken if one.has(About.STRIKE)]
    for one in striking:
        one.hours = [hour for hour in one.hours if not _begins(one, hour.start)]
    if not striking or any(_gathers(one) for one in spoken):
        return
    for one in spoken:
        if one in striking or striking[0] is spoken[0]:
            one.cues = [
                cue._replace(about=About.STRIKE) if _is_strikes(one, cue.start) else cue
                for cue in one.cues
            ]


def _is_strikes(one: Spoken, start: int) -> bool:
    """Tell "la mobilisation", "à l'appel de la CGT" where a strike is what they take part in."""
    folded = one.text.folded
    called = folded.startswith("appel ", start) and folded.endswith("a l'", 0, start)
    return _says_no_more(folded, start) or (called and one.has(About.STRIKE))


def _says_no_more(folded: str, start: int) -> bool:
    """Tell "mobilisés" and "pour protester contre la fermeture", which a strike is as well."""
    what_for = folded.endswith(_WHAT_FOR, 0, start) and folded.startswith("protest", start)
    return what_for or folded.startswith(_MOBILISED, start)


def _begins(one: Spoken, start: int) -> bool:
    """Tell the hour of "une grève qui a débuté lundi à 20 heures"."""
    return _BEGUN.search(one.text.folded, max(one.sentence.start, start - 70), start) is not None


def _gathers(one: Spoken) -> bool:
    """Tell a sentence of people who gather: where, how many, or by a word for it."""
    folded = one.text.folded
    if any(cue.about is About.RALLY and not _says_no_more(folded, cue.start) for cue in one.cues):
        return True
    met = any(
        _INSIDE.search(folded, max(0, venue.start - 16), venue.start) is None
        for venue in one.venues
    )
    return met or any(not count.bare for count in one.counts)


# "Grève à l'usine de Dole": where they work, and not where they meet
_INSIDE = compiled(r"(?:\b(?:a|de) (?:la |l')|\b(?:au|du|dans|chez)(?: (?:la|le|les))? )$")


_BEGUN = compiled(
    r"\b(?:greve|mouvement)\b[^.;:\n]{0,24} (?:debut|commenc|demarr|entame|reconduit|suspendu|lev|"
    r"reprend)[a-z]*[^.;:\n]{0,30}$"
)


def strikers_march(folded: str, group: Group) -> bool:
    """Tell "Les grévistes de Gap manifesteront jeudi"."""
    return group.about is About.STRIKE and _MARCH.match(folded, group.end) is not None


_MARCH = compiled(
    r" (?:(?:ont|avaient|vont|iront|se|s'|se sont|s'etaient) ?)?"
    r"(?:manifest|defil|rassembl|march|retrouv)(?!e?ments?\b|e en\b)"
)
