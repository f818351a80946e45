"""When a nickname, a short form or a regional name of a town is one (rule 4)."""

from worker.reading.towns.names import Candidate, Setting
from worker.reading.towns.neighbours import HOUR_NEXT, LIST_AFTER, opens, says_rally
from worker.reading.towns.ties import Tie
from worker.reading.words.patterns import compiled
from worker.reading.words.text import LOWER

_TOWN = 20_000
# "8h FdF devant la préfecture"
_HOUR_LED = compiled(r"\b\d{1,2} ?h(?:\d\d)? $")
_HOUR = len("14 h30 ")
# "la capitale bretonne", but "la manifestation de la capitale partira …"
_OTHERS = compiled(
    r" (?!(?:se|s'est|aura|auront|a|ont|est|sera|partira|debutera|commencera|demarrera|s'elancera|"
    r"et|ce|cet|cette|le|selon|d'apres|dans|devant|hier|demain|qui|ou|avec|avant|apres|"
    r"puis|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|pour|contre)\b)[a-z]"
)
# "la Pointe des Grives" is no Pointe-\u00e0-Pitre
_HEADLAND = compiled(r"[Ll]a [Pp]ointe (?:de |du |des |d['\u2019]|[A-Z\u00c0-\u00dd])")


def accept_alias(setting: Setting, candidate: Candidate) -> str | None:
    """Return "strong" when another name of a town is one here: "bdx 14 h", "la cité phocéenne"."""
    first, last, senses = candidate.first, candidate.last, candidate.senses
    tied = candidate.tied
    text = setting.text
    kinds = {sense.kind for sense in senses}
    raw = text.raw[text.words.starts[first] : text.words.ends[last]]
    cue = tied in {Tie.CUE, Tie.NEGATED}
    listed = bool(LIST_AFTER.match(text.folded, text.words.ends[last]))
    if kinds == {"b"}:
        cue = cue or HOUR_NEXT.match(text.folded, text.words.ends[last]) is not None
        upper = raw[0].isupper() or (
            cue and raw.isascii() and len(raw) >= 3  # noqa: PLR2004 - letters or words of a name
        )
        before = text.folded[max(0, text.words.starts[first] - _HOUR) : text.words.starts[first]]
        cue = cue or _HOUR_LED.search(before) is not None
        led = setting.rally and (cue or (listed and opens(setting, first)))
        return "strong" if upper and led else None
    if text.words.forms[first] in {"la", "le", "l"}:
        if raw.lower() == "la capitale":
            other = _OTHERS.match(text.folded, text.words.ends[last])
            return "strong" if cue and setting.rally and other is None else None
        if _HEADLAND.match(text.raw, text.words.starts[first]):
            return None
        return "strong" if setting.rally else None
    if text.words.case(first) == LOWER and not text.words.tag(first):
        common = candidate.name == "bourg"  # "au bourg" is any village's
        after = text.words.forms[last + 1] if last + 1 < setting.stop else ""
        told = says_rally(after) or HOUR_NEXT.match(text.folded, text.words.ends[last])
        cue = cue or (opens(setting, first) and bool(told))  # "sainté manif demain"
        return "strong" if cue and setting.rally and len(raw) > 3 and not common else None  # noqa: PLR2004 - letters or words of a name
    return (
        "strong"
        if cue or listed or text.words.tag(first) or setting.gazetteer.people(senses) >= _TOWN
        else None
    )
