"""Tells by its noun what a number counts: people, a trade, others, things, or nothing said."""

import re
from enum import StrEnum

from worker.reading.words.patterns import compiled
from worker.reading.words.wordlist import words


class Head(StrEnum):
    """The noun a number counts, by how much it takes to make its people a rally's."""

    PEOPLE = "people"  # "manifestants", "personnes": nothing more
    TRADE = "trade"  # "soignants", "Rennais": a place, a verb or a word of the rally beside them
    OTHERS = "others"  # "habitants", "élèves", "élus": a verb that says they gathered
    THING = "thing"  # never
    NONE = "none"  # no noun: "2 000 dans les rues", "3 500 selon la CGT"


# "80 individus violents": no crowd's people.
_FEARED = r"(?:a risque|violent|cagoul|radica|encagoul|masqu)"
_PEOPLE = (
    r"(?:personnes?|pers\b\.?|femmes et (?:d'|des )?hommes|hommes et (?:de |des )?femmes|"
    r"(?:contre-)?manifestante?s?|blouses blanches|participante?s?|"
    r"presente?s(?= ?(?:[.,;:)]|$))|"
    r"marcheu(?:rs|ses)|marcheur\w*|defileu(?:rs|ses)|"
    r"citoyen(?:ne)?s|militante?s?|opposante?s|gens|people|protesters|demonstrators|marchers|"
    r"gilets jaunes|grevistes|sympathisants|attendees|de monde|contestataires|anonymes|ames|"
    rf"individus(?! {_FEARED})|"
    r"activistes|feministes|ecologistes|antifas?|zadistes|syndicalistes|irreductibles|"
    r"courageu(?:x|ses)|volontaires|pe[qk]u?ins|temeraires|frondeurs|anti-?[a-z]{3,}|indignes|insurges|"
    r"(?:robes|blouses|bonnets|gilets|foulards|casques|stylos) (?:noir|blanc|roug|jaun|orang|"
    r"vert|bleu|viol|ros)\w+|tetes|maillons|protestataires|mecontente?s|pairs of boots)"
)
_TRADES = (
    r"(?:femmes|hommes|etudiante?s|lyceen(?:ne)?s|soignante?s|infirmi[ -]?e?re?s|infirmier\w*|"
    r"agriculteurs|agricultrices|eleveurs|paysan(?:ne)?s|salarie(?:e)?s|enseignante?s|profs|"
    r"professeurs|parents|jeunes|cheminots|agents|retraite(?:e)?s|riverains|usagers|collegues|"
    r"women|students|curieux|pompiers|soldats du feu|"
    r"viticulteurs|pecheurs|ouvrier\w*|avocate?s|medecins|"
    r"exploitante?s|postier\w*|familles|fonctionnaires|teachers|nurses|farmers|workers|"
    r"vignerons|producteurs|proches|voisins|voisines|internes|locataires|ruraux|catholiques|musulmans|travailleu\w+|"
    r"territoriaux|municipaux|intermittente?s|bretons|bretonnes|basques|corses|catalans|occitans|normands|kurdes|"
    r"externes|magistrate?s|chercheu\w+|universitaires|chasseurs|dockers|routiers|"
    r"internautes|insulaires|comptes|commercante?s|restaurateurs|surveillants|sages-femmes|kines|"
    r"partisane?s|adversaires|detracteurs|defenseurs|chefs d'entreprise|patrons|artisans|"
    r"[a-z]+cult(?:eurs|rices)|chauffeu\w+|conduct(?:eurs|rices)|livreu(?:rs|ses)|ambulancier\w*|"
    r"educat(?:eurs|rices)|animat(?:eurs|rices)|aesh|instituteurs|institutrices|psychologues|"
    r"psychiatres|orthophonistes|dentistes|brancardiers|secretaires|greffiers|greffieres|"
    r"libraires|bibliothecaires|comediens|techniciens|intermittents|boulangers|buralistes|"
    r"cafetiers|hoteliers|forains|marins|maraichers|maraicheres|bergers|betteraviers|cerealiers|"
    r"habitue(?:e)?s|convaincu(?:e)?s|valeureu(?:x|ses)|acharnee?s|inconditionnel(?:le)?s|"
    r"huissiers|notaires|archeologues|bucherons|macons|coiffeu(?:rs|ses)|couvreurs|interimaires|"
    r"traminots|hotesses|stewards|bouchers|charcutiers|poissonniers|bateliers|mineurs|verriers|"
    r"ingenieurs|douaniers|veterinaires|grands-meres|ecolos|tamouls|sourds|confreres|consoeurs|handicapees?|caissier\w*|"
    r"coursiers|forestiers|metallos|raffineurs|electriciens|gaziers|eboueurs|egoutiers|doctorant\w*|vacataires|"
    r"precaires|saisonniers|sans-papiers|professionnel(?:le)?s|mamans|papas|mamies|papis|bonhommes|bonshommes|gars|nanas|"
    r"scientifiques|motards|siderurgistes|royalistes|"
    r"fous|folles|barjos|givree?s|dingues|motivee?s|tetus|guerriers|guerrieres|warriors|mordus|"
    r"resistante?s|gus|clampins|zigotos|enervee?s|vaillante?s|courageu(?:x|ses)|braves|"
    r"hospitalier\w*|gosses|meres|peres|filles|garcons|"
    r"ados|daron(?:ne)?s|insoumise?s|pelos|silhouettes|humains|pietons|blouses|gamine?s|minots|momes|meufs|mecs|agris|gj|personnels|facteurs|journalistes|artistes|auteurs|"
    r"[a-z-]{4,}(?:ais|aises|oises|iens|iennes|eens|eennes)|"
    r"aides?[- ](?:a )?[a-z]{4,}|auxiliaires|assistante?s|atsem|"
    r"(?!deux|six|trois)[a-z]{2,}mois|[a-z-]{3,}lois|[a-z-]{3,}tois|[a-z-]{3,}rois|[a-z-]{3,}nois|[a-z-]{3,}eois)"
)
_OTHERS = (
    r"(?:habitante?s|membres|adherente?s|eleves|enfants|collegiens|collegiennes|ecoliers|"
    r"residente?s|residents|fideles|elue?s|maires|delegue(?:e)?s|candidate?s|electeurs|"
    r"sans-abris?|sdf|(?:tele)?spectat\w+|auditeurs|auditrices|lecteurs|lectrices|"
    r"patiente?s|malades|clients?|donateurs|donatrices|benevoles|camarades|amie?s|potes|"
    r"copains|copines|detenus|migrants|"
    r"refugies|exiles|sinistres|licencies|passagers|convives|invites d'honneur|musiciens|"
    r"choristes|couturieres|bambins|ecoles|policiers|policieres|gendarmes|"
    r"bl[ao]ck[ -]?blo[ck]s|casseurs|emeutiers|"
    r"chomeurs|employes?|deputee?s|senateurs|senatrices|conseillers|conseilleres|ministres)"
)
# One word may stand before the noun, not one that opens another phrase: "3 000 au mois d'août".
_WORD_BEFORE = (
    r"(?:(?!(?:a|au|aux|en|dans|sur|pour|par|place|devant|ce|cet|cette|et|ou|la|le|les|une?|deux|"
    r"trois|quatre|cinq|six|sept|huit|neuf|dix|quinze|trente|selon)\b)"
    r"\w+ )?"
)
NOUN = rf"(?:\(?-?e?s?\)?)\s?(?:d'|de |des )?(?:ses |leurs |nos )?(?:autres )?{_WORD_BEFORE}"
"""What may stand between a number and its noun: "200 autres ..."."""
_HEADS = tuple(
    (head, compiled(rf"{NOUN}{nouns}\b"))
    for head, nouns in ((Head.PEOPLE, _PEOPLE), (Head.OTHERS, _OTHERS), (Head.TRADE, _TRADES))
)
# "60 élèves et parents", "200 habitants et commerçants"
_JOINED = compiled(
    rf"{NOUN}{_OTHERS}(?:,| et|, et) (?:de |d'|leurs |des )?(?:{_TRADES}|{_PEOPLE})\b"
)
# "deux lettres anonymes", "trois associations féministes": what they are of, not who came.
_DESCRIBED = compiled(
    r"\s?(?:d'|de |des )?(?!(?:personnes|gens|femmes|hommes|autres|jeunes|"
    r"simples|vaillants|petits|rares|derniers|premiers|"
    r"nombreux|courageux|nombreuses|quelques)\b)(?P<noun>[a-z-]{3,}[sx]) (?:anonymes|feministes|"
    r"ecologistes|militante?s|opposante?s|mecontente?s|indignes|volontaires|anti-?[a-z]{3,})\b"
)
_THINGS = compiled(
    rf"\s?(?:d'|de |des |d')?{_WORD_BEFORE}(?:taxis|"
    r"motards(?! (?:ont |se sont |en colere|contre ))|(?<!chauffeurs )vtc\b|ambulances|crs|"
    r"tracteurs|vehicules|voitures|camions|motos|villes|communes|rassemblements|"
    r"manifestations\b|manifs\b|marches\b|corteges|defiles|organisations?\b|syndicats|"
    r"associations|euros?|eur\b|\u20ac|%|pour cent|ans\b|annees|km\b|kilometres|metres|"
    r"cm\b|secondes?\b|m ?[2\u00b2](?!\d)|m\b(?!')|"
    r"degres\b|\u00b0 ?c\b|"
    r"minutes|mn\b|min\b|db\b|decibels|heures?\b|h\b|h\d|jours?\b|semaines?|mois\b|"
    r"signatures?|signataires|"
    r"unites|reprises|morts?\b|blesses?|interpell\w+|arrestations|gardes? a vue|postes|lits\b|"
    r"emplois|cdi|cdd|contrats|classes|spectateurs|supporters|intervenante?s|"
    r"orateurs|oratrices|stands|departements|pays\b|places\b|"
    r"pancartes|bougies|banderoles|drapeaux|chars\b|groupes|cars\b|bus\b|bateaux|"
    r"am\b|pm\b|a\.m|p\.m|paires\b|points\b|e\b|eme\b|er\b|ere\b|re\b|nde?\b|vues|likes|partages|retweets|"
    rf"(?:individus|elements|profils) {_FEARED}|"
    r"abonnes|followers|officers|police\b(?!\s?[),;.])|cities|towns|tractors|signatories|ballons|sites\b|"
    r"colis|"
    r"exposants|visiteurs|coureurs|coureuses|dossards|mesures|millions?|milliards?|"
    r"(?:policiers|gendarmes|crs)(?: et [a-z]+)? (?:\w+ ){0,2}(?:mobilis|deploy)|"
    r"(?:membres|agents) des forces|agents de police|teufeurs(?! et)|"
    r"cops|friends|mobilises? pour la securite|forces de l'ordre|degres|fois\b|etages|photos|"
    r"ms\b|tours\b|chaises|roses|fleurs|croix|"
    r"silhouettes (?:(?:de|en) (?:papier|carton|bois|tissu)|(?:[a-z]+ )?(?:ont|avaient) ete "
    r"(?:accroch|suspend|coll|dessin|install|dispos|depos|pos|plac|pein))|"
    r"paires|lettres|victimes|femmes tuees|"
    r"feminicides|licenciements|suppressions|magasins|speakers|bands|speeches|hours|"
    r"soutiens|entretiens|exemplaires|tonnes|masques|naissances|logements|deces|plaintes|kilos?\b|kg\b|litres|"
    r"hectares|ha\b|actions\b|blocages|barrages|points de blocage|verbalis\w+|amendes)"
)
# "300 bacs", "12 tonnes": a plural that is no people's; what people do may end in s too.
_PLURAL = compiled(r" (?:de |d' ?|des )?(?:ses |leurs |nos )?([a-z-]{3,}[sx])\b")
_NO_NOUN = words(
    "deux trois six dix dans sous vers plus puis mais ces les des tres depuis apres pres lors hors "
    "sans dehors "
    "ensemble toutes tous autres elles ils nous vous reunis reunies rassembles rassemblees "
    "mobilises mobilisees presents presentes recenses recensees comptes comptees denombres "
    "denombrees venus venues annonces annoncees attendus attendues interesses interessees invites "
    "invitees inscrits inscrites decomptes decomptees comptabilises "
    "comptabilisees evalues evaluees releves relevees avances revendiques revendiquees debouts "
    "esperes esperees prevus prevues escomptes escomptees redoutes redoutees "
    "assis assises declares estimes environs malgre partants clics "
    "partantes hommes femmes alors moins pas personnes fois masques courageux courageuses heureux "
    "nombreux nombreuses autour milliers centaines dizaines gilets invitations reponses plutot "
    "confirmes confirmees preinscrits preinscrites participations presences confirmations "
    "inscriptions declarees promesses"
)
# "30 000 orgas", "1 200 police": who says the number, not what it counts.
_SAYS_IT = compiled(
    r" ?(?:\u2013|-)? ?(?:cote |chiffres? |source |version )?(?:orgas?|organisat(?:eurs?|rices?)|"
    r"syndicats?|police|pref(?:ecture)?|cgt|"
    r"intersyndicale)"
    r"\s?(?:[,;/.)\n|!]|$)"
)
_PEOPLE_ENDING = (
    "eurs", "euses", "rices", "istes", "iens", "iennes", "eens", "eennes", "ards", "ardes", "ois",
    "oises", "ais", "aises", "ants", "antes", "ains", "aines", "iers", "ieres", "iles", "ites",
)  # fmt: skip


