"""Words that speak of a rally without telling where it is: "celle de Lille", "avant la marche"."""

from worker.reading.linking.likening import is_same
from worker.reading.sentences.causes import of_house
from worker.reading.sentences.elements import ANTI, Group, Spoken
from worker.reading.sentences.parts import Discourse, Part
from worker.reading.towns.venues import Venue
from worker.reading.words.lexicon import About
from worker.reading.words.patterns import compiled

_THERE = compiled(
    r"\b(?:s'y (?:sont|etaient)|y (?:ont|avaient) (?:defile|manifeste|marche)|la-bas)\b"
)
_FOR_IT = compiled(
    r"\b(?:pour|avant|prepar\w+(?: de)?|en vue d[e']|d'ici) ?(?:le |la |les |nos |des |l')?$"
)


def turn_there(
    state: Discourse, spoken: Spoken, named: Part, before: Spoken | None, parts: list[Part]
) -> None:
    """Turn to the town *named* last for "cent personnes s'y sont rassemblées"."""
    folded = spoken.text.folded
    if of_house(folded, spoken) or (before is not None and _come_there(folded, spoken)):
        spoken.groups = []
        state.topic = [part for part in parts if part.codes == named.codes][-1:]
        if not state.topic:
            state.lend_day(named)
            state.topic = [named]
    elif not spoken.groups and _goes_on(state, spoken, before):
        if state.meant is None:  # else its day is that of what else was said to be there
            state.lend_day(named)
        state.topic = [named]
    elif before is not None and (
        _are_those_of(folded, spoken, before) or _called_there(folded, spoken, named, before)
    ):
        named.told = True
        state.topic = [named]
    elif not spoken.groups and goes_there(folded, spoken, before):
        topic = state.topic[-1:] or parts[-1:]
        if topic and topic[0].towns != named.towns and named.towns[0].place:
            if before is not None and before.days and _supports(folded, spoken):
                state.lend_day(named)
            state.topic = [named]


def _come_there(folded: str, spoken: Spoken) -> bool:
    """Tell "Procès jeudi à X. Les salariés de Y s'y rassembleront": they come from Y to X."""
    start, groups = spoken.sentence.start, spoken.groups
    if not groups or _THERE_TOO.match(folded, groups[-1].end, spoken.sentence.end) is None:
        return False
    return all(_WHOSE.fullmatch(folded, start, group.start) for group in groups)


_THERE_TOO = compiled(
    r"[^.,;:!?\n\d]{0,40}? (?:(?:s'y|y) (?:rassembl|retrouv|reuni|manifest|march|defil|"
    r"rend(?:ront|ent)|donn\w+ rendez)|y ser(?:a|ont)\b)"
)
_WHOSE = compiled(
    r"(?:.*[^\w'])?(?:l[ae]s? |l'|ceux |celles |des |leurs )(?:[a-z'-]+ ){0,4}?"
    r"(?:de |d'|du |des |et (?:de |d'|du )?)(?:la |le |les |l')?"
)


def _are_those_of(folded: str, spoken: Spoken, before: Spoken) -> bool:
    """Tell "… X, où les soignants ont débrayé. Ils manifesteront mardi": those of X will."""
    if spoken.groups or not (spoken.has(About.RALLY) and spoken.days and before.groups):
        return False
    they = _THEY_WILL.match(folded, spoken.sentence.start)
    where = _WHERE_THOSE.match(folded, before.groups[-1].end)
    return bool(they and where) and spoken.sentence.line == before.sentence.line


_THEY_WILL = compiled(r"\W*(?:ils|elles) (?:[a-z']+ )?[a-z]+ront\b")
_WHERE_THOSE = compiled(
    r",? ou (?:les|des|plusieurs|une? [a-z]+aine d[e']) ?[^,.;:]{3,40} "
    r"(?:ont|sont|se sont|s'etaient)\b"
)


