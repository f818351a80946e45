"""Takes up again a town named before: what is told now makes it a rally's, or calls to the next."""

from worker.domain.kinds import ClaimStatus, FigureKind
from worker.reading.linking.lists import tallies
from worker.reading.linking.parting import AGAIN, ANOTHER
from worker.reading.sentences.elements import ANTI, Spoken
from worker.reading.sentences.parts import Discourse, Part
from worker.reading.sentences.subjects import states_else
from worker.reading.times.almanac import EXPLICIT, Moment, resolve
from worker.reading.words.lexicon import About
from worker.reading.words.patterns import compiled
from worker.reading.words.tenses import PAST


def takes_up(state: Discourse, spoken: Spoken, topic: Part, *, dated: bool) -> bool:
    """Tell a sentence that makes a rally's a town named before without a word for one."""
    if spoken.groups and all(group.about is About.NEGATION for group in spoken.groups):
        return False  # "la manif dont on parle n'est prévue ni à Plouay, ni à Lorient"
    told = bool(spoken.elements or topic.dated or topic.hours)
    timed = dated and (spoken.hours or spoken.venues) and not spoken.has(*ANTI)
    if topic.denied and timed and is_after_all(spoken):
        return True  # "Pas de marche à X samedi, mais le 11, à 14 h"
    if spoken.has(About.RALLY):
        return told or state.cause > 1
    weak = spoken.has(About.WEAK) and not only_becomes(spoken)
    calls_so = weak and (spoken.elements or topic.hours)
    counted = any(not count.bare and count.low > _FEW for count in spoken.counts)
    past = any(told.tense == PAST for told in spoken.told)
    calls = bool(spoken.hours and (dated or topic.dated) and spoken.venues) and not spoken.has(
        *ANTI
    )
    calls = calls and not states_else(spoken)
    if state.cause > 0 and (calls_so or counted or calls):
        return True
    cited = any(one.said_by and not one.kind for one in spoken.counts)
    of_these = state.plain or not state.rival
    if cited and counted and of_these and (past or topic.dated):
        return True  # "Je suis descendu à Grenoble. Nous étions 300, 150 selon la police"
    # "Et Guéret ? Reportée.", "Une marche à Dole ? — Oui, lundi"
    said = bool(spoken.hours or spoken.venues)
    if topic.told:
        ended = any(one.status is not ClaimStatus.PLANNED for one in spoken.states)
        said = said or ended or bool(spoken.counts)
    answers = state.posed and said and not spoken.has(*ANTI)
    known = state.rally is True and state.cause >= (0 if spoken.hours or spoken.venues else 1)
    return (state.cause == 0 and counted and past) or (known and answers)


def is_after_all(spoken: Spoken) -> bool:
    """Tell a sentence of the rally that is held where another is not."""
    folded, start, end = spoken.text.folded, spoken.sentence.start, spoken.sentence.end
    other = ANOTHER.search(folded, start, end) or _IT_IS.match(folded, start, end)
    return folded.startswith("mais ", start) or other is not None


_IT_IS = compiled(
    r"\W*(?:elle|il|celle-ci|celui-ci) (?:est|sera|a ete|se (?:tiendra|deroulera|fera)|aura)\b"
)


def only_becomes(spoken: Spoken) -> bool:
    """Tell "les consultations sont repoussées": so is anything that was planned."""
    weak = [cue.start for cue in spoken.cues if cue.about is About.WEAK]
    return bool(weak) and all(_BECOMES.match(spoken.text.folded, start) for start in weak)


_BECOMES = compiled(r"(?:annul|report|repouss|mainten|interdi|autoris|attendu)")
_FEW = 4


def known(
    state: Discourse, spoken: Spoken, topic: Part | None, parts: list[Part], *, dated: bool
) -> Part | None:
    """Return *topic* unless nothing was said of it yet, nor is now: a day is then that of all."""
    if topic in parts:
        home = _at_home(state, spoken, topic, parts)
        state.topic = [home] if home else state.topic
        return home or topic
    goes_on = topic is not None or (bool(parts) and _in_its_line(spoken, parts[-1]))
    goes_on = goes_on and bool(parts) and parts[-1].past
    if goes_on and (calls_next(spoken) or _recalls(state, spoken, parts[-1])):
        state.topic = parts[-1:]
        return parts[-1]  # "900 ont défilé à Gap. L'usine de Die fermera. Prochain rendez-vous …"
    if topic is None:
        return None
    if parts and tallies(spoken.text.folded, spoken):
        return parts[-1]  # "Pont-à-Mousson, 14 h. Ceux de Blénod, à pied. | Participants : 58"
    if _is_left(spoken, topic) or not takes_up(state, spoken, topic, dated=dated):
        return None
    return topic


