"""When a word that is also a commune's name is that commune: case, cue, size (facts of names).

The evidence asked for grows with the risk: a large town with its capital needs nothing, a village
spelt like a French word needs "à" before it and a day, an hour or a comma after it.
"""

import re
from typing import TYPE_CHECKING

from worker.reading.blocks import Tie
from worker.reading.gazetteer import Sense
from worker.reading.lexicon import PHRASES, About
from worker.reading.text import CAPITAL, LOWER, UPPER, Text

if TYPE_CHECKING:
    from worker.reading.places import _Setting

_ARTICLES = frozenset(("le", "la", "les", "l", "au", "aux", "du", "des", "d"))
_LIST_AFTER = re.compile(
    r"\s?(?:$|[\n,:;()!?/|\u2013.\u2026\u2192&+]|- |\d|(?:et|ou|on|a|au|ce|cet|demain|hier|samedi|dimanche|lundi|mardi|mercredi|jeudi|vendredi|sam|dim|midi|"
    r"pl|place|devant|parvis|rdv|rendez|pour|contre|aussi|le|dans|est|sont|aura|ont|se|puis|quai|gare|mairie|pref|prefecture|avec|where|on|at|this|tomorrow|"
    r"manif|rassemblement|marche|maintenu|annule|reporte|interdit|il|nous|c|ca|y|qui|ici|aujourd|metropole|centre|vers|and|in|from|tonight|saturday|sunday|monday|tuesday|wednesday|thursday|friday)\b|[^\w\s])"
)
_ANY_SIZE, _VILLAGE, _SMALL, _TOWN, _LARGE, _CITY = 0, 500, 2_000, 5_000, 20_000, 50_000


def accept_town(
    setting: "_Setting",
    first: int,
    last: int,
    name: str,
    senses: tuple[Sense, ...],
    tied: Tie,
    kind: str,
    near: int | None,
) -> str | None:
    """Return "strong", "weak" or None for the town *name* of words *first* to *last*."""
    text = setting.text
    main = first + (1 if last > first and text.words[first].word in _ARTICLES else 0)
    people = _people(setting, senses)
    risky = _risky(setting, name, first, last)
    if tied is Tie.ARTICLE:
        return None
    if kind == "alias":
        return _alias(setting, first, last, senses, tied)
    if text.words[first].tag:
        return _tag(setting, first, last, people, risky=risky)
    listed = bool(_LIST_AFTER.match(text.folded, text.words[last].end))
    cue = tied in {Tie.CUE, Tie.NEGATED, Tie.WEAK} or _coordinated(text, first, near)
    if name in PHRASES and not cue:
        return None  # "SOYONS 5000 !!"
    if setting.upper and len(text.words) > 1:
        return _upper(setting, first, people, risky=risky, cue=cue, listed=listed)
    if text.words[main].case == LOWER:
        return _lower(setting, first, people, risky=risky, cue=cue, listed=listed)
    return _capital(setting, first, main, people, risky=risky, cue=cue, listed=listed)


def _people(setting: "_Setting", senses: tuple[Sense, ...]) -> int:
    sizes = [
        place.population
        for sense in senses
        if (place := setting.gazetteer.by_code(sense.code)) is not None
    ]
    return max(sizes, default=0)


def _risky(setting: "_Setting", name: str, first: int, last: int) -> bool:
    flags = setting.gazetteer.flags(name)
    return bool(flags) or name in PHRASES or (first == last and len(name) <= 3)  # noqa: PLR2004 - Eu, Y, Die, Pau


def _coordinated(text: Text, first: int, near: int | None) -> bool:
    """Tell a name joined to the one before it: "à Lille, Lyon et Marseille"."""
    if near is None or first - near > 3:  # noqa: PLR2004 - ", et à"
        return False
    between = text.folded[text.words[near].end : text.words[first].start]
    return bool(
        re.fullmatch(
            r"\s*(?:,|et|ou|&|/|,? et a|and|,? puis a?|,? comme a?|\+|\u2013|-)\s*", between
        )
    )


