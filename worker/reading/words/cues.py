"""What each stretch of a sentence is about."""

from collections.abc import Sequence
from typing import NamedTuple, TypeAlias

from worker.reading.words.appointments import asks_nothing, bars_things, calls_nobody
from worker.reading.words.lexicon import PHRASES, About
from worker.reading.words.negating import denied, denies, was_not, will_not_be
from worker.reading.words.notices import REASON, is_beside, is_notice
from worker.reading.words.other_senses import ARTICLES, march_too, not_itself
from worker.reading.words.patterns import compiled
from worker.reading.words.text import Text
from worker.reading.words.trials import TRIALS, is_accused, is_of_trial, is_tried
from worker.reading.words.word_groups import BOOKS, CAUSES, PLACED, RALLIES
from worker.reading.words.wordlist import words

_VENUE_HEADS = words(
    "place pl rue avenue av boulevard bd quai pont porte square parvis esplanade halle halles "
    "parking gare arret"
    " sortie entree station angle cours mail allee allees jardin parc rond point maison salle champ"
)
_OF = frozenset(("du", "de", "des", "la", "l", "d", "le", "les", "au", "aux", "a"))
# Words that are vehicles or places of transport only with an article of their own.
_WITH_ARTICLE = frozenset(
    (
        "car",
        "parking",
        "parkings",
        "stationnement",
        "circulation",
        "metro",
        "tram",
        "trams",
        "trains",
        "metros",
        "tramway",
        "rer",
        "train",
        "ligne",
    )
)
_AUXILIARIES = words("ont a avons avez avaient avait ai aurait ayant encore deja")
_MARKET = frozenset(("marche", "marches"))
# "le marche de Dole", without its accent: a march is feminine.
_MASCULINE = frozenset(("le", "au", "du", "un", "ce"))
# "car gratuit pour la manif": a coach, where "car" alone is "for".
_OF_A_COACH = words(
    "pour vers depuis gratuit gratuits affrete affretes militant syndical collectif complet "
    "complets prevu reserve"
)
_IDIOMS = frozenset(("ca", "en", "bonne", "sa"))


_OPENINGS = frozenset(PHRASES)
_Entries: TypeAlias = list[tuple[int, list[str], About]]


def _by_pair(entries: Sequence[tuple[tuple[str, ...], About]]) -> dict[str, _Entries]:
    """Map each second word to the phrases with it, longest first; "" to those of one word."""
    found = [(len(phrase), list(phrase), about) for phrase, about in entries]
    alone = [entry for entry in found if entry[0] == 1]
    seconds = {entry[1][1] for entry in found if entry[0] > 1}
    pairs = {two: [e for e in found if e[0] == 1 or e[1][1] == two] for two in seconds}
    return {"": alone} | pairs


_BY_HEAD = {head: _by_pair(entries) for head, entries in PHRASES.items()}


class Cue(NamedTuple):
    """A word or phrase that tells what follows, or precedes, is about."""

    start: int
    end: int
    about: About


def cues(text: Text, first: int, last: int, covered: Sequence[tuple[int, int]]) -> list[Cue]:
    """Return the cues among words *first* to *last* (excluded), in order.

    *covered* are the ranges of characters that belong to names of places.
    """
    found: list[Cue] = []
    forms, free = text.words.forms, first
    for index in text.words.at(_OPENINGS, first, last):
        if index < free:
            continue
        start = text.words.starts[index]
        if covered and any(a <= start < b for a, b in covered):
            continue
        pairs = _BY_HEAD[forms[index]]
        second = forms[index + 1] if index + 1 < last else ""
        for size, phrase, about in pairs.get(second) or pairs[""]:
            if index + size > last or (size > 1 and forms[index : index + size] != phrase):
                continue
            settled = _settle(text, index, size, first, last, about)
            if settled is not None:
                found.append(Cue(start, text.words.ends[index + size - 1], settled))
                free = index + size
                if settled is About.NEGATION:
                    free = max(free, denied(text, index, last) + 1)
            break
    return _whole_rules(text, found, first, last, covered) if found else found


