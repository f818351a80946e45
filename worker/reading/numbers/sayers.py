"""Who counts people, by what they are called: police, organisers, press, an independent count."""

from collections.abc import Iterator

from worker.domain.kinds import Speaker
from worker.reading.words.patterns import compiled
from worker.reading.words.wordlist import Forms

_MARCHERS = (
    "(?:manifestants|participants|grevistes|militants|opposants|agriculteurs|soignants|lyceens|"
    "etudiants|salaries|paysans|pompiers)"
)
_SAYERS = (
    (
        Speaker.INDEPENDENT,
        (
            r"occurr?ence|cabinet\b(?! (?:du |de la |d'un )?(?:sous-)?pref)|"
            r"huissi\w+|commissaires? de justice|"
            r"comptage independant|independent count|decompte independant|"
            r"(?<!l')(?<!l )independant[es]*\b|bureau d'etudes|chercheu(?:rs?|ses?)\b|"
            r"universitaires\b|"
            r"societe de comptage|sociologue\w*|geographe\w*|politologue\w*|statisticien\w*"
        ),
    ),
    (
        Speaker.PRESS,
        (
            r"notre (?:propre )?(?:pifometre|stagiaire|localier\w*|pigiste|compteu\w+|"
            r"correspondante?|collaborat\w+|equipe|journaliste|decompte|"
            r"reporter|redaction|"
            r"comptage|photographe|envoyee?|pointage)|"
            r"(?:nos|une?s? de nos) (?:propres )?(?:journalistes|calculs|decomptes?|comptages?|"
            r"pointages?|confreres|estimations|equipes|reporters|photographes|correspondants|"
            r"envoyes|pointages|comptages|constatations)|"
            r"our (?:reporter|count|correspondent)|nos soins\b|"
            r"(?:l')?afp\b|journalistes?\b|la redaction|reporters?\b|"
            r"la (?:chaine(?! humaine d)|radio)\b|(?:le|du) quotidien\b|l'hebdomadaire\b|"
            r"local reporters|"
            r"ouest-france|(?<!dans le )(?<!du )(?<!grand )sud[ -]ouest\b|"
            r"france[ -](?:bleu|info|3|inter)|franceinfo|ici (?!a |au |"
            r"aux |on |en |c|ils |elles |nous )\w+|(?<!dans )(?<!tout )(?:"
            r"la (?:depeche|montagne|provence|voix du nord|nouvelle republique|marseillaise|"
            r"manche libre|gazette|republique d|presse de|charente libre|croix\b|tribune de)|"
            r"(?:le|(?<=mpte |tage |ffre |tion |iste |rter )du) "
            r"(?:parisien|telegramme|progres|dauphine|monde\b|figaro|courrier|maine libre|"
            r"bien public|populaire du|berry rep|petit (?:bleu|journal)|messager|reveil|jir\b)|"
            r"l[' ](?:independant|est[ -](?:republicain|eclair)|echo\b|eclair\b|ardennais|"
            r"yonne rep|alsace\b(?=[^a-z]*[,.;)])|humanite|avenir de|eveil|express|obs\b)|"
            r"les (?:dernieres nouvelles|nouvelles (?:cal|de)|echos\b))|dna\b|midi libre|"
            r"(?:nice|var|corse|vosges|paris|midi)-?(?: )?(?:matin|normandie)\b|centre presse|"
            r"liberation\b|mediapart|mediacites|reporterre|rue89\w*|actu\.fr|(?<!l')actu (?!de|"
            r"du|des|et|en|sur|a\b)[a-z]{3,}|bfm\w*|rtl\b|"
            r"europe 1|la (?:nr|vdn|pqr)\b|le dl\b|fr3\b|la 1 ?ere|clicanoo|rci\b|"
            r"correspondante?s?\b|confreres?\b|nos comptes\b|local news|(?<!bonne )news (?:said|"
            r"say|report)|"
            r"la tele\b|"
            r"la television|la radio\b|"
            r"les journaux|le journal|notre estimation|un journaliste|"
            r"yonne republicaine|berry republicain|republicain lorrain|est republicain|"
            r"journal du (?:centre|jura|loir|gers|pays)|populaire du centre|nouvelle republique|"
            r"courrier (?:picard|de l'ouest|cauchois)|dauphine libere|voix du nord|maine libre|"
            r"photographes?\b|pigistes?\b|localiers?\b|envoyee?s? specia\w+|presse\b|medias?\b"
        ),
    ),
    (
        Speaker.POLICE,
        (
            r"police|pouvoirs publics|gardiens de la paix|(?:sous-)?prefecture|prefet|"
            r"prefete|pref\b|sous-pref\b|gendarmerie|"
            r"gendarmes?\b|forces de l'ordre|autorites|"
            r"polici(?:ers?|eres?)\b|commissariat|commissaire\b(?! de justice)|"
            r"agente?s? en civil|officiers?\b|authorities|"
            r"(?<!interdiction )(?<!arrete )(?<!autorisation )(?<!decision )(?<!aval )"
            r"prefectora(?:les?|l|ux)|"
            r"(?:les |des )r[tg]\b|les renseignements\b|renseignements? territoria\w+|"
            r"renseignement\b|"
            r"services de l'etat|"
            r"(?:sources?|chiffres?|bilan) officiel(?:le)?s?\b|(?<![- ])pol(?=\W*$)|"
            r"services de renseignement|beauvau|l'interieur\b|ministere\b(?! (?:de l'(?:edu|ens|"
            r"agr|eco)|du trav|de la))|"
            r"[nv]os services\b(?! publics)|haut-commissa\w+|lallement|nunez|"
            r"(?<!loi )(?:darmanin|castaner|retailleau)|"
            r"flic\w*|condes\b|keufs\b|poulets\b|brigadiers?\b|adjudante?s?\b|capitaine\b|"
            r"etat-major\b|marechaussee\b|securite publique\b|crs\b|commandante?\b|"
            r"quai des orfevres"
        ),
    ),
    (
        Speaker.ORGANISERS,
        (
            r"(?:co-?)?organisat(?:eurs?|rices?|ion)|service d'ordre\b|"
            r"(?<=a l')(?:origine|initiative) (?:de (?:la |cette |ce |l')|du )"
            r"(?:marche|manif|rassembl|appel|defil|evenement|mobilis|action|hommage|pride)|"
            r"qui (?:l'|les |y )?(?:a |ont |av(?:ait|aient) )?(?:organis|appel)\w+|"
            r"qui (?:a|ont|avait|avaient) lance (?:l'appel|l'idee|la marche|le mouvement)|"
            r"organi[sz](?:ers?|ateur\u00b7rices)|"
            r"syndica(?:ts?|les?|listes?|l|ux)\b|synd\b|"
            r"utg\b|ugtg\b|cgt[gmr]\b|cstm\b|cdmt\b|usoenc\b|cogetra\b|slb\b|umih\b|"
            r"intersyndicale|interpro\w*|cgt|fsu|cfdt|fo\b|force ouvriere|u[dl]\b|"
            r"(?<!le )(?<!au )(?<!du )(?<!peage )(?<!rocade )(?<!zone )(?<!entree )(?<!sortie )"
            r"(?<!quartiers )(?<!echangeur )(?<!nord-)(?<!nord )(?<!rond-point )"
            r"sud\b(?![ -](?:ouest|est)\b)|solidaires\b|unsa\b|cftc\b|"
            r"cfe-cgc|unef\b|fidl\b|unl\b|mnl\b|modef\b|"
            r"snes\b|snuipp\b|ldh\b|ligue des droits|attac\b|amnesty|greenpeace|"
            r"alternatiba|extinction rebellion|soulevements|osez le feminisme|planning familial|"
            r"(?<=du )planning\b|"
            r"sos racisme|mrap\b|coordination|federation|fdsea|jeunes agriculteurs|"
            r"lfi\b|france insoumise|insoumis\b|pcf\b|npa\b|eelv\b|inter-?lgbt|lgbt\w*|"
            r"collectifs?|orgas?\b|associati(?:ons?|fs?)\b|"
            r"manifestants eux-memes|participants eux-memes|unions?\b|fnsea|confederation|"
            r"comites?\b|fede\b|nous ?toutes|porte-(?:parole|voix)|declarante?s?\b|inter-?orgas?\b|"
            r"consistoire|responsables\b(?! (?:de la (?:pol|gen|sec)|polic))|fcpe\b|"
            r"parents d'eleves\b|amicales?\b|assos?\b|organisateur\w*|initiateurs?\b|"
            r"initiatrices?\b|promoteurs\b(?! immo)|les gilets jaunes(?=\W*$)|"
            r"(?<!chez )nous(?:-memes)?(?=\W*$)|(?<=selon )nous\b|"
            r"(?<=d'apres )nous\b|"
            r"(?:bassines )?non merci\b|bloquons tout\b|youth for climate|fridays for future|"
            r"act up\b|(?<!le )(?<!du )(?<!au )(?<!un )droit au logement|stc\b|ustke\b|"
            r"conf' ?paysanne|conf paysanne|(?<=la )conf'|bizi\b|bake bidea|euskal \w+|"
            r"seaska|elb\b|lab\b|corsica libera|lkp\b|ccat\b|rpprac\b|"
            r"kolektif\w*|diwan\b|emgann|la libre pensee|(?:france|urgence) palestine|"
            r"afps\b|bds\b|cimade|"
            r"(?<=source )(?:associative|militante|organisatrice)\b|emmaus|"
            r"secours (?:catholique|populaire)|"
            r"nos (?:propres )?chiffres\b|crif\b|benevoles\b|meneurs\b|meneuses\b|"
            r"(?:son|sa|leur) (?:president|secretaire)|ong\b|"
            r"(?<!le du )(?<!n du )(?<!t du )mouvement\b|"  # not "premier défilé du mouvement"
            r"(?:la|les) centrales?\b(?! (?:nuc|sol|ele|hydro))|la manif pour tous|"
            r"derniere renovation|"
            r"leurs? (?:propres? )?(?:dires|chiffres?|decomptes?|comptages?)|"
            # not "Manif des soignants : 900", whose march it is
            r"(?<!manif )(?<!isation )(?<!station )(?<!rassemblement )(?<!marche )(?<!defile )"
            r"(?<!manifs )(?<!marches )(?<!defiles )(?<!rassemblements )(?<!corteges )"
            r"(?<!cortege )(?<!greve )(?<!colere )(?<!action )(?<!blocage )(?<!sit-in )"
            rf"(?:les|aux|des|cote) {_MARCHERS}\b(?=\W*$)|"
            # "les gilets jaunes avancent le chiffre de 900", "les opposants celui de 900"
            rf"les (?:\" ?)?(?:gilets jaunes|{_MARCHERS})(?: ?\")?"
            r"(?= (?:qui |eux )?(?:en |n'en |y )?(?:avanc|annonc|revendiqu|evoqu|denombr|recens|"
            r"estim|affirm|chiffr|compt|"
            r"parl\w+ d[e']|celui d))"
        ),
    ),
)
# With which words each is named, by the order of the table above.
_HEADS = (
    Forms(
        "bureau universitaires societe commissaire commissaires",
        stems="occurrence occurence cabinet comptage huissi sociologue geographe "
        "politologue statisticien decompte independant independent chercheu",
    ),
    Forms(
        "notre nos un une unes uns our l afp la le du local ouest sud ici les dna midi nice var "
        "corse vosges paris centre rtl europe rci news nicematin corsematin varmatin vosgesmatin "
        "yonne berry republicain est journal populaire nouvelle courrier dauphine voix maine",
        stems="journaliste reporter france liberation mediapart mediacites rue actu bfm fr "
        "clicanoo photographe pigiste localier envoye presse media correspondant confrere",
    ),
    Forms(
        "sous pouvoirs gardiens forces source sources officier officiers agent agente agents "
        "agentes les des services l vos nos haut condes keufs poulets bilan chiffre chiffres",
        stems="police flic prefe pref gendarm autorites polici commissa authorities renseignement "
        "pol beauvau ministere securite crs commandant quai darmanin castaner retailleau "
        "lallement nunez brigadier adjudant capitaine etat marechaussee",
    ),
    Forms(
        "service qui cote origine "
        "synd fsu cfdt fo force u ud ul sud act droit jeunes la les aux des non son "
        "sa leur nos ong militante "
        "leurs sos slb npa",
        stems="organis organiz syndica utg ugtg cgt cstm cdmt usoenc cogetra umih inter solidaires "
        "unsa cftc cfe unef fidl unl mnl modef "
        "snes snuipp ldh ligue attac amnesty greenpeace alternatiba extinction "
        "soulevements osez planning mrap coordination federation fdsea lfi france insoumis pcf "
        "eelv lgbt collectif orga associati manifestants participants union fnsea confederation "
        "comite fede nous porte declarant consistoire responsables fcpe parents asso initiat "
        "promoteurs bassines bloquons youth fridays stc ustke bizi bake euskal seaska elb lab "
        "corsica lkp ccat conf rpprac kolektif diwan emgann afps bds cimade emmaus secours crif "
        "amicale benevoles meneu mouvement derniere",
    ),
)
_WORD = compiled(r"[^\W\d_]+")
_SAID = tuple(
    (speaker, compiled(rf"\b(?:{words})"), heads)
    for (speaker, words), heads in zip(_SAYERS, _HEADS, strict=True)
)
WHO = "|".join(words for _, words in _SAYERS)
"""Alternation of all that speakers are called."""


