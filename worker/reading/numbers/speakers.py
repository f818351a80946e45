"""Tells who says a number: police, organisers, press, an independent count (rule 13)."""

import re

from worker.domain.kinds import Speaker
from worker.reading.numbers.sayers import WHO, sayer, sayers_in
from worker.reading.numbers.sides import has_done, tells_bystander
from worker.reading.numbers.theirs import around, opens_next, relayed, whose
from worker.reading.words.numerals import WORD
from worker.reading.words.scanning import Late

_LINK = re.compile(
    r"(?:\b(?:selon|d'?apres|a (?:ecouter|entendre)(?= l[aes' ]{1,3}[a-z-]+ ?(?:[,.;:)]|$))|"
    r"si j'en crois|si l'on (?:en croit|suit|se fie|s'en (?:tient|remet)|prefere|ecoute)|suivant|"
    r"(?:a|faut|peut) en croire|de l'aveu|"
    r"aux dires|version|evoque(?:nt)?|releve(?:nt)?|appris aupres|tempere(?:nt)?|par|pour|"
    r"according to|says?|said|(?:said|counted|expected|reported|claimed) by|dixit|source|chiffres?|"
    r"estimation|au dire|de source|dans(?= nos )|"
    r"decomptes?|comptages?|pointages?|cote|aux yeux|de l'avis|annonces? par|dit|disent|parole|"
    r"(?:indiqu|annonc|precis|affirm|assur|estim|avanc)e(?:nt)?|"
    r"(?:au (?:compteur|juge|doigt mouille|pif\w*)|a (?:vue de nez|la louche))(?= d)|"
    r"foi(?= d)|constate(?:nt)?|"
    r"compte(?:nt)?|revendique(?:nt)?|rapporte(?:nt)?|retorque(?:nt)?|repond(?:ent)?|"
    r"replique(?:nt)?|corrige(?:nt)?|clame(?:nt)?|lance(?:nt)?|glisse(?:nt)?|tranche(?:nt)?|"
    r"nuance(?:nt)?|recense(?:nt)?|denombre(?:nt)?|evalue(?:nt)?|signale(?:nt)?|sources?)\b|\()"
)
# "selon Objectif 350, le collectif organisateur": told who that is.
_WHO_IS = re.compile(
    r"[^,;.()]{2,50}, (?P<who>(?![^,;.()]*\d)(?:le |la |l'|les |un |une |qui |"
    r"a l'|de |du |des |d'|pour |membre |president|secretaire |porte-)[^,;.()]{3,50})"
)
# "la police en a compté", "les syndicats revendiquent": who counts is the subject.
_COUNTS = re.compile(
    r"\b(?:(?:de)?compt|denombr|recens|annonc|estim|evalu|revendiqu|avanc|chiffr|attend|esper|tabl|"
    r"parl(?!\w+ (?:a|au|aux|avec|devant)\b)|"
    r"(?:felicit|rejoui|targu|flatt|vant)\w* d'avoir (?:reuni|rassembl|mobilis|attir)|"
    r"mis(?:e|ent)\b|relev|comptabilis|"
    r"vus?\b(?! (?:plus )?(?:grand|large|loin))|voit\b|voient\b|dit\b|disent\b|"
    r"donn(?!\w* rendez)|evoqu|"
    r"retien|retenu|pench|"
    r"(?:fait|font|faisai\w+) etat|affirm|assur|tien(?:t|nent)\b|indiqu|rapport|signal|prevoi|"
    r"not(?:e|ait|ent|aient)\b|reconn|admet|admis|conced|avou|anticip|count|report|say|said|"
    r"estimat|expect|"
    r"dirait|claim|en (?:etai(?:t|ent)|est|sont) a\b)"
)
# "à l'appel de la CGT", "contre la police": named, but not the one who counts.
_NAMED_ONLY = re.compile(
    r"\b(?:appel|invitation|initiative|contre|avec|devant|face a|soutien|encadre\w*|sous|"
    r"malgre|bravant|brave|interdi\w+|arrete (?:d[eu]|pris)|accord|aval|autorisation|refus|"
    r"en depit|au grand dam|a la barbe|au nez|decidee? par|prise? par|"
    r"organise\w* par|lance\w* par|fixee?s?(?: [a-z]+)? par|"
    r"drapeaux?|banderoles?)\b"
    r"(?: (?:[ldn]')?\w+)*? ?(?:de |du |des |d'|l'|la |le |les )*$"
)
# "place de la Préfecture, 300 personnes": a house, not who works in it.
_HOUSE = re.compile(
    r"\b(?:place|parvis|grilles|siege|locaux|marches|rue|avenue|boulevard|esplanade|jardins?|cour|"
    r"hotel|portes?|pied|abords|pres|cote|antenne)s? (?:d[eu]s? |d'|la |l'|le |les )*$"
)
_ARTICLE = re.compile(r"l[ae] |l[' ]")
_APPOSED = re.compile(r"[\s:=,(\u00ab\"]*(?:en |y |sur |a )?(?:environ |pres de )?$")
# "70 % selon la CGT, 280 salariés": it said what stands before.
_CLOSES = re.compile(
    r"\b(?:selon|d'apres|par|according to)\b[^,;.(]{0,40}$|"
    r"^ (?:[a-z]+ ){0,3}(?:a en croire|a entendre|a ecouter|de l'a(?:vis|veu)|aux (?:dires|yeux)) "
    r"[^,;.(]{0,40}$"
)
# A movement that a title names called them, and counted nobody: "Youth for climate Brest : 900".
_TITLE = re.compile(
    r"\W*(?:noustoutes|(?:youth for climate|fridays for future|bloquons tout|nous ?toutes|"
    r"extinction rebellion|alternatiba|la manif pour tous)(?: [a-z'-]+){1,3}) ?: ?(?:entre )?"
)
# "150, à avoir quitté la bergerie pour la préfecture": where they go.
_NEAR_FOR = re.compile(r"(?:(?! quitte| rejoi| partis?\b| venus?\b)[^;.()]){0,40}")
# "5 000, un chiffre que la préfecture ramène à 2 000": it says another.
_BUT_THEY = re.compile(r" (?:qu[e']|sur l|dont)")
# "3 500 marcheurs (dix fois plus selon la CGT)": it says another number.
_TIMES_AS_MANY = (
    r"\b(?:fois (?:plus|moins)|le (?:double|triple)|moitie(?: plus| moins)?|davantage|"
    r"bien (?:plus|moins)|beaucoup (?:plus|moins)) "
)
_TIMES = re.compile(_TIMES_AS_MANY + r"(?:\" ?)?$")
_AS_MANY = re.compile(
    r"(?:[a-z0-9]+ )?"
    + _TIMES_AS_MANY
    + r"|(?:essentiellement|majoritairement|surtout|en majorite) "
)
# "un chiffre que la préfecture n'a pas contesté": it did not count.
_DISPUTED = re.compile(r" (?:que?|qu')[^,;.]{3,40} (?:ne |n'(?!en ))")
_FOR_SAYER = Late(
    r" (?:(?:la |les |l'|le )?(?:" + WHO + ")"
    # "11 600 pour Les Amis du fleuve, qui appelaient à marcher"
    r"|[^,;.()\d]{2,60}, (?:qui (?:a |ont |av\w+ )?(?:organis|appel|lanc)|a l'origine d))"
)
_BEFORE_LAST = re.compile(r" [^,;.]{0,40}?\b(?:selon|d'apres|pour)\b")
# "7 000 selon Bassines non merci": somebody says it, nobody we know.
_SOMEBODY = re.compile(r"[^,;:()]{0,24}\b(?:selon|d'apres) ")
# "350 manifestants, préfecture.": the speaker alone between a comma and the end.
_ALONE = Late(
    r"(?:[^.,;:()]{0,40}|[^.;:()]{0,60}(?=, [^.,;:()]{3,40} dixit)), "
    r"(?P<who>(?:la |les |l'|le |source )?(?:"
    + WHO
    + r"))s?(?:,? (?:aussi|egalement|encore|toujours))?\s?(?:[.;)]|"
    r"(?:dixit|counted|said|reported|estimated)\b|(?:(?<=notre decompte)|"
    r"(?<=notre comptage)|(?<=notre pointage))(?! ?:))"
)
# "« Nous sommes 6 000 », se félicite Alternatiba": any verb will do behind a quotation.
_QUOTED = Late(
    r"[^\".;:()]{0,60}\" ?, (?:se |s')?[a-z]+ (?:[a-z]+ sur [a-z]+ \(ex-[a-z]+\) )?(?P<who>"
    r"(?:(?:(?! devant | face | vers | place )[^.;:()\"]){0,60}?[, '](?:de |du |des )?)?"
    r"(?:la |les |l'|le |un |une |des )?(?:" + WHO + r"))"
)
_RIGHT_AFTER = re.compile(
    r" ?(?:\u2013|-)? ?(?:la |les |l'|le )?(?P<who>orgas?|organisat(?:eurs?|rices?)|syndicats?|"
    r"police|pref(?:ecture)?|"
    r"cgt|intersyndicale|nous|afp|presse|sud[ -]ouest)"
    r"\s?(?:[,;/.)\n|\u2013\u2014]|- |$)"
)
# "2 000, tempère la police", "400, à vue de nez, annonce la gendarmerie": any verb will do.
_INVERTED = Late(
    r"[^,;.:()\"]{0,40}\"?[^,;.:()\"]{0,30} ?,(?: (?:a|au) [a-z' ]{3,20},)? (?:nous |m'|"
    r"l')?(?:a |ont |se |s')?"
    r"(?!nous|dont|avec|sans|selon|contre|devant|derriere|comme|"
    r"parmi|outre|entre|malgre|apres|avant|pour|sous|mais|puis|tous|toutes|rejoint|encadre|suivi|"
    r"quand|lorsque|alors|tandis|puisque|soit|loin|plus|moins|sauf|hormis|face|chez|vers)"
    r"(?:fait savoir|[a-z]{4,})(?:-t-(?:on|il|elle))? (?:aupres de |a son tour |de son cote )?"
    r"(?P<who>(?:la |les |l'|le |un |une |des |au |a la |en |chez les |leurs? |(?=n(?:otre|os) ))"
    r"(?:[a-z]+ (?:de |du |de la |de l'|des ))?(?:" + WHO + r"))"
)
# "onze mille, et c'est la préfecture qui le dit", "les 1 500 que la police a dénombrés".
_TOLD_BEHIND = Late(
    r"[^.;:()]{0,40}(?:(?:,| -| \u2013| \u2014) (?:et |en tout cas )?(?:c'est|ce sont|c'etaient) "
    r"(?:du moins )?(?:ce qu[e'] ?)?|"
    r"(?<! alors)(?<! tandis) qu[e'] ?(?:en )?)"
    r"(?P<who>(?:(?:les [a-z]{4,8}|ceux) d[eu]s? )?(?:la |les |l'|le )?(?:"
    + WHO
    + r"))(?! (?:n')?en )(?:, qui [^,.;:()]{3,30},)?[^,.;:()]{0,30}? "
    r"(?:qui (?:l(?:e|'a|'ont)|parle|dit|disent)|"
    r"(?:a|ont|avait|avaient) (?:compt|denombr|recens|"
    r"retenu|vu|releve|annonc|(?:bien )?(?:voulu )?(?:reconn|adm|conced)|\w+, (?:selon|"
    r"d'apres) (?:lui|elle|eux)))|"
    r"[^.;()]{0,40}[,:] ?c'est (?:du moins )?ce qu[e'] ?(?:en )?[a-z]+ "
    r"(?P<tells>(?:la |les |l'|le )(?:" + WHO + r"))|"
    r"[^.;:()]{0,40}, (?:c'est|ce sont) (?P<are>(?:la |les |l'|le |(?=notre |nos ))(?:"
    + WHO
    + r"))\s?(?:[.,;)]|$)"
)
_PREPOSED = re.compile(
    r"(?:(?:^|[,;:(\"\u2013-]|\bet|\bmais|\betaient)\s*(?:selon|d'apres|pour|cote)|"
    r"(?:^|[;:(]) ?(?:de l'aveu|aux dires|au dire|a (?:en croire|ecouter|entendre)|aux yeux|"
    r"de l'avis)|(?:a|avait|ont|avaient) (?:[a-z]+ )?[a-z]{2,}[eiu],? (?:selon|d'apres)|"
    r"according to)\b[^,;.]{0,40}$"
)


