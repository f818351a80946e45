"""Tells the town in the name of who calls: "la LDH Rezé appelle …", "à l'appel de Rezé Citoyenne".

A group that calls to a rally in another town is named after its own (rule 5 of docs/claims.md).
"""

from worker.reading.words.patterns import compiled
from worker.reading.words.text import Text

_BACK, _BEHIND = 110, 70
_WORD = r"(?!(?:a|au|aux|en|dans|sur|pres|vers) )[\w'-]+"
# "à l'appel de la CGT, de la FSU et du PCF de": whose call it is
_BY = compiled(
    r"\b(?:a l'(?:appel|initiative|invitation)|organisee?s? par|sous l'egide) "
    r"(?P<who>(?:[^.;:!?()\n\d]{0,90}[ '])?)$"
)
_OF = ("de ", "du ", "des ", "d'", "et de ", "et du ", "et des ", "et d'")
# Behind these stands what for, when or where, and no name.
_ELSE = compiled(
    r"\b(?:contre|pour|afin|devant|place|depart|rendez-vous|rdv|ce|demain|(?:lun|mar|mercre|jeu|"
    r"vendre|same)di|dimanche)\b|(?<!vivre )(?<!agir )(?<!habiter )(?<!ensemble )"
    r"\b(?:a|au|aux|en|dans|sur|pres) (?:la |le |les |l')?$"
)
_OPENS = compiled(
    r"(?:^|[.!?\n\u2022] ?|- )(?:le |la |les |l'|nous, |un |une )?"
    rf"(?:(?P<who>{_WORD}(?: {_WORD}){{0,5}}) (?:de |du |des |d')?|"
    r"(?P<at>(?:bien )?(?:vivre|agir|habiter|ensemble|citoyens) a ))?$"
)
_TAIL = (
    r"(?P<tail> (?:citoyen(?:ne)?|solidaires?|insoumis\w*|en commun|en transition|a gauche|"
    r"ecologi\w+|palestine|antifa\w*|patrimoine|environnement|populaire|ensemble|debout|en lutte|"
    r"autrement|verte?|unie|feministes?|solidarite|populaire|nature|avenir|demain)(?: \w+)?)?"
)
_CALLS = compiled(
    rf"{_TAIL}(?:,? (?:et|avec) [^.;:!?\n]{{3,50}}?)? (?:(?:vous|nous|y|tou\w+) )?"
    r"(?:appell?e(?:nt)?|appelons|invite(?:nt)?|convie(?:nt)?|organise(?:nt)?|"
    r"donne(?:nt)? rendez-vous|sera|seront|participe(?:nt|ra|ront)?|s'associe(?:nt)?|"
    r"se joi(?:nt|gnent)|sou(?:tient|tiennent)|rejoi(?:nt|gnent)|relaie(?:nt)?|"
    r"a appele|ont appele)\b"
)


def names_caller(text: Text, first: int, last: int, floor: int) -> bool:
    """Tell whether words *first* to *last* of a sentence from *floor* are of who calls."""
    folded, start, end = text.folded, text.words.starts[first], text.words.ends[last]
    back = max(text.words.starts[floor], start - _BACK)
    called = _BY.search(folded, back, start)
    if called is not None and _ELSE.search(called["who"]) is None:
        return all(one.lstrip().startswith(_OF) for one in called["who"].split(",")[1:])
    opens = _OPENS.search(folded, back, start)
    calls = _CALLS.match(folded, end, end + _BEHIND) if opens else None
    return bool(opens and calls and (opens["who"] or opens["at"] or calls["tail"]))
