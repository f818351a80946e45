"""What one sentence says, in order: towns, days, hours, venues, numbers, states."""

from dataclasses import dataclass, field, replace
from datetime import date, time
from functools import cached_property
from operator import attrgetter
from typing import TypeAlias

from worker.reading.numbers.attributing import attribute
from worker.reading.numbers.banners import written
from worker.reading.numbers.bodies import unlisted
from worker.reading.numbers.breakdowns import without_areas, without_rallies, without_regions
from worker.reading.numbers.figures import Count, counts
from worker.reading.sentences.abroad import without_far
from worker.reading.sentences.sites import is_other_site
from worker.reading.times.aftermath import beginnings
from worker.reading.times.almanac import Form
from worker.reading.times.days import Day
from worker.reading.times.hours import Hour
from worker.reading.towns.areas import JOINED, is_area, one_of_row, without_own_areas
from worker.reading.towns.names import Mention, no_more, outdone, own_hour, own_part
from worker.reading.towns.venues import Venue, outside, venues
from worker.reading.words.acts import MEETS
from worker.reading.words.cues import Cue, cues
from worker.reading.words.layout import Sentence
from worker.reading.words.lexicon import About
from worker.reading.words.outcries import with_deeds
from worker.reading.words.patterns import compiled
from worker.reading.words.states import State, states
from worker.reading.words.tenses import FUTURE, PAST, Told, tenses
from worker.reading.words.text import Text
from worker.reading.words.word_groups import RALLIES

Element: TypeAlias = "Group | Day | Hour | Venue | Count | State"

HELD = frozenset({About.INDOOR, About.SPORT, About.LEISURE, About.OFFICIAL})
"""What else is held at a town, on a day, in a place."""
ANTI = HELD | {About.TRANSPORT, About.CONTACT, About.OTHER}


@dataclass(slots=True)
class Group:
    """Towns said together ("Lille, Lyon et Marseille"): they share what is said of them."""

    mentions: list[Mention]
    about: About | None = None
    valid: bool = False
    left: bool = False  # who lives there goes elsewhere
    cause: bool = False  # where that happened which people gather for in another town

    @property
    def start(self) -> int:
        """Where the first town starts."""
        return self.mentions[0].start

    @property
    def end(self) -> int:
        """Where the last town ends."""
        return self.mentions[-1].end


