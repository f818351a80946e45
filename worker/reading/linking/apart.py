"""Days said beside those that hold: of one town alone, of something else, of the next rally."""

from datetime import date

from worker.reading.linking.items import bullet_of, heads_line
from worker.reading.linking.lists import tallies, tells
from worker.reading.linking.onward import of_council
from worker.reading.linking.parting import AGAIN, ANOTHER
from worker.reading.sentences.elements import ANTI, Group, Spoken
from worker.reading.sentences.parts import Discourse, Part
from worker.reading.times.almanac import EXPLICIT, Form, Moment, resolve
from worker.reading.times.days import Day
from worker.reading.towns.names import Mention
from worker.reading.words.lexicon import About
from worker.reading.words.patterns import compiled
from worker.reading.words.tenses import FUTURE, PAST


def is_local(folded: str, start: int) -> bool:
    """Tell a day in a bracket: it holds for the town before the bracket alone."""
    back = max(0, start - 60)
    return folded.rfind("(", back, start) > folded.rfind(")", back, start)


# "Lannion : la veille, jeudi 7 mars", "Lens défile dès mercredi".
_APART = compiled(
    r"\b(?:veille|lendemain|des|deja|exceptionnellement|seulement)(?: (?:soir|matin))?,? "
    r"(?:le |ce )?$"
    # What Metz did that "s'était avancée d'un jour : samedi".
    r"|\b(?:avanc|anticip|devanc)[^.;,:]{0,24} ?[:,(] ?(?:le |ce )?$"
)
# "- Lens, prévue le 3/6, reportée le 5/9" in a list: each has its own days
_WAS_SET = compiled(
    r"\bprevue?(?: initialement| d'abord)? (?:le |pour le |au |ce )?$"
    r"|\b(?:report|repouss|decal)ee? (?:a |au |le )?$"
)
# "À Lens, on a préféré vendredi"
_PREFERS = compiled(r"\b(?:prefer|chois|opt|attendr)\w* (?:pour )?(?:le |ce )?$")


def is_apart(folded: str, state: Discourse, spoken: Spoken, group: Group, day: Day) -> bool:
    """Tell a day of one town alone: in a bracket, or "la veille" behind it in a list (rule 9)."""
    if is_local(folded, day.start) or day.said.form is Form.AROUND:
        return True
    if spoken.item and _WAS_SET.search(folded, group.end, day.start):
        return True
    if not state.day_said or day.start < group.start:
        return False
    turns = day.said.form is Form.FROM_NAMED and day.said.number
    head = spoken.sentence.start
    own = day.said.form is Form.WEEKDAY and _PREFERS.search(folded, head, day.start)
    if own or _in_item(folded, spoken, group, day) or _in_entry(folded, state, spoken, day):
        return True
    return bool(turns) or _APART.search(folded, spoken.sentence.start, day.start) is not None


def _in_item(folded: str, spoken: Spoken, group: Group, day: Day) -> bool:
    """Tell "samedi, on marche : Sens, 10 h ; Gray, dimanche, 11 h ; Dole, 15 h": of Gray alone."""
    first = spoken.groups[0]
    headed = spoken.days[0].end <= first.start and ":" in folded[spoken.days[0].end : first.start]
    if not headed or group is first or not _ITEM.search(folded, first.end, group.start):
        return False
    return _BESIDE_IT.fullmatch(folded, group.end, day.start) is not None


def _in_entry(folded: str, state: Discourse, spoken: Spoken, day: Day) -> bool:
    """Tell "Manifs de jeudi. Gap, 10 h. Die, mercredi, 18 h. Apt, 10 h 30": of Die alone."""
    leads = not state.day_towns and state.day is not None and bool(state.day_spans)
    said = day.said.form is Form.WEEKDAY or day.said.form in EXPLICIT
    if not (leads and said and spoken.hours) or spoken.told:
        return False
    head, first = state.day_spans[-1][1], spoken.groups[0]
    opens = not folded[spoken.sentence.start : first.start].strip()
    near = opens and "\n" not in folded[head : day.start]
    return near and _BESIDE_IT.fullmatch(folded, first.end, day.start) is not None


_ITEM = compiled(r"; (?:a |au |aux |et (?:a )?|enfin,? (?:a )?)?$")
_BESIDE_IT = compiled(r" ?[,:(\u2013-]? ?(?:le |ce |des )?")
# "À Bourgoin, où une marche était organisée mercredi, 300 personnes …"
_WHERE_HAD = compiled(
    r", (?:ou|qui|dont) (?![^,;.:()]*\b(?:(?:prevu|annonce|fixe|programme|planifie|cale|arrete|"
    r"convoque|retenu|attendu|envisage)e?s?|devai(?:t|ent))\b)"
    r"[^,;.:()]*?\b(?:av|et)(?:ait|aient|ions)\b[^,;.:()]*$"
)


