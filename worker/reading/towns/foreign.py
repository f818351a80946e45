"""Countries and towns abroad: they make no claim and keep their own days and hours (rule 8)."""

from worker.reading.words.wordlist import names

COUNTRIES = names(
    """
    suisse; belgique; espagne; italie; allemagne; autriche; quebec; canada; angleterre;
    royaume uni; ecosse; irlande; portugal; pologne; bielorussie; russie; ukraine; turquie;
    grece; tunisie; algerie; maroc; senegal; mali; cameroun; cote d ivoire; etats unis; usa;
    bresil; argentine; chili; mexique; colombie; inde; chine; japon; iran; irak; syrie; liban;
    israel; palestine; egypte; luxembourg; pays bas; suede; norvege; danemark; finlande;
    hongrie; roumanie; bulgarie; serbie; croatie; tchequie; republique tcheque; slovaquie;
    slovenie; georgie; armenie; haiti; madagascar; maurice; ile maurice; comores; australie;
    nouvelle zelande; afrique du sud; catalogne; monaco; switzerland; belgium; spain; italy;
    germany; austria; england; scotland; ireland; poland; belarus; russia; turkey; greece;
    netherlands; uk; united kingdom; united states; louisiane;
    ontario; wallonie; flandre belge; sarre; baviere; lombardie; piemont; burkina faso; benin;
    texas; californie; missouri; floride; ohio; illinois; massachusetts; pennsylvanie; alabama;
    oregon; minnesota; michigan; arizona; tennessee; kentucky; connecticut; nouveau mexique;
    caroline du nord; caroline du sud; nouveau brunswick; nouvelle ecosse; manitoba; alberta;
    colombie britannique; bade wurtemberg; rhenanie palatinat; galice; andalousie; pays de galles;
    canaries; iles canaries; baleares; wisconsin; indiana; colorado; oklahoma; nevada;
    togo; niger; tchad; congo; gabon; venezuela; perou; bolivie; equateur; birmanie; coree du sud
    """
)
TOWNS = names(
    """
    bruxelles; liege; namur; charleroi; anvers; gand; mons; louvain; geneve; lausanne; zurich;
    berne; bale; fribourg; neuchatel; sion; lugano; barcelone; madrid; seville; bilbao; saint
    sebastien; saragosse; valencia; turin; milan; rome; naples; florence; genes; venise;
    bologne; palerme; berlin; munich; hambourg; francfort; cologne; sarrebruck; stuttgart;
    karlsruhe; dresde; leipzig; londres; manchester; liverpool; edimbourg; glasgow; dublin;
    belfast; lisbonne; porto; porto alegre; amsterdam; rotterdam; la haye; luxembourg; copenhague;
    stockholm; oslo; helsinki; varsovie; cracovie; prague; budapest; bucarest; sofia;
    belgrade; zagreb; athenes; istanbul; ankara; moscou; saint petersbourg; kiev; kyiv; minsk;
    new york; washington; chicago; los angeles; san francisco; boston; montreal; toronto;
    ottawa; vancouver; gatineau; sherbrooke; trois rivieres; mexico; buenos aires; santiago;
    rio; sao paulo; bogota; lima; caracas; pekin; tokyo; seoul; hong kong; delhi; bombay;
    teheran; bagdad; beyrouth; tel aviv; jerusalem; gaza; le caire; alger; oran; tunis;
    casablanca; rabat; dakar; bamako; abidjan; yaounde; douala; kinshasa; nairobi; tananarive;
    antananarivo; port louis; sydney; melbourne; auckland; brussels; geneva; barcelona;
    london; lisbon; vienna; port au prince; wallonie; andorre; monaco; monte
    carlo; gerone; figueras; kehl; fribourg en brisgau; aoste; vintimille; san remo; irun;
    pampelune; tournai; mouscron; courtrai; ostende; arlon; yverdon; vevey; montreux;
    delemont; la chaux de fonds; alicante; elche; castellon; tarragone; malaga; murcie; oviedo;
    gijon; salamanque; valladolid; tolede; las palmas; santa cruz; tenerife; catane;
    trieste; padoue; verone; lucerne; winterthour; bienne; dortmund; dusseldorf; hanovre; breme;
    nuremberg; mayence; birmingham; leeds; bristol; cardiff; thessalonique; salonique; izmir;
    johannesburg; pretoria; lagos; abuja; accra; lome; cotonou; ouagadougou; niamey; libreville
    """
)
HEADS = frozenset(name.split()[0] for name in COUNTRIES | TOWNS)
_RESTS: dict[str, list[list[str]]] = {}
for _name in COUNTRIES | TOWNS:
    _RESTS.setdefault(_name.split()[0], []).append(_name.split()[1:])
_ALONE = frozenset(head for head, rests in _RESTS.items() if [] in rests)


def stands(forms: list[str], index: int) -> bool:
    """Tell whether the words from *index* on are those of a country or of a town abroad."""
    if forms[index] in _ALONE:
        return True
    after = index + 1
    for rest in _RESTS[forms[index]]:  # noqa: SIM110 - asked of every "la" and "saint"
        if forms[after : after + len(rest)] == rest:
            return True
    return False


LONGEST = 4
