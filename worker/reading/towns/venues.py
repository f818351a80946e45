"""Finds where exactly people meet: squares, buildings, landmarks (best effort)."""

from collections.abc import Iterable
from typing import NamedTuple

from worker.reading.towns.names import Mention
from worker.reading.words.numerals import WORD
from worker.reading.words.patterns import compiled
from worker.reading.words.text import LOWER, UPPER, Text
from worker.reading.words.word_groups import CAUSES
from worker.reading.words.wordlist import words

_HEADS = words(
    "place pl parvis esplanade quai rue bd boulevard bld avenue av square sq parc jardin "
    "jardins cours allee allees mail pont porte"
    " champ champs rond kiosque gare mairie prefecture pref sous halle halles bourse maison "
    "eglise cathedrale basilique"
    " tribunal palais port theatre hopital chu tour mediathequ mediatheque monument fontaine "
    "statue escalier remparts arenes front carreau"
    " stade ecole lycee college universite fac faculte criee opera hotel marche parking musee "
    "chateau citadelle plage"
    " esplanades faubourg baie passage cite peage raffinerie depot usine rectorat inspection "
    "permanence ars dsden cpam croix capitole plaine"
    " promenade belvedere bassin embarcadere vieux jetee digue viaduc carrefour angle "
    "poste caserne commissariat perron ombriere"
    " hippodrome beffroi temple mosquee synagogue abbatiale collegiale centre campus maternite "
    "clinique ehpad prison metro"
    " town city train railway bus"
)
_NO_ROOF = words(
    "pluie pluies neige grele soleil trombe trombes averse averses crachin orage orages vent froid "
    "flotte drache choc pression menace menaces coup coups signe regard regards feu houlette egide "
    "emprise seuil mot slogan banniere impulsion theme surveillance haute auspices parrainage "
    "escorte protection autorite direction conduite tension etendard banderole"
)
_PAIRED = {
    "rond": {"point"}, "sous": {"prefecture", "pref"}, "front": {"de"}, "vieux": {"port"},
    "monument": {"aux"},
    "hotel": {"de", "du"}, "bourse": {"du"}, "town": {"hall"}, "city": {"hall"},
    "train": {"station"}, "railway": {"station"}, "bus": {"station"},
    "palais": {"de", "des", "du"}, "tour": set(),
    "cours": set(),
}  # fmt: skip
# "place de l'Hôtel de ville", "parvis du Palais de justice"
_PAIR_ENDS = words("ville departement region justice travail congres sports morts")
# "town hall", "railway station"
_ENGLISH = frozenset(("town", "city", "train", "railway", "bus"))
_NEED_PAIR = _ENGLISH | words("rond sous front vieux monument hotel bourse")
_NEED_CAPITAL = frozenset(
    (
        "tour",
        "cours",
        "port",
        "porte",
        "marche",
        "cite",
        "centre",
        "maison",
        "croix",
        "champ",
        "champs",
        "depot",
        "parc",
        "angle",
        "passage",
        "permanence",
        "pont",
        "ecole",
        "metro",
    )
)
_CONNECTORS = frozenset(
    ("de", "du", "des", "la", "l", "d", "le", "les", "aux", "au", "en", "sur", "saint", "sainte")
)
_BEFORE = frozenset(("devant", "sous", "derriere", "autour"))
_OPENINGS = _HEADS | _BEFORE
OPENINGS = _HEADS - _NEED_PAIR - _NEED_CAPITAL - _BEFORE | {"devant"}
"""Words that open a venue and little else: behind a town's name they make it a list's."""
_STOPS = words(
    "a h pour contre avec et puis avant apres rdv on demain samedi dimanche lundi mardi "
    "mercredi jeudi vendredi ce cet dans depart direction vers"
    " lendemain veille venez soyons heures midi qui ou pas ont est sera nous ils elles hier suite"
    " jusqu meme"
)
# A street without its name is no place to meet ("dans la rue").
_NAMELESS = words(
    "rue place pl avenue av boulevard bd bld quai pont porte square sq cours faubourg passage mail"
    " allee allees"
)
_LONGEST = 8
# "place du 8-Mai-1945", "rue du 19 mars 1962", "kiosque à musique"
_DATED = compiled(
    r" du \d{1,2}(?:er)?[ -](?:janvier|fevrier|mars|avril|mai|juin|juillet|aout|septembre|octobre|"
    r"novembre|decembre)\b(?:[ -]\d{4}\b)?"
    r"|(?<=kiosque) a musique\b"
)