def was_there(folded: str, spoken: Spoken, group: Group, day: Day) -> bool | None:
    """Tell a day of what had been there before, told beside the town: of a rally, or of else."""
    clause = spoken.sentence.clause
    if (
        not _WHERE_HAD.fullmatch(folded, group.end, day.start)
        or "," not in folded[day.end : spoken.sentence.end]
    ):
        return None
    if _OF_IT.match(folded, folded.index(",", day.end)):
        return None  # "Compiègne, qui avait marché la veille, en a compté 120"
    starts = [*(one.start for one in spoken.counts), *(one.start for one in spoken.hours)]
    if not any(start > day.end and clause(start) != clause(day.start) for start in starts):
        return None
    there = [count for count in spoken.counts if clause(count.start) == clause(day.start)]
    return any(not count.bare and count.kind is None for count in there) or any(
        cue.about is About.RALLY and clause(cue.start) == clause(day.start) for cue in spoken.cues
    )


_OF_IT = compiled(r", (?:en|y) (?:a|ont|avai(?:t|ent))\b")


def is_told_beside(folded: str, spoken: Spoken, group: Group, day: object) -> bool:
    """Tell the day behind "Les vignerons, qui avaient manifesté mardi à X, …": not that town's."""
    if (
        not isinstance(day, Day)
        or day.start < group.end
        or "," not in folded[group.end : day.start]
    ):
        return False
    return _WHO_HAD.search(folded, spoken.sentence.start, group.start) is not None


_WHO_HAD = compiled(
    r", (?:qui|dont [^,;.:()]{3,30}) (?:s'etai(?:t|ent)|av(?:ait|aient)) [^,;.:()]{3,60}$"
)


def turn_to(folded: str, state: Discourse, spoken: Spoken) -> None:
    """Leave what held for the lines, the entry or the paragraph before *spoken* alone."""
    if state.eve is not None and spoken.sentence.line != state.eve[0]:
        # From "la veille, …" back to the day that held before it.
        _, state.day, state.day_spans = state.eve
        state.day_past = state.day is not None and state.day <= state.published.date()
        state.eve = None
    if spoken.sentence.line != state.line:
        state.topic = [] if spoken.lead is not None else state.topic
        state.named, state.beside = state.day or state.named, None  # a paragraph's own
    _leave_history(folded, state, spoken)
    if spoken.stamp:
        state.open_entry()
    state.in_list = spoken.item or spoken.heading
    kept = (
        spoken.item or spoken.below or tallies(folded, spoken) or _goes_back(folded, state, spoken)
    )
    if state.was_item and not kept:
        state.topic = []
    if spoken.bullet and state.topic:
        town = state.topic[-1].towns[0].start
        if bullet_of(folded, town) == spoken.bullet:
            state.topic = []
    if state.hour is not None:
        same = spoken.bullet and bullet_of(folded, state.hour[1]) == spoken.bullet
        headed = not spoken.bullet and spoken.groups and heads_line(folded, state.hour[1])
        if same or (headed and "\n" in folded[state.hour[1] : spoken.sentence.start]):
            state.hour = None  # another item's
    still = state.was_item and spoken.blank and not spoken.heading
    state.was_item = still or (spoken.item and not (spoken.titles or tells(folded, spoken)))


def _goes_back(folded: str, state: Discourse, spoken: Spoken) -> bool:
    """Tell "Le 7 mars, ils étaient 900", a line below one of sentences about a town, as it is.

    So is a call to the next rally there.
    """
    start, end = spoken.sentence.start, spoken.sentence.end
    above = folded[: folded.rfind("\n", 0, start) + 1].rstrip()
    if spoken.groups or not (above.endswith(".") and folded.startswith(".", end)):
        return False
    if spoken.counts and _WAS_THEN.search(folded, start, end):
        return True
    counted = bool(state.topic) and state.topic[-1].past and bool(state.topic[-1].figures)
    return (
        bool(counted and spoken.days and spoken.hours)
        and (ANOTHER.search(folded, start, end) or AGAIN.search(folded, start, end)) is not None
    )


_WAS_THEN = compiled(
    r"\b(?:avai(?:t|ent)|etai(?:t|ent)|(?:moins|plus|loin) (?:que|qu'|d[eu]s?)\b|records?\b)"
)


def _leave_history(folded: str, state: Discourse, spoken: Spoken) -> None:
    """Leave the years gone that an item of a list looked back at: the next is of the list's day."""
    if spoken.sentence.line == state.line:
        return
    state.line = spoken.sentence.line
    town = spoken.groups[0].start if spoken.groups else spoken.sentence.start
    head = folded[folded.rfind("\n", 0, town) + 1 : town]
    if not (spoken.bullet or (spoken.groups and not any(one.isalnum() for one in head))):
        state.around = None
        return
    state.history = state.around if state.around is not None else state.history
    state.around = state.history