@dataclass
class Spoken:
    """A sentence with all that was found in it."""

    text: Text
    sentence: Sentence
    cues: list[Cue]
    groups: list[Group]
    days: list[Day]
    hours: list[Hour]
    venues: list[Venue]
    counts: list[Count]
    states: list[State]
    item: bool = False
    heading: bool = False
    titles: bool = False  # names the town of the paragraph below it, and says no more
    bullet: str = ""  # what its line opens with, like others: one thing of several
    below: bool = False  # a line that goes on about the town that is the line above
    lead: str | None = None  # the tense of a diary's lines, one of which it opens with its day
    stranger: bool = False  # states something else, and nothing of a rally
    held: About | None = None  # what that is, where it was forgotten whole
    opens: bool = False  # the text begins with it
    stamp: bool = False  # opens an entry of a live report
    next_hour: time | None = None  # the first hour of the sentence behind
    resolved: dict[int, date | None] = field(default_factory=dict)
    unsaid: frozenset[int] = frozenset()  # where days of a decision stand, which tell no tense
    # Groups, counts and those at a town of these; asked of each town, and of hundreds too slow.
    at_towns: tuple[list[Group], list[Count], list[Count]] | None = field(default=None, init=False)

    def forget(self) -> None:
        """Forget its towns and crowds, and keep what was held there instead of a rally."""
        self.groups, self.counts = [], []
        self.held = next((cue.about for cue in self.cues if cue.about in HELD), About.OTHER)

    @cached_property
    def told(self) -> list[Told]:
        """What tells a tense; looked for when it is asked, which is seldom."""
        found = tenses(self.text, self.sentence.start, self.sentence.end)
        return [one for one in found if one.start not in self.unsaid]

    @property
    def elements(self) -> list[Element]:
        """Everything but towns, in order."""
        found: list[Element] = [*self.days, *self.hours, *self.venues, *self.counts, *self.states]
        found.sort(key=_START)
        return found

    @property
    def blank(self) -> bool:
        """Whether nothing was found in it, as in most sentences of a post."""
        return not (
            self.cues
            or self.groups
            or self.days
            or self.hours
            or self.venues
            or self.counts
            or self.states
        )

    @property
    def tagged(self) -> bool:
        """Whether it is nothing but hashtags: "#Nancy #retraites"."""
        tags = self.text.words.tags
        return bool(tags) and all(
            tags[slice(*self.text.within(self.sentence.start, self.sentence.end))]
        )

    def tense(self, position: int) -> str | None:
        """Return the tense told nearest to *position*: in its clause, its unit, the sentence."""
        sentence = self.sentence
        clause, unit = sentence.clause(position), sentence.unit(position)
        near = [t for t in self.told if sentence.clause(t.start) == clause]
        calls = any(sentence.unit(hour.start) == unit for hour in self.hours)
        calls = calls and not any(sentence.unit(count.start) == unit for count in self.counts)
        if not near:
            opens = self._announced(position) if calls else 0
            near = [t for t in self.told if sentence.unit(t.start) == unit and t.start >= opens]
            near = [t for t in near if not t.relative] or near
        near = [t for t in near if not t.noun] or near
        # An hour calls: what other parts of the sentence tell is theirs.
        told = near or ([] if calls else self.told)
        if calls and self.venues:
            told = [t for t in told if not (t.noun and t.tense == PAST)]
        told = [t for t in told if not self._by_the_way(t, position)]
        told = [t for t in told if not sentence.bracketed(t.start, position)]
        if self.lead is not None and self.counts:
            return self.lead  # "Lundi. Deux cents élèves se rassemblent devant le lycée"
        nearest = min(told, key=lambda one: abs(one.start - position), default=None)
        return nearest.tense if nearest is not None else self.lead

    def _announced(self, position: int) -> int:
        """Return where "ceux d'ici s'y sont mis : rassemblement vendredi, 6 h" begins to call."""
        calls = _ANNOUNCED.finditer(self.text.folded, self.sentence.start, position)
        return max((call.start() for call in calls), default=0)

    def _by_the_way(self, told: Told, position: int) -> bool:
        """Tell "300 à Pau, qui reviendront samedi": what is to come is told of them alone."""
        ahead = told.relative and told.tense == FUTURE and told.start > position
        return ahead and self.sentence.clause(told.start) != self.sentence.clause(position)

    def has(self, *abouts: About) -> bool:
        """Tell whether a cue of one of *abouts* stands in the sentence."""
        for cue in self.cues:  # noqa: SIM110 - asked a dozen times a sentence
            if cue.about in abouts:
                return True
        return False


_ANNOUNCED = compiled(
    r" ?: (?:une? |le |la )?(?:(?:nouve|grand|procha)\w+ )?"
    rf"(?:{RALLIES}|rdv|rendez-vous|action)\b"
)
_START = attrgetter("start")


def eligible(group: Group) -> bool:
    """Tell whether what stands in other clauses may belong to *group*: not to a concert's town."""
    return (
        group.valid
        or group.mentions[0].foreign
        or group.about in {None, About.RALLY, About.WEAK, About.STRIKE}
    )


def titles(folded: str, spoken: Spoken) -> bool:
    """Tell a title: a line of its own above the rest, about nothing but a rally."""
    return heads(folded, spoken) and not spoken.has(*ANTI)


def heads(folded: str, spoken: Spoken) -> bool:
    """Tell the first line of a text of several."""
    end = spoken.sentence.end
    return spoken.opens and "\n" in folded[end : end + 2]


def gather(
    text: Text, sentence: Sentence, here: list[Mention], days: list[Day], hours: list[Hour]
) -> Spoken:
    """Return *sentence* with all that stands in it, where these places, days and hours do."""
    start, end = sentence.start, sentence.end
    hours = beginnings(text.folded, start, end, hours)
    areas = [(one.start, one.end) for one in here if is_area(one)]
    here = without_own_areas(text.folded, here) if len(here) > 1 else here
    first, last = text.within(start, end)
    found = [cut for venue in venues(text, first, last) if (cut := outside(text, venue, here))]
    covered = [(place.start, place.end) for place in here]
    named = [*covered, *((venue.start, venue.end) for venue in found)]
    taken = [*covered, *((d.start, d.end) for d in days), *((h.start, h.end) for h in hours)]
    taken += [(venue.start, venue.end) for venue in found]
    citizens = frozenset(place.start for place in here if place.demonym)
    codes = {place.end: place.place.department for place in here if place.place is not None}
    counted = written(text.folded, counts(text, (start, end), taken, citizens, codes), start)
    counted = without_rallies(text.folded, counted, start)
    if areas:
        counted = without_areas(text.folded, counted, areas)
    counted = without_regions(text.folded, attribute(text.folded, counted, start), start)
    said = with_deeds(text, first, last, cues(text, first, last, named), towns=len(here))
    told = [*(count.start for count in counted), *(hour.start for hour in hours)]
    return Spoken(
        text,
        sentence,
        _firm(text.folded, sentence, _leaving(text, sentence, here, said)),
        _groups(text.folded, sentence, without_far(text.folded, sentence, here, said, told)),
        [day for day in days if not _is_no_rallys(day, found)],
        [hour for hour in hours if _is_rallys(text.folded, hour, days)],
        found,
        unlisted(text, counted, covered, (start, end)),
        states(text, first, last),
        stamp=any(hour.stamp for hour in hours),
        unsaid=frozenset(day.start for day in days if day.said.form is Form.OTHER),
    )