def _goes_on(state: Discourse, spoken: Spoken, before: Spoken | None) -> bool:
    """Tell "Comité social à Rodez (9 h). On manifestera à 8 h", with no other town in its line."""
    if before is None or state.topic or not before.groups:
        return False
    # "Le procès des sept de Briançon reprend à Grenoble": there
    folded, held = spoken.text.folded, [group.start for group in before.groups]
    if any(not folded.endswith((" de ", " d'", " du "), 0, start) for start in held[:-1]):
        return False
    calls = spoken.has(About.RALLY) and bool(spoken.hours) and not spoken.has(*ANTI)
    return calls and before.sentence.line == spoken.sentence.line and before.has(*ANTI)


def goes_there(folded: str, spoken: Spoken, before: Spoken | None) -> bool:
    """Tell "cent personnes s'y sont rassemblées", which is of the town named in *before*.

    So is a call to where something else was said to be: "Audience à X. Rendez-vous au tribunal".
    """
    if spoken.counts and _THERE.search(folded, spoken.sentence.start, spoken.sentence.end):
        return True
    if before is not None and before.has(*ANTI) and _supports(folded, spoken):
        return True
    if before is None or not (spoken.has(About.RALLY) and spoken.hours):
        return False
    start, same = spoken.sentence.start, before.sentence.line == spoken.sentence.line
    if same and before.has(*ANTI) and _A_RALLY.match(folded, start):
        return True  # "À X, la cour juge mercredi le recours. Un rassemblement se tiendra à 9 h"
    met = {_head(folded, venue) for venue in before.venues}
    return before.has(*ANTI) and any(_head(folded, venue) in met for venue in spoken.venues)


def _called_there(folded: str, spoken: Spoken, named: Part, before: Spoken) -> bool:
    """Tell "La maternité de X est menacée. Un rassemblement y aura lieu samedi".

    So is a call without a town behind what opens a paragraph on a house or a trade of X.
    """
    if spoken.groups or before.sentence.line != spoken.sentence.line:
        return False
    if not (spoken.has(About.RALLY) and spoken.days and not before.has(About.RALLY)):
        return False
    start, end = spoken.sentence.start, spoken.sentence.end
    if _CALLED_THERE.search(folded, start, end):
        return True
    line = folded.rfind("\n", 0, before.sentence.start + 1) + 1
    opens = not folded[line : before.sentence.start].strip()
    own = opens and named.towns[0].weak and not (before.days or before.hours)
    return own and bool(spoken.hours or spoken.counts) and not _ONE_MORE.search(folded, start, end)


_CALLED_THERE = compiled(
    r"\b(?:s'y|y) (?:aura|auront|est|sont|sera|seront|tiendra|tiendront|deroulera|organis\w+|"
    r"appell?\w+|prevoi\w+|donn\w+|invit\w+|rassembl\w+|retrouv\w+|manifest\w+|defil\w+|march\w+)"
)
_ONE_MORE = compiled(r"\b(?:nouve(?:au|l|lle)|prochaine?|autre|deuxieme|seconde?|encore)\b")


def opens_line(folded: str, spoken: Spoken, start: int) -> bool:
    """Tell the town at *start* of "À X, tout est calme. Un rassemblement …" below a title."""
    line = folded.rfind("\n", 0, start) + 1
    same = line == folded.rfind("\n", 0, spoken.sentence.start + 1) + 1
    return same and line > 0 and _AT_FIRST.fullmatch(folded, line, start) is not None


_AT_FIRST = compiled(r"\W*(?:[^.;:,\n\d]{2,40}, )?(?:a|au|aux) (?:la |l')?")


def _supports(folded: str, spoken: Spoken) -> bool:
    """Tell "200 personnes les soutenaient devant le tribunal", behind who is tried at a town."""
    start, end = spoken.sentence.start, spoken.sentence.end
    return bool(spoken.counts) and _AT_COURT.search(folded, start, end) is not None


