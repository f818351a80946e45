"""Reads what is forbidden of things and habits: no rally is banned by it (rule 1).

"La Ville interdit les campements place X du 1er au 31": camps, begging, drinks, dogs.
"""

from worker.reading.sentences.elements import Spoken
from worker.reading.words.lexicon import About
from worker.reading.words.patterns import compiled
from worker.reading.words.text import Text
from worker.reading.words.wordlist import Forms

_FORBIDS = Forms(stems="interdi")
_THINGS = (
    r"(?:campements?|bivouacs?|bivouaquer|mendicite|mendier|installations?|stations? assises?|"
    r"baignades?|feux?|petards|artifices|mortiers|alcools?|boissons|trottinettes?|velos?|chiens?|"
    r"acces|vente|consommation|musique|terrasses?|camping(?:-cars?)?|drones?|survol|arrosage|"
    r"chasse|peche|cueillette|barbecues?|promenade|plages?|forets?|massifs|abayas?|burkini|"
    r"telephones?|livraisons|tirs?|spectacles?|concerts?|matchs?)"
)
_BANS = compiled(
    r"\binterdi(?:t|ts|te|tes|sent|sant|sait|ra|re|ction|ctions)\b (?:\w+ment )?"
    r"(?:(?:de |d'|des |du )?(?:les|la|le|l'|toute?s?|tous les|une?)? ?)?(?:\w+ )?"
    rf"{_THINGS}\b|"
    r"\binterdit (?:\w+ment )?(?:de |d')(?!manifest|defil|march|rassembl|bloqu|organis)"
    r"\w+(?:er|ir|re)\b|"
    rf"\b{_THINGS}\b[^.;:\n]{{0,70}} (?:est|sont|sera|seront|reste|restent|ete) (?:\w+ )?interdi"
)


def leave_bans(text: Text, spoken: list[Spoken]) -> None:
    """Make another event of what is banned, where the sentence has no word for a rally."""
    if not text.words.at(_FORBIDS):
        return
    for one in spoken:
        if one.has(About.RALLY):
            continue
        if _BANS.search(text.folded, one.sentence.start, one.sentence.end):
            one.states = []
            one.cues = [
                cue._replace(about=About.OTHER)
                if text.folded.startswith("interdi", cue.start)
                else cue
                for cue in one.cues
            ]
