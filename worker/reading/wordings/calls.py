"""Where those who call are, and where they go next: "samedi, à 14 h, puis dimanche à Gap"."""

from string import digits

from worker.reading.wordings.turns import APOSTROPHE, HOUR, MONTH, NAME, RALLY, WEEKDAY, Turns, turn
from worker.reading.words.calendar_words import MONTHS
from worker.reading.words.wordlist import words

_TOWN = r"(?:à|au|aux) (?:La |Le |Les )?(?-i:[A-ZÀ-Ý])"
_DAY = (
    rf"(?:(?:le |ce )?{WEEKDAY}(?: \d{{1,2}}(?:er)?(?: {MONTH})?)?|"
    rf"le \d{{1,2}}(?:er)? {MONTH}|le lendemain)"
)
# Without a town: what is called is where the callers are.
_HERE = r"(?:(?! (?:à|au|aux) (?:La |Le |Les )?(?-i:[A-ZÀ-Ý]))[^.;:!?\n])"
_CALLS = (
    rf"(?:(?:appell|invit|donn|organis|prévo|annonc)\w*\b{_HERE}{{0,60}}?\b"
    rf"(?:{RALLY}|manifester|défiler|se rassembler|rendez-vous)|"
    r"(?:manifest|défil|march|(?:se |s')?(?:rassembl|retrouv|réuni|mobilis))er?(?:a|ont))"
)
_NEXT = (
    rf",? (?:(?:puis|avant|et) (?:de |d{APOSTROPHE})?"
    r"(?:(?:se rendre|aller|rejoindre|manifester|défiler|converger|"
    rf"(?:à )?(?:la|une) (?:manifestation|marche)(?: départementale| régionale| nationale)?|"
    rf"(?:à )?un rassemblement(?: départemental| régional| national)?) )?|avant )"
)

_BETWEEN = tuple(
    f"{digit}{sign}" for digit in digits for sign in ("-", "/", " -", "\u2013", " \u2013")
)

# "ont promis de revenir", "annoncent leur retour"
_WILL_RETURN = (
    r"(?:(?:ont (?:promis|prévu|décidé|juré|annoncé)|promettent|prévoient|jurent|comptent|"
    rf"annoncent) (?:déjà |bien )?(?:de |d{APOSTROPHE}y )?revenir|"
    r"(?:ont annoncé|annoncent) (?:déjà )?leur retour)"
    rf"(?=,? (?:dès |pour |le |ce )?(?:{WEEKDAY}|demain|\d))"
)