_AT_COURT = compiled(
    r"\bdevant (?:le|la) (?:palais|tribunal|cour)\b(?=.*\b(?:soutenir|soutien|soutenaient)\b)|"
    r"\b(?:soutenir|soutien|soutenaient)\b.*\bdevant (?:le|la) (?:palais|tribunal|cour)\b"
)
_A_RALLY = compiled(
    r"\W*une? (?:rassembl|manif|marche|sit-in|blocage|cortege|chaine humaine)"
    r"|[^.;\n]*?\b(?:s'y|y) (?:rassembl|retrouv|reuni|manifest|march|defil)"
    r"|[^.;\n]*?\b(?:donn|fix)\w+ rendez-vous\b"
)


def _head(folded: str, venue: Venue) -> str:
    return folded[venue.start : venue.end].partition(" ")[0]


def is_foretold(folded: str, spoken: Spoken, group: Group) -> bool:
    """Tell "Quelque chose se prépare vendredi en Lozère", of an area and no commune."""
    told = _PREPARED.search(folded, spoken.sentence.start, spoken.sentence.end)
    return told is not None or is_same(folded, spoken, group)


_PREPARED = compiled(
    r"\b(?:se prepare|s'annonce|s'organise|est (?:aussi |egalement )?(?:prevu|annonce)e?)\b"
)


def names_only(folded: str, spoken: Spoken, group: Group) -> bool:
    """Tell "Marseille ?": a question that is but the title of its answer."""
    around = folded[spoken.sentence.start : group.start] + folded[group.end : spoken.sentence.end]
    return len(around.split()) <= _FEW


_FEW = 2


def like(spoken: Spoken, end: int) -> str:
    """Return the code of the town right behind *end*: "à la même heure que Rennes"."""
    for group in spoken.groups:
        place = group.mentions[0].place
        if 0 < group.start - end < _NEAR and place is not None:
            return place.code
    return ""


_NEAR = 8


def prepares(folded: str, spoken: Spoken) -> bool:
    """Tell "Atelier pancartes à Pau ce soir avant la marche": nothing of it is the march's."""
    if spoken.cues[0].about is not About.INDOOR:
        return False
    start = spoken.sentence.start
    cues = [cue for cue in spoken.cues if cue.about is About.RALLY]
    rallies = [cue.start for cue in cues]
    if not all(_FOR_IT.search(folded, start, rally) for rally in rallies):
        return False
    times = [*(day.start for day in spoken.days), *(hour.start for hour in spoken.hours)]
    general = all(folded.endswith(("les ", "nos ", "des "), start, rally) for rally in rallies)
    # "Réunion de préparation de la manif jeudi à 18 h", not "de la manif de jeudi"
    after = len(cues) == 1 and not folded.startswith((" du ", " de ", " d'"), cues[0].end)
    after = after and all(time > rallies[0] for time in times)
    return general or after or all(time < rallies[0] for time in times)


def is_ceremonys(folded: str, state: Discourse, spoken: Spoken) -> bool:
    """Tell "À Sarlat, l'hommage se tiendra à 9 h": one of the ceremonies told of before."""
    rallies = [cue.start for cue in spoken.cues if cue.about is About.RALLY]
    if state.dated or not all(_THE_HOMAGE.match(folded, start - 2) for start in rallies):
        return False
    return _CEREMONY.search(folded, 0, spoken.sentence.start) is not None


_THE_HOMAGE = compiled(r"l'hommage\b(?! (?:a|au|aux|de|d'|du|des)\b)")
_CEREMONY = compiled(r"\b(?:ceremonies?|commemorations?)\b")


def presumes(folded: str, spoken: Spoken) -> bool:
    """Tell a question whose answer may follow: "La marche de samedi a-t-elle été suivie ?".

    Who asks whether anybody knows of one, or whether one should march, has no answer.
    """
    sentence = spoken.sentence
    asked = sentence.asked and not spoken.has(About.QUESTION, About.WISH)
    return asked and _WHO_KNOWS.search(folded, sentence.start, sentence.end) is None