class Venue(NamedTuple):
    """Where a venue is named."""

    start: int
    end: int


def in_arena(folded: str, found: Iterable[Venue]) -> bool:
    """Tell "samedi 20 h, stade Bon-Rencontre": where teams play."""
    return any(folded.startswith(_ARENAS, venue.start) for venue in found)


_ARENAS = ("stade ", "hippodrome ")


def venues(text: Text, first: int, last: int) -> list[Venue]:
    """Return the venues among words *first* to *last* (excluded), in order, none overlapping."""
    found: list[Venue] = []
    free = first
    for index in text.words.at(_OPENINGS, first, last):
        head = _head(text, index, last) if index >= free else None
        # "au tour des Nantais": a tower is "la tour".
        theirs = text.words.forms[index - 1 : index + 2] == ["au", "tour", "des"]
        if head is None or theirs or _AROUND_SO_MANY.match(text.folded, text.words.starts[index]):
            continue
        dated = _DATED.match(text.folded, text.words.ends[head])
        stop = text.word_at(dated.end() - 1) if dated else _extend(text, head, last)
        named = stop > head or text.words.forms[head] not in _NAMELESS
        if named and not _acts(text, index, first):
            found.append(Venue(text.words.starts[head], text.words.ends[stop]))
        free = stop + 1
    return found


# "autour de quatre cents personnes"
_AROUND_SO_MANY = compiled(rf"autour (?:de |d')(?:une? \w*(?:aine|millier)\b|(?!une?\b){WORD}\b)")


def _acts(text: Text, index: int, first: int) -> bool:
    """Tell "Le tribunal examinera", "La Poste ferme": what its sentence opens with meets nobody.

    Nor does what has answered, or has to: "dans l'attente de l'accord de la mairie".
    """
    forms = text.words.forms
    if forms[index] not in _INSTITUTIONS:
        return False
    article = index == first + 1 and forms[first] in _DETERMINERS
    return article or not _ANSWERS.isdisjoint(forms[max(first, index - 3) : index])


def _is_owned(text: Text, index: int) -> bool:
    """Tell "Lille a perdu sa maternité", not "devant leur mairie", "autour de son école"."""
    forms = text.words.forms
    return forms[index - 1] in _OWN and _LOST.fullmatch(forms[index - 2]) is not None


_OWN = frozenset(("sa", "son", "ses", "leur", "leurs"))
_LOST = compiled(
    r"perd\w*|ferm\w*|defend\w*|gard\w*|retrouv\w*|sauv\w*|a|ont|aura|avait|veut|veulent"
)


def _plays(text: Text, index: int) -> bool:
    """Tell "le théâtre d'un drame" and a row's "20 h 30, Vienne, théâtre": it has a play."""
    start = text.words.starts[index]
    return text.folded.startswith(" d'un", text.words.ends[index]) or bool(
        _AT_NIGHT.search(text.folded, max(0, start - _ROW), start)
    )


