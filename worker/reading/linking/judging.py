"""Decides where a sentence says there is a rally: not in a question, not where a concert is."""

from worker.domain.kinds import PlaceKind, Speaker
from worker.reading.linking.among import is_among
from worker.reading.linking.apart import none_then
from worker.reading.linking.beside import are_many, at_town, at_towns
from worker.reading.linking.likening import (
    are_back,
    in_row,
    is_alike,
    is_beside,
    is_next,
    is_one_more,
    is_same,
    is_that_of,
    likewise,
)
from worker.reading.linking.lists import is_days_row
from worker.reading.linking.one_of_them import DID_THERE
from worker.reading.linking.passing import drop_causes, is_cited, is_fixed, is_open, is_ours
from worker.reading.linking.referring import is_ceremonys, is_foretold, prepares, rally_follows
from worker.reading.linking.topic import SHORT, STATES
from worker.reading.sentences.denying import asked, calls_then, has_none, tells_some
from worker.reading.sentences.elements import ANTI, HELD, Group, Spoken
from worker.reading.sentences.frames import unit_score
from worker.reading.sentences.governing import about_town
from worker.reading.sentences.parts import Discourse, Part
from worker.reading.sentences.remarks import is_noted
from worker.reading.sentences.strikes import strikers_march
from worker.reading.sentences.subjects import (
    foretells_else,
    is_else,
    names_a_thing,
    names_an_event,
    tells_of_things,
)
from worker.reading.towns.venues import in_arena
from worker.reading.words.lexicon import About
from worker.reading.words.patterns import compiled
from worker.reading.words.pending import PENDING
from worker.reading.words.tenses import PAST
from worker.reading.words.text import Text
from worker.reading.words.wordlist import words

# So few letters stand before a day that its sentence opens with.
_OPENING = 4
# A number stands so near the town it was counted in: "en a vu passer environ 900".
_BESIDE = 30
_BRIEF = 14  # in so few words "tous à X" is all there is to say
_DETAIL = r"(?:heure|horaire|lieu|parcours|itineraire|trajet) (?:n'|ne|est|sera|reste|a )"
_DETAILS = compiled(
    rf"\b{_DETAIL}|\bnombre de (?:manifestant|participant|marcheur)|"
    # "Manosque : non communiqué", among numbers
    r"\b(?:non|pas(?: encore)?) (?:ete )?(?:communique|chiffre|renseigne|denombre)e?s?\b|"
    r"\b(?:aucune?|pas de|ni) [^.;:]{0,60}\b(?:chiffre|decompte|comptage|estimation)s?\b|"
    r"\bheure et lieu\b|\blieu et heure\b|"
    r"\b(?:a|ont|avait|avaient) (?:[\w'-]+ )?(?:compte|denombre|recense|evalue)\b"
    # "la FCPE a arrêté la date du 3"
    r"|\b(?:a|ont) (?:arrete|fixe|retenu|choisi) (?:la date|l'heure|le (?:\d|jour|lieu))"
)
# "À Niort, le parcours sera fixé lundi en assemblée": of the rally there.
_ITS_DETAILS = compiled(rf", (?:le |la |l'){_DETAIL}")
_ALSO = compiled(r",? (?:aussi|egalement|de meme|idem|pareil|non plus)\b")
# What a call without a word for its rally still says: a hashtag, a cause, who should come.
_CAUSE = compiled(
    r"#\w|\bcontre\b|on lache rien|\bacte \w|\bretraites?\b|climat|feminis|violences|liberte|"
    r"anti[ -]|colere|lutte|"
    r"soutien|justice|\bpaix\b|fiertes|gilets|\bgj\b|palestine|"
    r"ukraine|racis|\breforme|\bpass\b|8 ?mars|"
    r"\b(?<!bonjour a )(?<!merci a )(?:tous|toutes)\b|dehors|nombreu|intersyndicale|\bcgt\b|49\.3|"
    r"1er mai|secu globale|\bloi\b|\bavec nous\b|\bvenez ?(?:[.!]|$)"
)


