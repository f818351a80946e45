"""Tells whether the subject of a sentence tells the number behind it (rule 13)."""

from worker.domain.kinds import Speaker
from worker.reading.numbers.sayers import sayers_in
from worker.reading.words.numerals import WORD
from worker.reading.words.patterns import compiled

# "la police en a compté", "les syndicats revendiquent": who counts is the subject.
_COUNTS = compiled(
    r"\b(?:(?:de)?compt|denombr|recens|annonc|estim|pens|evalu|revendiqu|avanc|chiffr|attend|esper|tabl|"
    r"parl(?!\w+ (?:a|au|aux|avec|devant)\b)|"
    r"(?:felicit|rejoui|targu|flatt|vant)\w* "
    r"(?:d'avoir (?:reuni|rassembl|mobilis|attir)|"
    r"de (?:la (?:presence|venue) (?:de |d'))?(?:pres de |quelque )?$)|"
    r"mis(?:e|ent)\b|relev|comptabilis|"
    r"vus?\b(?! (?:plus )?(?:grand|large|loin|juste)| d[eu] | d'| depuis )|voit\b|voient\b|"
    r"dit\b|disent\b|"
    r"donn(?!\w* rendez)|evoqu|"
    r"retien|retenu|pench|en (?:met(?:tent)?|accord(?:e|ent))\b|tenue?s? a\b|"
    r"(?:fait|font|faisai\w+) etat|affirm|assur|tien(?:t|nent)\b|indiqu|rapport|signal|prevoi|"
    r"not(?:e|ait|ent|aient)\b|reconn|admet|admis|conced|avou|anticip|count|report|say|said|"
    r"estimat|expect|"
    r"dirait|claim|en (?:etai(?:t|ent)|est|sont) a\b)"
)
# "à l'appel de la CGT", "contre la police": named, but not the one who counts.
NAMED_ONLY = compiled(
    r"\b(?:appel|invitation|initiative|contre|avec|devant|face a|soutien|encadre\w*|sous|"
    r"malgre|bravant|brave|interdi\w+|arrete (?:d[eu]|pris)|accord|aval|autorisation|refus|"
    r"en depit|au grand dam|a la barbe|au nez|decidee? par|prise? par|"
    r"(?:declare|depose)\w* (?:en|a|aupres)|organise\w* par|lance\w* par|fixee?s?(?: [a-z]+)? par|"
    r"drapeaux?|banderoles?|comme (?:le |l')(?:souhait|voul|demand|reclam)\w+)\b"
    r"(?: (?:[ldn]')?\w+)*? ?(?:de |du |des |d'|l'|la |le |les )*$"
)
# "place de la Préfecture, 300 personnes": a house, not who works in it.
_HOUSE = compiled(
    r"\b(?:place|parvis|grilles|siege|locaux|marches|rue|avenue|boulevard|esplanade|jardins?|cour|"
    r"hotel|portes?|pied|abords|pres|cote|antenne|"
    # "direction la préfecture, 500": where they go
    r"direction|vers|jusqu'(?:a|au|aux)|route (?:pour|vers)|depart|arrivee?|rejoin(?:t|dre)|"
    r"gagner?)s? (?:d[eu]s? |d'|a |la |l'|le |les )*$"
)
_ARTICLE = compiled(r"l[ae] |l[' ]")
_APPOSED = compiled(r"[\s:=,(\u00ab\"]*(?:en |y |sur |a )?(?:environ |pres de )?$")
# "70 % selon la CGT, 280 salariés": it said what stands before.
_CLOSES = compiled(
    r"\b(?:selon|d'apres|par|according to)\b[^,;.(]{0,40}$|"
    r"^ (?:[a-z]+ ){0,3}(?:a en croire|a entendre|a ecouter|de l'a(?:vis|veu)|aux (?:dires|yeux)) "
    r"[^,;.(]{0,40}$"
)
# A movement that a title names called them, and counted nobody: "Youth for climate Brest : 900",
# "« Bloquons tout » : 900 personnes à Lille".
TITLE = compiled(
    r"\W*(?:noustoutes|bloquons tout(?= ?[\":])|"
    r"(?:youth for climate|fridays for future|bloquons tout|nous ?toutes|"
    r"extinction rebellion|alternatiba|la manif pour tous)(?: [a-z'-]+){1,3}) ?\"? ?: ?(?:entre )?"
)