def _leads_off(link: re.Match[str], near: str, *, whole: bool) -> bool:
    """Tell a link to someone who does not say the number before *link*."""
    start, end = link.span()
    if link[0] == "pour":
        return not (_FOR_SAYER.compiled.match(near, end) and _NEAR_FOR.fullmatch(near, 0, start))
    if link[0] == "(" and ")" not in near[end:] and whole:
        return True  # "900 à Brest (la police, 700)": it says its own
    if link[0] == "(" and _AS_MANY.match(near, end):
        return True
    if _BUT_THEY.match(near, end) or opens_next(near, start, end):
        return True
    by = link[0] == "par" and has_done(near, start)
    return bool(by or _DISPUTED.match(near, end) or _TIMES.search(near, 0, start))


def _named_behind(after: str) -> re.Match[str] | None:
    """Return where a speaker is named behind a number, without "selon"."""
    if not any(sayers_in(after)):
        return None
    ways = (_ALONE, _QUOTED, _INVERTED, _TOLD_BEHIND)
    return next(filter(None, (way.compiled.match(after) for way in ways)), None)


# What stands behind is said by another.
_STOPS, _ANOTHERS = re.compile(r"[.;](?!\w) ?"), re.compile(r"[.;](?!\d)|\b(?:alors|tandis) qu")


