"""When an area's name is an area, and people of a town stand for the town (rules 4 and 7)."""

import re

from worker.reading.towns.gazetteer import ARTICLES
from worker.reading.towns.names import Setting
from worker.reading.towns.ties import Tie
from worker.reading.words.patterns import compiled
from worker.reading.words.text import LOWER, Text
from worker.reading.words.word_groups import RALLY_STEMS


def accept_area(setting: Setting, first: int, last: int, tied: Tie) -> str | None:
    """Return "strong" for a département or territory written as one."""
    text = setting.text
    if tied is Tie.BLOCKED or _INCLUSIVE.match(text.folded, text.words.ends[last]):
        return None  # "Cher·es collègues"
    if (
        text.words.forms[first] == "reunion"
        and not (first == 0 and setting.upper)
        and not re.match(r"\s?(?:$|[\n:(])", text.folded[text.words.ends[last] :])
        and not text.words.tag(first)
    ):
        return None  # "Réunion publique"
    main = first + (1 if last > first and text.words.forms[first] in ARTICLES else 0)
    if text.words.case(main) == LOWER and not text.words.tag(main):
        if len(text.words.forms[main]) > 5 and _alone(text, first, last):  # noqa: PLR2004 - letters of a name
            return "strong"
        before = text.words.forms[first - 1] if first > setting.floor else ""
        short = 5 if setting.lower and setting.rally else 6
        return "strong" if before == "en" and len(text.words.forms[main]) > short else None
    if setting.upper and len(text.words.forms[main]) < 5 and first != setting.floor:  # noqa: PLR2004 - letters or words of a name
        return None
    return "strong"


_INCLUSIVE = compiled(r"[\u00b7\u2022./(-]e(?:[\u00b7.-]?s)?\b")
# Signs between a line's edge and its one name.
_MARKS = 12


def _alone(text: Text, first: int, last: int) -> bool:
    """Tell a name that is all of its line: the heading of a list."""
    start, end = text.words.starts[first], text.words.ends[last]
    before = text.folded[max(0, start - _MARKS) : start].rstrip(" #*-")
    after = text.folded[end : end + _MARKS].lstrip(" :*")
    return before.endswith("\n") and after.startswith("\n")


_GATHERS = compiled(
    r"\b(?:se (?:retrouv|rassembl|reuni|mobilis|donn)\w*|se sont (?:retrouv|rassembl|reuni|"
    r"mobilis)\w*|manifest\w+|defil\w+|march(?:e|ent|eront|ons|ez|aient)\b|rassemble\w*|"
    r"(?:vont|ont|etaient|sont|seront|battront|battent) [a-z' ]{0,20}(?:rue|pave|rassembl\w+|"
    r"defil\w+|manifest\w+|nombreux|nombreuses)|f(?:er)?ont (?:de meme|pareil|autant|la meme)|rdv|"
    r"rendez-vous|veillee|"
    r"ce soir|demain|"
    r"samedi|dimanche|lundi|mardi|mercredi|jeudi|vendredi|rassemblent|rassembleront)\b"
)
_NOUN_BEFORE = 80
_RALLY_NOUN = compiled(
    r"\b(?:rassemblements?|manifs?|manifestations?|marches?|defiles?|corteges?|prides?|"
    r"(?:le |ce |au |du |un )(?:rendez-vous|rdv)|(?:l'|une )(?:etape|halte)|la halte|"
    r"dans (?:l'agglo(?:meration)?|la metropole)|"
    r"veillees?|mobilisations?|sit-in|die-in|cercles? de silence|chaines? humaines?|procession|"
    r"rue|rues|pave|blocage|(?:dans|de|sur|devant|la) (?:la )?(?:ville|cite|(?:sous-)?prefecture)|"
    r"centre-ville|boulevards|quais)"
    r"(?: (?:blanche|feministe|climat|citoyenne|silencieuse|unitaire|interprofessionnel\w*|"
    r"(?:inter)?syndicale?|annuelle?|lgbt\w*|anti-?[a-z]+|pour le climat|aux flambeaux|"
    r"des (?:fiertes|femmes|libertes|lesbiennes|gilets jaunes|visibilites)|"
    r"de (?:soutien|solidarite|nuit)|du (?:1er|premier) mai))?"
    r"(?:(?: [a-z-]{4,},)* [a-z-]{4,} et)? $"  # "les défilés parisiens et nantais"
)


# "devant l'hôpital dieppois", "aux portes de l'usine lensoise": where people meet
_AT_THEIRS = compiled(
    r"\b(?:devant|face a|place de|autour d[eu]|sur|(?:aux? (?:portes?|pieds?|abords)|en bas|"
    r"a l'entree|jusqu'au parking) d[eu])"
    r"(?: (?:l'entree|les (?:portes|grilles|locaux|marches|murs)) d[eu])? ?(?:la |le |l')?"
    r"(?:hopital|maternite|mairie|gare|tribunal|palais de justice|commissariat|site|usine|lycee|"
    r"college|fac(?:ulte)?|universite|campus|centre hospitalier|chu|clinique|maison d'arret|prison|"
    r"theatre|cathedrale|eglise|mosquee|synagogue|hotel de ville|raffinerie|depot|permanence|"
    r"bourse du travail|agence|siege|centrale?|zone industrielle|rond-point|parvis|halles) $"
)


def meets_at(text: Text, first: int) -> bool:
    """Tell a building or a site named after its town, before which people meet."""
    start = text.words.starts[first]
    return _AT_THEIRS.search(text.folded, max(0, start - _NOUN_BEFORE), start) is not None