def _settle(text: Text, index: int, size: int, first: int, last: int, about: About) -> About | None:  # noqa: PLR0911, PLR0913, PLR0917 - the first rule that fits decides
    """Return what the phrase at *index* really tells, or None when it tells nothing."""
    word = text.words.forms[index]
    before = text.words.forms[index - 1] if index > first else ""
    if about is About.RALLY:
        return _rally(text, index, first)
    if about is About.NEGATION:
        return about if denies(text, index, last) else None
    if before == "anti" or not_itself(text, index, first) or march_too(text, index):
        return None
    if _is_planned(text, index, before) or (about is About.INDOOR and will_not_be(text, index)):
        return None
    if about in {About.QUESTION, About.WISH, About.WEAK, About.HAPPENS}:
        return _loosely(text, index, about)
    after = text.words.forms[index + 1] if index + 1 < len(text.words) else ""
    departs = text.folded.startswith((" au depart", " depart"), text.words.ends[index])
    leaves = word == "car" and (after in _OF_A_COACH or departs)
    if size == 1 and word in _WITH_ARTICLE and not (leaves or _subject(text, index, first)):
        return None
    if (word == "train" and size == 1 and after in {"de", "d"}) or _is_theirs(text, index):
        return None
    if text.words.tag(index) and about is not About.SPORT:
        return None
    if is_beside(text.folded, text.words.starts[index]):
        return None
    caused = not word.startswith(_NO_CAUSES) and _is_cause(text, index, first)
    return None if caused or _is_place(text, index, first) else about


def _loosely(text: Text, index: int, about: About) -> About | None:
    """Return what a word that may call, ask or forbid tells here."""
    if bars_things(text.folded, text.words.starts[index]):
        return About.OTHER
    idle = about is About.QUESTION and asks_nothing(text, index)
    return None if idle or calls_nobody(text, index) else about


def _is_planned(text: Text, index: int, before: str) -> bool:
    """Tell "un rassemblement devrait se tenir", "faudrait être 500 à la manif de samedi"."""
    word = text.words.forms[index]
    if word == "faudrait":
        many = _SO_MANY.match(text.folded, text.words.ends[index])
        return many is not None and _TO_THE_RALLY.match(text.folded, many.end()) is not None
    if word.startswith("pourrai"):
        return _MAY_BE.match(text.folded, text.words.ends[index]) is not None
    return word.startswith("devrai") and before not in _WISHING


def _is_theirs(text: Text, index: int) -> bool:
    """Tell "les usagers du train", "la ligne de bus", "rassemblement et tractage": no journey."""
    start = text.words.starts[index]
    if text.words.forms[index] == "tractage":
        return text.folded.endswith("rassemblement et ", 0, start)
    return _USERS.search(text.folded, max(0, start - 24), start) is not None


# "onze opposants au projet comparaissent lundi": no rally is for or against it.
_NO_CAUSES = ("covoit", "comparai", "comparu")
_USERS = compiled(
    r"\b(?:(?:usag|voyag|cheminot|conducteur|defenseur|ami)\w* (?:du |de la |de |des )|"
    r"lignes? de )$"
)


_SO_MANY = compiled(
    r" (?:etre|venir|pas|(?:qu'on|que l'on|que nous|qu'ils?) (?:soi(?:t|ent)|soyons|vien\w+)|"
    r"\d|du monde|beaucoup|plus|un peu plus)\b"
)
# "Faudrait qu'on soit 500 à la manif de samedi": there is one.
_TO_THE_RALLY = compiled(
    rf"[^.!?\n]*?\b(?:la |le |l'|les |ce |cette |notre |au |aux )(?:\w+ )?(?:{RALLIES}|rdv|"
    rf"rendez-vous|"
    r"greves?|action|appel|piquet|blocage|sit-in|chaine|veillee|prochaine?|retraite|pride)\b"
)
# what is thought of a town: "pourraient être à Pau (900 personnes)", "pourrait réunir 900"
_MAY_BE = compiled(
    r" (?:[a-z]+ment |encore |y )?(?:(?:etre|se trouver|se tenir) (?:a|au|aux) [^.;()]{2,30}\(\d|"
    r"(?:reunir|rassembler|mobiliser|attirer|compter|atteindre|depasser|avoir) [^.;:()\d]{0,30}\d)"
)
_WISHING = frozenset(("on", "ca", "cela", "nous", "faudrait"))


_GOES = frozenset(("ira", "irai", "irons", "iront", "va", "vont", "veut", "veulent", "peut"))