def speaker(before: str, after: str) -> Speaker | None:
    """Who says the number: "(police)" or "selon …" after it, else the subject before it."""
    before, after = around(before, after)
    before = _AT_CALL.sub("", before) if " l'appel " in before else before
    head = _STOPS.split(before.replace("pref. ", "pref "))[-1]
    head = head if _SAYS_FIRST.fullmatch(head) else head[-90:]
    subject = _subject(head)
    if theirs := whose(before, after):
        return theirs
    near = _ANOTHERS.split(after, maxsplit=1)[0][:180]
    alone = _RIGHT_AFTER.match(after) or _named_behind(after)
    if alone:
        return sayer(alone[alone.lastgroup or 0])
    for link in _LINK.finditer(near):
        if _leads_off(link, near, whole=len(near) == len(after)):
            continue
        if link[0] == "(":
            tail = near[link.end() :].partition(")")[0]
        else:
            tail = _ASIDE.split(near[link.start() :][:60], maxsplit=1)[0]
        says = link[0] in _SAYS  # "devant la mairie selon la police": whatever stands before
        if says and (_ITSELF.match(near, link.end()) or tells_bystander(near[link.end() :])):
            return None
        led = near[: link.start() if tail.count(",") > 1 else link.end()]
        said = _teller(tail) if says or not _NAMED_ONLY.search(led) else None
        if said is None and (says or link[0] == "pour"):
            apposed = _WHO_IS.match(near, link.end())
            said = sayer(apposed["who"]) if apposed else None
        if said or (says and _ANYONE.match(near, link.end())):
            return relayed(head, subject, said)
    if _SOMEBODY.match(near):
        return None
    claimed = _CLAIMS.search(head) or _CLAIMED.match(near)
    return subject or (Speaker.ORGANISERS if claimed else None)