def _is_rallys(folded: str, hour: Hour, days: list[Day]) -> bool:
    """Tell an hour that is no report's, nor an order's: "interdit jusqu'à dimanche minuit"."""
    if hour.stamp and not hour.meets:
        return False
    others = [day for day in days if day.said.form is Form.OTHER and day.said.weekday is not None]
    near = [day for day in others if 0 <= hour.start - day.end < _NEXT]
    wrong = ("non ", "pas ")
    return all(folded[d.end] in ",)" and folded.endswith(wrong, 0, d.start) for d in near)


_NEXT = 5  # so near its day an hour stands: "dimanche à 18 h", not "(et non lundi) à 18 h"


def _is_no_rallys(day: Day, found: list[Venue]) -> bool:
    """Tell the day a letter was written on, and a number that is a venue's: "place du 8"."""
    if day.said.form is Form.OTHER:
        return True
    return day.said.form is Form.NUMBER and any(
        venue.start < day.end and day.start < venue.end for venue in found
    )


def _leaving(text: Text, sentence: Sentence, here: list[Mention], found: list[Cue]) -> list[Cue]:
    """Turn the start of who goes there together, or has seats left, into that of a ride."""
    if not found or not here or any(cue.about is About.RALLY for cue in found):
        return found
    seats = _SEATS.search(text.folded, sentence.start, sentence.end) is not None
    return [
        cue._replace(about=About.TRANSPORT)
        if cue.about is About.WEAK
        and _SETS_OUT.match(text.folded, cue.start)
        and (seats or any(_FROM.fullmatch(text.folded, cue.start, one.start) for one in here))
        else cue
        for cue in found
    ]


# "On part de Dole à cinq voitures, il reste sept places"
_SEATS = compiled(
    r"\b(?:reste|ai|avons) (?:encore )?(?:\w+ )places?\b|"
    r"\b(?:peux|peut|pouvons) (?:en |vous |te )?(?:prendre|emmener|embarquer)\b"
)
_SETS_OUT = compiled(r"(?:departs?|part(?:ons|ent|ir\w*)?|descend\w*|rdv|rendez vous)\b")
# "(départ Dole 16 h)", "Départ groupé de Dole à vélo": from there.
_FROM = compiled(r"departs? (?:(?:groupe|commun|collectif)e?s? (?:de |d'|depuis ))?")


def _firm(folded: str, sentence: Sentence, found: list[Cue]) -> list[Cue]:
    """Turn "rendez-vous" beside a concert, in its clause, into the concert."""
    if not found:
        return found
    found = _of_others(folded, _with_wreaths(folded, found))
    firm: list[Cue] = []
    if found[0].about is About.TRANSPORT and all(
        cue.about is not About.RALLY for cue in found
    ):  # "Trois cars sont affrétés, au départ de Revigny"
        return [
            cue._replace(about=About.TRANSPORT) if cue.about is About.WEAK else cue for cue in found
        ]
    for cue in found:
        about = cue.about
        if about is About.WEAK:
            same = [
                c.about for c in found if sentence.clause(c.start) == sentence.clause(cue.start)
            ]
            others = [other for other in same if other in ANTI and other is not About.CONTACT]
            rides = found[0].about is About.TRANSPORT and found[0].start < cue.start
            rides = rides or bool(firm and firm[-1].about is About.TRANSPORT)
            if rides and folded.startswith("depart", cue.start):
                about = About.TRANSPORT  # "Covoiturage : départ à 8 h pour la manif"
            elif others and About.RALLY not in same:
                about = others[0]
            elif found[0].about is About.RALLY and folded.endswith("foule", 0, cue.end):
                about = About.RALLY  # "Marche pour la paix : la foule à Paris"
        elif about is About.RALLY:
            same = [
                c.about for c in found if sentence.clause(c.start) == sentence.clause(cue.start)
            ]
            inside = _MEETS_INSIDE.match(folded, cue.start, sentence.end)
            about = About.INDOOR if inside else about
            about = About.OFFICIAL if About.OFFICIAL in same else about
        firm.append(cue if about is cue.about else cue._replace(about=about))
    return firm