_ROW = 60
_AT_NIGHT = compiled(r"\b2[0-2] ?h(?: ?\d\d)?\b[^.\n]*[\u00b7|,;] $")
_ANSWERS = words("reponse accord avis autorisation decision arrete refus recepisse")
# "opération collège mort", "école déserte": nobody is there.
_EMPTY = words("mort morte deserte vide")
_DETERMINERS = frozenset(("le", "la", "l", "les", "notre", "votre"))
_INSTITUTIONS = words(
    "tribunal cour mairie prefecture rectorat hopital clinique maternite ars "
    "poste ecole lycee college universite usine caf bibliotheque mediatheque commissariat "
    "gendarmerie ministere direction"
)


def _head(text: Text, index: int, last: int) -> int | None:  # noqa: PLR0911 - the first rule that fits decides
    """Return the index of the venue's first word when one begins at *index*."""
    word = text.words.forms[index]
    after = text.words.forms[index + 1] if index + 1 < last else ""
    if word in _BEFORE and (after in _CONNECTORS or word == "devant"):
        return _behind(text, index, last)
    if word not in _HEADS or text.words.tag(index):
        return None
    if after in _EMPTY:
        return None
    if word in _NEED_PAIR:
        return index if after in _PAIRED[word] else None
    before = text.words.forms[index - 1] if index else ""
    if (
        before in {"par", "allant"}
        or (word == "poste" and before in {"un", "ce", "leur", "son"})  # a job
        or (word == "theatre" and _plays(text, index))
        or (
            before in {"la", "le", "l"}
            and index > 1
            and text.words.forms[index - 2] in {"par", "selon", "allant"}
        )
        or (index > 1 and (_cause(text, index) or _is_owned(text, index)))
    ):
        return None
    if word == "marche" and not {before} & {"du", "au", "place", "sur"}:
        return None
    if word == "champ" and after == "de":
        return index
    if word == "maison" and after in {"du", "des", "de"}:
        return index
    if word in _NEED_CAPITAL and not _named(text, index, last):
        return None
    return index


def _behind(text: Text, index: int, last: int) -> int | None:
    """Return the noun that "devant" at *index* leads to: "devant les grilles", "devant EDF"."""
    forms, noun = text.words.forms, index + 1
    if noun >= last or forms[noun] not in _CONNECTORS:
        shouted = text.words.case(index) != LOWER
        return noun if noun < last and text.words.case(noun) == UPPER and not shouted else None
    while noun < last and forms[noun] in _CONNECTORS:
        noun += 1
    nowhere = noun == last or forms[noun] in _NO_ROOF
    return None if nowhere or forms[noun].isdigit() else noun


def _cause(text: Text, index: int) -> bool:
    """Tell "pour le maintien du tribunal": what the rally is for is not where it is."""
    start = max(0, index - 3)
    while any("," in text.gap(ahead) for ahead in range(start + 1, index + 1)):
        start += 1  # "soutien aux Iraniennes, esplanade du Trocadéro"
    words = text.words.forms[start:index]
    return not CAUSES.isdisjoint(words) and "devant" not in words and "sur" not in words


def _named(text: Text, index: int, last: int) -> bool:
    """Tell whether a name with a capital follows within two connectors."""
    for ahead in range(index + 1, min(last, index + 4)):
        if text.words.case(ahead) != LOWER:
            return text.gap(ahead).strip() in {"", "-", "'"}
        if text.words.forms[ahead] not in _CONNECTORS:
            return False
    return False


