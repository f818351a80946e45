"""Hears who says a number by where people put him, whatever he is called (rule 13).

"glisse un des brigadiers", "(CSTNC)", "estimation de la bourse du travail": who tells a number is
cut out by its place beside it, and judged by what is said there (``sides``).
"""

from worker.domain.kinds import Speaker
from worker.reading.numbers.sides import by_name, is_nobody, side
from worker.reading.words.patterns import compiled
from worker.reading.words.scanning import Late
from worker.reading.words.text import Text

# What a teller's name may hold: "la maison poulaga", "CGT 74", "Guyane la 1ère".
_LETTER = r"(?:[^,;:.()!?\"\n\d]|\d(?=ere\b)|(?<=[a-z ])\d{2,3}(?!\d| \d))"
_WHO = rf"(?P<who>{_LETTER}{{2,60}})"
# What people do with a number that is theirs.
_SAYS = (
    r"(?:ecri|not|twee?t|gliss|lach|lanc|jur|assur|affirm|annonc|indiqu|precis|estim|pens|evalu|chiffr|"
    r"compt|denombr|recens|avanc|confi|souffl|murmur|rapport|relat|racont|constat|relev|signal|"
    r"di(?:t|sent|sait|ra)|repond|retorqu|repliqu|corrig|tranch|temper|nuanc|conced|reconn|adm|"
    r"avou|sout(?:ien|en)|maint(?:ien|en)|clam|proclam|claironn|cri[ea]|hurl|martel|ajout|complet|"
    r"resum|conclu|comment|expliqu|jubil|rigol|plaisant|post|publi|titr|retien|revendiqu|pretend|"
    r"parl(?!\w+ (?:a|aux?|avec|devant)\b)|"
    r"vus?\b(?! (?:plus )?(?:grand|large|loin))|voi[te]|affich|tonn|promet|pari(?:e|ait)|misent|"
    r"mise\b|table|penche|communiqu|donn|fourni|livr|"
    r"consign|rend|tient|sourit|souri)"
)
# What leads to him: "selon", "aux dires de", "recensés par", "dans le télex de".
_LEADS = (
    r"(?:(?:toujours |encore )?(?:selon|d'apres)|(?:a|si l'on|faut|peut) en croi(?:re|t)|"
    r"(?:si|quand) (?:l')?(?:on|tu|vous) (?:se fie a|s'en (?:tient|remet) a(?:ux)?|sui(?:t|s|vez)|"
    r"ecoute[sz]?|prefere|en croi(?:t|s|yez))|"
    r"a (?:ecouter|entendre)(?= l[aes' ]{1,3}[a-z-]+ ?(?:[,.;:)]|$))|aux? dires? (?=d)|"
    r"de l'(?:aveu|avis) (?:[a-z]+ )?(?=d)|aux yeux (?=d)|"
    r"foi (?=d)|(?<!prise de )(?<!prises de )parole (?=d)|"
    r"dixit|version|(?:du )?cote|de source|chez|vue?s? par|"
    r"(?:[a-z]+ )?(?:decompt|compt|denombr|recens|estim|evalu|annonc|avanc|donn|communiqu|fourni|"
    r"livr|etabli|relay|revendiqu|publi|photographi)\w* (?:\w+ \w+ )?(?:par|chez)|"
    r"dans la bouche (?=d)|a la louche (?=d)|sous la plume (?=d)|"
    r"aux? (?:compteur|comptage|pifometre|decompte|pointage|clicker)s?(?: a main)? (?=d)|"
    r"(?:dans|sur) (?:le |la |les |une? |l'|son |sa )?(?:tracts?|communiques?|telex|tweets?|"
    r"posts?|bulletins?|rapports?|notes?|message|site|compte|page|colonnes|edition|papier|fil) "
    r"(?=d))"
)
# "d'après ce qu'en ont écrit les Amis de la Terre"
_WHAT = r"(?:ce qu[e'] ?(?:en )?(?:a|ont|dit|disent) ?(?:[a-z]+ )?)?"
_FIGURE = (
    r"(?:chiffre|mesure|nombre|compte|comptage|decompte|pointage|estimation|evaluation|source|bilan|"
    r"calcul|total|fourchette|statistique|releve|photo|video)s?"
)
_FROM = r"(?:de |du |des |d'|de la |de l'|par |: |, |chez |via )"
_NEAR = r"[^.;()!?\n\d]"
# "1 200 d'après un pointage de la CGT"
_AFTER_LEAD = rf"{_NEAR}{{0,60}}?\b{_LEADS} ?{_WHAT}{_WHO}"
_FOR = rf" (?:personnes |manifestants )?pour (?=l[ae' ]){_WHO}"
# "« 400 », glisse l'agent en civil qui nous suivait"
_INVERTED = (
    r"[^.;()!?\n\d\"]{0,60}(?:\"[^.;()!?\n\d\"]{0,30})?(?:[,\u2013\u2014]|(?<= )-) ?"
    rf"(?:nous |m'|se |s'|l'|lui |a |ont |avait )*{_SAYS}[a-z]*"
    r"(?:-t-on (?:a |au |aux |chez |dans )?| )(?!aux? |a |en |qu|dans |par |sur |avec |d[eu'] )"
    rf"{_WHO}"
)
# as in "500, évaluation de la DDSP", "320 usagers, décompte établi par huissier"
_APPOSED = (
    rf"{_NEAR}{{0,60}}?[,\u2013\u2014:-] ?"
    r"(?:(?:une?|l[ae]|les|ces?|c'est (?:l[ae]|une?)|son|leur|selon une?) )?"
    rf"{_FIGURE}(?: [a-z]+){{0,2}}? {_FROM}{_WHO}"
)
# as in "600 (chiffres STC)", "250 (dixit Guyane la 1ère)", "10 000 (c'est le cabinet)"
_BRACKET = rf"{_NEAR}{{0,40}}?\((?:{_LEADS} |c'est |ce sont |{_FIGURE},? (?:{_FROM})?){_WHO}\)"
_BEHIND = tuple(map(Late, (_AFTER_LEAD, _FOR, _INVERTED, _APPOSED, _BRACKET)))
_OPENING = r"(?:^|[.;:,(\"\u2013\u2014/\n] ?|\b(?:et|mais|quand|que) )"
_WERE = r"(?:(?:on|nous|ils|elles) (?:n')?(?:etai\w+|etions|furent) )?"
# as in "Par l'UNSA : 90", "selon Bure Zone Libre : 200", "dixit les RG, on était 600"
_LED = (
    rf"(?:\b{_LEADS}|(?:^|[.;:]) ?par) {_WHO} ?[:,=]? ?(?:\" ?)?{_WERE}"
    r"(?:(?:pres|plus) de |environ )?$"
)
# as in "Je tiens le chiffre du brigadier en personne : 132"
# or "loin de celui de la préfecture (1 800)"
_FIGURE_OF = (
    rf"\b(?:{_FIGURE}(?: [a-z]+){{0,2}}?|celui) {_FROM}"
    # but not "nombre de participants attendus : 900"
    rf"(?!(?:manifestant|participant|personne)e?s (?:attendu|prevu|espere)){_WHO} "
    r"?[:,=(] ?(?:\" ?)?$"
)
# "le CODEP a relevé 96 signatures et 130", "la bourse du travail annonce 600"
_SUBJECT = (
    rf"{_OPENING}(?P<who>[^,;:.()\"\d\n]{{2,50}}?),? "
    rf"(?:(?:en|y|nous|lui|les|elle|eux|n'en|a|ont|avait|avaient|s')[ ,]*)*"
    rf"(?:(?<=[at] )|(?!{_SAYS}[a-z]*es\b)){_SAYS}[a-z]*\b"
    r"[^,.;:()!?\n\d]{0,40}(?: ?: ?)?$"
)
_BEFORE = tuple(map(Late, (_LED, _FIGURE_OF, _SUBJECT)))
# " (CGT74)", " (DL)", "900 CGT / 480 police", "la Jeunesse ouvrière = 200": a name and no more.
_NAME = rf"(?P<who>(?![\u2013/|=]){_LETTER}{{2,40}}?)"
_NAMED_BEHIND = (
    Late(rf"{_NEAR}{{0,40}}?\({_NAME}\)"),
    Late(rf"(?: ?[,/|=]| [\u2013\u2014-]) {_NAME}\s?(?:[,;.)/|\u2013\u2014\u00b7\n]| -|$)"),
)
_NAMED_BEFORE = Late(
    rf"{_OPENING}{_NAME}(?:, [^,;.:()\n]{{3,50}},| ?[=:] ?\"?) ?"
    rf"{_WERE}$"
)
_FAR = 110