def _of_others(folded: str, found: list[Cue]) -> list[Cue]:
    """Leave out whom a meeting is of, and that it drew people: "l'AG des grévistes a rassemblé"."""
    kept: list[Cue] = []
    for cue, before in zip(found, [None, *found], strict=False):
        if before is not None and before.about in ANTI:
            between = folded[before.end : cue.start]
            if folded.startswith("greviste", cue.start) and between.strip() in _WHOSE:
                continue
            drew = before.about in _DRAWING and cue.about is About.RALLY
            if drew and _DREW.fullmatch(folded, before.end, cue.end):
                continue
        kept.append(cue)
    return kept


_WHOSE = frozenset({"des", "de", "d'", "aux"})
_DRAWING = frozenset({About.INDOOR, About.SPORT})
# "une réunion publique a rassemblé 90 personnes": whatever is held draws people.
_DREW = compiled(
    r"(?: (?!pour\b|avant\b|apres\b|puis\b|et\b|ou\b)[a-z'-]+){0,4}? "
    r"(?:(?:a|ont|avait|avaient) (?:deja |aussi |egalement )?(?:rassemble|mobilise)|"
    r"(?:rassembl|mobilis)(?:ait|aient))"
)
# "Les riverains se réuniront vendredi à 18 h, salle Weillant"
_MEETS_INSIDE = compiled(
    rf"(?:se |s')(?:reuni\w*\b[^.;()]{{0,50}}?(?:,|\ba la|\bdans la|\ben) salle\b|{MEETS})"
)


def _with_wreaths(folded: str, found: list[Cue]) -> list[Cue]:
    """Leave out a wreath laid at a march: "défilé puis dépôt de gerbe"."""
    if not any(cue.about in {About.RALLY, About.WEAK} for cue in found):
        return found
    return [cue for cue in found if "gerbe" not in folded[cue.start : cue.end]]


def _groups(folded: str, sentence: Sentence, here: list[Mention]) -> list[Group]:
    """Join towns with nothing but commas and "et à" between them."""
    groups: list[Group] = []
    here = [one for one in here if not is_other_site(folded, sentence.start, one.start, one.end)]
    sure = [one for one in here if one.located and not (one.weak or one.foreign or one.negated)]
    strong = [one.start for one in sure]
    for one in here:
        if not one.located or (one.weak and outdone(folded, sentence, one, strong)):
            continue
        last = groups[-1].mentions if groups else []
        place = replace(one, negated=True) if last and no_more(folded, last[-1], one) else one
        alone = any(one_of_row(folded, one.end, start) for start in strong)
        if last and not alone and _joins(folded, sentence, last[-1], place):
            last.append(place)
        else:
            groups.append(Group([place]))
    return groups


# "Paris 14 h, celle de Tours est annulée": of the last town alone.
_TELLS_ITS_OWN = compiled(
    r" (?:est|a ete|sera|reste|aura|n'aura) (?:aussi |donc |finalement |bien |pas )?"
    r"(?:annule|report|interdi|mainten|deplac|decal|avanc|repouss|lieu)"
    r"|,? ou (?:pres de |environ |quelque |plus de |ils etaient |elles etaient )?"
    r"(?:\d|une? [a-z]+aine\b|un (?:petit |bon )?millier)"
    r"|, (?:rien|personne|neant|walou)\b"
)


def _joins(folded: str, sentence: Sentence, one: Mention, other: Mention) -> bool:
    same = one.foreign == other.foreign and one.negated == other.negated
    joined = same and JOINED.fullmatch(folded, one.end, other.start) is not None
    own = own_hour(folded, sentence.start, other.start, other.end)
    own = own or (joined and own_part(folded, sentence.start, one, other))
    return joined and not (own or _TELLS_ITS_OWN.match(folded, other.end))