def _extend(text: Text, head: int, last: int) -> int:
    """Return the index of the venue's last word."""
    forms = text.words.forms
    stop = head + (forms[head] in _ENGLISH)
    index = stop + 1
    upper = text.raw[text.words.starts[head] : text.words.ends[head]].isupper()
    while index < min(last, head + _LONGEST):
        word = text.words.forms[index]
        gap = text.gap(index)
        if (
            gap.strip() not in {"", "-", "'", "."}
            or _from(text, index)
            or (gap.strip() == "-" and gap != "-")
            or "\n" in gap
            or (gap.strip() == "." and not (index == head + 1 and forms[head] in _SHORT))
        ):
            break
        joined = gap in {"-", "'"}
        if word in _CONNECTORS and not (upper and word == "a"):
            index += 1
            continue
        if word in _STOPS and not joined:
            break
        after_connector = forms[index - 1] in _CONNECTORS and stop < index - 1
        after_connector = after_connector and forms[index - 1] != "en"  # "la préfecture en attend"
        if (
            text.words.case(index) == LOWER
            and not joined
            and not (after_connector and stop <= head + 1)
            and not _adjective(forms, index, head, stop)
            and not (word in _HEADS and forms[index - 1] in _OPEN_GROUNDS)
            and not (after_connector and forms[stop] in _PAIRED and word in _PAIR_ENDS)
        ):
            break
        if word.isdigit() and (not after_connector or _is_no_name(forms, index)):
            break
        stop = index
        index += 1
    return stop


def _from(text: Text, index: int) -> bool:
    """Tell "la mairie dès 7 heures", "le théâtre dès le matin": when it begins."""
    return text.raw[text.words.starts[index] : text.words.ends[index]].lower() == "d\u00e8s"


def _is_no_name(forms: list[str], index: int) -> bool:
    """Tell "la mairie sur 250", "la rue le 2 octobre", "la mairie des 13h30"."""
    timed = not {"h", "heure", "heures"}.isdisjoint(forms[index + 1 : index + 2])
    return timed or forms[index - 1] in {"sur", "le", "de"}


# "pl. Carnot" goes on behind its full stop, "la gare. Il" does not.
_SHORT = words("pl av bd bld sq st ste")
# "parvis cathédrale"
_OPEN_GROUNDS = words("parvis parking cour")


def _adjective(forms: list[str], index: int, head: int, stop: int) -> bool:
    """Tell "l'inspection académique", "le kiosque du jardin public", but no "place publique"."""
    if index == head + 1 and forms[index] in _NAMING:
        return True
    nameless = index == head + 1 and forms[head] in _NAMELESS
    return index == stop + 1 and not nameless and forms[index] in _ADJECTIVES


_NAMING = words(
    "monumental municipale municipal centrale prefecture point nationale royale universitaire "
    "penitentiaire hospitalier commercial culturel administratif"
)
_ADJECTIVES = _NAMING - {"prefecture", "point"} | words(
    "academique departementale departemental regionale regional communale communal judiciaire "
    "intercommunale public publique publics commerciale commerciales administrative culturelle "
    "centraux routiere ferroviaire maritime fluviale sociale sociaux industrielle industriel "
    "artisanale scolaire sportif sportive couvert couverte pietonne pietonnier "
    "polyvalente militaire syndicale botanique medical psychiatrique europeen agricole "
    "hospitaliere olympique municipaux"
)


_TAIL = compiled(r"(?:[\s'-]+(?:de|du|des|d|la|le|les|l))*[\s'-]*$")


def outside(text: Text, venue: Venue, here: list[Mention]) -> Venue | None:
    """Cut *venue* before a town named in it: "devant la sous-préfecture de Vichy"."""
    inside = [p.start for p in here if venue.start <= p.start < venue.end and not p.weak]
    start = min(inside, default=venue.end)
    if any(p.start <= venue.start < p.end for p in here):
        return None
    if start == venue.end:
        return venue
    kept = _TAIL.sub("", text.folded[venue.start : start])
    return Venue(venue.start, venue.start + len(kept)) if kept else None


def meets(text: Text, venue: Venue) -> bool:
    """Tell whether people meet at *venue*: not who counts them, nor where their march goes."""
    folded = text.folded
    if _LEADS_AWAY.search(folded, max(0, venue.start - 30), venue.start):
        return False
    if _NO_PLACE.match(folded, venue.start):
        return False
    head = max(0, venue.start - _ROW)
    if _OF_WHOM.search(folded, head, venue.start) or _NO_MORE.search(folded, head, venue.start):
        return False
    if _TELLS.match(folded, venue.start) and _SAYS.search(folded, head, venue.start):
        return False
    acts = _ACTS.search(folded, max(0, venue.start - 12), venue.start)
    return acts is None or _SPOKEN.match(folded, venue.end) is None