# A crowd that was counted, and what for.
_FOR = compiled(r"\b(?:contre|en soutien|hommage|a l'appel|pour (?:reclamer|defendre|exiger|dire))")
# A text is so much of something else that "rendez-vous" is that thing's.
_ALIEN = -6
# So much of something else in a town's part of the sentence makes it no rally's by default.
_ELSE = -2
# So much of something else there that no date, hour or "rendez-vous" is a rally's.
_WHOLLY = -4
# So much of a cause makes a day and a venue a call.
_MEANT = 1
# "quelques centaines à Avignon": a crowd nobody counted.
_SOME = compiled(
    r"\b(?:quelques|plusieurs|des|une) (?:dizaines|centaines|milliers|poignee) (?:a|au|aux|en) "
)
# "Saint-Quentin, dont l'hôpital ferme, en a réuni 450": of those who march.
_OF_THEM = compiled(r"\ben (?!20)(?:[a-z]+ ){1,3}$")
_ALONE_BEHIND = compiled(r"[^.;:()\n]{0,80} : ")  # "à X, deux fois moins que mardi : 2 300"
# A number behind its town: "Auxerre (700)", "Gap : 90".
_ROW = compiled(r" ?(?:\(|: ?)(?:pres de |environ |quelque |une )?(?:\d|\w+aine|millier)")


_PENDING = compiled(PENDING)
_LISTED = compiled(r"\b(?:villes|communes|localites|lieux|liste|dates)\b[^.;:\n]{0,50} ?: ?$")
_IDLE = words(
    "vient viennent viendront part partent partira partiront attend attendent "
    "voit appelle appellent rejoint rejoignent recommence recommencent "
    "descend descendent retrouve retrouvent participent participer rejoindre"
)