def topic_of_none(folded: str, state: Discourse, spoken: Spoken) -> list[Part]:
    """Return the topic behind a town of no rally: none at a line that is that town's."""
    # "Ils seront jugés le 28 à Niort": behind a rally that is over, what is to come is there.
    over = bool(state.topic) and state.topic[-1].past and spoken.groups[-1].about in ANTI
    ahead = over and bool(spoken.days) and spoken.tense(spoken.days[0].start) == FUTURE
    kept = [] if ahead or opens_entry(folded, spoken) else state.topic
    return none_then(spoken, spoken.groups[-1].mentions) or kept


def elsewhere(spoken: Spoken) -> bool:
    """Tell a sentence that opens on a town of no rally: what follows is that town's."""
    if not spoken.groups or spoken.has(About.RALLY) or spoken.counts:
        return False
    told = [element for element in spoken.elements if not isinstance(element, Day)]
    if not told and spoken.groups[-1].about in ANTI:
        return True  # "Ils seront jugés le 28 à Niort."
    return all(spoken.groups[0].start < element.start for element in told or spoken.days)


def opens_entry(folded: str, spoken: Spoken) -> bool:
    """Tell "PERROS. Concert.", a line that opens on a town: what was told before is another's."""
    town = spoken.groups[0]
    head = folded[folded.rfind("\n", 0, town.start) + 1 : town.start]
    opens = not any(letter.isalnum() for letter in head)
    return opens and _TITLED.match(folded, town.end) is not None


_TITLED = compiled(r"\s?[.:|\u2013\u2014]")


def is_told_of(spoken: Spoken, day: Day) -> bool:
    """Tell a year that what is told is of, not "ce que nos parents ont bâti en 1945"."""
    if goes_on_from(spoken, day):
        return False
    opens = day.start - spoken.sentence.start < _OPENS_ON
    told = spoken.counts or spoken.has(About.RALLY, About.WEAK, About.STRIKE)
    return opens or bool(told)


def goes_on_from(spoken: Spoken, day: Day) -> bool:
    """Tell "le 26 janvier suivant", which is as long ago as the day before it."""
    return spoken.text.folded.startswith(" suivant", day.end)


_OPENS_ON = 25  # what a sentence opens with in so few letters, it is about


def none_then(spoken: Spoken, towns: list[Mention]) -> list[Part]:
    """Return the topic after "Soissons. Rien vendredi": another day of that town may follow."""
    denied = spoken.days and spoken.has(About.NEGATION) and not spoken.has(About.RALLY, *ANTI)
    return [Part(towns[-1:], denied=True)] if denied else []


def is_another(state: Discourse, spoken: Spoken, group: Group, part: Part, day: Day) -> bool:
    """Tell "À X, départ à 14 h ; la veille, …": the day is not that of the hour before it.

    So it is of "Troyes, 14 h, place Foch (11 000 le 5)" below a day to come.
    """
    unit = spoken.sentence.unit
    if not part.hours or unit(day.start) != unit(group.start):
        return bool(part.hours)
    folded = spoken.text.folded
    start, end = folded.rfind("(", 0, day.start), folded.find(")", day.start)
    ahead = state.day is not None and state.day >= state.published.date()
    counted = any(start < one.start < end and one.kind is None for one in spoken.counts)
    return ahead and counted and is_local(folded, day.start)


def mention(state: Discourse, spoken: Spoken) -> None:
    """Remember a day to come of something else: "la veille" may be of the day before it."""
    day = spoken.days[-1] if spoken.days else None
    other = _of_else(state, spoken)
    state.meant = other if spoken.has(*ANTI) else None
    ahead = other is not None and spoken.tense(spoken.days[0].start) != PAST
    state.beside = other[0] if other is not None and ahead else None
    if day is None or day.start in spoken.resolved:
        return
    first = day.said.form is Form.WEEKDAY and not state.day_said
    if not (first or day.said.form in EXPLICIT):
        return
    past = spoken.tense(day.start) == PAST
    found = resolve(day.said, Moment(state.published, past=past, named=state.named))
    if found is not None and found > state.published.date():
        state.mentioned = found


def _of_else(state: Discourse, spoken: Spoken) -> tuple[date, list[tuple[int, int]]] | None:
    """Return the one day of a sentence about something else than a rally."""
    if len(spoken.days) != 1 or spoken.has(About.RALLY):
        return None
    day = spoken.days[0]
    past = spoken.tense(day.start) == PAST
    found = resolve(day.said, Moment(state.published, past=past, named=state.named))
    ahead = past or (found is not None and found >= state.published.date())
    return (found, [(day.start, day.end)]) if found is not None and ahead else None