_BEFORE_LAST = compiled(r" [^,;.]{0,40}?\b(?:selon|d'apres|pour)\b")


_PREPOSED = compiled(
    r"(?:(?:^|[,;:(\"\u2013-]|\bet|\bmais|\betaient)\s*(?:selon|d'apres|pour|cote)|"
    r"(?:^|[;:(]) ?(?:de l'aveu|aux dires|au dire|a (?:en croire|ecouter|entendre)|aux yeux|"
    r"de l'avis)|(?:a|avait|ont|avaient) (?:[a-z]+ )?[a-z]{2,}[eiu],? (?:selon|d'apres)|"
    r"according to)\b[^,;.]{0,40}$"
    # "selon Jean Martin, secrétaire général de l'UD FO, il y a eu 8 000 manifestants"
    r"|\b(?:selon|d'apres) [a-z' -]{3,40}, (?:l[ae] |l')?(?:co-?)?(?:secretaire|responsable|"
    r"deleguee?|porte-parole|president|membre|militante?|representante?|coordinat\w+|dirigeante?|"
    r"syndicaliste|animat\w+|referente?)\b[^,;.:()\d]{0,60}$"
)


# "selon nous devant le lycée (La Dépêche, 90)": another's number follows.
ASIDE = compiled(r"[,(]")


# "La République, dont le correspondant n'avait pas de gants, s'est arrêtée à 260"
_ASIDE_OF = compiled(r", (?:qui|dont|laquelle|lequel) [^,;.:()]{3,110},(?= )")


# "selon la CGT quand la police en compte": the clause before is of another number
_OTHER_CLAUSE = compiled(
    r"^ ?(?:[a-z]+ ){0,3}(?:selon|d'apres|pour) [^.;:()\d]{2,50}?,? "
    r"(?:tandis qu[e'] ?|alors qu[e'] ?|quand |la ou |lorsqu[e'] ?)(?=[^.;:()\d]{5,60}$)"
)


def teller_before(head: str) -> Speaker | None:
    """Return who says a number that *head* stands before: "la CGT, elle, en a vu"."""
    head = _OTHER_CLAUSE.sub("", _ASIDE_OF.sub("", head))
    head = _SO_MANY.sub("", _BY_THE_WAY.sub("", _FOR_WHOM.sub("", head)))
    last = max(sayers_in(head), default=None, key=lambda one: one[0])
    if last is None:
        return None
    start, end, said = _first_of(head, last)
    before, between = head[:start], _CODE.sub("", head[end:])
    if _WHICH.fullmatch(between) or _WE_WERE.fullmatch(between):
        return said
    behind = before == " " and not _ARTICLE.match(head, start)  # " bénévoles, ", of a number
    there = _CROWD.fullmatch(head, start, end) is not None and not _PREPOSED.search(before)
    counted = behind or there or _COUNTED.search(before)
    if counted and _APPOSED.fullmatch(between):
        return None
    if (_BEFORE_LAST.match(head) and not ASIDE.search(before)) or _ELSEWHERE.search(between):
        return None  # it says the number before
    titled = TITLE.fullmatch(head) or _TOLD_OF.search(before) or _FACING.search(before)
    titled = titled or _STREET.search(before)
    if ":" in between and _APPOSED.fullmatch(between) and not titled:
        return said
    bracketed = between == " (" and _SELON.search(before) is not None
    elided = _VERBLESS.fullmatch(between)
    says = (
        bracketed
        or elided
        or _PREPOSED.search(before)
        or (_may_say(head, before) and _says(before, between))
    )
    return said if says else None


