"""How a place hangs on the nouns before it: a street's, a club's, a title's (rule 5)."""

from enum import StrEnum

from worker.reading.towns.persons import is_crew
from worker.reading.words.patterns import compiled
from worker.reading.words.text import CAPITAL, LOWER, Text
from worker.reading.words.wordlist import words


class Tie(StrEnum):
    """How a name is tied to the words before it."""

    FREE = "free"
    ARTICLE = "article"  # "sur le Vieux-Port": a town has no article that is not in its name
    CUE = "cue"  # "à", "au", "sur", "manif de": where people gather
    WEAK = "weak"  # a building or a branch "de" that town: its place when no other is named
    FAINT = "faint"  # a school or a roundabout "de" that town: when the text names no other
    TITLE = "title"  # "le maire de": no place, but what the text may be of
    NEGATED = "negated"  # "pas à": spoken of, no rally there
    BLOCKED = "blocked"


STREETS = words(
    "place pl rue r avenue av boulevard bd bvd bld quai pont ponts porte portes allee allees cours "
    "square sq mail eglise tour tours metro station arret terminus faubourg fbg fg impasse chemin "
    "route rond point carrefour esplanade promenade passage cathedrale basilique parvis statue "
    "fontaine musee chateau fort baie foret lac col canal vallee aeroport autoroute boulevards "
    "villa cite residence quartier moulin pres marche cimetiere abbaye ligne lignes halte pole "
    "parc jardin bar cafe restaurant brasserie cinema theatre salle rocade echangeur stade gymnase "
    "tramway tram arc collegiale chapelle temple mosquee synagogue beffroi phare couvent caserne "
    "prieure etang line street bridge road rives remparts jardins kiosque plage citadelle digue "
    "halles jetee bois parking parkings giratoire bassin escalier perron champ colline butte "
    "colonne"
)
_INDOORS = words("bar cafe restaurant brasserie cinema theatre salle residence villa")
_CLUBS = words(
    "club fc as us olympique racing stade rc ogc asse losc sc ac aj ea equipe xv coupe tournoi "
    "festival foire marathon semi trail carnaval edit accord accords traite pacte paix bataille "
    "siege congres conference affaire attentats attentat jeux jo appellation journal confrere "
    "confreres quotidien radio matin match heure heures horloge wine university insa chambre "
    "cuisine moutarde saucisse jambon camembert roquefort bouillabaisse savon agneau nougat melon "
    "poulet violette calisson berlingot fourme tomme fraise coco rillettes andouille pruneau "
    "piment dentelle porcelaine parlement cour course rallye criterium musiques universite iut "
    "faculte bibliotheque salon opera ballet orchestre treaty agreement battle institut "
    "observatoire aerodrome bassin prix grand serment"
)
_TITLES = words(
    "maire maires mairesse garde pays canton prefet prefete sous depute deputee deputes senateur "
    "senatrice eveque archeveque procureur procureure president presidente adjoint adjointe elu "
    "elue metropole agglo agglomeration region academie bourgeois recteur rectrice directeur "
    "directrice doyen ministre mayor conseiller conseillere natif native natifs originaire "
    "originaires proche banlieue autour limites nord sud est ouest peripherie loin limite "
    "couronne vicomte duc comte comtesse notre dame evequesse juge juges"
)
_HOLDERS = words(
    "maire maires mairesse adjoint adjointe conseiller conseillere directrice directeur"
)
_STUDIES = frozenset(("universite", "faculte", "iut", "insa"))
_CALLS = frozenset(("initiative", "appel", "invitation"))
_BRANCHES = words(
    "union unions section sections syndicat syndicats collectif collectifs comite comites "
    "federation antenne ul ud association asso groupe cgt fsu fo cfdt sud solidaires attac "
    "noustoutes planning departementale departementaux locale locales ldh snes unef "
    "intersyndicale coordination assemblee ag gilets jaunes bureau permanence cellule compagnie "
    "troupe chorale fanfare elus elues soeurs freres camarades copains copines voisins voisines "
    "collegues adherents adherentes membres militants militantes syndicalistes delegation "
    "delegations etudiants etudiantes lyceens lyceennes soignants soignantes personnels salaries "
    "salariees ouvriers cheminots agents pompiers avocats enseignants profs mairie prefecture "
    "tribunal hopital hopitaux chu chru chr maternite urgences clinique ehpad gare usine "
    "raffinerie depot peage prison rectorat palais bourse centrale port ars caf fermeture "
    "reouverture disparition demantelement defense poste tresorerie creche piscine entrepot "
    "agence magasin restaurant gens habitant habitants habitante habitantes population site "
    "abattoir barreau plateforme commissariat hospital antennes centre service services"
)
_BUILDINGS = words("gare lycee college ecole hopital clinique mairie tribunal stade")
_SCHOOLS = words("ecole ecoles lycee lycees college colleges campus fac facs")
_LANDMARKS = words(  # "le lac d'Annecy": its place when no other is named
    "lac chateau fort port marche citadelle plage parc musee cathedrale basilique abbaye theatre "
    "opera halle aeroport remparts hosto collegiale beffroi phare eglise temple mosquee synagogue "
    "caserne casernes kiosque cale perron lavoir foirail boulodrome abribus digue jetee halles"
)
_SITES = words("giratoire echangeur carrefour esplanade ponts boulevards jardins parvis")
_BLOCKING = compiled(r"\bbloqu(?:e|ons|er|ent)\b|\bblocage|\bbarrage")
_LOOSELY = frozenset(("rue", "ville", "centre", "tour", "date"))
_SIDES = frozenset(("nord", "sud", "est", "ouest"))
_SIDED = _SITES | words("point peage zone")
_OFFICES = words("mairie prefecture pref tribunal rectorat justice ville syndicats peuple travail")
_BEFORE = words("devant face autour portes parvis place")
# Before these people meet, and these are blocked; from a station they may leave.
_BLOCKED = _BEFORE | words("bloque bloquent bloquer bloquaient blocage piquet barrage")
_PLANTS = words(
    "hopital hopitaux chu chru chr maternite urgences clinique ehpad usine raffinerie depot "
    "peage prison siege poste tresorerie creche piscine entrepot agence commissariat abattoir "
    "plateforme site caf"
)
_LED = compiled(r"(?:a|au|aux) (?![^,]*\d)[^,.;:]{2,30}, ")
_WAYS_IN = words("entree entrees sortie sorties")
_AT_WAYS_IN = (["a", "l", "entree"], ["a", "la", "sortie"])
_RALLIES = words(
    "manif manifs manifestation manifestations rassemblement rassemblements marche marches pride "
    "prides defile cortege veillee mobilisation sit in celui celle ceux celles rdv blocage rues "
    "rue ville centre coeur cour streets rally march protest demo demonstration event evenement "
    "hypercentre procession hommage action chaine humaine gathering vigil appel bourg "
    "agglomeration bassin pave organisateurs centreville fiertes aux flambeaux blanche cercle "
    "silence tour etape date commune village hameau ile parcours itineraire defiles corteges "
    "veillees mobilisations processions blocages hommages sitins vigils protests demos rallies"
)
# "quatre cents personnes ont traversé Calais"
_CROSSED = words(
    "traverse parcouru sillonne arpente envahi traversent sillonnent traverser parcourir "
    "sillonner arpenter envahir traversaient sillonnaient"
)
# "la contestation touche désormais Ussel"
_REACHED = words("touche touchent gagne gagnent atteint atteignent")
_TOO = words("aussi desormais egalement maintenant")
_PREPOSITIONS = frozenset(
    ("a", "au", "aux", "sur", "in", "at", "through", "dans", "en", "chez", "vers", "to")
)
_OF = frozenset(("de", "du", "des", "d", "la", "le", "l", "les", "of", "the"))