_MOST_WORDS = 50_000


class _MayName(dict[str, tuple[int, ...]]):
    """For each word which of the speakers it may begin to name, worked out once."""

    def __missing__(self, word: str) -> tuple[int, ...]:
        if len(self) >= _MOST_WORDS:
            self.clear()
        self[word] = tuple(number for number, (_, _, heads) in enumerate(_SAID) if word in heads)
        return self[word]


_MAY_NAME = _MayName()


def sayers_in(text: str) -> Iterator[tuple[int, int, Speaker]]:
    """Yield where each speaker named in *text* starts and ends, and who it is."""
    words = [
        (may_name, word.start())
        for word in _WORD.finditer(text)
        if (may_name := _MAY_NAME[word[0]])
    ]
    for number in sorted({number for may_name, _ in words for number in may_name}):
        speaker, pattern, _ = _SAID[number]
        done = 0
        for may_name, start in words:
            if number in may_name and start >= done:
                match = pattern.match(text, start)
                if match is not None:
                    done = match.end()
                    if speaker is Speaker.PRESS and _only_read_it(text, start, done):
                        continue
                    yield start, done, speaker


def _only_read_it(text: str, start: int, end: int) -> bool:
    """Tell the paper of "une note du renseignement que BFMTV a pu consulter": it counted nobody."""
    return _READ_BY.search(text, max(0, start - 30), start) is not None or (
        text.endswith((" que ", " qu'"), 0, start) and _HAS_READ.match(text, end) is not None
    )