# "un rassemblement devant la préfecture : 400 participants": a house, whoever counted them.
_FACING = compiled(
    r"\b(?:devant|face a|vers|jusqu'a|direction|route (?:pour|vers)|depart d[eu]|rejoint) "
    r"(?:la |l')?(?:sous-)?$"
)
# "14 h, place de la Libération : 300 participent": no paper.
_STREET = compiled(
    r"\b(?:place|pl\.|parvis|grilles|rue|avenue|av\.|boulevard|bd|esplanade|square|cours|quai|pont|"
    r"rond-point|jardins?|marches|stade|gare|arret) (?:d[eu]s? |d'|la |l'|le |les )*$"
)
# "a surpris jusqu'aux organisateurs : 900": who is surprised did not say it.
_TOLD_OF = compiled(
    r"\b(?:surpri|etonn|decu|decoi|rassur|ravi|combl|convainc|satisf|enchant|stupefi|inquiet|soulag)"
    r"\w* (?:jusqu'aux |meme |les? |la |l')+$"
    r"|\b(?:attentes|espoirs|esperances|craintes) "
    r"(?:des |de la |du |de l'|de )$"
)
# "le collectif trois fois plus, soit 3 300"
_SO_MANY = compiled(
    r",? (?:[a-z]+ fois (?:plus|moins)|le (?:double|triple)), soit (?:environ |pres de )?$"
)
# "120 bénévoles, 7 000 personnes": they are counted, and say nothing.
_COUNTED = compiled(rf"(?:\d|\b(?!une? )(?:{WORD})) $")
# "n'a mobilisé que les militants, une cinquantaine": those who were there
_CROWD = compiled(r"(?:les |aux |des )(?:manifestants|participants|grevistes|militants|opposants)")
# "deux fois plus selon la CGT (2 500)": the number in the bracket behind.
_SELON = compiled(r"\b(?:selon|d'apres|pour) (?:la |les |l'|le )?$")
# "la CGT parle de 80 000, la police de 21 000 et Occurrence, un cabinet, de 30 000"
_VERBLESS = compiled(r" (?:de|a|sur|at) (?:environ |pres de |quelque )?")
_BY_THE_WAY = compiled(r", [^,;.:()\d]{3,60},(?= (?:de|a|sur) (?:environ |pres de |quelque )?$)")


def _first_of(head: str, last: tuple[int, int, Speaker]) -> tuple[int, int, Speaker]:
    """Begin at "les syndicats organisateurs", not at its last word."""
    start, end, said = last
    for begun, ended, other in sorted(sayers_in(head), key=lambda one: one[0], reverse=True):
        joined = head[ended:start].strip()
        if other is said and begun < start and not joined:
            start = begun
        elif joined in _OF and head.startswith("syndica", begun):
            start, said = begun, other  # "les syndicats de journalistes"
    return start, end, said


_OF = frozenset(("de", "des", "de la", "du"))


def _may_say(head: str, before: str) -> bool:
    told = TITLE.fullmatch(head) or _CLOSES.search(before)
    aside = NAMED_ONLY.search(before) or _HOUSE.search(before) or _TOLD_OF.search(before)
    return not (told or aside)


def _says(before: str, between: str) -> bool:
    """Tell whether the words between a speaker and a number make it his."""
    if _APPOSED.fullmatch(between) or _COUNTS.search(between):
        return True
    acts = _OPENS.search(before) and _SOME_VERB.fullmatch(between)
    return bool(acts) and not (_DOES.search(between) or _JOINS.search(between))


# "les syndicats ont sorti les sonos et 700 personnes ont défilé": two deeds, and no count
_JOINS = compiled(r",? et (?:pres de |plus de |environ |quelque |les )?$")