# "Selon un comptage du cabinet X pour un collectif de médias, la marche a rassemblé 900"
_SAYS_FIRST = re.compile(r" ?(?:selon|d'apres) [^,;:()\d]{3,110}, [^,;:()\d]{3,60}")
# "à l'appel de la CGT, FO et la FSU : 900 à Pau": who calls has counted nobody.
_AT_CALL = re.compile(
    r"\ba l'appel (?:de |du |des |d')(?:(?!compt|annonc|revendiq|recens|denombr|estim|evoqu|selon|"
    r"d'apres|avanc|parl)[^.;!?\d])*:? $"
)


def is_titled(before: str) -> bool:
    """Tell a number right behind a title that names a movement: "Youth for climate Brest : 900"."""
    return _TITLE.fullmatch(before) is not None


def _teller(tail: str) -> Speaker | None:
    """Return the first speaker of *tail*, but not "par ailleurs … devant le ministère"."""
    start, _, said = min(sayers_in(tail), default=(0, 0, None), key=lambda one: one[0])
    return None if _NAMED_ONLY.search(tail, 0, start) else said


# "selon nous devant le lycée (La Dépêche, 90)": another's number follows.
_ASIDE = re.compile(r"[,(]")
_SAYS = frozenset({"selon", "d'apres", "dapres", "according to"})
# "3 000 selon elle, 1 100 pour la police": who was named before; "selon moi": who writes.
_ITSELF = re.compile(
    r" (?:elles?|lui|eux|celle-ci|ceux-ci|ce(?:tte|s)? derniere?s?|moi|m(?:on|es|a) [a-z]+)\b"
)
# "1 500 selon un ami, la police dit 900": he alone says it.
_ANYONE = re.compile(r" (?:une?|mon|ma|mes|certains|d'autres) [^,;.()]{3,40},")
# "l'AFPS en revendique 1 100", "2 000 revendiqués": no one else lays claim to a number.
_CLAIMS = re.compile(r"\brevendiqu(?:e|ent|ait|aient|ant)\b[^,;.:()]{0,24}$")
_CLAIMED = re.compile(r"[^,;.:()]{0,24}[ (]revendiquee?s\b")