_READ_BY = compiled(r"\b(?:consult|obtenu|devoil|revel|diffus)\w* (?:[a-z]+ )?par (?:l[ae] |l')?$")
_HAS_READ = compiled(r"[a-z0-9 ]{0,12} (?:a|ont) (?:pu )?(?:consult|se procur|obten|lu\b|vu\b)")


def sayer(text: str) -> Speaker | None:
    """Return the first speaker named in *text*."""
    first = min(sayers_in(text), default=None, key=lambda one: one[0])
    return first[2] if first else None


def sayers_named(text: str) -> list[Speaker]:
    """Return the speakers named in *text*, in order."""
    return [said for _, _, said in sorted(sayers_in(text), key=lambda one: one[0])]


# A number that both sides give: "un chiffre commun à la police et aux organisateurs".
_AGREED = compiled(
    r"[^.;()\d]{0,60}?(?:[,(:\u2013-] ?|, soit )(?:un |le )?"
    r"(?:chiffre|nombre|comptage|estimation)s? "
    r"(?:communs?|communes?|identiques?|partagee?s?|sur l\w+)\b(?P<who>[^.;()]{0,80})"
)


# "800 selon les organisateurs comme selon la police": two say the same number.
_BOTH = compiled(
    r"[^.;,()\d]{0,40},? ?\(?(?:selon|d'apres) (?P<one>(?:l[ae]s? |l')[a-z-]+)"
    r"(?:,? comme|,? ainsi que| et) (?:selon |d'apres )?(?P<two>(?:l[ae]s? |l')[a-z-]+) ?[.;,)]"
)


