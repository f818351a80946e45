"""Judges on which side who tells a number stands, by his words and his capitals (rule 13).

No list of bodies and papers is ever whole: what unites is called by letters, or by what it wants;
a paper has a title; and who was only by, or speaks for a town or a school, is on no side.
"""

from worker.domain.kinds import Speaker
from worker.reading.numbers.sayers import sayer
from worker.reading.words.patterns import compiled
from worker.reading.words.text import Text
from worker.reading.words.wordlist import Forms, words


def side(text: Text, who: tuple[int, int], towns: list[tuple[int, int]]) -> Speaker | None:
    """Return the side of the teller who is called so; *towns* is where towns are named."""
    if is_nobody(text, who):
        return None
    named = [word[0] for word in _WORD.finditer(text.folded, *who)]
    if known := sayer(text.folded[slice(*who)]):
        return known
    for word in named:
        for speaker, forms in _SIDES:
            if word in forms:
                return speaker
    return _by_shape(text, who, towns)


def is_nobody(text: Text, who: tuple[int, int]) -> bool:
    """Tell who was by, or is on neither side: "un voisin de la gendarmerie", "la mairie"."""
    called = text.folded[slice(*who)]
    return _first(called) in NOBODY or _GOES.search(called) is not None


# "par la rue Foch, partis de la gare": where people go, not who tells.
_GOES = compiled(r"\b(?:partie?s?|venue?s?|passee?s?|rejoints?) ")


def tells_bystander(called: str) -> bool:
    """Tell "selon la voisine d'un gendarme" by what stands behind "selon"."""
    return _first(called) in _BYSTANDERS


def _first(called: str) -> str:
    """Return the first word of a name that says who it is; "nous", whoever that is, of none."""
    named = (word[0] for word in _WORD.finditer(called))
    return next((word for word in named if word not in _LITTLE), "nous")


def by_name(text: Text, who: tuple[int, int], towns: list[tuple[int, int]]) -> Speaker | None:
    """Judge a name that only its place beside a number gives: "(DL)", "la maison poulaga 700"."""
    if _NAMED.fullmatch(text.raw, *who):
        return _by_shape(text, who, towns)
    said = side(text, who, towns) if _PLAIN.fullmatch(text.folded, *who) else None
    return None if said is Speaker.ORGANISERS else said  # "les grévistes, 300": they are counted


_WORD = compiled(r"[^\W\d_]+(?:-[^\W\d_]+)*")
# Capitals and what joins them: "l'Essor savoyard", "CGT 74", "La Voix du Nord".
_CAPITAL = r"[A-Z\u00c0-\u00dd][\w.-]*"
_NAMED = compiled(
    rf"\s*(?:(?:[Ll]['\u2019]|[Ll][ae] |[Ll]es )?{_CAPITAL}"
    rf"(?: (?:(?:de |du |des |la |[dl]['\u2019])*(?:{_CAPITAL}|\d\w*)|[a-z\u00df-\u00ff]{{4,}}))?"
    r"|.*m\u00eames)\s*"
)
_PLAIN = compiled(
    r" ?(?:l[ae]s? |l'|une? |notre |nos )[a-z'-]+(?: (?:de |du |des |d'|en )?[a-z-]+)?"
)
_LITTLE = words(
    "la le les l un une des du de d au aux ce cet cette ces son sa ses leur leurs notre nos votre "
    "vos mon ma mes deux trois certains certaines plusieurs autre autres meme memes propre propres "
    "petit petite jeune vieux ancien ancienne"
)
_BYSTANDERS = words(
    "abbe adjoint adjointe ami amie badaud badauds boulanger boulangere buraliste cafetier "
    "collegue commercant commercants concierge cure curieux depute deputee employeur gardien "
    "gardienne greffe habitant habitante habitants habitue habituee maire mairesse mairie "
    "majorite municipalite opposition passant passante passants patron patronne pion pote "
    "pretre principal proviseur proviseure riverain riveraine riverains senateur senatrice "
    "serveuse temoin temoins voisin voisine voisines voisins"
)
NOBODY = _BYSTANDERS | words(
    "academie acte ars aujourd avec avenue avocat avocate boulevard celle celui ceux chacun chu "
    "contre copain copine cours cousin cousine dans demain derriere devant dimanche dont elle "
    "elles elu elue elus elysee environ facile femme fille fils frere gare gouvernement hier "
    "hopital il ils insee je jeudi lundi mardi mari matignon matin mercredi mere meteo midi "
    "ministre moi moins nous on ou parc pere personne photo place plus quai que qui quoi ratp "
    "rectorat rien rue samedi sans sncf soeur soir sources sous sur tante toi tonton tous "
    "tout toute vendredi ville vous"
)
"""Who was by, is on neither side, or is no one: named first, it is no other who tells."""
_SIDES = (
    (
        Speaker.POLICE,
        Forms(
            "poulaga officielle officielles officiel peloton civil", stems="pandore kepi uniforme"
        ),
    ),
    (
        Speaker.PRESS,
        Forms(
            "redaction antenne radio tele journal journaux gazette hebdo",
            stems="stagiaire redact webradio journalis cameram",
        ),
    ),
    (
        Speaker.INDEPENDENT,
        Forms(
            "labo laboratoire institut observatoire",
            stems="mathematicien logiciel algorithme capteur",
        ),
    ),
    (
        Speaker.ORGANISERS,
        Forms(
            "equipe amis bourse plateforme tribune gilets verts",
            stems="tract benevole camarade famille proches militants manifestants participants "
            "opposants "
            "feministes "
            "ecologistes grevistes zadistes meneu appelants lyceens president tresori secretaire "
            "delegue",
        ),
    ),
)