# "La République, dont le correspondant n'avait pas de gants, s'est arrêtée à 260"
_ASIDE_OF = re.compile(r", (?:dont|laquelle|lequel) [^,;.:()\d]{3,70},(?= )")


def _subject(head: str) -> Speaker | None:
    head = _ASIDE_OF.sub("", head)
    head = _SO_MANY.sub("", _BY_THE_WAY.sub("", _FOR_WHOM.sub("", head)))
    last = max(sayers_in(head), default=None, key=lambda one: one[0])
    if last is None:
        return None
    start, end, said = _first_of(head, last)
    before, between = head[:start], _CODE.sub("", head[end:])
    if _WHICH.fullmatch(between) or _WE_WERE.fullmatch(between):
        return said
    behind = before == " " and not _ARTICLE.match(head, start)  # " bénévoles, ", of a number
    counted = behind or _COUNTED.search(before)
    if counted and _APPOSED.fullmatch(between):
        return None
    if (_BEFORE_LAST.match(head) and not _ASIDE.search(before)) or _ELSEWHERE.search(between):
        return None  # it says the number before
    titled = _TITLE.fullmatch(head) or _TOLD_OF.search(before) or _FACING.search(before)
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
_FACING = re.compile(r"\b(?:devant|face a|vers|jusqu'a) (?:la |l')(?:sous-)?$")
# "14 h, place de la Libération : 300 participent": no paper.
_STREET = re.compile(
    r"\b(?:place|pl\.|parvis|grilles|rue|avenue|av\.|boulevard|bd|esplanade|square|cours|quai|pont|"
    r"rond-point|jardins?|marches|stade|gare|arret) (?:d[eu]s? |d'|la |l'|le |les )*$"
)
# "a surpris jusqu'aux organisateurs : 900": who is surprised did not say it.
_TOLD_OF = re.compile(
    r"\b(?:surpri|etonn|decu|decoi|rassur|ravi|combl|convainc|satisf|enchant|stupefi|inquiet|soulag)"
    r"\w* (?:jusqu'aux |meme |les? |la |l')+$"
    r"|\b(?:attentes|espoirs|esperances|craintes) "
    r"(?:des |de la |du |de l'|de )$"
)
# "le collectif trois fois plus, soit 3 300"
_SO_MANY = re.compile(
    r",? (?:[a-z]+ fois (?:plus|moins)|le (?:double|triple)), soit (?:environ |pres de )?$"
)
# "120 bénévoles, 7 000 personnes": they are counted, and say nothing.
_COUNTED = re.compile(rf"(?:\d|\b(?!une? )(?:{WORD})) $")
# "deux fois plus selon la CGT (2 500)": the number in the bracket behind.
_SELON = re.compile(r"\b(?:selon|d'apres|pour) (?:la |les |l'|le )?$")
# "la CGT parle de 80 000, la police de 21 000 et Occurrence, un cabinet, de 30 000"
_VERBLESS = re.compile(r" (?:de|a|sur|at) (?:environ |pres de |quelque )?")
_BY_THE_WAY = re.compile(r", [^,;.:()\d]{3,60},(?= (?:de|a|sur) (?:environ |pres de |quelque )?$)")


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
    told = _TITLE.fullmatch(head) or _CLOSES.search(before)
    aside = _NAMED_ONLY.search(before) or _HOUSE.search(before) or _TOLD_OF.search(before)
    return not (told or aside)


def _says(before: str, between: str) -> bool:
    """Tell whether the words between a speaker and a number make it his."""
    if _APPOSED.fullmatch(between) or _COUNTS.search(between):
        return True
    acts = _OPENS.search(before) and _SOME_VERB.fullmatch(between)
    return bool(acts) and not _DOES.search(between)