def meet_there(state: Discourse, spoken: Spoken, part: Part) -> None:
    """Give "Procès jeudi à X. Rassemblement à 8 h devant le tribunal" that day."""
    known = part.day is not None or part.dated or spoken.days
    to_come = spoken.tense(spoken.hours[0].start) == FUTURE
    if not (known or part.figures) and to_come:
        part.past = False  # "À X, les comités ont voté. Un blocage est annoncé à 11 h"
    if state.meant is None or (to_come and state.meant[0] < state.published.date()):
        return  # "On a tracté jeudi à X. Le cortège partira à 17 h"
    if not known and spoken.has(About.RALLY):
        part.day, part.day_spans = state.meant
        part.inherited = True


def called_again(state: Discourse, spoken: Spoken, topic: Part, dated: list[Day]) -> Part:
    """Return the rally of a day to come, said before, that an hour calls the town of *topic* to."""
    today = state.published.date()
    gone = topic.day < today if topic.day is not None else topic.dated and topic.past
    if dated or not (gone and spoken.hours) or spoken.counts:
        return topic
    if spoken.tense(spoken.hours[-1].start) == PAST:
        return topic
    if state.day is None or state.day <= today:
        if other := of_council(state, spoken):
            return Part(topic.towns, day=other[0], day_spans=other[1], dated=True)
        _look_ahead(state, spoken, topic)
        return topic
    return Part(topic.towns, day=state.day, day_spans=list(state.day_spans), inherited=True)


def _look_ahead(state: Discourse, spoken: Spoken, topic: Part) -> None:
    """Take back the day of "On a tracté jeudi à Gap. Le cortège partira à 17 h": of no rally."""
    held = topic.told or topic.close or topic.figures or topic.hours
    if held or not spoken.has(About.RALLY) or spoken.tense(spoken.sentence.start) != FUTURE:
        return
    topic.day, topic.day_spans = state.ahead or (None, [])
    topic.dated, topic.past = True, False  # dated, so that it takes no day gone from above


def said_by_the_way(spoken: Spoken, group: Group) -> bool:
    """Tell a town that its sentence is not about: "fermer, c'est envoyer les gens à Lannion"."""
    sentence = spoken.sentence
    clause = sentence.clause(group.start)
    if _CLEFT.search(spoken.text.folded, sentence.start, group.start):
        return False
    if spoken.text.folded.count('"', sentence.start, group.start) == 1:
        return True  # "À Sète, ils sont saturés", dit-elle
    opened = bool(spoken.days) and spoken.days[0].start - sentence.start < _OPENS_ITS
    if opened and len(spoken.groups) == 1:
        return False  # "Le 1er février, d'autres sont allés au Mans"
    if clause == sentence.clause(sentence.start):
        return group.start - sentence.start > _NO_SUBJECT or _is_named_for_else(spoken, group)
    return sentence.clause(group.start - _OPENS_ITS) == clause


def _is_named_for_else(spoken: Spoken, group: Group) -> bool:
    """Tell "Le rectorat de Dole n'a pas répondu", which states something of what is there."""
    if spoken.item or spoken.sentence.asked or spoken.hours or spoken.venues or spoken.counts:
        return False
    if any(spoken.tense(day.start) != PAST for day in spoken.days):
        return False
    return _OF_THINGS.match(spoken.text.folded, spoken.sentence.start, group.start) is not None


_OF_THINGS = compiled(r"\W*(?:(?:le|la|les|une?|des) |l')[^.;:,?!]{3,}$")
# "L'après-midi, c'est à Nantes que …": what the sentence is about.
_CLEFT = compiled(r"\bc'(?:est|etait) (?:a |au |aux |en )?$")
# So few letters stand before a town that its sentence opens with: "Le collectif de Vannes",
_NO_SUBJECT = 40
# and before one that its clause opens with: ", et à Vannes".
_OPENS_ITS = 8


def was_apart(folded: str, part: Part) -> bool:
    """Tell "À Toulouse, c'était mercredi", "avait défilé mercredi": not as those told before."""
    start = part.day_spans[0][0] if part.day_spans else 0
    return _WAS_APART.search(folded, max(0, start - _SAID_BEFORE), start) is not None


_SAID_BEFORE = 60
_WAS_APART = compiled(
    r"(?:\w,? c'etait|\ba (?:fait|eu) s(?:a|on)|\b(?:s'etai(?:en)?t|avai(?:en)?t|deja))\b"
    r"[^.;:\n]{0,50}$"
)