def _by_shape(text: Text, who: tuple[int, int], towns: list[tuple[int, int]]) -> Speaker | None:
    """Judge a name by its capitals: letters unite, a title is a paper's, a wish a cause's."""
    name = text.raw[slice(*who)].strip()
    if _PAPER.search(name):
        return Speaker.PRESS
    if any(a < who[1] and who[0] < b for a, b in towns):
        return None
    if name.endswith(("eux-m\u00eames", "elles-m\u00eames")):
        return Speaker.ORGANISERS
    if _TITLE.match(name) and not _SENTENCE.search(name):
        return Speaker.PRESS
    letters = _LETTERS.search(name)
    line = text.raw[text.raw.rfind("\n", 0, who[0]) + 1 :].partition("\n")[0]
    shouted = line[:_LINE].isupper()
    body = letters and letters[0] not in _NO_BODY and not _NUMERAL.fullmatch(letters[0])
    if letters and body and not shouted:
        return _OTHER_LETTERS.get(letters[0], Speaker.ORGANISERS)
    return Speaker.ORGANISERS if _CAUSE.search(name) else None


# In a line all in capitals letters are no body's.
_LINE = 200
_NUMERAL = compiled(r"[IVXL]+")  # "Acte IX : 900 gilets jaunes"
_LETTERS = compiled(r"\b[A-Z\u00c0-\u00dd]{2,}(?:[-'][A-Z\u00c0-\u00dd]{2,})*(?=\d{0,3}\b)")
_OTHER_LETTERS = {
    **dict.fromkeys(words("DL NR VDN DNA CO OF SO PO NM BFM RTL RMC LCI AFP TF"), Speaker.PRESS),
    **dict.fromkeys(words("PP RG RT DDSP DCSP DIPN DDPN SDRT SCRT CRS"), Speaker.POLICE),
}
_NO_BODY = words(
    "ADP PSA RTE GRDF SFR STX AG AP-HP APHP ARS AV BD BTP CAF CCI CDD CDI CEA CHR CHRU CHU "
    "CNRS CPAM CROUS EDF EHPAD "
    "ENGIE FB FRANCE GARE GJ GW HLM HOPITAL HS INRA INRAE INSEE IUT IVG LGV MAIRIE MEDEF MJ MW "
    "OK ONF ONU OTAN PLACE PMA PS RATP RDV RER RN RSA SMIC SNCF TER TGV TVA UE URSSAF USA ZAD "
    # laws, taxes, diseases and works that people march against
    "ACI AESH AME APL ASE BSM CETA CNR COVID CPE CRA CSG DGF DHG DNC EPR ESR GNR IA ISF JO LOM "
    "LPPR LPR LRU MERCOSUR MNA NDDL OGM OQTF ORE PAC PFAS PLF PLFSS REP RIC SNU SUV TAFTA ZFE ZRR"
)
_TITLE = compiled(
    r"(?:(?:L['\u2019]|La |Le |[Aa]u |[Dd]u )[A-Z\u00c0-\u00dd]|.*\b(?:Hebdo|Presse|Journal|"
    r"Matin|Soir|Gazette|Courrier|\u00c9cho|Tribune|D\u00e9p\u00eache|Infos?|TV|Radio|News|Ouest|"
    r"R\u00e9publicain|Patriote|Messager|R\u00e9veil|T\u00e9l\u00e9gramme|Dauphin\u00e9|Populaire|"
    r"Littoral|1\u00e8re)\b|[\w-]+\.(?:fr|com|net|info)\b)"
)
# "La Forêt reste debout": no paper's name has a verb.
_SENTENCE = compiled(r" (?:est|sont|n'est|restera?|vivra?|vaincra|r\u00e9sister?a?) ")
# A paper's, though a town be named in it: "Lyon Capitale", "TV Tours", "Objectif Gard".
_PAPER = compiled(
    r"^(?:l['\u2019]|[Ll]a |[Ll]e |[Ll]es )?(?:[\w'\u2019-]+ )*(?:Capitale|Nouvelle(?!-)|Presse|"
    r"Hebdo|Soir|Gazette|Tribune|StreetPress|Antilles|TV|T\u00e9l\u00e9|Radio|News|Infos?|Normandie|Ouest)\b"
    r"|^(?:Made in|Objectif|Actu|Ici|ICI|Radio|20) [A-Z\u00c0-\u00dd]"
)
_CAUSE = compiled(
    r"[A-Z\u00c0-\u00dd][\w'\u2019-]* (?:.* )?(?i:non merci|en lutte|en col\u00e8re|debout|libre|"
    r"vivante?|solidaires?|pour tous|ensemble|environnement|nature|citoyens?|demain)\b|"
    r"\b(?:Sauvons|Stop|Touche|Vivre|Non|Amis|Vent|Sauvegarde|Mouvement)\b"
)