def _capital(
    setting: "_Setting", first: int, main: int, people: int, *, risky: bool, cue: bool, listed: bool
) -> str | None:
    opens = _opens(setting, first)
    if cue:
        return "strong" if not risky or people >= _VILLAGE or listed else None
    if opens:
        fits = listed and (
            people >= _VILLAGE if not risky else people >= _SMALL and _item(setting, main)
        )
        return "strong" if fits or (not risky and people >= _LARGE) else None
    before = setting.text.words[first - 1]
    gap = setting.text.gap(first)
    if (
        gap == " "
        and before.case == CAPITAL
        and not _says_rally(before.word)
        and before.word.isalpha()
    ):
        # "Carol Galand", "Homme de Fer", "Solidaires Rennes": a name that goes on.
        return "weak" if people >= _LARGE and not risky else None
    if gap == " " and _says_rally(before.word):
        return "strong" if people >= (_SMALL if not risky else _LARGE) else None
    if risky:
        if people >= _CITY and gap.strip():
            return "strong"
        return (
            "strong"
            if listed and people >= _TOWN and not gap.isalpha() and _item(setting, main)
            else None
        )
    return "strong" if people >= _SMALL or (listed and people >= _VILLAGE and gap.strip()) else None


def _item(setting: "_Setting", index: int) -> bool:
    """Tell whether what follows the name is what follows a town in a list: day, hour, venue."""
    text = setting.text
    last = index
    while last + 1 < setting.stop and text.gap(last + 1) == "-":
        last += 1
    return bool(
        re.match(
            r"\s?(?:[,:(|/!?;\n\u2013]|$|- |a \d|\d|samedi|dimanche|lundi|mardi|mercredi|jeudi|vendredi|demain|ce |le \d|pl\b|place|devant|midi|et\b|rdv|annul|report|interdit|mainten|c'|on\b|parvis|manif|marche|[^\w\s.'])",
            text.folded[text.words[last].end : text.words[last].end + 12],
        )
    )


def _opens(setting: "_Setting", first: int) -> bool:
    """Tell whether the name opens its sentence or a part of it after a slash, colon or dot."""
    if first == setting.floor:
        return True
    return bool(re.search(r"[/|:;\u2022\u2013\u2014>\u2192(]\s*$|\s-\s$", setting.text.gap(first)))


def _says_rally(word: str) -> bool:
    entries = PHRASES.get(word)
    if entries is not None and entries[0][1] in {About.RALLY, About.WEAK, About.STRIKE}:
        return True
    return word in {
        "samedi",
        "dimanche",
        "lundi",
        "mardi",
        "mercredi",
        "jeudi",
        "vendredi",
        "demain",
        "fiertes",
        "soir",
        "h",
        "silence",
        "humaine",
        "blanche",
        "flambeaux",
    }


def _lower(
    setting: "_Setting", first: int, people: int, *, risky: bool, cue: bool, listed: bool
) -> str | None:
    text = setting.text
    before = text.words[first - 1].word if first > setting.floor else ""
    if text.words[first].word in {"l", "la", "le", "les"} and people < _LARGE:
        return None  # "à l'hôpital" is not L'Hôpital
    located = (
        before in {"a", "au", "aux", "in", "sur"}
        or text.words[first].word in {"au", "aux"}
        or (cue and before not in {"de", "d", "la", "le"})
    )
    if risky:
        accent = (
            before != "a"
            or text.raw[text.words[first - 1].start] in "\u00e0\u00c0"
            or setting.lower
        )
        return (
            "strong"
            if located
            and accent
            and listed
            and people >= _LARGE
            and setting.rally
            and before in {"a", "au", "aux", "sur"}
            else None
        )
    if located or (cue and setting.rally):
        return "strong" if people >= _SMALL and (setting.rally or people >= _LARGE) else None
    known = people >= _LARGE and setting.rally and (listed or _says_rally(before))
    return "strong" if known and setting.lower else None


def _upper(
    setting: "_Setting", first: int, people: int, *, risky: bool, cue: bool, listed: bool
) -> str | None:
    before = setting.text.words[first - 1].word if first > setting.floor else ""
    if risky:
        fits = _item(setting, first) and people >= _SMALL
        return "strong" if fits and (cue or _opens(setting, first) or _says_rally(before)) else None
    if cue or _opens(setting, first) or _says_rally(before) or listed:
        return "strong" if people >= _SMALL or (cue and listed and people >= _VILLAGE) else None
    return "strong" if people >= _LARGE else None


def _tag(setting: "_Setting", first: int, last: int, people: int, *, risky: bool) -> str | None:
    text = setting.text
    whole = (first == 0 or text.words[first - 1].tag != text.words[first].tag) and (
        last + 1 >= len(text.words) or text.words[last + 1].tag != text.words[last].tag
    )
    ends = (
        last + 1 >= len(text.words)
        or text.words[last + 1].tag != text.words[last].tag
        or text.words[last + 1].word.isdigit()
    )
    if risky:
        return "strong" if people >= (_TOWN if whole else _CITY) and ends else None
    return "strong" if people >= (_SMALL if whole else _TOWN) else None


