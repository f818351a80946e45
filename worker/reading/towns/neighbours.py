"""What stands beside a name: the things of a list, a rally's verb, an hour before it."""

import re

from worker.reading.towns.names import Setting
from worker.reading.towns.venues import OPENINGS
from worker.reading.words.calendar_words import DAYS
from worker.reading.words.lexicon import PHRASES, About
from worker.reading.words.patterns import compiled
from worker.reading.words.text import CAPITAL, LOWER, Text
from worker.reading.words.wordlist import words

# "Argentan rond-point de l'Europe", "Rennes env. 900": a venue's first word, a rounded number.
_VENUE = r"(?:l[ae] |l')?(?:" + "|".join(sorted(OPENINGS)) + r"|ro?n?d[- ]p(?:oin)?t)\b"
_ROUND = r"(?:entre|env\.?|environ|pres de|plus de|au moins|quelque|a peine|des|idem) \d"
# "Gap Salle des fêtes à 10 h": in a row where one meets, whatever it is.
_ROW = (
    r"(?:vieux|port|champ|monument|manufacture|union|ul|ud|locaux|local|salle|boulodrome|bd|"
    r"permanence|pole|barriere|tour|usine|peage|depot|hotel de ville|bourse|"
    r"maison (?:du|des|de))\b[^\n.;,]{0,40},? (?:a |[-\u2013] ?)?"
    r"\d{1,2} ?h"
)
LIST_AFTER = compiled(
    r"\s?(?:$|[\n,:;()!?/|\u2013.\u2026\u2192&+]|- |  |\d|(?:et|ou|on|a|au|ce|cet|demain|hier|"
    r"samedi|dimanche|lundi|mardi|mercredi|jeudi|vendredi|sam|dim|midi|meme (?:jour|heure|lieu)|"
    r"pl|place|devant|parvis|rdv|rendez|pour|contre|aussi|le|dans|est|sont|aura|ont|se|puis|"
    r"venez|soyez|merci|bisous|bises|svp|rejoignez|partagez|tous|toutes|quai|gare|mairie|"
    r"(?:sous-)?pref(?:ecture)?|de (?=\d{1,2} ?h)|avec|where|on|at|this|tomorrow|"
    r"d'abord|ensuite|enfin|manif|rassemblement|marche|mainten\w*|annul\w*|report\w*|interdit\w*|"
    r"prevue?s?|programmee?s?|decalee?|repouss\w*|il|nous|"
    r"c|ca|y|qui|ici|pareil|rien (?:de|n)|"
    r"aujourd|metropole|centre|vers|and|in|from|tonight|saturday|sunday|monday|tuesday|"
    r"wednesday|thursday|friday)\b|une? (?:\w+ )?(?:\w+aine|millier)\b|"
    r"(?:(?:deux|trois|quatre|cinq|six|sept|huit|neuf) )?cents?\b(?! fois)|"
    rf"{_ROUND}|{_VENUE}|{_ROW}|[^\w\s])"
)


_DAY = (
    r"(?:ce |le |des )?(?:demain|auj(?:ourd'hui)?|(?:lun|mar|mercre|jeu|vendre|same)di|dimanche|"
    r"lun|mar|mer|jeu|ven|sam|dim)\b\.?(?: (?:le )?\d{1,2}(?:er)?(?: ?/ ?\d{1,2}| [a-z]{3,9})?)?"
)
HOUR_NEXT = compiled(
    rf"[ :,]{{1,3}}(?:(?:c'?est|ce sera|ca sera) )?(?:{_DAY}[ :,]{{1,3}})?(?:a |des )?"
    r"\d{1,2}(?: ?(?:h\b|h\d|heures)|:\d)"
)
"""An hour right behind a name, or a day and an hour."""
NUMBER_NEXT = compiled(r"[ :,]{1,3}(?:a )?\d")
"""A number there."""
LED = frozenset(("a", "au", "aux", "sur"))
"""Words that lead to a town written in small letters."""