def teller(
    text: Text, number: tuple[int, int], around: tuple[int, int], towns: list[tuple[int, int]]
) -> Speaker | None:
    """Return who tells *number*; *around* is where the sentence or its next numbers cut it off."""
    (start, end), (floor, stop) = number, around
    goes_on = text.folded[stop : stop + 1].isalnum()
    head = _own_head(text.folded, floor, start)
    tail = text.folded[end : min(stop, end + _FAR)]
    told = [(end, way.compiled.match(tail)) for way in _BEHIND]
    told += [(start - len(head), way.compiled.search(head)) for way in _BEFORE]
    for base, one in told:
        who = (base + one.start("who"), base + one.end("who")) if one else None
        if who and is_nobody(text, who):
            return None
        if who and (said := side(text, who, towns)):
            return said
    bare = [(end, way.compiled.match(tail)) for way in _NAMED_BEHIND]
    # To the next number, whose own it may be.
    bare = [(base, one) for base, one in bare if one and not (goes_on and one.end() == len(tail))]
    bare += [(start - len(head), _NAMED_BEFORE.compiled.search(head))]
    for base, one in bare:
        who = (base + one.start("who"), base + one.end("who")) if one else None
        if who and (said := by_name(text, who, towns)):
            return said
    return None


# "400 selon la CGT, 250 à vue de nez": who stands behind a number says that one, and what opens
# a clause leads to the next: "contre, selon la police, 250".
_OPENS = compiled(r".*(?:[.;:](?!\d)|\b(?:et|contre|mais|puis)\b|,(?= [^\d,]*[,:=] ?$))")