def _rally(text: Text, index: int, first: int) -> About | None:
    start, end = text.words.starts[index], text.words.ends[index]
    before = text.words.forms[index - 1] if index > first else ""
    if text.words.forms[index] in _MARKET:
        raw = text.raw[start:end].lower()
        market = raw.startswith("march\u00e9") or before in _MASCULINE
        if (market and before not in _AUXILIARIES) or before in _IDIOMS:
            held = index == first and text.folded.startswith(_MARKETS, end)
            return About.LEISURE if held else None
        if _is_no_march(text, start, end):
            return None
    if text.folded.endswith((" n'est pas un ", " n'est pas une "), 0, start):
        return None  # "une nuit de victoire n'est pas une manifestation"
    two = text.words.forms[index - 2] if index - 1 > first else ""
    if before == "ne" and _NO_MORE.match(text.folded, end):
        return About.NEGATION  # "pourquoi Dunkerque ne manifeste plus"
    denied_too = (two, before) in {("ne", "pas"), ("pas", "a")}
    goes = before == "pas" and two in _GOES and text.gap(index) == " "
    denied_too = denied_too or goes  # "on n'ira pas bloquer"
    denied_too = denied_too or (before in _MAY_DENY and was_not(text, index))
    if denied_too:
        return About.NEGATION  # "on ne bloquera pas", "ils ont préféré ne pas bloquer"
    other = is_notice(text.folded, start, end, before) or _is_title(text, start, end)
    return About.OTHER if other else About.RALLY


def _is_no_march(text: Text, start: int, end: int) -> bool:
    """Tell "quartier de la Marche", and "Des avocats en robe sur les marches du palais."."""
    if text.raw[start] == "M" and _QUARTER.search(text.folded, max(0, start - 24), start):
        return True
    house = _OF_HOUSE.match(text.folded, end) is not None
    return house and _ON_STEPS.search(text.folded, max(0, start - _CAPTION), start) is not None


# A photograph's caption that tells of no act, no number and no hour.
_CAPTION = 90
_ON_STEPS = compiled(
    r"(?:^|[.!?\n:] )(?:(?!etai|sont |ont |est |on |nous |rdv|rendez|soutien|rassembl|manif|gather)"
    r"[^.!?\n:\d]){2,70} (?:sur|devant|au pied|en haut) (?:les|des) $"
)
_OF_HOUSE = compiled(
    r" (?:du|de l[a']|des) ?(?:palais|tribunal|theatre|mairie|hotel|pref|sous-pref|opera|"
    r"cathedrale|eglise|gare|escalier|musee|rectorat|conseil|casino)[a-z' -]{0,24}\s?(?:[.\n]|$)"
)


def _is_title(text: Text, start: int, end: int) -> bool:
    """Tell « La Manif », all that stands in quotes, with a capital: a play, a group, a film."""
    if not (text.raw[start].isupper() and text.folded.startswith(('"', ' "'), end)):
        return False
    titled = _ARTICLE.search(text.folded, max(0, start - 6), start) is not None
    return titled and not text.raw[start:end].isupper()


_ARTICLE = compiled(r"\" ?(?:la |le |les |une? )?$")
_MARKETS = (" aux ", " de noel", " des ", " du livre", " artisanal", " nocturne", " de producteurs")
_NO_MORE = compiled(r" (?:plus|guere|jamais)\b(?! (?:que|qu'|seul))")
_QUARTER = compiled(r"\b(?:quartier|rue|place|chemin|route|secteur|comte) (?:de )?la $")
_MAY_DENY = frozenset(("pas", "plus", "point", "jamais", "a", "se", "s"))


def _subject(text: Text, index: int, first: int) -> bool:
    """Tell "le parking" (the sentence is about it) from "rdv parking" (people meet there)."""
    if index == first:
        return text.words.forms[index] != "car"
    before = text.words.forms[index - 1]
    if text.words.forms[index] in _TRAFFIC and text.gap(index).strip() in {":", ";", "."}:
        return True  # "… pour 8 000 : stationnement interdit dès la veille"
    if before not in ARTICLES or "," in text.gap(index):
        return text.words.forms[index] == "train" and before in {"de", "du", "en"}
    return index - 2 < first or text.words.forms[index - 2] not in PLACED


_TRAFFIC = frozenset(("stationnement", "circulation"))