WHOSE = words(
    "rues habitants habitant habitantes habitante barreau chu chr ch hopital hospitalier ehpad "
    "mairie gare sncf prefecture pref lycee lycees college ecole ecoles eglise eleves lyceens "
    "lyceennes collegiens etudiants etudiantes ville commune maire centre salaries salariees "
    "agents soignants soignantes cheminots postiers pompiers caserne poste tribunal urgences "
    "maternite clinique usine riverains parents enseignants enseignantes profs ouvriers ouvrieres "
    "avocats avocates celle celui ceux celles fac universite penitentiaire gilets jaunes "
    "feministes agriculteurs eleveurs paysans aesh infirmieres"
)
"""Whose "de" leads to a town in small letters: "le chu de tours", "les habitants de persan"."""

# "4 octobre • 15h • parvis • metz": a part of the line to itself.
_FIELD_OPENS = compiled(r"[|\u2022\u00b7] ?$")
_FIELD_ENDS = compiled(r" ?(?:$|[\n|\u2022\u00b7])")


def has_field(text: Text, first: int, last: int) -> bool:
    """Tell a name that has a field of its line to itself, behind a bar or a dot."""
    start, end = text.words.starts[first], text.words.ends[last]
    led = _FIELD_OPENS.search(text.folded, max(0, start - 2), start)
    return led is not None and _FIELD_ENDS.match(text.folded, end) is not None


def coordinated(text: Text, first: int, near: int | None) -> bool:
    """Tell a name joined to the one before it: "à Lille, Lyon et Marseille"."""
    if near is None or first - near > _BRACKETED:
        return False
    between = text.folded[text.words.ends[near] : text.words.starts[first]]
    if first - near > 3:  # noqa: PLR2004 - letters or words of a name
        return _BEHIND_BRACKET.fullmatch(between) is not None
    return bool(
        _BEHIND_BRACKET.fullmatch(between)
        or re.fullmatch(
            r"\s*(?:,|&|/|and|\+|\u2013|-|,? ?(?:et|ou)(?:,? (?:encore|meme|aussi|enfin))?,?|"
            r",? (?:mais aussi|ainsi que)|,? et a|,? puis a?|,? comme a?)\s*",
            between,
        )
        or (
            text.words.case(first) != LOWER
            and _AND_OF.fullmatch(between)
            and (between[0] == "," or text.folded.endswith(_OF, 0, text.words.starts[near]))
            and not _ROUTE.match(text.folded, text.words.starts[first])
        )
    )


# As in "à Arras (une quarantaine) et Lens", "Arras (place Foch) à 10 h, Lens (gare) à 14 h".
_BEHIND_BRACKET = compiled(
    r" \((?:pres de |environ )?(?:\d|une? |deux |trois )[^()]{0,24}\)(?:,| et) "
    r"| \([^()\n\d]{2,40}\),? (?:a |des )?\d{1,2} ?h(?:eures)? ?(?:\d\d)?"
    r"(?:,| et|,? puis|,? et a| ;)? (?:a )?"
)
_BRACKETED = 10
# "d'Arras, de Lens et de Tours", but not "dans Bourges, de Séraucourt au Prado"
_OF = (", de ", ", d'", ", du ", ", des ")
_ROUTE = compiled(r"[\w'-]+ (?:a|au|aux|jusqu)\b")
_AND_OF = compiled(r"(?:,| et|,? ainsi que) d(?:e |u |es |')")