TURNS: Turns = (
    # "mardi 14 h y a marche contre la loi à Gap": there is one, and nobody has marched
    (
        words("y"),
        ("y a marche", "Y a marche", "y a manif", "y a rassemblement"),
        turn(r"\b(?:il )?y a (?=(?:marche|manif)\b)", "il y a une "),
        turn(r"\b(?:il )?y a (?=(?:rassemblement|d[ée]fil[ée])\b)", "il y a un "),
    ),
    # "Les délégués, déçus, ont promis de revenir jeudi": they will.
    (
        words("revenir retour"),
        (" revenir ", " revenir, ", " retour "),
        turn(rf",? et (?:qu{APOSTROPHE}ils )?{_WILL_RETURN}", ". Ils reviendront"),
        turn(rf"\b{_WILL_RETURN}", "reviendront"),
    ),
    # "les 14-15 juin", "les 14/15/16 juin", "14-16 juin"
    (
        frozenset(MONTHS),
        _BETWEEN,
        turn(
            rf"\b(?:les )?(\d{{1,2}})[-/](\d{{1,2}})[-/](\d{{1,2}}) (?={MONTH}\b)",
            r"les \1, \2 et \3 ",
        ),
        turn(rf"\bles (\d{{1,2}})[-/](\d{{1,2}}) (?={MONTH}\b)", r"les \1 et \2 "),
        turn(
            r"(?<![\w/.-])(?<!\dh )(?<!\d h )(?:du )?(\d{1,2}) ?[-\u2013] ?(\d{1,2}) "
            rf"(?={MONTH}\b)",
            r"du \1 au \2 ",
        ),
        turn(
            rf"\b({WEEKDAY} \d{{1,2}}) ?[-/\u2013] ?({WEEKDAY} \d{{1,2}}) (?={MONTH}\b)",
            r"\1 et \2 ",
        ),
    ),
    # "Le comité a acté hier le principe d'une marche samedi": when it was decided
    (
        words(
            "acte choisi vote decide valide adopte approuve annonce lance publie diffuse relaye "
            "confirme"
        ),
        (
            "acté ",
            "choisi ",
            "voté ",
            "décidé ",
            "validé ",
            "adopté ",
            "approuvé ",
            "annoncé ",
            "lancé ",
            "publié ",
            "diffusé ",
            "relayé ",
            "confirmé ",
        ),
        turn(
            r"\b((?:a|ont) (?:acté|choisi|voté|décidé|validé|adopté|approuvé|annoncé|lancé|publié|"
            rf"diffusé|relayé|confirmé)) (?:{WEEKDAY}|hier|ce matin)(?: soir| matin| midi| dernier|"
            rf" \d{{1,2}}(?:er)?(?: {MONTH})?)? (?=d[e'\u2019] ?|l[ea] |l['\u2019]|une? |"
            r"qu[e'\u2019] ?)",
            r"\1 ",
        ),
        turn(
            rf"\b(?:a|ont) (?:acté|choisi|voté|décidé|validé|adopté|approuvé) "
            rf"(?:d{APOSTROPHE}organiser|d{APOSTROPHE}appeler à|(?:le principe|la tenue|"
            rf"l{APOSTROPHE}organisation|"
            rf"la date) d(?:e (?=la )|{APOSTROPHE})) ?(?=(?:une? |la )(?:\w+ )?{RALLY}\b)",
            "appellent à ",
        ),
    ),
    # "Une marche samedi à Gap ? C'est l'idée du collectif": he calls to it
    (
        words("idee projet souhait propose proposition"),
        ("? C'est ", "? C\u2019est ", "? Tel ", "? Telle ", "? Voilà "),
        turn(
            rf"(\b{RALLY}\b[^.;:!?\n]{{3,120}}?) \? "
            rf"(?=(?:C{APOSTROPHE}est|Telle? est|Voilà) (?:l{APOSTROPHE}idée|le (?:projet|"
            r"souhait)|ce que|la proposition)\b)",
            r"\1. ",
        ),
    ),
    # "La CGT sera présente au rassemblement de samedi à 14 h": it goes there
    (
        words("presente present presents presentes"),
        (
            "présente à la ",
            "présente au ",
            "présents au ",
            "présent au ",
            "présents à la ",
            "présentes au ",
            "présentes à la ",
            "présent à la ",
        ),
        turn(
            rf"\bser(a|ont) présente?s? (?=(?:au|à la) (?:\w+ )?{RALLY}\b)",
            r"participer\1 ",
        ),
    ),
    (
        words("puis avant et"),
        (" puis ", " avant ", " et "),
        turn(
            rf"(\b{_CALLS}\b{_HERE}{{0,40}}?\b{_DAY}{_HERE}{{0,20}}? {HOUR}{_HERE}{{0,60}}?)"
            rf"{_NEXT}({_DAY}),? (?={_TOWN})",
            r"\1. Manifestation \2 ",
        ),
    ),
    # "À Gap, les soignants sont en grève. Ils appellent …": there.
    (
        words("greve"),
        (" en grève",),
        turn(
            r"((?:(?<=[.!?»\n] )|(?<=\n)|^)((?:à|au|aux) (?-i:[A-ZÀ-Ý])[^.,;:!?\n]{1,40}, )"
            r"[^.;:!?\n]{3,80} en grève\b[^.;:!?\n]{0,80}\. )"
            r"(?=(?:(?:ils|elles) (?:appell|manifest|se rassembl|organis|donn|invit)))",
            r"\1\2",
        ),
    ),
    # "15 h Jussieu pour Paris, 12 h 30 Capitole pour Toulouse"
    (
        words("pour"),
        (" pour ",),
        turn(
            rf"(?<!épart )(?<!épart à )(?<!part à )(\b{HOUR}) (?!de |du |des |depuis |"
            rf"d{APOSTROPHE}|\()"
            rf"([^.,;:!?\n\d]{{3,30}}?) pour ({NAME})"
            rf"(?= ?(?:[,;/]| et) {HOUR}| ?(?:[.!\n]|\Z))",
            r"\1 à \3 (\2)",
        ),
    ),
    # "#8M", "25N", as hashtags of days have it
    (
        frozenset(),
        ("8M", "25N", "25 N", "28S", "#25nov", "#25Nov"),
        turn(
            rf"(?<![\w.,-])#?8M\b(?! ?(?:€|\$|euros?|d{APOSTROPHE}|de |vues|abonnés|followers|"
            rf"habitants))(?: (?=[A-ZÀ-Ý][a-zà-ÿ]))?",
            "8 mars : ",
            cased=True,
        ),
        turn(
            r"(?<![\w.,-])(?:#25[nN]ov\b|#?25N\b|25 N(?= ?:))(?: (?=[A-ZÀ-Ý][a-zà-ÿ]))?",
            "25 novembre : ",
            cased=True,
        ),
        turn(r"(?<![\w.,-])#?28S\b(?: (?=[A-ZÀ-Ý][a-zà-ÿ]))?", "28 septembre : ", cased=True),
        turn(r"(8 mars|25 novembre|28 septembre) : (?: ?:| ?!| ?,)", r"\1 :", cased=True),
        turn(
            r"((?:le|du|ce|pour le) (?:8 mars|25 novembre|28 septembre)) : (?=[a-zà(])",
            r"\1 ",
            cased=False,
        ),
    ),
)
"""Those of one text are put plainly one after the other."""