def heads_answer(folded: str, spoken: Spoken) -> bool:
    """Tell "Quand a lieu la prochaine manifestation à Dole ?": the heading of its answer."""
    opens = _ASKS_WHEN.match(folded, spoken.sentence.start) is not None
    return opens and presumes(folded, spoken)


_ASKS_WHEN = compiled(r"\W*(?:et )?(?:quand|ou|d'ou|quelle?s?|a quelle heure)\b")
_WHO_KNOWS = compiled(
    r"\b(?:aura-t-il|qqn|quelqu'un|kel\w+|faut-il|faudra-t-il|doit-on|peut-on|qui|any\w*)\b"
)


def rally_follows(folded: str, spoken: Spoken, group: Group) -> bool:
    """Tell "co-voiturage vers Castres, manif samedi", "facteurs en grève à Nérac, manif samedi".

    Where the cars go, and where they strike, is where the march is.
    """
    striking = group.about is About.STRIKE and not spoken.has(About.NEGATION, About.TRANSPORT)
    before = folded[max(0, group.start - 12) : group.start]
    ridden = group.about is About.TRANSPORT and _DRIVEN_TO.search(before)
    if not (striking or ridden):
        return False
    clause = spoken.sentence.clause(group.start)
    stop = min((g.start for g in spoken.groups if g.start > group.end), default=spoken.sentence.end)
    return any(
        cue.about is About.RALLY
        and group.end < cue.start < stop
        and (spoken.sentence.clause(cue.start) > clause or folded[group.end : cue.start] in _FOR)
        and (ridden or (stop == spoken.sentence.end and _is_dated(spoken, cue.start)))
        for cue in spoken.cues
    )


_FOR = (" pour une ", " pour la ", " pour le ", " pour un ")  # "à Paris pour une marche"
_DRIVEN_TO = compiled(r"\b(?:vers|pour|direction|a) $")


def _is_dated(spoken: Spoken, start: int) -> bool:
    times = [day.start for day in spoken.days] + [hour.start for hour in spoken.hours]
    return any(one > start for one in times)


def first_of_two(spoken: Spoken, parts: list[Part]) -> Part | None:
    """Return the first of the two rallies named last for "420 sont intéressés par la première"."""
    if not spoken.counts or spoken.groups or len(parts) < _TWO:
        return None
    told = _THE_FIRST.search(spoken.text.folded, spoken.sentence.start, spoken.sentence.end)
    return parts[-2] if told and parts[-2].codes != parts[-1].codes else None


_TWO = 2
_THE_FIRST = compiled(
    r"\b(?:par|pour|a|dans|de|sur|au|du) (?:l[ae] )?premiere?(?: des deux)? ?(?=[,.;:!)\n]|$)"
)


def of_the_one(spoken: Spoken, topic: Part | None, parts: list[Part]) -> Part | None:
    """Return the one town's rally told before those of several others, if it is gone on about.

    "Deux marches à Dole. D'autres ont eu lieu à Gex, Die et Apt. La première a débuté à 15 h."
    """
    if topic is None or len(topic.towns) < _TWO or topic not in parts:
        return None
    folded, at = spoken.text.folded, parts.index(topic)
    if at == 0 or not _THE_ONE.match(folded, spoken.sentence.start, spoken.sentence.end):
        return None
    one = parts[at - 1]
    others = _OTHERS.search(folded, one.towns[-1].end, topic.towns[0].start)
    return one if others and len(one.towns) == 1 else None


_THE_ONE = compiled(
    r"\W*(?:(?:l[ae] (?:premiere? )?(?:manif\w*|marche|cortege|defile|rassemblement|mobilisation)|"
    r"l[ae] premiere?|(?:le )?(?:depart|rendez-vous)|elle|il)\b)"
)
_OTHERS = compiled(
    r"\bd'autres (?:manif|marche|corteg|defil|rassembl|mobilis|action|rendez-vous|ont|sont)"
)
