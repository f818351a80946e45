"""An answer above the question that it quotes: "Oui, 14 h", and below "> Une manif à Gap ?"."""

from worker.reading.wordings.turns import AT, HOUR, MONTH, RALLY, TOWN, WEEKDAY, Turns, turn

_DAY = (
    rf"(?<!comme )(?:(?:le |ce )?{WEEKDAY}(?: \d\d?(?:er)?(?: [a-zéû]{{3,9}})?)?|"
    rf"(?:le |du )?\d\d?(?:er)? {MONTH}|demain|ce soir)"
)
# Nobody says no, asks back or names another town.
_NO = (
    r"\b(?:non|nan|rien|pas|aucune?|annul\w*|report\w*|interdit\w*|sais)(?![\w-])|"
    rf"(?<!répondre )(?<!réponse )(?<!merci )\b{AT} (?-i:[A-ZÀ-Ý])|\?"
)
_HEAD = (
    r"(?:[^\n>]{0,120}(?:a écrit|a dit|écrivait|wrote|said) ?:? ?\n+|"
    r"(?:(?:De|À|Objet|Envoyé|Date|Cc) ?:[^\n>]{0,120}\n+)+|"
    r"-{2,}[^\n>]{0,80}\n+)?"
)
# Walks, parades and feasts: no rally is asked for.
_LEISURE = (
    r"(?![^\n?]{0,160}\b(?:marches? (?:nordique|gourmande|populaire|rose|exploratoire|sportive|"
    r"santé|de noël)|rando\w*|défilé d[eu]|action de|carnaval|fête|mariage|concert|"
    r"rassemblement d(?:e (?:voitures|motos|véhicules)|'anciens))\b)"
)
_ASKED = (
    rf"{_LEISURE}(?=[^\n?]{{0,160}}\b(?:{RALLY}|manifest\w+|défil\w+|rassembl\w+)\b)"
    rf"(?:(?=[^\n?]{{0,160}}?(?<![\w-])({_DAY})\b))?(?=[^\n?]{{0,160}}?\b({AT} {TOWN}))"
)
_SOMETHING = (
    r"(?=[^\n?]{0,160}\b(?:quelque chose|un truc|une action|prévue?s?|organisée?s?)\b)"
    rf"(?:(?=[^\n?]{{0,160}}?(?<![\w-])({_DAY})\b))?(?=[^\n?]{{0,160}}?\b({AT} {TOWN}))"
)
_VAGUE, _QUOTE = (
    rf"(?:> ?[^\n?]{{0,200}}\n){{0,3}}> ?{asked}[^\n?]{{0,250}}\?[^\n]*(?:\n>[^\n]*)*"
    for asked in (_SOMETHING, _ASKED)
)

TURNS: Turns = (
    (
        frozenset[str](),
        ("\n>",),
        turn(
            rf"\A(?=[^>]{{0,300}}?\b{HOUR})(?=[^>]{{0,300}}?\b{_DAY}\b[^>\n]{{0,80}}\b{HOUR}|"
            rf"[^>]{{0,300}}?\b{HOUR}[^>\n]{{0,40}}? {_DAY}\b)(?![^>]{{0,400}}?(?:{_NO}))"
            rf"([^>]{{4,300}}?)[ \n]*\n{_HEAD}{_QUOTE}",
            r"Manifestation \3 : \1",
        ),
        turn(
            rf"\A(?=[^>]{{0,300}}?\b{HOUR})(?![^>]{{0,400}}?(?:{_NO}))"
            rf"([^>]{{4,300}}?)[ \n]*\n{_HEAD}{_QUOTE}",
            r"Manifestation \2 \3 : \1",
        ),
        # "Rassemblement à 14 h, mairie.\n> Quelque chose est prévu samedi à Gap ?"
        turn(
            rf"\A(?=[^>]{{0,300}}?\b{HOUR})(?=[^>]{{0,300}}?\b{RALLY}\b)(?![^>]{{0,400}}?(?:{_NO}))"
            rf"([^>]{{4,300}}?)[ \n]*\n{_HEAD}{_VAGUE}",
            r"\2 \3 : \1",
        ),
    ),
)
"""Those of one text are put plainly one after the other."""