# "1 480 : c'est le nombre de signatures", "on estime à 900 le nombre de personnes": what it
# counts stands behind.
_NUMBER_OF = compiled(r"^ ?(?:: )?(?:(?:c'est|est|voila|tel est) )?le nombre (?:de |d')(?:l'|la )?")
# "on était 1 500 pelos": whoever they are, they are people.
_WE_ARE = compiled(
    r"\b(?:on|ils|elles|nous|vous) (?:n')?(?:etai(?:t|ent)|etions|etiez|est|sommes|etes)"
    r"(?: [\w-]+)? ?$"
)


# "300 archéologues ont manifesté": so people alone do, whoever they are.
_PROTESTED = compiled(
    r"(?: d(?:e |u )[a-z'-]+| [a-z'-]+)?? "
    r"(?:(?:ont|avaient|auraient) (?:[a-z]+ ){0,2}?(?:manifeste|proteste|defile|"
    r"battu le pave|scande)|"
    r"(?:se sont|s'etaient) (?:[a-z]+ ){0,2}?(?:rassemble|mobilise)e?s|"
    r"(?:sont|etaient) (?:[a-z]+ )?descendue?s dans l)\b"
)


def head_of(before: str, after: str) -> Head:
    """Return what the number between *before* and *after* counts."""
    after = _NUMBER_OF.sub(" ", after, count=1)
    described = _DESCRIBED.match(after)
    thing = described is not None and not described["noun"].endswith(_PEOPLE_ENDING)
    if not thing and _HEADS[0][1].match(after):
        return _HEADS[0][0]
    if _SAYS_IT.match(after):
        return Head.NONE
    if thing or _THINGS.match(after):
        return Head.THING
    for head, pattern in _HEADS[1:]:
        if pattern.match(after):
            return Head.TRADE if head is Head.OTHERS and _JOINED.match(after) else head
    plural = _PLURAL.match(after)
    return Head.NONE if plural is None or plural[1] in _NO_NOUN else _unlisted(plural, before)