ACTS = compiled(
    r"(?:,? (?:elle|lui|de son cote|pour sa part|(?:en raison|pour cause|a cause) "
    r"d[^,.;\n]{2,40}),?)? (?:avait|a|aura|"
    r"n'(?:en )?a(?:vait)? \w+ qu[e']|n'a(?:vait)? pas attendu|"
    r"attend(?:ra)?|entre(?:ra)?|(?:pren|rejoin|defen|descen)d(?:ra)?|tien(?:t|dra)|"
    r"n(?:e |')(?:se |s'|en |y )?\w+ (?:pas|plus|jamais|que)|veut|(?:garde|exige|reclame|"
    r"demande|debraye|bloque|occupe|continue|persiste)(?:ra)?|remet|sort(?:ira)?|"
    r"(?:prefer|ouvr|ferm|lanc|clotur)\w+|organise\w*|accueill\w*|verra|defil\w*|manifest\w*|"
    r"(?:se |s'etait |s'est )(?:mobilis|boug|lev|rassembl|retrouv|joi)\w*|"
    r"se donne(?:ra)? rendez-vous|suit|"
    r"(?:en )?(?:fait|fera|faisait) (?:aussi |deja )?(?:autant|de meme|pareil|la meme|le meme|"
    r"idem)|"
    r"remet(?:tra)? (?:ca|le couvert)|se (?:greffe|met)\w*|s'est (?:greffe|joint)\w*|"
    r"s'y (?:met|colle|prepare)\w*|(?:est|sera) (?:\w+ )?attendue? (?:a|des|vers|pour) \d+|"
    r"repart(?:ira)?|recommence\w*|emboite\w*|"
    r"suivra|di(?:t|sait|ra)|cri(?:e|era|ait)|refus\w+|resist\w+|vo(?:it|yait) (?:passer|defiler)|"
    r"se (?:reveill|dress|soulev)\w*|s'(?:est|etait) (?:reveill|dress|soulev)\w*|"
    r"(?:(?:sera|est|etait|redescend\w*|retourne(?:ra)?) )?(?:aussi |encore )?(?:mobilisee?|"
    r"dans (?:la|les) rues?|en (?:colere|lutte|greve|marche|deuil))|appelle(?:ra)?|"
    r"n'est pas en reste|bouge\w*|march(?:e|era|ait)|en (?:a|avait|comptait)|"
    r"(?:pas de|aucun|sans) (?:changement|modification)|rien ne (?:change|bouge)|inchangee?|idem|"
    r"(?:affich|compt|align|totalis|mobilis|rassembl|reuni)\w*)\b"
)


def acts(setting: Setting, last: int) -> bool:
    """Tell "X défilera samedi": a town that opens its sentence and rallies."""
    folded, end = setting.text.folded, setting.text.words.ends[last]
    return bool(_STANDS.match(folded, end) or (setting.rally and ACTS.match(folded, end)))


# "Sens ne lâche rien": said of a town in titles, and of no thing.
_STANDS = compiled(
    r" (?:fait de la resistance|voit rouge|monte au creneau|ne lache rien|hausse le ton|gronde|"
    r"bouillonne|s'embrase|reste mobilisee?|sonne le tocsin|se serre les coudes|en redemande|"
    r"vent debout|en premiere ligne|entre en resistance|se rebiffe|bat le pave|"
    r"crie sa colere|se souvient|sous le choc|toujours debout|encore et toujours)\b"
)


def is_scene(text: Text, last: int) -> bool:
    """Tell a place of which it is said that it "sera le théâtre d'une manifestation"."""
    return _SCENE.match(text.folded, text.words.ends[last]) is not None


def is_given(text: Text, first: int) -> bool:
    """Tell "Où ? Guéret", "Lieu de rendez-vous : place Foch, Tulle", "19000 Tulle"."""
    start = text.words.starts[first]
    folded, back = text.folded, max(0, start - _FIELD_LENGTH)
    asked = folded.find(":", back, start) >= 0 or folded.find("?", back, start) >= 0
    coded = folded[max(0, start - 2) : start - 1].isdigit()
    return (asked or coded) and _FIELD.search(folded, back, start) is not None


_FIELD_LENGTH = 110
_FIELD = compiled(
    r"(?:^|[\n.!?|\u2022\u00b7-]\W{0,4}|^\W{0,4})(?:ou|villes?|adresse|commune|(?:lieu|point|"
    r"endroit)"
    r"(?: d[eu] [a-z-]+)?|rendez-vous|rdv|where|venue|location) ?[?:] ?"
    r"(?:[^\n.?!:;]{2,60}[,(-] ?)?$"
    r"|\b\d{2} ?\d{3} $"
)