# "le cabinet Occurrence, mandaté par des médias, …", "Occurrence pour un collectif de médias":
# who pays does not count.
_FOR_WHOM = re.compile(
    r",(?: (?:le |la |un |une |l')[\w' -]{2,40}?)? "
    r"(?:mandat|missionn|command|engag|sollicit|pay)\w+ "
    r"par [^,;.()]{2,60}(?=,)"
    r"|(?:(?<=occurrence)|(?<=occurence)) pour (?:un |des |plusieurs )?(?:[a-z]+ de )?medias\b"
    r"(?:,? (?:dont|parmi lesquels) [^,;.()]{2,40})?"
)
# "…, local reporters counted, while in Dijon 300": said of what stands before; "90 selon nous
# (La Semaine : 70)": who speaks in a bracket is named in it.
_ELSEWHERE = re.compile(
    r"\b(?:while|whereas|tandis qu|alors qu|mais|but)\b|\)|\([^)]*[a-z]{3}[^)]*$"
)
# "NousToutes 33 : 5 000", "FO-Sdis 220": its branch.
_CODE = re.compile(r"^(?: \d{2,3}(?= ?:)|-[a-z]+)")
# Who speaks of himself, behind a colon: "le collectif précise : nous étions 680".
_WE_WERE = re.compile(
    r"[^.;()]{0,60}: ?\"? ?(?:nous (?:n')?etions|on etait|nous sommes) (?:[a-z]+ )?"
)
# "selon les organisateurs, qui évoquent 200 000 personnes": they say what follows as well.
_WHICH = re.compile(r"[^,;.:()]{0,30}, (?:qui|lesquel(?:le)?s) [^,;.:()]{3,40}")
# "la police s'arrête à 4 500": who opens the clause counts, whatever the verb …
_OPENS = re.compile(
    r"(?:^|[,;:(\"\u2013\u2014-]|\b(?:et|mais|ou|quand|si|puis|alors qu[e']|tandis qu[e']|"
    r"qu[e']))\s?"
    r"(?:(?:les?|la|l'|une?|nos|notre|des|ses|leurs?) ?)?(?:[a-z-]+ (?:d[eu]s? |de la |de l'|"
    r"d')?)?$"
)
_SOME_VERB = re.compile(
    r",?(?:[\w' -]{0,30},[^,;.:()]{2,40},)? ?[a-z'][\w',\" -]{3,70}\"? ?|"
    r"(?:[\w' -]{0,30},[^,;.:()]{2,50},)? [a-z][\w', -]{3,70}: |"
    r", (?:elle|elles|lui|eux|si|[a-z]{4,20}) ?: "
)
# … unless it is a deed: they put officers out, arrest, bring people together, ask for money.
_DOES = re.compile(
    r"\b(?:mobilis|deploi|deploy|interpell|arret(?:e|er|es|ent)\b(?! a)|plac|verbalis|bless|"
    r"tir[ea]|"
    r"gaz|repouss|bloqu|encadr|escort|evacu|charg|dispers|control|fouill|saisi|demand|reclam|exig|"
    r"refus|interdi|autoris|depos|distribu|collect|recolt|recueill|perd|supprim|embauch|licenci|"
    r"emplo|rassembl|reuni|attir|fait (?!etat)|font (?!etat)|appel|invit|accueill|convi|condui|"
    r"organis|defil|march|"
    r"manifest|propos|promet|achet|vend|brul|coll|imprim|limit|regroup|federe|engag|vis(?:e|ent)\b|"
    r"souhait|veu(?:t|lent)|voudr|reunir|offr|pay|touch|form|recrut|cherch|lanc|denonc|craign|"
    r"redout|"
    r"condamn|rejoin|occup|tenu|tien(?:t|nent) (?!a )|reven(?:u|ir)|etai|sont|ser|sommes|etions|"
    r"vus? (?:plus )?(?:grand|large|loin)|parl\w+ (?:a|au|aux|avec|devant)\b|pris (?:la|le) |"
    r"harangu|remerci|felicit|"
    r"rassur|recev|rec(?:u|oi)|rencontr|signal|convoqu|menac|represent|a ete\b|ont ete\b|dont\b|"
    r"par\b|on (?:est|etait)\b|nous (?:sommes|etions)\b)"
)