def accept_demonym(setting: Setting, first: int) -> str | None:
    """Return "weak" for people of a town who gather, or a rally named after it (rule 4).

    "faint" for people of whom that is not said: their town, when the text names no other.
    """
    text = setting.text
    word, start = text.words.forms[first], text.words.starts[first]
    sentence = text.folded[text.words.starts[setting.floor] : text.words.ends[setting.stop - 1]]
    opens = first == setting.floor and word.endswith(("s", "x"))
    called = opens and setting.rally and text.words.case(first) != LOWER
    if called and _CALLED.match(text.folded, text.words.ends[first]):
        return "weak"  # "Palois, Paloises, tous à la gare !"
    if meets_at(text, first) or _RALLY_NOUN.search(
        text.folded, max(0, start - _NOUN_BEFORE), start
    ):
        return "strong"  # "le défilé rouennais", "devant l'hôpital rouennais"
    before = text.words.forms[first - 1] if first > setting.floor else ""
    plural = word.endswith(("s", "x"))
    # "Les Toulousains défileront au départ du métro", "350 Albigeois dans la rue ce matin"
    told = _SAYS.get(before) or (_CROWDS if before.isdigit() else None)
    if (plural or before == "cote") and told and told.match(text.folded, text.words.ends[first]):
        return "weak"
    # "400 Bisontins (270 selon la police)" are citizens
    body = _BODY.search(text.folded, max(0, start - 60), start)
    if not body and (before in _ONE or not plural):
        return None
    people = body or before in _ADDRESSED or _PEOPLE.search(text.folded, max(0, start - 70), start)
    capital = text.words.case(first) != LOWER
    acting = people and _THEY_ACT.match(text.folded, text.words.ends[first])
    if acting or ((capital or people) and _GATHERS.search(sentence)):
        return "weak"
    named = capital and (before in _ADDRESSED or before == "et" or opens)
    return "faint" if named else None  # "Les Bragards n'en mangeront pas."


_THEY_ACT = compiled(
    r"(?: ?\(e?s\))?(?: (?:qui )?(?:souhait|voul|veul|desir)\w+ [^.;:!?,]{3,50},?)?"
    r"(?:,? (?:eux|elles|quant a eux)(?: aussi)?,?)? (?:(?:(?:se|s'|se sont|ont) ?)?(?:march|defil|"
    r"manifest|rassembl|retrouv|mobilis|reuni|elanc|battr|battu|descend|partir)\w*\b"
    r"(?! d(?:e |u |es |'))|"
    r"(?:prend\w+ le depart|se mett\w+ en marche|attend\w+) (?:a )?\d|"
    r"(?:ont|avaient) (?:bien |encore )?(?:rempli|noirci|envahi|investi|arpente|sillonne|"
    r"occupe|pris) "
    r"(?:la|les|le|l') ?(?:rues?|pave|place|parvis|boulevards?|centre|rond-point|quais?|pont)\b|"
    r"(?:ont|auront|avaient) rendez-vous|(?:en )?f(?:er)?ont (?:de meme|pareil|autant|la meme)|"
    r"(?:seront|prendront|prennent|sont)(?:, (?:eux|elles)(?: aussi)?,)? (?:sur|devant|place|"
    r"la suite|le relais) |(?:sont|seront)(?:,? (?:quant a )?(?:eux|elles)"
    r"(?: aussi)?,?)? (?:attendu|appele|invite|convie)e?s )|"
    # "Pour les Palois, ce sera 14 h"
    r", (?:ce sera|c'est|rendez-vous|rdv) (?:a )?\d"
)
_CROWDS = compiled(
    r"(?: [^,.;:()]{2,30}?)? (?:dans (?:la|les) rues?(?= (?:ce|cet|hier|contre|pour|lundi|mardi|"
    r"mercredi|jeudi|vendredi|samedi|dimanche|d[eu])\b| ?[.,;!(]|$)|devant (?:la|le|les|l')|"
    r"contre (?:la|le|les|l')|pour (?:la|le|les|l'|dire|sauver|defendre|exiger)|en colere|"
    rf"(?:a la|au) (?:{RALLY_STEMS}|pride))"
)
# "Quant aux Dieppois, ils n'étaient plus que 250"
_THEY_WERE = compiled(
    r",? (?:ils|elles) (?:n')?(?:etaient|furent|ont ete|sont|seront) (?:plus |que |pres |de )*\d"
)
# "Côté palois, rendez-vous à 14 h"
_ON_THEIR_SIDE = compiled(r",? (?:le |un )?(?:rendez-vous|rdv|rassemblement|manif\w*|depart)\b")
_SAYS = {"les": _THEY_ACT, "aux": _THEY_WERE, "cote": _ON_THEIR_SIDE}
_ONE = frozenset(("le", "la", "l", "du", "un", "une", "au", "en"))
_CALLED = compiled(r"(?: et |, ?)(?:l[ae]s )?[\w·.-]+(?:s|x)\b ?[,!:]|, ")
_ADDRESSED = frozenset(
    ("les", "des", "aux", "ami", "amis", "amies", "chers", "cheres", "camarades")
)


# "les étudiants rennais", "une centaine de gilets jaunes nantais", "350 lycéens palois"
_PEOPLE = compiled(
    r"(?:\b(?:les|des|aux|nos|leurs|vos|plusieurs|quelques) |\b(?:\w+aines?|milliers?) (?:de |d')|"
    r"\d )[a-z-]+[sx] (?:[a-z'-]+ ){0,3}$"
)
# "le collectif bordelais", "l'intersyndicale havraise": who calls, and where they are
_BODY = compiled(
    r"\b(?:(?:le |la |l'|notre |un (?=collectif))"
    r"(?:collectif|comite|coordination|intersyndicale|syndicat|union|section|antenne|association|jeunesse|groupe|reseau|cgt|fsu|cfdt|ldh|communaute|"
    r"mouvement|opposition|gauche))(?: [a-z'-]+){0,2} $"
)