def agreed_before(before: str) -> list[Speaker | None]:
    """Return the two of "police et syndicats s'accordent sur le chiffre de" before a number."""
    told = _THEY_AGREE.search(before) if "accord" in before else None
    named: list[Speaker | None] = [*dict.fromkeys(sayers_named(told["who"]))] if told else []
    return named if len(named) == len(("one", "other")) else []


_THEY_AGREE = compiled(
    r"(?P<who>[^.;:()\d]{5,70}) (?:s'accord\w+|(?:sont|etaient|tomb\w+) (?:tous )?d'accord)"
    r"[^.;()\d]{0,60}$"
)


def agreed(after: str) -> list[Speaker | None]:
    """Return the two who say the number before *after*, if it says that they agree on it."""
    both = _BOTH.match(after)
    two: list[Speaker | None] = [sayer(both["one"]), sayer(both["two"])] if both else []
    if two and None not in two and two[0] is not two[1]:
        return two
    found = _AGREED.match(after)
    if found is None:
        return []
    named: list[Speaker | None] = [*dict.fromkeys(sayers_named(found["who"]))]
    if not named and found["who"].startswith((" aux", " entre")):  # "aux deux": "deux" is a number
        return [Speaker.POLICE, Speaker.ORGANISERS]
    return named if len(named) > 1 else []
