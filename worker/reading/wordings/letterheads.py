"""Turns of what stands around the news of a page: letterheads, headings, other evenings."""

from worker.reading.wordings.turns import (
    AT,
    COUNT,
    MONTH,
    OPENS,
    RALLY,
    TOWN,
    WEEKDAY,
    Turns,
    turn,
)
from worker.reading.words.wordlist import words

_STREET = (
    r"(?:rue|avenue|place|boulevard|bd|quai|cours|allée|impasse|chemin|route|square|esplanade)"
)
_REACHED = r"(?:t[ée]l\b|t[ée]l[ée]phone|☎|0\d[ .]?\d\d|courriel|e?-?mail|contact|www|https?:|\S+@)"
_DAY = rf"(?:{WEEKDAY}(?: \d{{1,2}}(?:er)?(?: {MONTH})?| dernier)?|hier|avant-hier)"
_EVENING = (
    r"(?:concert(?! de casserole)|spectacle|fête|soirée|débat|projection|repas|banquet|tournoi|"
    r"match|kermesse|exposition|conférence|loto|bal|vide-greniers?|brocante|réunion publique|"
    r"assemblée générale)"
)

TURNS: Turns = (
    # "12 rue de la République, Vesoul\nTél. 03 …": where they sit who call
    (
        words(
            "rue avenue place boulevard bd quai cours allee impasse chemin route square esplanade"
        ),
        ("\n",),
        turn(
            rf"((?:\A|(?<=\n))\d{{1,4}}(?: bis| ter)?,? {_STREET} [^,;:!?\n]{{2,40}}?)"
            rf"(?:, | [-\u2013] | )(?:\d{{5}} )?{TOWN}(?= ?\n[^\w\n]{{0,3}}{_REACHED})",
            r"\1",
        ),
    ),
    # "L'ESSENTIEL", and below it in points what an article tells
    (
        words("essentiel retenir resume bref cles savoir tldr"),
        ("\n- ", "\n• ", "\n→ ", "\n* ", "\n\u2013 "),
        turn(
            r"\A(?:l['\u2019]essentiel|à retenir|ce qu['\u2019]il faut (?:retenir|savoir)|en "
            "résumé|"
            r"(?:les )?points? clés?|tldr)(?: (?:de l['\u2019]info|en (?:bref|trois "
            r"points)))? ?:? ?\n"
            r"(?=[-•→*\u2013] )",
            "",
        ),
    ),
    # "Guéret hier : 990 manifestants": a town, whatever else the word is
    (
        words("hier lundi mardi mercredi jeudi vendredi samedi dimanche"),
        (" : ", ": "),
        turn(
            rf"((?:\A|(?<=\n))(?:\d/ ?)?)({TOWN}) ({_DAY}) ?: ?"
            f"(?=(?:environ |près de |plus de )?{COUNT} (?:personnes|manifestant|participant|"
            "marcheu))",
            r"\1À \2 \3 : ",
        ),
    ),
    # "Pas Gap ! Le rassemblement de jeudi est à Dole"
    (
        words("pas"),
        ("Pas ", "pas à ", "PAS "),
        turn(
            rf"(?:\A|(?<=\n))(?:non,? )?pas (?:{AT} )?{TOWN} ?!+ (?=[^.!?\n]{{3,80}}\b{AT} {TOWN})",
            "",
        ),
    ),
    # "120 selon la police (400 l'an dernier), 330 selon la CGT": last year's are no one's today
    (
        words("dernier derniere passe passee"),
        (" selon ", " d'après ", " d\u2019après "),
        turn(
            rf"( (?:selon|d['\u2019]après) [^,;:()\n\d]{{3,30}}) \(({COUNT}) "
            r"(?:l['\u2019]an (?:dernier|passé)|l['\u2019]année (?:dernière|passée))\)"
            rf"(, {COUNT} (?:selon|d['\u2019]après) [^,;:()\n\d]{{3,30}})",
            r"\1\3",
        ),
    ),
    # "Après le concert qui a attiré 200 spectateurs lundi à Gap, on marche samedi à Dole"
    (
        words("apres"),
        ("près le ", "près la ", "près un ", "près une ", "près l'", "près l\u2019"),
        turn(
            rf"{OPENS}après (?:le |la |l['\u2019]|une? "
            rf"){_EVENING}\b(?:(?!\b{RALLY}\b)[^.,;:!?\n]){{0,70}}"
            rf"(?: {_DAY})? {AT} {TOWN}(?: {_DAY})?, (?=[^.!?\n]{{0,60}}\b(?:on |place à la rue|"
            rf"le collectif|les |la |{RALLY}))",
            "",
        ),
    ),
)
"""Those of one text are put plainly one after the other."""