def _unlisted(plural: re.Match[str], before: str) -> Head:
    """Return what a plural that no list holds counts: who has marched is somebody."""
    if _PROTESTED.match(plural.string, plural.end()):
        return Head.TRADE
    people = plural[1].endswith(_PEOPLE_ENDING) or _WE_ARE.search(before[-30:])
    return Head.OTHERS if people else Head.THING


def stand(before: str, after: str) -> bool:
    """Tell "130 habitants de Lezay devant la mairie", not "un bourg de 300 habitants devant …"."""
    return _STAND.match(after) is not None and not before.endswith((" de ", " d'"))


_STAND = compiled(
    r" (?:d'|de )?(?:[a-z]+ )?(?:habitante?s|eleves|collegiens|ecoliers|enfants|membres|"
    r"adherente?s|benevoles|camarades|elue?s|residente?s|employes|exiles|sapeurs-pompiers|pompiers|"
    # who is so called by what they do, but not who looks on, runs or keeps order
    r"(?!policier|visit|support|spectat|tour|cour|dans|sonn|consomm|client|vend|act|lect|amat)"
    r"[a-z-]{2,}(?:iers|ieres|eurs|euses|rices|istes|ants|antes))"
    r"(?: (?:municipaux|aeriens|d(?:e |u |es |')[a-z' -]{2,30}?))? "
    r"(?:devant (?:l|sa |son |leur |notre )|"
    r"dans (?:la rue|les rues)\b|sur (?:la place|le parvis)\b)"
)