# Words between a name and its noun: "de la" and the name's own article.
_DEEPEST = 4


def chain(text: Text, first: int, last: int, floor: int) -> Tie:
    """Walk back over "de la", "du", … to the noun the name belongs to."""
    linked = last > first and text.words.forms[first] in {"du", "des"}
    located = last > first and text.words.forms[first] in {"au", "aux"}
    article = False
    index = first - 1
    if located:
        return Tie.CUE
    if _is_landmark(text, first, floor):
        return Tie.BLOCKED
    while index >= floor:
        gap = text.gap(index + 1)
        if gap.strip() not in {"", "'", ".", "\u2026"} and gap != "-":
            return Tie.FREE
        word = text.words.forms[index]
        if not linked and word in _PREPOSITIONS:
            return Tie.ARTICLE if article or word in {"au", "aux"} else Tie.CUE
        if word not in _OF:
            return Tie.ARTICLE if article else _noun(text, index, floor, linked=linked)
        linked = linked or word in {"de", "du", "des", "d", "of"}
        article = article or word in {"le", "la", "les", "l", "the"}
        index -= 1
        if first - index > _DEEPEST:
            break
    return Tie.FREE


def _is_landmark(text: Text, first: int, floor: int) -> bool:
    """Tell "au pied de la Tour", "sous la Roche": what people meet below, not a town's article."""
    forms = text.words.forms
    if forms[first] not in _ARTICLES or text.words.case(first) != LOWER or first <= floor:
        return False
    return forms[first - 1] in _BELOW or forms[max(floor, first - 2) : first] in _AT_ITS_FOOT