def is_of_place(text: Text, first: int) -> bool:
    """Tell "les éclusiers de X", "dans la boue de X": whose people, or on what of it one stands."""
    start = text.words.starts[first]
    return _OF_PLACE.search(text.folded, max(0, start - 60), start) is not None


_OF_PLACE = compiled(
    r"\b(?:(?:les|des|nos|vos|aux) (?:[a-z-]+ )?(?:[a-z]{2,}(?:ier|iere|eur|euse|iste|ien|ienne|"
    r"ant|ante|aire|ois|ais)s?|familles|parents|meres|mamans|eleves|femmes|jeunes|ouvriers|"
    r"locataires)|(?:dans|sur) (?:la |le |les |l')(?!base|region|liste|journal|cas|affaire|vie)"
    r"[a-z-]+(?: [a-z-]+)?) (?:de |d'|du |des )(?:la |le |les |l')?$"
)
_SCENE = compiled(
    r" (?:sera|est|etait|a ete|redevient|deviendra|redeviendra)(?: [a-z' ]{3,20})? "
    r"(?:le theatre|au coe?ur|l'epicentre|le point de ralliement|noire? de monde) d"
)
_HOUR_BEFORE = compiled(r"\d(?: ?h ?(?:\d\d)?|:\d\d), $")


def is_venue(text: Text, first: int, last: int) -> bool:
    """Tell a square by its name alone, after the hour: "Caen, 10h30, Saint-Pierre |"."""
    start, end = text.words.starts[first], text.words.ends[last]
    return bool(
        _HOUR_BEFORE.search(text.folded, max(0, start - 9), start)
        and re.match(r"\s*(?:[|);.\n]|$| \((?!\d|2[ab]))", text.folded[end : end + 4])
    )


def is_for_whom(text: Text, first: int) -> bool:
    """Tell "Marche pour la Palestine Rodez samedi": whom it is for stands right before the name."""
    start = text.words.starts[first]
    return _FOR_WHOM.search(text.folded, max(0, start - 80), start) is not None


_FOR_WHOM = compiled(
    r"\b(?:marche?s?|manif\w*|rally|vigil|demo|protest|rassemblements?|veillee|cortege|"
    r"mobilisation|sit-in|die-in|chaine humaine) (?:[a-z]+ )?(?:for|pour|contre|against|with|avec|"
    r"(?:en )?(?:soutien|solidarite) (?:a|avec)) (?:la |le |l'|les |the )?[a-z'-]+ \Z"
)


def hour_ends(text: Text, first: int) -> bool:
    """Tell "MANIF LUNDI 11H15 DOLE": an hour with its minutes right before the name."""
    start = text.words.starts[first]
    return _MINUTES.search(text.folded, max(0, start - 9), start) is not None


_MINUTES = compiled(r"\d ?[h:] ?\d\d \Z")


def is_item(setting: Setting, index: int) -> bool:
    """Tell whether what follows the name is what follows a town in a list: day, hour, venue."""
    text = setting.text
    last = index
    while last + 1 < setting.stop and text.gap(last + 1) == "-":
        last += 1
    if text.words.ends[last] in text.lying:
        return True
    # "MANIF DEMAIN 10H DOLE. Bisous"; "Lundi, Vire." is but a head
    if text.folded[text.words.ends[last] :][:2] in {". ", ".\n"} and text.gap(index) == " ":
        return True
    return bool(
        re.match(
            # a crowd, not the year of "Paris 2024"
            r"\s?(?:[,:(|/!?;\n\u2013\u2192]|$|- |  |a \d|\d(?!\d{3})|\d{4}/\d|"
            r"(?!(?!(?:19|20)[05]0 ?[,;/\n])(?:19|20[0-3])|"
            r"\d{5}(?!0*[,;/\n|]))\d{4}|samedi|dimanche|lundi|mardi|mercredi|"
            r"jeudi|vendredi|demain|meme (?:jour|heure|lieu)|ce |le \d|pl\b|place|devant|midi|et\b|"
            r"rdv|"
            r"annul|report|interdit|mainten|d'abord|ensuite|enfin|c'|on\b|parvis|manif|marche|"
            rf"(?:la |l'avant-)veille|le (?:sur)?lendemain|des \d|une? (?:\w+ )?(?:\w+aine|"
            rf"millier)\b|"
            r"(?:\w+ )?(?:cents?|mille|vingt|trente|quarante|cinquante|soixante)\b|"
            r"venez|soyez|merci|bis(?:ous|es)\b|rejoign|partage[zr]|faites|svp|nombreux|"
            rf"idem|pour\b|contre\b|rien (?:de|n')|a partir|{_ROUND}|{_VENUE}|[^\w\s.'])",
            text.folded[text.words.ends[last] : text.words.ends[last] + _AHEAD],
        )
    )


