"""Leaves out where people live, work or learn who gather in another town of their sentence."""

from itertools import pairwise

from worker.reading.sentences.coming import HEAD, NOT_PEOPLE
from worker.reading.sentences.elements import Group, Spoken
from worker.reading.towns.persons import ACT
from worker.reading.words.patterns import compiled
from worker.reading.words.word_groups import RALLY_STEMS


def without_homes(folded: str, spoken: Spoken) -> list[Group]:
    """Leave out Figeac of "les agriculteurs de Figeac se sont rassemblés hier à Cahors"."""
    groups = spoken.groups
    for number, (one, other) in enumerate(pairwise(groups)):
        start = max(spoken.sentence.start, one.start - HEAD)
        those = _GATHER_AT.fullmatch(folded, one.end, other.start) and _THOSE_OF.search(
            folded, start, one.start
        )
        if those or _works_there(folded, spoken, one, other):
            return [*groups[:number], *groups[number + 1 :]]
    return groups


def _works_there(folded: str, spoken: Spoken, one: Group, other: Group) -> bool:
    """Tell Apt of "Les salariés de la fonderie d'Apt iront manifester samedi à Gap"."""
    subject = _WORK_AT.fullmatch(folded, spoken.sentence.start, one.start)
    return subject is not None and _GO_TO.fullmatch(folded, one.end, other.start) is not None


_THOSE_OF = compiled(
    r"(?:\b(?:les|des|nos|mes|leurs|d'autres|aines? d[e']|cents?|mille|\d|plusieurs|quelques|deux|"
    r"trois|quatre|cinq|six|dix) ?(?:[\w-]+ )?|\b(?:aines? d'))"
    rf"{NOT_PEOPLE}[a-z-]{{3,}}s(?: [a-z-]+s)? d(?:e |u |es |')(?:la |le |les |l')?"
    r"(?:[a-z'-]+(?: [a-z'-]+)?(?:,| et|, et) (?:de |d'|du |des )?(?:la |le |les |l')?)*$"
)
# What they did, and where, with no cause and no other clause between.
_NO_OTHER = (
    r"(?!.* (?:contre|pour|et|ou|ni|mais|puis|comme|ainsi|avant|apres|tandis|alors|face|depuis|"
    r"jusqu'a\w*|afin|a (?:cote|l'appel|la suite)) )(?!.* qu[ie'])"
)
_GATHER_AT = compiled(
    rf"{_NO_OTHER}{ACT.pattern}(?: (?!reuni )[^;:.()\"\n]{{0,60}}?)?(?:,? (?:a|au|aux) ?|"
    # "devant la sous-préfecture de Gap"
    r" (?:devant|face a|dans|sur) (?:la |le |l')(?:(?:sous-)?prefecture|mairie|tribunal|gare|"
    r"hotel de ville|hopital|perception|tresorerie|permanence|rectorat|inspection|chambre|caserne|"
    r"parvis|place|centre|abattoir|cite)(?: [a-z']+)? d(?:e |u |'))(?:la |le |les |l')?"
)


# Whose sentence it is, and where they work or live: "Les ouvriers de Vallourec, à Vire,".
_SOME = r"(?:quelque |pres de |plus de |environ )?(?:\d[\d ]*|cent|une? \w+aine (?:de |d'))"
_PEOPLE = rf"(?:les|des|nos|plusieurs|quelques|{_SOME}) ?{NOT_PEOPLE}[a-z-]{{3,}}[sx]"
_BODY = (
    r"(?:l[ae] |l'|notre )(?:personnel|equipe|communaute|section|syndicat|intersyndicale|comite|"
    r"collectif|association|groupe|union|coordination|federation|conseil local|ul|ud|cgt|cfdt|fo|"
    r"fsu|sud|ldh|snuipp)"
)
_WORK_AT = compiled(
    r"\W*(?:(?:ce |hier|demain|[a-z]+di)\b[^.;:,()\n]{0,20}, )?"
    rf"(?:{_PEOPLE}|{_BODY})(?!\w)(?![^.;:()\n]*\b(?:{RALLY_STEMS}|ou)\b)[^.;:()\d\n]{{0,70}}?"
    r"(?:,? (?:de |d'|du |des |a |au |aux )(?:la |le |les |l')?|(?<=section) )"
)
# "… de la LDH iront manifester samedi à", "… se sont rassemblés devant la préfecture, à"
_GO = (
    r"(?:(?:ir|viendr|v)(?:ont|a)|(?:sont|etaient|etait|seront|sera) (?:de nouveau |encore )?"
    r"(?:(?:re)?(?:venu|alle|monte|descendu)e?s?|dans la rue|(?:\d[\d ]*|nombreu(?:x|ses)) "
    r"(?:personnes )?a (?:defil|manif|march)\w+)|(?:ont|a) (?:decide|prevu|choisi|promis) de|"
    r"prevoi(?:ent|t) de|compte(?:nt)?|appelle(?:nt)? a|(?:se )?donner?(?:nt|ont|a)? rendez-vous|"
    r"(?:se rassembler|manifester|defiler)(?:ont|a)|organise(?:nt|ra|ront)?|"
    r"(?:ont|a) (?:organise|manifeste|defile|marche)|"
    r"(?:se sont|s'est) r(?:assemble|etrouve|euni)e?s?)"
)
_GO_TO = compiled(
    rf"{_NO_OTHER}(?: (?:de (?:la |l')?|du |d'|des )[a-z' ]{{2,30}}?)?,? {_GO}\b"
    r"[^;:.()\"\n]{0,60}?,? (?:a|au|aux|(?:dans les rues|devant (?:la |le |les |l')[a-z' -]{3,30}) "
    r"(?:de|d'|du|des)) ?(?:la |le |les |l')?"
)