def _is_cause(text: Text, index: int, first: int) -> bool:
    """Tell whether the noun at *index* is what a rally is for or against."""
    for back in range(index - 1, max(first, index - 7) - 1, -1):
        if "," in text.gap(back + 1) or ":" in text.gap(back + 1):
            return False
        if text.words.forms[back] in CAUSES:
            # "il reste des places pour le bal": nobody is called for it.
            called = text.words.forms[back] != "pour" or bool(text.words.at(_CALLS, first, back))
            return called or any(word.isdigit() for word in text.words.forms[first:back])
    return False


# What calls: before "pour" it tells what for.
_CALLS = frozenset(
    head
    for head, entries in PHRASES.items()
    if any(what in {About.RALLY, About.WEAK, About.STRIKE} for _, what in entries)
)


def _is_place(text: Text, index: int, first: int) -> bool:
    """Tell whether the noun at *index* names where people meet ("devant le stade")."""
    if _HOUSE.match(text.folded, text.words.starts[index]) and _AT_HOUR.search(
        text.folded, max(0, text.words.starts[index] - 9), text.words.starts[index]
    ):
        return True  # "Châlons, 10 h, conseil régional : 140"
    for back in range(index - 1, max(first, index - 4) - 1, -1):
        if "," in text.gap(back + 1):
            return False
        word = text.words.forms[back]
        if word in PLACED or word in _VENUE_HEADS:
            return True
        if word not in _OF:
            return False
    return False


_HOUSE = compiled(r"conseil (?:regional|departemental)\b(?=[^\w]*(?:$|[\n:;.(,]))")
_AT_HOUR = compiled(r"\d ?h(?:\d\d)?, $|\bmidi, $")


def _whole_rules(
    text: Text, found: list[Cue], first: int, last: int, covered: Sequence[tuple[int, int]]
) -> list[Cue]:
    found = [cue for cue in found if not _JUST_DID.match(text.folded, cue.start)]
    if _is_said(text, BOOKS, first, last, covered):
        return _all_about(found, About.INDOOR)
    tried = any(cue.about is About.OTHER for cue in found) or is_tried(text, first, last)
    return _tried(text, found, first, last) if tried else found


# "La manif vient de démarrer à Dole": nobody is called
_JUST_DID = compiled(
    r"vien(?:t|nent) (?:\w+ )?(?:de |d')(?:se |s')?(?!e?tre\b|avec\b)\w{3,}(?:er|ir|dre|tre)\b"
)


def _is_said(
    text: Text,
    wanted: frozenset[str],
    first: int,
    last: int,
    covered: Sequence[tuple[int, int]],
) -> bool:
    starts = text.words.starts
    return any(
        not any(start <= starts[index] < end for start, end in covered)
        and not REASON.search(text.folded, max(0, starts[index] - 30), starts[index])
        and not _DEMANDED.search(text.folded, max(0, starts[index] - 40), starts[index])
        and not _DESPITE.search(text.folded, max(0, starts[index] - 30), starts[index])
        and not is_beside(text.folded, starts[index])
        for index in text.words.at(wanted, first, last)
    )


# "pour réclamer la reprise des messes": what the rally is for.
_DEMANDED = compiled(
    r"\b(?:reclam|exig|defend|obten|demand|sauv)(?:er|re|ir) (?:[a-z']+ ){0,3}(?:[dl]')?$"
)
# "la veille, pour ne pas concurrencer le carnaval": what the rally keeps away from.
_DESPITE = compiled(r"\b(?:concurrencer|gener|lendemain|malgre) (?:du |d'un |le |la |les |un )?$")


def _all_about(found: list[Cue], about: About) -> list[Cue]:
    return [
        cue._replace(about=about) if cue.about in {About.RALLY, About.WEAK} else cue
        for cue in found
    ]


def _tried(text: Text, found: list[Cue], first: int, last: int) -> list[Cue]:
    """Make of the trial what words *first* to *last* say of whom it tries, and why."""
    start, accused = text.words.starts[first], is_accused(text, first, last)
    trial = any(not TRIALS.isdisjoint(text.folded[c.start : c.end].split()) for c in found)
    return [
        cue._replace(about=About.OTHER)
        if cue.about is About.RALLY
        and is_of_trial(text.folded, start, cue.start, trial=trial, accused=accused)
        else cue
        for cue in found
    ]