_AHEAD = 16


def opens(setting: Setting, first: int) -> bool:
    """Tell whether the name opens its sentence or a part of it after a slash, colon or dot."""
    if first == setting.floor:
        return True
    return bool(re.search(r"[/|:;?\u2022\u2013\u2014>\u2192(]\s*$|\s-\s$", setting.text.gap(first)))


_SAYS = words(
    "samedi dimanche lundi mardi mercredi jeudi vendredi demain fiertes soir h silence humaine "
    "blanche flambeaux acte heures midi"
) | {
    word
    for word, entries in PHRASES.items()
    if any(
        phrase == (word,) and about in {About.RALLY, About.WEAK, About.STRIKE}
        for phrase, about in entries
    )
}


def says_rally(word: str) -> bool:
    """Tell a word after which a rally's town may stand: "manif Tours", "samedi Tours"."""
    return word in _SAYS


_DETERMINERS = words(
    "the a in our this on et and pour mais puis merci bravo apres avant depuis hier avec quant "
    "comme sauf chez entre vers en enfin ensuite deja surtout notamment meme toujours seulement "
    "aussi ici oui non ou comment quand que si reste enorme quel quelle from after at "
    "prenez regardez voyez direction meanwhile idem allez salut bonjour aujourd sur seul seule "
    "seuls seules"
)


def goes_on(setting: Setting, first: int) -> bool:
    """Tell a name that goes on: "Carol Galand", "Homme de Fer", "Solidaires Rennes"."""
    words = setting.text.words
    before = words.forms[first - 1]
    plain = words.case(first - 1) == CAPITAL and before.isalpha() and not words.tag(first - 1)
    known = says_rally(before) or before in _DETERMINERS or before in _OPENERS
    known = known or words.forms[max(0, first - 2) : first - 1] == ["acte"]  # "Acte V Digne"
    return plain and not known and setting.text.gap(first) == " "


# "Demain Vitré manifeste": words with the capital of their sentence.
_OPENERS = frozenset(DAYS) | words("demain hier rejoignez direction ici puis enfin ensuite")


def named_on(setting: Setting, last: int) -> bool:
    """Tell "Corneille, Blaise Pascal": a capital behind the name, and no place to meet."""
    text, behind = setting.text, last + 1
    capital = behind < setting.stop and text.words.case(behind) == CAPITAL
    capital = capital and text.words.forms[behind] not in _VENUES
    return capital and text.gap(behind) == " " and not is_item(setting, last)


_VENUES = words(
    "champ champs hotel bourse monument halle halles palais prefecture sous mairie rond place "
    "parvis gare esplanade square cours quai kiosque maison rectorat tribunal cathedrale theatre "
    "hopital chu jardin porte pont"
)


def is_that_of(setting: Setting, first: int) -> bool:
    """Tell "CELUI DE HAM SE TIENDRA": a rally like the one named before."""
    two = setting.text.words.forms[max(setting.floor, first - 2) : first]
    return two in (["celui", "de"], ["celle", "de"])