def calls_next(spoken: Spoken) -> bool:
    """Tell a call to the next rally of those who are spoken of: no town of theirs is said."""
    if spoken.item or spoken.groups or not spoken.days:
        return False
    folded, start, end = spoken.text.folded, spoken.sentence.start, spoken.sentence.end
    ahead = spoken.hours or spoken.venues
    said = (ANOTHER, AGAIN, _NEXT) if ahead else (_THEY_AGAIN,)
    return any(one.search(folded, start, end) for one in said)


# "Ils remettront ça lundi 28"
_THEY_AGAIN = compiled(
    r"\b(?:ils|elles|nous|on) (?:y )?(?:remet\w+ (?:ca|le couvert)|recommenc\w+|reviend\w+|"
    r"retourn\w+)"
)
_NEXT = compiled(
    r"\b(?:rendez-vous est (?:pris|donne|fixe)|donn\w+ (?:a nouveau |deja )?rendez-vous)|"
    r"\b(?:(?:ils|elles) (?:se|s')|nous nous|on se) ?(?:re)?(?:rassembl|mobilis|retrouv)\w+ "
    r"(?:a|de) nouveau\b"
)


def _recalls(state: Discourse, spoken: Spoken, told: Part) -> bool:
    """Tell "Le 7 mars, ils étaient 300" behind what was counted in *told*, as it is, since then."""
    if spoken.item or spoken.groups or not spoken.counts or len(spoken.days) != 1:
        return False
    day = spoken.days[0]
    if not _was_counted(told) or told.day is None or day.said.form not in EXPLICIT:
        return False
    gone = resolve(day.said, Moment(state.published, past=True, named=told.day))
    before = gone is not None and gone < told.day
    folded, start, end = spoken.text.folded, spoken.sentence.start, spoken.sentence.end
    return before and _AS_IT_WAS.search(folded, start, end) is not None


def _at_home(
    state: Discourse, spoken: Spoken, topic: Part | None, parts: list[Part]
) -> Part | None:
    """Return who was counted in the title's town, for "Le 7 mars, …" behind calls elsewhere."""
    own = [one for one in parts if one.codes == state.own and len(one.codes) == 1]
    told = next((one for one in own if _was_counted(one)), None)
    if told is None or topic is None or topic.past or topic.codes == state.own:
        return None
    return told if _recalls(state, spoken, told) else None


def _in_its_line(spoken: Spoken, part: Part) -> bool:
    """Tell a sentence of the paragraph that the town of *part*, who were counted, is named in."""
    named = part.towns[-1].end
    return _was_counted(part) and "\n" not in spoken.text.folded[named : spoken.sentence.start]


def _was_counted(part: Part) -> bool:
    return part.past and any(kind is FigureKind.ATTENDANCE for kind, _ in part.figures)


def turn_to_counted(state: Discourse, spoken: Spoken, parts: list[Part]) -> None:
    """Turn back to who counted last for "C'est moins que le 7 mars", behind a town of no rally."""
    topic = state.topic[-1] if state.topic else None
    if spoken.groups or not parts or topic in parts or not _was_counted(parts[-1]):
        return
    if not spoken.item and (topic is not None or _in_its_line(spoken, parts[-1])):
        state.topic = parts[-1:]


_AS_IT_WAS = compiled(
    r"\b(?:(?:ils|elles|on|nous) (?:n')?(?:y )?(?:etai(?:en)?t|etions)\b|"
    r"(?:s'etai(?:en)?t|avai(?:en)?t) (?:deja )?(?:defil|manifest|march|reuni|rassembl|mobilis)|"
    r"(?:moins|plus|mieux|autant|loin|recul|baisse|hausse) "
    r"(?:par rapport au|que (?:le|lors)|d[ue])\b|"
    r"(?:premi|derni|precedent)\w* (?:[a-z]+ )?(?:mobilis|rassembl|manif|march|defil|corteg|"
    r"rendez-|journee|fois|edition|action))"
)


def _is_left(spoken: Spoken, topic: Part) -> bool:
    """Tell a town named by the way in a paragraph above, behind the title and the first one."""
    folded, start = spoken.text.folded, topic.towns[0].start
    by_the_way = folded.count("\n\n", 0, start) > 1
    return by_the_way and "\n\n" in folded[start : spoken.sentence.start]