def _alias(
    setting: "_Setting", first: int, last: int, senses: tuple[Sense, ...], tied: Tie
) -> str | None:
    text = setting.text
    kinds = {sense.kind for sense in senses}
    raw = text.raw[text.words[first].start : text.words[last].end]
    cue = tied in {Tie.CUE, Tie.NEGATED}
    listed = bool(_LIST_AFTER.match(text.folded, text.words[last].end))
    if kinds == {"b"}:
        upper = text.words[first].case in {UPPER, CAPITAL} or (
            cue and raw.isascii() and len(raw) >= 3
        )  # noqa: PLR2004
        return (
            "strong"
            if upper and setting.rally and (cue or (listed and _opens(setting, first)))
            else None
        )
    if text.words[first].word in {"la", "le", "l"}:
        if raw.lower() == "la capitale":
            tail = text.folded[text.words[last].end : text.words[last].end + 2]
            return "strong" if cue and setting.rally and not re.match(r" [a-z]", tail) else None
        return "strong" if setting.rally else None
    if text.words[first].case == LOWER and not text.words[first].tag:
        return "strong" if cue and setting.rally and len(raw) > 3 else None  # noqa: PLR2004
    return (
        "strong"
        if cue or listed or text.words[first].tag or _people(setting, senses) >= _LARGE
        else None
    )


def accept_area(setting: "_Setting", first: int, last: int, tied: Tie) -> str | None:
    """Return "strong" for a département or territory written as one."""
    text = setting.text
    if tied is Tie.BLOCKED:
        return None
    if (
        text.words[first].word == "reunion"
        and not re.match(r"\s?(?:$|[\n:(])", text.folded[text.words[last].end :])
        and not text.words[first].tag
    ):
        return None  # "Réunion publique"
    main = first + (1 if last > first and text.words[first].word in _ARTICLES else 0)
    if text.words[main].case == LOWER and not text.words[main].tag:
        before = text.words[first - 1].word if first > setting.floor else ""
        return "strong" if before == "en" and len(text.words[main].word) > 6 else None  # noqa: PLR2004
    if setting.upper and len(text.words[main].word) < 5 and first != setting.floor:  # noqa: PLR2004 - "L'AIN"
        return None
    return "strong"


_GATHERS = re.compile(
    r"\b(?:se (?:retrouv|rassembl|reuni|mobilis|donn)\w*|se sont (?:retrouv|rassembl|reuni|mobilis)\w*|manifest\w+|defil\w+|march(?:e|ent|eront|ons|ez|aient)\b|rassemble\w*|"
    r"(?:vont|ont|etaient|sont|seront|battront|battent) [a-z' ]{0,20}(?:rue|pave|rassembl\w+|defil\w+|manifest\w+|nombreux|nombreuses)|rdv|rendez-vous|veillee|ce soir|demain|"
    r"samedi|dimanche|lundi|mardi|mercredi|jeudi|vendredi|rassemblent|rassembleront)\b"
)
_RALLY_NOUN = re.compile(
    r"\b(?:rassemblements?|manifs?|manifestations?|marches?|defiles?|corteges?|prides?|veillees?|mobilisations?|sit-in|die-in|cercles? de silence|chaines? humaines?|procession|rue|rues|pave|blocage)"
    r"(?: (?:blanche|feministe|climat|citoyenne|silencieuse|unitaire|interprofessionnel\w*))? $"
)
_NOT_CITIZENS = re.compile(
    r"\b(?:supporters?|joueurs?|club|equipe|maire|depute|preside\w*|police|procureur\w*|prefecture|metropole|elus?|journal|quotidien|lecteurs|stade|derby|match|ligne|tramway|metro)\b"
)


def accept_demonym(setting: "_Setting", first: int) -> str | None:
    """Return "weak" for people of a town who gather, or a rally named after it (rule 4)."""
    text = setting.text
    word = text.words[first]
    sentence = text.folded[text.words[setting.floor].start : text.words[setting.stop - 1].end]
    if _NOT_CITIZENS.search(sentence):
        return None
    head = text.folded[max(0, word.start - 44) : word.start]
    if _RALLY_NOUN.search(head):
        return "weak"
    before = text.words[first - 1].word if first > setting.floor else ""
    plural = word.word.endswith(("s", "x"))
    if before in {"le", "la", "l", "du", "un", "une", "au", "en"} or not plural:
        return None
    if word.case == LOWER and before not in {
        "les",
        "des",
        "aux",
        "ami",
        "amis",
        "amies",
        "chers",
        "cheres",
        "copains",
        "camarades",
    }:
        return None
    return "weak" if _GATHERS.search(sentence) else None