_ARTICLES = frozenset(("la", "le", "les"))
_BELOW = frozenset(("sous", "devant", "derriere"))
_AT_ITS_FOOT = (["pied", "de"], ["pieds", "de"], ["sommet", "de"])
# "la Grand-Rue de Husseren": any village has one.
_MAIN_STREETS = frozenset(
    [(great, way) for great in ("grand", "grande") for way in ("rue", "place")]
    + [(way, main) for way in ("rue", "place") for main in ("principale", "centrale")]
)


def _noun(text: Text, index: int, floor: int, *, linked: bool) -> Tie:
    """Return the tie to the noun at *index*, with ("de") or without a link."""
    word = text.words.forms[index]
    before = text.words.forms[index - 1] if index > floor else ""
    gates = linked and word in _SCHOOLS and _in_front(text, index, floor)
    main = (before, word) in _MAIN_STREETS
    streets = linked and (main or word in {"rues", "ruelles", "venelles", "streets", "centre"})
    turn = (before, word) == ("le", "tour") and text.words.forms[index - 2] == "sera"
    if (before, word) in _GATHERING or turn or streets or gates:
        return Tie.CUE  # "devant les grilles de l'école de Montcuq"
    fair = text.words.forms[max(floor, index - 2) : index + 1] == ["champ", "de", "foire"]
    faint = word in _SCHOOLS | _SITES or (before, word) == ("rond", "point") or fair
    # "un tweet de la Ville de Rouen": who governs it.
    hall = text.words.forms[max(floor, index - 2) : index] == ["hotel", "de"]
    faint = faint or (word == "ville" and text.words.case(index) == CAPITAL and not hall)
    faint = faint or (word == "stade" and text.words.case(index) == LOWER)  # no club
    faint = faint or (word == "rocade" and _BLOCKING.search(text.folded) is not None)
    if linked and (faint or word in _LANDMARKS) and not _is_rally(text, index):
        near = word in _LANDMARKS and _in_front(text, index, floor)  # "devant l'église de Gap"
        return Tie.CUE if near else Tie.FAINT if faint else Tie.WEAK
    jail = word == "arret" and text.words.forms[max(floor, index - 2) : index] == ["maison", "d"]
    named = jail or (before, word) == ("jean", "moulin")
    if (
        word in STREETS
        and not named
        and not (word in {"marche", "tour"} and _is_rally(text, index))
    ):
        one = linked and before in {"un", "une"} and word not in _INDOORS
        return Tie.WEAK if one else Tie.BLOCKED  # "sur un parking du Port"
    if linked:
        return _linked(text, index, floor)
    if word in _BUILDINGS:
        return Tie.BLOCKED  # "gare Thiers"
    meets = word in _RALLIES and word not in {"rue", "celui", "celle"}
    reached = (before if word in _TOO else word) in _REACHED
    beside = word == "cote" and index == floor  # "Côté Ussel, on s'organise"
    return Tie.CUE if meets or reached or beside or word in _CROSSED else Tie.FREE


_GROUND = compiled(
    r"\b(?:(?:parc|jardin|square|carrefour|parking) (?:public|municipal|central|communal)|"
    r"kiosque a (?:musique|coupole))$"
)


def _linked(text: Text, index: int, floor: int) -> Tie:
    """Return the tie of "<noun> de X"; the first rule that fits decides."""
    word = text.words.forms[index]
    ground = _GROUND.search(text.folded, text.words.starts[floor], text.words.ends[index])
    if ground or word in {"commercial", "commerciale"} or _tells(text, index, floor):
        return Tie.WEAK if ground else Tie.FAINT  # "au jardin public de Vannes": of no other town
    meets = _second_noun(text, index, floor, _RALLIES) or (word in _RALLIES and word != "rue")
    if meets or _is_way_in(text, index, floor):
        return Tie.CUE
    after = text.folded[text.words.ends[index] : text.words.ends[index] + 20].lstrip(" de")
    elsewhere = word == "gare" and after.startswith(("lyon", "austerlitz", "u nord", "l'est"))
    elsewhere = elsewhere or (word == "commune" and after.startswith("paris"))
    court = text.words.forms[max(floor, index - 3) : index] == ["parvis", "de", "la"]
    plant = (word in _PLANTS or (word == "gare" and court)) and not elsewhere
    if (plant or word in _OFFICES) and _in_front(text, index, floor, plant=plant):
        # "À Dijon, piquet devant le dépôt de Longvic": it is Dijon's.
        start = text.words.starts[index]
        led = plant and _LED.match(text.folded, text.words.starts[floor], start)
        return Tie.WEAK if led else Tie.CUE
    # "la marche pour la paix de X"
    peace = word == "paix" and text.words.forms[max(floor, index - 2) : index] == ["pour", "la"]
    # "à l'initiative de la métropole de X", "les étudiants de l'université de X"
    nouns = text.words.forms[max(floor, index - 3) : index]
    called = word in _TITLES and not _CALLS.isdisjoint(nouns)
    called = called or (word in _STUDIES and not _BRANCHES.isdisjoint(nouns))
    if not called and ((word in _CLUBS and not peace) or word in _TITLES or elsewhere):
        # "le rond-point nord de X"
        side = word in _SIDES and text.words.forms[max(floor, index - 1)] in _SIDED
        return Tie.FAINT if side else Tie.TITLE if word in _HOLDERS else Tie.BLOCKED
    if (
        called
        or word in _BRANCHES
        or is_crew(text, index)
        or _second_noun(text, index, floor, _BRANCHES)
    ):
        return Tie.WEAK
    in_front = word != "hotel" and _in_front(text, index, floor)  # "Hôtel de Ville"
    meets = in_front or _rally_phrase(text, index, floor)
    return Tie.CUE if meets else Tie.FREE