# "le cabinet Occurrence, mandaté par des médias, …", "Occurrence pour un collectif de médias":
# who pays does not count.
_FOR_WHOM = compiled(
    r",(?: (?:le |la |un |une |l')[\w' -]{2,40}?)? "
    r"(?:mandat|missionn|command|engag|sollicit|pay)\w+ "
    r"par [^,;.()]{2,60}(?=,)"
    r"|(?:(?<=occurrence)|(?<=occurence)) pour (?:un |une |des |les |la |l'|plusieurs )?"
    r"(?:(?:[a-z]+ de )?(?:medias|presse|journaux|redactions|titres|televisions?|radios?)|afp|"
    r"france (?:info|inter|televisions?)|franceinfo|bfm\w*)\b"
    r"(?:,? (?:dont|parmi lesquels) [^,;.()]{2,40})?"
)
# "…, local reporters counted, while in Dijon 300": said of what stands before; "90 selon nous
# (La Semaine : 70)": who speaks in a bracket is named in it.
_ELSEWHERE = compiled(r"\b(?:while|whereas|tandis qu|alors qu|mais|but)\b|\)|\([^)]*[a-z]{3}[^)]*$")
# "NousToutes 33 : 5 000", "FO-Sdis 220": its branch.
_CODE = compiled(r"^(?: \d{2,3}(?= ?:)|-[a-z]+)")
# Who speaks of himself, behind a colon: "le collectif précise : nous étions 680".
_WE_WERE = compiled(
    r"[^.;()]{0,60}: ?\"? ?(?:nous (?:n')?etions|on etait|nous sommes) (?:[a-z]+ )?"
)
# "selon les organisateurs, qui évoquent 200 000 personnes": they say what follows as well.
_WHICH = compiled(
    r"[^,;.:()]{0,30}, (?:qui|lesquel(?:le)?s) [^,;.:()]{3,40}|"
    r",? qui (?:(?:n')?en (?:a|ont|avai(?:t|ent)) (?:[a-z]+ment )?[a-z]+ |"
    r"(?:en |eux |elle )?(?:parl|evoqu|avanc|annonc|revendiqu|compt|denombr|recens|estim)[a-z]+ )"
    r"(?:a |de |plutot |plus de |environ |pres de |que |le chiffre de )*"
)
# "la police s'arrête à 4 500": who opens the clause counts, whatever the verb …
_OPENS = compiled(
    r"(?:^|[,;:(\"\u2013\u2014-]|\b(?:et|mais|ou|quand|si|puis|alors qu[e']|tandis qu[e']|"
    r"qu[e']))\s?"
    r"(?:(?:les?|la|l'|une?|nos|notre|des|ses|leurs?) ?)?(?:[a-z-]+ (?:d[eu]s? |de la |de l'|"
    r"d')?)?$"
)
_SOME_VERB = compiled(
    r",?(?:[\w' -]{0,30},[^,;.:()]{2,40},)? ?[a-z'][\w',\" -]{3,70}\"? ?|"
    r"(?:[\w' -]{0,30},[^,;.:()]{2,50},)? [a-z][\w', -]{3,70}: |"
    r", (?:elle|elles|lui|eux|si|[a-z]{4,20}) ?: "
)
# … unless it is a deed: they put officers out, arrest, bring people together, ask for money.
_DOES = compiled(
    r"\b(?:mobilis|deploi|deploy|interpell|arret(?:e|er|es|ent)\b(?! a)|plac|verbalis|bless|"
    r"tir[ea]|"
    r"gaz|repouss|bloqu|encadr|escort|evacu|charg|dispers|control|fouill|saisi|demand|reclam|exig|"
    r"refus|interdi|autoris|depos|distribu|collect|recolt|recueill|perd|supprim|embauch|licenci|"
    r"emplo|rassembl|reuni|attir|fait (?!etat)|font (?!etat)|appel|invit|accueill|convi|condui|"
    r"organis|defil|march|"
    r"manifest|propos|promet|achet|vend|brul|coll|imprim|limit|regroup|federe|engag|vis(?:e|ent)\b|"
    r"choisi|prefere?\b|opte\b|decide\b|adress|chang|en (?:tete|premiere ligne)\b|"
    r"souhait|veu(?:t|lent)|voudr|reunir|offr|pay|touch|form|recrut|cherch|lanc|denonc|craign|"
    r"redout|"
    r"condamn|rejoin|occup|tenu|tien(?:t|nent) (?!a )|reven(?:u|ir)|etai|sont|ser|sommes|etions|"
    r"vus? (?:plus )?(?:grand|large|loin|juste)|parl\w+ (?:a|au|aux|avec|devant)\b|pris (?:la|le) |"
    r"harangu|remerci|felicit|"
    r"rassur|recev|rec(?:u|oi)|rencontr|signal|convoqu|menac|represent|a ete\b|ont ete\b|dont\b|"
    r"par\b|on (?:est|etait)\b|nous (?:sommes|etions)\b)"
)