# "d'après la préfecture", "jusqu'à la mairie", "derrière la banderole"
_LEADS_AWAY = compiled(
    r"(?:\b(?:d'apres|selon|dit|dixit|source|by|jusqu'(?:a|au|aux)|vers|direction|par|rejoindre|"
    r"rallier|gagner|traverser) ?(?:la |le |les |l'|the )?|\bderriere (?:la |le |les |l'|une? )"
    r"(?=banderole|fanfare|camion|portrait|drapeau|cercueil|slogan|mot |char|tracteur))$"
)
_NO_PLACE = compiled(r"(?:elle|un|une|n|meme|grands?|projet|banderole|fanfare)\b")
# "initialement prévue place Grévy", "non pas de la place Grévy mais …"
_NO_MORE = compiled(
    r"\b(?:(?:initialement|d'abord) (?:prevu|annonce|fixe)e?s? |non (?:pas )?|au lieu d[eu] |"
    r"qui devait (?:se tenir|avoir lieu|partir) )(?:(?:sur|a|d[eu]|au|devant) )?(?:la |le |l')?$"
)
# "La préfecture a compté", but not "devant la préfecture a défilé"
_ACTS = compiled(r"(?:^|[.,:;!?\n] ?|\b(?:que|et|mais|ou) )(?:la |le |l')$")
_SPOKEN = compiled(
    r"(?: (?:de l[ae'] ?|du |d[e'] ?|des )[a-z'-]{3,25}){0,2} "
    r"(?:n'en |n'a |en |nous |y )?(?:a|attend|ont|vient|voit|compte|recense|denombre|annonce|"
    r"estime|avance|evoque|parle|precise|confirme|dit|qui) "
)
# "selon les chiffres de la préfecture", "a indiqué la préfecture", "8 000 (préfecture)": who tells
_TELLS = compiled(r"(?:sous-)?pref(?:ecture)?\b|mairie\b|rectorat\b|tribunal\b|commissariat\b")
_SAYS = compiled(
    r"\b(?:chiffres?|decomptes?|comptages?|comptes?|estimations?|bilan|sources?|communique|arrete|"
    r"services?|accord|autorisation|representants?|porte-parole)"
    r"(?: [a-z]+s?)? (?:de la |de l'|du |des |par la |par le )$|"
    r"\b(?:a|ont|avait|avaient) (?:[a-z]+ )?(?:indique|annonce|precise|declare|ajoute|communique|"
    r"confirme|rapporte|fait savoir|signale|rappele|prevenu)e?s? (?:a l'afp |hier )?"
    r"(?:la |le |l')$|\d(?: [a-z]+)? \($"
)
# "une infirmière de l'hôpital", "tué à la sortie du lycée": where who is mourned was
_OF_WHOM = compiled(
    r"\b(?:infirmiere?|surveillante?|professeure?|prof|eleve|directeur|directrice|medecin|chef|"
    r"lyceen(?:ne)?|collegien(?:ne)?|etudiante?|enseignante?|principale?|proviseure?|agent|aesh|"
    r"salariee?|soignante?|aide-soignante?|employee?)s? "
    r"(?:du |de la |de l'|d[e'] ?|au |a la |a l')$|"
    r"\b(?:tue|poignarde|renverse|assassine|agresse|abattu|percute|fauche|decede|mort|blesse|"
    r"frappe|viole|enleve|disparu|ecrase|lynche)e?s?\b[^,.;:()\n]{0,50} "
    r"(?:devant|pres d[eu]|derriere|dans|au|aux|a|sur|(?:a la |aux )(?:sortie|abords|portes) d[eu])"
    r"(?: (?:la|le|les|l'|un|une|son|sa))? ?$"
)