def has_done(near: str, end: int) -> bool:
    """Tell "réunies par le Planning", "suivi de près par la police": they have not counted."""
    if _SHUT_BY.search(near, 0, end):
        return True  # "20 personnes recensées, dans un quartier bouclé par la police"
    return _DONE_BY.search(near, 0, end) is not None and not _COUNTED_BY.search(near, 0, end)


_DONE_BY = compiled(
    r"(?:^|[ ,'])(?!place |personne|[a-z]+(?:antes?|ants|istes|ents) )"
    r"[a-z]{2,}[eiut]e?s?(?: (?:de pres|a distance|de loin|[a-z]+ment))? $"
)
_SHUT_BY = compiled(
    r"\b(?:boucle|barre|ferme|surveille|quadrille|garde|protege|securise|bloque|encadre|escorte|"
    # nor who does not believe "900 personnes, un chiffre contesté par la CGT"
    r"conteste|dementi|refute|recuse|moque|minimise|minore|corrige|critique|"
    r"suivi|encercle|entoure|cerne|disperse|repousse|evacue|filtre)e?s?(?: de pres)? $"
)
_COUNTED_BY = compiled(
    r"\b(?:(?:de)?compt|recens|denombr|estim|evalu|chiffr|annonc|avanc|attend|prevu|"
    r"(?<!non )declar|relev|communiqu|donn|fourni|transm|publi|confirm|revendiqu|vue?s?\b|"
    r"relay|cite|etabli|retenu|livr|"
    r"signal|indiqu|precis|valid|constat|enregistr|pointe|esper|escompt|photograph|redout|craint)"
)