class Judge:
    """Decides which towns are rallies', knowing what the sentences before were about."""

    def __init__(self, text: Text, state: Discourse) -> None:
        self._text = text
        self._state = state
        self._held: tuple[int, frozenset[str]] = (-1, frozenset())  # its line, and the towns

    def judge(self, spoken: Spoken) -> None:
        """Decide for each town of *spoken* whether a rally is said of it."""
        for number, group in enumerate(spoken.groups):
            group.about = about_town(spoken, group)
            same = likewise(spoken, number)
            group.valid = spoken.groups[number - 1].valid if same else self._is_rally(spoken, group)
        self._level(spoken)
        self._remember_held(spoken)
        if spoken.groups:
            drop_causes(self._text.folded, self._state, spoken)

    def _remember_held(self, spoken: Spoken) -> None:
        """Keep the towns of "une table ronde à Gex" for "Rendez-vous à 19 h à Gex" behind it."""
        line, towns = self._held
        towns = towns if line == spoken.sentence.line else frozenset()
        for group in spoken.groups:
            codes = _codes(group)
            held = group.about in HELD and not group.valid
            towns = towns | codes if held else towns - codes
        self._held = spoken.sentence.line, towns

    def _is_held(self, spoken: Spoken, group: Group) -> bool:
        line, towns = self._held
        there = line == spoken.sentence.line and bool(_codes(group) & towns)
        return there and not spoken.has(About.RALLY)

    def _level(self, spoken: Spoken) -> None:
        """Let all towns of "samedi à X, dimanche à Y : manifs" be a rally's if one is."""
        numbers = range(1, len(spoken.groups)) if spoken.days else range(0)
        for number in (*reversed(numbers), *numbers):
            pair = spoken.groups[number - 1 : number + 1]
            towns = (one.mentions[0] for one in pair)
            if pair[0].valid == pair[1].valid or any(one.negated or one.foreign for one in towns):
                continue
            if in_row(spoken, self._text.folded, number):
                pair[0].valid = pair[1].valid = True

    def untitled(self, spoken: Spoken, parts: list[Part]) -> list[Part]:
        """Take back a town that headed what is no rally: "Châteaulin. Opération escargot."."""
        state = self._state
        own = state.topic and state.topic[-1].towns[0].start >= state.titled >= 0
        timed = spoken.hours and not (spoken.item and spoken.has(*ANTI))
        if own and not (spoken.groups or timed):
            # "Toulouse. Le métro ne s'arrête plus" goes on about Toulouse.
            other = spoken.has(*(ANTI - {About.TRANSPORT}), About.STRIKE, About.NEGATION)
            if other and not spoken.has(About.RALLY):
                parts = [part for part in parts if part not in state.topic]
                state.topic = none_then(spoken, state.topic[-1].towns)
            elif names_a_thing(self._text, spoken, spoken.sentence.start):
                parts = [part for part in parts if part not in state.topic]
        told = spoken.cues or spoken.days or spoken.hours or spoken.counts or spoken.states
        state.titled = spoken.sentence.start if spoken.groups and not told else -1
        return parts

    def _is_rally(self, spoken: Spoken, group: Group) -> bool:  # noqa: PLR0911 - the first rule that fits decides
        if any(place.foreign or place.negated for place in group.mentions):
            return tells_some(spoken, group) and not group.mentions[0].foreign
        folded = self._text.folded
        other = asked(folded, spoken, group.start) or is_else(self._text, spoken, group)
        if other or self._is_held(spoken, group):
            return False
        if has_none(folded, spoken, group):
            group.left = True
            return False
        if group.about is About.RALLY or calls_then(spoken, group):
            return not (prepares(folded, spoken) or is_ceremonys(folded, self._state, spoken))
        said = rally_follows(folded, spoken, group) or self._is_pending(spoken, group)
        said = said or _police_count(folded, spoken, group) or strikers_march(folded, group)
        if said or is_one_more(folded, self._state, spoken, group) or self._is_among(spoken, group):
            return True
        if group.about is About.WEAK:
            full = bool(spoken.hours and spoken.venues and spoken.days) or is_noted(spoken, group)
            return self._calls_weakly(spoken, group) or (full and self._inherits(spoken, group))
        if group.about is About.STRIKE and spoken.hours and not spoken.has(About.TRANSPORT):
            return self._state.cause > 0 and any(v.start > group.start for v in spoken.venues)
        if group.about is not None:
            return bool(self._state.rally and _ITS_DETAILS.match(folded, group.end))
        if is_alike(folded, spoken, group, rally=self._state.rally is True):
            return True
        other = tells_of_things(self._text, spoken, group)
        other = other or foretells_else(self._text, spoken, group)
        # "Feu de joie à Gex, 500 personnes, fest-noz": what is held there is named.
        idle = self._state.cause <= 0 and not self._state.any_rally
        other = other or (idle and spoken.has(About.LEISURE) and len(spoken.groups) == 1)
        return not other and self._inherits(spoken, group)

    def _is_among(self, spoken: Spoken, group: Group) -> bool:
        return self._state.rally is True and is_among(self._text.folded, spoken, group)

    def _is_pending(self, spoken: Spoken, group: Group) -> bool:
        """Tell "Wallis-et-Futuna : on attend le lieu et l'heure", among rallies."""
        place = group.mentions[0].place
        area = place is not None and place.kind is PlaceKind.AREA and self._state.any_rally
        end = spoken.sentence.end
        return area and _PENDING.search(self._text.folded, group.end, end) is not None

    def _calls_weakly(self, spoken: Spoken, group: Group) -> bool:
        """Judge "rendez-vous", "départ", "on se voit": a rally's where a rally is spoken of."""
        line = self._text.folded[spoken.sentence.start : spoken.sentence.end]
        if unit_score(self._text, spoken, group.start) <= _WHOLLY:
            return False  # "la fête des Lumières se tient ce soir"
        told = bool(spoken.hours or spoken.counts or spoken.states)
        if not (told or spoken.days) and self._idles(spoken):
            return False
        counted = any(not count.bare for count in spoken.counts) and _FOR.search(line)
        least = 0 if told or spoken.venues else 1 if spoken.days else None
        meant = least is not None and self._state.cause > least
        brief = spoken.item or len(line.split()) <= _BRIEF
        brief = brief or DID_THERE.match(self._text.folded, group.end) is not None
        known = self._state.any_rally and (brief or least is not None)
        known = (known and self._state.cause >= _ALIEN) or self._is_full(spoken)
        if self._state.cause >= 0 and not self._state.any_anti:
            # "Tous les samedis, on sera place X à Y", "X 10 h, on attend du monde, Y 11 h"
            known = known or (bool(spoken.venues) and bool(spoken.days))
            known = known or (self._state.several and bool(spoken.hours))
        spoken_of = self._state.any_rally or spoken.has(About.NEGATION)
        that = spoken_of and is_that_of(self._text.folded, group)
        return known or that or meant or bool(counted) or are_back(self._state, spoken)

    def _is_full(self, spoken: Spoken) -> bool:
        """Tell "vendredi à 18 heures, tous sur le parvis", in a text of nothing that gathers."""
        alien = self._state.rival or self._state.cause <= _ALIEN or spoken.has(*ANTI)
        return not alien and all((spoken.days, spoken.hours, spoken.venues))

    def _idles(self, spoken: Spoken) -> bool:
        """Tell "l'aéroport attend son heure": verbs that call only with a day, hour or venue."""
        weak = [cue for cue in spoken.cues if cue.about is About.WEAK]
        return all(self._text.folded[cue.start : cue.end] in _IDLE for cue in weak)

    def _inherits(self, spoken: Spoken, group: Group) -> bool:
        """A sentence without a word for its subject goes on with the one before, if it looks so."""
        place = group.mentions[0].place
        if place is not None and place.kind is PlaceKind.AREA and not spoken.item:
            told = is_foretold(self._text.folded, spoken, group)
            return self._state.any_rally and bool(spoken.days) and told
        least = _ELSE - (spoken.item and self._state.cause > -_ELSE)
        known = self._state.rally is True or self._state.any_rally
        fixed = known and is_fixed(spoken, group)
        listed = self._lists(spoken, group)
        fixed = fixed or (known and is_cited(spoken, group)) or listed
        same = bool(spoken.days or spoken.venues) and is_same(self._text.folded, spoken, group)
        fixed = fixed or same or is_noted(spoken, group)
        if not fixed and unit_score(self._text, spoken, group.start) <= least:
            return False
        subject = self._state.rally if self._state.rally is not None else self._state.any_rally
        if subject:
            next_one = is_next(self._text.folded, spoken, group)
            return same or next_one or listed or self._goes_on(spoken, group)
        listed = spoken.item and self._state.cause > _ELSE
        timed = bool(spoken.hours) and is_fixed(spoken, group)
        listed = listed and (self._state.rally is None or timed)
        if listed or (same and self._state.any_rally) or self._is_ours(spoken, group):
            return True
        known = (not spoken.has(*ANTI) and self._told(spoken)) or (
            self._state.cause > 0 and self._crowd(spoken, group)
        )
        if self._state.any_rally and known:
            return True
        plain = self._state.plain
        sure = (plain or not self._state.rival) and self._told(spoken)
        sure = sure or (plain and self._calls(spoken))
        return self._state.rally is None and sure

    def _lists(self, spoken: Spoken, group: Group) -> bool:
        """Tell "Voici les villes concernées : Lens, Agen, Foix", behind a call."""
        listed = self._state.rally is True and len(group.mentions) > 1
        start = spoken.sentence.start
        return listed and _LISTED.search(self._text.folded, start, group.start) is not None

    def _is_ours(self, spoken: Spoken, group: Group) -> bool:
        """Tell "samedi à 14 h on se met devant la Poste à X", whatever went before."""
        state = self._state
        other = state.rally is False or spoken.has(About.OFFICIAL)
        if other and not state.any_rally and state.cause <= 0:
            return False
        called = (
            bool(spoken.days) and is_fixed(spoken, group) and is_ours(self._text.folded, spoken)
        )
        return called and not names_an_event(self._text, spoken)

    def _goes_on(self, spoken: Spoken, group: Group) -> bool:
        """Tell a sentence that looks like one more of the rallies spoken of."""
        size = len(self._text.folded[spoken.sentence.start : spoken.sentence.end].split())
        opens = spoken.days and group.start - spoken.sentence.start < _OPENING
        line = self._text.folded[spoken.sentence.start : spoken.sentence.end]
        short = size <= SHORT and (opens or not (spoken.told or STATES.search(line)))
        named = sum(len(self._text.folded[g.start : g.end].split()) for g in spoken.groups)
        row = spoken.item and size - named < (SHORT if spoken.told else 2 * SHORT)
        venues = [venue for venue in spoken.venues if venue.start > group.start]
        heads = spoken.item and group.start - spoken.sentence.start < _OPENING
        venues = venues if size <= 2 * SHORT or spoken.days or heads else []
        venues += [one for one in spoken.venues if is_beside(self._text.folded, one, group)]
        counted = any(
            spoken.item
            or not count.bare
            or -_BESIDE < count.start - group.end < _BESIDE
            or _OF_THEM.search(self._text.folded, group.end, count.start)
            or _ALONE_BEHIND.fullmatch(self._text.folded, group.end, count.start)
            for count in spoken.counts
        )
        says = (
            _DETAILS.search(line)
            or _ALSO.match(self._text.folded, group.end)
            or spoken.hours
            or venues
            or counted
            or is_open(self._text.folded, spoken)
            or is_days_row(self._text.folded, spoken)
            or spoken.states
        )
        return row or bool(says) or short

    def _crowd(self, spoken: Spoken, group: Group) -> bool:
        """Tell "Nevers affiche 800 participants selon la préfecture": people somebody counted."""
        told = [count for count in spoken.counts if count.start > group.end and not count.kind]
        return any(count.people and count.said_by for count in told) or (
            bool(told)
            and self._state.counted
            and _ROW.match(self._text.folded, group.end) is not None
        )

    def _told(self, spoken: Spoken) -> bool:
        """Tell people counted at a town: for a cause, at a venue or in several towns."""
        paired = self._paired(spoken)
        told = (
            any(count.said_by or count.people for count in spoken.counts)
            or (bool(spoken.counts) and any(one.tense == PAST for one in spoken.told))
            or paired
        )
        beside = at_towns(self._text.folded, spoken)
        if any(not count.bare for count in beside) and self._state.cause > _ALIEN:
            return True  # "ils étaient 500 à Sarlat"
        told = told or (bool(beside) and bool(spoken.days))  # "1 200 à Figeac ce matin"
        told = told or are_many(self._text.folded, spoken)
        said = {(count.said_by, count.people) for count in spoken.counts if count.kind is None}
        both = {one for one, _ in said} >= {Speaker.ORGANISERS, Speaker.POLICE}
        both = both or (Speaker.POLICE, False) in said  # as is done of a rally alone
        return told and (self._state.cause > 0 or bool(spoken.venues) or paired or both)

    def _calls(self, spoken: Spoken) -> bool:
        """Tell a call without a rally's word: an hour, a day, a venue, and a cause for them."""
        state = self._state
        plays = state.cause <= 0 and in_arena(self._text.folded, spoken.venues)
        if plays or names_an_event(self._text, spoken):
            return False
        dated = bool(spoken.days) or state.day_said
        placed = bool(spoken.venues or spoken.days) or state.several
        if spoken.hours and placed:
            sure = bool(spoken.days and spoken.venues)
            least = 1 if state.any_anti else 0
            sure = (sure and state.cause >= least) or self._is_full(spoken)
            return sure or self._calls_out()
        fixed = bool(spoken.hours or spoken.venues) and dated
        return fixed and state.cause > _MEANT and self._calls_out()

    def _paired(self, spoken: Spoken) -> bool:
        """Tell "250 à Montluçon, 31 à Guéret": a number before each of several towns."""
        start, end = spoken.sentence.start, spoken.sentence.end
        some = len(_SOME.findall(self._text.folded, start, end))
        return len(at_towns(self._text.folded, spoken)) + some > 1

    def _calls_out(self) -> bool:
        """Tell a call from a notice: a cause, or several towns with their hours; never a price."""
        folded = self._text.folded
        state = self._state
        return state.several or state.cause > _MEANT or _CAUSE.search(folded) is not None


def _codes(group: Group) -> frozenset[str]:
    return frozenset(place.place.code for place in group.mentions if place.place)


def _police_count(folded: str, spoken: Spoken, group: Group) -> bool:
    """Tell "900 profs à Gap selon la police, 40 % de grévistes": it counts who gathers alone."""
    return group.about is About.STRIKE and any(
        count.said_by is Speaker.POLICE
        and count.kind is None
        and (
            at_town(folded, count, group.mentions[0])
            or _NEXT_TO.fullmatch(folded, group.end, count.start)
        )
        for count in spoken.counts
    )


# as in "Grève du 7 : à Gap, 900 d'après la police"
_NEXT_TO = compiled(r"(?:,| :| \(|,? (?:on|ils|elles) etai(?:t|ent))? ?(?:environ |pres de )?")