def _tells(text: Text, index: int, floor: int) -> bool:
    """Tell "selon la gendarmerie de X", "indique l'union locale CGT de X": who counts, not where.

    It is where they met when the text names no other town.
    """
    start, end = text.words.starts[max(floor, index - 6)], text.words.ends[index]
    told = _TELLER.search(text.folded, start, end)
    if told is None or len(_OFFICES_OF.findall(text.folded)) > 1:
        return False  # "900 selon la police de Pau, 300 selon celle de Dax"
    return _COUNTED.search(text.folded, text.words.starts[floor], told.start()) is not None


_OFFICES_OF = compiled(
    r"\b(?:prefecture|pref|police|gendarmerie|commissariat|celle|celui|cgt|fsu|fo|cfdt) "
    r"(?:de |d')(?!la\b|l'|police)"
)
_COUNTED = compiled(r"\d|centaine|dizaine|millier|vingt|cents?\b")
_TELLER = compiled(
    r"\b(?:selon|d'apres|de source|(?:indiqu|precis|annonc|affirm|assur|compt|estim|revendiqu|"
    r"avanc|recens|denombr)(?:e|ent|ait)|(?:disent|dit|(?:a|ont) (?:indique|precise|annonce|compte|"
    r"estime|recense|denombre))) (?:par )?(?:l'|la |le |les )(?:[a-z-]+ ){0,3}?"
    r"(?:sous-prefecture|gendarmerie|commissariat|"
    r"cgt|fsu|fo|cfdt|unsa|solidaires)\b[a-z ]{0,24}$"
)


# "le centre-ville de X", "ce sera au tour de X".
_GATHERING = frozenset({("centre", "ville"), ("au", "tour"), ("en", "gare")})


def _rally_phrase(text: Text, index: int, floor: int) -> bool:
    """Tell "la marche pour le climat de X": a rally a few words back, in the same breath."""
    for back in range(index, max(floor, index - 6) - 1, -1):
        if text.words.forms[back] == "marche" and not _is_rally(text, back):
            return False  # "Die a marché pour de bon"
        if text.words.forms[back] in _RALLIES - _LOOSELY:
            return True
        if text.gap(back).strip() not in {"", "'", "-"}:
            return False
    return False


def _in_front(text: Text, index: int, floor: int, *, plant: bool = False) -> bool:
    """Tell "devant le dépôt de bus de X", in one breath; a plant may be blocked as well."""
    meets = _BLOCKED if plant else _BEFORE
    for back in range(index, max(floor, index - 5), -1):
        if text.gap(back).strip() not in {"", "'", "-", ".", '"'}:
            return False
        if text.words.forms[back - 1] in meets:
            return True
    return False


def _is_way_in(text: Text, index: int, floor: int) -> bool:
    """Tell "l'entrée nord de X", and "à l'entrée de X", but not "interdire l'entrée de X"."""
    there = text.words.forms[max(floor, index - 2) : index + 1] in _AT_WAYS_IN
    return there or _second_noun(text, index, floor, _WAYS_IN)


def _second_noun(text: Text, index: int, floor: int, nouns: frozenset[str]) -> bool:
    """Tell whether the noun before an adjective is one of *nouns* ("marche blanche de X")."""
    return (
        index - 1 >= floor
        and not text.gap(index).strip(" -")
        and text.words.forms[index - 1] in nouns
    )


def _is_rally(text: Text, index: int) -> bool:
    if text.words.forms[index] != "marche":
        return False
    start = text.words.starts[index]
    return not text.raw[start : text.words.ends[index]].lower().startswith("march\u00e9")