def _own_head(folded: str, floor: int, start: int) -> str:
    """Return what stands before a number and is no other's."""
    head = folded[max(floor, start - _FAR) : start]
    other = (floor > 0 and folded[floor - 1].isalnum()) or any(map(str.isdigit, head))
    if not other:
        return head
    opened = _OPENS.match(head)
    own = head[opened.end() :] if opened else ""
    return "" if any(map(str.isdigit, own)) else own  # ": 75 % selon la CGT, 1 400 à Pau"


# as in "Source, la CFTC.", "(chiffres STC)", "De l'aveu du président.", "C'est la gendarmerie."
_SOURCE = Late(
    r"[^\w\n]*(?!c'est le (?:nombre|chiffre) de)"
    r"(?:(?:cet?|cette|l[ae]|les|l'|une?|c'est (?:l[ae]|une?|l')|(?:tous )?ces) ?)?"
    rf"{_FIGURE}(?: [a-z]+){{0,3}}? ?{_FROM}?{_WHO}|(?:[a-z]+ ){{0,2}}[^\w\n]*"
    rf"(?:{_LEADS} |c'est (?=l[ae' ])(?!le nombre)"
    # but "C'est le deuxième appel du collectif", "la première fois que"
    rf"(?!(?:l[ae] |l')(?:[a-z]+ ){{0,2}}[a-z]+ (?:d[eu]s? |que |d')))(?P<told>{_LETTER}{{2,60}})"
    r"(?:, qu|;|\W*$)"
)
_ASKED = compiled(
    r"\W*(?:(?:la |sa |ma |notre |vos |les )?sources?|qui (?:le|l')[ a-z]+|"
    r"(?:selon|d'apres) qui|qui a compte\w*)\W*"
)


def source(text: Text, span: tuple[int, int]) -> Speaker | None:
    """Return who told the number of the sentence before, when the one of *span* says no more."""
    told = _SOURCE.compiled.match(text.folded, *span)
    return side(text, told.span(told.lastgroup or 0), []) if told else None


def asks_source(text: Text, span: tuple[int, int]) -> bool:
    """Tell "La source ?", which the sentence behind answers."""
    return _ASKED.fullmatch(text.folded, *span) is not None
