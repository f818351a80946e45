"""A text that opens on years long gone: what no weekday ties to these days is of those (rule 12).

"Il y a trente ans. Novembre 1995. Le 24, ils sont 500 000", "Soixante ans après Charonne. Ce
soir-là, 20 000 personnes avaient défilé": memories, exhibitions, books of history.
"""

from datetime import date

from worker.reading.sentences.elements import ANTI, Spoken
from worker.reading.times.almanac import Form, Moment, is_history, resolve
from worker.reading.times.days import Day
from worker.reading.words.lexicon import About
from worker.reading.words.patterns import compiled
from worker.reading.words.tenses import FUTURE
from worker.reading.words.word_groups import A_YEAR_AGO

_YEARS = 8
_MONTHS = ("fin ", "debut ", "mi-", "courant ")
_FLOATING = frozenset({Form.MONTH_DAY, Form.NUMBER, Form.FROM_NAMED})
# "Cinquante ans après, ils n'ont rien oublié. Ce jour-là, 3 000 mineurs avaient marché"
_SO_MANY = (
    r"(?:\d\d+|(?:dix|vingt|trente|quarante|cinquante|soixante|quatre-vingt|cent)[\w-]*|onze|douze|"
    r"quinze)"
)
_YEARS_AFTER = compiled(
    rf"\b(?:il y a|voila|voici) {_SO_MANY} ans\b|\b{_SO_MANY} ans (?:apres|plus tard)\b"
)
_THAT_DAY = compiled(
    r"\b(?:ce (?:soir|matin|jour|midi)|cette (?:nuit|annee)|cet apres-midi)-la\b"
    r"[^.;:]*\bavai(?:t|ent)\b"
)
# Who calls, and what was done these days, says the day as well: "ont marché le 7 janvier"; so
# does an hour, which memories seldom have.
_CALLED = compiled(
    r"\bappel|\bprevue?s?\b|\borganis|\brendez-vous|\brdv\b|\baura lieu|\bannonc|"
    r"\b(?:a|ont|s'est|se sont) (?:\w+ment )?(?:ete |eu )?\w{3,}(?:e|i|u|is|it)e?s?\b"
)
_RECENT = 21


def opens_on_years_gone(spoken: Spoken, today: date) -> bool:
    """Tell whether all days of the sentence, the first that says one, are long gone."""
    return all(_is_long_ago(day, today) for day in spoken.days)


def tells_of_old(spoken: Spoken) -> bool:
    """Tell a sentence of what is known by its year: "les grèves de 1936", "Mai 68"."""
    text, sentence = spoken.text, spoken.sentence
    dated = text.holds(_CENTURIES)
    return dated and _KNOWN.search(text.folded, sentence.start, sentence.end) is not None


_CENTURIES = ("15", "16", "17", "18", "19", "68")
# What schools teach; "la loi de 1905" is still in force.
_KNOWN = compiled(
    r"\b(?:revoltes?|emeutes?|insurrections?|evenements|soulevements?|mutineries?|fusillades?|"
    r"greves?|catastrophe|liberation|manifestations?|mouvement) (?:[a-z]+ ){0,2}?"
    rf"(?:(?:de|du|en|d')(?: ?(?:printemps|mai|juin|[a-z]+bre|fevrier))? ?)(?:{A_YEAR_AGO}|68\b)|"
    r"\bmai[ -]68\b|\bfront populaire de 1936\b"
)


def _is_long_ago(day: Day, today: date) -> bool:
    said = day.said
    year = said.year or (today.year - said.number if said.form is Form.VAGUE else today.year)
    return is_history(said, today) and today.year - year >= _YEARS


def looks_back(spoken: Spoken) -> bool:
    """Tell "ce soir-là, 20 000 personnes avaient défilé" below "soixante ans après"."""
    folded, sentence = spoken.text.folded, spoken.sentence
    if "-la" not in folded[sentence.start : sentence.end]:
        return False
    told = _THAT_DAY.search(folded, sentence.start, sentence.end)
    return told is not None and _YEARS_AFTER.search(folded, 0, sentence.start) is not None


def remembers(spoken: Spoken) -> bool:
    """Tell "« À Dole, nous étions mille », se souvient l'ancien doyen", of a day nobody says.

    So does "quand j'étais étudiant", and "les vignerons de 1907 avaient envahi la place".
    """
    folded, start, end = spoken.text.folded, spoken.sentence.start, spoken.sentence.end
    young = spoken.text.holds(_AGO) and _YOUNG.search(folded, start, end) is not None
    if not young and spoken.days:
        return False
    quoted = not young and '"' in folded and spoken.text.holds(_RECALLED)
    quoted = quoted and _REMEMBERS.search(folded, start, end) is not None
    dated = spoken.text.holds(_CENTURIES)
    found = young or quoted or (dated and _OF_A_YEAR.search(folded, start, end))
    return bool(found and spoken.told)


_AGO = ("etais ", "etait ", "etions ", "siecle", "jeunesse", "mes annees ")
# "Quand j'étais étudiant", "dans ma jeunesse".
_YOUNG = compiled(
    r"\b(?:quand|lorsque|du temps ou) (?:j'etais|on etait|nous etions|il etait|elle etait) "
    r"(?:\w+ )?(?:etudiant|petit|jeune|gamin|gosse|enfant|ado|lyceen|apprenti|minot|mome)\w*\b|"
    r"\bil y a (?:un |deux |trois |un demi-)siecles?\b|"
    r"\bdans ma jeunesse\b|\bmes annees (?:de )?(?:fac|lycee|etudiant)"
)
_OF_A_YEAR = compiled(
    r"\b(?:de|en|d'[a-z]+) (?:1[5-9]\d\d)\b[^.;!?\n]*\b(?:avai(?:t|ent)|etai(?:t|ent)|furent|fut)\b"
)


_RECALLED = ("se rem", "se rmem", "se souvien", "se rappel")
_REMEMBERS = compiled(
    r"\b(?:etai(?:t|ent)|etions|avai(?:t|ent)|avions|furent|fut)\b[^.;!?\n]*"
    r"\bse (?:re?memor\w+|souvien\w+|rappel\w+)"
)


def floats(spoken: Spoken, day: Day, moment: Moment) -> bool:
    """Tell a day of the years the text opened on: no weekday ties it, nobody calls for it."""
    if spoken.tense(day.start) == FUTURE and not tells_of_old(spoken):
        return False
    if day.said.form is Form.VAGUE:  # "fin avril"
        return spoken.text.folded.startswith(_MONTHS, day.start)
    if day.said.form not in _FLOATING:
        return False
    found = resolve(day.said, moment)
    if day.said.weekday is not None:  # "mardi 5 décembre" is of a year in which that was a Tuesday
        return found is not None and found.weekday() != day.said.weekday
    near = found is not None and abs((found - moment.today).days) <= _RECENT
    said = _CALLED.search(spoken.text.verbs, spoken.sentence.start, spoken.sentence.end)
    return not (near and (said or spoken.hours))


def of_these_days(spoken: Spoken) -> bool:
    """Tell a sentence that calls to a rally, or tells of one: not "le vernissage a réuni"."""
    crowd = bool(spoken.counts or spoken.groups) and not spoken.has(*ANTI)
    return crowd or spoken.has(About.RALLY, About.WEAK, About.STRIKE)
